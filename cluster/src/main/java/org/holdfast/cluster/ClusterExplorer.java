package org.holdfast.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.rdd.PartitionPruningRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.holdfast.explore.Draws;
import org.holdfast.explore.Explorer;
import org.holdfast.explore.Exploring;
import org.holdfast.explore.analysis.Robustness;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.Goal;
import org.holdfast.model.Measure;
import org.holdfast.results.Summary;
import scala.Function1;
import scala.Tuple2;

/**
 * Plays plans in many futures on Spark and writes what came of it as Parquet.
 *
 * <p>A task plays one plan in one {@link Block} of futures, as {@link Explorer} would: a future is
 * known by its number, so that it is the same on every machine, and what is written is the same bit
 * for bit however the work is spread. What the tasks find is sorted by measure and month, so that
 * one task has all futures of a month and takes its exact quantiles, with no more in memory than
 * that one month. A plan is finished before its place in the queue goes to the next; one that is
 * finished is not played again.
 */
final class ClusterExplorer {
    /** Futures in one file of their table. */
    private static final int FILE = 1 << 16;

    /** Bytes of monthly values in one partition. */
    private static final long PARTITION = 64L << 20;

    private static final int MOST_PLANS_AT_ONCE = 8;

    private final SparkSession spark;
    private final JavaSparkContext context;
    private final Arguments asked;
    private final Question question;
    private final Broadcast<Question> everywhere;
    private final Consumer<String> said;

    private ClusterExplorer(
            SparkSession spark, Arguments asked, Question question, Consumer<String> said) {
        this.spark = spark;
        this.asked = asked;
        this.question = question;
        this.said = said;
        context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        everywhere = context.broadcast(question);
    }

    /**
     * Plays all plans and fills the tables.
     *
     * @param said hears how far the work is, a line at a time
     * @throws IllegalArgumentException with what is wrong with the arguments or the files
     */
    static void explore(SparkSession spark, Arguments asked, Consumer<String> said)
            throws IOException {
        Question question = Question.of(asked);
        ClusterExplorer explorer = new ClusterExplorer(spark, asked, question, said);
        explorer.claim();
        explorer.play();
        explorer.compare();
        explorer.everywhere.destroy();
    }

    /** Writes down what the folder is for; refuses one that is for something else. */
    private void claim() throws IOException {
        Claim claim = new Claim(asked.out(), context.hadoopConfiguration());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("case", question.c().settings().id());
        facts.put("caseHash", question.c().hash());
        facts.put("futures", asked.futures());
        facts.put("sequence", asked.sequence().name().toLowerCase(Locale.ROOT));
        facts.put("seed", asked.seed());
        facts.put("keep", asked.keep().name().toLowerCase(Locale.ROOT));
        String run = Summary.line(facts);
        claim.write("run.json", run);
        for (int k = 0; k < question.ids().size(); k++) {
            String id = question.ids().get(k);
            claim.write("run-" + id + ".json", Summary.line(Map.of("plan", question.hash(k))));
        }
    }

    private FileSystem files(Path path) throws IOException {
        return path.getFileSystem(context.hadoopConfiguration());
    }

    private String table(String name, String plan) {
        return asked.out() + "/" + name + "/plan=" + plan;
    }

    private boolean isDone(String table) throws IOException {
        Path mark = new Path(table, "_SUCCESS");
        return files(mark).exists(mark);
    }

    /** Several plans side by side where one does not keep the cluster busy. */
    private void play() {
        int plans = question.ids().size();
        int blocks = (asked.futures() + asked.block() - 1) / asked.block();
        int atOnce =
                Math.clamp(2L * context.defaultParallelism() / blocks + 1, 1, MOST_PLANS_AT_ONCE);
        List<Future<?>> work = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(atOnce)) {
            for (int k = 0; k < plans; k++) {
                int plan = k;
                work.add(
                        pool.submit(() -> {
                            play(plan);
                            return plan;
                        }));
            }
            for (int k = 0; k < plans; k++) {
                try {
                    work.get(k).get();
                } catch (InterruptedException | ExecutionException e) {
                    pool.shutdownNow();
                    context.sc().cancelAllJobs();
                    if (e instanceof InterruptedException) {
                        Thread.currentThread().interrupt();
                    }
                    throw new IllegalStateException(
                            "the plan '" + question.ids().get(k) + "' could not be played", e);
                }
            }
        }
    }

    private void play(int plan) throws IOException {
        String id = question.ids().get(plan);
        String futures = table(Tables.FUTURES, id);
        String bands = table(Tables.BANDS, id);
        boolean monthly = asked.keep() != Arguments.Keep.NOTHING;
        if (isDone(futures) && (!monthly || isDone(bands))) {
            said.accept(id + ": was there already");
            return;
        }
        context.setJobDescription("plan " + id);
        long began = System.nanoTime();
        Shape shape = Shape.of(question.entry(plan));
        List<Block> blocks = Block.all(plan, asked.futures(), asked.block());
        int first = Math.clamp((asked.futures() + FILE - 1) / FILE, 1, blocks.size());
        int second = monthly ? partitions(shape) : 0;
        Broadcast<Question> everywhere = this.everywhere;
        JavaPairRDD<Cell, Part> parts =
                context.parallelize(blocks, blocks.size())
                        .flatMapToPair(block -> play(everywhere.value(), block, monthly))
                        .repartitionAndSortWithinPartitions(
                                Cell.partitioner(asked.futures(), first, shape.rows(), second));
        // Two jobs, but the tasks above run once: the second finds what they left sorted.
        write(
                spark.createDataFrame(
                        partitions(parts, 0, first)
                                .flatMap(part ->
                                        Tables.rows(part._1().from(), (Part.Ends) part._2())
                                                .iterator()),
                        Tables.futures(shape.outcomes())),
                futures);
        if (monthly) {
            writeBands(partitions(parts, first, first + second), plan, bands);
        }
        parts.rdd().cleanShuffleDependencies(false);
        said.accept(
                "%s: %d futures in %.1f s"
                        .formatted(id, asked.futures(), (System.nanoTime() - began) / 1e9));
    }

    private int partitions(Shape shape) {
        long bytes = (long) Float.BYTES * shape.rows() * asked.futures();
        int least = Math.min(context.defaultParallelism(), shape.rows());
        return Math.clamp((bytes + PARTITION - 1) / PARTITION, least, shape.rows());
    }

    /** What a task does. */
    private static Iterator<Tuple2<Cell, Part>> play(
            Question question, Block block, boolean monthly) {
        TaskContext task = TaskContext.get();
        Exploring.Entry entry = question.entry(block.plan());
        Draws draws = question.draws(block.plan(), block.from(), block.to());
        // One thread: a machine runs as many tasks as it has cores.
        Explorer explorer = new Explorer(1, (done, of) -> {}, task::isInterrupted);
        return Part.of(
                explorer.run(entry.base(), entry.plan(), draws, List.of()), block.from(), monthly);
    }

    /** Only some partitions, without a task for the others. */
    private static JavaPairRDD<Cell, Part> partitions(
            JavaPairRDD<Cell, Part> parts, int from, int to) {
        Function1<Object, Object> inside =
                (Function1<Object, Object> & Serializable)
                        p -> (Integer) p >= from && (Integer) p < to;
        return JavaPairRDD.fromRDD(
                PartitionPruningRDD.create(parts.rdd(), inside),
                parts.kClassTag(),
                parts.vClassTag());
    }

    private void writeBands(JavaPairRDD<Cell, Part> parts, int plan, String to) {
        int futures = asked.futures();
        boolean values = asked.keep() == Arguments.Keep.VALUES;
        Broadcast<Question> everywhere = this.everywhere;
        JavaRDD<Row> rows =
                parts.mapPartitions(part -> {
                    Question here = everywhere.value();
                    Shape shape = Shape.of(here.entry(plan));
                    List<String> labels = Tables.labels(here.c(), shape.months());
                    return new Months(
                            part, futures, month -> Tables.row(month, shape, labels, values));
                });
        Dataset<Row> table = spark.createDataFrame(rows, Tables.bands(values));
        // Without values the rows are few, and one file is easier to read than many.
        write(
                values
                        ? table
                        : table.repartition(1).sortWithinPartitions("measure", "item", "month"),
                to);
    }

    private static void write(Dataset<Row> rows, String table) {
        rows.write().mode(SaveMode.Overwrite).parquet(table);
    }

    /** What the plans come to side by side, from what is in the tables. */
    private void compare() {
        int plans = question.ids().size();
        double[][] floors = new double[plans][];
        List<Ended.Counted> ended = new ArrayList<>();
        List<Row> outcomes = new ArrayList<>();
        for (int k = 0; k < plans; k++) {
            String id = question.ids().get(k);
            Shape shape = Shape.of(question.entry(k));
            Ended ends = Ended.read(spark, table(Tables.FUTURES, id), shape, asked.futures());
            for (int o = 0; o < shape.outcomes().size(); o++) {
                FutureOutcome of = shape.outcomes().get(o);
                double[] values = ends.end(o);
                Exploring.ended(of, values, shape.months())
                        .ifPresent(e -> outcomes.add(Tables.row(id, e)));
                if (of.measure() == Measure.CLAIMANT_FLOOR) {
                    floors[k] = values;
                }
            }
            ended.add(ends.counted());
        }
        double standard = asked.criterion() * Goal.floorMonths(question.entry(first()).base());
        Robustness robustness = Robustness.of(floors, standard, Exploring.SAME);
        List<Row> rows = new ArrayList<>();
        for (int k = 0; k < plans; k++) {
            int plan = k;
            Optional<Robustness.Score> score =
                    robustness.plans().stream().filter(s -> s.plan() == plan).findFirst();
            rows.add(Tables.row(question.entry(k), ended.get(k), score));
        }
        write(
                spark.createDataFrame(outcomes, Tables.outcomes()).coalesce(1),
                asked.out() + "/" + Tables.OUTCOMES);
        write(
                spark.createDataFrame(rows, Tables.plans()).coalesce(1),
                asked.out() + "/" + Tables.PLANS);
    }

    /** The plan by whose needs all are judged: that with the levers, if it is there. */
    private int first() {
        return Math.max(0, question.ids().indexOf("plan"));
    }
}
