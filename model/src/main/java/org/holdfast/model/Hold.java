package org.holdfast.model;

import java.util.Optional;
import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Column.Only;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Drawn;
import org.holdfast.model.schema.Rows;

/**
 * What may be held back from the claimant: drawdowns that end with the money that replaces them,
 * consents that are withdrawn, output that others get first. Levers of the effects {@code hold} and
 * {@code hold_from} say whether it is.
 *
 * @param months for how long it is held back once it is; empty: for good
 * @param fund of a stock: what of it is let go as far as, and while, this fund has money
 */
@Rows(
        table = "holds",
        about =
                "What may be held back from the claimant: drawdowns, consents, output that others get"
                        + " first.",
        key = {"group", "of", "party", "item"},
        subject = "group")
@Copies
public record Hold(
        @Column(
                        value = "What holds it back: levers and rows of one name go together.",
                        form = Form.ID)
                String group,
        @Column(
                        "What is held back: what a holder may give (stock), what lines and offers sell to the claimant (sales), or what they make or sell for anyone of the case (output).")
                Of of,
        @Column(
                        value = "The holder of the stock; the party or bloc of lines and offers.",
                        of = "parties")
                String party,
        @Column(value = "The item.", of = "items", only = Only.OURS) String item,
        @Column(
                        value = "Share of it that is held back.",
                        unit = "share",
                        above = true,
                        high = 1,
                        empty = "1")
                @Drawn
                Quantity share,
        @Column(
                        value = "For how long, once it is; empty: for good.",
                        unit = "months",
                        above = true,
                        high = 600)
                @Drawn
                Optional<Quantity> months,
        @Column(
                        value =
                                "Of a stock: the fund that replaces what is given; nothing is let go without its money.",
                        of = "funds",
                        optional = true)
                String fund,
        Origin origin)
        implements HoldCopies {
    public enum Of {
        STOCK,
        SALES,
        OUTPUT
    }

    /** Whether it holds back of an item of a party, or of a party in its bloc. */
    boolean isOf(Of what, Case c, String place, String made) {
        return of == what
                && item.equals(made)
                && (party.equals(place) || party.equals(c.blocOf(place)));
    }
}
