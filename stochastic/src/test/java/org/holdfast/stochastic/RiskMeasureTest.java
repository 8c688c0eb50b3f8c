package org.holdfast.stochastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RiskMeasureTest {
    private static final double[] P = {.1, .2, .3, .4};

    /** mpi-sppy's test of CVaR: costs 10, 20, 30, 40, alpha .6. */
    @Test
    void theMeanOfTheDearestFourInTen() {
        double[] even = {.25, .25, .25, .25};
        double[] cost = {10, 20, 30, 40};
        assertThat(RiskMeasure.mean().of(even, cost)).isCloseTo(25, within(1e-12));
        assertThat(RiskMeasure.cvar(.4).of(even, cost)).isCloseTo(36.25, within(1e-12));
    }

    /** SDDP.jl's tests of its measures; its outcomes are gains 1 to 4, costs here. */
    @Test
    void probabilitiesMoveToTheBadEnd() {
        double[] cost = {-1, -2, -3, -4};
        assertThat(RiskMeasure.cvar(.2).adjusted(P, cost))
                .containsExactly(new double[] {.5, .5, 0, 0}, within(1e-12));
        assertThat(RiskMeasure.worstCase().adjusted(P, cost)).containsExactly(1, 0, 0, 0);
        assertThat(RiskMeasure.cvar(1).adjusted(P, cost)).containsExactly(P);
        assertThat(new RiskMeasure(.25, .2).adjusted(P, cost))
                .containsExactly(new double[] {.4, .425, .075, .1}, within(1e-12));
    }

    @Test
    void anOutcomeWithoutProbabilityIsNotTheWorst() {
        assertThat(
                        RiskMeasure.worstCase()
                                .adjusted(
                                        new double[] {.1, .2, 0, .4, .3},
                                        new double[] {5, 4, 6, 2, 1}))
                .containsExactly(1, 0, 0, 0, 0);
    }

    @Test
    void aShareIsBetweenZeroAndOne() {
        assertThatThrownBy(() -> RiskMeasure.cvar(1.1)).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> RiskMeasure.cvar(Double.NaN))
                .hasMessageContaining("between 0 and 1");
    }
}
