package org.holdfast.ledger.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.holdfast.model.SurvivalCurve;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

class EstimateLawsTest {
    private static List<Duration> drawn(Random random) {
        List<Duration> all = new ArrayList<>();
        int n = 1 + random.nextInt(15);
        for (int k = 0; k < n; k++) {
            double time = 1 + random.nextInt(10);
            all.add(
                    random.nextInt(3) == 0
                            ? new Duration.NotYet(time)
                            : new Duration.Exactly(time));
        }
        return all;
    }

    @Seeds(200)
    void withoutIntervalsTurnbullIsTheProductLimitEstimate(long seed) {
        List<Duration> durations = drawn(new Random(seed));
        SurvivalCurve limit = KaplanMeier.of("", durations);
        Turnbull turnbull = Turnbull.of(durations);
        for (double time = 0; time <= 11; time += 0.5) {
            assertThat(turnbull.at(time)).isCloseTo(limit.at(time), within(1e-4));
        }
    }

    @Seeds(200)
    void theCurveFallsAndItsBandHoldsIt(long seed) {
        double before = 1;
        for (SurvivalCurve.Step step : KaplanMeier.of("", drawn(new Random(seed))).steps()) {
            assertThat(step.share()).isLessThan(before).isBetween(0.0, 1.0);
            assertThat(step.share()).isBetween(step.low() - 1e-12, step.high() + 1e-12);
            before = step.share();
        }
    }

    @Seeds(100)
    void groupsThatAreTheSameDoNotDiffer(long seed) {
        List<Duration> one = drawn(new Random(seed));
        LogRank test = LogRank.of(List.of(one, one, one));
        assertThat(test.statistic()).isCloseTo(0, within(1e-9));
        assertThat(test.p()).isCloseTo(1, within(1e-9));
    }

    @Test
    void aTimeBetweenTwoIsNotTakenForOne() {
        List<Duration> one = List.of(new Duration.Within(1, 2));
        assertThatThrownBy(() -> KaplanMeier.of("", one)).hasMessageContaining("Turnbull");
        assertThatThrownBy(() -> LogRank.of(List.of(one, one)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
