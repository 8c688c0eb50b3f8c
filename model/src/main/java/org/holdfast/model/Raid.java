package org.holdfast.model;

import java.util.Optional;
import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Column.Only;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Drawn;
import org.holdfast.model.schema.Rows;

/**
 * A class of attack from the air: part of what the adversary launches of an item, which is met
 * alike. National monthly totals, no places.
 *
 * @param share weight of the class among those of its item; they are made to add up to 1
 * @param reach share of it that anything can engage: e of docs/method/air-defence.md
 * @param effect what all effort against it is worth, 1 as measured: what differs by future
 * @param reference launches a month of the class at which {@link OtherDefence} was measured
 * @param harm what one that gets through counts for
 */
@Rows(
        table = "raids",
        about = "Classes of attack from the air: parts of what the adversary launches.",
        subject = "id")
@Copies
public record Raid(
        @Column(value = "The class's name in other tables.", form = Form.ID) String id,
        @Column("Full name, plural.") Text name,
        @Column(
                        value = "The adversary's item whose launches it is part of.",
                        of = "items",
                        only = Only.ADVERSARYS)
                String item,
        @Column(
                        value = "Weight of the class among those of its item, made to add up to 1.",
                        unit = "share",
                        high = 1,
                        empty = "1")
                @Drawn
                Quantity share,
        @Column(
                        value = "Share of the launches that anything can engage at all.",
                        unit = "share",
                        above = true,
                        high = 1,
                        empty = "1")
                @Drawn
                Quantity reach,
        @Column(
                        value =
                                "What all effort against the class is worth, 1 as measured: the luck, learning and counter-measures that differ by future.",
                        unit = "times",
                        above = true,
                        empty = "1")
                @Drawn
                Quantity effect,
        @Column(
                        value =
                                "Share of a month's launches that comes on its three largest nights; empty: as on others.",
                        unit = "share",
                        high = 0.999,
                        empty = "0.1")
                @Drawn
                Quantity peak,
        @Column(
                        value =
                                "Most launches that effort can be spent on in one night, counted once for each that would be hit; empty: no such limit.",
                        unit = "a night",
                        above = true)
                @Drawn
                Optional<Quantity> ceiling,
        @Column(
                        value =
                                "Launches of the class a month at which other_defence.csv was measured; needed where that has rows of it.",
                        high = 1e9,
                        empty = "0")
                double reference,
        @Column(value = "What one that gets through counts for.", high = 1e6, empty = "1")
                double harm,
        Origin origin)
        implements RaidCopies {}
