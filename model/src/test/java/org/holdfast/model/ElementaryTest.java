package org.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own functions, which give the same bits everywhere, beside Java's and published tables. */
class ElementaryTest {
    /** Java's own is the same algorithm, so that not a bit may differ. */
    @Test
    void powersOfEAreThoseOfStrictMathBitForBit() {
        for (double x = -750; x <= 712; x += 0.0731) {
            assertThat(Elementary.exp(x)).isEqualTo(StrictMath.exp(x));
        }
        for (double x = 1e-300; x < 1; x *= 137) {
            assertThat(Elementary.exp(x)).isEqualTo(StrictMath.exp(x));
            assertThat(Elementary.exp(-x)).isEqualTo(StrictMath.exp(-x));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "-0.0, 1",
        "709.782712893384, 1.7976931348622732e308",
        "709.7827128933841, Infinity",
        "-745.1332191019411, 4.9e-324",
        "-745.1332191019412, 0",
        "-Infinity, 0",
        "Infinity, Infinity",
        "NaN, NaN",
    })
    void powersOfEEndWhereDoublesDo(double x, double power) {
        assertThat(Double.valueOf(Elementary.exp(x))).isEqualTo(Double.valueOf(power));
    }

    /** Also from one double to the next, and where one more two is taken out. */
    @Test
    void powersOfENeverFallAsTheirExponentRises() {
        for (int twos = -1000; twos < 1000; twos += 7) {
            double joint = (twos + 0.5) * Math.log(2);
            double x = joint - 30 * Math.ulp(joint);
            for (int n = 0; n < 60; n++) {
                double next = Math.nextUp(x);
                assertThat(Elementary.exp(next)).isGreaterThanOrEqualTo(Elementary.exp(x));
                x = next;
            }
        }
    }

    @Test
    void logarithmsDifferFromThoseOfStrictMathByOneOfTheLastPlaceAtMost() {
        for (double x = 1e-320; x < 1e308; x *= 1.37) {
            assertThat(lastPlacesOff(x)).as("log " + x).isLessThanOrEqualTo(1);
        }
        for (double x = 1e-4; x < 3; x += 0.000731) {
            assertThat(lastPlacesOff(x)).as("log " + x).isLessThanOrEqualTo(1);
        }
        assertThat(Elementary.log(1)).isZero();
    }

    private static double lastPlacesOff(double x) {
        double log = StrictMath.log(x);
        return Math.abs(Elementary.log(x) - log) / Math.ulp(log);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void onlyAPositiveNumberHasALogarithm(double x) {
        assertThatThrownBy(() -> Elementary.log(x))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Double.toString(x));
    }

    /** Wichura's AS 241 and printed tables: the middle, a side and a tail. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.25, -0.6744897501960817",
        "0.9, 1.2815515655446004",
        "0.001, -3.0902323061678132",
        "1e-20, -9.262340089798408",
    })
    void quantilesOfTheNormalAreThePublished(double share, double z) {
        assertThat(Elementary.normalQuantile(share)).isCloseTo(z, within(1e-12));
    }

    @Test
    void whatLiesBelowAQuantileIsItsShare() {
        for (double share = 0.005; share < 1; share += 0.005) {
            assertThat(Elementary.normalBelow(Elementary.normalQuantile(share)))
                    .isCloseTo(share, within(1e-12));
        }
    }
}
