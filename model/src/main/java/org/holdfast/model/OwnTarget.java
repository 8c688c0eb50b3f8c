package org.holdfast.model;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Column.Only;
import org.holdfast.model.schema.Rows;

/** What allies set themselves in public. Their stock targets stand among the needs. */
@Rows(
        table = "targets",
        about = "What allies set themselves in public, beside the stock targets in needs.csv.",
        key = {"id"})
public record OwnTarget(
        @Column(value = "The target's name in other tables.", form = Form.ID) String id,
        @Column("What was set, for the reader.") Text name,
        @Column(
                        "A delivery of so many units in all to the claimant, a capacity of so many units a month, or defence spending as a share of GDP.")
                Kind kind,
        @Column(
                        value =
                                "Whose supply, capacity or spending counts: blocs, or holders of the stocks that are given from.",
                        form = Form.NAMES,
                        of = "parties")
                List<String> by,
        @Column(value = "The item of a delivery or a capacity.", of = "items", only = Only.OURS)
                Optional<String> item,
        @Column(value = "How much: units, units a month, or a share of GDP.", unit = "see kind")
                Quantity quantity,
        @Column(
                        value = "Units that had been delivered before the first month.",
                        unit = "units",
                        empty = "0")
                Quantity already,
        @Column(value = "By when.", form = Form.DAY_OR_MONTH, optional = true) String due,
        Origin origin) {
    public OwnTarget {
        by = List.copyOf(by);
    }

    /** What is to be reached. */
    public enum Kind {
        DELIVERY,
        CAPACITY,
        SPENDING
    }
}
