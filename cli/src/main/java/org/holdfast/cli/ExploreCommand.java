package org.holdfast.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.holdfast.answer.Study;
import org.holdfast.explore.Draws;
import org.holdfast.explore.Explorer;
import org.holdfast.explore.Exploring;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.highs.Highs;
import org.holdfast.model.Case;
import org.holdfast.model.Driver;
import org.holdfast.model.Exploration;
import org.holdfast.model.Factor;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.model.Played;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.Situation;
import org.holdfast.results.Findings;
import org.holdfast.results.KeptRuns;
import org.holdfast.results.PlanFile;
import org.holdfast.results.parquet.RunFiles;
import org.holdfast.results.tables.RunColumns;
import org.holdfast.words.Numbers;
import org.holdfast.words.RunLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What many futures say of the plans. */
@Command(
        name = "explore",
        header = "What if? The plans in many futures.",
        description = {
            "Draws futures from the ranges of the case and plays the plans in them, foreseeing none:"
                    + " the plan with the levers, ad hoc, and the two between. Says how they fare,"
                    + " what drives the answer and where the plan fails."
        },
        footer = {
            "",
            "Examples:",
            "  holdfast explore cases/ukraine-2024",
            "  holdfast explore cases/ukraine-2024 --futures 10000 --seed 7",
            "  holdfast explore cases/ukraine-2024 --also long-orders,material-priority",
            "  holdfast explore cases/ukraine-2024 --waiting --drivers 256 --json",
            "  holdfast explore cases/ukraine-2024 --parquet --out all-runs",
            "",
            "Ctrl-C stops it; the runs that are finished are kept, and the same command goes on from"
                    + " there.",
            "",
            "Usual time: some five minutes for ukraine-2024 on two cores; again, seconds."
        })
final class ExploreCommand implements Callable<Integer> {
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

    @Option(
            names = "--sequence",
            paramLabel = "NAME",
            defaultValue = "LATIN_HYPERCUBE",
            description =
                    "How they are drawn: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Sequence sequence;

    @Option(
            names = "--drivers",
            paramLabel = "ROWS",
            defaultValue = "64",
            description =
                    "Size of the design that finds what drives the answer: ROWS times the number of"
                            + " factors more futures; 0: none (default: ${DEFAULT-VALUE}).")
    private int rows;

    @Option(
            names = "--criterion",
            paramLabel = "SHARE",
            defaultValue = "0.1",
            description =
                    "Share of the floor that a plan may miss and still hold (default:"
                            + " ${DEFAULT-VALUE}).")
    private double criterion;

    @Option(
            names = "--also",
            paramLabel = "SCENARIO",
            split = ",",
            description = "Plays the plans of these scenarios too.")
    private List<String> also = new ArrayList<>();

    @Option(names = "--waiting", description = "Plays the plan started later, too.")
    private boolean waiting;

    @Option(
            names = "--plans-out",
            paramLabel = "DIR",
            description =
                    "Also writes each plan that is played to a file of this folder, to the last bit,"
                            + " to be played on a cluster.")
    private Optional<Path> plansOut = Optional.empty();

    @Override
    public Integer call() {
        Exploring.Settings settings = settings();
        Job asked = Job.of(main.around(), spec, which, how);
        Case c = asked.c();
        Study.Policies policies = Study.policies(c, asked.scenario());
        Job job = asked.showing(policies.on());
        if (Draws.of(c, job.scenario()).factors().isEmpty()) {
            throw wrong(
                    "Nothing in this case has a range, so that all its futures are alike. Give some"
                            + " of its figures a low and a high.");
        }
        List<Scenario> others =
                also.stream()
                        .map(name -> c.findScenario(name).orElseThrow(() -> unknown(c, name)))
                        .toList();
        List<Exploring.Entry> entries = new ArrayList<>();
        Findings.Planning on = job.plans(policies.on());
        Findings.Planning off =
                policies.on().equals(policies.off()) ? on : job.plans(policies.off());
        for (Findings.Planning each : List.of(on, off)) {
            int exit = job.exit(each.plan().certificate());
            if (exit == Exit.DONE) {
                exit = job.exit(each.adHoc().certificate());
            }
            if (exit != Exit.DONE) {
                return exit;
            }
        }
        entries.add(entry("plan", c, on.scenario(), on.plan()));
        entries.add(entry("ad-hoc", c, off.scenario(), off.adHoc()));
        if (!policies.on().equals(policies.off())) {
            entries.add(entry("foresight", c, off.scenario(), off.plan()));
            entries.add(entry("ad-hoc-levers", c, on.scenario(), on.adHoc()));
        }
        for (Scenario other : others) {
            entries.add(entry(other.id(), c, other, job.plans(other).plan()));
        }
        List<Exploring.Entry> later = waiting ? later(job, policies.on()) : List.of();
        plansOut.ifPresent(folder -> {
            write(folder, c, entries);
            write(folder, c, later);
        });
        // It listens until everything is said: once it is closed, Java may end at any moment.
        try (Stopping stopping = Stopping.watch()) {
            return explored(job, settings, entries, later, stopping);
        }
    }

    private int explored(
            Job job,
            Exploring.Settings settings,
            List<Exploring.Entry> entries,
            List<Exploring.Entry> later,
            Stopping stopping) {
        KeptRuns kept = job.runs();
        try {
            Findings.Exploring found = explore(job, settings, entries, later, kept, stopping);
            kept.failure()
                    .ifPresent(e -> job.remark("runs could not be kept: " + Say.why(e) + "."));
            return job.end(
                    found,
                    Map.of(),
                    how.parquet() ? List.of(RunColumns.FUTURES, RunColumns.SERIES) : List.of(),
                    lines(found, job));
        } catch (IOException e) {
            throw job.cannotWrite(e);
        } catch (UncheckedIOException e) {
            throw job.cannotWrite(
                    Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e)));
        } catch (Explorer.CancelledException e) {
            main.around().err().println("holdfast: " + stopped(kept));
            return Exit.STOPPED;
        }
    }

    private Findings.Exploring explore(
            Job job,
            Exploring.Settings settings,
            List<Exploring.Entry> entries,
            List<Exploring.Entry> later,
            KeptRuns kept,
            Stopping stopping)
            throws IOException {
        Case c = job.c();
        long began = System.nanoTime();
        Exploration exploration;
        try (ProgressLine progress = job.progress(List.of("futures"))) {
            Explorer explorer =
                    new Explorer(
                            how.threads(),
                            (done, of) -> progress.step("futures", done, of),
                            stopping::isAsked);
            Exploring exploring = new Exploring(c, explorer, settings);
            long room = main.around().memory() / 4;
            if (how.parquet()) {
                try (RunFiles files = files(job, entries)) {
                    exploration = exploring.with(kept, room, files).explore(entries, later);
                    files.finish();
                }
            } else {
                exploration =
                        exploring.with(kept, room, (entry, chunk) -> {}).explore(entries, later);
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        var pace = new Findings.Pace(seconds, kept.played(), kept.reused());
        if (pace.reused() > 0) {
            job.remark("reused runs of an earlier call; --fresh plays them again.");
        }
        job.remark(
                "%d runs in %.1f s, %d of them reused."
                        .formatted(pace.played() + pace.reused(), seconds, pace.reused()));
        Map<String, Scenario> under = new LinkedHashMap<>();
        Stream.concat(entries.stream(), later.stream())
                .forEach(entry -> under.put(entry.id(), entry.base().scenario()));
        return new Findings.Exploring(c, job.scenario(), under, exploration, job.run(), pace);
    }

    private RunFiles files(Job job, List<Exploring.Entry> entries) throws IOException {
        List<Factor> factors =
                entries.stream()
                        .flatMap(e -> Draws.of(job.c(), e.base().scenario()).factors().stream())
                        .distinct()
                        .toList();
        Map<String, String> about =
                Map.of(
                        "case", job.c().settings().id(),
                        "caseHash", job.c().hash(),
                        "scenario", job.scenario().id(),
                        "set", String.join(" ", job.run().settings()),
                        "seed", Long.toString(how.seed()),
                        "sequence", sequence.name().toLowerCase(Locale.ROOT),
                        "futures", Integer.toString(futures),
                        "version", job.run().version());
        return RunFiles.open(job.folder(), Exploring.outcomes(entries.getFirst()), factors, about);
    }

    private List<Exploring.Entry> later(Job job, Scenario on) {
        try (ProgressLine progress = job.progress(List.of("delay"))) {
            return new Study(Highs::new, how.seconds(), how.threads(), progress).later(job.c(), on);
        }
    }

    /** What is left of work that was stopped. */
    private String stopped(KeptRuns kept) {
        return kept.failure()
                .map(e -> "stopped. The runs could not be kept: " + Say.why(e) + ".")
                .orElse(
                        kept.kept() == 0
                                ? "stopped before anything was finished."
                                : "stopped. "
                                        + kept.kept()
                                        + " finished runs are kept in '"
                                        + main.around().kept()
                                        + "'; the same command goes on from there.");
    }

    private Exploring.Settings settings() {
        if (futures < 2) {
            throw wrong("--futures must be at least 2, got " + futures + ".");
        }
        if (rows < 0) {
            throw wrong("--drivers must be 0 or more, got " + rows + ".");
        }
        if (!(criterion >= 0 && criterion < 1)) {
            throw wrong("--criterion must be from 0 to less than 1, got " + criterion + ".");
        }
        return new Exploring.Settings(futures, sequence, how.seed(), rows, criterion);
    }

    private static Exploring.Entry entry(String id, Case c, Scenario scenario, Result result) {
        return new Exploring.Entry(id, Situation.of(c, scenario), result.plan());
    }

    private void write(Path folder, Case c, List<Exploring.Entry> entries) {
        for (Exploring.Entry entry : entries) {
            try {
                new PlanFile(entry.id(), c.settings().id(), c.hash(), entry.plan())
                        .write(main.around().folder().resolve(folder));
            } catch (IOException e) {
                throw wrong("Cannot write to '" + folder + "': " + Say.why(e) + ".");
            }
        }
    }

    private ParameterException unknown(Case c, String name) {
        return wrong(
                Unknown.name(
                        "scenario",
                        name,
                        "This case",
                        c.scenarios().stream().map(Scenario::id).toList()));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static List<String> lines(Findings.Exploring e, Job job) {
        Language language = job.language();
        Exploration x = e.exploration();
        List<String> lines = new ArrayList<>();
        lines.addAll(
                PlanText.wrapped(PlanText.heading(e.c(), e.scenario(), language), job.width()));
        lines.add("");
        TextTable table =
                TextTable.ofNumbers(
                        CliMessages.floorMissedItemMonths(language),
                        "5 %",
                        "50 %",
                        "95 %",
                        CliMessages.holds(language),
                        CliMessages.best(language),
                        CliMessages.failedRuns(language));
        for (Played p : x.played()) {
            var floor = p.find(Measure.CLAIMANT_FLOOR).orElseThrow().quantiles();
            table.add(
                    p.id(),
                    Numbers.amount(floor.at(0.05), language),
                    Numbers.amount(floor.at(0.5), language),
                    Numbers.amount(floor.at(0.95), language),
                    Numbers.share(p.meets(), language),
                    Numbers.share(p.best(), language),
                    Integer.toString(p.failed()));
        }
        lines.addAll(table.lines(job.width()));
        lines.addAll(PlanText.wrapped(notCentral(language), job.width()));
        if (x.bandError() > 0) {
            lines.add("");
            lines.addAll(PlanText.wrapped(close(x.bandError(), language), job.width()));
        }
        if (!x.drivers().isEmpty()) {
            lines.add("");
            TextTable drivers =
                    TextTable.ofNumbers(
                            CliMessages.whatDrivesSpread(language),
                            CliMessages.byItself(language),
                            CliMessages.linesAll(language));
            for (Driver d : x.drivers().subList(0, Math.min(8, x.drivers().size()))) {
                drivers.add(
                        d.name().in(language),
                        Numbers.share(d.first().central(), language),
                        Numbers.share(d.total().central(), language));
            }
            lines.addAll(drivers.lines(job.width()));
        }
        lines.add("");
        lines.addAll(PlanText.wrapped(RunLine.of(e.run(), language), job.width()));
        return lines;
    }

    /** That the middle of the futures is not what a plan says of itself. */
    private static String notCentral(Language language) {
        return CliMessages.medianFuturePlanFirst(language);
    }

    /** That the bands are not exact, and why. */
    private static String close(double error, Language language) {
        return CliMessages.bandsByMonthWithin(error, language);
    }
}
