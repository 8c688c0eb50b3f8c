package org.holdfast.cli;

import java.util.Optional;
import org.holdfast.model.Language;
import picocli.CommandLine.Option;

/** How a command computes and tells what it found. */
class SolveArguments {
    @Option(
            names = "--json",
            description = "Prints one JSON object to standard output, and nothing else.")
    private boolean json;

    @Option(
            names = "--lang",
            paramLabel = "en|nl",
            defaultValue = "EN",
            description = "Language, English or Dutch (default: en).")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Language language;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Seed, noted with every result (default: ${DEFAULT-VALUE}). Nothing in these"
                            + " commands is drawn at random yet.")
    private long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many solves run at once (default: the processors of this machine).")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "600",
            description = "Time for one solve (default: ${DEFAULT-VALUE}).")
    private double seconds;

    @Option(names = "--fresh", description = "Computes again what was kept from an earlier run.")
    private boolean fresh;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no remarks.")
    private boolean quiet;

    boolean json() {
        return json;
    }

    Language language() {
        return language;
    }

    long seed() {
        return seed;
    }

    int threads() {
        return threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }

    double seconds() {
        return seconds;
    }

    boolean fresh() {
        return fresh;
    }

    boolean quiet() {
        return quiet;
    }

    /** What is wrong with the numbers, if anything. */
    Optional<String> objection() {
        if (threads() < 1) {
            return Optional.of("--threads must be at least 1, got " + threads() + ".");
        }
        if (!(seconds > 0)) {
            return Optional.of("--time-limit must be above 0, got " + seconds + ".");
        }
        return Optional.empty();
    }
}
