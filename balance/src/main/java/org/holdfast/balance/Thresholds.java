package org.holdfast.balance;

import org.holdfast.model.Instance;
import org.holdfast.model.NeedYear;
import org.holdfast.model.Plan;
import org.holdfast.model.Series;
import org.holdfast.model.Substitute;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Trajectory.Measure;

/** Up to which need current supply suffices. */
final class Thresholds {
    /** Halvings: more than a double can tell apart. */
    private static final int STEPS = 200;

    private Thresholds() {}

    static double of(Instance instance, String item) {
        int i = instance.indexOf(item);
        if (i < 0) {
            throw new IllegalArgumentException("no item of ours: '" + item + "'");
        }
        Plan plan = Balance.currentSupply(instance);
        Trajectory trajectory = Balance.run(instance, plan);
        String claimant = instance.claimants().getFirst();
        Series inflow =
                trajectory
                        .total(claimant, item, Measure.ARRIVED)
                        .plus(trajectory.total(claimant, item, Measure.BOUGHT))
                        .plus(trajectory.total(claimant, item, Measure.RECEIVED))
                        .plus(usedForOthers(instance, trajectory, item).times(-1));
        Series work = trajectory.total(claimant, item, Measure.SUBSTITUTED);
        // Before the item is needed its stock only grows, as the balance has it.
        NeedYear year =
                instance.needYear(i).orElse(new NeedYear(0, Math.min(12, instance.months())));
        double stock =
                year.isFirst()
                        ? instance.initialStock(0, i)
                        : trajectory.total(claimant, item, Measure.STOCK).at(year.from() - 1);
        return highest(stock, inflow, work, year.from(), year.to());
    }

    private static Series usedForOthers(Instance instance, Trajectory trajectory, String by) {
        String claimant = instance.claimants().getFirst();
        Series sum = Series.zero(instance.months());
        for (Substitute s : instance.c().substitutes()) {
            if (s.by().equals(by)) {
                sum =
                        sum.plus(
                                trajectory
                                        .find(claimant, s.item(), Measure.SUBSTITUTED, by)
                                        .orElse(Series.zero(instance.months()))
                                        .times(s.rate().value()));
            }
        }
        return sum;
    }

    private static double highest(double stock, Series inflow, Series work, int from, int to) {
        double low = 0;
        double high = stock + inflow.sum(from, to) + work.sum(from, to) + 1;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (suffices(middle, stock, inflow, work, from, to)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean suffices(
            double need, double start, Series inflow, Series work, int from, int to) {
        double stock = start;
        for (int t = from; t < to; t++) {
            stock += inflow.at(t) - Math.max(0, need - work.at(t));
            if (stock < 0) {
                return false;
            }
        }
        return true;
    }
}
