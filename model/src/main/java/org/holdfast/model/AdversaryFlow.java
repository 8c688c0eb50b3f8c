package org.holdfast.model;

import java.util.Optional;
import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Column.Only;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Drawn;
import org.holdfast.model.schema.Rows;

/**
 * What the adversary has, makes, buys and uses. It does not react.
 *
 * @param from first month index
 * @param to last month index, inclusive
 */
@Rows(
        table = "adversary_flows",
        about = "What the adversary has, makes, buys and uses.",
        subject = "item")
@Copies
public record AdversaryFlow(
        @Column(value = "The item.", of = "items", only = Only.ADVERSARYS) String item,
        @Column("What the figure is.") Flow flow,
        @Column(value = "First month; empty: from the start.", form = Form.FROM, optional = true)
                int from,
        @Column(value = "Last month; empty: to the end.", form = Form.TO, optional = true) int to,
        @Column(
                        value = "The figure; its range is the dispute between the sources.",
                        unit = "units a month; units for a stock")
                @Drawn
                Quantity quantity,
        @Column(
                        value = "Growth before sanctions.",
                        unit = "a year, as a share",
                        low = -1,
                        high = 10,
                        empty = "0")
                @Drawn
                Quantity growth,
        @Column(
                        value = "Time in which the growth falls to half of it; empty: it goes on.",
                        unit = "years",
                        above = true,
                        high = 100)
                @Drawn
                Optional<Quantity> halfLife,
        @Column(
                        value = "Share that depends on imported parts.",
                        unit = "share",
                        high = 1,
                        empty = "0")
                @Drawn
                Quantity importedShare,
        Origin origin)
        implements AdversaryFlowCopies {
    public enum Flow {
        STOCK,
        PRODUCTION,
        REFURBISHMENT,
        PURCHASE,
        USE,
        LAUNCHES
    }
}
