package org.holdfast.cluster;

import java.nio.file.Path;
import java.util.List;
import org.holdfast.explore.Explorer;
import org.holdfast.explore.draw.Sequence;

/**
 * What is asked on the command line, with the names and standards of {@code holdfast explore}.
 *
 * @param folder of the case, on the machine of the driver
 * @param plans folder of plan files, on the machine of the driver
 * @param criterion share of the floor's item-months that a plan may miss
 * @param block futures that one task plays; a whole number of {@link Explorer#BLOCK}
 * @param out where the tables go: a folder, or an address that Spark can write to
 */
record Arguments(
        Path folder,
        Path plans,
        int futures,
        Sequence sequence,
        long seed,
        double criterion,
        Keep keep,
        int block,
        String out) {
    static final String USAGE =
            """
            Usage: CASE --plans DIR [--futures N] [--seed N] [--sequence NAME] [--criterion SHARE]
                        [--keep WHAT] [--block N] [--out DIR]
            Plays plans in many futures on Apache Spark.
              CASE         Folder of the case.
              --plans      Folder of the plans: holdfast explore CASE --plans-out DIR writes them.
              --futures    How many futures (default: 100000).
              --seed       Seed (default: 0).
              --sequence   MONTE_CARLO, LATIN_HYPERCUBE or SOBOL (default: LATIN_HYPERCUBE).
              --criterion  Share of the minimum that a plan may miss and still hold (default: 0.1).
              --keep       Of the monthly measures: nothing, quantiles or values (default:
                           quantiles).
              --block      Futures that one task plays, a multiple of 64 (default: 1024).
              --out        Folder for the tables, or an address that Spark can write to (default:
                           out/cluster). What is there already is not computed again.
            """;

    /** What is kept of the monthly measures. */
    enum Keep {
        /** Only what futures end with. */
        NOTHING,
        /** Their quantiles over futures. */
        QUANTILES,
        /** Their quantiles, and every value. */
        VALUES
    }

    Arguments {
        Options.require(futures >= 2, "--futures must be at least 2, got " + futures);
        Options.require(
                criterion >= 0 && criterion < 1, "--criterion goes from 0 to 1, got " + criterion);
        Options.require(
                block >= Explorer.BLOCK && block % Explorer.BLOCK == 0,
                "--block must be a multiple of " + Explorer.BLOCK + ", got " + block);
    }

    /**
     * The arguments that some words say.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static Arguments of(String... words) {
        Options options =
                Options.of(
                        List.of(
                                "plans",
                                "futures",
                                "seed",
                                "sequence",
                                "criterion",
                                "keep",
                                "block",
                                "out"),
                        words);
        Options.require(
                !options.text("plans", "").isEmpty(), "needs --plans, the folder of the plans");
        return new Arguments(
                options.folder(),
                Path.of(options.text("plans", "")),
                (int) options.whole("futures", 100_000, Integer.MAX_VALUE - Explorer.BLOCK),
                options.constant(Sequence.values(), "sequence", Sequence.LATIN_HYPERCUBE),
                options.whole("seed", 0, Long.MAX_VALUE),
                options.share("criterion", "0.1"),
                options.constant(Keep.values(), "keep", Keep.QUANTILES),
                (int) options.whole("block", 1024, 1 << 20),
                options.text("out", "out/cluster"));
    }
}
