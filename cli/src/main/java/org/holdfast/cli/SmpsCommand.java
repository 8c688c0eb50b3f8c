package org.holdfast.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.holdfast.highs.Highs;
import org.holdfast.results.Summary;
import org.holdfast.stochastic.Decomposition;
import org.holdfast.stochastic.ExtensiveForm;
import org.holdfast.stochastic.Found;
import org.holdfast.stochastic.PolicyGraph;
import org.holdfast.stochastic.RiskMeasure;
import org.holdfast.stochastic.Smps;
import org.holdfast.stochastic.SmpsException;
import org.holdfast.stochastic.UnsolvedException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Published stochastic programmes, solved by our own methods. */
final class SmpsCommand extends SubCommand {
    /** How to solve. */
    enum Way {
        EXTENSIVE,
        LSHAPED,
        SDDP
    }

    @Parameters(paramLabel = "DIR")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path path;

    @Option(names = "--method", paramLabel = "extensive|lshaped|sddp", defaultValue = "extensive")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Way way;

    @Option(
            names = "--risk",
            paramLabel = "mean|cvar:TAIL|worst|mix:WEIGHT,TAIL",
            defaultValue = "mean")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String risk;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0")
    private long seed;

    @Option(names = "--time-limit", paramLabel = "SECONDS", defaultValue = "600")
    private double seconds;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        Environment around = around();
        Path folder = around.folder().resolve(path);
        if (!Files.isDirectory(folder)) {
            throw wrong("'" + path + "' is no folder with an instance in it.");
        }
        if (!(seconds > 0)) {
            throw wrong("--time-limit must be above 0, got " + seconds + ".");
        }
        RiskMeasure measure = measure();
        try {
            Smps instance = Smps.read(folder);
            PolicyGraph graph = instance.graph();
            Found found =
                    switch (way) {
                        case EXTENSIVE -> ExtensiveForm.solve(graph, measure, Highs::new, seconds);
                        case LSHAPED -> Decomposition.lShaped(graph, measure, Highs::new, seconds);
                        case SDDP -> Decomposition.sddp(graph, measure, Highs::new, seed, seconds);
                    };
            tell(instance, found, around.out());
            return found.isProven() ? Exit.DONE : Exit.OTHER_ANSWER;
        } catch (SmpsException e) {
            around.err().println("error: " + e.getMessage());
            return Exit.PROBLEMS;
        } catch (UnsolvedException e) {
            around.err().println("holdfast: " + e.getMessage());
            return Exit.OTHER_ANSWER;
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
        throw wrong(
                ("--risk cannot be '%s'. It is mean, worst, cvar:TAIL or mix:WEIGHT,TAIL, with"
                                + " numbers between 0 and 1, as in cvar:0.1.")
                        .formatted(risk));
    }

    private void tell(Smps instance, Found found, PrintWriter out) {
        double sign = instance.maximise() ? -1 : 1;
        if (json) {
            out.println(Summary.line(facts(instance, found, sign)));
            return;
        }
        out.printf(
                Locale.ROOT,
                "%s: %,.0f scenarios in %d stages, %s.%n%n",
                instance.name(),
                instance.graph().scenarios(),
                instance.graph().stages(),
                instance.maximise() ? "maximised" : "minimised");
        out.println("Objective  " + number(sign * found.objective()));
        out.println("Bound      " + number(sign * found.bound()));
        found.sampled()
                .ifPresent(s ->
                        out.printf(
                                Locale.ROOT,
                                "Sampled    %,d scenarios; 95 of 100 such samples lie between %s and"
                                        + " %s%n",
                                s.ways(),
                                number(sign * s.low()),
                                number(sign * s.high())));
        out.printf(
                Locale.ROOT,
                "Method     %s, %,d iterations%s%n%n",
                found.method(),
                found.iterations(),
                found.cuts() > 0 ? ", %,d cuts".formatted(found.cuts()) : "");
        out.println("First stage (columns that are not 0):");
        found.firstStage()
                .forEach((name, value) -> {
                    if (Math.abs(value) > 1e-9) {
                        out.println("  " + name + "  " + number(value));
                    }
                });
        instance.notes().forEach(note -> out.println("Note: " + note));
    }

    private static String number(double value) {
        return Double.toString(Double.parseDouble(String.format(Locale.ROOT, "%.8g", value)))
                .replaceFirst("\\.0$", "");
    }

    private Map<String, Object> facts(Smps instance, Found found, double sign) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("instance", instance.name());
        facts.put("method", found.method());
        facts.put("risk", risk);
        facts.put("status", found.isProven() ? "optimal" : "not proven");
        facts.put("sense", instance.maximise() ? "maximise" : "minimise");
        facts.put("objective", sign * found.objective());
        facts.put("bound", sign * found.bound());
        facts.put("firstStage", found.firstStage());
        facts.put("scenarios", Math.round(instance.graph().scenarios()));
        facts.put("stages", instance.graph().stages());
        facts.put("iterations", found.iterations());
        facts.put("cuts", found.cuts());
        found.sampled()
                .ifPresent(s ->
                        facts.put(
                                "sampled",
                                Map.of("scenarios", s.ways(), "low", s.low(), "high", s.high())));
        facts.put("seed", seed);
        facts.put("notes", instance.notes());
        facts.put("solver", "HiGHS " + Highs.version());
        facts.put("version", Program.version());
        return facts;
    }
}
