package org.holdfast.answer;

import java.time.YearMonth;
import java.util.Optional;

/** Whether a statement holds in an answer, and the numbers that say so. */
public sealed interface CheckOutcome {
    /**
     * The left side, and the month in which it comes nearest to failing or fails by most; no month
     * where the statement is about the horizon as a whole.
     *
     * @param value the left side
     * @param bound the right side
     */
    record Found(double value, double bound, Optional<YearMonth> month) {}

    /** It holds, in every month that it is about. */
    record Holds(Found nearest) implements CheckOutcome {}

    /**
     * It does not hold.
     *
     * @param months in how many of the months that it is about; 1 where it is about none
     */
    record Fails(Found worst, int months) implements CheckOutcome {}

    /** There is no number to compare: something was divided by zero. */
    record NoNumber(Optional<YearMonth> month) implements CheckOutcome {}
}
