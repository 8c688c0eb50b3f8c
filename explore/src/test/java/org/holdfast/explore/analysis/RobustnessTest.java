package org.holdfast.explore.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.holdfast.explore.analysis.Robustness.Score;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

class RobustnessTest {
    /** Milnor's example (1954), whose gains are losses here. Regrets: 0 2 1 0, 1 3 0 0 ... */
    private static final double[][] MILNOR = {
        {-2, -2, 0, -1}, {-1, -1, -1, -1}, {0, -4, 0, 0}, {-1, -3, 0, 0}
    };

    @Test
    void regretIsWhatAPlanFallsBehindTheBest() {
        Robustness found = Robustness.of(MILNOR, 0, 0);
        assertThat(found.plans())
                .extracting(Score::worstRegret)
                .containsExactly(2.0, 3.0, 2.0, 1.0);
        Score first = found.plans().getFirst();
        assertThat(first.regrets().at(0.5)).isEqualTo(0.5);
        assertThat(first.regrets().at(0.9)).isCloseTo(1.7, within(1e-12));
    }

    @Test
    void aPlanIsGoodEnoughWhereItMeetsTheStandard() {
        Robustness found = Robustness.of(MILNOR, -1, 0);
        assertThat(found.plans()).extracting(Score::goodEnough).containsExactly(0.75, 1.0, .25, .5);
    }

    @Test
    void tiesAreCountedForEach() {
        double[][] outcomes = {{1, 5, 3}, {1, 4, 3.05}, {2, 9, 9}};
        Robustness exact = Robustness.of(outcomes, 5, 0);
        assertThat(exact.plans()).extracting(Score::best).containsExactly(2 / 3.0, 2 / 3.0, 0.0);
        Robustness about = Robustness.of(outcomes, 5, 0.1);
        assertThat(about.plans()).extracting(Score::best).containsExactly(2 / 3.0, 1.0, 0.0);
    }

    @Test
    void theOnlyPlanHasNothingToRegret() {
        Score only = Robustness.of(new double[][] {{3, 4}}, 3, 0).plans().getFirst();
        assertThat(only.worstRegret()).isZero();
        assertThat(only.best()).isEqualTo(1);
    }

    @Seeds(50)
    void theLawsOfRegretHold(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] outcomes = new double[4][];
        for (int p = 0; p < 4; p++) {
            outcomes[p] = random.doubles(30, 0, 10).map(y -> Math.floor(y)).toArray();
        }
        Robustness found = Robustness.of(outcomes, 4, 0);
        assertThat(found.plans().stream().mapToDouble(Score::best).sum()).isGreaterThanOrEqualTo(1);
        for (Score score : found.plans()) {
            assertThat(score.regrets().at(0.05)).isNotNegative();
            assertThat(score.regrets().at(0.95)).isLessThanOrEqualTo(score.worstRegret());
        }
    }

    @Test
    void plansAreComparedOnlyWhereAllOfThemRan() {
        double failed = Double.NaN;
        double[][] outcomes = {
            {1, 2, failed, 4}, {2, 1, 0, failed}, {failed, failed, failed, failed}
        };
        Robustness found = Robustness.of(outcomes, 1, 0);
        assertThat(found.plans()).extracting(Score::plan).containsExactly(0, 1);
        assertThat(found.plans()).extracting(Score::worstRegret).containsExactly(1.0, 1.0);
        assertThat(found.plans()).extracting(Score::goodEnough).containsExactly(0.5, 0.5);
    }

    @Test
    void whereNoFutureIsLeftThereIsNothingToCompare() {
        double failed = Double.NaN;
        assertThat(Robustness.of(new double[][] {{1, failed}, {failed, 1}}, 1, 0).plans())
                .isEmpty();
        assertThat(Robustness.of(new double[0][], 1, 0).plans()).isEmpty();
    }

    @Test
    void aToleranceIsNotNegative() {
        assertThatThrownBy(() -> Robustness.of(MILNOR, 0, -1)).hasMessageContaining("-1");
    }
}
