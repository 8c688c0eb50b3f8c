package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Rows;

/** Something that a scenario can set: a policy, which we decide, or the world, which happens. */
@Rows(
        table = "levers",
        about = "What a scenario can set: a policy, which we decide, or the world, which happens.",
        subject = "id")
@Copies
public record Lever(
        @Column(value = "The lever's name in scenarios.", form = Form.ID) String id,
        @Column("What we decide, or what happens.") Block block,
        @Column("What it acts on.") Effect effect,
        @Column(
                        value =
                                "The fund, bloc, group, item or material that the effect is for, where it needs one.",
                        optional = true)
                String subject,
        @Column("Unit of the setting.") Text unit,
        @Column(value = "Lowest setting.", low = -1e15) double low,
        @Column(value = "Highest setting.", low = -1e15) double high,
        @Column(value = "Setting when no scenario sets it.", name = "default", low = -1e15)
                double standard,
        @Column(
                        value =
                                "Whether a higher setting widens what can be chosen (1), narrows it (-1), or neither (0).",
                        choices = {"-1", "0", "1"})
                int widens,
        @Column("Name on the screen.") Text name,
        @Column("What it does.") Text help,
        @Column("What it does not do.") Text notCovered,
        @Column("What a higher setting is expected to do, and why.") Text expects,
        Origin origin)
        implements LeverCopies {
    public enum Block {
        POLICY,
        WORLD
    }

    /** What a lever acts on. Adding one: a constant here, and the place where the plan reads it. */
    public enum Effect {
        /**
         * Opens a fund that is not yet agreed: setting = factor on its envelopes (0 closed).
         * Subject: fund.
         */
        FUND_SIZE,
        /**
         * Factor on what all funds of the subject (a fund, or a bloc as home) have from the end
         * month on.
         */
        FUND_END,
        /** Longest frame contract that may be signed, months. */
        CONTRACT_LENGTH,
        /** 0: markets decide who gets materials; 1: these items come first. */
        MATERIAL_PRIORITY,
        /**
         * Opens producers, material sources and offers of the group named by the subject: factor on
         * their size.
         */
        OPEN_GROUP,
        /** Share of output committed elsewhere that is redirected. */
        REDIRECT,
        /**
         * 0: national money buys at home or pays a premium abroad; 1: joint orders, anywhere at one
         * price.
         */
        JOINT_ORDERS,
        /**
         * 1: a private firm accepts a line paid by the public only with an order; 0: also without.
         */
        PUBLIC_LINE_NEEDS_ORDER,
        /** Share of lines' output in planning parties that is reserved for allies' own targets. */
        ALLY_RESERVE,
        /** Share of giftable ally stocks that is released. */
        GIFTS,
        /** 0: hold; 1: counter-attack. */
        POSTURE,
        /** Factor on growth and on imported parts of the adversary: 0 none … 1 full pressure. */
        SANCTIONS,
        /** Factor on the floor need of Ukraine; subject an item, or empty for all. */
        FLOOR_NEED,
        /** Factor on the full need of Ukraine; subject an item, or empty for all. */
        FULL_NEED,
        /** Months by which announced expansions come late. */
        SLIP,
        /** Factor on minimum contract lengths. */
        MIN_CONTRACT,
        /** Factor on the cost of new lines. */
        LINE_COST,
        /** Factor on the material use of items; subject a material, or empty for all. */
        MATERIAL_USE,
        /** Factor on the output of material sources; subject a material, or empty for all. */
        MATERIAL_OUTPUT,
        /** Factor on availability of producers outside the exposed ones. */
        AVAILABILITY,
        /** Factor on losses at exposed sites. */
        LOSSES,
        /** Months added to the lead time of new lines. */
        LEAD_TIME,
        /** Month index before which nothing new can be decided. */
        START
    }
}
