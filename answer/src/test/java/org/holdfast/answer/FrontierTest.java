package org.holdfast.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.holdfast.highs.Highs;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Instance;
import org.holdfast.model.Result;
import org.holdfast.model.TierValue;
import org.holdfast.model.WarCases;
import org.holdfast.plan.Planner;
import org.holdfast.testing.Seeds;

/** What holds of the least shortfall for less and less money. */
class FrontierTest {
    private static final int STEPS = 4;

    @Seeds(4)
    void lessMoneyNeverBuysMoreAndEachStepBuysLessThanTheOneBefore(long seed) {
        List<Result> found = frontier(seed);
        assertThat(found).hasSize(STEPS + 1);
        double before = 0;
        for (int n = 1; n < found.size(); n++) {
            double saved =
                    value(found, n - 1, ObjectiveTier.COST) - value(found, n, ObjectiveTier.COST);
            double lost =
                    value(found, n, ObjectiveTier.FLOOR) - value(found, n - 1, ObjectiveTier.FLOOR);
            assertThat(saved).isGreaterThan(-1e-3);
            assertThat(lost).isGreaterThan(-1e-3);
            assertThat(lost).isGreaterThan(before - 0.02 * (1 + before));
            before = lost;
        }
    }

    @Seeds(4)
    void theFirstIsThePlan(long seed) {
        Case c = WarCases.draw(seed).build();
        Instance s = Instance.of(c, c.scenarios().getFirst());
        try (Highs highs = new Highs()) {
            var quick = new Planner(highs, 60, (what, done, of) -> {}, System::nanoTime).quick(s);
            double floor =
                    TierValue.find(quick.plan().tiers(), ObjectiveTier.FLOOR)
                            .orElseThrow()
                            .presentValue();
            assertThat(value(frontier(seed), 0, ObjectiveTier.FLOOR))
                    .isCloseTo(floor, within(1e-3 * (1 + floor)));
        }
    }

    private static double value(List<Result> found, int n, ObjectiveTier tier) {
        return TierValue.find(found.get(n).tiers(), tier).orElseThrow().presentValue();
    }

    private static List<Result> frontier(long seed) {
        Case c = WarCases.draw(seed).build();
        return new Study(Highs::new, 60, 1, (what, done, of) -> {})
                .frontier(c, c.scenarios().getFirst(), STEPS);
    }
}
