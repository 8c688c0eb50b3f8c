package org.holdfast.model;

import java.util.List;
import org.holdfast.model.schema.Copies;

/**
 * A plan, what the balance makes of it, and how sure the solver is.
 *
 * @param tiers the tiers as the balance counts them; they stand beside the plan's own
 * @param certificate solver bound, gap and tolerances
 */
public record Result(
        Plan plan, Trajectory trajectory, List<TierValue> tiers, Certificate certificate) {
    public Result {
        tiers = List.copyOf(tiers);
    }

    /** A solved programme, or why there is none. */
    public enum Status {
        OPTIMAL,
        INFEASIBLE,
        TIME_LIMIT,
        FAILED
    }

    /**
     * What a hostile reader needs to check a plan.
     *
     * @param primalInfeasibility largest violation of a row or bound
     * @param dualInfeasibility largest violation of a reduced cost
     * @param gap largest relative gap between primal and dual objective over the tiers
     * @param balanceDifference largest difference between the plan's and the balance's stock, units
     *     in lots
     * @param reason why it is not optimal; empty if it is
     */
    @Copies
    public record Certificate(
            Status status,
            String reason,
            int columns,
            int rows,
            int nonZeros,
            double primalInfeasibility,
            double dualInfeasibility,
            double gap,
            double tolerance,
            String tieBreak,
            double balanceDifference,
            long buildMillis,
            long solveMillis,
            String solver)
            implements ResultCertificateCopies {
        /** Of what no single programme stands behind. */
        public static Certificate unsolved(
                Status status, String reason, String tieBreak, String solver) {
            return new Certificate(status, reason, 0, 0, 0, 0, 0, 0, 0, tieBreak, 0, 0, 0, solver);
        }
    }
}
