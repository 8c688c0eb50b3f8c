package org.holdfast.plan;

import java.util.List;
import java.util.function.Function;
import org.holdfast.model.Decision;
import org.holdfast.model.Instance;
import org.holdfast.model.Plan;
import org.holdfast.model.TierValue;
import org.holdfast.model.Way;
import org.holdfast.plan.Planner.Planned;

/** Plans by one solve of one weighted sum of the tiers ({@link Blend}). */
final class PlansAtOnce {
    private static final String VERTEX =
            "interior point with crossover, solver seed 0: the vertex it ends in";

    private final Session session;

    PlansAtOnce(Session session) {
        this.session = session;
    }

    /** {@link Planner#quick} and {@link Planner#sparse}: one where, by the solver's method. */
    Planned all(Instance s, Solver.Method method) {
        return weighted(s, s.c().settings().objective().size(), method);
    }

    /** {@link Planner#least}. */
    Planned least(Instance s) {
        long began = session.now();
        var model = PlanModel.bound(s);
        return once(
                s,
                model.programme(),
                Blend.claimantFloor(model),
                Solver.Method.INTERIOR_POINT_ONLY,
                began,
                values -> unbound(model.told(Way.PLAN, model.executed(values))));
    }

    /** A plan without what it says of contracts. */
    private static Plan unbound(Plan plan) {
        return new Plan(
                plan.way(),
                plan.scenario(),
                plan.start(),
                plan.decisions().stream().filter(d -> !isOfContracts(d.kind())).toList(),
                plan.tiers());
    }

    private static boolean isOfContracts(Decision.Kind kind) {
        return switch (kind) {
            case CONTRACT, NOT_TAKEN, BROKEN -> true;
            case OUTPUT,
                    RELEASE,
                    GIFT,
                    SUBSTITUTE,
                    COVER,
                    COVERED_CAPACITY,
                    CAPACITY,
                    LINE_BY_FIRM,
                    LINE_BY_PUBLIC,
                    KEPT_WARM,
                    CLOSED,
                    PURCHASE,
                    MATERIAL,
                    PAYMENT ->
                    false;
        };
    }

    /** {@link Planner#reach}. */
    List<TierValue> reach(Instance s, int tiers) {
        var planned = weighted(s, tiers, Solver.Method.INTERIOR_POINT_ONLY);
        if (planned.plan().tiers().isEmpty()) {
            return List.of();
        }
        return planned.plan().tiers().subList(0, Math.min(tiers, planned.plan().tiers().size()));
    }

    /** {@link Planner#coarse}. */
    Planned coarse(Instance s, int period) {
        long began = session.now();
        var coarse = CoarsePlan.of(s, period);
        Programme p = coarse.programme();
        return once(s, p, p.cost(), Solver.Method.INTERIOR_POINT_ONLY, began, coarse::plan);
    }

    private Planned weighted(Instance s, int tiers, Solver.Method method) {
        long began = session.now();
        var model = PlanModel.whole(s);
        double[] cost = Blend.of(model, tiers);
        return once(
                s,
                model.programme(),
                cost,
                method,
                began,
                values -> model.told(Way.PLAN, model.executed(values)));
    }

    /** One solve, and the plan that its values are. */
    private Planned once(
            Instance s,
            Programme p,
            double[] cost,
            Solver.Method method,
            long began,
            Function<double[], Plan> plan) {
        session.solver().pass(p);
        session.solver().changeCosts(cost);
        long built = session.now();
        var outcome = session.solve(method);
        if (!(outcome instanceof Solver.Outcome.Optimal optimal)) {
            return session.none(s, Way.PLAN, outcome, p, began, built);
        }
        var worst = new Exactness();
        worst.note(optimal.solution());
        String tieBreak = method == Solver.Method.INTERIOR_POINT ? VERTEX : Session.INSIDE;
        return new Planned(
                plan.apply(optimal.solution().values()),
                session.certificate(worst, tieBreak, p, built - began, session.now() - built),
                List.of());
    }
}
