package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Only;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Drawn;
import org.holdfast.model.schema.Rows;

/**
 * Units of one item that do the work of another, in part.
 *
 * @param rate units of {@code by} that do the work of one unit of {@code item}
 * @param ceiling share of the need of {@code item} that may be met this way, 0 to 1
 */
@Rows(
        table = "substitutes",
        about = "Items that can do part of the work of another.",
        key = {"item", "by"},
        subject = "item")
@Copies
public record Substitute(
        @Column(value = "The item whose need is met.", of = "items", only = Only.OURS) String item,
        @Column(value = "The item that stands in.", of = "items", only = Only.OURS) String by,
        @Column(
                        value = "Units of the one that do the work of one unit of the other.",
                        unit = "units of by for one unit of item",
                        above = true)
                @Drawn
                Quantity rate,
        @Column(value = "Share of the need that may be met this way.", unit = "share", high = 1)
                @Drawn
                Quantity ceiling)
        implements SubstituteCopies {}
