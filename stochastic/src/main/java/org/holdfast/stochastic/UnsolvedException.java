package org.holdfast.stochastic;

import org.holdfast.plan.Solver.Outcome;

/** There is no answer: no point, no bound below, or no time. The message says which and where. */
public final class UnsolvedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnsolvedException(String message) {
        super(message);
    }

    /** What came of a solve, if it is an optimum. */
    static Outcome.Optimal optimum(Outcome outcome) {
        if (outcome instanceof Outcome.Optimal optimal) {
            return optimal;
        }
        throw new UnsolvedException(outcome.reason());
    }
}
