package org.holdfast.model;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.CaseSettings.EndRule;
import org.holdfast.model.CaseSettings.ObjectiveTier;

/**
 * One thing that counts in a tier: what a claimant should have of an item in each month, and what
 * is set against it. What is missing of the target, as a part of it, times the item's weight and
 * the month's discount, is what the programme makes as small as it can, what a plan is said to
 * reach, and what each future is judged by: all three read this list. An interceptor's full need
 * counts for what would get through without it instead: {@link AirGoal}.
 *
 * @param claimant index of the claimant; 0 is the party in need
 * @param item index of the item
 */
public record Goal(ObjectiveTier tier, int claimant, int item, Target target) {
    /** How much there should be, and of what. */
    public enum Target {
        FLOOR(Met.COVERED),
        FULL(Met.COVERED),
        /** Between floor and full, so that nothing is filled to the brim while others starve. */
        MIDDLE(Met.COVERED),
        OWN_USE(Met.USED),
        STOCK_FLOOR(Met.STOCK),
        STOCK_TARGET(Met.STOCK);

        private final Met met;

        Target(Met met) {
            this.met = met;
        }

        public Met met() {
            return met;
        }
    }

    /** What is set against a target, units. */
    public enum Met {
        /** Used, and done by what stands in for the item. */
        COVERED,
        USED,
        /** In stock at the end of the month. */
        STOCK
    }

    /** What there is in a plan, in a balance or in a future. */
    @FunctionalInterface
    public interface Reached {
        /** Units by month. */
        Series of(Met met, int claimant, int item);
    }

    /** All goals of an instance, item by item. */
    public static List<Goal> of(Instance s) {
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i < s.items().size(); i++) {
            goals.addAll(of(s, i));
        }
        return goals;
    }

    /** The goals of an item, of the party in need first. */
    public static List<Goal> of(Instance s, int i) {
        List<Goal> goals = new ArrayList<>();
        goals.add(new Goal(ObjectiveTier.FULL, 0, i, Target.FULL));
        goals.add(new Goal(ObjectiveTier.FULL, 0, i, Target.MIDDLE));
        goals.add(new Goal(ObjectiveTier.FLOOR, 0, i, Target.FLOOR));
        for (int c = 1; c < s.claimants().size(); c++) {
            goals.add(new Goal(ObjectiveTier.FLOOR, c, i, Target.OWN_USE));
            goals.add(new Goal(ObjectiveTier.FLOOR, c, i, Target.STOCK_FLOOR));
            goals.add(new Goal(ObjectiveTier.ALLY_TARGETS, c, i, Target.STOCK_TARGET));
        }
        return goals;
    }

    /**
     * The target in a month; 0 where there is none.
     *
     * @param lot units in which it is told
     */
    public double target(Instance s, int t, double lot) {
        return switch (target) {
            case FLOOR -> s.floor(claimant, item, t) / lot;
            case FULL -> s.full(claimant, item, t) / lot;
            case MIDDLE -> isBanded(s, t) ? (full(s, t, lot) + floor(s, t, lot)) / 2 : 0;
            case OWN_USE -> s.ownUse(claimant, item, t) / lot;
            case STOCK_FLOOR -> s.stockFloor(claimant, item, t) / lot;
            case STOCK_TARGET -> s.stockTarget(claimant, item, t) / lot;
        };
    }

    /** Whether its need is defined by the item's own planned output. */
    public boolean isCircular(Instance s) {
        Need.Tier need =
                switch (target) {
                    case FLOOR -> Need.Tier.FLOOR;
                    case FULL, MIDDLE -> Need.Tier.FULL;
                    case OWN_USE -> Need.Tier.OWN_USE;
                    case STOCK_FLOOR -> Need.Tier.STOCK_FLOOR;
                    case STOCK_TARGET -> Need.Tier.STOCK_TARGET;
                };
        return s.isCircular(need, claimant, item);
    }

    private double full(Instance s, int t, double lot) {
        return s.full(claimant, item, t) / lot;
    }

    private double floor(Instance s, int t, double lot) {
        return s.floor(claimant, item, t) / lot;
    }

    /** Whether the full need lies above the floor: it then counts in two bands, half and half. */
    private boolean isBanded(Instance s, int t) {
        return !isOfTheSky(s, t) && s.floor(claimant, item, t) < s.full(claimant, item, t);
    }

    /** Whether what is missing of the full need counts by what gets through: {@link AirGoal}. */
    private boolean isOfTheSky(Instance s, int t) {
        return claimant == 0 && s.airGoal().counts(item)[t];
    }

    /**
     * What counts of it when all of it is missing, before discount: the weight of the item, half of
     * it in each of two bands of the full need; nothing where that counts by what gets through.
     *
     * @param t month of which the need is
     */
    public double weight(Instance s, int t) {
        if (tier == ObjectiveTier.FULL && isOfTheSky(s, t)) {
            return 0;
        }
        boolean halved = tier == ObjectiveTier.FULL && isBanded(s, t);
        return s.items().get(item).weight() * (halved ? 0.5 : 1);
    }

    /**
     * What an item-month of stock left over takes off the full need, as a present value.
     *
     * @param end month index at which the stock is left
     */
    public static double credit(Instance s, int item, int end) {
        return s.c().settings().endRule().stockCredit()
                * (s.items().get(item).weight() * s.discount(end));
    }

    /**
     * The most that {@link Measure#CLAIMANT_FLOOR} can come to: every month of every floor of the
     * claimant's that stands on its own, by the weight of its item.
     */
    public static double floorMonths(Instance s) {
        double sum = 0;
        for (Goal goal : of(s)) {
            boolean isCounted = goal.target == Target.FLOOR && !goal.isCircular(s);
            for (int t = 0; isCounted && t < s.months(); t++) {
                sum += goal.target(s, t, 1) > 0 ? goal.weight(s, t) : 0;
            }
        }
        return sum;
    }

    /**
     * What is reached in each tier, in the order of the case.
     *
     * @param cost what is reached in the tier that has no goals
     */
    public static List<TierValue> count(Instance s, Reached reached, TierValue cost) {
        List<Goal> goals = of(s);
        return s.c().settings().objective().stream()
                .map(tier -> tier == ObjectiveTier.COST ? cost : count(s, tier, goals, reached))
                .toList();
    }

    private static TierValue count(
            Instance s, ObjectiveTier tier, List<Goal> goals, Reached reached) {
        double presentValue = 0;
        double own = 0;
        double allies = 0;
        double circular = 0;
        for (Goal goal : goals) {
            if (goal.tier != tier) {
                continue;
            }
            boolean isCircular = goal.isCircular(s);
            boolean isAllys = !isCircular && tier == ObjectiveTier.FLOOR && goal.claimant > 0;
            Series met = reached.of(goal.target.met, goal.claimant, goal.item);
            for (int t = 0; t < s.months(); t++) {
                double target = goal.target(s, t, 1);
                if (target <= 0 || met.at(t) >= target) {
                    continue;
                }
                double missing = (target - met.at(t)) / target;
                presentValue += s.discount(t) * goal.weight(s, t) * missing;
                if (goal.target != Target.MIDDLE) {
                    double plain = s.items().get(goal.item).weight() * missing;
                    own += isCircular || isAllys ? 0 : plain;
                    allies += isAllys ? plain : 0;
                    circular += isCircular ? plain : 0;
                }
            }
        }
        if (tier == ObjectiveTier.FULL) {
            presentValue += throughTheAir(s, reached) - credited(s, reached);
        }
        return new TierValue(tier, presentValue, own, allies, circular);
    }

    private static double throughTheAir(Instance s, Reached reached) {
        if (s.c().raids().isEmpty()) {
            return 0;
        }
        double[][] used = new double[s.items().size()][];
        for (int i = 0; i < used.length; i++) {
            used[i] = reached.of(Met.COVERED, 0, i).toArray();
        }
        double[] missing = s.airGoal().missing(used);
        double sum = 0;
        for (int t = 0; t < missing.length; t++) {
            sum += s.discount(t) * missing[t];
        }
        return sum;
    }

    private static double credited(Instance s, Reached reached) {
        EndRule end = s.c().settings().endRule();
        int last = s.months() - 1;
        double sum = 0;
        for (int i = 0; i < s.items().size(); i++) {
            double full = s.full(0, i, last);
            if (full > 0) {
                double stock = Math.max(0, reached.of(Met.STOCK, 0, i).at(last));
                sum +=
                        credit(s, i, s.months())
                                * (Math.min(stock, end.stockMonths() * full) / full);
            }
        }
        return sum;
    }
}
