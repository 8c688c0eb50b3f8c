package org.holdfast.model;

import java.util.Optional;
import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.ReadBy;
import org.holdfast.model.schema.Rows;

/**
 * What somebody who may judge it said of a figure: a signature, or a dissent that is kept beside
 * it. No answer rests on it.
 *
 * @param row the key of the figure's row, its parts joined with commas
 * @param column the figure's column
 * @param seen the figure when it was judged, in the unit of its column
 * @param now the figure as it stands in the case that was read; empty where nobody looked it up
 * @param own what the role holds instead: 5, 50 and 95 per cent, in the unit of the column
 */
@Rows(
        table = "reviews",
        about =
                "Who judged which figure, and how: signatures and dissents, as many a figure as there are roles. No answer rests on them.",
        key = {"table", "row", "column", "role", "date"},
        atTheTop = true,
        stated = Rows.Stated.ITSELF_A_SOURCE)
public record Review(
        @Column("The table of the figure, such as needs.") String table,
        @Column(
                        "The figure's row: the cells of the table's key, or of a table without one all that hold no figure and no default, with a comma and a space between.")
                String row,
        @Column("The figure's column.") String column,
        @Column(
                        value = "The figure as it stood when it was judged.",
                        low = -Column.HUGE,
                        high = Column.HUGE)
                double seen,
        @ReadBy("notLookedUp") Optional<Double> now,
        @Column("Who judged: a role, and never the name of a person.") String role,
        @Column("What was said.") Verdict verdict,
        @Column(
                        value =
                                "What the role holds itself, with its 5 % and 95 % quantiles in value_low and value_high; empty where it gave none.",
                        name = "value",
                        unit = "as in the figure's column",
                        low = -Column.HUGE)
                Optional<Quantity> own,
        @Column("Why.") String reason,
        @Column(value = "The day.", form = Form.DAY) String date) {
    /** The same, of a figure that stands so now. */
    public Review lookedUp(Optional<Double> figure) {
        return new Review(table, row, column, seen, figure, role, verdict, own, reason, date);
    }

    /** Whether the figure has become another since it was judged. */
    public boolean isOfAnother() {
        return now.isPresent() && now.get() != seen;
    }

    /** What is said of a figure. */
    public enum Verdict {
        /** The figure and its range may be used. */
        ACCEPTS,
        /** They should be others. */
        DISPUTES,
        /** The role was asked and has no view. */
        ABSTAINS
    }
}
