package org.holdfast.plan;

import org.holdfast.model.Instance;
import org.holdfast.model.Plan;
import org.holdfast.model.Way;

/**
 * A plan in periods of several months, to be solved by whoever has a solver: the programme out, its
 * values back in.
 */
public final class CoarsePlan {
    private final PlanModel model;
    private final TemporalAggregation aggregation;

    private CoarsePlan(Instance instance, int period) {
        model = PlanModel.whole(instance);
        aggregation = model.aggregated(t -> t / period);
    }

    /**
     * The programme of an instance.
     *
     * @param period months in a period
     */
    public static CoarsePlan of(Instance instance, int period) {
        return new CoarsePlan(instance, period);
    }

    /** What is to be minimised: all tiers in one weighted sum. */
    public Programme programme() {
        return aggregation.programme().withCost(aggregation.costs(Blend.of(model)));
    }

    /**
     * The plan that values of the programme's columns are.
     *
     * @param values [column]
     */
    public Plan plan(double[] values) {
        return model.told(Way.PLAN, model.executed(aggregation.expand(values)));
    }
}
