package org.holdfast.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.holdfast.highs.Highs;
import org.holdfast.model.Instance;
import org.holdfast.model.TierValue;
import org.holdfast.model.WarCases;
import org.holdfast.testing.Seeds;

/** Planning again from a state that is reached, here where nothing has changed. */
class ReplanningTest {
    /**
     * Nothing was learned, so nothing can be done better; and what was planned can still be. Only a
     * new plan may break what an earlier one signed: that counts as the programme counts it.
     */
    @Seeds(15)
    void aPlanMadeAnewFromItsOwnMiddleReachesTheSame(long seed) {
        Instance s = WarCases.drawQuarters(seed).instance();
        PlanModel first = PlanModel.whole(s);
        double[] plan = solve(first);
        RollingState state = new RollingState(s.months());
        first.execute(plan, 12, state);
        PlanModel again = new PlanModel(s, state, new Window(12, s.months(), s.months()));
        again.execute(solve(again), s.months(), state);
        double planned = weighted(first, first.executed(plan));
        assertThat(weighted(again, state)).isCloseTo(planned, within(1e-4 * (1 + planned)));
    }

    private static double weighted(PlanModel model, RollingState state) {
        double sum = 0;
        for (TierValue reached : model.objective.reached(state)) {
            sum +=
                    switch (reached.tier()) {
                        case FLOOR -> 1e3 * reached.presentValue();
                        case FULL -> 10 * reached.presentValue();
                        case ALLY_TARGETS, COST -> 0;
                    };
        }
        for (Production producer : model.producers) {
            for (int t = 0; t < model.instance().months(); t++) {
                sum += 1e3 * state.value(producer.contracts.breaking(t));
            }
        }
        return sum;
    }

    private static double[] solve(PlanModel model) {
        try (Solver solver = new Highs()) {
            solver.pass(model.programme());
            solver.changeCosts(Blend.of(model));
            var outcome = solver.solve(Solver.Method.INTERIOR_POINT, 60);
            if (outcome instanceof Solver.Outcome.Optimal(var solution, var iterations)) {
                return solution.values();
            }
            throw new AssertionError(outcome);
        }
    }
}
