package org.holdfast.explore.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

class SobolTest {
    /**
     * The first points that Joe and Kuo (2008) print beside their direction numbers new-joe-kuo-6,
     * three dimensions.
     */
    @Test
    void thePointsAreThoseThatWerePublished() {
        double[][] columns = Sobol.points(10, 3);
        assertThat(columns[0])
                .containsExactly(0, .5, .75, .25, .375, .875, .625, .125, .1875, .6875);
        assertThat(columns[1])
                .containsExactly(0, .5, .25, .75, .375, .875, .125, .625, .3125, .8125);
        assertThat(columns[2])
                .containsExactly(0, .5, .25, .75, .625, .125, .875, .375, .9375, .4375);
    }

    @Test
    void theSequenceHasAsManyDimensionsAsWeSay() {
        assertThat(Arrays.stream(Sobol.points(2, Sobol.DIMENSIONS)))
                .hasSize(21_201)
                .allMatch(column -> column[1] == 0.5);
    }

    /** Two numbers whose first k digits are the same have the same first k digits afterwards. */
    @Seeds(50)
    void whatLiesTogetherStaysTogether(long key) {
        double[] column = Sobol.points(512, 3)[2];
        double[] scrambled = Sobol.scrambled(column, key);
        for (int a = 0; a < column.length; a++) {
            for (int b = 0; b < a; b++) {
                assertThat(sharedDigits(scrambled[a], scrambled[b]))
                        .isEqualTo(sharedDigits(column[a], column[b]));
            }
        }
    }

    /** Below the digit in which two numbers first differ, their digits are independent. */
    @Test
    void whatLiesApartIsScrambledByItself() {
        double[][] left = new double[3][4000];
        double[][] right = new double[3][4000];
        for (int key = 0; key < 4000; key++) {
            double[] scrambled =
                    Sobol.scrambled(
                            new double[] {0, 0.5, 0.25, 0.75, 1.0 / 128, 2.0 / 128}, Keys.mix(key));
            left[0][key] = scrambled[0] * 2 % 1;
            right[0][key] = scrambled[1] * 2 % 1;
            left[1][key] = scrambled[1] * 4 % 1;
            right[1][key] = scrambled[3] * 4 % 1;
            left[2][key] = scrambled[4] * 128 % 1;
            right[2][key] = scrambled[5] * 128 % 1;
        }
        for (int pair = 0; pair < 3; pair++) {
            assertThat(Statistics.distanceFromUniform(left[pair])).isLessThan(2 / Math.sqrt(4000));
            assertThat(Statistics.distanceFromUniform(right[pair])).isLessThan(2 / Math.sqrt(4000));
            assertThat(Statistics.correlation(left[pair], right[pair]))
                    .isCloseTo(0, within(4 / Math.sqrt(4000)));
        }
    }

    /** Over many keys each of the 48 digits of a number is 0 as often as 1. */
    @Test
    void everyDigitIsFlippedByAFairCoin() {
        int[] ones = new int[48];
        for (int key = 0; key < 10_000; key++) {
            long digits = (long) (Sobol.scrambled(new double[] {0.625}, key)[0] * 0x1p48);
            for (int k = 0; k < 48; k++) {
                ones[k] += (int) (digits >>> k & 1);
            }
        }
        assertThat(Arrays.stream(ones)).allMatch(n -> Math.abs(n - 5000) < 225);
    }

    private static int sharedDigits(double a, double b) {
        return Long.numberOfLeadingZeros((long) (a * 0x1p48) ^ (long) (b * 0x1p48)) - 16;
    }
}
