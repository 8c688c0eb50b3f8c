package org.holdfast.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Instance;

/**
 * One weighted sum of the tiers: for plans made anew, for plans beside the plan, and as a check of
 * the plan, which meets the tiers one after another.
 */
final class Blend {
    /** What the first tiers weigh by item-month, and that of cost by million. */
    private static final double[] WEIGHTS = {1e3, 10, 0.1, 1e-5};

    /**
     * What other aims weigh where only the floor of the party in need is asked for; other floors,
     * which weigh most of them, that much of it.
     */
    private static final double ASIDE = 0.01;

    /** A million of the fund whose turn comes next costs so much more than of the first. */
    static final double TURN = 1e-4;

    private Blend() {}

    /** What each tier of a case weighs, in the order in which the plan meets them. */
    static Map<ObjectiveTier, Double> weights(Instance s) {
        List<ObjectiveTier> order = s.c().settings().objective();
        Map<ObjectiveTier, Double> weights = new LinkedHashMap<>();
        for (int k = 0; k < order.size(); k++) {
            weights.put(order.get(k), weight(order, k));
        }
        return weights;
    }

    /** The sum of all tiers, by column. */
    static double[] of(PlanModel model) {
        return of(model, WEIGHTS.length);
    }

    /** The sum of the first of them. */
    static double[] of(PlanModel model, int tiers) {
        return of(model, tiers, tier -> 1);
    }

    /**
     * The floor of the party in need, each month alike, before all else ({@link Planner#least}).
     */
    static double[] claimantFloor(PlanModel model) {
        double[] floor = model.objective.claimantFloor();
        double[] cost = of(model, WEIGHTS.length, Blend::aside);
        for (int k = 0; k < cost.length; k++) {
            cost[k] += WEIGHTS[0] * floor[k];
        }
        return cost;
    }

    /** Money in full: by a hundredth of it an interior point would spend what it likes. */
    private static double aside(ObjectiveTier tier) {
        return switch (tier) {
            case FLOOR -> ASIDE * ASIDE;
            case FULL, ALLY_TARGETS -> ASIDE;
            case COST -> 1;
        };
    }

    /** The sum of the first tiers, of each so large a share. */
    private static double[] of(PlanModel model, int tiers, ToDoubleFunction<ObjectiveTier> share) {
        var order = model.instance().c().settings().objective();
        double[] sum = new double[model.programme().columns()];
        for (int k = 0; k < Math.min(tiers, order.size()); k++) {
            double weight = weight(order, k) * share.applyAsDouble(order.get(k));
            double[] cost = model.costs(order.get(k));
            double[] turns =
                    order.get(k) == ObjectiveTier.COST ? model.turns() : new double[sum.length];
            for (int c = 0; c < sum.length; c++) {
                sum[c] += weight * (cost[c] + TURN * turns[c]);
            }
        }
        return sum;
    }

    private static double weight(List<ObjectiveTier> order, int k) {
        return order.get(k) == ObjectiveTier.COST ? WEIGHTS[3] : WEIGHTS[Math.min(k, 2)];
    }
}
