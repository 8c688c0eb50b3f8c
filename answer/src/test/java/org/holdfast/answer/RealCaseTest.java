package org.holdfast.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.holdfast.balance.Balance;
import org.holdfast.highs.Highs;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.Plan;
import org.holdfast.model.Scenario;
import org.holdfast.model.TierValue;
import org.holdfast.plan.Planner;
import org.holdfast.plan.Solver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The example case itself: every scenario has an answer. */
class RealCaseTest {
    private static final double SECONDS = 600;

    @Test
    @Tag("slow")
    void everyScenarioIsPlannedBothWaysAndTheBalanceReproducesIt() {
        Case c = HindsightTest.ukraine();
        for (Scenario scenario : c.scenarios()) {
            Instance s = Instance.of(c, scenario);
            try (Solver solver = new Highs()) {
                Planner planner =
                        new Planner(solver, SECONDS, (what, done, of) -> {}, System::nanoTime);
                Plan plan = planner.plan(s).plan();
                Plan adHoc = planner.adHoc(s).plan();
                reproduced(s, plan);
                reproduced(s, adHoc);
                assertThat(floor(plan))
                        .as(scenario.id())
                        .isLessThan(floor(adHoc) + 1e-3)
                        .isCloseTo(floor(planner.quick(s).plan()), within(0.02));
            }
        }
    }

    private static void reproduced(Instance s, Plan plan) {
        var trajectory = Balance.run(s, plan);
        assertThat(Balance.difference(s, plan, trajectory))
                .as("%s, %s", s.scenario().id(), plan.way())
                .isLessThan(1e-6);
        List<TierValue> again = Balance.tiers(s, trajectory, plan);
        for (int k = 0; k < again.size(); k++) {
            double said = plan.tiers().get(k).presentValue();
            assertThat(again.get(k).presentValue())
                    .isCloseTo(said, within(1e-6 * (1 + Math.abs(said))));
        }
    }

    private static double floor(Plan plan) {
        return plan.tiers().getFirst().presentValue();
    }
}
