package org.holdfast.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.holdfast.explore.agents.Policies;
import org.holdfast.highs.Highs;
import org.holdfast.model.Answer;
import org.holdfast.model.PolicyRuns;
import org.holdfast.results.Findings;
import org.holdfast.results.KeptFutures;
import org.holdfast.results.ResultFiles;
import org.holdfast.results.Summary;
import scala.Function2;
import scala.collection.Iterator;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;
import scala.runtime.BoxedUnit;

/**
 * Plays policies, planned anew, in many futures on Spark, and writes the tables of {@code holdfast
 * policies}: the same numbers, whoever plays. A task is one policy in one future, some seconds of
 * work; each is kept when it comes, so that a run that was stopped goes on where it was.
 */
final class ClusterPolicies {
    private static final String KEPT = "played";

    private ClusterPolicies() {}

    /** One policy in one future, by their numbers. */
    private record Pair(int policy, int future) implements Serializable {}

    /**
     * Plays what was not played yet, and fills the tables.
     *
     * @param version of the program
     * @param said hears how far the work is, a line at a time
     * @throws IllegalArgumentException with what is wrong with the arguments or the files
     */
    static void play(
            SparkSession spark, PolicyArguments asked, String version, Consumer<String> said)
            throws IOException {
        PolicyWork work = PolicyWork.of(asked);
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        claim(context, asked, work, version);
        try (KeptFutures kept = kept(asked)) {
            List<Pair> left = left(asked, work, kept);
            if (!left.isEmpty()) {
                play(context, work, left, kept, said);
            }
        }
        // Read back, so that what is told is what is kept.
        try (KeptFutures kept = kept(asked)) {
            PolicyRuns runs = work.with(kept).known(work.policies());
            Answer.RunData run =
                    new Answer.RunData(
                            version,
                            work.c().hash(),
                            asked.seed(),
                            List.of(),
                            "HiGHS " + Highs.version(),
                            LocalDate.now(ZoneOffset.UTC).toString());
            Findings found =
                    new Findings.Deciding(work.c(), work.scenario(), work.today(), runs, run);
            ResultFiles.write(asked.out(), found, ResultFiles.of(found));
        }
    }

    private static void claim(
            JavaSparkContext context, PolicyArguments asked, PolicyWork work, String version)
            throws IOException {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("case", work.c().settings().id());
        facts.put("caseHash", work.c().hash());
        facts.put("scenario", asked.scenario());
        facts.put("version", version);
        facts.put("futures", asked.futures());
        facts.put("seed", asked.seed());
        facts.put("every", asked.every());
        Files.createDirectories(asked.out());
        new Claim(asked.out().toUri().toString(), context.hadoopConfiguration())
                .write("run.json", Summary.line(facts));
    }

    private static KeptFutures kept(PolicyArguments asked) {
        return new KeptFutures(
                asked.out(),
                KEPT,
                false,
                e -> {
                    throw new java.io.UncheckedIOException(
                            "what was played cannot be kept in '" + asked.out() + "'", e);
                });
    }

    private static List<Pair> left(PolicyArguments asked, PolicyWork work, KeptFutures kept) {
        List<Pair> left = new ArrayList<>();
        for (int f = 0; f < asked.futures(); f++) {
            for (int p = 0; p < work.policies().size(); p++) {
                if (kept.find(work.policies().get(p).id(), f).isEmpty()) {
                    left.add(new Pair(p, f));
                }
            }
        }
        return left;
    }

    private static void play(
            JavaSparkContext context,
            PolicyWork work,
            List<Pair> left,
            KeptFutures kept,
            Consumer<String> said) {
        Broadcast<PolicyWork> everywhere = context.broadcast(work);
        AtomicInteger done = new AtomicInteger();
        Function2<TaskContext, Iterator<Pair>, Policies.Played> task =
                (Function2<TaskContext, Iterator<Pair>, Policies.Played> & Serializable)
                        (_, pairs) -> {
                            Pair pair = pairs.next();
                            return everywhere.value().play(pair.policy(), pair.future());
                        };
        Function2<Object, Policies.Played, BoxedUnit> keeping =
                (_, played) -> {
                    kept.keep(played);
                    int sofar = done.incrementAndGet();
                    // Some twenty lines, however long the work.
                    if (sofar * 20L / left.size() != (sofar - 1) * 20L / left.size()) {
                        said.accept(sofar + " of " + left.size() + " played");
                    }
                    return BoxedUnit.UNIT;
                };
        List<Object> partitions = new ArrayList<>();
        for (int n = 0; n < left.size(); n++) {
            partitions.add(n);
        }
        context.setJobDescription("policies");
        context.sc()
                .runJob(
                        context.parallelize(left, left.size()).rdd(),
                        task,
                        CollectionConverters.asScala(partitions).toSeq(),
                        keeping,
                        ClassTag$.MODULE$.apply(Policies.Played.class));
        everywhere.destroy();
    }
}
