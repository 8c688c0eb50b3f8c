package org.holdfast.cluster;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** The door for {@code spark-submit}, and for one machine without it. */
public final class Main {
    private static final int DONE = 0;
    private static final int WRONG_USE = 2;
    private static final int OUR_MISTAKE = 4;

    private Main() {}

    /** Plays plans on the cluster that Spark was told of; without one, on all cores here. */
    public static void main(String[] words) {
        int exit = run(System.out, System.err, words);
        if (exit != DONE) {
            System.exit(exit);
        }
    }

    /**
     * The same with the streams handed in. Remarks go to the second; the last line on the first is
     * where the tables are.
     *
     * @return the exit code, as of {@code holdfast}
     */
    static int run(PrintStream out, PrintStream err, String... words) {
        if (words.length == 0 || words[0].equals("--help") || words[0].equals("-h")) {
            out.print(Arguments.USAGE);
            out.println();
            out.print(PolicyArguments.USAGE);
            return words.length == 0 ? WRONG_USE : DONE;
        }
        try {
            Consumer<String> said = line -> err.println("holdfast-cluster: " + line);
            if (words[0].equals(PolicyArguments.NAME)) {
                PolicyArguments asked =
                        PolicyArguments.of(Arrays.copyOfRange(words, 1, words.length));
                try (SparkSession spark = session()) {
                    ClusterPolicies.play(spark, asked, version(), said);
                }
                out.println(asked.out());
                return DONE;
            }
            Arguments asked = Arguments.of(words);
            try (SparkSession spark = session()) {
                ClusterExplorer.explore(spark, asked, said);
            }
            out.println(asked.out());
            return DONE;
        } catch (IllegalArgumentException e) {
            err.println("holdfast-cluster: " + e.getMessage());
            return WRONG_USE;
        } catch (IOException | RuntimeException e) {
            err.println("holdfast-cluster: stopped: " + e);
            e.printStackTrace(err);
            return OUR_MISTAKE;
        }
    }

    /** The commit of the sources, which the launcher knows. */
    private static String version() {
        return System.getProperty("holdfast.commit", "");
    }

    private static SparkSession session() {
        SparkConf settings = new SparkConf().setIfMissing("spark.app.name", "holdfast");
        settings.setIfMissing("spark.master", "local[*]");
        if (settings.get("spark.master").startsWith("local")) {
            settings.setIfMissing("spark.driver.host", "127.0.0.1")
                    .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
                    .setIfMissing("spark.ui.enabled", "false");
        }
        return SparkSession.builder().config(settings).getOrCreate();
    }
}
