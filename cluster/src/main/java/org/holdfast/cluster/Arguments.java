package org.holdfast.cluster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
              --criterion  Share of the floor that a plan may miss and still hold (default: 0.1).
              --keep       Of the monthly measures: nothing, quantiles or values (default:
                           quantiles).
              --block      Futures that one task plays, a multiple of 128 (default: 1024).
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
        require(futures >= 2, "--futures must be at least 2, got " + futures);
        require(criterion >= 0 && criterion < 1, "--criterion goes from 0 to 1, got " + criterion);
        require(
                block >= Explorer.BLOCK && block % Explorer.BLOCK == 0,
                "--block must be a multiple of " + Explorer.BLOCK + ", got " + block);
    }

    /**
     * The arguments that some words say.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static Arguments of(String... words) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String name :
                List.of(
                        "plans",
                        "futures",
                        "seed",
                        "sequence",
                        "criterion",
                        "keep",
                        "block",
                        "out")) {
            options.put(name, "");
        }
        List<String> rest = new ArrayList<>();
        for (int k = 0; k < words.length; k++) {
            if (!words[k].startsWith("--")) {
                rest.add(words[k]);
                continue;
            }
            int equals = words[k].indexOf('=');
            String name = words[k].substring(2, equals < 0 ? words[k].length() : equals);
            require(
                    options.containsKey(name),
                    "unknown option --" + name + "; there are --" + join(options));
            require(equals >= 0 || k + 1 < words.length, "--" + name + " needs a value");
            options.put(name, equals < 0 ? words[++k] : words[k].substring(equals + 1));
        }
        require(rest.size() == 1, "needs the folder of one case, got " + rest);
        require(!of(options, "plans", "").isEmpty(), "needs --plans, the folder of the plans");
        return new Arguments(
                Path.of(rest.getFirst()),
                Path.of(of(options, "plans", "")),
                (int) whole(options, "futures", 100_000, Integer.MAX_VALUE - Explorer.BLOCK),
                constant(Sequence.values(), options, "sequence", Sequence.LATIN_HYPERCUBE),
                whole(options, "seed", 0, Long.MAX_VALUE),
                share(of(options, "criterion", "0.1")),
                constant(Keep.values(), options, "keep", Keep.QUANTILES),
                (int) whole(options, "block", 1024, 1 << 20),
                of(options, "out", "out/cluster"));
    }

    private static String join(Map<String, String> options) {
        return String.join(", --", options.keySet());
    }

    private static String of(Map<String, String> options, String name, String standard) {
        String value = options.getOrDefault(name, "");
        return value.isEmpty() ? standard : value;
    }

    private static long whole(Map<String, String> options, String name, long standard, long most) {
        String value = of(options, name, Long.toString(standard));
        try {
            long number = Long.parseLong(value);
            require(number <= most, "--" + name + " is at most " + most + ", got " + value);
            return number;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "--" + name + " takes a whole number, got '" + value + "'", e);
        }
    }

    private static double share(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "--criterion takes a number, got '" + value + "'", e);
        }
    }

    private static <E extends Enum<E>> E constant(
            E[] all, Map<String, String> options, String name, E standard) {
        String value = of(options, name, standard.name());
        return Arrays.stream(all)
                .filter(each -> each.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "--"
                                        + name
                                        + " is one of "
                                        + Arrays.toString(all)
                                        + ", got '"
                                        + value
                                        + "'"));
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
