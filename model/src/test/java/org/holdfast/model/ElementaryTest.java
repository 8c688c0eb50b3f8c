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
    @Test
    void powersAndLogarithmsAreJavasToThirteenDigits() {
        for (double x = -30; x <= 30; x += 0.37) {
            double power = Math.exp(x);
            assertThat(Elementary.exp(x)).as("exp " + x).isCloseTo(power, within(1e-13 * power));
            assertThat(Elementary.log(power)).as("log").isCloseTo(x, within(1e-13 * 30));
        }
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
