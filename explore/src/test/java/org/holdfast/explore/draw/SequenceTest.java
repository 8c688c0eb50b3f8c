package org.holdfast.explore.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SequenceTest {
    /** The mean of {@link #smooth} over the cube. */
    private static final double SMOOTH = 1;

    /** If these change, every result that was ever printed with its seed is lost. */
    @Test
    void theNumbersOfASeedAreTheSameForEver() {
        assertThat(Sequence.MONTE_CARLO.uniforms(4, 2, 2026)[1])
                .containsExactly(
                        0.07589565210039073,
                        0.7233362169227621,
                        0.022980023807987915,
                        0.8292015297214855);
        assertThat(Sequence.LATIN_HYPERCUBE.uniforms(4, 2, 2026)[1])
                .containsExactly(
                        0.5588945271414469,
                        0.043909326521000575,
                        0.3689247550343907,
                        0.9250229227904362);
        assertThat(Sequence.SOBOL.uniforms(4, 2, 2026)[1])
                .containsExactly(
                        0.6837370707139439,
                        0.3816282910498021,
                        0.9745522105473494,
                        0.08709817419828703);
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberLiesStrictlyBetweenZeroAndOne(Sequence sequence) {
        for (int futures : new int[] {1, 2, 3, 1000}) {
            assertThat(
                            Arrays.stream(sequence.uniforms(futures, 50, 1))
                                    .flatMapToDouble(DoubleStream::of))
                    .hasSize(50 * futures)
                    .allMatch(u -> u > 0 && u < 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDimensionIsTheSameWhateverElseIsDrawn(Sequence sequence) {
        double[][] few = sequence.uniforms(100, 3, 5);
        double[][] many = sequence.uniforms(100, 40, 5);
        for (int d = 0; d < few.length; d++) {
            assertThat(many[d]).containsExactly(few[d]);
        }
        assertThat(sequence.uniforms(100, 0, 5)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"MONTE_CARLO", "SOBOL"})
    void moreFuturesContinueWhatThereIs(Sequence sequence) {
        double[] hundred = sequence.uniforms(100, 7, 5)[6];
        double[] thousand = sequence.uniforms(1000, 7, 5)[6];
        assertThat(Arrays.copyOf(thousand, 100)).containsExactly(hundred);
    }

    @ParameterizedTest
    @EnumSource
    void dimensionsDoNotGoTogether(Sequence sequence) {
        unrelated(sequence.uniforms(1024, 60, 3));
    }

    @ParameterizedTest
    @EnumSource(names = {"MONTE_CARLO", "LATIN_HYPERCUBE"})
    void seedsDoNotGoTogether(Sequence sequence) {
        unrelated(
                IntStream.range(0, 60)
                        .mapToObj(seed -> sequence.uniforms(1024, 1, seed)[0])
                        .toArray(double[][]::new));
    }

    private static void unrelated(double[][] columns) {
        for (int a = 0; a < columns.length; a++) {
            for (int b = 0; b < a; b++) {
                assertThat(Statistics.correlation(columns[a], columns[b]))
                        .describedAs("columns %d and %d", a, b)
                        .isCloseTo(0, within(4.5 / Math.sqrt(columns[a].length)));
            }
        }
    }

    /** Seeds that differ by the step between streams, or by little, still give other numbers. */
    @Test
    void noTwoGeneratorsAreTheSame() {
        List<Double> firsts =
                Arrays.stream(Sequence.values())
                        .flatMap(sequence ->
                                Stream.of(0L, 1L, -1L, 0x9e3779b97f4a7c15L, 1L << 40)
                                        .flatMap(seed ->
                                                Arrays.stream(sequence.uniforms(1, 50, seed))))
                        .map(column -> column[0])
                        .toList();
        assertThat(firsts).hasSize(750).doesNotHaveDuplicates();
    }

    @Seeds(5)
    void oneFutureByItselfIsUniformOverSeeds(long first) {
        for (Sequence sequence : Sequence.values()) {
            double[] last =
                    IntStream.range(0, 1000)
                            .mapToDouble(k -> sequence.uniforms(6, 2, 1000 * first + k)[1][5])
                            .toArray();
            assertThat(Statistics.distanceFromUniform(last))
                    .describedAs("%s", sequence)
                    .isLessThan(2.1 / Math.sqrt(1000));
        }
    }

    @Seeds(20)
    void aLatinHypercubeHasOneNumberInEachStratum(long seed) {
        for (int futures : new int[] {1, 7, 100, 1000}) {
            for (double[] column : Sequence.LATIN_HYPERCUBE.uniforms(futures, 5, seed)) {
                Arrays.sort(column);
                for (int k = 0; k < futures; k++) {
                    assertThat(column[k])
                            .isGreaterThanOrEqualTo((double) k / futures)
                            .isLessThan((k + 1.0) / futures);
                }
            }
        }
    }

    @Seeds(5)
    void aStratumOfALatinHypercubeIsAnywhere(long seed) {
        double[] where = new double[2000];
        for (int k = 0; k < where.length; k++) {
            double[] column = Sequence.LATIN_HYPERCUBE.uniforms(5, 1, 2000 * seed + k)[0];
            int least =
                    IntStream.range(0, 5).reduce((a, b) -> column[a] < column[b] ? a : b).orElse(0);
            where[k] = (least + 0.5) / 5;
        }
        assertThat(Arrays.stream(Statistics.counts(where, 5)))
                .allMatch(count -> Math.abs(count - 400) < 80);
    }

    @Seeds(10)
    void sobolNumbersAreStratifiedInEveryDimension(long seed) {
        double[][] columns = Sequence.SOBOL.uniforms(256, 100, seed);
        for (double[] column : columns) {
            assertThat(Statistics.counts(column, 256)).containsOnly(1);
        }
    }

    /** The first two dimensions are a (0, m, 2)-net in base 2 (Sobol 1967). */
    @Seeds(10)
    void theFirstPairOfSobolNumbersHasOnePointInEveryElementaryInterval(long seed) {
        oneInEveryElementaryInterval(Sequence.SOBOL.uniforms(256, 2, seed));
    }

    @Test
    void soHaveTheyWithoutScramble() {
        oneInEveryElementaryInterval(Sobol.points(256, 2));
    }

    private static void oneInEveryElementaryInterval(double[][] columns) {
        for (int rows = 1; rows <= 256; rows *= 2) {
            int perRow = 256 / rows;
            double[] cell = new double[256];
            for (int k = 0; k < cell.length; k++) {
                int row = (int) (columns[0][k] * rows);
                int place = (int) (columns[1][k] * perRow);
                cell[k] = (row * perRow + place + 0.5) / cell.length;
            }
            assertThat(Statistics.counts(cell, cell.length))
                    .describedAs("%d rows", rows)
                    .containsOnly(1);
        }
    }

    @Test
    void beyondTheDimensionsOfSobolALatinHypercubeIsDrawn() {
        int all = Sobol.DIMENSIONS;
        double[][] columns = Sequence.SOBOL.uniforms(4, all + 2, 9);
        double[][] strata = Sequence.LATIN_HYPERCUBE.uniforms(4, all + 2, 9);
        assertThat(columns[all - 1]).isNotEqualTo(strata[all - 1]);
        assertThat(columns[all]).containsExactly(strata[all]);
        assertThat(columns[all + 1]).containsExactly(strata[all + 1]);
    }

    /** Owen (1997): n^-1.5 for a smooth function, Monte Carlo n^-0.5, from 128 to 2048 futures. */
    @Test
    void theErrorOfAMeanFallsFasterWithSobolThanWithMonteCarlo() {
        double monteCarlo = error(Sequence.MONTE_CARLO, 128) / error(Sequence.MONTE_CARLO, 2048);
        double sobol = error(Sequence.SOBOL, 128) / error(Sequence.SOBOL, 2048);
        assertThat(monteCarlo).isBetween(2.5, 6.5);
        assertThat(sobol).isGreaterThan(20);
        assertThat(error(Sequence.SOBOL, 2048)).isLessThan(error(Sequence.MONTE_CARLO, 2048) / 50);
    }

    @Test
    void aLatinHypercubeAveragesOutWhatIsAdditive() {
        assertThat(error(Sequence.LATIN_HYPERCUBE, 1000))
                .isLessThan(error(Sequence.MONTE_CARLO, 1000) / 3);
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sequence.SOBOL.uniforms(0, 1, 1))
                .withMessage("needs at least one future, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sequence.SOBOL.uniforms(1, -1, 1))
                .withMessage("needs a number of dimensions, got -1");
    }

    /** Root mean square error of the mean of {@link #smooth} over fifty seeds. */
    private static double error(Sequence sequence, int futures) {
        double squares = 0;
        for (int seed = 0; seed < 50; seed++) {
            double[][] u = sequence.uniforms(futures, 4, seed);
            double sum = 0;
            for (int k = 0; k < futures; k++) {
                sum += smooth(u[0][k], u[1][k], u[2][k], u[3][k]);
            }
            squares += (sum / futures - SMOOTH) * (sum / futures - SMOOTH);
        }
        return Math.sqrt(squares / 50);
    }

    private static double smooth(double... u) {
        double product = 1;
        for (int d = 0; d < u.length; d++) {
            product *= 1 + (u[d] - 0.5) / (d + 1);
        }
        return product;
    }
}
