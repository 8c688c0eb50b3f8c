package org.holdfast.stochastic;

import java.util.Locale;
import java.util.OptionalDouble;
import org.holdfast.model.Text;
import org.holdfast.plan.Solver.Outcome;

/** There is no answer: no point, no bound below, or no time. The message says which and where. */
public final class UnsolvedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Text text;

    private final boolean isLate;

    /** Below which no policy costs, where that is known. */
    private final transient OptionalDouble bound;

    UnsolvedException(Text text) {
        this(text, false, OptionalDouble.empty());
    }

    private UnsolvedException(Text text, boolean isLate, OptionalDouble bound) {
        super(text.en());
        this.text = text;
        this.isLate = isLate;
        this.bound = bound;
    }

    /**
     * The time was up before every scenario had been followed once.
     *
     * @param bound below which no policy costs, if that is known
     */
    static UnsolvedException late(OptionalDouble bound) {
        return new UnsolvedException(
                bound.isPresent()
                        ? StochasticMessages.boundInTime(false, number(bound.getAsDouble()))
                        : StochasticMessages.NOTHING_IN_TIME,
                true,
                bound);
    }

    /** The same in the sense of an instance, which may have been maximised. */
    public UnsolvedException inSense(boolean maximise) {
        return maximise && bound.isPresent()
                ? new UnsolvedException(
                        StochasticMessages.boundInTime(true, number(-bound.getAsDouble())),
                        true,
                        bound)
                : this;
    }

    private static String number(double bound) {
        return String.format(Locale.ROOT, "%.8g", bound);
    }

    /** Why, in every language; what the solver says of itself is English in all. */
    public Text text() {
        return text;
    }

    /** Whether more time might have brought one. */
    boolean isLate() {
        return isLate;
    }

    /** What came of a solve, if it is an optimum. */
    static Outcome.Optimal optimum(Outcome outcome) {
        if (outcome instanceof Outcome.Optimal optimal) {
            return optimal;
        }
        throw new UnsolvedException(
                Text.same(outcome.reason()),
                outcome instanceof Outcome.OutOfTime,
                OptionalDouble.empty());
    }
}
