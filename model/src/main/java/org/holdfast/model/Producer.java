package org.holdfast.model;

import java.util.Optional;
import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Column.Only;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Drawn;
import org.holdfast.model.schema.Rows;

/**
 * A site, or a pool of sites marked as such, that makes one item.
 *
 * @param committedUntil month index by which that share has fallen to zero in a straight line;
 *     empty: it stays
 */
@Rows(table = "producers", about = "Sites, or pools of sites, that make one item.", subject = "id")
@Copies
public record Producer(
        @Column(value = "The producer's name in other tables.", form = Form.ID) String id,
        @Column("Name for the reader.") Text name,
        @Column(
                        value = "Where it is; a plant is known by its country, never by its place.",
                        of = "parties")
                String party,
        @Column(value = "Whether this is several sites together.", empty = "no") boolean pool,
        @Column(value = "Existing, new on a green field, or a state company.", empty = "existing")
                Kind kind,
        @Column(value = "Tag by which a lever opens or closes it with others.", optional = true)
                String group,
        @Column(value = "What it makes.", of = "items", only = Only.OURS) String item,
        @Column(value = "Capacity in the first month.", unit = "units a month") @Drawn
                Quantity capacity,
        @Column(
                        value = "Share of capacity that turns into output.",
                        unit = "share",
                        high = 1,
                        empty = "1")
                @Drawn
                Quantity availability,
        @Column(
                        value = "Share of output sold to others at the start.",
                        unit = "share",
                        high = 1,
                        empty = "0")
                @Drawn
                Quantity committedElsewhere,
        @Column(
                        value = "Month by which that share has fallen to zero; empty: it stays.",
                        form = Form.MONTH)
                Optional<Integer> committedUntil,
        @Column(value = "Price of a unit.", unit = "for a unit", money = true) @Drawn
                Quantity price,
        @Column(
                        value = "Share of the price paid at signing.",
                        unit = "share",
                        high = 1,
                        empty = "0.25")
                Quantity advance,
        @Column(
                        value = "Time from order to delivery on an existing line.",
                        unit = "months",
                        high = 600,
                        empty = "6")
                Quantity orderLag,
        @Column(
                        value = "Time from delivery by the plant to arrival at the holder.",
                        unit = "months",
                        high = 600,
                        empty = "1")
                @Drawn
                Quantity lag,
        @Column(value = "Whether it lies within reach of strikes.", empty = "no") boolean exposed,
        @Column(
                        value = "Shortest frame contract for which a firm pays a new line itself.",
                        unit = "months",
                        high = 600,
                        empty = "36")
                Quantity minContract,
        @Column(
                        value =
                                "Share of a new line that must be under contract before a firm pays for it.",
                        unit = "share",
                        high = 1,
                        empty = "0.8")
                Quantity requiredUtilisation,
        @Column(
                        value =
                                "Shortest contract with which a private firm accepts a line paid by the public.",
                        unit = "months",
                        high = 600,
                        empty = "24")
                Quantity publicMinContract,
        @Column(
                        value = "Share of such a line that must be under contract.",
                        unit = "share",
                        high = 1,
                        empty = "0.5")
                Quantity publicUtilisation,
        @Column(
                        value = "Share of capacity that must run, be kept warm or be closed.",
                        unit = "share",
                        high = 1,
                        empty = "0")
                Quantity sustaining,
        @Column(
                        value =
                                "Cost of keeping a unit of idle capacity warm, as a share of the price.",
                        unit = "share",
                        high = 1,
                        empty = "0")
                Quantity warmCost,
        @Column(
                        value = "Cost of closing capacity.",
                        unit = "for each unit a month",
                        money = true,
                        empty = "0")
                Quantity closingCost,
        Origin origin)
        implements ProducerCopies {
    public enum Kind {
        EXISTING,
        GREENFIELD,
        STATE
    }
}
