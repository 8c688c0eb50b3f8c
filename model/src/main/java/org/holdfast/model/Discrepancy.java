package org.holdfast.model;

import java.util.List;
import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Drawn;
import org.holdfast.model.schema.Rows;

/**
 * What the model leaves out of a class of figures (Kennedy and O'Hagan 2001): their level drifts
 * off as a random walk in logarithms does, and one month's figure lies about the level.
 *
 * <p>A future has one number for the walk: where it stands after a year. By then it has gone the
 * root of the time as far, so that every month has the spread that a walk has there.
 *
 * @param of what of the model drifts
 * @param subjects the items, or the funds; empty: all
 */
@Rows(
        table = "discrepancies",
        about =
                "What the model leaves out: how far a class of figures drifts off, and how far one month lies from its level.",
        subject = "factor",
        key = "factor")
public record Discrepancy(
        @Column(value = "What drifts off together, and its name.", of = "factors") String factor,
        @Column("What of the model drifts.") Of of,
        @Column(
                        value = "Its items, or funds, with spaces between them; empty: all.",
                        optional = true)
                String subjects,
        @Column(
                        value =
                                "Times how much the level is off after a year; the drift grows with the root of time.",
                        unit = "factor",
                        above = true)
                @Drawn
                Quantity afterYear,
        @Column(
                        value =
                                "Times how much one month's figure lies off the level; for series that are held against months.",
                        unit = "factor",
                        above = true,
                        empty = "1")
                Quantity month,
        Origin origin) {
    /** What of the model drifts. */
    public enum Of {
        /** What the adversary makes, buys, uses and launches, of items of his. */
        ADVERSARY,
        /** What producers' capacity turns into, of items. */
        OUTPUT,
        /** What others have for sale, of items. */
        OFFERS,
        /** What funds have. */
        FUNDS,
        /**
         * The odds that launches of his items are stopped. Only a month lies off: what drifts is
         * the effect of a class of attack.
         */
        STOPPED
    }

    /** Whether an item or a fund is of this class. */
    public boolean fits(Of what, String subject) {
        return of == what
                && (subjects.isEmpty() || List.copyOf(Parts.of(subjects, ' ')).contains(subject));
    }

    /**
     * By how much the level is off in each month.
     *
     * @param afterYear by how much it is after a year
     */
    static double[] path(double afterYear, int months) {
        double rate = Elementary.log(afterYear);
        double[] path = new double[months];
        for (int t = 0; t < months; t++) {
            path[t] = Elementary.exp(rate * Math.sqrt((t + 1) / 12.0));
        }
        return path;
    }
}
