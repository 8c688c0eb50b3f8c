package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Only;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Drawn;
import org.holdfast.model.schema.Rows;

/**
 * Which of our items meets which class of attack, and how well.
 *
 * @param order classes of a lower number are served first; those of one number share in proportion
 * @param perTarget units spent on each launch within reach, before the next class is served
 * @param kill chance that one unit destroys what it was spent on
 */
@Rows(
        table = "engagements",
        about = "Which interceptors meet which class of attack, in which order, and how well.",
        key = {"raid", "item"},
        subject = "item")
@Copies
public record Engagement(
        @Column(value = "The class of attack.", of = "raids") String raid,
        @Column(value = "The item that meets it.", of = "items", only = Only.OURS) String item,
        @Column(
                        value =
                                "Which classes the item serves first: those of a lower number; of one number in proportion.",
                        low = 1,
                        high = 99,
                        empty = "1")
                int order,
        @Column(
                        value = "Units spent on each launch within reach, before the next class.",
                        name = "per_target",
                        unit = "units",
                        above = true,
                        high = 1000)
                @Drawn
                Quantity perTarget,
        @Column(
                        value = "Chance that one unit destroys what it was spent on.",
                        unit = "share",
                        above = true,
                        high = 0.99)
                @Drawn
                Quantity kill,
        Origin origin)
        implements EngagementCopies {}
