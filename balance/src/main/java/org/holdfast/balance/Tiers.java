package org.holdfast.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.CaseSettings.EndRule;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Decided;
import org.holdfast.model.Plan;
import org.holdfast.model.Series;
import org.holdfast.model.Situation;
import org.holdfast.model.TierValue;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Trajectory.Measure;

/** Counts a trajectory in item-months: what part of a need was missing, summed over the months. */
final class Tiers {
    private static final String ITEM_MONTHS = "item-months";

    private final Situation situation;
    private final Trajectory trajectory;
    private final int months;

    /** Sums of one tier while it is counted. */
    private double presentValue;

    private double plain;
    private double allies;

    Tiers(Situation situation, Trajectory trajectory) {
        this.situation = situation;
        this.trajectory = trajectory;
        months = situation.months();
    }

    List<TierValue> all(Plan plan) {
        List<TierValue> found = new ArrayList<>();
        for (ObjectiveTier tier : situation.c().settings().objective()) {
            presentValue = 0;
            plain = 0;
            allies = 0;
            switch (tier) {
                case FLOOR -> {
                    countFloor();
                    countAllies();
                }
                case FULL -> countFull();
                case ALLY_TARGETS -> countTargets();
                case COST -> {}
            }
            found.add(
                    tier == ObjectiveTier.COST
                            ? cost(plan)
                            : new TierValue(tier, presentValue, plain, allies, ITEM_MONTHS));
        }
        return found;
    }

    private TierValue cost(Plan plan) {
        Optional<TierValue> own = TierValue.find(plan.tiers(), ObjectiveTier.COST);
        if (own.isPresent()) {
            return own.get();
        }
        for (Decided payment : plan.all(Decided.Kind.PAYMENT)) {
            for (int t = 0; t < months; t++) {
                presentValue += situation.discount(t) * payment.quantity().at(t);
                plain += payment.quantity().at(t);
            }
        }
        return new TierValue(ObjectiveTier.COST, presentValue, plain, 0, "EUR million");
    }

    private void countFloor() {
        for (int i = 0; i < situation.items().size(); i++) {
            Series covered = covered(i);
            for (int t = 0; t < months; t++) {
                double floor = situation.floor(0, i, t);
                count(i, t, floor, floor - covered.at(t), 1);
            }
        }
    }

    private void countAllies() {
        double before = plain;
        for (int c = 1; c < situation.claimants().size(); c++) {
            for (int i = 0; i < situation.items().size(); i++) {
                Series used = find(c, i, Measure.USED);
                Series stock = find(c, i, Measure.STOCK);
                for (int t = 0; t < months; t++) {
                    double own = situation.ownUse(c, i, t);
                    double floor = situation.stockFloor(c, i, t);
                    count(i, t, own, own - used.at(t), 1);
                    count(i, t, floor, floor - stock.at(t), 1);
                }
            }
        }
        allies = plain - before;
        plain = before;
    }

    /** Shortfall counts in two bands, so that nothing is filled to the brim while others starve. */
    private void countFull() {
        EndRule end = situation.c().settings().endRule();
        for (int i = 0; i < situation.items().size(); i++) {
            Series covered = covered(i);
            for (int t = 0; t < months; t++) {
                double full = situation.full(0, i, t);
                double floor = situation.floor(0, i, t);
                double middle = (floor + full) / 2;
                boolean bands = floor < full;
                count(i, t, full, full - covered.at(t), bands ? 0.5 : 1);
                if (bands && middle > covered.at(t)) {
                    presentValue +=
                            situation.discount(t)
                                    * situation.items().get(i).weight()
                                    * 0.5
                                    * ((middle - covered.at(t)) / middle);
                }
            }
            double last = situation.full(0, i, months - 1);
            if (last > 0) {
                double stock = find(0, i, Measure.STOCK).at(months - 1);
                presentValue -=
                        end.stockCredit()
                                * situation.items().get(i).weight()
                                * situation.discount(months)
                                * (Math.min(stock, end.stockMonths() * last) / last);
            }
        }
    }

    private void countTargets() {
        for (int c = 1; c < situation.claimants().size(); c++) {
            for (int i = 0; i < situation.items().size(); i++) {
                Series stock = find(c, i, Measure.STOCK);
                for (int t = 0; t < months; t++) {
                    double target = situation.stockTarget(c, i, t);
                    count(i, t, target, target - stock.at(t), 1);
                }
            }
        }
    }

    private void count(int item, int t, double need, double missing, double band) {
        if (need > 0 && missing > 0) {
            double share = missing / need;
            double weighted = situation.items().get(item).weight() * share;
            presentValue += situation.discount(t) * band * weighted;
            plain += weighted;
        }
    }

    private Series covered(int item) {
        return Measures.covered(situation, trajectory, situation.items().get(item).id());
    }

    private Series find(int claimant, int item, Measure measure) {
        return trajectory.total(
                situation.claimants().get(claimant), situation.items().get(item).id(), measure);
    }
}
