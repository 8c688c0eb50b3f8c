package org.holdfast.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.holdfast.explore.Draws;
import org.holdfast.explore.Explorer;
import org.holdfast.explore.Exploring;
import org.holdfast.explore.Runs;
import org.holdfast.explore.analysis.Empirical;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.model.Bands;
import org.holdfast.model.Exploration;
import org.holdfast.model.Played;
import org.holdfast.model.Series;
import org.holdfast.results.PlanFile;
import org.holdfast.results.tables.Cells;
import org.holdfast.results.tables.RunColumns;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Spark finds on two cores is what one process finds on one thread and on two. */
class ClusterExplorerTest {
    private static final int FUTURES = 300;
    private static final long SEED = 7;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path root;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Fixture fixture;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static SparkSession spark;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Path out;

    private static final List<String> SAID = Collections.synchronizedList(new ArrayList<>());

    @BeforeAll
    static void run() throws IOException {
        fixture = Fixture.in(root);
        spark = session(2);
        out = root.resolve("out");
        ClusterExplorer.explore(spark, asked("lhs", out), SAID::add);
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static SparkSession session(int cores) {
        return SparkSession.builder()
                .master("local[" + cores + "]")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.ui.enabled", "false")
                // Tables of some hundred rows: what makes large ones fast makes these slow.
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.codegen.wholeStage", "false")
                .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .getOrCreate();
    }

    private static Arguments asked(String sequence, Path out, String... more) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                fixture.folder().toString(),
                                "--plans",
                                fixture.plans().toString(),
                                "--futures",
                                Integer.toString(FUTURES),
                                "--seed",
                                Long.toString(SEED),
                                "--sequence",
                                sequence.equals("lhs") ? "latin_hypercube" : sequence,
                                "--block",
                                "128",
                                "--keep",
                                "values",
                                "--out",
                                out.toString()));
        words.addAll(List.of(more));
        return Arguments.of(words.toArray(String[]::new));
    }

    private static Runs embedded(Exploring.Entry entry, Sequence sequence, int threads) {
        Draws draws = Draws.of(fixture.c(), entry.base().scenario(), sequence, FUTURES, SEED);
        return new Explorer(threads, (done, of) -> {}, () -> false)
                .run(entry.base(), entry.plan(), draws, List.of());
    }

    private static List<Row> rows(Path out, String table, String order, String... more) {
        return spark.read()
                .parquet(out.resolve(table).toString())
                .sort(order, more)
                .collectAsList();
    }

    private static void assertFuturesAre(Path out, Exploring.Entry entry, Runs runs) {
        List<Row> rows = rows(out, "futures/plan=" + entry.id(), "future");
        assertThat(rows).hasSize(FUTURES);
        for (int k = 0; k < runs.outcomes().size(); k++) {
            String column = RunColumns.name(runs.outcomes().get(k));
            double[] found =
                    rows.stream()
                            .mapToDouble(r ->
                                    r.getAs(column) == null ? Double.NaN : r.<Double>getAs(column))
                            .toArray();
            assertThat(bits(found)).as(column).isEqualTo(bits(runs.end(k)));
        }
        List<Runs.Failure> failures =
                rows.stream()
                        .filter(r -> r.getAs("failed") != null)
                        .map(r -> new Runs.Failure(r.getAs("future"), r.getAs("failed")))
                        .toList();
        assertThat(failures).isEqualTo(runs.failures()).isEmpty();
    }

    private static long[] bits(double[] values) {
        return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
    }

    @Test
    void everyFutureEndsAsItDoesOnOneThreadAndOnTwo() {
        for (Exploring.Entry entry : fixture.entries()) {
            for (int threads : new int[] {1, 2}) {
                assertFuturesAre(out, entry, embedded(entry, Sequence.LATIN_HYPERCUBE, threads));
            }
        }
    }

    @Test
    void everyMonthOfEveryFutureIsTheSameAndSoAreItsQuantiles() {
        for (Exploring.Entry entry : fixture.entries()) {
            Runs runs = embedded(entry, Sequence.LATIN_HYPERCUBE, 2);
            List<Row> rows = rows(out, "bands/plan=" + entry.id(), "measure", "item", "month");
            assertThat(rows).hasSize(runs.series().size() * runs.months());
            for (int k = 0; k < runs.series().size(); k++) {
                assertBandsAre(rows, runs, k);
            }
        }
    }

    private static void assertBandsAre(List<Row> all, Runs runs, int series) {
        var of = runs.series().get(series);
        List<Row> rows =
                all.stream()
                        .filter(r ->
                                r.getAs("measure").equals(Cells.word(of.measure()))
                                        && r.getAs("item").equals(of.item()))
                        .toList();
        float[][] values = new float[runs.months()][runs.futures()];
        for (int t = 0; t < values.length; t++) {
            for (int f = 0; f < runs.futures(); f++) {
                values[t][f] = runs.value(series, t, f);
            }
            List<Float> kept = rows.get(t).getList(rows.get(t).fieldIndex("values"));
            assertThat(bits(kept.stream().mapToDouble(v -> v).toArray()))
                    .as("%s in month %d", of, t)
                    .isEqualTo(bits(runs.at(series, t)));
        }
        var expected = Empirical.bands(values, Bands.LEVELS).orElseThrow();
        for (double level : Bands.LEVELS) {
            String column = "q" + Math.round(100 * level);
            Series quantile = expected.bands().at(level);
            assertThat(bits(rows.stream().mapToDouble(r -> r.<Double>getAs(column)).toArray()))
                    .as("%s of %s", column, of)
                    .isEqualTo(bits(quantile.toArray()));
        }
        assertThat(rows).allMatch(r -> r.<Integer>getAs("futures") == expected.used());
        assertThat(rows.getFirst().<String>getAs("month")).isEqualTo(Cells.month(fixture.c(), 0));
    }

    @Test
    void plansCompareAsTheyDoInOneProcess() {
        var settings = new Exploring.Settings(FUTURES, Sequence.LATIN_HYPERCUBE, SEED, 0, 0.1);
        List<Exploring.Entry> entries =
                List.of(
                        fixture.entries().get(1),
                        fixture.entries().get(0),
                        fixture.entries().get(2));
        Exploration expected =
                new Exploring(fixture.c(), new Explorer(2, (done, of) -> {}, () -> false), settings)
                        .explore(entries, List.of());
        List<Row> plans = rows(out, "plans", "plan");
        List<Row> outcomes = rows(out, "outcomes", "plan");
        assertThat(plans).hasSize(expected.played().size());
        for (Played p : expected.played()) {
            Row row = plans.stream().filter(r -> r.getAs("plan").equals(p.id())).findFirst().get();
            assertThat(row.<String>getAs("way")).isEqualTo(Cells.word(p.way()));
            assertThat(row.<String>getAs("scenario")).isEqualTo(p.scenario().id());
            assertThat(row.<Integer>getAs("failed")).isEqualTo(p.failed());
            assertThat(row.<String>getList(row.fieldIndex("reasons"))).isEqualTo(p.reasons());
            assertThat(row.<Double>getAs("meets")).isEqualTo(p.meets());
            assertThat(row.<Double>getAs("best")).isEqualTo(p.best());
            assertThat(row.<Double>getAs("worst_regret")).isEqualTo(p.worstRegret());
            assertThat(quantiles("regret_", row)).isEqualTo(p.regret().values());
            List<Row> ends = outcomes.stream().filter(r -> r.getAs("plan").equals(p.id())).toList();
            assertThat(ends).hasSize(p.ends().size());
            for (Played.Ended ended : p.ends()) {
                Row end =
                        ends.stream()
                                .filter(r ->
                                        r.getAs("measure").equals(ended.of().measure().id())
                                                && r.getAs("item").equals(ended.of().subject()))
                                .findFirst()
                                .orElseThrow();
                assertThat(quantiles("", end)).isEqualTo(ended.quantiles().values());
                assertThat(end.<Double>getAs("mean")).isEqualTo(ended.mean());
                assertThat(end.<Double>getAs("never")).isEqualTo(ended.never());
            }
        }
    }

    private static List<Double> quantiles(String prefix, Row row) {
        return Bands.LEVELS.stream()
                .map(level -> row.<Double>getAs(prefix + "q" + Math.round(100 * level)))
                .toList();
    }

    @Test
    void everySequenceIsTheSameHoweverItIsCutIntoBlocks() throws IOException {
        Exploring.Entry entry = fixture.entries().get(1);
        for (Sequence sequence : new Sequence[] {Sequence.SOBOL, Sequence.MONTE_CARLO}) {
            Path there = root.resolve(sequence.name());
            ClusterExplorer.explore(
                    spark,
                    asked(sequence.name(), there, "--block", "384", "--keep", "nothing"),
                    line -> {});
            assertFuturesAre(there, entry, embedded(entry, sequence, 1));
            assertThat(there.resolve("bands")).doesNotExist();
        }
    }

    @Test
    void whatIsThereIsNotPlayedAgain() throws IOException {
        assertThat(SAID).hasSize(3).allMatch(line -> line.contains("300 futures"));
        byte[] plans = bytes(out.resolve("plans"));
        List<String> again = Collections.synchronizedList(new ArrayList<>());
        ClusterExplorer.explore(spark, asked("lhs", out), again::add);
        assertThat(again).hasSize(3).allMatch(line -> line.endsWith("was there already"));
        assertThat(bytes(out.resolve("plans"))).isEqualTo(plans);
    }

    private static byte[] bytes(Path table) throws IOException {
        try (var files = Files.list(table)) {
            return Files.readAllBytes(
                    files.filter(f -> f.toString().endsWith(".parquet")).findFirst().orElseThrow());
        }
    }

    @Test
    void aFolderWithAnotherRunIsLeftAlone() {
        assertThatThrownBy(() ->
                        ClusterExplorer.explore(
                                spark, asked("lhs", out, "--seed", "8"), line -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holds another run")
                .hasMessageContaining("\"seed\":7");
    }

    @Test
    void aPlanForOtherDataIsRefused() throws IOException {
        Path plans = root.resolve("other-plans");
        new PlanFile("old", "tiny", "0123456789abcdef", fixture.entries().getFirst().plan())
                .write(plans);
        assertThatThrownBy(() ->
                        Question.of(asked("lhs", root.resolve("x"), "--plans", plans.toString())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'old'")
                .hasMessageContaining("0123456789abcdef");
    }

    @Test
    void nothingOfTheDriversFilesIsNeededElsewhere() throws Exception {
        Question question = Question.of(asked("lhs", root.resolve("x")));
        var bytes = new ByteArrayOutputStream();
        try (var sent = new ObjectOutputStream(bytes)) {
            sent.writeObject(question);
        }
        try (var received = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Question there = (Question) received.readObject();
            assertThat(there.c().hash()).isEqualTo(fixture.c().hash());
            assertThat(there.ids()).containsExactly("ad-hoc", "plan", "supply");
            assertThat(IntStream.range(0, 3).mapToObj(there::hash).distinct()).hasSize(3);
        }
    }
}
