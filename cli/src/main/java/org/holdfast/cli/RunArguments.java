package org.holdfast.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How a command computes, and where what it finds goes. */
final class RunArguments extends SolveArguments {
    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--parquet")
    private boolean parquet;

    boolean parquet() {
        return parquet;
    }

    Optional<Path> out() {
        return out;
    }
}
