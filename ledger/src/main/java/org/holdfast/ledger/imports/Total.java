package org.holdfast.ledger.imports;

import java.util.OptionalDouble;
import org.holdfast.ledger.Kind;
import org.holdfast.ledger.Stage;

/**
 * The sum of one donor's aid of one kind at one stage.
 *
 * @param euros sum of what is known, single euros
 * @param known how many figures are in it
 * @param notKnown how many events have no figure: the sum is what is known and no more
 * @param published what the file itself publishes, single euros, if it does
 */
public record Total(
        String donor,
        Kind kind,
        Stage stage,
        double euros,
        long known,
        long notKnown,
        OptionalDouble published) {
    private static final double BILLION = 1e9;
    private static final double SAME = 1e-6;

    /** The sum in billions of euros. */
    public double billions() {
        return euros / BILLION;
    }

    /** Whether the file publishes the same, to a thousandth of a million. */
    public boolean agrees() {
        return published.isPresent() && Math.abs(published.getAsDouble() - euros) / BILLION <= SAME;
    }
}
