package org.holdfast.plan;

import org.holdfast.model.Plan;
import org.holdfast.model.Situation;
import org.holdfast.model.Way;

/**
 * A plan in periods of several months, to be solved by whoever has a solver: the programme out, its
 * values back in.
 */
public final class CoarsePlan {
    private final Situation situation;
    private final Executed executed;
    private final Formulation formulation;
    private final Coarsening coarsening;

    private CoarsePlan(Situation situation, int period) {
        this.situation = situation;
        executed = new Executed(situation);
        formulation =
                new Formulation(situation, executed, 0, situation.months(), situation.months());
        coarsening = formulation.coarsened(period);
    }

    /**
     * The programme of a situation.
     *
     * @param period months in a period
     */
    public static CoarsePlan of(Situation situation, int period) {
        return new CoarsePlan(situation, period);
    }

    /** What is to be minimised: all tiers in one weighted sum. */
    public Programme programme() {
        return coarsening.programme().withCost(coarsening.costs(Planner.blend(formulation)));
    }

    /**
     * The plan that values of the programme's columns are; to be asked once.
     *
     * @param values [column]
     */
    public Plan plan(double[] values) {
        formulation.execute(coarsening.expand(values), situation.months(), executed);
        return Planner.plan(situation, Way.PLAN, executed);
    }
}
