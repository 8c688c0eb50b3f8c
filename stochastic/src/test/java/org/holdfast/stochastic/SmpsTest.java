package org.holdfast.stochastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.holdfast.highs.Highs;
import org.holdfast.model.Language;
import org.holdfast.plan.Solver;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The farmer of Birge and Louveaux, written in each of the ways that the format knows. */
class SmpsTest {
    private static final String CORE =
            """
            NAME          farm
            ROWS
             N  cost
             L  land
             G  wheat
             G  corn
             G  beet
            COLUMNS
                w         cost      150.0        land      1.0
                w         wheat     2.5
                c         cost      230.0        land      1.0
                c         corn      3.0
                b         cost      260.0        land      1.0
                b         beet      20.0
                buyw      cost      238.0        wheat     1.0
                buyc      cost      210.0        corn      1.0
                sellw     cost      -170.0       wheat     -1.0
                sellc     cost      -150.0       corn      -1.0
                sellb     cost      -36.0        beet      -1.0
                sellx     cost      -10.0        beet      -1.0
            RHS
                RHS       land      500.0        wheat     200.0
                RHS       corn      240.0
            BOUNDS
             UP BND       sellb     6000.0
            ENDATA
            """;

    private static final String TIME =
            """
            TIME          farm
            PERIODS
                w         land                   SPRING
                buyw      wheat                  AUTUMN
            ENDATA
            """;

    private static final String BLOCKS =
            """
            STOCH         farm
            BLOCKS        DISCRETE
            * a good year; the middle one takes nothing from it
             BL WEATHER   AUTUMN    0.333333333333
                w         wheat     3.0
                c         corn      3.6
                b         beet      24.0
             BL WEATHER   AUTUMN    0.333333333333
                w         wheat     2.5          corn      0.0
                c         corn      3.0
                b         beet      20.0
             BL WEATHER   AUTUMN    0.333333333333
                w         wheat     2.0
                c         corn      2.4
                b         beet      16.0
            ENDATA
            """;

    private static final String BLOCKS_BY_DIFFERENCE =
            """
            STOCH         farm
            BLOCKS        DISCRETE               ADD
             BL WEATHER   AUTUMN    0.333333333333
                w         wheat     0.5          corn      0.0
                c         corn      0.6
                b         beet      4.0
             BL WEATHER   AUTUMN    0.333333333333
                w         wheat     0.0
                c         corn      0.0
                b         beet      0.0
             BL WEATHER   AUTUMN    0.333333333333
                w         wheat     -0.5
                c         corn      -0.6
                b         beet      -4.0
            ENDATA
            """;

    private static final String SCENARIOS_BY_FACTOR =
            """
            STOCH         farm
            SCENARIOS     DISCRETE               MULTIPLY
             SC GOOD      'ROOT'    0.333        AUTUMN
                w         wheat     1.2
                c         corn      1.2
                b         beet      1.2
             SC MIDDLE    ROOT      0.333        AUTUMN
             SC BAD       ROOT      0.333        AUTUMN
                w         wheat     0.8
                c         corn      0.8
                b         beet      0.8
            ENDATA
            """;

    private static final String SCENARIOS_BY_DIFFERENCE =
            """
            STOCH         farm
            SCENARIOS     DISCRETE               ADD
             SC GOOD      ROOT      0.25         AUTUMN
                w         wheat     0.5
                c         corn      0.6
                b         beet      4.0
             SC GOOD2     ROOT      0.0833333333333  AUTUMN
                w         wheat     0.5
                c         corn      0.6
                b         beet      4.0
             SC MIDDLE    ROOT      0.333333333333   AUTUMN
             SC BAD       MIDDLE    0.333333333333   AUTUMN
                w         wheat     -0.5
                c         corn      -0.6
                b         beet      -4.0
            ENDATA
            """;

    private static final String BY_NAME =
            """
            TIME          farm
            PERIODS       EXPLICIT
                SPRING
                AUTUMN
            ROWS
                land      SPRING
                wheat     AUTUMN
                corn      AUTUMN
                beet      AUTUMN
            COLUMNS
                w         SPRING
                c         SPRING
                b         SPRING
                buyw      AUTUMN
                buyc      AUTUMN
                sellw     AUTUMN
                sellc     AUTUMN
                sellb     AUTUMN
                sellx     AUTUMN
            ENDATA
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private StochasticProgramme read(String core, String time, String stoch) throws IOException {
        Files.writeString(folder.resolve("farm.cor"), core);
        Files.writeString(folder.resolve("farm.tim"), time);
        Files.writeString(folder.resolve("farm.sto"), stoch);
        return StochasticProgramme.read(folder);
    }

    private static String tabs(String file) {
        return file.replaceAll(" +", "\t");
    }

    /** The lines of the last two sections the other way round, as no core file has them. */
    private static String backwards(String time) {
        int rows = time.indexOf("ROWS\n");
        int columns = time.indexOf("COLUMNS\n");
        int end = time.indexOf("ENDATA");
        return time.substring(0, rows)
                + backwards(time, columns, end)
                + backwards(time, rows, columns)
                + time.substring(end);
    }

    private static String backwards(String time, int from, int to) {
        List<String> lines = new ArrayList<>(time.substring(from, to).lines().toList());
        Collections.reverse(lines.subList(1, lines.size()));
        return String.join("\n", lines) + "\n";
    }

    static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of("blocks", CORE, TIME, BLOCKS),
                Arguments.of("scenarios by factor", CORE, TIME, SCENARIOS_BY_FACTOR),
                Arguments.of("scenarios by difference", CORE, TIME, SCENARIOS_BY_DIFFERENCE),
                Arguments.of("stages by name", CORE, BY_NAME, BLOCKS),
                Arguments.of("stages by name, backwards", CORE, backwards(BY_NAME), BLOCKS),
                Arguments.of("blocks by difference", CORE, TIME, BLOCKS_BY_DIFFERENCE),
                Arguments.of("tabs", tabs(CORE), tabs(TIME), tabs(BLOCKS)),
                Arguments.of(
                        "three files that begin with NAME, as published ones do",
                        CORE,
                        TIME.replace("TIME ", "NAME "),
                        BLOCKS.replace("STOCH ", "NAME  ")),
                Arguments.of(
                        "sections whose line ends with the name of their set, as published ones do",
                        CORE.replace("RHS\n", "RHS           RHS\n")
                                .replace("BOUNDS\n", "BOUNDS        BND\n"),
                        TIME,
                        BLOCKS),
                Arguments.of(
                        "an empty range",
                        CORE.replace("BOUNDS\n", "RANGES\n    RNG       land      500.0\nBOUNDS\n"),
                        TIME,
                        BLOCKS),
                Arguments.of(
                        "maximised",
                        CORE.replace("ROWS\n", "OBJSENSE\n    MAX\nROWS\n")
                                .replaceAll("cost      -", "cost      +")
                                .replaceAll("cost      (\\d)", "cost      -$1")
                                .replace("cost      +", "cost      "),
                        TIME,
                        BLOCKS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void theFarmerEarnsTheSameHoweverHeIsWritten(
            String name, String core, String time, String stoch) throws IOException {
        StochasticProgramme instance = read(core, time, stoch);
        for (Found found :
                new Found[] {
                    ExtensiveForm.solve(instance.graph(), RiskMeasure.mean(), Highs::new, 60),
                    Decomposition.lShaped(
                            instance.graph(), RiskMeasure.mean(), Highs::new, 60, List.of()),
                    Decomposition.sddp(
                            instance.graph(), RiskMeasure.mean(), Highs::new, 0, 60, List.of())
                }) {
            assertThat(found.objective()).isCloseTo(-108_390, within(1e-3));
            assertThat(found.firstStage().get("b")).isCloseTo(250, within(1e-4));
        }
        assertThat(instance.maximise()).isEqualTo(name.equals("maximised"));
        assertThat(instance.notes()).hasSize(name.equals("scenarios by factor") ? 1 : 0);
    }

    @Test
    void elementsThatTurnOutEachOnTheirOwnMakeAllCombinations() throws IOException {
        String independent =
                """
                STOCH         farm
                INDEP         DISCRETE
                    RHS       wheat     150.0        AUTUMN    0.5
                    RHS       wheat     250.0        AUTUMN    0.5
                    sellw     cost      -160.0       0.25
                    sellw     cost      -170.0       0.75
                    RHS       cost      7.0          AUTUMN    1.0
                 UP BND       sellb     5000.0       AUTUMN    0.5
                 UP BND       sellb     6000.0       AUTUMN    0.5
                ENDATA
                """;
        StochasticProgramme instance = read(CORE, TIME, independent);
        assertThat(instance.graph().scenarios()).isEqualTo(8);
        double one =
                ExtensiveForm.solve(instance.graph(), RiskMeasure.mean(), Highs::new, 60)
                        .objective();
        double other =
                Decomposition.lShaped(
                                instance.graph(), RiskMeasure.mean(), Highs::new, 60, List.of())
                        .objective();
        assertThat(other).isCloseTo(one, within(1e-4));
        double without =
                ExtensiveForm.solve(
                                read(
                                                CORE,
                                                TIME,
                                                independent.replace(
                                                        "RHS       cost      7.0 ",
                                                        "RHS       cost      0.0 "))
                                        .graph(),
                                RiskMeasure.mean(),
                                Highs::new,
                                60)
                        .objective();
        assertThat(one)
                .as("a side of the objective is taken off")
                .isCloseTo(without - 7, within(1e-6));
    }

    /** Three stages: a child takes what it leaves out from the core, not from its parent. */
    @Test
    void aScenarioTakesWhatItLeavesOutFromTheCore() throws IOException {
        String core =
                """
                NAME          stock
                ROWS
                 N  cost
                 G  one
                 G  two
                 G  three
                COLUMNS
                    x         cost      1.0          one       1.0
                    x         two       1.0          three     1.0
                    y         cost      2.0          two       1.0
                    y         three     1.0
                    z         cost      5.0          three     1.0
                RHS
                    RHS       one       1.0          two       2.0
                    RHS       three     3.0
                ENDATA
                """;
        String time =
                """
                TIME          stock
                PERIODS       LP
                    x         one                    T1
                    y         two                    T2
                    z         three                  T3
                ENDATA
                """;
        String tree =
                """
                STOCH         stock
                SCENARIOS     DISCRETE
                 SC A         ROOT      0.5          T2
                    RHS       two       4.0          three     9.0
                 SC B         A         0.5          T3
                ENDATA
                """;
        StochasticProgramme instance = read(core, time, tree);
        assertThat(instance.graph().stages()).isEqualTo(3);
        assertThat(told(instance))
                .containsExactly(
                        "Scenario B leaves out numbers that A has; they were taken from the core,"
                                + " not from A.");
        // A and B share a second stage with need 4; then 9 with half, and the core's 3 with half.
        for (Found found :
                new Found[] {
                    ExtensiveForm.solve(instance.graph(), RiskMeasure.mean(), Highs::new, 60),
                    Decomposition.lShaped(
                            instance.graph(), RiskMeasure.mean(), Highs::new, 60, List.of())
                }) {
            assertThat(found.objective()).isCloseTo(9, within(1e-6));
            assertThat(found.firstStage().get("x")).isCloseTo(9, within(1e-6));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    core  | land      500.0 | lnad      500.0 | farm.cor, line 22, column 15: There is no row 'lnad' in the core file. Did you mean 'land'?
                    core  | UP BND          | XX BND          | farm.cor, line 25, column 2: 'XX' is no kind of bound
                    core  | 3.0             | three           | farm.cor, line 12, column 25: 'three' is not a number
                    core  | ' N  cost'      | ' E  cost'      | farm.cor: There is no row of kind N
                    core  | b         beet      20.0 | b   beet  20.0  corn | farm.cor, line 14, column 21: Expected: column, row, coefficient
                    core  | RHS       corn      240.0 | RHS2  corn  240.0   | farm.cor, line 23, column 5: A second set 'RHS2' beside 'RHS' cannot be read
                    time  | w         land                   SPRING | sellb corn SPRING | farm.tim, line 4, column 5: The first column of period 2 comes before that of the one before
                    time  | w         land  | w         corn            | farm.tim, line 4, column 15: The first row of period 2 comes before that of the one before
                    time  | AUTUMN          | 'SPRING'        | farm.tim, line 4, column 38: Period 'SPRING' is there twice.
                    stoch | corn      0.0   | corn            | farm.sto, line 9, column 38: Expected: column, row, value
                    stoch | corn      0.0   | corn  0.0  beet | farm.sto, line 9, column 49: Expected: column, row, value
                    time  | buyw            | bayw            | farm.tim, line 4, column 5: There is no column 'bayw'
                    stoch | AUTUMN          | WINTER          | farm.sto, line 4, column 15: There is no period 'WINTER' in the time file; there are SPRING, AUTUMN
                    stoch | DISCRETE        | NORMAL          | farm.sto, line 2, column 15: 'NORMAL' cannot be read
                    stoch | 0.333333333333  | 0.5             | farm.sto: The probabilities of the outcomes of WEATHER sum to
                    stoch | BLOCKS          | NODES           | farm.sto, line 2, column 1: A section NODES cannot be read
                    stoch | ' BL WEATHER   AUTUMN    0.333333333333' | * | farm.sto, line 5, column 5: Expected a line BL first
                    core  | ENDATA          | ''                | farm.cor: The file ends without ENDATA: it may have been cut off.
                    stoch | ENDATA          | ''                | farm.sto: The file ends without ENDATA
                    core  | '    RHS       corn' | 'RHS       corn' | farm.cor, line 23, column 11: A line that begins in the first column opens a section, and RHS has nothing behind its name.
                    core  | ' UP BND'       | 'UP BND'          | farm.cor, line 25, column 1: There is no section 'UP' here.
                    core  | ROWS            | 'OBJSENSE BIG\nROWS' | farm.cor, line 2, column 10: 'BIG' is no sense of the objective.
                    core  | ROWS            | 'MAX\nROWS'      | farm.cor, line 2, column 1: There is no section 'MAX' here.
                    core  | ENDATA          | ' UP OTHER sellw 1\nENDATA' | farm.cor, line 26, column 5: A second set 'OTHER' beside 'BND' cannot be read
                    core  | ENDATA          | ' UP BND sellb 1\nENDATA' | farm.cor, line 26, column 9: Column 'sellb' has two bounds of kind UP.
                    core  | 6000.0          | 6000.0  7.0       | farm.cor, line 25, column 33: Expected: kind of bound
                    core  | 240.0           | 240.0   wheat 7.0 | farm.cor, line 23, column 33: Row 'wheat' has two numbers in RHS.
                    core  | corn      3.0   | cost      3.0     | farm.cor, line 12, column 15: Column 'c' has two coefficients in row 'cost'.
                    core  | ' L  land'      | ' L  the land'    | farm.cor, line 4, column 9: Expected: kind and name of a row
                    core  | 2.5             | 1E21              | farm.cor, line 10, column 25: '1E21' stands for infinity
                    core  | 2.5             | 2.5f              | farm.cor, line 10, column 25: '2.5f' is not a number
                    time  | '    buyw'      | 'buyw'            | farm.tim, line 4, column 1: There is no section 'buyw' here.
                    stoch | corn      0.0   | wheat     0.0     | farm.sto, line 9, column 48: 'w wheat' has two numbers in one outcome.
                    stoch | BLOCKS          | 'INDEP DISCRETE\n    w wheat 3.0 1.0\nBLOCKS' | farm.sto: 'w wheat' turns out both with WEATHER and with w wheat.
                    """)
    void whatCannotBeReadIsSaidWithItsPlace(String file, String old, String now, String message) {
        assertThatThrownBy(() ->
                        read(
                                file.equals("core") ? changed(CORE, old, now) : CORE,
                                file.equals("time") ? changed(TIME, old, now) : TIME,
                                file.equals("stoch") ? changed(BLOCKS, old, now) : BLOCKS))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith(message);
    }

    private static String changed(String file, String old, String now) {
        return file.replace(old, now.replace("\\n", "\n"));
    }

    /** Two outcomes of x + y at least 3 or 8, x at most 4 at 1, y at 2: 4 + 4 in the mean. */
    private static final String SMALL =
            """
            NAME          small
            ROWS
             N  cost
             G  need
            COLUMNS
                x         cost      1.0          need      1.0
                y         cost      2.0          need      1.0
            RHS
                RHS       need      5.0          cost      -100.0
            BOUNDS
             UP BND       x         4.0
            ENDATA
            """;

    private static final String SMALL_TIME =
            """
            TIME          small
            PERIODS
                x         cost                   NOW
                y         need                   THEN
            ENDATA
            """;

    private static double cost(StochasticProgramme instance) {
        return ExtensiveForm.solve(instance.graph(), RiskMeasure.mean(), Highs::new, 60)
                .objective();
    }

    @ParameterizedTest
    @CsvSource({
        "REPLACE,  3,   8,   -10, -20, 23",
        "ADD,      -2,  3,   -10, -20, 123",
        "MULTIPLY, 0.6, 1.6, 10,  20,  1508"
    })
    void anUncertainConstantOfTheObjectiveTakesThePlaceOfTheCores(
            String mode, String few, String many, String low, String high, double expected)
            throws IOException {
        String said =
                """
                STOCH         small
                WAY           DISCRETE               %s
                 FIRST
                    RHS       need      %s           cost      %s
                 SECOND
                    RHS       need      %s           cost      %s
                ENDATA
                """
                        .formatted(mode, few, low, many, high);
        String block = "BL B THEN 0.5";
        String blocks =
                said.replace("WAY", "BLOCKS").replace("FIRST", block).replace("SECOND", block);
        String scenarios =
                said.replace("WAY", "SCENARIOS")
                        .replace("FIRST", "SC A ROOT 0.5 THEN")
                        .replace("SECOND", "SC B ROOT 0.5 THEN");
        assertThat(cost(read(SMALL, SMALL_TIME, blocks))).isCloseTo(expected, within(1e-6));
        assertThat(cost(read(SMALL, SMALL_TIME, scenarios))).isCloseTo(expected, within(1e-6));
    }

    private static final String TWO_NEEDS =
            """
            STOCH         small
            INDEP         DISCRETE
                RHS       need      3.0          0.5
                RHS       need      8.0          0.5
            ENDATA
            """;

    @Test
    void whatIsTakenAsIsUsualAndDoesNotStandInTheFileIsTold() throws IOException {
        String whole =
                SMALL.replace("COLUMNS\n", "COLUMNS\n    M 'MARKER' 'INTORG'\n")
                        .replace("    y  ", "    M 'MARKER' 'INTEND'\n    y  ")
                        .replace("BOUNDS\n UP BND       x         4.0\n", "");
        StochasticProgramme instance = read(whole, SMALL_TIME, TWO_NEEDS);
        assertThat(cost(instance)).isCloseTo(1 + 2 * (2 + 7) / 2.0 + 100, within(1e-6));
        assertThat(told(instance))
                .containsExactly(
                        "Column x of whole numbers has no bounds; it was taken to lie between 0"
                                + " and 1.");
        assertThat(
                        told(
                                read(
                                        SMALL.replace("x         4.0", "x         -4.0"),
                                        SMALL_TIME,
                                        TWO_NEEDS)))
                .containsExactly(
                        "Column x has an upper bound below 0 and no lower one; it was taken to"
                                + " have none.");
        String blocks =
                """
                STOCH         small
                BLOCKS        DISCRETE
                 BL B         THEN      0.5
                    RHS       need      3.0          cost      -1.0
                 BL B         THEN      0.5
                    RHS       need      8.0
                ENDATA
                """;
        assertThat(told(read(SMALL, SMALL_TIME, blocks)))
                .containsExactly(
                        "Outcomes of B leave out numbers that its first has; they were taken from"
                                + " the first.");
    }

    private static List<String> told(StochasticProgramme instance) {
        return instance.notes().stream().map(n -> n.in(Language.EN)).toList();
    }

    @Test
    void aLowerBoundThatIsSaidStaysBesideAnUpperOneBelowIt() throws IOException {
        String core = SMALL.replace(" UP BND", " LO BND       x         0.0\n UP BND");
        StochasticProgramme instance =
                read(core.replace("x         4.0", "x         -4.0"), SMALL_TIME, TWO_NEEDS);
        assertThatThrownBy(() -> cost(instance)).isInstanceOf(UnsolvedException.class);
    }

    @Test
    void aBlockHasOnePeriodAndARangeIsCertain() {
        String later = TIME.replace("ENDATA", "    sellx     beet      WINTER\nENDATA");
        String twice =
                BLOCKS.replaceFirst(
                        "AUTUMN    0.3+",
                        "AUTUMN    0.333333333333\n BL WEATHER   WINTER    0.000000000001");
        assertThatThrownBy(() -> read(CORE, later, twice))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(
                        "farm.sto, line 5, column 15: Block 'WEATHER' turns out in AUTUMN above. Give"
                                + " this one a name of its own, or the same period.");
        String ranges = CORE.replace("BOUNDS\n", "RANGES\n    RNG       land      500.0\nBOUNDS\n");
        assertThatThrownBy(() ->
                        read(
                                ranges,
                                TIME,
                                BLOCKS.replace(
                                        "corn      0.0",
                                        "corn      0.0\n    RNG       wheat     9.0")))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith(
                        "farm.sto, line 10, column 5: “RNG” is the core's set of ranges, and a range"
                                + " cannot be uncertain.");
    }

    /** Words of one file are cut, doubled, changed or put elsewhere, in it or another. */
    @Seeds(400)
    void whateverStandsInAFileItIsReadOrSaidWhatIsWrong(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        String stoch = random.nextBoolean() ? BLOCKS : SCENARIOS_BY_DIFFERENCE;
        String time = random.nextBoolean() ? TIME : BY_NAME;
        String[] files = {CORE, time, stoch};
        String words = String.join(" ", files) + " -1 0 1e300 NaN Infinity 1e-400 ' '' * ROOT";
        String[] known = words.split("\\s+", -1);
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int k = random.nextInt(3);
            files[k] = changed(random, files[k], known);
        }
        try {
            StochasticProgramme instance = read(files[0], files[1], files[2]);
            assertThat(instance.graph().stages()).isPositive();
        } catch (UnreadableException e) {
            assertThat(Arrays.stream(Language.values()).map(e.text()::in))
                    .allSatisfy(said -> assertThat(said).contains(": "))
                    .doesNotHaveDuplicates();
        }
    }

    static String changed(SplittableRandom random, String file, String[] known) {
        String word = known[random.nextInt(known.length)];
        int at = random.nextInt(file.length());
        int to = Math.min(file.length(), at + 1 + random.nextInt(30));
        return switch (random.nextInt(4)) {
            case 0 -> file.substring(0, at) + file.substring(to);
            case 1 -> file.substring(0, to) + file.substring(at);
            case 2 -> file.substring(0, at) + " " + word + " " + file.substring(at);
            default -> {
                String old = known[random.nextInt(known.length)];
                yield old.isEmpty() ? file : file.replace(old, word);
            }
        };
    }

    /**
     * Of x at 2 at least 1; d ≤ x + y ≤ d + 3 with y free; 2 ≤ z ≤ 4 at 5; w at −1 and at most −2,
     * so without a lower bound; one v of whole numbers between 0 and 1 at −0.5; 7 off. At y's price
     * of 1 it is the lower side that counts: 2 + (15 − 1) + 10 + 2 − 0.5 − 7; at −1 the upper one.
     */
    @ParameterizedTest
    @CsvSource({"1.0, 20.5", "-1.0, -10.5"})
    void rangesAndKindsOfBoundsCountAsTheFormatSays(String price, double expected)
            throws IOException {
        String core =
                """
                NAME          odd
                ROWS
                 N  obj
                 N  other
                 L  first
                 G  a
                 E  c
                COLUMNS
                    x         obj       2.0          first     1.0
                    x         a         1.0          other     9.0
                    y         obj       PRICE        a         1.0
                    z         obj       5.0          c         1.0
                    w         obj       -1.0         c         0.0
                    MARKER    'MARKER'  'INTORG'
                    v         obj       -0.5         c         0.0
                    MARKER    'MARKER'  'INTEND'
                RHS
                    RHS       first     100.0        a         10.0
                    RHS       c         4.0          obj       7.0
                RANGES
                    RNG       a         3.0          c         -2.0
                BOUNDS
                 LO BND       x         1.0
                 FR BND       y
                 MI BND       z
                 UP BND       z         1.0D+1
                 UP           w         -2.0
                endata
                """
                        .replace("PRICE", price);
        String time =
                """
                TIME          odd
                PERIODS       LP
                    x         first                  NOW
                    y         a                      THEN
                ENDATA
                """;
        String stoch =
                """
                STOCH         odd
                INDEP         DISCRETE               ADD
                    RHS       a         0.0          THEN      0.5
                    RHS       a         10.0         THEN      0.5
                ENDATA
                """;
        StochasticProgramme instance = read(core, time, stoch);
        double found =
                ExtensiveForm.solve(instance.graph(), RiskMeasure.mean(), Highs::new, 60)
                        .objective();
        assertThat(found).isCloseTo(expected, within(1e-6));
    }

    @Test
    void aFolderWithoutOneOfTheFilesSaysWhich() throws IOException {
        Files.writeString(folder.resolve("farm.cor"), CORE);
        assertThatThrownBy(() -> StochasticProgramme.read(folder))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("There is no time file (.tim, .time)");
    }

    @Test
    void ofSeveralInstancesInAFolderAFileNamesOne() {
        write("farm.cor", CORE);
        write("farm.tim", TIME);
        write("farm_3.sto", BLOCKS);
        write(
                "farm_1.sto",
                BLOCKS.replaceAll("0\\.3333*", "0.000000000000").replaceFirst("0\\.0+", "1.0"));
        assertThatThrownBy(() -> StochasticProgramme.read(folder))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("more than one stoch file")
                .hasMessageContaining("its stoch file instead of the folder");
        StochasticProgramme three = StochasticProgramme.read(folder.resolve("farm_3.sto"));
        assertThat(three.name()).isEqualTo("farm_3");
        assertThat(three.graph().scenarios()).isEqualTo(3);
        StochasticProgramme one = StochasticProgramme.read(folder.resolve("farm_1.sto"));
        assertThat(one.graph().scenarios()).as("the others have no probability").isEqualTo(1);
    }

    /** What HiGHS finds, told as a search that the time cut off half a unit from its bound. */
    private static Solver stopped() {
        Highs highs = new Highs();
        return (Solver)
                Proxy.newProxyInstance(
                        Solver.class.getClassLoader(),
                        new Class<?>[] {Solver.class},
                        (_, method, arguments) -> {
                            Object found = method.invoke(highs, arguments);
                            if (!(found instanceof Solver.Outcome.Optimal(var it, var _))) {
                                return found;
                            }
                            double gap = 0.5 / (1 + Math.abs(it.objective()));
                            return new Solver.Outcome.Stopped(
                                    new Solver.Solution(
                                            it.objective(),
                                            it.values(),
                                            it.reducedCosts(),
                                            it.rowValues(),
                                            it.rowDuals(),
                                            0,
                                            0,
                                            gap),
                                    "late");
                        });
    }

    @Test
    void aSearchOverWholeNumbersThatTimeCutOffTellsItsBestPointAndTheBound() {
        Found whole =
                ExtensiveForm.solve(Published.farmer(), RiskMeasure.mean(), SmpsTest::stopped, 60);
        assertThat(whole.isProven()).isFalse();
        assertThat(whole.objective()).isCloseTo(-108_390, within(1e-3));
        assertThat(whole.bound()).isCloseTo(-108_390.5, within(1e-3));
    }

    /** Goods bought for 1 and sold for 3; of each 1, 3, 6 or 10 are asked for, each on its own. */
    private void manyGoods(int goods) {
        StringBuilder rows = new StringBuilder("NAME          many\nROWS\n N  cost\n L  printed\n");
        StringBuilder first = new StringBuilder("COLUMNS\n");
        StringBuilder second = new StringBuilder();
        StringBuilder sides = new StringBuilder("RHS\n    RHS       printed   1000.0\n");
        StringBuilder asked = new StringBuilder("STOCH         many\nINDEP         DISCRETE\n");
        for (int g = 0; g < goods; g++) {
            rows.append(" L  sold%d\n L  asked%d\n".formatted(g, g));
            first.append("    buy%d      cost      1.0    printed   1.0\n".formatted(g))
                    .append("    buy%d      sold%d    -1.0\n".formatted(g, g));
            second.append("    sell%d     cost      -3.0   sold%d    1.0\n".formatted(g, g))
                    .append("    sell%d     asked%d   1.0\n".formatted(g, g));
            sides.append("    RHS       asked%d   1.0\n".formatted(g));
            for (int amount : new int[] {1, 3, 6, 10}) {
                asked.append("    RHS       asked%d   %d.0  LATER  0.25\n".formatted(g, amount));
            }
        }
        write("many.cor", rows.append(first).append(second).append(sides).append("ENDATA\n"));
        write(
                "many.tim",
                """
                TIME          many
                PERIODS       LP
                    buy0      printed                  NOW
                    sell0     sold0                    LATER
                ENDATA
                """);
        write("many.sto", asked.append("ENDATA\n"));
    }

    private void write(String name, CharSequence text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of each good 6 are bought: 6 − 3 · (1 + 3 + 6 + 6) ÷ 4 = −6. */
    @Test
    void tooManyScenariosToNameAreSampledAndBothBoundsHoldTheOptimum() {
        manyGoods(11);
        assertThatThrownBy(() -> StochasticProgramme.read(folder))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("--sample");
        var sampled = SampleAverage.of(folder, 40, Highs::new, 1, 60);
        assertThat(sampled.scenarios()).isEqualTo(Math.pow(4, 11));
        Found found = sampled.found();
        assertThat(found.sampledBound().orElseThrow().low()).isLessThan(-66);
        assertThat(found.sampled().orElseThrow().high()).isGreaterThan(-66);
        assertThat(found.isProven()).as("the intervals meet").isTrue();
        assertThat(found.bound()).isCloseTo(-66, within(4.0));
        assertThat(found.objective()).isCloseTo(-66, within(2.0));
        assertThat(SampleAverage.of(folder, 40, Highs::new, 1, 60).found()).isEqualTo(found);
    }
}
