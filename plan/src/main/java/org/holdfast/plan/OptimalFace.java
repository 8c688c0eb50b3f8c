package org.holdfast.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Spread;

/**
 * The plans that are as good in every tier, which a solver holds: the least and the most that a sum
 * of columns comes to in any of them.
 */
final class OptimalFace {
    /** Share of what is planned that is nothing. */
    private static final double NOTHING = 1e-6;

    private final Session session;
    private final double[] planned;
    private final double[] lower;
    private final double[] upper;

    /** Values of every plan that was found on it, which other sums may have at their ends too. */
    private final List<double[]> found = new ArrayList<>();

    /**
     * A face.
     *
     * @param planned values of the plan that is told, by column
     * @param lower least value on the face, by column
     * @param upper most, by column
     */
    OptimalFace(Session session, double[] planned, double[] lower, double[] upper) {
        this.session = session;
        this.planned = planned;
        this.lower = lower;
        this.upper = upper;
        found.add(planned);
    }

    /**
     * The ends of a sum, and what it is in the plan; empty where a solve ran out of time.
     *
     * @param amounts what one unit of each column counts, not below zero
     */
    Optional<Spread> range(double[] amounts) {
        double told = Math.max(0, NearOptimal.product(amounts, planned));
        if (isHeld(amounts)) {
            return Optional.of(new Spread(told, told, told));
        }
        Optional<Double> low = least(amounts, told);
        return low.flatMap(least ->
                end(amounts, -1, told).map(most -> new Spread(least, told, Math.max(told, most))));
    }

    private boolean isHeld(double[] amounts) {
        for (int k = 0; k < amounts.length; k++) {
            if (amounts[k] != 0 && lower[k] < upper[k]) {
                return false;
            }
        }
        return true;
    }

    /** No solve is needed where a plan that was found has none of it. */
    private Optional<Double> least(double[] amounts, double told) {
        boolean isNone =
                found.stream()
                        .anyMatch(values ->
                                NearOptimal.product(amounts, values)
                                        <= NOTHING * Math.max(1, told));
        return isNone
                ? Optional.of(0.0)
                : end(amounts, 1, told).map(least -> Math.max(0, Math.min(least, told)));
    }

    /** The sum where its costs, times a sign, are least; counted in what is planned. */
    private Optional<Double> end(double[] amounts, int sign, double told) {
        double[] costs = new double[amounts.length];
        for (int k = 0; k < costs.length; k++) {
            costs[k] = sign * amounts[k] / Math.max(1, told);
        }
        session.solver().changeCosts(costs);
        if (session.solve(Solver.Method.INTERIOR_POINT_ONLY)
                instanceof Solver.Outcome.Optimal(var solution, var _)) {
            found.add(solution.values());
            return Optional.of(NearOptimal.product(amounts, solution.values()));
        }
        return Optional.empty();
    }
}
