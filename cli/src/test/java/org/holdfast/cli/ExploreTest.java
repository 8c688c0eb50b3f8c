package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.holdfast.questions.Argument;
import org.holdfast.questions.Question;
import org.holdfast.questions.Questions;
import org.holdfast.testing.SmallCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What many futures say of the smallest case. */
class ExploreTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One folder for all: the plans are found once. */
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    private static Called explore(String... more) {
        return Called.in(folder, onTiny(more));
    }

    private static String[] onTiny(String... more) {
        List<String> all = new ArrayList<>(List.of("--futures", "300", "--drivers", "8"));
        all.addAll(List.of(more));
        return Called.onTiny("explore", all.toArray(String[]::new));
    }

    private static List<String> names(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    /** What was found, byte for byte, and apart from it how long it took. */
    private static String withoutTiming(String json) {
        ObjectNode all = (ObjectNode) JSON.readTree(json);
        JsonNode timing = all.remove("timing");
        assertThat(timing.path("seconds").asDouble()).isPositive();
        assertThat(timing.path("futuresPerSecond").isNumber()).isTrue();
        return JSON.writeValueAsString(all);
    }

    @Test
    void theSameSeedGivesTheSameOnOneThreadTwoAndThree() throws IOException {
        List<String> printed = new ArrayList<>();
        for (String threads : new String[] {"1", "2", "3"}) {
            Called called =
                    explore("--fresh", "--json", "--threads", threads, "--out", "t" + threads);
            assertThat(called.exit()).isEqualTo(Exit.DONE);
            printed.add(withoutTiming(called.out()));
        }
        assertThat(printed.get(1)).isEqualTo(printed.get(0));
        assertThat(printed.get(2)).isEqualTo(printed.get(0));
        for (String name : names(folder.resolve("t1"))) {
            byte[] one = Files.readAllBytes(folder.resolve("t1").resolve(name));
            assertThat(folder.resolve("t2").resolve(name)).hasBinaryContent(one);
            assertThat(folder.resolve("t3").resolve(name)).hasBinaryContent(one);
        }
        assertThat(withoutTiming(explore("--json", "--seed", "1").out()))
                .isNotEqualTo(printed.get(0));
    }

    @Test
    void howLongItTookIsPrintedAndStandsInNoFile() throws IOException {
        JsonNode first = JSON.readTree(explore("--fresh", "--json", "--out", "timed").out());
        assertThat(first.path("timing").path("played").asInt()).isEqualTo(4 * 300 + 8 * (8 + 2));
        assertThat(first.path("timing").path("futuresPerSecond").asDouble()).isPositive();
        JsonNode second = JSON.readTree(explore("--json", "--out", "timed").out());
        assertThat(second.path("timing").path("played").asInt()).isZero();
        assertThat(second.path("timing").path("reused").asInt()).isEqualTo(4 * 300 + 8 * (8 + 2));
        assertThat(Files.readString(folder.resolve("timed/explore.json")))
                .doesNotContain("timing")
                .contains("\"bandError\" : 0.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void itsTablesFitTheScreen(String language) {
        Called called = explore("--lang", language);
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        assertThat(called.lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length()))
                                .as(line)
                                .isLessThanOrEqualTo(80));
        assertThat(called.out())
                .contains(language.equals("en") ? "Ad hoc with levers" : "Ad hoc met maatregelen")
                .contains(language.equals("en") ? "best" : "beste");
    }

    @Test
    void everyQuestionIsACommandThatTakesItsArguments() {
        for (Question<?> question : Questions.all()) {
            Called called = Called.in(folder, question.name(), "--help");
            assertThat(called.exit()).as(question.name()).isEqualTo(Exit.DONE);
            for (Argument argument : question.arguments()) {
                assertThat(called.out()).contains("--" + argument.name() + "=" + argument.label());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    --futures=1          | --futures takes a whole number from 2 to 1000000, such as 2000; got '1'.
                    --futures=many       | --futures takes a whole number from 2 to 1000000, such as 2000; got 'many'.
                    --criterion=2        | --criterion takes a number from 0 to less than 1, such as 0.1; got '2'.
                    --drivers=-1         | --drivers takes a whole number from 0 to 100000, such as 64; got '-1'.
                    --sequence=foo       | --sequence takes one of monte_carlo, latin_hypercube, sobol; got 'foo'.
                    --also=nosuch        | Unknown scenario 'nosuch'.
                    --also=support-end   | Did you mean 'support-ends'?
                    """)
    void whatMakesNoSenseIsWrongUse(String option, String message) {
        Called called = Called.in(folder, Called.onTiny("explore", option));
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err()).contains(message).contains("holdfast explore --help");
        assertThat(called.out()).isEmpty();
    }

    @Test
    void aCaseWithoutRangesHasOnlyOneFuture(@TempDir Path own) throws IOException {
        Path exact = SmallCase.in(own.resolve("exact")).folder();
        try (Stream<Path> files = Files.walk(exact.resolve("tables"))) {
            for (Path table : files.filter(Files::isRegularFile).toList()) {
                exact(table);
            }
        }
        Called called = Called.in(own, "explore", exact.toString());
        assertThat(called.exit()).as(called.out() + called.err()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err()).contains("Nothing in this case has a range");
    }

    /** Empties the columns with low and high ends. */
    private static void exact(Path table) throws IOException {
        List<String> lines = Files.readAllLines(table);
        List<String> header = List.of(lines.getFirst().split(",", -1));
        List<String> left = new ArrayList<>();
        for (String line : lines) {
            List<String> cells = new ArrayList<>();
            int column = 0;
            for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
                String name = header.get(column++);
                if (!name.endsWith("_low") && !name.endsWith("_high")) {
                    cells.add(cell);
                }
            }
            left.add(String.join(",", cells));
        }
        Files.write(table, left);
    }

    @Test
    void everyRunIsWrittenIfAskedAndTheFolderSaysOfWhat() throws IOException {
        Called called = explore("--parquet", "--out", "runs");
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        assertThat(names(folder.resolve("runs")))
                .containsExactly(
                        "bands.csv",
                        "bands.parquet",
                        "contents.json",
                        "drivers.csv",
                        "drivers.parquet",
                        "explore.json",
                        "futures.parquet",
                        "names.csv",
                        "names.parquet",
                        "outcomes.csv",
                        "outcomes.parquet",
                        "series.parquet");
        for (String name : new String[] {"futures.parquet", "series.parquet"}) {
            byte[] bytes = Files.readAllBytes(folder.resolve("runs").resolve(name));
            assertThat(new String(bytes, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
            JsonNode contents =
                    JSON.readTree(Files.readString(folder.resolve("runs/contents.json")));
            assertThat(contents.path("files").path(name).path("command").asString())
                    .isEqualTo("explore");
        }
        explore("--parquet", "--out", "again", "--threads", "3", "--fresh");
        for (String name : names(folder.resolve("runs"))) {
            assertThat(folder.resolve("again").resolve(name))
                    .hasBinaryContent(Files.readAllBytes(folder.resolve("runs").resolve(name)));
        }
    }

    @Test
    void whatCannotBeWrittenIsSaidBeforeAnythingIsPlayed() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Called called = explore("--parquet", "--out", "file/results");
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err()).contains("Cannot write to 'file/results'").contains("--out");
    }

    @ParameterizedTest
    @CsvSource({"en, within 0.1%:", "nl, 'kloppen op 0,1% na:'"})
    void whereNotAllFitsIntoMemoryTheBandsSaySo(String language, String said) throws IOException {
        explore("--out", "exact");
        Called called =
                Called.inLittleMemory(folder, onTiny("--lang", language, "--out", "counted"));
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        assertThat(called.out().replaceAll("\\s+", " ")).contains(said);
        assertThat(Files.readString(folder.resolve("counted/explore.json")))
                .contains("\"bandError\" : 9.765625E-4");
        for (String name : new String[] {"outcomes.csv", "drivers.csv"}) {
            assertThat(folder.resolve("counted").resolve(name))
                    .hasSameTextualContentAs(folder.resolve("exact").resolve(name));
        }
        List<String> exact = Files.readAllLines(folder.resolve("exact/bands.csv"));
        List<String> counted = Files.readAllLines(folder.resolve("counted/bands.csv"));
        assertThat(counted).hasSameSizeAs(exact).isNotEqualTo(exact);
        assertThat(exact.getFirst()).endsWith(",measure,item,q5,q10,q25,q50,q75,q90,q95,unit");
        for (int row = 1; row < exact.size(); row++) {
            String[] is = exact.get(row).split(",", -1);
            String[] close = counted.get(row).split(",", -1);
            for (int k = is.length - 8; k < is.length - 1; k++) {
                double number = Double.parseDouble(is[k]);
                assertThat(Math.abs(Double.parseDouble(close[k]) - number))
                        .as("%s", counted.get(row))
                        .isLessThanOrEqualTo(0x1p-10 * Math.abs(number) + 2e-6);
            }
        }
    }

    /** Hangs on a signal that comes in time, and on a shell that does not keep it back. */
    @Test
    @Tag("slow")
    void interruptedItSaysWhatIsKeptAndGoesOnFromThere(@TempDir Path own) throws Exception {
        assumeTrue(File.separatorChar == '/', "signals are those of Unix");
        String[] asked =
                Called.onTiny("explore", "--futures", "4000", "--drivers", "0", "--threads", "1");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.holdfast.cli.Main"));
        command.addAll(List.of(asked));
        command.addAll(List.of("--out", "stopped", "--parquet"));
        ProcessBuilder builder = new ProcessBuilder(command).directory(own.toFile());
        builder.environment().put("HOLDFAST_CACHE", own.resolve("kept").toString());
        builder.redirectOutput(own.resolve("out.txt").toFile());
        builder.redirectError(own.resolve("err.txt").toFile());
        Process process = builder.start();
        while (process.isAlive() && kept(own) == 0) {
            Thread.sleep(5);
        }
        Process kill = new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String err = Files.readString(own.resolve("err.txt"));
        assertThat(process.exitValue()).as(err).isEqualTo(Exit.STOPPED);
        assertThat(err)
                .matches(
                        "(?s)holdfast: stopped\\. \\d+ finished runs are kept in '.*kept'; the same"
                                + " command goes on from there\\.\n");
        assertThat(Files.readString(own.resolve("out.txt"))).isEmpty();
        assertThat(names(own.resolve("stopped"))).isEmpty();
        Called resumed = Called.in(own, with(asked, "--json", "--out", "resumed", "--parquet"));
        JsonNode timing = JSON.readTree(resumed.out()).path("timing");
        assertThat(timing.path("reused").asInt()).isPositive();
        assertThat(timing.path("played").asInt()).isPositive();
        Called whole =
                Called.in(own, with(asked, "--json", "--out", "whole", "--parquet", "--fresh"));
        assertThat(withoutTiming(resumed.out())).isEqualTo(withoutTiming(whole.out()));
        for (String name : names(own.resolve("whole"))) {
            assertThat(own.resolve("resumed").resolve(name))
                    .hasBinaryContent(Files.readAllBytes(own.resolve("whole").resolve(name)));
        }
    }

    private static String[] with(String[] asked, String... more) {
        return Stream.concat(Stream.of(asked), Stream.of(more)).toArray(String[]::new);
    }

    private static long kept(Path own) throws IOException {
        if (!Files.isDirectory(own.resolve("kept"))) {
            return 0;
        }
        return names(own.resolve("kept")).stream().filter(name -> name.endsWith(".runs")).count();
    }

    @Test
    void aPersonIsToldThatRunsWereReused(@TempDir Path own) {
        Called first = Called.atTerminal(own, Map.of(), onTiny());
        Called second = Called.atTerminal(own, Map.of(), onTiny());
        Called fresh = Called.atTerminal(own, Map.of(), onTiny("--fresh"));
        Called other = Called.atTerminal(own, Map.of(), onTiny("--seed", "2"));
        assertThat(other.err())
                .as("plans are the same under another seed, futures are not")
                .contains("reused what an earlier run found")
                .doesNotContain("reused runs of an earlier call");
        assertThat(first.err()).contains(" runs in ").contains(" 0 of them reused");
        assertThat(second.err()).contains("reused runs of an earlier call");
        assertThat(fresh.err()).doesNotContain("reused runs of an earlier call");
        assertThat(second.out()).isEqualTo(first.out()).isEqualTo(fresh.out());
    }
}
