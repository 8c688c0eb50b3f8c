package org.holdfast.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.holdfast.explore.Explorer;
import org.holdfast.explore.Exploring;
import org.holdfast.explore.Hindcasting;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.model.Case;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Language;
import org.holdfast.model.Situation;
import org.holdfast.results.Findings;
import org.holdfast.words.Hindcasts;
import org.holdfast.words.HindcastsMessages;
import org.holdfast.words.Numbers;
import org.holdfast.words.RunLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Were we right? */
@Command(
        name = "hindcast",
        header = "Were we right? What the case forecast, and what happened.",
        description = {
            "Plays today's practice (ad hoc) under the scenario in many futures of the case and"
                    + " holds them against actuals.csv: misses first, with scores against the"
                    + " assumption that nothing changes and against official targets."
        },
        footer = {
            "",
            "Examples:",
            "  holdfast hindcast cases/ukraine-2024",
            "  holdfast hindcast cases/ukraine-2024 --futures 10000 --lang nl",
            "  holdfast hindcast cases/ukraine-2024 --json",
            "",
            "Usual time: about half a minute for ukraine-2024 on two cores; again, seconds."
        })
final class HindcastCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main main;

    @Mixin private CaseArguments which = new CaseArguments();
    @Mixin private RunArguments how = new RunArguments();

    @Option(
            names = "--futures",
            paramLabel = "N",
            defaultValue = "2000",
            description = "How many futures (default: ${DEFAULT-VALUE}).")
    private int futures;

    @Override
    public Integer call() {
        if (futures < 2) {
            throw wrong("--futures must be at least 2, got " + futures + ".");
        }
        Job job = Job.of(main.around(), spec, which, how);
        Case c = job.c();
        if (c.hindcasts().isEmpty()) {
            throw wrong(
                    "This case forecasts no series: it has no tables/hindcasts.csv. See the case"
                            + " format (docs/reference/tables.md).");
        }
        Findings.Planning plans = job.plans(job.scenario());
        int exit = job.exit(plans.adHoc().certificate());
        if (exit != Exit.DONE) {
            return exit;
        }
        List<Hindcast> found;
        try (ProgressLine progress = job.progress(List.of("futures"))) {
            Explorer explorer =
                    new Explorer(
                            how.threads(),
                            (done, of) -> progress.step("futures", done, of),
                            () -> Thread.currentThread().isInterrupted());
            var practice =
                    new Exploring.Entry(
                            "ad-hoc", Situation.of(c, job.scenario()), plans.adHoc().plan());
            var settings =
                    new Exploring.Settings(futures, Sequence.LATIN_HYPERCUBE, how.seed(), 0, 0);
            found =
                    new Hindcasting(c, explorer)
                            .of(
                                    practice,
                                    new Exploring(c, explorer, settings).draws(practice.base()));
        }
        var scoring = new Findings.Scoring(c, job.scenario(), futures, found, job.run());
        return job.end(scoring, Map.of(), lines(scoring, job));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static List<String> lines(Findings.Scoring s, Job job) {
        Language language = job.language();
        int width = job.width();
        YearMonth first = s.c().settings().firstMonth();
        List<String> lines = new ArrayList<>();
        lines.addAll(PlanText.wrapped(PlanText.heading(s.c(), s.scenario(), language), width));
        lines.addAll(PlanText.wrapped(Hindcasts.title(s.hindcasts(), language), width));
        lines.add("");
        TextTable table =
                TextTable.ofNumbers(
                        CliMessages.series(language),
                        CliMessages.points2(language),
                        CliMessages.inside(language),
                        "score",
                        CliMessages.noChange(language));
        for (Hindcast h : Hindcasts.missesFirst(s.hindcasts())) {
            table.add(
                    h.name().in(language),
                    Integer.toString(h.points().size()),
                    Numbers.share(h.scores().inside90(), language),
                    Numbers.amount(h.scores().crps(), language),
                    Numbers.amount(h.scores().crpsOfPersistence(), language));
        }
        lines.addAll(table.lines(width));
        lines.add("");
        for (Hindcast h : Hindcasts.missesFirst(s.hindcasts())) {
            lines.addAll(
                    PlanText.wrapped(
                            Hindcasts.point(h, h.points().getLast(), first, language), width));
        }
        lines.add("");
        lines.addAll(PlanText.wrapped(Hindcasts.verdict(s.hindcasts(), language), width));
        lines.addAll(
                PlanText.wrapped(
                        HindcastsMessages.hindsight(
                                YearMonth.from(s.c().settings().knownBy()), language),
                        width));
        lines.addAll(PlanText.wrapped(RunLine.of(s.run(), language), width));
        return lines;
    }
}
