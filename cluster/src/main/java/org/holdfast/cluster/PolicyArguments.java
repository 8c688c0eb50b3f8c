package org.holdfast.cluster;

import java.nio.file.Path;
import java.util.List;

/**
 * What is asked of policies, with the names and standards of {@code holdfast policies}.
 *
 * @param folder of the case, on the machine of the driver
 * @param every months between two plans
 * @param isWaiting whether policies that begin later are asked for too
 * @param out where the tables go, on the machine of the driver
 */
record PolicyArguments(
        Path folder,
        String scenario,
        int futures,
        long seed,
        int every,
        boolean isWaiting,
        Path out) {
    /** The first word on the command line. */
    static final String NAME = "policies";

    static final String USAGE =
            """
            Usage: policies CASE [--scenario NAME] [--futures N] [--seed N] [--every N] [--waiting N]
                        [--out DIR]
            Plays policies, planned anew in the same futures, on Apache Spark.
              CASE         Folder of the case.
              --scenario   Scenario of the case (default: baseline).
              --futures    How many futures (default: 100).
              --seed       Seed (default: 0).
              --every      Months between two plans (default: 12).
              --waiting    1: also what a year and two of waiting change (default: 0).
              --out        Folder for the tables, on this machine (default: out/cluster-policies).
                           A future that was played there is not played again.
            """;

    PolicyArguments {
        Options.require(futures >= 2, "--futures must be at least 2, got " + futures);
        Options.require(every >= 1, "--every must be at least 1, got " + every);
    }

    /**
     * The arguments that some words say.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static PolicyArguments of(String... words) {
        Options options =
                Options.of(
                        List.of("scenario", "futures", "seed", "every", "waiting", "out"), words);
        return new PolicyArguments(
                options.folder(),
                options.text("scenario", "baseline"),
                (int) options.whole("futures", 100, 1_000_000),
                options.whole("seed", 0, Long.MAX_VALUE),
                (int) options.whole("every", 12, 1_200),
                options.whole("waiting", 0, 1) == 1,
                Path.of(options.text("out", "out/cluster-policies")));
    }
}
