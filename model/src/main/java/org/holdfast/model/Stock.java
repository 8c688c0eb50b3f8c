package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Only;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Drawn;
import org.holdfast.model.schema.Rows;

/** What a holder has at the start. */
@Rows(
        table = "stocks",
        about = "What holders have at the start.",
        key = {"holder", "item"},
        subject = "item")
@Copies
public record Stock(
        @Column(value = "Who has it.", of = "parties") String holder,
        @Column(value = "What it is.", of = "items", only = Only.OURS) String item,
        @Column(value = "The stock in the first month.", unit = "units") @Drawn Quantity quantity,
        @Column(
                        value = "What of it may be given to the claimant.",
                        unit = "units over the horizon",
                        empty = "0")
                @Drawn
                Quantity giftable)
        implements StockCopies {}
