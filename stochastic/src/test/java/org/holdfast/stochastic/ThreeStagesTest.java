package org.holdfast.stochastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.holdfast.highs.Highs;
import org.holdfast.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power plants of Louveaux and Smeers (1988) over three stages, as the test set of Ariyawansa
 * and Felt (2004) has them, with the optima that it prints; written as its files are.
 */
class ThreeStagesTest {
    private static final String TIME =
            """
            TIME          LandS
            PERIODS
                X1        MINCAP                   PERIOD1
                Y11       OPLIM1                   PERIOD2
                Z11       OPLM21                   PERIOD3
            ENDATA
            """;

    @TempDir private Path folder;

    @Test
    void theOptimumIsThePublishedOneWhereTheLastNeedDependsOnTheOneBefore() throws IOException {
        double[][] last = {{3.2, 3.3, 3.8}, {5.2, 5.3, 5.8}, {7.2, 7.3, 8}};
        double[] chance = {0.3, 0.4, 0.3};
        var stoch = new StringBuilder("STOCH         LandS\nSCENARIOS\n");
        for (int a = 0; a < 3; a++) {
            for (int b = 0; b < 3; b++) {
                String parent = b > 0 ? "S" + a + 0 : a > 0 ? "S00" : "'ROOT'";
                int branch = b > 0 ? 3 : a > 0 ? 2 : 1;
                stoch.append(" SC S%d%d %s ".formatted(a, b, parent))
                        .append(number(chance[a] * chance[b]))
                        .append(" PERIOD%d\n".formatted(branch));
                if (b == 0) {
                    stoch.append("    RIGHT     DEMAND1   ").append(3 + 2 * a).append('\n');
                }
                stoch.append("    RIGHT     DEMND21   ").append(number(last[a][b])).append('\n');
            }
        }
        StochasticProgramme instance = read(stoch.append("ENDATA\n").toString());
        assertThat(instance.notes()).isEmpty();
        for (Found found : solved(instance)) {
            assertThat(found.objective()).isCloseTo(722.5836666667, within(1e-4));
        }
    }

    /** In the published file both needs are known in the second stage. */
    @Test
    void aNumberThatIsSaidToBeKnownBeforeItsStageIsTakenAsKnownInItAndToldSo() throws IOException {
        StochasticProgramme instance =
                read(
                        """
                        STOCH         LandS
                        INDEP         DISCRETE
                            RIGHT     DEMAND1   3.0            PERIOD2   0.3
                            RIGHT     DEMAND1   5.0            PERIOD2   0.4
                            RIGHT     DEMAND1   7.0            PERIOD2   0.3
                            RIGHT     DEMND21   3.2            PERIOD2   0.3
                            RIGHT     DEMND21   5.3            PERIOD2   0.4
                            RIGHT     DEMND21   7.8            PERIOD2   0.3
                        ENDATA
                        """);
        assertThat(instance.notes().stream().map(n -> n.in(Language.EN)))
                .containsExactly(
                        "A number in period PERIOD3 was said to be known in PERIOD2 already. It was"
                                + " taken as known in PERIOD3: the methods here learn a number in"
                                + " the period in which it stands.");
        for (Found found : solved(instance)) {
            assertThat(found.objective()).isCloseTo(719.2066666667, within(1e-4));
        }
    }

    private static List<Found> solved(StochasticProgramme instance) {
        PolicyGraph graph = instance.graph();
        RiskMeasure mean = RiskMeasure.mean();
        return List.of(
                ExtensiveForm.solve(graph, mean, Highs::new, 60),
                Decomposition.lShaped(graph, mean, Highs::new, 60, List.of()));
    }

    private StochasticProgramme read(String stoch) throws IOException {
        Files.writeString(folder.resolve("lands.cor"), core());
        Files.writeString(folder.resolve("lands.tim"), TIME);
        Files.writeString(folder.resolve("lands.sto"), stoch);
        return StochasticProgramme.read(folder);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static String core() {
        double[] build = {10, 7, 16, 6};
        double[][] run = {{40, 24, 4}, {45, 27, 4.5}, {32, 19.2, 3.2}, {55, 33, 5.5}};
        String[] limits = {"OPLIM", "OPLM2"};
        String[] needs = {"DEMAND", "DEMND2"};
        var rows = new StringBuilder("NAME LandS\nROWS\n N OBJ\n G MINCAP\n L BUDGET\n");
        var columns = new StringBuilder("COLUMNS\n");
        for (int i = 1; i <= 4; i++) {
            columns.append("    X%d OBJ %s MINCAP 1.0\n".formatted(i, number(build[i - 1])))
                    .append(
                            "    X%d BUDGET %s OPLIM%d -1.0\n"
                                    .formatted(i, number(build[i - 1]), i))
                    .append("    X%d OPLM2%d -1.0\n".formatted(i, i));
        }
        for (int stage = 0; stage < 2; stage++) {
            for (int i = 1; i <= 4; i++) {
                rows.append(" L ").append(limits[stage]).append(i).append('\n');
                for (int j = 1; j <= 3; j++) {
                    columns.append("    %s%d%d ".formatted(stage == 0 ? "Y" : "Z", i, j))
                            .append("OBJ ")
                            .append(number(run[i - 1][j - 1]))
                            .append(" %s%d 1.0\n".formatted(limits[stage], i))
                            .append("    %s%d%d ".formatted(stage == 0 ? "Y" : "Z", i, j))
                            .append("%s%d 1.0\n".formatted(needs[stage], j));
                }
            }
            for (int j = 1; j <= 3; j++) {
                rows.append(" E ").append(needs[stage]).append(j).append('\n');
            }
        }
        return rows
                + columns.toString()
                + """
                RHS           RIGHT
                    RIGHT     MINCAP    12.0           BUDGET    120.0
                    RIGHT     DEMAND1   1.0            DEMAND2   3.0
                    RIGHT     DEMAND3   2.0            DEMND21   1.2
                    RIGHT     DEMND22   3.5            DEMND23   3.0
                ENDATA
                """;
    }
}
