package org.holdfast.balance;

import java.util.List;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Decision;
import org.holdfast.model.Goal;
import org.holdfast.model.Instance;
import org.holdfast.model.Plan;
import org.holdfast.model.Series;
import org.holdfast.model.TierValue;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Trajectory.Measure;

/** Counts a trajectory in item-months: what part of a need was missing, summed over the months. */
final class Tiers {
    private Tiers() {}

    static List<TierValue> of(Instance s, Trajectory trajectory, Plan plan) {
        TierValue cost =
                TierValue.find(plan.tiers(), ObjectiveTier.COST).orElseGet(() -> cost(s, plan));
        return Goal.count(s, (met, c, i) -> reached(s, trajectory, met, c, i), cost);
    }

    private static Series reached(Instance s, Trajectory trajectory, Goal.Met met, int c, int i) {
        String holder = s.claimants().get(c);
        String item = s.items().get(i).id();
        return switch (met) {
            case COVERED -> Measures.covered(s, trajectory, item);
            case USED -> trajectory.total(holder, item, Measure.USED);
            case STOCK -> trajectory.total(holder, item, Measure.STOCK);
        };
    }

    private static TierValue cost(Instance s, Plan plan) {
        double presentValue = 0;
        double plain = 0;
        for (Decision payment : plan.all(Decision.Kind.PAYMENT)) {
            for (int t = 0; t < s.months(); t++) {
                presentValue += s.discount(t) * payment.quantity().at(t);
                plain += payment.quantity().at(t);
            }
        }
        return new TierValue(ObjectiveTier.COST, presentValue, plain, 0, 0);
    }
}
