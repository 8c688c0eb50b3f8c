package org.holdfast.model;

import java.util.Optional;
import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Column.Only;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Drawn;
import org.holdfast.model.schema.ReadBy;
import org.holdfast.model.schema.Rows;

/**
 * What a holder needs of an item.
 *
 * <p>Rates are units a month; stock levels are units. A rate that follows launches is Σ
 * (adversary's launches a month × share engaged × units per target engaged).
 *
 * @param from first month index at which it holds, counted from the case's first month; 0 if not
 *     given
 * @param to last month index, inclusive; the horizon if not given
 * @param quantity units a month (floor, full, own use) or units (stock floor, stock target); empty
 *     for launches
 * @param launches how the need follows the adversary's launches, if it does
 */
@Rows(
        table = "needs",
        about = "What holders need of items; rows of one holder, item, tier and posture add up.",
        needed = true,
        subject = "item")
@Copies
public record Need(
        @Column(value = "Who needs it.", of = "parties") String holder,
        @Column(value = "What is needed.", of = "items", only = Only.OURS) String item,
        @Column("How far the need goes: floor and full for the claimant, the others for allies.")
                Tier tier,
        @Column(
                        value = "The posture for which it holds.",
                        choices = {"any", "hold", "counter-attack"},
                        empty = "any")
                Posture posture,
        @Column(value = "First month; empty: from the start.", form = Form.FROM, optional = true)
                int from,
        @Column(value = "Last month; empty: to the end.", form = Form.TO, optional = true) int to,
        @Column(
                        value = "The need itself, unless it follows launches.",
                        unit = "units a month; units for the two stock tiers")
                @Column(
                        name = "counted_as",
                        value =
                                "What the quantity is: a rate a month; an effort, units a day for each user; or a total over the months of the row, spread evenly.",
                        choices = {"rate", "effort", "total"},
                        empty = "rate")
                @Column(
                        name = "users",
                        value = "For an effort: how many guns, batteries or units use it.",
                        above = true,
                        optional = true)
                @ReadBy("aMonth")
                @Drawn
                Optional<Quantity> quantity,
        Optional<Launches> launches,
        @Column(
                        value =
                                "What the need rests on. A circular one is defined by its own planned output or orders: it is planned for, and counted beside the headline, never in it.",
                        empty = "unstated")
                Basis basis,
        Origin origin)
        implements NeedCopies {
    public Need {
        if (quantity.isPresent() == launches.isPresent()) {
            throw new IllegalArgumentException(
                    holder + " " + item + ": either a quantity or launches, not both or neither");
        }
    }

    public enum Tier {
        /** Below this the front or the sky cannot be held. */
        FLOOR,
        /** What the posture needs in full; includes the floor. */
        FULL,
        /** What an ally uses itself, in training and exercises. */
        OWN_USE,
        /** The stock below which an ally does not go. */
        STOCK_FLOOR,
        /** The stock an ally has promised to hold from month {@code from} on. */
        STOCK_TARGET
    }

    /** What a need rests on, strongest first. */
    public enum Basis {
        /** What was used, fired or lost in a stated time. */
        OBSERVED_USE,
        /** What those who need it said that they need. */
        STATED_REQUIREMENT,
        /** What the adversary launches, whether month by month or as a figure made from it. */
        FOLLOWS_LAUNCHES,
        /** Chosen by the authors of the case: nobody published a need. */
        JUDGEMENT,
        /**
         * Its own planned output, capacity or orders: whoever makes less needs less, so that what
         * is missing of it says nothing about the war.
         */
        CIRCULAR,
        /** Not said: it counts as if it stood on its own, and {@code check} asks for it. */
        UNSTATED
    }

    /** Whether it is defined by what is to be made of the item. */
    public boolean isCircular() {
        return basis == Basis.CIRCULAR;
    }

    public enum Posture {
        ANY,
        HOLD,
        COUNTER_ATTACK
    }

    /** A need that follows what the adversary launches. */
    public record Launches(
            @Column(
                            value = "The item whose launches the need follows.",
                            of = "items",
                            only = Only.ADVERSARYS)
                    String against,
            @Column(
                            value = "Share of the launches that this item engages.",
                            unit = "share",
                            high = 1)
                    @Drawn
                    Quantity shareEngaged,
            @Column(value = "Units used on each target engaged.", unit = "units") @Drawn
                    Quantity perTarget) {}
}
