package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Rows;

/**
 * A step in the price of a producer or an offer: the part of its capacity up to {@code share} costs
 * {@code factor} times the price. Steps rise.
 */
@Rows(
        table = "price_steps",
        about =
                "How the price of a producer or an offer rises with what is bought; no rows: one step at the price.",
        key = {"subject", "share"})
public record PriceStep(
        @Column(
                        value = "Whose price it is.",
                        of = {"producers", "offers"})
                String subject,
        @Column(value = "Upper end of the step, as a share of capacity.", above = true, high = 1)
                double share,
        @Column(
                        value = "What the step costs; rising, the first usually 1.",
                        unit = "times the price",
                        above = true)
                Quantity factor) {}
