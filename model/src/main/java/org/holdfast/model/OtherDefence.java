package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Drawn;
import org.holdfast.model.schema.Rows;

/**
 * What meets a class of attack without using up an item of the case: guns, helicopters, electronic
 * warfare.
 *
 * @param effort nominal kills for each launch within reach, at the class's reference: what they
 *     would destroy if none were met twice
 * @param keepsUp what of the same effort there is for each launch beyond the reference: 0 it stays,
 *     1 it grows with the launches
 */
@Rows(
        table = "other_defence",
        about = "What meets a class of attack without using up an item: guns, electronic warfare.",
        subject = "raid")
@Copies
public record OtherDefence(
        @Column(value = "The class of attack.", of = "raids") String raid,
        @Column("Full name.") Text name,
        @Column(
                        value =
                                "What it would destroy if none were met twice, for each launch within reach, at the reference of the class.",
                        unit = "nominal kills a launch",
                        high = 20)
                @Drawn
                Quantity effort,
        @Column(
                        value =
                                "What of that effort there is for each launch beyond the reference: 0 it stays as it was, 1 it grows with the launches.",
                        name = "keeps_up",
                        unit = "share",
                        high = 1,
                        empty = "1")
                @Drawn
                Quantity keepsUp,
        Origin origin)
        implements OtherDefenceCopies {}
