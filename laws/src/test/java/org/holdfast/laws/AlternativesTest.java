package org.holdfast.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.holdfast.highs.Highs;
import org.holdfast.model.CaseKit;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.Instance;
import org.holdfast.model.Need.Tier;
import org.holdfast.model.Plan;
import org.holdfast.model.TierValue;
import org.holdfast.model.WarCases;
import org.holdfast.plan.Planner;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

/** Plans that are nearly as good as the best. */
class AlternativesTest {
    @Test
    void whereTwoMakersTieAnotherPlanBuysFromTheOther() {
        CaseKit kit = CaseKit.war(12).item("shell", 1, 1);
        kit.producer("here", "west", "shell", 10, 0).producer("there", "west", "shell", 10, 0);
        kit.need("ukraine", "shell", Tier.FLOOR, 10).need("ukraine", "shell", Tier.FULL, 10);
        kit.fund("fund", 0, 1000);
        List<Plan> plans = alternatives(kit.instance(), 2, 0.02);
        double first = made(plans.get(0), "here");
        double second = made(plans.get(1), "here");
        double all = made(plans.get(0), "here") + made(plans.get(0), "there");
        assertThat(made(plans.get(1), "here") + made(plans.get(1), "there"))
                .isCloseTo(all, within(0.05 * all));
        assertThat(Math.abs(first - second)).isGreaterThan(0.3 * all);
    }

    @Seeds(5)
    void anotherPlanIsWorseInNoTierThanItMayBe(long seed) {
        Instance s = WarCases.draw(seed).instance();
        double slack = 0.05;
        List<Plan> plans = alternatives(s, 2, slack);
        List<TierValue> best = plans.getFirst().tiers();
        for (Plan other : plans) {
            double floor = best.getFirst().presentValue();
            assertThat(other.tiers().getFirst().presentValue())
                    .isLessThanOrEqualTo(floor * (1 + slack) + 0.02);
            assertThat(cost(other)).isLessThanOrEqualTo(cost(plans.getFirst()) * (1 + slack) + 1);
        }
    }

    private static double cost(Plan plan) {
        return plan.tiers().getLast().presentValue();
    }

    private static double made(Plan plan, String producer) {
        return plan.find(Kind.OUTPUT, producer, "ukraine").map(d -> d.quantity().sum()).orElse(0.0);
    }

    private static List<Plan> alternatives(Instance s, int others, double slack) {
        try (Highs highs = new Highs()) {
            return new Planner(highs, 60, (what, done, of) -> {}, System::nanoTime)
                    .alternatives(s, others, slack).stream().map(Planner.Planned::plan).toList();
        }
    }
}
