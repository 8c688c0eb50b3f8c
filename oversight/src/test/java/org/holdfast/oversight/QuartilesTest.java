package org.holdfast.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

class QuartilesTest {
    /**
     * R 4: {@code quantile(1:10, c(0.25, 0.75, 0.9), type = 8)} gives 2.916667, 8.083333, 9.633333.
     */
    @Test
    void theQuantileIsThatOfHyndmanAndFanNumberEight() {
        double[] ten = IntStream.rangeClosed(1, 10).mapToDouble(k -> k).toArray();
        assertThat(Quartiles.quantile(ten, 0.25)).isEqualTo(2.916667, within(1e-6));
        assertThat(Quartiles.quantile(ten, 0.75)).isEqualTo(8.083333, within(1e-6));
        assertThat(Quartiles.quantile(ten, 0.9)).isEqualTo(9.633333, within(1e-6));
    }

    @Test
    void ofOneNumberEveryQuantileIsThatNumber() {
        Quartiles quartiles = Quartiles.of(new double[] {7});
        assertThat(quartiles).isEqualTo(new Quartiles(1, 7, 7));
        assertThat(quartiles.lowerFence()).isEqualTo(7);
        assertThat(quartiles.upperFence()).isEqualTo(7);
        assertThat(quartiles.fences()).isFalse();
    }

    @Test
    void aFenceTakesFiveNumbersThatDifferByMoreThanTheirRounding() {
        assertThat(Quartiles.of(new double[] {1, 2, 3, 4}).fences()).isFalse();
        assertThat(Quartiles.of(new double[] {1, 2, 3, 4, 5}).fences()).isTrue();
        assertThat(Quartiles.of(new double[] {0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}).fences()).isFalse();
        double almost = 0.1 + 1e-17;
        assertThat(
                        Quartiles.of(new double[] {0.1, 0.1, almost, 0.1 * 1.0000000000000002, 0.1})
                                .fences())
                .isFalse();
    }

    @Seeds(100)
    void aQuantileLiesBetweenSmallestAndLargestAndGrowsWithItsShare(long seed) {
        var random = new java.util.Random(seed);
        double[] sorted = random.doubles(1 + random.nextInt(9)).sorted().toArray();
        double last = sorted[0];
        for (double share = 0; share <= 1; share += 0.05) {
            double quantile = Quartiles.quantile(sorted, share);
            assertThat(quantile).isBetween(last, sorted[sorted.length - 1]);
            last = quantile;
        }
    }
}
