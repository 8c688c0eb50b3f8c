package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Only;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Drawn;
import org.holdfast.model.schema.Rows;

/** What an item is made of. */
@Rows(
        table = "material_use",
        about = "What items are made of.",
        key = {"item", "material"},
        subject = "material")
@Copies
public record MaterialUse(
        @Column(value = "The item.", of = "items", only = Only.OURS) String item,
        @Column(value = "The material in it.", of = "materials") String material,
        @Column(
                        value = "How much of it.",
                        unit = "units of material in one unit of item",
                        above = true)
                @Drawn
                Quantity quantity,
        @Column(
                        value = "Share of the material that is lost in making the item.",
                        high = 0.95,
                        empty = "0")
                double scrap)
        implements MaterialUseCopies {}
