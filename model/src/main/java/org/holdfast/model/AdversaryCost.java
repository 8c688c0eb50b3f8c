package org.holdfast.model;

import java.util.Optional;
import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Only;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Drawn;
import org.holdfast.model.schema.Rows;

/**
 * What one unit costs the adversary, and how many his plants can come to make. An item without a
 * row costs nothing and has no ceiling: its flows are as {@link AdversaryFlow} says.
 *
 * @param cost of a unit in the first month, in his currency
 * @param learning share by which the cost of a unit falls each time that he has made twice as many
 * @param madeBefore units made before the first month, from which learning counts; 0: none is
 *     learned
 * @param ceiling units a month that his plants can come to make, repaired ones included
 */
@Rows(
        table = "adversary_costs",
        about =
                "What one unit costs the adversary, how its cost falls, and how many he can come to make.",
        key = "item",
        subject = "item")
@Copies
public record AdversaryCost(
        @Column(value = "The item.", of = "items", only = Only.ADVERSARYS) String item,
        @Column(
                        value = "What a unit costs in the first month.",
                        unit = "thousand of his currency",
                        above = true,
                        times = 1000)
                @Drawn
                Quantity cost,
        @Column(
                        value =
                                "Share by which the cost falls each time that twice as many have been made.",
                        unit = "share",
                        high = 0.9,
                        empty = "0")
                @Drawn
                Quantity learning,
        @Column(
                        value =
                                "Units made before the first month, from which learning counts; empty: nothing is learned.",
                        name = "made_before",
                        high = 1e12,
                        empty = "0")
                double madeBefore,
        @Column(
                        value =
                                "Units a month that his plants can come to make, new and repaired; empty: no ceiling.",
                        unit = "units a month",
                        above = true)
                @Drawn
                Optional<Quantity> ceiling,
        Origin origin)
        implements AdversaryCostCopies {}
