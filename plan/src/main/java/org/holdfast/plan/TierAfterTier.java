package org.holdfast.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.model.Binding;
import org.holdfast.model.Binding.Gain;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Instance;
import org.holdfast.model.Plan;
import org.holdfast.model.TierValue;
import org.holdfast.model.Way;
import org.holdfast.plan.Planner.Planned;

/**
 * The plan that meets one tier after another: each is solved by itself and then held, and of all
 * plans that are as good in each of them one is chosen, well inside what is left.
 */
final class TierAfterTier {
    /**
     * Reduced costs and duals above this, with objectives times {@link #SCALE}, belong to the
     * optimal face.
     */
    private static final double FACE = 1e-6;

    /**
     * Objectives are multiplied by this, so that the solver's tolerance is small against a dual.
     */
    private static final double SCALE = 100;

    /** The same for objectives in millions. */
    private static final double MILLION = 0.01;

    private static final String INSIDE =
            "order of payment, then interior point without crossover: a point inside what is left";

    private final Session session;

    TierAfterTier(Session session) {
        this.session = session;
    }

    /** What is done with a plan while the solver holds the plans that are as good. */
    interface OnFace {
        void accept(PlanModel model, Plan plan, OptimalFace face);
    }

    /** {@link Planner#plan(Instance, int)}, and what is done with it on the optimal face. */
    Planned plan(Instance s, int checks, OnFace onFace) {
        long began = session.now();
        var model = PlanModel.whole(s);
        Programme p = model.programme();
        session.solver().pass(p);
        long built = session.now();
        double[] lower = p.lower();
        double[] upper = p.upper();
        double[] rowLower = p.rowLower();
        double[] rowUpper = p.rowUpper();
        var order = s.c().settings().objective();
        var worst = new Exactness();
        List<double[]> rowDuals = new ArrayList<>();
        Map<Binding, Gain> gains = new HashMap<>();
        for (int k = 0; k < order.size(); k++) {
            double[] cost = model.costs(order.get(k));
            double scale = order.get(k) == ObjectiveTier.COST ? MILLION : SCALE;
            session.solver().changeCosts(times(cost, scale));
            var outcome = session.solve(Solver.Method.INTERIOR_POINT);
            if (!(outcome instanceof Solver.Outcome.Optimal optimal)) {
                return session.none(s, Way.PLAN, outcome, p, began, built);
            }
            Solver.Solution last = optimal.solution();
            worst.note(last);
            rowDuals.add(times(last.rowDuals(), 1 / scale));
            var picked = Bindings.pick(s, Bindings.of(model, rowDuals), k, checks);
            if (!picked.isEmpty()) {
                var reached = reached(model, last, k);
                var basis = session.solver().basis();
                for (var one : picked) {
                    session.solver().basis(basis);
                    gain(model, one, reached, rowLower, rowUpper)
                            .ifPresent(gain -> gains.put(one.binding(), gain));
                }
            }
            fixFace(last, lower, upper, rowLower, rowUpper);
            session.step("plan", k + 1, order.size() + 1);
        }
        // What is left is the optimal face: by the order of payment, and well inside it.
        session.solver().changeCosts(times(model.turns(), MILLION));
        var outcome = session.solve(Solver.Method.CENTRE);
        if (!(outcome instanceof Solver.Outcome.Optimal chosen)) {
            return session.none(s, Way.PLAN, outcome, p, began, built);
        }
        worst.note(chosen.solution());
        session.step("plan", order.size() + 1, order.size() + 1);
        Plan plan = model.told(Way.PLAN, model.executed(chosen.solution().values()));
        var certificate =
                session.certificate(worst, INSIDE, p, built - began, session.now() - built);
        onFace.accept(
                model, plan, new OptimalFace(session, chosen.solution().values(), lower, upper));
        return new Planned(
                plan, certificate, told(Bindings.of(model, rowDuals), gains, plan.tiers()));
    }

    /** What a solution comes to in one tier, by the count of the plan. */
    private static TierValue reached(PlanModel model, Solver.Solution solution, int tier) {
        return model.objective.reached(model.executed(solution.values())).get(tier);
    }

    /**
     * What a whole unit more of a limit buys: its tier solved again from the basis that is set,
     * with all tiers before it held. Empty where they leave no room for it, or there is no time.
     */
    private Optional<Gain> gain(
            PlanModel model,
            Bindings.Found one,
            TierValue before,
            double[] rowLower,
            double[] rowUpper) {
        Shift oneMore = one.oneMore();
        int[] rows = oneMore.rows();
        session.solver().changeRowBounds(rows, oneMore.moved(rowLower), oneMore.moved(rowUpper));
        var outcome = session.solve(Solver.Method.SIMPLEX);
        session.solver().changeRowBounds(rows, pick(rowLower, rows), pick(rowUpper, rows));
        if (!(outcome instanceof Solver.Outcome.Optimal optimal)) {
            return Optional.empty();
        }
        TierValue after = reached(model, optimal.solution(), one.tier());
        return Optional.of(
                new Gain(before.plain() - after.plain(), before.allies() - after.allies()));
    }

    /** What binds, with what was found by solving again; nothing buys more than there is to buy. */
    private static List<Binding> told(
            List<Bindings.Found> found, Map<Binding, Gain> gains, List<TierValue> reached) {
        return found.stream()
                .map(one -> {
                    Binding b = one.binding();
                    TierValue all = reached.get(one.tier());
                    return new Binding(
                            b.kind(),
                            b.subject(),
                            b.from(),
                            b.to(),
                            b.per(),
                            b.tier(),
                            Math.min(b.presentValue(), all.missed()),
                            Optional.ofNullable(gains.get(b))
                                    .map(gain ->
                                            new Gain(
                                                    Math.min(gain.plain(), all.plain()),
                                                    Math.min(gain.allies(), all.allies()))));
                })
                .toList();
    }

    /**
     * Keeps what is reached: every column and row that a better tier value would have to move is
     * held.
     */
    private void fixFace(
            Solver.Solution solution,
            double[] lower,
            double[] upper,
            double[] rowLower,
            double[] rowUpper) {
        int[] columns = hold(solution.reducedCosts(), solution.values(), lower, upper);
        session.solver().changeColumnBounds(columns, pick(lower, columns), pick(upper, columns));
        int[] rows = hold(solution.rowDuals(), solution.rowValues(), rowLower, rowUpper);
        session.solver().changeRowBounds(rows, pick(rowLower, rows), pick(rowUpper, rows));
    }

    /**
     * Closes the bounds of all that a dual holds at one of them. The index is a column everywhere,
     * or a row everywhere.
     *
     * @param duals reduced costs of columns, or duals of rows
     * @param lower overwritten where held
     * @param upper overwritten where held
     * @return what is held now and was not before
     */
    private static int[] hold(double[] duals, double[] values, double[] lower, double[] upper) {
        int[] held = new int[lower.length];
        int count = 0;
        for (int k = 0; k < lower.length; k++) {
            if (Math.abs(duals[k]) <= FACE || lower[k] == upper[k]) {
                continue;
            }
            double bound = duals[k] > 0 ? lower[k] : upper[k];
            boolean there = Math.abs(values[k] - bound) <= 1e-6 * (1 + Math.abs(bound));
            if (Double.isFinite(bound) && there) {
                lower[k] = bound;
                upper[k] = bound;
                held[count++] = k;
            }
        }
        return Arrays.copyOf(held, count);
    }

    private static double[] pick(double[] from, int[] index) {
        double[] picked = new double[index.length];
        for (int k = 0; k < index.length; k++) {
            picked[k] = from[index[k]];
        }
        return picked;
    }

    private static double[] times(double[] values, double factor) {
        double[] result = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            result[k] = values[k] * factor;
        }
        return result;
    }
}
