package org.holdfast.model;

import java.util.Optional;
import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Drawn;
import org.holdfast.model.schema.ReadBy;
import org.holdfast.model.schema.Rows;

/**
 * Capacity that is coming, or could come.
 *
 * @param month month index at which announced capacity is there; empty for possible ones
 * @param rate units a month of new capacity that can be started each month; for announced ones,
 *     what is added a month until {@code size} is reached
 * @param probability probability of being there on time, 0 to 1; the balance takes size ×
 *     probability
 */
@Rows(table = "expansions", about = "Capacity that is coming, or could come.", subject = "subject")
@Copies
public record Expansion(
        @Column(
                        value = "Whose capacity it is.",
                        of = {"producers", "material_sources"})
                String subject,
        @Column(
                        value = "Already decided and paid by others, or possible at a price.",
                        name = "kind",
                        choices = {"announced", "possible"},
                        yes = "announced")
                boolean announced,
        @Column(value = "When announced capacity starts to be there.", form = Form.MONTH)
                Optional<Integer> month,
        @Column(value = "What is announced, or the most that can be added.", unit = "units a month")
                @Drawn(when = "announced")
                Quantity size,
        @Column(
                        value =
                                "What can be started each month; announced: added each month, empty: all at once.",
                        unit = "units a month, each month",
                        optional = true)
                @ReadBy("rate")
                @Drawn(when = "announced")
                Quantity rate,
        @Column(
                        value =
                                "Time from decision to first output; may be empty for announced capacity.",
                        unit = "months",
                        high = 600,
                        optional = true)
                @Drawn(unless = "announced")
                Quantity lead,
        @Column(
                        value = "What it costs; may be empty for announced capacity.",
                        unit = "for one unit of yearly capacity",
                        money = true,
                        optional = true)
                Quantity cost,
        @Column(value = "Who may pay for it; may be empty for announced capacity.", optional = true)
                @ReadBy("finance")
                Finance finance,
        @Column(
                        value = "Probability of being there on time.",
                        unit = "share",
                        high = 1,
                        empty = "1")
                @Drawn(when = "announced")
                Quantity probability,
        Origin origin)
        implements ExpansionCopies {
    public enum Finance {
        FIRM,
        PUBLIC,
        EITHER
    }
}
