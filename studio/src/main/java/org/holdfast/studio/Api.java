package org.holdfast.studio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.holdfast.ledger.FileHash;
import org.holdfast.ledger.imports.Report;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.store.ListState;
import org.holdfast.store.audit.Act;
import org.holdfast.store.audit.AuditLog;
import org.holdfast.store.audit.BrokenLogException;
import org.holdfast.store.audit.Entry;
import org.holdfast.store.audit.Head;
import org.holdfast.store.audit.Kind;
import org.holdfast.store.audit.MalformedException;
import org.holdfast.studio.accounts.Authentication;
import org.holdfast.studio.accounts.OpenId;
import org.holdfast.studio.accounts.RateLimiter;
import org.holdfast.studio.accounts.Right;
import org.holdfast.studio.accounts.Role;
import org.holdfast.studio.cases.Cases;
import org.holdfast.studio.cases.LedgerUploads;
import org.holdfast.studio.cases.Uploads;
import org.holdfast.studio.http.ApiError;
import org.holdfast.studio.http.Call;
import org.holdfast.studio.http.InvalidUpload;
import org.holdfast.studio.http.Json;
import org.holdfast.studio.http.Route;
import org.holdfast.studio.http.Route.Body;
import org.holdfast.studio.http.Route.Download;
import org.holdfast.studio.http.Route.Nothing;
import org.holdfast.studio.http.Route.Reply;
import org.holdfast.studio.http.Whole;
import org.holdfast.studio.runs.Question;
import org.holdfast.studio.runs.Queue;
import org.holdfast.studio.runs.Run;
import org.holdfast.studio.runs.RunMessages;
import org.holdfast.studio.runs.Told;

/** Everything that can be asked of the server, as a table of routes. */
record Api(
        Settings settings,
        Cases cases,
        Queue queue,
        Authentication authentication,
        Optional<OpenId> openId,
        Uploads uploads,
        LedgerUploads ledger,
        AuditLog log,
        Sessions sessions,
        Runnable somethingNew,
        Supplier<Whole.Part> pages,
        RateLimiter asking,
        RateLimiter bringing) {
    private static final System.Logger LOG = System.getLogger(Api.class.getName());
    private static final int FUTURES = 1000;
    private static final int ENTRIES = 500;
    private static final int NOTE = 500;
    private static final int REMARKS = 200;
    private static final String CASE = "case ";
    private static final String OPENID = "holdfast-openid";

    List<Route<?, ?>> routes() {
        List<Route<?, ?>> routes = new ArrayList<>();
        routes.addAll(people());
        routes.addAll(runs());
        routes.addAll(files());
        routes.addAll(administration());
        return routes;
    }

    // ---- Who is here.

    private List<Route<?, ?>> people() {
        return List.of(
                Route.get(
                                "api/me",
                                "Who is calling, and the token for calls that change something.")
                        .gives(Shapes.Me.class, this::me),
                Route.post("api/session", "Signs in with a name and a password.")
                        .takes(
                                new Body.Json<>(Shapes.Credentials.class),
                                new Reply.Done(),
                                this::signIn),
                Route.delete("api/session", "Signs out.")
                        .needs(Right.READ)
                        .does(call -> {
                            authentication.signOut(call.caller());
                            sessions.end(call);
                        }),
                Route.get("api/openid/start", "Goes to the identity provider to sign in there.")
                        .replies(
                                new Reply.Elsewhere(),
                                call -> {
                                    authentication.limit(call.address());
                                    OpenId.Start start = provider().start();
                                    sessions.note(call, OPENID, start.cookie());
                                    return start.to();
                                }),
                Route.get("api/openid/back", "Where the identity provider sends people back.")
                        .asks("state", "which sign-in")
                        .asks("code", "the provider's word")
                        .replies(new Reply.Elsewhere(), this::back));
    }

    private Shapes.Me me(Call call) {
        return new Shapes.Me(
                call.caller().name(),
                call.caller().role().map(Role::word),
                call.caller().csrf(),
                authentication.isTeam(),
                openId.isPresent());
    }

    private Nothing signIn(Call call, Shapes.Credentials with) {
        sessions.begin(call, authentication.signIn(with.name(), with.password(), call.address()));
        return Nothing.NOTHING;
    }

    private OpenId provider() {
        return openId.orElseThrow(
                () -> ApiError.unknown(StudioMessages.SERVER_KNOWS_NO_IDENTITY_PROVIDER));
    }

    private URI back(Call call) {
        OpenId.Person person =
                provider()
                        .back(
                                call.cookie(OPENID).orElse(""),
                                call.query("state").orElse(""),
                                call.query("code").orElse(""));
        sessions.begin(
                call,
                authentication.signInFromElsewhere(
                        person.subject(), person.name(), provider().newcomers(), call.address()));
        return URI.create("../../");
    }

    // ---- Runs.

    private List<Route<?, ?>> runs() {
        return List.of(
                Route.post(
                                "api/runs",
                                "Asks for a run. The same question has the same id, and is computed once.")
                        .needs(Right.RUN)
                        .takes(Shapes.Ask.class, 202, Shapes.Asked.class, this::ask),
                Route.get("api/runs", "All runs, the latest first.")
                        .needs(Right.READ)
                        .gives(Shapes.AllRuns.class, call -> all(call.language())),
                Route.get("api/runs/{id}", "A run, and what it found.")
                        .needs(Right.READ)
                        .gives(Shapes.OneRun.class, this::whole),
                Route.get("api/runs/{id}/events", "How far a run is, as it goes, until it is over.")
                        .needs(Right.READ)
                        .replies(
                                new Reply.Events(Shapes.Progress.class),
                                call -> events(call.path("id"), call.language())),
                Route.delete("api/runs/{id}", "Stops a run. What is finished of it is kept.")
                        .needs(Right.RUN)
                        .gives(Shapes.Asked.class, this::stop),
                Route.delete(
                                "api/runs/{id}/kept",
                                "Deletes a run that is over, with its files. The audit log keeps that it"
                                        + " was there.")
                        .needs(Right.RUN)
                        .does(call -> {
                            queue.delete(
                                    call.path("id"),
                                    call.caller().name(),
                                    call.caller().may(Right.ADMINISTER),
                                    run -> enter(call, Kind.DELETION, run, Map.of()));
                        }),
                Route.put("api/runs/{id}/approval", "Approves a run that someone else asked for.")
                        .needs(Right.APPROVE)
                        .takes(Shapes.Note.class, 200, Shapes.Asked.class, this::approve),
                Route.get("api/runs/{id}/files/{name}", "A file of a run: Parquet, CSV or JSON.")
                        .needs(Right.READ)
                        .replies(new Reply.File("application/octet-stream"), this::file));
    }

    private Shapes.Asked ask(Call call, Shapes.Ask ask) {
        if (!asking.allows(call.caller().name())) {
            throw ApiError.tooMuch(StudioMessages.AT_MOST_60_RUNS_MINUTE);
        }
        Case c = cases.find(ask.caseId()).orElseThrow(Api::noCase);
        Question question =
                Question.of(
                        ask.caseId(),
                        c,
                        ask.scenario().orElse("baseline"),
                        ask.settings().orElse(Map.of()),
                        ask.kind(),
                        ask.futures().orElse(FUTURES),
                        ask.seed().orElse(0L),
                        settings.limits().futures());
        Queue.Standing standing = queue.ask(question, call.caller().name());
        enter(call, Kind.RUN, standing.run(), Map.of("what", "asked for"));
        return asked(standing);
    }

    private Shapes.AllRuns all(Language language) {
        return new Shapes.AllRuns(
                queue.all().stream()
                        .map(s -> one(s, Optional.empty(), Optional.empty(), language))
                        .toList());
    }

    private Route.Stream events(String run, Language language) {
        return queue.events(run, standing -> progress(standing, language));
    }

    private Shapes.Asked stop(Call call) {
        Queue.Standing standing =
                queue.stop(
                        call.path("id"), call.caller().name(), call.caller().may(Right.ADMINISTER));
        enter(call, Kind.RUN, standing.run(), Map.of("what", "stopped"));
        return asked(standing);
    }

    private static ApiError noCase() {
        return ApiError.unknown(StudioMessages.THERE_NO_SUCH_CASE_HERE);
    }

    private static Shapes.Asked asked(Queue.Standing standing) {
        return new Shapes.Asked(standing.run().id(), standing.run().state().word());
    }

    private Shapes.Asked approve(Call call, Shapes.Note note) {
        String text = note.note().replaceAll("\\p{Cntrl}", " ").strip();
        if (text.length() > NOTE) {
            throw ApiError.wrong(StudioMessages.noteHasAtMost(NOTE));
        }
        Queue.Standing standing = queue.approve(call.path("id"), call.caller().name(), text);
        enter(call, Kind.APPROVAL, standing.run(), Map.of("note", text));
        return asked(standing);
    }

    private void enter(Call call, Kind kind, Run run, Map<String, String> more) {
        Map<String, String> detail = new TreeMap<>(more);
        detail.put("case", run.question().caseId());
        detail.put("caseHash", run.question().caseHash());
        detail.put("kind", run.question().kind().word());
        log.append(
                new Act(call.caller().name(), kind, "run " + run.id(), Optional.empty(), detail));
    }

    private static Shapes.OneRun one(
            Queue.Standing standing,
            Optional<Told> told,
            Optional<List<String>> files,
            Language language) {
        Run run = standing.run();
        Question question = run.question();
        return new Shapes.OneRun(
                run.id(),
                question.caseId(),
                question.scenario(),
                question.settings(),
                question.kind().word(),
                question.futures(),
                question.seed(),
                run.by(),
                run.created(),
                run.state().word(),
                standing.position(),
                standing.done(),
                standing.of(),
                standing.message().in(language),
                run.wallMs(),
                question.caseHash(),
                run.version(),
                run.approval().map(a -> new Shapes.Approval(a.by(), a.when(), a.note())),
                told.map(Told::outcomes),
                told.map(Told::cards),
                files);
    }

    private static Shapes.Progress progress(Queue.Standing standing, Language language) {
        return new Shapes.Progress(
                standing.run().state().word(),
                standing.position(),
                standing.done(),
                standing.of(),
                standing.message().in(language));
    }

    private Queue.Standing standing(Call call) {
        return queue.find(call.path("id"))
                .orElseThrow(() -> ApiError.unknown(RunMessages.THERE_NO_SUCH_RUN));
    }

    private Shapes.OneRun whole(Call call) throws IOException {
        Queue.Standing standing = standing(call);
        String id = standing.run().id();
        Optional<Told> told =
                standing.run().state() == Run.State.DONE ? queue.told(id) : Optional.empty();
        return one(
                standing,
                told,
                told.isPresent() ? Optional.of(queue.names(id)) : Optional.empty(),
                call.language());
    }

    private Download file(Call call) throws IOException {
        Queue.Standing standing = standing(call);
        String name = call.path("name");
        Path file =
                queue.file(standing.run().id(), name)
                        .orElseThrow(() -> ApiError.unknown(StudioMessages.RUN_HAS_NO_SUCH_FILE));
        String type =
                name.endsWith(".csv")
                        ? "text/csv; charset=utf-8"
                        : name.endsWith(".json")
                                ? "application/json"
                                : "application/vnd.apache.parquet";
        return new Download(
                type,
                Optional.of(standing.run().id().substring(0, 8) + "-" + name),
                () -> Files.newInputStream(file));
    }

    // ---- What is brought in.

    private List<Route<?, ?>> files() {
        return List.of(
                Route.post(
                                "api/cases",
                                "Brings in a case: a zip of its folder, with the checks of 'holdfast"
                                        + " check'.")
                        .needs(Right.UPLOAD)
                        .takes(
                                new Body.File("application/zip"),
                                new Reply.Json<>(201, Shapes.TakenCase.class),
                                this::takeCase),
                Route.get("api/cases", "The cases that were brought in.")
                        .needs(Right.READ)
                        .gives(Shapes.BroughtCases.class, call -> broughtIn(call.language())),
                Route.delete("api/cases/{id}", "Deletes a case that was brought in. Its runs stay.")
                        .needs(Right.UPLOAD)
                        .does(this::deleteCase),
                Route.get("api/ledger", "The lists in the ledger, and whether each is believed.")
                        .needs(Right.READ)
                        .gives(Shapes.AllLists.class, _ -> lists()),
                Route.put(
                                "api/ledger/{id}/acceptance",
                                "Accepts a list that someone else brought in: from now on it is believed.")
                        .needs(Right.APPROVE)
                        .gives(
                                Shapes.OneList.class,
                                call -> changed(ledger.accept(hash(call), call.caller()))),
                Route.delete(
                                "api/ledger/{id}/acceptance",
                                "Takes a list back: it stays, and is not believed until it is accepted.")
                        .needs(Right.RUN)
                        .gives(
                                Shapes.OneList.class,
                                call -> changed(ledger.takeBack(hash(call), call.caller()))),
                Route.delete(
                                "api/ledger/{id}",
                                "Deletes a list with its entries. The audit log keeps that it was there.")
                        .needs(Right.UPLOAD)
                        .does(call -> {
                            changed(ledger.delete(hash(call), call.caller()));
                        }),
                Route.post(
                                "api/ledger",
                                "Takes a file into the ledger, as 'holdfast ledger import' does. Where"
                                        + " people sign in it waits until someone else accepts it.")
                        .needs(Right.UPLOAD)
                        .asks("name", "the file's name, such as list.csv")
                        .takes(
                                new Body.File("application/octet-stream"),
                                new Reply.Json<>(201, Shapes.TakenFile.class),
                                this::takeFile));
    }

    private static FileHash hash(Call call) {
        String id = call.path("id");
        if (!id.matches("[0-9a-f]{64}")) {
            throw ApiError.unknown(StudioMessages.THERE_NO_SUCH_LIST);
        }
        return new FileHash(id);
    }

    private Shapes.OneList changed(ListState list) {
        somethingNew.run();
        return list(list);
    }

    private Shapes.AllLists lists() {
        return new Shapes.AllLists(ledger.all().stream().map(this::list).toList());
    }

    private Shapes.OneList list(ListState one) {
        return new Shapes.OneList(
                one.what().hash().hex(),
                one.what().file(),
                one.what().series(),
                one.what().release(),
                one.what().knownOn().toString(),
                one.events(),
                one.state().word(),
                one.by(),
                one.when(),
                Optional.of(one.decidedBy()).filter(by -> !by.isEmpty()),
                Optional.of(one.decided()).filter(when -> !when.isEmpty()),
                ledger.cases(one));
    }

    /** [hash of the case] who brought it in first, and has not deleted it since. */
    private Map<String, Entry> bringers() {
        Map<String, Entry> found = new HashMap<>();
        log.read(line -> {
            if (!line.text().contains("\"caseHash\"")) {
                return;
            }
            try {
                Entry entry = Entry.parse(line.text());
                if (entry.act().detail().get("caseHash") instanceof String hash) {
                    if (entry.act().kind().equals(Kind.UPLOAD)) {
                        found.putIfAbsent(hash, entry);
                    } else if (isOfACase(entry.act())) {
                        found.remove(hash);
                    }
                }
            } catch (MalformedException e) {
                return; // 'holdfast audit verify' tells of it
            }
        });
        return found;
    }

    private static boolean isOfACase(Act act) {
        return act.kind().equals(Kind.DELETION) && act.subject().startsWith(CASE);
    }

    private Shapes.BroughtCases broughtIn(Language language) {
        Map<String, Entry> bringers = bringers();
        List<Shapes.BroughtCase> all = new ArrayList<>();
        for (Cases.Shown shown : cases.all()) {
            if (cases.isBroughtIn(shown.id())) {
                Optional<Entry> entry = Optional.ofNullable(bringers.get(shown.c().hash()));
                all.add(
                        new Shapes.BroughtCase(
                                shown.id(),
                                shown.c().settings().title().in(language),
                                shown.c().hash(),
                                entry.map(e -> e.act().who()).orElse(""),
                                entry.map(e -> e.when().toString()).orElse("")));
            }
        }
        return new Shapes.BroughtCases(all);
    }

    private void deleteCase(Call call) throws IOException {
        String id = call.path("id");
        Case c = cases.find(id).orElseThrow(Api::noCase);
        if (!cases.isBroughtIn(id)) {
            throw ApiError.wrong(StudioMessages.CASE_WAS_NAMED_WHEN_STUDIO);
        }
        Optional<Entry> bringer = Optional.ofNullable(bringers().get(c.hash()));
        LedgerUploads.owns(bringer.map(e -> e.act().who()).orElse(""), call.caller());
        boolean isAsked =
                queue.all().stream()
                        .map(Queue.Standing::run)
                        .anyMatch(r ->
                                !r.state().isOver() && r.question().caseHash().equals(c.hash()));
        if (isAsked) {
            throw ApiError.wrong(StudioMessages.RUNS_CASE_UNDER_WAY_STOP);
        }
        enter(call, Kind.DELETION, c);
        cases.remove(id);
        somethingNew.run();
    }

    private void enter(Call call, Kind kind, Case c) {
        Map<String, String> detail = Map.of("caseHash", c.hash());
        String subject = CASE + c.settings().id();
        log.append(new Act(call.caller().name(), kind, subject, Optional.empty(), detail));
    }

    private void bring(Call call) {
        if (!bringing.allows(call.caller().name())) {
            throw ApiError.tooMuch(StudioMessages.AT_MOST_20_FILES_MINUTE);
        }
    }

    private Shapes.TakenCase takeCase(Call call, InputStream in) throws IOException, InvalidUpload {
        bring(call);
        Uploads.Taken taken =
                uploads.take(in, call.size(), call.language(), c -> enter(call, Kind.UPLOAD, c));
        somethingNew.run();
        Case c = taken.shown().c();
        return new Shapes.TakenCase(
                taken.shown().id(),
                c.settings().title().in(call.language()),
                c.hash(),
                taken.warnings());
    }

    private Shapes.TakenFile takeFile(Call call, InputStream in) throws IOException, InvalidUpload {
        bring(call);
        Report report =
                ledger.take(in, call.size(), call.query("name").orElse(""), call.caller().name());
        somethingNew.run();
        return new Shapes.TakenFile(
                report.what().hash().hex(),
                report.what().file(),
                report.what().layout(),
                report.what().release(),
                report.what().knownOn().toString(),
                report.already(),
                ledger.find(report.what().hash()).map(l -> l.state().word()).orElse(""),
                report.rows().read(),
                report.rows().remarked(),
                report.rows().leftOut(),
                report.events(),
                report.remarks().stream()
                        .limit(REMARKS)
                        .map(r ->
                                new Shapes.Remark(
                                        r.sort().word(),
                                        r.where().sheet(),
                                        r.where().row(),
                                        r.where().column(),
                                        r.what().in(call.language()),
                                        r.original()))
                        .toList());
    }

    // ---- Administration.

    private List<Route<?, ?>> administration() {
        return List.of(
                Route.get("api/users", "Who may sign in.")
                        .needs(Right.ADMINISTER)
                        .gives(Shapes.Users.class, _ -> users()),
                Route.post("api/users", "Invites someone: gives a link to send to them, good once.")
                        .needs(Right.ADMINISTER)
                        .takes(Shapes.Invite.class, 201, Shapes.Invited.class, this::invite),
                Route.put(
                                "api/users/{name}",
                                "Changes someone's role, or whether they may sign in.")
                        .needs(Right.ADMINISTER)
                        .takes(Shapes.Change.class, 200, Shapes.User.class, this::change),
                Route.get("api/audit", "The last entries of the audit log, and its head.")
                        .needs(Right.ADMINISTER)
                        .gives(Shapes.Log.class, _ -> entries()),
                Route.get("health", "How it is, part by part; 503 if one of them is dead.")
                        .replies(new Reply.Health(), _ -> health()));
    }

    private Shapes.Users users() {
        return new Shapes.Users(authentication.all().stream().map(Api::user).toList());
    }

    private Shapes.Invited invite(Call call, Shapes.Invite invite) {
        String key =
                authentication.invite(invite.name(), role(invite.role()), call.caller().name());
        return new Shapes.Invited("welcome?key=" + key);
    }

    private Shapes.User change(Call call, Shapes.Change change) {
        String who = call.caller().name();
        return user(
                authentication.change(
                        call.path("name"), role(change.role()), change.active(), who));
    }

    private Whole health() {
        int[] load = queue.load();
        List<Whole.Part> parts = List.of(queue.health(), pages.get(), store());
        return Whole.of(settings.program().version(), load[0], load[1], parts);
    }

    /** Whether the database answers. */
    private Whole.Part store() {
        try {
            log.head();
            return Whole.Part.well("store");
        } catch (UncheckedIOException | BrokenLogException e) {
            LOG.log(System.Logger.Level.ERROR, "the store does not answer", e);
            return Whole.Part.dead("store", "the database does not answer");
        }
    }

    private static Role role(String word) {
        return Role.find(word)
                .orElseThrow(() -> ApiError.wrong(StudioMessages.ROLE_READER_ANALYST_APPROVER_OR));
    }

    private static Shapes.User user(org.holdfast.store.Accounts.Account account) {
        return new Shapes.User(
                account.name(),
                account.role(),
                account.active(),
                !account.subject().isEmpty(),
                account.since());
    }

    private Shapes.Log entries() {
        Deque<Object> last = new ArrayDeque<>();
        log.read(line -> {
            last.addFirst(Json.own(line.text().getBytes(StandardCharsets.UTF_8), Object.class));
            if (last.size() > ENTRIES) {
                last.removeLast();
            }
        });
        Head head = log.head();
        return new Shapes.Log(List.copyOf(last), head.size(), head.root().toString());
    }
}
