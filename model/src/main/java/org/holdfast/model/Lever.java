package org.holdfast.model;

import static org.holdfast.model.schema.Column.HUGE;

import java.util.OptionalDouble;
import java.util.Set;
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
        @Column(value = "Unit of the setting.", optional = true) Text unit,
        @Column(value = "Lowest setting.", low = -1e15) double low,
        @Column(value = "Highest setting.", low = -1e15) double high,
        @Column(value = "Setting when no scenario sets it.", name = "default", low = -1e15)
                double standard,
        @Column(
                        value =
                                "Whether a higher setting widens what can be chosen (1), narrows it (-1), or neither (0).",
                        choices = {"-1", "0", "1"},
                        empty = "0")
                int widens,
        @Column("Name on the screen.") Text name,
        @Column(value = "What it does.", optional = true) Text help,
        @Column(value = "What it does not do.", optional = true) Text notCovered,
        @Column(value = "What a higher setting is expected to do, and why.", optional = true)
                Text expects,
        @Column(value = "Who can do it alone; of a fund, empty: as in funds.csv.", optional = true)
                Text decidedBy,
        @Column(value = "Who can block it; of a fund, empty: as in funds.csv.", optional = true)
                Text blockedBy,
        Origin origin)
        implements LeverCopies {
    public enum Block {
        POLICY,
        WORLD
    }

    /** What a lever acts on. A new one: a constant here, and the place where it is read. */
    public enum Effect {
        FUND_SIZE(
                "Factor on the envelopes of a fund that is not yet agreed: 0 closed, 1 in full.",
                facts(Group.MONEY, Sight.IF_LARGE, Setting.SIZE, Subject.FUND)
                        .moving(Part.BUDGETS)),
        FUND_END(
                "Month from which the fund, or all funds whose home is the bloc, have nothing new.",
                facts(Group.MONEY, Sight.FRONT, Setting.LAST_MONTH, Subject.FUND_OR_BLOC)
                        .moving(Part.BUDGETS)),
        CONTRACT_LENGTH(
                "Longest frame contract that may be signed, months.",
                facts(Group.MONEY, Sight.FRONT, Setting.LENGTH, Subject.NONE)),
        MATERIAL_PRIORITY(
                "Who gets materials: 0 as markets share them (defence_share), 1 these items come first (priority_share).",
                facts(Group.INDUSTRY, Sight.FRONT, Setting.SHARE, Subject.NONE)),
        OPEN_GROUP(
                "Factor on the size of the producers, material sources and offers of a group: 0 closed.",
                facts(Group.INDUSTRY, Sight.FOLDED, Setting.SIZE, Subject.GROUP)
                        .moving(Part.PRODUCERS, Part.MATERIAL_SOURCES, Part.OFFERS)),
        REDIRECT(
                "Share of output committed elsewhere that is redirected.",
                facts(Group.INDUSTRY, Sight.FOLDED, Setting.SHARE, Subject.NONE)
                        .moving(Part.PRODUCERS)),
        JOINT_ORDERS(
                "0: national money buys at home or pays a premium abroad; 1: joint orders, anywhere at one price.",
                facts(Group.MONEY, Sight.FRONT, Setting.SHARE, Subject.NONE)),
        PUBLIC_LINE_NEEDS_ORDER(
                "1: a private firm accepts a line paid by the public only with an order; 0: also without.",
                facts(Group.RISKS, Sight.FOLDED, Setting.SWITCH, Subject.NONE)),
        ALLY_RESERVE(
                "Share of lines' output in planning parties that is reserved for allies' own targets.",
                facts(Group.ALLIES, Sight.FOLDED, Setting.SHARE, Subject.NONE)),
        GIFTS(
                "Share of giftable ally stocks that is released.",
                facts(Group.ALLIES, Sight.FRONT, Setting.SHARE, Subject.NONE)),
        HOLD(
                "Share of what holds.csv lists under the group that is held back.",
                facts(Group.ALLIES, Sight.FOLDED, Setting.SHARE, Subject.HOLD)
                        .moving(Part.PRODUCERS, Part.OFFERS)),
        HOLD_FROM(
                "Month from which what holds.csv lists under the group is held back.",
                facts(Group.ALLIES, Sight.FRONT, Setting.LAST_MONTH, Subject.HOLD)
                        .moving(Part.PRODUCERS, Part.OFFERS)),
        STOCK_TARGET(
                "Factor on allies' stock targets.",
                facts(Group.ALLIES, Sight.FOLDED, Setting.FACTOR, Subject.ANY_ITEM)
                        .moving(Part.NEEDS)),
        POSTURE(
                "0 hold, 1 counter-attack.",
                facts(Group.NEED, Sight.FRONT, Setting.STANCE, Subject.NONE).moving(Part.NEEDS)),
        COUNTER_ATTACK(
                "Month from which the posture is a counter-attack, whatever it was before; at the horizon: never.",
                facts(Group.NEED, Sight.FOLDED, Setting.LAST_MONTH, Subject.NONE)
                        .moving(Part.NEEDS)),
        SANCTIONS(
                "Pressure on growth and on imported parts of the adversary: 0 none, 1 full.",
                facts(Group.PRESSURE, Sight.FRONT, Setting.SHARE, Subject.NONE).moving(Part.NEEDS)),
        ADVERSARY_MONEY(
                "Factor on what the adversary can spend.",
                facts(Group.PRESSURE, Sight.FOLDED, Setting.FACTOR, Subject.NONE)
                        .moving(Part.NEEDS)),
        ADVERSARY_SHIFT(
                "Share of the money for what else he launches that the adversary moves to this item, within a year: his answer to a plan.",
                facts(Group.PRESSURE, Sight.FOLDED, Setting.SHARE, Subject.ADVERSARY_ITEM)
                        .moving(Part.NEEDS)),
        FLOOR_NEED(
                "Factor on the claimant's floor need.",
                facts(Group.NEED, Sight.FRONT, Setting.FACTOR, Subject.ANY_ITEM)
                        .moving(Part.NEEDS)),
        FULL_NEED(
                "Factor on the claimant's full need.",
                facts(Group.NEED, Sight.FOLDED, Setting.FACTOR, Subject.ANY_ITEM)
                        .moving(Part.NEEDS)),
        SLIP(
                "Months by which announced expansions come late.",
                facts(Group.RISKS, Sight.FOLDED, Setting.MONTHS, Subject.NONE)
                        .moving(Part.PRODUCERS, Part.MATERIAL_SOURCES)),
        MIN_CONTRACT(
                "Factor on minimum contract lengths.",
                facts(Group.RISKS, Sight.FOLDED, Setting.FACTOR, Subject.NONE)
                        .moving(Part.PRODUCERS)),
        LINE_COST(
                "Factor on the cost of new lines.",
                facts(Group.RISKS, Sight.FOLDED, Setting.FACTOR, Subject.NONE)
                        .moving(Part.PRODUCERS, Part.MATERIAL_SOURCES)),
        MATERIAL_USE(
                "Factor on the use of materials in items.",
                facts(Group.RISKS, Sight.FOLDED, Setting.FACTOR, Subject.ANY_MATERIAL)),
        MATERIAL_OUTPUT(
                "Factor on the output of material sources.",
                facts(Group.RISKS, Sight.FOLDED, Setting.FACTOR, Subject.ANY_MATERIAL)
                        .moving(Part.MATERIAL_SOURCES)),
        AVAILABILITY(
                "Factor on the availability of producers, the exposed ones apart.",
                facts(Group.RISKS, Sight.FOLDED, Setting.FACTOR, Subject.NONE)
                        .moving(Part.PRODUCERS)),
        LOSSES(
                "Factor on losses at exposed producers.",
                facts(Group.PRESSURE, Sight.FOLDED, Setting.FACTOR, Subject.NONE)
                        .moving(Part.PRODUCERS)),
        LEAD_TIME(
                "Months added to the lead time of new lines.",
                facts(Group.RISKS, Sight.FOLDED, Setting.MONTHS, Subject.NONE)
                        .moving(Part.PRODUCERS, Part.MATERIAL_SOURCES)),
        START(
                "Months before which nothing new may be decided.",
                facts(Group.MONEY, Sight.FRONT, Setting.MONTH, Subject.NONE));

        private final String about;

        @SuppressWarnings("ImmutableEnumChecker") // its set is Set.of, which nothing changes
        private final Facts facts;

        Effect(String about, Facts facts) {
            this.about = about;
            this.facts = facts;
        }

        private record Facts(
                Group group, Sight sight, Setting setting, Subject subject, Set<Part> moves) {
            private Facts moving(Part... parts) {
                return new Facts(group, sight, setting, subject, Set.of(parts));
            }
        }

        private static Facts facts(Group group, Sight sight, Setting setting, Subject subject) {
            return new Facts(group, sight, setting, subject, Set.of());
        }

        /** What its setting says, in a sentence for the page of tables. */
        public String about() {
            return about;
        }

        /**
         * Whether a plan is made for it even where the world sets it: the terms on which firms
         * build.
         */
        public boolean replanned() {
            return this == PUBLIC_LINE_NEEDS_ORDER || this == MIN_CONTRACT || this == LINE_COST;
        }

        /** Whether it is the adversary's answer to what we do: his money, and where it goes. */
        public boolean isAnswer() {
            return this == ADVERSARY_MONEY || this == ADVERSARY_SHIFT;
        }

        /** Where it stands on a screen. */
        public Group group() {
            return facts.group;
        }

        /** Whether it stands in sight there. */
        public Sight sight() {
            return facts.sight;
        }

        /** What its setting is. */
        public Setting setting() {
            return facts.setting;
        }

        /** What its subject names. */
        public Subject subject() {
            return facts.subject;
        }

        /** The parts of an {@link Instance} that it moves; what it does elsewhere is read there. */
        Set<Part> moves() {
            return facts.moves;
        }
    }

    /** Where levers stand together on a screen. */
    public enum Group {
        MONEY,
        INDUSTRY,
        ALLIES,
        PRESSURE,
        NEED,
        RISKS
    }

    /** Whether a lever stands in sight, or is folded away below the others of its group. */
    public enum Sight {
        FRONT,
        FOLDED,
        /** In sight where its subject is among the largest. */
        IF_LARGE
    }

    /** What a subject names. */
    public enum Subject {
        /** There is none. */
        NONE,
        FUND,
        FUND_OR_BLOC,
        /** A group of producers, material sources or offers. */
        GROUP,
        /** A group of holds. */
        HOLD,
        /** An item of the adversary that has a cost. */
        ADVERSARY_ITEM,
        /** An item; empty: all. */
        ANY_ITEM,
        /** A material; empty: all. */
        ANY_MATERIAL
    }

    /** What a setting is: the numbers that have a meaning, and how they are told. */
    public enum Setting {
        /** A share, 0 to 1. */
        SHARE(0, 1, 0),
        /** Multiplies what the case says. */
        FACTOR(0, HUGE, 0),
        /** How far something is open: 0 closed, 1 in full. */
        SIZE(0, HUGE, 0),
        /** 0 no, 1 yes. */
        SWITCH(0, 1, 1),
        /** 0 hold, 1 counter-attack. */
        STANCE(0, 1, 1),
        /** An index of a month. */
        MONTH(0, HUGE, 1),
        /** An index of a month from which there is no more; at the horizon or beyond: never. */
        LAST_MONTH(0, HUGE, 1),
        /** Months later, or earlier. */
        MONTHS(-600, 600, 1),
        /** The length of a contract, months. */
        LENGTH(1, 600, 12);

        private final double least;
        private final double most;
        private final double step;

        Setting(double least, double most, double step) {
            this.least = least;
            this.most = most;
            this.step = step;
        }

        /** The lowest setting that has a meaning. */
        public double least() {
            return least;
        }

        /** The highest setting that has a meaning. */
        public double most() {
            return most;
        }

        /** Whether it names a month of the horizon: then it is whole. */
        public boolean isMonth() {
            return this == MONTH || this == LAST_MONTH;
        }
    }

    /** Parts of an {@link Instance} that levers move. */
    enum Part {
        NEEDS,
        PRODUCERS,
        MATERIAL_SOURCES,
        OFFERS,
        BUDGETS
    }

    /** How far one step of a slider goes. */
    public double step() {
        double step = effect.setting().step;
        return step > 0 ? step : high - low > 3 ? 0.25 : 0.05;
    }

    /** Whether it says what other governments do: their money, and what they hold back. */
    public boolean isOthers() {
        return block == Block.WORLD
                && switch (effect.subject()) {
                    case FUND, FUND_OR_BLOC, HOLD -> true;
                    case NONE, GROUP, ADVERSARY_ITEM, ANY_ITEM, ANY_MATERIAL -> false;
                };
    }

    /** The setting at which others take most away: none if it gives, or is there already. */
    public OptionalDouble worst(double from) {
        double to = widens > 0 ? low : widens < 0 ? high : from;
        return isOthers() && to != from ? OptionalDouble.of(to) : OptionalDouble.empty();
    }

    /**
     * Whether a plan is made for its setting. A plan does not foresee the world, but the terms on
     * which firms build it must know.
     */
    public boolean isPlanned() {
        return block == Block.POLICY || effect.replanned();
    }
}
