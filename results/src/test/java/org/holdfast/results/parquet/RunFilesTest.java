package org.holdfast.results.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.schema.ColumnSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.holdfast.balance.Balance;
import org.holdfast.explore.Chunk;
import org.holdfast.explore.Draws;
import org.holdfast.explore.Exploring;
import org.holdfast.explore.Runs;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.model.Case;
import org.holdfast.model.Factor;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.Instance;
import org.holdfast.model.Measure;
import org.holdfast.model.Scenario;
import org.holdfast.results.Dictionary;
import org.holdfast.results.Tiny;
import org.holdfast.results.tables.Cells;
import org.holdfast.results.tables.RunColumns;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunFilesTest {
    /** Two plans in two chunks of 40 futures and one of 20. */
    private static final int FUTURES = 100;

    private static final int SIZE = 40;
    private static final int MONTHS = 24;
    private static final Case CASE = Tiny.CASE;
    private static final List<Exploring.Entry> ENTRIES =
            List.of(entry("baseline"), entry("all-levers"));
    private static final Draws DRAWS =
            Draws.of(
                    CASE,
                    ENTRIES.getFirst().base().scenario(),
                    Sequence.LATIN_HYPERCUBE,
                    FUTURES,
                    5);
    private static final List<FutureSeries> SERIES =
            List.of(
                    new FutureSeries(FutureSeries.Measure.COVERAGE, "shell-155"),
                    new FutureSeries(FutureSeries.Measure.STOCK_MONTHS, "shell-155"),
                    new FutureSeries(FutureSeries.Measure.FIRE_RATIO, "shell-152"));
    private static final List<FutureOutcome> OUTCOMES =
            List.of(
                    new FutureOutcome(Measure.FLOOR_PRESENT_VALUE, ""),
                    new FutureOutcome(Measure.CLAIMANT_FLOOR, ""),
                    new FutureOutcome(Measure.PARITY_MONTH, "shell-152"));

    /** [plan]: invented runs of all futures. */
    private static final List<Runs> RUNS = List.of(runs(1), runs(2));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    private static Exploring.Entry entry(String scenario) {
        Scenario of = CASE.findScenario(scenario).orElseThrow();
        Instance base = Instance.of(CASE, of);
        return new Exploring.Entry(scenario, base, Balance.currentSupply(base));
    }

    private static Runs runs(long seed) {
        Random random = new Random(seed);
        float[][] values = new float[SERIES.size() * MONTHS][FUTURES];
        for (int row = 0; row < values.length; row++) {
            for (int f = 0; f < FUTURES; f++) {
                values[row][f] =
                        switch (row / MONTHS) {
                            case 0 -> Math.min(1, 0.6f + random.nextFloat());
                            case 1 -> 0;
                            default -> (float) (1e5 * random.nextGaussian());
                        };
            }
        }
        values[0][7] = Float.POSITIVE_INFINITY;
        double[][] ends = new double[OUTCOMES.size()][FUTURES];
        for (double[] end : ends) {
            Arrays.setAll(end, f -> random.nextDouble() * 100);
        }
        List<Runs.Failure> failures = new ArrayList<>();
        for (int f : new int[] {3, 50, 99}) {
            failures.add(new Runs.Failure(f, "a share of 1.2 is “too much”, future " + f));
            Arrays.stream(values).forEach(row -> row[f] = Float.NaN);
            Arrays.stream(ends).forEach(row -> row[f] = Double.NaN);
        }
        return Runs.of(SERIES, OUTCOMES, MONTHS, values, ends, failures);
    }

    private static Chunk chunk(Runs all, int first) {
        int last = Math.min(FUTURES, first + SIZE);
        float[][] values = new float[SERIES.size() * MONTHS][];
        for (int row = 0; row < values.length; row++) {
            values[row] = new float[last - first];
            for (int f = first; f < last; f++) {
                values[row][f - first] = all.value(row / MONTHS, row % MONTHS, f);
            }
        }
        double[][] ends = new double[OUTCOMES.size()][];
        for (int k = 0; k < ends.length; k++) {
            ends[k] = Arrays.copyOfRange(all.end(k), first, last);
        }
        List<Runs.Failure> failures =
                all.failures().stream()
                        .filter(f -> f.future() >= first && f.future() < last)
                        .map(f -> new Runs.Failure(f.future() - first, f.reason()))
                        .toList();
        return new Chunk(
                first,
                DRAWS.between(first, last),
                Runs.of(SERIES, OUTCOMES, MONTHS, values, ends, failures));
    }

    private static RunFiles open(Path in) throws IOException {
        List<Factor> factors = new ArrayList<>(DRAWS.factors());
        factors.add(new Factor("only-in another", DRAWS.factors().getFirst().name()));
        return RunFiles.open(in, OUTCOMES, factors, Map.of("case", "tiny", "seed", "5"));
    }

    private static void write(Path in) throws IOException {
        try (RunFiles files = open(in)) {
            for (int p = 0; p < ENTRIES.size(); p++) {
                for (int first = 0; first < FUTURES; first += SIZE) {
                    files.played(ENTRIES.get(p), chunk(RUNS.get(p), first));
                }
            }
            files.finish();
        }
    }

    @BeforeAll
    static void write() throws IOException {
        write(folder);
    }

    private static ParquetFileReader file(String name) throws IOException {
        return ParquetFileReader.open(InputFile.of(folder.resolve(name)));
    }

    @Test
    void everyFutureComesBackAndAFailedOneWithItsReason() throws IOException {
        try (ParquetFileReader file = file(RunColumns.FUTURES);
                RowReader rows = file.rowReader()) {
            for (int p = 0; p < ENTRIES.size(); p++) {
                Map<Integer, String> failed = new TreeMap<>();
                RUNS.get(p).failures().forEach(f -> failed.put(f.future(), f.reason()));
                for (int f = 0; f < FUTURES; f++) {
                    rows.next();
                    assertThat(rows.getString("plan")).isEqualTo(ENTRIES.get(p).id());
                    assertThat(rows.getInt("future")).isEqualTo(f);
                    assertThat(rows.isNull("failed")).isEqualTo(!failed.containsKey(f));
                    for (int k = 0; k < OUTCOMES.size(); k++) {
                        String column = RunColumns.name(OUTCOMES.get(k));
                        if (failed.containsKey(f)) {
                            assertThat(rows.getString("failed")).isEqualTo(failed.get(f));
                            assertThat(rows.isNull(column)).isTrue();
                        } else {
                            assertThat(rows.getDouble(column)).isEqualTo(RUNS.get(p).end(k)[f]);
                        }
                    }
                    List<String> names =
                            RunColumns.plain(DRAWS.factors().stream().map(Factor::id).toList());
                    for (int k = 0; k < names.size(); k++) {
                        assertThat(rows.getDouble("place_" + names.get(k)))
                                .isEqualTo(DRAWS.place(k, f));
                        assertThat(rows.getDouble("relative_" + names.get(k)))
                                .isEqualTo(DRAWS.relative(k)[f]);
                    }
                    assertThat(rows.isNull("place_only_in_another")).isTrue();
                }
            }
            assertThat(rows.hasNext()).isFalse();
        }
    }

    @Test
    void everyMonthOfEveryFutureComesBackToTheBit() throws IOException {
        int read = 0;
        try (ParquetFileReader file = file(RunColumns.SERIES);
                RowReader rows = file.rowReader()) {
            while (rows.hasNext()) {
                rows.next();
                read++;
                int p = rows.getString("plan").equals(ENTRIES.getFirst().id()) ? 0 : 1;
                String measure = rows.getString("measure");
                int k = 0;
                while (!Cells.word(SERIES.get(k).measure()).equals(measure)) {
                    k++;
                }
                assertThat(rows.getString("item")).isEqualTo(SERIES.get(k).item());
                int t = 0;
                while (!Cells.month(CASE, t).equals(rows.getString("month"))) {
                    t++;
                }
                float is = RUNS.get(p).value(k, t, rows.getInt("future"));
                assertThat(rows.isNull("value")).isEqualTo(Float.isNaN(is));
                if (!Float.isNaN(is)) {
                    assertThat(rows.getFloat("value")).isEqualTo(is);
                }
            }
        }
        assertThat(read).isEqualTo(ENTRIES.size() * SERIES.size() * MONTHS * FUTURES);
    }

    @Test
    void theFilesSayWhatTheyAreOf() throws IOException {
        for (String name : List.of(RunColumns.FUTURES, RunColumns.SERIES)) {
            try (ParquetFileReader file = file(name)) {
                Map<String, String> about = file.getFileMetaData().keyValueMetadata();
                assertThat(about).containsEntry("case", "tiny").containsEntry("seed", "5");
                JsonNode factors = JsonMapper.builder().build().readTree(about.get("factors"));
                assertThat(factors.path("a_tiny_needs_quantity").path("id").asString())
                        .isEqualTo("a-tiny needs quantity");
            }
        }
    }

    @Test
    void everyColumnIsInTheDictionary() throws IOException {
        for (String name : List.of(RunColumns.FUTURES, RunColumns.SERIES)) {
            List<Dictionary.Described> described =
                    name.equals(RunColumns.FUTURES) ? Dictionary.futures() : Dictionary.series();
            try (ParquetFileReader file = file(name)) {
                for (ColumnSchema column : file.getFileSchema().getColumns()) {
                    assertThat(described)
                            .as("%s", column.name())
                            .anyMatch(
                                    d -> column.name().matches(d.name().replaceAll("<.*>", ".+")));
                }
            }
        }
    }

    private static Connection duckDb() throws SQLException {
        return DriverManager.getConnection("jdbc:duckdb:");
    }

    @Test
    void duckDbCountsAndTakesTheSameMedians() throws SQLException {
        Map<String, Double> medians = new TreeMap<>();
        try (Connection db = duckDb();
                Statement ask = db.createStatement()) {
            try (ResultSet rows =
                    ask.executeQuery(
                            "select plan, item, measure, month, median(value) from '"
                                    + folder.resolve(RunColumns.SERIES)
                                    + "' group by all")) {
                while (rows.next()) {
                    String key =
                            String.join(
                                    " ",
                                    rows.getString(1),
                                    rows.getString(2),
                                    rows.getString(3),
                                    rows.getString(4));
                    medians.put(key, rows.getDouble(5));
                }
            }
            try (ResultSet rows =
                    ask.executeQuery(
                            "select count(*), count(failed), max(claimant_floor) from '"
                                    + folder.resolve(RunColumns.FUTURES)
                                    + "' where plan = 'baseline'")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(FUTURES);
                assertThat(rows.getInt(2)).isEqualTo(3);
                assertThat(rows.getDouble(3)).isEqualTo(worst(RUNS.getFirst()));
            }
        }
        assertMedians(medians);
    }

    private static double worst(Runs runs) {
        return Arrays.stream(runs.end(1)).filter(v -> !Double.isNaN(v)).max().orElseThrow();
    }

    private static void assertMedians(Map<String, Double> medians) {
        assertThat(medians).hasSize(ENTRIES.size() * SERIES.size() * MONTHS);
        for (int p = 0; p < ENTRIES.size(); p++) {
            for (int k = 0; k < SERIES.size(); k++) {
                for (int t = 0; t < MONTHS; t++) {
                    double[] sorted =
                            Arrays.stream(RUNS.get(p).at(k, t))
                                    .filter(v -> !Double.isNaN(v))
                                    .sorted()
                                    .toArray();
                    double low = sorted[(sorted.length - 1) / 2];
                    double median = (low + sorted[sorted.length / 2]) / 2;
                    String key =
                            String.join(
                                    " ",
                                    ENTRIES.get(p).id(),
                                    SERIES.get(k).item(),
                                    Cells.word(SERIES.get(k).measure()),
                                    Cells.month(CASE, t));
                    assertThat(medians.get(key))
                            .as(key)
                            .isCloseTo(median, within(1e-6 * Math.abs(median)));
                }
            }
        }
    }

    @Test
    void pythonReadsTheSame() throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        Process python;
        try {
            python =
                    new ProcessBuilder("python3", "src/test/python/read_back.py", folder.toString())
                            .redirectError(errors.toFile())
                            .start();
        } catch (IOException e) {
            assumeTrue(false, "no python3 here: " + e.getMessage());
            return;
        }
        String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(python.exitValue()).as(Files.readString(errors)).isZero();
        JsonNode facts = JsonMapper.builder().build().readTree(printed);
        assumeTrue(
                !facts.path("reader").asString().isEmpty(),
                "python3 has neither pandas with pyarrow nor duckdb: " + Files.readString(errors));
        assertThat(facts.path("futures").asInt()).isEqualTo(ENTRIES.size() * FUTURES);
        assertThat(facts.path("failed").path("all-levers").asInt()).isEqualTo(3);
        assertThat(facts.path("worst").path("all-levers").asDouble())
                .isEqualTo(worst(RUNS.getLast()));
        assertThat(facts.path("missing").asInt())
                .isEqualTo(ENTRIES.size() * SERIES.size() * MONTHS * 3);
        Map<String, Double> medians = new TreeMap<>();
        facts.path("median")
                .properties()
                .forEach(m -> medians.put(m.getKey(), m.getValue().asDouble()));
        assertMedians(medians);
    }

    @Test
    void theSameRunsGiveTheSameBytes(@TempDir Path again) throws IOException {
        write(again);
        for (String name : List.of(RunColumns.FUTURES, RunColumns.SERIES)) {
            assertThat(again.resolve(name)).hasSameBinaryContentAs(folder.resolve(name));
        }
    }

    @Test
    void whatIsNotFinishedLeavesNothingBehind(@TempDir Path other) throws IOException {
        try (RunFiles files = open(other)) {
            files.played(ENTRIES.getFirst(), chunk(RUNS.getFirst(), 0));
        }
        try (Stream<Path> files = Files.list(other)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void namesOfColumnsNeedNoQuotesAndNoTwoAreAlike() {
        assertThat(RunColumns.plain(List.of("a-b c", "a_b_c", "A.b c", "é")))
                .containsExactly("a_b_c", "a_b_c_2", "a_b_c_3", "_");
    }
}
