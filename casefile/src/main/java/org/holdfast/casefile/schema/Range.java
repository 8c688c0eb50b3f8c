package org.holdfast.casefile.schema;

import org.holdfast.casefile.CaseMessages;
import org.holdfast.model.Text;

/**
 * The numbers that a column allows.
 *
 * @param low lowest number
 * @param above whether the number must lie above {@code low} rather than at it or above
 * @param high highest number
 */
public record Range(double low, boolean above, double high) {
    /** Beyond this no figure of a case makes sense, and arithmetic would lose digits. */
    private static final double HUGE = 1e15;

    /** Any number. */
    public static final Range ANY = new Range(-HUGE, false, HUGE);

    /** Zero and above. */
    public static final Range NOT_NEGATIVE = new Range(0, false, HUGE);

    /** Above zero. */
    public static final Range POSITIVE = new Range(0, true, HUGE);

    /** Zero to one. */
    public static final Range SHARE = new Range(0, false, 1);

    /** From low to high, both included. */
    public static Range of(double low, double high) {
        return new Range(low, false, high);
    }

    /** Whether the number is allowed. */
    public boolean holds(double number) {
        return (above ? number > low : number >= low) && number <= high;
    }

    /** The range in words: {@code 0 or more}, {@code 0 to 1}. */
    public Text words() {
        if (high == HUGE && low == -HUGE) {
            return CaseMessages.ANY_NUMBER;
        }
        if (high == HUGE) {
            return above ? CaseMessages.above(low) : CaseMessages.from(low);
        }
        return above ? CaseMessages.aboveTo(low, high) : CaseMessages.fromTo(low, high);
    }
}
