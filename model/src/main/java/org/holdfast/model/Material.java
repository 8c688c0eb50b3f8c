package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Drawn;
import org.holdfast.model.schema.Rows;

/**
 * What items are made of and what runs short first: powder, explosive fill, seekers.
 *
 * @param priorityShare the same when these items have full priority, at least {@code defenceShare}
 */
@Rows(
        table = "materials",
        about = "What items are made of, and what runs short first.",
        subject = "id")
@Copies
public record Material(
        @Column(value = "The material's name in other tables.", form = Form.ID) String id,
        @Column("Full name.") Text name,
        @Column("The unit, plural.") Text unit,
        @Column(value = "Units in one lot; the programme counts in lots.", low = 0.001, high = 1e6)
                double lot,
        @Column(value = "The stock in the first month.", unit = "units", empty = "0") @Drawn
                Quantity stock,
        @Column(
                        value =
                                "Share of the sources' output that reaches these items when markets decide.",
                        unit = "share",
                        high = 1,
                        empty = "1")
                @Drawn
                Quantity defenceShare,
        @Column(
                        value = "The same when these items have full priority.",
                        unit = "share",
                        high = 1,
                        empty = "1")
                @Drawn
                Quantity priorityShare,
        Origin origin)
        implements MaterialCopies {}
