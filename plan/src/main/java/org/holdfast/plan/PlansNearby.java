package org.holdfast.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Instance;
import org.holdfast.model.Way;
import org.holdfast.plan.Planner.Beside;
import org.holdfast.plan.Planner.Planned;

/**
 * Plans beside the plan: nearly as good and different, for less money, over a longer horizon, in
 * whole lines.
 */
final class PlansNearby {
    /** Months in a period of a plan in whole lines. */
    private static final int PERIOD = 6;

    private static final int YEAR = 12;

    /** Of a line, what is nothing. */
    private static final double NOTHING = 1e-6;

    private final Session session;

    PlansNearby(Session session) {
        this.session = session;
    }

    /** {@link Planner#alternatives}. */
    List<Planned> alternatives(Instance s, int others, double slack) {
        long began = session.now();
        var model = PlanModel.whole(s);
        Programme p = model.programme();
        List<Planned> found = new ArrayList<>();
        session.solver().pass(p);
        session.solver().changeCosts(Blend.of(model));
        long built = session.now();
        var alternatives = new Alternatives(model);
        for (int n = 0; n <= others; n++) {
            var outcome = session.solve(Solver.Method.INTERIOR_POINT_ONLY);
            if (!(outcome instanceof Solver.Outcome.Optimal optimal)) {
                return found.isEmpty()
                        ? List.of(session.none(s, Way.PLAN, outcome, p, began, built))
                        : found;
            }
            double[] values = optimal.solution().values();
            found.add(session.inside(model, optimal.solution(), began, built));
            session.step("alternatives", n + 1, others + 1);
            if (n == 0) {
                alternatives.hold(values, slack, session.solver());
            }
            alternatives.note(values);
            session.solver().changeCosts(alternatives.costs());
        }
        return found;
    }

    /** {@link Planner#frontier}. */
    List<Planned> frontier(Instance s, int steps) {
        long began = session.now();
        var model = PlanModel.whole(s);
        Programme p = model.programme();
        double[] paid = model.costs(ObjectiveTier.COST);
        double[] blend = Blend.of(model);
        session.solver().pass(p);
        session.solver().changeCosts(paid);
        long built = session.now();
        var cheapest = session.solve(Solver.Method.INTERIOR_POINT_ONLY);
        if (!(cheapest instanceof Solver.Outcome.Optimal least)) {
            return List.of(session.none(s, Way.PLAN, cheapest, p, began, built));
        }
        session.solver().changeCosts(blend);
        int[] columns = IntStream.range(0, paid.length).filter(k -> paid[k] != 0).toArray();
        session.solver()
                .addRow(
                        Double.NEGATIVE_INFINITY,
                        Double.POSITIVE_INFINITY,
                        columns,
                        IntStream.of(columns).mapToDouble(k -> paid[k]).toArray());
        int[] limit = {p.rows()};
        double low = least.solution().objective();
        double high = low;
        List<Planned> found = new ArrayList<>();
        for (int n = 0; n <= steps; n++) {
            if (n > 0) {
                // A breath above the least, so that a point inside is there to be found.
                double most = high - (high - low) * n / steps + 1e-7 * (1 + Math.abs(high));
                session.solver()
                        .changeRowBounds(
                                limit,
                                new double[] {Double.NEGATIVE_INFINITY},
                                new double[] {most});
            }
            var outcome = session.solve(Solver.Method.INTERIOR_POINT_ONLY);
            if (!(outcome instanceof Solver.Outcome.Optimal optimal)) {
                return found.isEmpty()
                        ? List.of(session.none(s, Way.PLAN, outcome, p, began, built))
                        : found;
            }
            double[] values = optimal.solution().values();
            if (n == 0) {
                high = IntStream.of(columns).mapToDouble(k -> paid[k] * values[k]).sum();
            }
            found.add(session.inside(model, optimal.solution(), began, built));
            session.step("frontier", n + 1, steps + 1);
        }
        return found;
    }

    /** {@link Planner#longer}. */
    Beside longer(Instance s, Instance longer, int months, double slack) {
        long began = session.now();
        var model = PlanModel.whole(s);
        session.solver().pass(model.programme());
        session.solver().changeCosts(Blend.of(model));
        var outcome = session.solve(Solver.Method.INTERIOR_POINT_ONLY);
        if (!(outcome instanceof Solver.Outcome.Optimal optimal)) {
            var none = session.none(s, Way.PLAN, outcome, model.programme(), began, began);
            return new Beside(none, none);
        }
        var first = session.inside(model, optimal.solution(), began, began);
        session.step("longer", 1, 3);
        var other = PlanModel.whole(longer);
        session.solver().pass(other.programme());
        session.solver().changeCosts(Blend.of(other));
        var found = session.solve(Solver.Method.INTERIOR_POINT_ONLY);
        if (!(found instanceof Solver.Outcome.Optimal far)) {
            return new Beside(
                    first, session.none(longer, Way.PLAN, found, other.programme(), began, began));
        }
        session.step("longer", 2, 3);
        var had = new Intended(model, optimal.solution().values(), t -> t / YEAR, 0, months);
        var periods = other.aggregated(t -> t);
        var kept = had.kept(other, periods, far.solution().values(), slack, session);
        session.step("longer", 3, 3);
        return new Beside(
                first,
                kept instanceof Solver.Outcome.Optimal least
                        ? session.inside(other, least.solution(), periods, began)
                        : session.none(longer, Way.PLAN, kept, other.programme(), began, began));
    }

    /** {@link Planner#whole}. */
    Beside whole(Instance s, double lump, boolean isAtRates, double gap) {
        long began = session.now();
        var model = PlanModel.whole(s);
        var periods = model.aggregated(t -> t / PERIOD);
        Programme own = periods.programme();
        double[] blend = periods.costs(Blend.of(model));
        session.solver().pass(own);
        session.solver().changeCosts(blend);
        var parts = session.solve(Solver.Method.INTERIOR_POINT_ONLY);
        if (!(parts instanceof Solver.Outcome.Optimal(var free, var _))) {
            var none = session.none(s, Way.PLAN, parts, own, began, began);
            return new Beside(none, none);
        }
        session.step("whole", 1, 2);
        Assembly all = new Assembly();
        all.add(own);
        int most = (int) Math.floor(1 / lump + NOTHING);
        for (Lines lines : model.lines()) {
            double[] ordered = periods.costs(model.ordered(lines));
            int row = all.row(0, 0, 0);
            for (int k = 0; k < ordered.length; k++) {
                all.add(row, k, ordered[k]);
            }
            all.add(row, all.column(0, most, 0), -lump * lines.left());
        }
        Optional<MinimumRates> rates =
                isAtRates
                        ? Optional.of(new MinimumRates(model, periods, t -> t / PERIOD))
                        : Optional.empty();
        rates.ifPresent(one -> one.write(all));
        session.solver().pass(all.programme(k -> "column " + k, r -> "row " + r));
        session.solver().changeCosts(Arrays.copyOf(blend, all.columns()));
        session.solver().integers(IntStream.range(own.columns(), all.columns()).toArray(), gap);
        var outcome = session.solve(Solver.Method.SIMPLEX);
        session.step("whole", 2, 2);
        Optional<Solver.Solution> best =
                switch (outcome) {
                    case Solver.Outcome.Optimal(var found, var _) -> Optional.of(found);
                    case Solver.Outcome.Stopped(var found, var _) -> Optional.of(found);
                    case Solver.Outcome.Infeasible _,
                            Solver.Outcome.Unbounded _,
                            Solver.Outcome.OutOfTime _,
                            Solver.Outcome.Failed _ ->
                            Optional.empty();
                };
        Planned first = session.inside(model, free, periods, began);
        return best.map(found ->
                        new Beside(
                                first,
                                session.inside(model, found, periods, began),
                                found.gap(),
                                (found.objective() - free.objective())
                                        / (1 + Math.abs(free.objective())),
                                rates.map(one -> one.of(free.values()))))
                .orElseGet(() ->
                        new Beside(first, session.none(s, Way.PLAN, outcome, own, began, began)));
    }
}
