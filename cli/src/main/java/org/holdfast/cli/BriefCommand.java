package org.holdfast.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.holdfast.answer.Study;
import org.holdfast.brief.Brief;
import org.holdfast.ledger.files.BadFileException;
import org.holdfast.ledger.track.CaseLedger;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Party;
import org.holdfast.model.TrackRecord;
import org.holdfast.results.Findings;
import org.holdfast.words.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The whole answer, told on a few pages. */
@Command(
        name = "brief",
        header = "The whole answer, on a few pages.",
        description = {
            "Tells the whole answer on a few pages, as one HTML file: what to decide now, supply"
                    + " against need, plan against ad hoc, what binds, who pays, what waiting costs,"
                    + " what would change the answer, what many futures say, what was forecast"
                    + " against what happened, and, if the case has a list of them, what became of"
                    + " earlier promises."
        },
        footer = {
            "",
            "Examples:",
            "  holdfast brief cases/ukraine-2024",
            "  holdfast brief cases/ukraine-2024 --lang nl --for NL",
            "  holdfast brief cases/ukraine-2024 --scenario us-ends-2025-01 --out brief-us"
        })
final class BriefCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main main;

    @Mixin private CaseArguments which = new CaseArguments();
    @Mixin private RunArguments how = new RunArguments();

    @Option(
            names = "--for",
            paramLabel = "PARTY",
            description =
                    "Adds the share, keys, firms and dates of one party: its id in the case or its"
                            + " country code, such as NL.")
    private Optional<String> forParty = Optional.empty();

    @Override
    public Integer call() throws BadFileException {
        Job job = Job.of(main.around(), spec, which, how);
        Optional<String> party = forParty.map(written -> party(job.c(), written));
        Optional<TrackRecord> record = record(job);
        Findings found =
                job.find(
                        Findings.class,
                        "brief",
                        List.of("brief"),
                        (study, run) -> ask(study, job, run));
        return switch (found) {
            case Findings.Told told ->
                    job.end(told, pages(told.answer(), party, record), lines(told.answer(), job));
            case Findings.Unanswered none ->
                    job.end(
                            none,
                            Map.of(),
                            List.of(PlanText.heading(job.c(), job.scenario(), job.language())));
            case Findings.Planning p -> throw new IllegalStateException("a plan for a brief");
            case Findings.Standing s -> throw new IllegalStateException("a balance for a brief");
            case Findings.Waiting w -> throw new IllegalStateException("a delay for a brief");
            case Findings.Scoring s -> throw new IllegalStateException("a hindcast for a brief");
            case Findings.Exploring e -> throw new IllegalStateException("futures for a brief");
            case Findings.Moving m -> throw new IllegalStateException("levers for a brief");
        };
    }

    private static Findings ask(Study study, Job job, Answer.RunData run) {
        return switch (study.answer(job.c(), job.scenario(), run)) {
            case Study.Outcome.Found(Answer answer) -> new Findings.Told(job.scenario(), answer);
            case Study.Outcome.NotFound(var certificate) ->
                    new Findings.Unanswered("brief", job.c(), job.scenario(), certificate, run);
        };
    }

    /**
     * The brief, and a copy whose name says language and party, which the next one leaves alone.
     */
    private Map<String, String> pages(
            Answer answer, Optional<String> party, Optional<TrackRecord> record) {
        String page = Brief.html(answer, how.language(), party, record);
        String language = how.language().name().toLowerCase(Locale.ROOT);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("brief.html", page);
        pages.put("brief-" + language + party.map(p -> "-for-" + p).orElse("") + ".html", page);
        return pages;
    }

    /** What became of earlier promises, if the case has a list of them. */
    private Optional<TrackRecord> record(Job job) throws BadFileException {
        return CaseLedger.read(main.around().folder().resolve(which.path()), job.c().sources());
    }

    private static List<String> lines(Answer answer, Job job) {
        List<String> lines = new ArrayList<>();
        for (String line : Terminal.summary(answer, job.language())) {
            lines.addAll(PlanText.wrapped(line, job.width()));
        }
        return lines;
    }

    private String party(Case c, String written) {
        return Brief.findParty(c, written)
                .map(Party::id)
                .orElseThrow(() ->
                        new ParameterException(
                                spec.commandLine(),
                                Unknown.name(
                                        "party",
                                        written,
                                        "This case",
                                        c.parties().stream().map(Party::id).toList())));
    }
}
