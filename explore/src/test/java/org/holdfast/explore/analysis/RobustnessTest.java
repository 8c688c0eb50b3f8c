package org.holdfast.explore.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.holdfast.explore.analysis.Robustness.Score;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

class RobustnessTest {
    /**
     * The example with which Milnor (1954) shows that four sensible rules choose four different
     * plans; his gains are losses here.
     */
    private static final double[][] MILNOR = {
        {-2, -2, 0, -1}, {-1, -1, -1, -1}, {0, -4, 0, 0}, {-1, -3, 0, 0}
    };

    @Test
    void fourRulesChooseFourPlans() {
        Robustness found = Robustness.of(MILNOR, 0, 0);
        assertThat(found.leastMean()).containsExactly(0);
        assertThat(found.leastWorstCase()).containsExactly(1);
        assertThat(found.leastHurwicz(0.5)).containsExactly(2);
        assertThat(found.minimaxRegret()).containsExactly(3);
    }

    @Test
    void regretIsWhatAPlanFallsBehindTheBest() {
        assertThat(Robustness.regrets(MILNOR))
                .isDeepEqualTo(
                        new double[][] {{0, 2, 1, 0}, {1, 3, 0, 0}, {2, 0, 1, 1}, {1, 1, 1, 1}});
        Score first = Robustness.of(MILNOR, 0, 0).plans().getFirst();
        assertThat(first.worstRegret()).isEqualTo(2);
        assertThat(first.meanRegret()).isEqualTo(0.75);
        assertThat(first.regrets().at(0.5)).isEqualTo(0.5);
        assertThat(first.regrets().at(0.9)).isCloseTo(1.7, within(1e-12));
        assertThat(first.bestCase()).isEqualTo(-2);
        assertThat(first.worstCase()).isEqualTo(0);
        assertThat(first.outcomes().at(0.5)).isEqualTo(-1.5);
    }

    @Test
    void aPlanIsGoodEnoughWhereItMeetsTheStandard() {
        Robustness found = Robustness.of(MILNOR, -1, 0);
        assertThat(found.plans()).extracting(Score::goodEnough).containsExactly(0.75, 1.0, .25, .5);
        assertThat(found.mostOftenGoodEnough()).containsExactly(1);
        assertThat(found.neverWorseThan(-1)).containsExactly(1);
        assertThat(found.neverWorseThan(-2)).isEmpty();
    }

    @Test
    void tiesAreTold() {
        double[][] outcomes = {{1, 5, 3}, {1, 4, 3.05}, {2, 9, 9}};
        Robustness exact = Robustness.of(outcomes, 5, 0);
        assertThat(exact.plans()).extracting(Score::best).containsExactly(2 / 3.0, 2 / 3.0, 0.0);
        assertThat(exact.plans())
                .extracting(Score::bestAlone)
                .containsExactly(1 / 3.0, 1 / 3.0, 0.0);
        assertThat(exact.mostOftenBest()).containsExactly(0, 1);
        assertThat(exact.mostOftenGoodEnough()).containsExactly(0, 1);
        Robustness about = Robustness.of(outcomes, 5, 0.1);
        assertThat(about.plans()).extracting(Score::best).containsExactly(2 / 3.0, 1.0, 0.0);
        assertThat(about.plans()).extracting(Score::bestAlone).containsExactly(0.0, 1 / 3.0, 0.0);
        assertThat(about.mostOftenBest()).containsExactly(1);
    }

    @Test
    void theOnlyPlanHasNothingToRegret() {
        Score only = Robustness.of(new double[][] {{3, 4}}, 3, 0).plans().getFirst();
        assertThat(only.worstRegret()).isZero();
        assertThat(only.best()).isEqualTo(1);
        assertThat(only.bestAlone()).isEqualTo(1);
    }

    @Seeds(50)
    void theLawsOfRegretHold(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] outcomes = new double[4][];
        for (int p = 0; p < 4; p++) {
            outcomes[p] = random.doubles(30, 0, 10).map(y -> Math.floor(y)).toArray();
        }
        Robustness found = Robustness.of(outcomes, 4, 0);
        double[][] regrets = Robustness.regrets(outcomes);
        for (int f = 0; f < 30; f++) {
            double least = 1;
            for (double[] regret : regrets) {
                least = Math.min(least, regret[f]);
            }
            assertThat(least).isZero();
        }
        assertThat(found.plans().stream().mapToDouble(Score::best).sum()).isGreaterThanOrEqualTo(1);
        assertThat(found.plans().stream().mapToDouble(Score::bestAlone).sum())
                .isLessThanOrEqualTo(1);
        for (Score score : found.plans()) {
            assertThat(score.meanRegret()).isBetween(0.0, score.worstRegret());
            assertThat(score.bestAlone()).isLessThanOrEqualTo(score.best());
            assertThat(score.regrets().at(0.95)).isLessThanOrEqualTo(score.worstRegret());
        }
        assertThat(found.leastHurwicz(0)).isEqualTo(found.leastWorstCase());
        assertThat(found.minimaxRegret()).isNotEmpty();
    }

    @Test
    void plansAreComparedOnlyWhereAllOfThemRan() {
        double failed = Double.NaN;
        double[][] outcomes = {
            {1, 2, failed, 4}, {2, 1, 0, failed}, {failed, failed, failed, failed}
        };
        Robustness found = Robustness.of(outcomes, 1, 0);
        assertThat(found.futures()).isEqualTo(2);
        assertThat(found.leftOut()).isEqualTo(2);
        assertThat(found.plans()).extracting(Score::plan).containsExactly(0, 1);
        assertThat(found.plans()).extracting(Score::failed).containsExactly(1, 1);
        assertThat(found.plans()).extracting(Score::mean).containsExactly(1.5, 1.5);
        double[][] regrets = Robustness.regrets(outcomes);
        assertThat(regrets[0]).containsExactly(0, 1, failed, failed);
        assertThat(regrets[1]).containsExactly(1, 0, failed, failed);
        assertThat(regrets[2]).containsOnly(failed);
    }

    @Test
    void whereNoFutureIsLeftThereIsNothingToCompare() {
        double failed = Double.NaN;
        Robustness found = Robustness.of(new double[][] {{1, failed}, {failed, 1}}, 1, 0);
        assertThat(found.plans()).isEmpty();
        assertThat(found.leftOut()).isEqualTo(2);
        assertThat(found.minimaxRegret()).isEmpty();
        assertThat(found.mostOftenBest()).isEmpty();
        assertThat(Robustness.of(new double[0][], 1, 0).plans()).isEmpty();
    }

    /** Kasprzyk et al. 2013: 90 % of the outcomes lie within this distance of the base case. */
    @Test
    void deviationIsAHighQuantileOfTheDistanceFromTheBaseCase() {
        double[] outcomes = {10, 12, 7, Double.NaN, 10, 20};
        assertThat(Robustness.deviation(outcomes, 10, 0.5)).hasValue(2);
        assertThat(Robustness.deviation(outcomes, 10, 1)).hasValue(10);
        assertThat(Robustness.deviation(new double[] {Double.NaN}, 10, 0.9)).isEmpty();
    }

    @Test
    void aToleranceIsNotNegative() {
        assertThatThrownBy(() -> Robustness.of(MILNOR, 0, -1)).hasMessageContaining("-1");
    }
}
