package org.holdfast.plan;

import java.util.Arrays;
import java.util.List;
import org.holdfast.model.CaseSettings.ObjectiveTier;

/**
 * Plans nearly as good as the best, and as different from it and each other as can be: modelling to
 * generate alternatives (Brill, Chang and Hopkins 1982), by the makers and sellers that the
 * claimant's goods come from. Every tier may be worse by a share of what the best plan misses or
 * pays; within that, as little as possible is bought where earlier plans bought most.
 */
final class Alternatives {
    /** What the whole cost weighs beside the part that is to differ. */
    private static final double THRIFT = 1e-3;

    private final PlanModel model;

    /** [source] EUR million by column of what comes from a maker or seller. */
    private final List<double[]> sources;

    /** [source] share of the claimant's goods that it had in all plans so far, added up. */
    private final double[] had;

    Alternatives(PlanModel model) {
        this.model = model;
        sources = Recipients.suppliers(model).stream().map(one -> one.millions()).toList();
        had = new double[sources.size()];
    }

    /**
     * Holds every tier near what the best plan reached.
     *
     * @param values of the best plan, by column
     * @param slack share by which a tier may be worse
     */
    void hold(double[] values, double slack, Solver solver) {
        NearOptimal.hold(model.tiers(), values, slack, solver);
    }

    /** Takes note of a plan that is there, so that the next differs from it. */
    void note(double[] values) {
        double[] euros =
                sources.stream().mapToDouble(s -> NearOptimal.product(s, values)).toArray();
        double all = Arrays.stream(euros).sum();
        for (int n = 0; n < had.length && all > 0; n++) {
            had[n] += Math.max(0, euros[n]) / all;
        }
    }

    /** What the next plan makes small, by column. */
    double[] costs() {
        double[] sum = new double[model.programme().columns()];
        double most = Arrays.stream(had).max().orElse(0);
        for (int n = 0; n < had.length; n++) {
            double weight = most > 0 ? had[n] / most : 0;
            double[] source = sources.get(n);
            for (int k = 0; k < sum.length; k++) {
                sum[k] += weight * source[k];
            }
        }
        double[] thrift = model.costs(ObjectiveTier.COST);
        for (int k = 0; k < sum.length; k++) {
            sum[k] += THRIFT * thrift[k];
        }
        return sum;
    }
}
