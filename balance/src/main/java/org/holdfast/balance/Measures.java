package org.holdfast.balance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.holdfast.model.Decision;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.Level;
import org.holdfast.model.Item;
import org.holdfast.model.Plan;
import org.holdfast.model.Series;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Trajectory.Measure;

/** What one reads off a trajectory. All of the claimant, unless said otherwise. */
public final class Measures {
    private Measures() {}

    /** Units of need met: used, and done by substitutes. */
    public static Series covered(Instance instance, Trajectory trajectory, String item) {
        String claimant = instance.claimants().getFirst();
        return trajectory
                .total(claimant, item, Measure.USED)
                .plus(trajectory.total(claimant, item, Measure.SUBSTITUTED));
    }

    /** Share of the full need that is met; 1 where nothing is needed. */
    public static Series coverage(Instance instance, Trajectory trajectory, String item) {
        return share(instance, trajectory, item, Measure.NEED_FULL);
    }

    /** Units met as a share of the floor need: above 1 where more than the floor is met. */
    public static Series floorCoverage(Instance instance, Trajectory trajectory, String item) {
        return share(instance, trajectory, item, Measure.NEED_FLOOR);
    }

    private static Series share(Instance s, Trajectory trajectory, String item, Measure measure) {
        Series covered = covered(s, trajectory, item);
        Series need = trajectory.total(s.claimants().getFirst(), item, measure);
        return generate(trajectory, t -> need.at(t) > 0 ? covered.at(t) / need.at(t) : 1);
    }

    private static Series cumulative(Series series) {
        double[] sums = series.toArray();
        for (int t = 1; t < sums.length; t++) {
            sums[t] += sums[t - 1];
        }
        return Series.of(sums);
    }

    /**
     * Stock at the end of the month, in months of that month's full need; 0 where none is needed.
     */
    public static Series stockMonths(Instance instance, Trajectory trajectory, String item) {
        String claimant = instance.claimants().getFirst();
        Series stock = trajectory.total(claimant, item, Measure.STOCK);
        Series need = trajectory.total(claimant, item, Measure.NEED_FULL);
        return generate(trajectory, t -> need.at(t) > 0 ? stock.at(t) / need.at(t) : 0);
    }

    /** What the adversary uses of an item, units a month. */
    public static Series adversaryUse(Trajectory trajectory, String item, Level level) {
        return trajectory
                .find(Balance.ADVERSARY, item, Measure.ADVERSARY_USE, Balance.detail(level))
                .orElse(Series.zero(trajectory.months()));
    }

    /** What we set against an adversary item: covered need of all our items measured against it. */
    public static Series coveredAgainst(
            Instance instance, Trajectory trajectory, String adversaryItem) {
        Series sum = Series.zero(trajectory.months());
        for (Item item : instance.items()) {
            if (item.counterpart().equals(Optional.of(adversaryItem))) {
                sum = sum.plus(covered(instance, trajectory, item.id()));
            }
        }
        return sum;
    }

    /**
     * Units that the adversary uses for each of ours. A side that uses less than one unit a month
     * is counted as using one, so that the ratio stays finite.
     */
    public static Series fireRatio(
            Instance instance, Trajectory trajectory, String adversaryItem, Level level) {
        Series theirs = adversaryUse(trajectory, adversaryItem, level);
        Series ours = coveredAgainst(instance, trajectory, adversaryItem);
        return generate(trajectory, t -> theirs.at(t) / Math.max(1, ours.at(t)));
    }

    /** First month from which the fire ratio is at most 1 in every month to the horizon. */
    public static Optional<Integer> parityMonth(Series fireRatio) {
        int from = fireRatio.months();
        while (from > 0 && fireRatio.at(from - 1) <= 1) {
            from--;
        }
        return from < fireRatio.months() ? Optional.of(from) : Optional.empty();
    }

    /**
     * Units that reach the claimant, by bloc: made, sold or given there. Blocs with none are left
     * out.
     */
    public static Map<String, Series> suppliedBy(
            Instance instance, Trajectory trajectory, String item) {
        String claimant = instance.claimants().getFirst();
        Map<String, Series> found = new LinkedHashMap<>();
        for (Trajectory.Row row : trajectory.rows()) {
            if (row.holder().equals(claimant) && row.item().equals(item)) {
                row.suppliedBy(instance.c())
                        .ifPresent(bloc -> found.merge(bloc, row.series(), Series::plus));
            }
        }
        return found;
    }

    /**
     * The claimant's own output as a share of what it used and covered with the item since the
     * first month, at most 1; 0 where nothing was used. Stock at the start counts as supplied by
     * others.
     */
    public static Series selfReliance(Instance instance, Trajectory trajectory, String item) {
        String claimant = instance.claimants().getFirst();
        Series own =
                cumulative(
                        trajectory
                                .find(
                                        claimant,
                                        item,
                                        Measure.ARRIVED,
                                        instance.c().blocOf(claimant))
                                .orElse(Series.zero(trajectory.months())));
        Series use =
                cumulative(
                        trajectory
                                .total(claimant, item, Measure.USED)
                                .plus(trajectory.total(claimant, item, Measure.COVER)));
        return generate(trajectory, t -> use.at(t) > 0 ? Math.min(1, own.at(t) / use.at(t)) : 0);
    }

    /**
     * What the adversary gains by waiting.
     *
     * @param advantage mean fire ratio over months t+12 to t+24 minus its mean over t−2 to t; a
     *     series from month 0 to the last month with 24 months after it, empty if there is none
     * @param lost first month from which it stays below zero to the end of that series
     */
    public record Waiting(Series advantage, Optional<Integer> lost) {}

    /** The adversary's advantage of waiting, from the fire ratio. */
    public static Waiting advantageOfWaiting(Series fireRatio) {
        int months = Math.max(0, fireRatio.months() - 24);
        Series advantage =
                Series.generate(
                        months,
                        t -> {
                            int first = Math.max(0, t - 2);
                            return fireRatio.sum(t + 12, t + 25) / 13
                                    - fireRatio.sum(first, t + 1) / (t + 1 - first);
                        });
        int from = months;
        while (from > 0 && advantage.at(from - 1) < 0) {
            from--;
        }
        return new Waiting(advantage, from < months ? Optional.of(from) : Optional.empty());
    }

    /** millions paid, by fund and calendar year. */
    public static Map<String, Map<Integer, Double>> spending(Instance instance, Plan plan) {
        Map<String, Map<Integer, Double>> found = new LinkedHashMap<>();
        for (Decision payment : plan.all(Decision.Kind.PAYMENT)) {
            Map<Integer, Double> years =
                    found.computeIfAbsent(payment.subject(), fund -> new TreeMap<>());
            for (int t = 0; t < instance.months(); t++) {
                years.merge(instance.year(t), payment.quantity().at(t), Double::sum);
            }
        }
        return found;
    }

    private static Series generate(Trajectory trajectory, IntToDoubleFunction value) {
        return Series.generate(trajectory.months(), value);
    }
}
