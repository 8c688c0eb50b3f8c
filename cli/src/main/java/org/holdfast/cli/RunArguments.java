package org.holdfast.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How a command computes, and where what it finds goes. */
final class RunArguments extends SolveArguments {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for the results (default: out/<case>/<scenario>, and -with-<policy> where"
                            + " the plan has another scenario's levers). Its path is the last line"
                            + " on standard output.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--parquet",
            description =
                    "Also writes the tables as Parquet, for pandas, DuckDB or R; 'explore' every run"
                            + " too, in futures.parquet and series.parquet.")
    private boolean parquet;

    boolean parquet() {
        return parquet;
    }

    Optional<Path> out() {
        return out;
    }
}
