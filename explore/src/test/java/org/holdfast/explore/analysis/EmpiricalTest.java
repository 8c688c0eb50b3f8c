package org.holdfast.explore.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.holdfast.explore.analysis.Empirical.Monthly;
import org.holdfast.explore.analysis.Empirical.Summary;
import org.holdfast.model.Bands;
import org.holdfast.model.Quantiles;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

class EmpiricalTest {
    /** R: quantile(1:10, c(0, .1, .25, .5, .9, 1)), whose standard is type 7. */
    @Test
    void quantilesAreOfTypeSeven() {
        double[] values = {10, 1, 9, 2, 8, 3, 7, 4, 6, 5};
        Summary found =
                Empirical.quantiles(values, List.of(0.0, 0.1, 0.25, 0.5, 0.9, 1.0)).orElseThrow();
        List<Double> expected = List.of(1.0, 1.9, 3.25, 5.5, 9.1, 10.0);
        for (int k = 0; k < expected.size(); k++) {
            assertThat(found.quantiles().values().get(k)).isCloseTo(expected.get(k), within(1e-12));
        }
    }

    /** From the definition: the mode of the k-th of n uniform numbers is (k - 1) / (n - 1). */
    @Seeds(50)
    void theQuantileAtTheModeOfAnOrderIsThatValue(long seed) {
        double[] sorted = new SplittableRandom(seed).doubles(1 + seed).sorted().toArray();
        for (int k = 0; k < sorted.length; k++) {
            double level = sorted.length == 1 ? 0.5 : k / (sorted.length - 1.0);
            assertThat(Quantiles.of(sorted, level)).isCloseTo(sorted[k], within(1e-12));
        }
    }

    @Seeds(50)
    void quantilesRiseWithTheLevelAndStayWithinTheSample(long seed) {
        double[] sorted = new SplittableRandom(seed).doubles(7, -1e9, 1e9).sorted().toArray();
        double last = sorted[0];
        for (int k = 0; k <= 1000; k++) {
            double quantile = Quantiles.of(sorted, k / 1000.0);
            assertThat(quantile).isBetween(last, sorted[6]);
            last = quantile;
        }
    }

    @Seeds(20)
    void noOrderOfTheValuesChangesABit(long seed) {
        double[] values = KnownFunctions.uniform(1, 50, seed)[0];
        values[3] = 0.0;
        values[30] = -0.0;
        double[] turned = new double[50];
        for (int i = 0; i < 50; i++) {
            turned[i] = values[(i + 17) % 50];
        }
        assertThat(Empirical.quantiles(turned, Bands.LEVELS))
                .isEqualTo(Empirical.quantiles(values, Bands.LEVELS));
    }

    @Test
    void failedRunsAreLeftOutAndCounted() {
        double[] values = {Double.NaN, 3, 1, Double.NaN, 2};
        Summary found = Empirical.quantiles(values, List.of(0.5)).orElseThrow();
        assertThat(found.quantiles().at(0.5)).isEqualTo(2);
        assertThat(found.used()).isEqualTo(3);
        assertThat(found.failed()).isEqualTo(2);
    }

    @Test
    void whereAllRunsFailedThereIsNothingToSay() {
        double[] values = {Double.NaN, Double.NaN};
        assertThat(Empirical.quantiles(values, Bands.LEVELS)).isEmpty();
        assertThat(Empirical.bands(new float[][] {{Float.NaN, 1}, {1, Float.NaN}}, Bands.LEVELS))
                .isEmpty();
        assertThat(Empirical.quantiles(new double[0], Bands.LEVELS)).isEmpty();
    }

    /** A month that never comes is infinitely far away, and later than all that do. */
    @Test
    void infiniteValuesHaveARank() {
        double never = Double.POSITIVE_INFINITY;
        double[] sorted = {1, 2, 3, never, never};
        assertThat(Quantiles.of(sorted, 0.5)).isEqualTo(3);
        assertThat(Quantiles.of(sorted, 0.6)).isEqualTo(never);
        assertThat(Quantiles.of(sorted, 1)).isEqualTo(never);
        assertThat(Quantiles.of(new double[] {-never, 5}, 0.5)).isEqualTo(-never);
    }

    @Test
    void aBandIsTakenMonthByMonthOverTheFuturesThatRan() {
        float[][] values = {{1, 2, 3, 4, 5, Float.NaN, 100}, {50, 40, 30, 20, 10, 7, Float.NaN}};
        Monthly found = Empirical.bands(values, List.of(0.25, 0.5)).orElseThrow();
        assertThat(found.bands().at(0.25).toArray()).containsExactly(2, 20);
        assertThat(found.bands().at(0.5).toArray()).containsExactly(3, 30);
        assertThat(found.used()).isEqualTo(5);
        assertThat(found.failed()).isEqualTo(2);
    }

    @Test
    void aLevelLiesFromZeroToOne() {
        assertThatThrownBy(() -> Quantiles.of(new double[] {1, 2}, 1.5))
                .hasMessageContaining("1.5");
    }

    /** Every member comes up once a resample on average, and as often as any other. */
    @Test
    void drawsAreEven() {
        SplittableRandom random = new SplittableRandom(1);
        int[] times = new int[5];
        int[] sum = new int[5];
        for (int draw = 0; draw < 10_000; draw++) {
            Bootstrap.draw(random, times);
            for (int i = 0; i < 5; i++) {
                sum[i] += times[i];
            }
        }
        for (int count : sum) {
            assertThat(count).isBetween(9600, 10_400);
        }
    }
}
