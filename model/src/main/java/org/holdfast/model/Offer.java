package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Column.Only;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Drawn;
import org.holdfast.model.schema.Rows;

/**
 * Stock or spare production that a party outside the plan would sell.
 *
 * @param from first month index in which it can be bought
 * @param to last month index in which it can be bought, inclusive
 */
@Rows(
        table = "offers",
        about = "Stock or spare production that parties outside the plan would sell.",
        subject = "id")
@Copies
public record Offer(
        @Column(value = "The offer's name in other tables.", form = Form.ID) String id,
        @Column("Name for the reader.") Text name,
        @Column(value = "Who sells.", of = "parties") String party,
        @Column(value = "What is sold.", of = "items", only = Only.OURS) String item,
        @Column(value = "Tag by which a lever opens or closes it with others.", optional = true)
                String group,
        @Column(value = "Price of a unit.", unit = "for a unit", money = true) @Drawn
                Quantity price,
        @Column(value = "The most in a month.", unit = "units") @Drawn Quantity monthly,
        @Column(value = "The most over the whole window.", unit = "units") @Drawn Quantity total,
        @Column(value = "First month in which it can be bought.", form = Form.FROM, optional = true)
                int from,
        @Column(value = "Last month in which it can be bought.", form = Form.TO, optional = true)
                int to,
        @Column(value = "Time from purchase to arrival.", unit = "months", high = 600, empty = "2")
                @Drawn
                Quantity lag,
        Origin origin)
        implements OfferCopies {}
