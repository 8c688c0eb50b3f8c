package org.holdfast.studio.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.holdfast.answer.Study;
import org.holdfast.brief.Brief;
import org.holdfast.brief.Imprint;
import org.holdfast.brief.Ledger;
import org.holdfast.highs.Highs;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Language;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.Scenario;
import org.holdfast.plan.Planner;
import org.holdfast.report.Report;
import org.holdfast.report.ReportJson;
import org.holdfast.results.Findings;
import org.holdfast.results.Kept;
import org.holdfast.site.Pages;

/**
 * What the whole answer to a case tells, as pages. An answer takes minutes; it is the one that
 * {@code holdfast brief} gives and keeps, so whoever asked for that has the pages at once.
 */
public final class AnswerPages implements Pages {
    private static final System.Logger LOG = System.getLogger(AnswerPages.class.getName());
    private static final long SEED = 0;

    private static final List<String> COMING = List.of("burden", "delay", "briefs");

    /** The studio, from the folder of a case in which its briefs lie. */
    private static final String STUDIO = "../../";

    private static final String HTML = ".html";
    private static final String PDF = ".pdf";

    private final Kept kept;
    private final List<Kept> others;
    private final Program program;
    private final Function<Planner.Progress, Study> studies;
    private final Function<Case, Optional<Ledger>> ledgers;
    private final Function<Case, Optional<PolicyRuns>> policies;
    private final Optional<Printer> printer;
    private final Map<String, Made> made = new ConcurrentHashMap<>();
    private final Map<String, byte[]> printed = new ConcurrentHashMap<>();

    /** [hash] what was forecast and what happened, where it is found and the answer is not yet. */
    private final Map<String, List<Hindcast>> forecasts = new ConcurrentHashMap<>();

    private final Set<String> notFound = ConcurrentHashMap.newKeySet();

    /**
     * Which program answers.
     *
     * @param print changes whenever the code that computes answers changes
     * @param today the day that a new answer bears
     */
    public record Program(String version, String print, Supplier<String> today) {}

    /**
     * [page and language] the pages of a case; [name] the brief as a file, of a PDF what is
     * printed: paper does not link to the folder above it.
     *
     * @param policies what page one of the brief tells, where it was known
     * @param whole whether they tell of the whole answer; if not, they are those that need no plan
     */
    private record Made(
            Optional<Ledger> ledger,
            Optional<PolicyRuns> policies,
            boolean whole,
            List<String> ids,
            Map<String, byte[]> pages,
            Map<String, byte[]> briefs) {}

    /** Prints a page as PDF, where a browser is at hand. */
    @FunctionalInterface
    public interface Printer {
        /** The page as PDF; empty if it could not be printed. */
        Optional<byte[]> print(byte[] html) throws IOException;
    }

    /**
     * @param kept answers that were found before, and where new ones are kept
     * @param others where answers may be that were found by other commands
     * @param studies finds the others
     * @param ledgers what a case knows of promises and deliveries
     * @param policies what each policy comes to, where it was found before
     * @param printer prints briefs, if it can be done here
     */
    public AnswerPages(
            Kept kept,
            List<Kept> others,
            Program program,
            Function<Planner.Progress, Study> studies,
            Function<Case, Optional<Ledger>> ledgers,
            Function<Case, Optional<PolicyRuns>> policies,
            Optional<Printer> printer) {
        this.kept = kept;
        this.others = List.copyOf(others);
        this.printer = printer;
        this.program = program;
        this.studies = studies;
        this.ledgers = ledgers;
        this.policies = policies;
    }

    @Override
    public List<String> of(Case c) {
        return find(c).map(Made::ids).orElse(List.of());
    }

    @Override
    public Optional<byte[]> page(Case c, String page, Language language) {
        return find(c).flatMap(m -> Optional.ofNullable(m.pages().get(file(page, language))));
    }

    @Override
    public List<String> coming(Case c) {
        if (isWhole(c) || notFound.contains(c.hash())) {
            return List.of();
        }
        List<String> coming = new ArrayList<>(COMING);
        if (!c.hindcasts().isEmpty() && !forecasts.containsKey(c.hash())) {
            coming.add("hindcast");
        }
        return coming;
    }

    private boolean isWhole(Case c) {
        return find(c).map(Made::whole).orElse(false);
    }

    /** The brief in each language, to be read and to be printed. */
    @Override
    public List<String> files(Case c) {
        List<String> files = new ArrayList<>();
        for (Language language : Language.values()) {
            files.add(file("brief", language) + HTML);
            if (printer.isPresent()) {
                files.add(file("brief", language) + PDF);
            }
        }
        return files;
    }

    @Override
    public Optional<byte[]> file(Case c, String name) throws IOException {
        Optional<Made> found = find(c);
        if (found.isEmpty() || !files(c).contains(name)) {
            return Optional.empty();
        }
        Map<String, byte[]> briefs = found.get().briefs();
        if (name.endsWith(HTML)) {
            return Optional.ofNullable(briefs.get(name));
        }
        byte[] page = briefs.get(name);
        return page == null ? Optional.empty() : print(c.hash() + name, page);
    }

    /** One at a time: a browser takes its room. */
    private synchronized Optional<byte[]> print(String key, byte[] page) throws IOException {
        byte[] before = printed.get(key);
        if (before != null || printer.isEmpty()) {
            return Optional.ofNullable(before);
        }
        Optional<byte[]> now = printer.get().print(page);
        now.ifPresent(bytes -> printed.put(key, bytes));
        return now;
    }

    private Optional<Made> find(Case c) {
        return Optional.ofNullable(made.get(c.hash()));
    }

    private static String file(String page, Language language) {
        return page + "." + language.code();
    }

    @Override
    public void recall(List<Case> cases) {
        for (Case c : cases) {
            Optional<Ledger> ledger = ledgers.apply(c);
            boolean isThere =
                    find(c).map(m ->
                                    m.ledger().equals(ledger)
                                            && (!m.whole()
                                                    || m.policies().equals(policies.apply(c))))
                            .orElse(false);
            if (!isThere) {
                known(c).ifPresentOrElse(answer -> put(answer, ledger), () -> putEarly(c, ledger));
            }
        }
    }

    /** The pages that need no plan, with what is known of the forecast by now. */
    private void putEarly(Case c, Optional<Ledger> ledger) {
        List<Hindcast> forecast = forecasts.getOrDefault(c.hash(), List.of());
        Map<String, byte[]> pages = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (Language language : Language.values()) {
            ids.clear();
            for (Report page :
                    org.holdfast.brief.Pages.withoutAPlan(
                            c, c.baseline(), run(c), forecast, ledger, language)) {
                ids.add(page.id());
                pages.put(file(page.id(), language), bytes(page));
            }
        }
        made.put(
                c.hash(),
                new Made(ledger, Optional.empty(), false, List.copyOf(ids), pages, Map.of()));
    }

    /** An answer that was found before, here or by another command. */
    private Optional<Answer> known(Case c) {
        for (Kept each : Stream.concat(Stream.of(kept), others.stream()).toList()) {
            if (each.find(key(c), c).orElse(null) instanceof Findings.Told told) {
                return Optional.of(told.answer());
            }
        }
        return Optional.empty();
    }

    /** What was kept comes first, then what needs no plan, then the whole answers. */
    @Override
    public void prepare(List<Case> cases, Planner.Progress progress) throws IOException {
        begin(cases, progress);
        for (Case c : cases) {
            if (!isWhole(c) && !notFound.contains(c.hash())) {
                Optional<Answer> answer = answer(c, progress);
                answer.ifPresent(a -> put(a, ledgers.apply(c)));
                if (answer.isEmpty()) {
                    notFound.add(c.hash());
                }
            }
        }
    }

    @Override
    public void begin(List<Case> cases, Planner.Progress progress) throws IOException {
        recall(cases);
        for (Case c : cases) {
            if (!isWhole(c) && !c.hindcasts().isEmpty() && !forecasts.containsKey(c.hash())) {
                forecast(c, progress);
            }
        }
    }

    private void forecast(Case c, Planner.Progress progress) {
        forecasts.put(c.hash(), study(c, progress).hindcast(c, c.baseline(), SEED));
        putEarly(c, ledgers.apply(c));
    }

    private String key(Case c) {
        return Kept.key("brief", c, c.baseline(), SEED, program.print());
    }

    private Optional<Answer> answer(Case c, Planner.Progress progress) throws IOException {
        Scenario base = c.baseline();
        Study study = study(c, progress);
        return switch (study.answer(c, base, run(c))) {
            case Study.Outcome.Found(Answer found) -> {
                kept.keep(key(c), new Findings.Told(base, found));
                yield Optional.of(found);
            }
            case Study.Outcome.NotFound(var certificate) -> {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "no pages tell of the answer to "
                                + c.settings().id()
                                + ": "
                                + certificate.reason());
                yield Optional.empty();
            }
        };
    }

    private Study study(Case c, Planner.Progress progress) {
        String id = c.settings().id();
        return studies.apply((what, done, of) -> progress.step(id + ": " + what, done, of));
    }

    private Answer.RunData run(Case c) {
        return new Answer.RunData(
                program.version(),
                c.hash(),
                SEED,
                List.of(),
                "HiGHS " + Highs.version(),
                program.today().get());
    }

    private static byte[] bytes(Report page) {
        return ReportJson.of(page).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] brief(
            Answer answer, Optional<Ledger> ledger, Imprint imprint, Language language) {
        return Brief.html(
                        answer, language, Optional.empty(), ledger.flatMap(Ledger::track), imprint)
                .getBytes(StandardCharsets.UTF_8);
    }

    private void put(Answer found, Optional<Ledger> ledger) {
        Optional<PolicyRuns> runs = policies.apply(found.c());
        Answer answer = runs.map(found::with).orElse(found);
        Map<String, byte[]> pages = new HashMap<>();
        Map<String, byte[]> briefs = new HashMap<>();
        for (Language language : Language.values()) {
            for (Report page : org.holdfast.brief.Pages.of(answer, ledger, language)) {
                Report whole = page.id().equals("briefs") ? page.with(files(found.c())) : page;
                pages.put(file(page.id(), language), bytes(whole));
            }
            String name = file("brief", language);
            briefs.put(name + HTML, brief(answer, ledger, Imprint.PLAIN.in(STUDIO), language));
            if (printer.isPresent()) {
                briefs.put(name + PDF, brief(answer, ledger, Imprint.PLAIN, language));
            }
        }
        printed.keySet().removeIf(key -> key.startsWith(answer.c().hash()));
        made.put(
                answer.c().hash(),
                new Made(
                        ledger,
                        runs,
                        true,
                        org.holdfast.brief.Pages.ids(answer, ledger),
                        pages,
                        briefs));
    }
}
