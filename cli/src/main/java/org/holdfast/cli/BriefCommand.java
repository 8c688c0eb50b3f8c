package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.answer.Study;
import org.holdfast.brief.Brief;
import org.holdfast.brief.Imprint;
import org.holdfast.ledger.track.CaseLedger;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Party;
import org.holdfast.model.TrackRecord;
import org.holdfast.questions.Call;
import org.holdfast.questions.Questions;
import org.holdfast.questions.Unknown;
import org.holdfast.report.Blocks;
import org.holdfast.results.Findings;
import org.holdfast.store.audit.Act;
import org.holdfast.store.audit.Hash;
import org.holdfast.store.audit.Kind;
import org.holdfast.words.RunLine;
import org.holdfast.words.Terminal;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The whole answer, told on a few pages. */
final class BriefCommand extends QuestionCommand<Findings> {
    @Option(names = "--for", paramLabel = "PARTY")
    private Optional<String> forParty = Optional.empty();

    @Option(names = "--pages", paramLabel = "1|4|all")
    private String pages = "all";

    @Option(names = "--author", paramLabel = "NAME")
    private Optional<String> author = Optional.empty();

    @Option(names = "--edition", paramLabel = "EDITION")
    private Optional<String> edition = Optional.empty();

    @Option(names = "--studio", paramLabel = "ADDRESS")
    private Optional<String> studio = Optional.empty();

    @Mixin private StoreArguments store = new StoreArguments();

    BriefCommand() {
        super(Questions.BRIEF);
    }

    /** A party that the case does not have is said before anything is computed. */
    @Override
    int answer(Job job, Call call) throws IOException {
        forParty.ifPresent(written -> party(job.c(), written));
        extent();
        studio();
        return tell(job, ask(job, call));
    }

    @Override
    int tell(Job asked, Findings found) throws IOException {
        Job job = asked.showing(Study.policies(asked.c(), asked.scenario()).on());
        Optional<String> party = forParty.map(written -> party(job.c(), written));
        Optional<TrackRecord> record = job.ledger().map(CaseLedger::track);
        if (!(found instanceof Findings.Told told)) {
            List<String> lines = List.of(RunLine.asked(job.c(), job.scenario(), job.language()));
            return job.end(found, Map.of(), List.of(), lines);
        }
        int exit =
                job.end(
                        told,
                        pages(told.answer(), party, record),
                        List.of(),
                        lines(told.answer(), party, job));
        if (exit == Exit.DONE && store.isGiven()) {
            enter(job.folder().resolve(name(party)), found);
        }
        return exit;
    }

    /** Enters the brief in the audit log of the store that was named. */
    private void enter(Path brief, Findings found) throws IOException {
        Map<String, String> detail = new LinkedHashMap<>();
        detail.put("case", found.c().settings().id());
        detail.put("case-hash", found.c().hash());
        detail.put("scenario", found.scenario().id());
        store.log(around())
                .append(
                        new Act(
                                StoreArguments.who(around()),
                                Kind.PUBLICATION,
                                String.valueOf(brief.getFileName()),
                                Optional.of(Hash.of(brief)),
                                detail));
    }

    /** The name that says language and party. */
    private String name(Optional<String> party) {
        return "brief-" + language().code() + party.map(p -> "-for-" + p).orElse("") + ".html";
    }

    /**
     * The brief, and a copy whose name says language and party, which the next one leaves alone.
     */
    private Map<String, String> pages(
            Answer answer, Optional<String> party, Optional<TrackRecord> record) {
        String page =
                Brief.html(
                        answer,
                        language(),
                        party,
                        record,
                        new Imprint(author, edition, studio(), extent()));
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("brief.html", page);
        pages.put(name(party), page);
        return pages;
    }

    private static List<String> lines(Answer answer, Optional<String> party, Job job) {
        List<String> told = new ArrayList<>(Terminal.summary(answer, job.language()));
        party.ifPresent(id -> {
            List<String> own = Brief.lines(answer, job.language(), answer.c().getParty(id));
            told.add(1, "");
            told.addAll(2, own);
        });
        Blocks blocks = new Blocks();
        for (String line : told) {
            if (line.startsWith("- ")) {
                blocks.point(line.substring(2));
            } else if (line.isEmpty()) {
                blocks.keep(new Blocks());
            } else {
                blocks.paragraph(line);
            }
        }
        return SectionText.of(blocks.list(), job.width());
    }

    /**
     * Where the studio is that the brief links to: an address of the web, its folder at the end.
     */
    private Optional<String> studio() {
        return studio.map(address -> {
            if (!address.matches("https?://[^\\s?#]+")) {
                throw wrong(RefusalMessages.noStudio(address));
            }
            return address.endsWith("/") ? address : address + "/";
        });
    }

    private Imprint.Extent extent() {
        return switch (pages) {
            case "1" -> Imprint.Extent.ONE;
            case "4" -> Imprint.Extent.FOUR;
            case "all" -> Imprint.Extent.ALL;
            default -> throw wrong(RefusalMessages.noPages(pages));
        };
    }

    private String party(Case c, String written) {
        return Brief.findParty(c, written)
                .map(Party::id)
                .orElseThrow(() ->
                        wrong(
                                Unknown.text(
                                        RefusalMessages.PARTY,
                                        written,
                                        RefusalMessages.THIS_CASE,
                                        c.parties().stream().map(Party::id).toList())));
    }
}
