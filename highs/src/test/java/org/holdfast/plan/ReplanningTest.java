package org.holdfast.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.holdfast.balance.WarCases;
import org.holdfast.highs.Highs;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Situation;
import org.holdfast.model.TierValue;
import org.holdfast.testing.Seeds;

/** Planning again from a state that is reached, here where nothing has changed. */
class ReplanningTest {
    /** Nothing was learned, so nothing can be done better; and what was planned can still be. */
    @Seeds(15)
    void aPlanMadeAnewFromItsOwnMiddleReachesTheSame(long seed) {
        Situation s = WarCases.drawQuarters(seed).situation();
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
        var reached = model.objective().reached(state);
        return 1e3 * value(reached, ObjectiveTier.FLOOR) + 10 * value(reached, ObjectiveTier.FULL);
    }

    private static double value(java.util.List<TierValue> reached, ObjectiveTier tier) {
        return TierValue.find(reached, tier).orElseThrow().presentValue();
    }

    private static double[] solve(PlanModel model) {
        try (Solver solver = new Highs()) {
            solver.pass(model.programme());
            solver.changeCosts(Planner.blend(model));
            var outcome = solver.solve(Solver.Method.INTERIOR_POINT, 60);
            if (outcome instanceof Solver.Outcome.Optimal(var solution, var iterations)) {
                return solution.values();
            }
            throw new AssertionError(outcome);
        }
    }
}
