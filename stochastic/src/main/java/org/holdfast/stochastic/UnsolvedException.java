package org.holdfast.stochastic;

import org.holdfast.model.Text;
import org.holdfast.plan.Solver.Outcome;

/** There is no answer: no point, no bound below, or no time. The message says which and where. */
public final class UnsolvedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Text text;

    UnsolvedException(Text text) {
        super(text.en());
        this.text = text;
    }

    /** Why, in every language; what the solver says of itself is English in all. */
    public Text text() {
        return text;
    }

    /** What came of a solve, if it is an optimum. */
    static Outcome.Optimal optimum(Outcome outcome) {
        if (outcome instanceof Outcome.Optimal optimal) {
            return optimal;
        }
        throw new UnsolvedException(Text.same(outcome.reason()));
    }
}
