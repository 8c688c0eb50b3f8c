package org.holdfast.cli;

import java.util.Optional;
import org.holdfast.model.Language;
import org.holdfast.plan.Solver;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a command computes and tells what it found. */
class SolveArguments {
    @Mixin private PrintArguments print = new PrintArguments();

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "solving.threads")
    @Within(from = 1, to = 1024, suchAs = 4)
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--time-limit", paramLabel = "SECONDS")
    @Within(from = Double.MIN_VALUE, suchAs = 600)
    private Optional<Double> seconds = Optional.empty();

    @Option(names = "--fresh")
    private boolean fresh;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    boolean json() {
        return print.json();
    }

    Language language() {
        return print.language();
    }

    long seed() {
        return seed;
    }

    int threads() {
        return threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }

    /** Seconds for one solve; without end unless asked for. */
    double seconds() {
        return seconds.orElse(Solver.NO_CLOCK);
    }

    boolean fresh() {
        return fresh;
    }

    boolean quiet() {
        return quiet;
    }
}
