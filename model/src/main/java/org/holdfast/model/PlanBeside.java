package org.holdfast.model;

import java.util.List;
import java.util.Optional;

/**
 * A plan, and one that was made otherwise for the same world: what both come to in the same months,
 * and what they commit to.
 *
 * @param asked months that the other one looks further, or the share of an expansion of which it
 *     builds whole multiples
 * @param months in which commitments are compared
 * @param gap how far the other one may lie from the best of its kind, as a share of the weighted
 *     sum of the tiers; 0 where it is the best
 * @param excess how much more of that sum it has than the plan, as a share
 * @param rates how makers run in the plan, where the other one holds them to minimum rates
 * @param commitments lines and contracts of these months, by year
 */
public record PlanBeside(
        Otherwise how,
        double asked,
        int months,
        Side plan,
        Side other,
        double gap,
        double excess,
        Optional<Rates> rates,
        List<Commitment> commitments) {
    /** How the other one was made. */
    public enum Otherwise {
        /** With a longer horizon, keeping what it can of the plan. */
        LONGER,
        /** With whole lines only. */
        WHOLE
    }

    /**
     * What a plan comes to in the months of the case.
     *
     * @param missed {@link Measure#CLAIMANT_FLOOR}
     * @param spent millions
     */
    public record Side(double missed, double spent) {}

    /**
     * How makers run.
     *
     * @param running half-years in which a maker with a minimum rate makes anything
     * @param below of these, in which it makes less than at that rate
     */
    public record Rates(int running, int below) {}

    /**
     * What both commit to.
     *
     * @param kind a line or a contract
     * @param year 1 for the first twelve months
     * @param plan millions: what lines cost, and contracts oblige to buy
     * @param other the same in the other plan
     */
    public record Commitment(
            Decision.Kind kind,
            String subject,
            String detail,
            int year,
            double plan,
            double other) {
        /** Share of what either has that the other has not. */
        public double share() {
            return changed().share();
        }

        private Revision.Commitments changed() {
            return new Revision.Commitments(plan, other, Math.abs(plan - other));
        }
    }

    public PlanBeside {
        commitments = List.copyOf(commitments);
    }

    /** All commitments together. */
    public Revision.Commitments changed() {
        return commitments.stream()
                .map(Commitment::changed)
                .reduce(Revision.Commitments.NONE, Revision.Commitments::plus);
    }
}
