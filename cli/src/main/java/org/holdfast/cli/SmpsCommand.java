package org.holdfast.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.holdfast.highs.Highs;
import org.holdfast.model.Language;
import org.holdfast.results.Summary;
import org.holdfast.stochastic.Decomposition;
import org.holdfast.stochastic.ExtensiveForm;
import org.holdfast.stochastic.Found;
import org.holdfast.stochastic.PolicyGraph;
import org.holdfast.stochastic.RiskMeasure;
import org.holdfast.stochastic.SampleAverage;
import org.holdfast.stochastic.SampleAverage.Approximated;
import org.holdfast.stochastic.StochOptWriter;
import org.holdfast.stochastic.StochasticProgramme;
import org.holdfast.stochastic.UnreadableException;
import org.holdfast.stochastic.UnsolvedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Published stochastic programmes, in whichever format, solved by our own methods. */
final class SmpsCommand extends SubCommand {
    /** How to solve. */
    enum Way {
        EXTENSIVE,
        LSHAPED,
        SDDP
    }

    @Parameters(paramLabel = "PATH")
    private Path path;

    @Option(names = "--method", paramLabel = "extensive|lshaped|sddp", defaultValue = "extensive")
    private Way way;

    @Option(
            names = "--risk",
            paramLabel = "mean|cvar:TAIL|worst|mix:WEIGHT,TAIL",
            defaultValue = "mean")
    private String risk;

    @Option(names = "--sample", paramLabel = "N")
    @Within(from = 2, to = 1_000_000, suchAs = 20)
    private Optional<Integer> sample = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0")
    private long seed;

    @Option(names = "--time-limit", paramLabel = "SECONDS", defaultValue = "600")
    @Within(from = Double.MIN_VALUE, suchAs = 600)
    private double seconds;

    @Option(names = "--write", paramLabel = "FILE")
    private @Nullable Path write;

    @Mixin private PrintArguments print = new PrintArguments();

    @Override
    public Integer call() {
        Environment around = around();
        Path from = around.folder().resolve(path);
        if (!Files.exists(from)) {
            throw wrong(CliMessages.smpsNoFolder(path.toString()));
        }
        RiskMeasure measure = measure();
        if (sample.isPresent() && !measure.equals(RiskMeasure.mean())) {
            throw wrong(CliMessages.smpsNoSample(sample.get(), risk));
        }
        try {
            Approximated solved =
                    sample.isPresent()
                            ? SampleAverage.of(from, sample.get(), Highs::new, seed, seconds)
                            : whole(from, measure);
            if (write != null) {
                write(around.folder().resolve(write), solved.instance());
            }
            tell(solved, around.out());
            return solved.found().isProven() ? Exit.DONE : Exit.OTHER_ANSWER;
        } catch (UnreadableException e) {
            around.err().println("error: " + e.text().in(print.language()));
            return Exit.PROBLEMS;
        } catch (UnsolvedException e) {
            around.say(e.text().in(print.language()));
            return Exit.OTHER_ANSWER;
        }
    }

    /** With all the scenarios of an instance; reading it takes of the time too. */
    private Approximated whole(Path from, RiskMeasure measure) {
        long began = System.nanoTime();
        StochasticProgramme instance = StochasticProgramme.read(from);
        double left = seconds - (System.nanoTime() - began) * 1e-9;
        try {
            return solved(instance, measure, Math.max(Double.MIN_VALUE, left));
        } catch (UnsolvedException e) {
            throw e.inSense(instance.maximise());
        }
    }

    private Approximated solved(StochasticProgramme instance, RiskMeasure measure, double left) {
        PolicyGraph graph = instance.graph();
        Found found =
                switch (way) {
                    case EXTENSIVE -> ExtensiveForm.solve(graph, measure, Highs::new, left);
                    case LSHAPED ->
                            Decomposition.lShaped(
                                    graph, measure, Highs::new, left, instance.validation());
                    case SDDP ->
                            Decomposition.sddp(
                                    graph, measure, Highs::new, seed, left, instance.validation());
                };
        return new Approximated(instance, graph.scenarios(), found);
    }

    private void write(Path file, StochasticProgramme instance) {
        try {
            Files.writeString(
                    file,
                    Summary.line(
                            StochOptWriter.write(
                                    instance.name(),
                                    instance.maximise()
                                            ? "Maximised in the file it is from; minimised here."
                                            : "",
                                    instance.graph())));
        } catch (IOException e) {
            throw wrong(CliMessages.cannotWriteTo(file.toString(), Say.reason(e)));
        }
    }

    private RiskMeasure measure() {
        String[] parts = risk.split("[:,]", -1);
        try {
            if (risk.equals("mean")) {
                return RiskMeasure.mean();
            }
            if (risk.equals("worst")) {
                return RiskMeasure.worstCase();
            }
            if (parts.length == 2 && parts[0].equals("cvar")) {
                return RiskMeasure.cvar(Double.parseDouble(parts[1]));
            }
            if (parts.length == 3 && parts[0].equals("mix")) {
                return new RiskMeasure(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
            }
        } catch (IllegalArgumentException e) { // said below
        }
        throw wrong(CliMessages.smpsNoRisk(risk));
    }

    private void tell(Approximated approximated, PrintWriter out) {
        StochasticProgramme instance = approximated.instance();
        Solved solved = Solved.of(approximated, this);
        if (print.json()) {
            printJson(solved);
            return;
        }
        Language language = print.language();
        out.println(
                CliMessages.smpsInstance(
                        solved.instance,
                        solved.scenarios instanceof Long
                                ? String.format(Locale.ROOT, "%,d", solved.scenarios.longValue())
                                : String.format(
                                        Locale.ROOT, "%.3g", solved.scenarios.doubleValue()),
                        solved.scenarios.longValue(),
                        solved.stages,
                        instance.maximise(),
                        language));
        out.println();
        List<String[]> lines = new ArrayList<>();
        lines.add(line(CliMessages.smpsObjective(language), number(solved.objective)));
        lines.add(line(CliMessages.smpsBound(language), number(solved.bound)));
        solved.sampledBound.ifPresent(s ->
                lines.add(
                        line(
                                CliMessages.smpsSampledBound(language),
                                CliMessages.smpsSamples(
                                        s.ways(), number(s.low()), number(s.high()), language))));
        solved.sampled.ifPresent(s ->
                lines.add(
                        line(
                                CliMessages.smpsSampled(language),
                                CliMessages.smpsSample(
                                        String.format(Locale.ROOT, "%,d", s.ways()),
                                        number(s.low()),
                                        number(s.high()),
                                        language))));
        lines.add(
                line(
                        CliMessages.smpsMethod(language),
                        CliMessages.smpsWork(
                                solved.method,
                                String.format(Locale.ROOT, "%,d", solved.iterations),
                                solved.iterations,
                                String.format(Locale.ROOT, "%,d", solved.cuts),
                                solved.cuts,
                                language)));
        int width = lines.stream().mapToInt(l -> l[0].length()).max().orElse(0);
        lines.forEach(l -> out.println(l[0] + " ".repeat(width + 2 - l[0].length()) + l[1]));
        if (!solved.validation.isEmpty()) {
            out.println();
            out.println(CliMessages.smpsValidation(language));
            solved.validation.forEach(way -> out.println("  " + played(way)));
        }
        out.println();
        if (!solved.firstStage.isEmpty()) {
            out.println(CliMessages.smpsFirstStage(language));
        }
        solved.firstStage.forEach((name, value) -> {
            if (Math.abs(value) > 1e-9) {
                out.println("  " + name + "  " + number(value));
            }
        });
        instance.notes()
                .forEach(note -> out.println(CliMessages.smpsNote(note.in(language), language)));
    }

    private String played(Found.Played way) {
        String costs = String.join(" + ", way.costs().stream().map(SmpsCommand::number).toList());
        return way.isWhole()
                ? costs + " = " + number(way.costs().stream().mapToDouble(c -> c).sum())
                : CliMessages.smpsStopped(costs, print.language());
    }

    private static String[] line(String label, String value) {
        return new String[] {label, value};
    }

    private static String number(double value) {
        return Double.toString(Double.parseDouble(String.format(Locale.ROOT, "%.8g", value)))
                .replaceFirst("\\.0$", "");
    }

    /**
     * What was found, as JSON tells it; objective, bound and sample in the sense of the file.
     *
     * @param risk as it was asked for
     * @param status {@code optimal} or {@code not proven}
     */
    private record Solved(
            String instance,
            String method,
            String risk,
            String status,
            String sense,
            double objective,
            double bound,
            Map<String, Double> firstStage,
            Number scenarios,
            int stages,
            long iterations,
            int cuts,
            Optional<Found.Sampled> sampled,
            Optional<Found.Sampled> sampledBound,
            List<Found.Played> validation,
            long seed,
            List<String> notes,
            String solver,
            String version) {
        /** Beyond this a count is no whole number any more. */
        private static final double EXACT = 1L << 53;

        static Solved of(Approximated approximated, SmpsCommand asked) {
            StochasticProgramme instance = approximated.instance();
            Found found = approximated.found();
            double scenarios = approximated.scenarios();
            double sign = instance.maximise() ? -1 : 1;
            return new Solved(
                    instance.name(),
                    found.method(),
                    asked.risk,
                    found.isProven() ? "optimal" : "not proven",
                    instance.maximise() ? "maximise" : "minimise",
                    sign * found.objective(),
                    sign * found.bound(),
                    found.firstStage(),
                    scenarios < EXACT ? (Number) Math.round(scenarios) : (Number) scenarios,
                    instance.stages(),
                    found.iterations(),
                    found.cuts(),
                    found.sampled().map(s -> s.times(sign)),
                    found.sampledBound().map(s -> s.times(sign)),
                    found.played().stream().map(p -> p.times(sign)).toList(),
                    asked.seed,
                    instance.notes().stream().map(note -> note.in(asked.print.language())).toList(),
                    "HiGHS " + Highs.version(),
                    Program.version());
        }
    }
}
