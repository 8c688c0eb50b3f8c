package org.holdfast.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.model.CaseSettings.ObjectiveTier;

/**
 * The figures that a reader meets at more than one door, each entered once: a command, its JSON, a
 * table, a brief and a browser tell it under this id, in this unit and with these decimals.
 *
 * <p>Those of months, of a case's trajectory or followed in futures, are {@link Trajectory.Measure}
 * and {@link FutureSeries.Measure}.
 */
public enum Measure {
    CLAIMANT_FLOOR(
            "Missed of the claimant's floor, of needs that stand on their own.",
            facts(Whose.CLAIMANT, Worth.PLAIN, Span.PERIOD, Unit.ITEM_MONTHS)),
    ALLIES_FLOOR(
            "Missed of the allies' own use and stock floors that stand on their own.",
            facts(Whose.ALLIES, Worth.PLAIN, Span.PERIOD, Unit.ITEM_MONTHS)),
    CIRCULAR_FLOOR(
            "Missed, by anyone, of floors that the item's own planned output defines: beside the headline, in no other plain measure.",
            facts(Whose.ALL, Worth.PLAIN, Span.PERIOD, Unit.ITEM_MONTHS)),
    CLAIMANT_FULL(
            "Missed of the claimant's full need, of needs that stand on their own.",
            facts(Whose.CLAIMANT, Worth.PLAIN, Span.PERIOD, Unit.ITEM_MONTHS)),
    CIRCULAR_FULL(
            "Missed of full needs that the item's own planned output defines.",
            facts(Whose.ALL, Worth.PLAIN, Span.PERIOD, Unit.ITEM_MONTHS)),
    ALLY_TARGETS(
            "Missed of the allies' stock targets that stand on their own.",
            facts(Whose.ALLIES, Worth.PLAIN, Span.PERIOD, Unit.ITEM_MONTHS)),
    CIRCULAR_TARGETS(
            "Missed of stock targets that planned output or orders define.",
            facts(Whose.ALL, Worth.PLAIN, Span.PERIOD, Unit.ITEM_MONTHS)),
    COST(
            "What is paid, and allies' own orders.",
            facts(Whose.ALL, Worth.PLAIN, Span.PERIOD, Unit.MONEY)),
    FLOOR_PRESENT_VALUE(
            "Missed of the floors of the claimant and its allies, circular ones included, as the plan counts: discounted.",
            facts(Whose.ALL, Worth.PRESENT_VALUE, Span.PERIOD, Unit.ITEM_MONTHS)),
    FULL_PRESENT_VALUE(
            "Missed of the claimant's full need, as the plan counts: discounted, in two bands, less a credit for the last stock.",
            facts(Whose.CLAIMANT, Worth.PRESENT_VALUE, Span.PERIOD, Unit.ITEM_MONTHS)),
    ALLY_TARGETS_PRESENT_VALUE(
            "Missed of the allies' stock targets, as the plan counts: discounted.",
            facts(Whose.ALLIES, Worth.PRESENT_VALUE, Span.PERIOD, Unit.ITEM_MONTHS)),
    COST_PRESENT_VALUE(
            "What is paid, as the plan counts: discounted.",
            facts(Whose.ALL, Worth.PRESENT_VALUE, Span.PERIOD, Unit.MONEY)),
    MONEY("What the funds have in all.", facts(Whose.ALL, Worth.PLAIN, Span.PERIOD, Unit.MONEY)),
    PARITY_MONTH(
            "From when the fire ratio against this item of the adversary's stays at most 1; the number of months if never.",
            facts(Whose.CLAIMANT, Worth.PLAIN, Span.PERIOD, Unit.MONTH)),
    WAITING_LOST_MONTH(
            "From when waiting gains the adversary nothing; the number of months if never.",
            facts(Whose.CLAIMANT, Worth.PLAIN, Span.PERIOD, Unit.MONTH)),
    RUNS_SHORT_MONTH(
            "From when this item of ours runs short: the first month under its floor within whose year, itself included, a whole month of the floor is missing; the number of months if never.",
            facts(Whose.CLAIMANT, Worth.PLAIN, Span.PERIOD, Unit.MONTH)),
    TARGET_MONTH(
            "When a target of the allies' own is reached: a row of targets.csv that is a delivery or a capacity, or a stock target; the number of months if never.",
            facts(Whose.ALLIES, Worth.PLAIN, Span.PERIOD, Unit.MONTH)),
    FLOOR_NEED(
            "The item's floor.", facts(Whose.CLAIMANT, Worth.PLAIN, Span.YEAR, Unit.UNITS_A_MONTH)),
    FULL_NEED(
            "The item's full need.",
            facts(Whose.CLAIMANT, Worth.PLAIN, Span.YEAR, Unit.UNITS_A_MONTH)),
    SUPPLY(
            "What reaches the claimant of the item: made, bought or given.",
            facts(Whose.CLAIMANT, Worth.PLAIN, Span.YEAR, Unit.UNITS_A_MONTH)),
    FLOOR_MET_UP_TO(
            "The highest constant need of the item that current supply meets in every month.",
            facts(Whose.CLAIMANT, Worth.PLAIN, Span.YEAR, Unit.UNITS_A_MONTH)),
    NEED_MET(
            "Share of the item's full need that is met.",
            facts(Whose.CLAIMANT, Worth.PLAIN, Span.PERIOD, Unit.SHARE)),
    MONTHS_UNDER_FLOOR(
            "Months in which more than a two-hundredth of the item's floor is missing.",
            facts(Whose.CLAIMANT, Worth.PLAIN, Span.PERIOD, Unit.MONTHS)),
    LEAKED(
            "What gets through of a class of attack from the air, on average.",
            facts(Whose.CLAIMANT, Worth.PLAIN, Span.PERIOD, Unit.UNITS_A_MONTH));

    /** Whose shortfall, need or payment it is. */
    public enum Whose {
        /** The party that the plan supplies. */
        CLAIMANT,
        ALLIES,
        ALL
    }

    /** How the months of a sum count. */
    public enum Worth {
        /** Every month alike: what a reader is told. */
        PLAIN,
        /** Later months for less, as the programme counts; never told without its name. */
        PRESENT_VALUE
    }

    /** What it is a figure of. */
    public enum Span {
        /** The first year in which there is a need. */
        YEAR,
        /** The case's whole period. */
        PERIOD
    }

    /** What it is counted in. */
    public enum Unit {
        ITEM_MONTHS("item-months", 2),
        /** Millions of the case's currency, in prices of its price year. */
        MONEY("millions of the case's currency", 0),
        SHARE("share", 2),
        /** A number of months. */
        MONTHS("months", 0),
        /** The index of a month, from 0; the number of months of the case where it never comes. */
        MONTH("month, from 0", 0),
        UNITS_A_MONTH("units a month", 0);

        private final String word;
        private final int decimals;

        Unit(String word, int decimals) {
            this.word = word;
            this.decimals = decimals;
        }

        /** The unit as the dictionary of results has it, for any case. */
        public String word() {
            return word;
        }

        /** The unit as the files of a case have it: {@code item-months}, {@code millions}. */
        public String word(Currency currency) {
            return this == MONEY ? currency.code() + " million" : word;
        }

        /** Decimals in a table for a reader; files have them all. */
        public int decimals() {
            return decimals;
        }
    }

    private final String about;

    @SuppressWarnings("ImmutableEnumChecker") // a record of enums
    private final Facts facts;

    Measure(String about, Facts facts) {
        this.about = about;
        this.facts = facts;
    }

    private record Facts(Whose whose, Worth worth, Span span, Unit unit) {}

    private static Facts facts(Whose whose, Worth worth, Span span, Unit unit) {
        return new Facts(whose, worth, span, unit);
    }

    /** The word for it in files: {@code claimant_floor}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is, in a sentence for the dictionary of results. */
    public String about() {
        return about;
    }

    public Whose whose() {
        return facts.whose;
    }

    public Worth worth() {
        return facts.worth;
    }

    public Span span() {
        return facts.span;
    }

    public Unit unit() {
        return facts.unit;
    }

    /** What is told of a tier of the objective: the plain figures first, its present value last. */
    public static List<Measure> of(ObjectiveTier tier) {
        return switch (tier) {
            case FLOOR ->
                    List.of(CLAIMANT_FLOOR, ALLIES_FLOOR, CIRCULAR_FLOOR, FLOOR_PRESENT_VALUE);
            case FULL -> List.of(CLAIMANT_FULL, CIRCULAR_FULL, FULL_PRESENT_VALUE);
            case ALLY_TARGETS ->
                    List.of(ALLY_TARGETS, CIRCULAR_TARGETS, ALLY_TARGETS_PRESENT_VALUE);
            case COST -> List.of(COST, COST_PRESENT_VALUE);
        };
    }

    /** The tier of the objective that it tells of, if it tells of one. */
    public Optional<ObjectiveTier> tier() {
        for (ObjectiveTier tier : ObjectiveTier.values()) {
            if (of(tier).contains(this)) {
                return Optional.of(tier);
            }
        }
        return Optional.empty();
    }

    /** What an answer reaches by this count; empty where it has no such tier. */
    public Optional<Double> in(List<TierValue> tiers) {
        return tier().flatMap(tier -> TierValue.find(tiers, tier))
                .map(found -> {
                    if (worth() == Worth.PRESENT_VALUE) {
                        return found.presentValue();
                    }
                    if (isCircular()) {
                        return found.circular();
                    }
                    return this == ALLIES_FLOOR ? found.allies() : found.plain();
                });
    }

    /** Whether it counts what is missing of needs that their own planned output defines. */
    public boolean isCircular() {
        return this == CIRCULAR_FLOOR || this == CIRCULAR_FULL || this == CIRCULAR_TARGETS;
    }

    /** Whether it is told only where it is not zero: most cases have nothing to tell of it. */
    public boolean isBeside() {
        return this == ALLIES_FLOOR || isCircular();
    }
}
