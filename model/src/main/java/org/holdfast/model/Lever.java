package org.holdfast.model;

/**
 * Something that a scenario can set: a policy, which we decide, or the world, which happens.
 *
 * @param effect what the lever acts on; the only link between a name in a file and the arithmetic
 * @param subject id of the fund, group, party or item that the effect is for; empty where it needs
 *     none
 * @param unit unit of the setting, in words for the reader
 * @param low lowest setting
 * @param high highest setting
 * @param standard setting when no scenario sets it
 * @param widens whether a higher setting widens what can be chosen (1), narrows it (−1) or neither
 *     (0); held by tests
 * @param notCovered what the lever does not do, for readers who assume more
 * @param expects what the case's authors expect a higher setting to do, and why
 */
public record Lever(
        String id,
        Block block,
        Effect effect,
        String subject,
        Text unit,
        double low,
        double high,
        double standard,
        int widens,
        Text name,
        Text help,
        Text notCovered,
        Text expects,
        Origin origin) {
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
