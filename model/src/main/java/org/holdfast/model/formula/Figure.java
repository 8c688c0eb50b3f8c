package org.holdfast.model.formula;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.CaseSettings.ObjectiveTier;

/**
 * What a formula can read off an answer, written {@code floor_coverage(shell-155)}. Where no holder
 * is named, it is the claimant's.
 */
public enum Figure {
    /**
     * What is missing in a tier, every month counting alike; of the floor, what the claimant
     * misses; for cost, millions.
     */
    TIER("tier", false, Takes.TIER),
    /** Of the floor: what allies miss of their own use and stock floors. */
    ALLIES("allies", false, Takes.TIER),
    /** What the plan minimises in a tier: weighted and discounted, the floors of all as one. */
    PRESENT_VALUE("present_value", false, Takes.TIER),
    /** Share of the full need that is met; 1 where nothing is needed. */
    COVERAGE("coverage", true, Takes.ITEM),
    /** Units met as a share of the floor; above 1 where more than the floor is met. */
    FLOOR_COVERAGE("floor_coverage", true, Takes.ITEM),
    /** The full need, units a month. */
    NEED("need", true, Takes.ITEM),
    /** The floor, units a month. */
    FLOOR_NEED("floor_need", true, Takes.ITEM),
    /** What is used, units a month. */
    USED("used", true, Takes.ITEM),
    /** What is used, and the work of substitutes, units a month. */
    COVERED("covered", true, Takes.ITEM),
    /** Missing to the full need, units a month. */
    SHORTFALL("shortfall", true, Takes.ITEM),
    /** Missing to the floor, units a month. */
    FLOOR_SHORTFALL("floor_shortfall", true, Takes.ITEM),
    /** A holder's stock at the end of the month, units. */
    STOCK("stock", true, Takes.HOLDER, Takes.ITEM, true),
    /** The claimant's stock at the end of the month, in months of that month's full need. */
    STOCK_MONTHS("stock_months", true, Takes.ITEM),
    /** What comes from producers, of one bloc or of all, units a month. */
    ARRIVED("arrived", true, Takes.ITEM, Takes.BLOC, false),
    /** What comes from offers, of one bloc or of all, units a month. */
    BOUGHT("bought", true, Takes.ITEM, Takes.BLOC, false),
    /** What allies give from their stocks, one of them or all, units a month. */
    RECEIVED("received", true, Takes.ITEM, Takes.HOLDER, false),
    /** The three together, of one bloc or of all, units a month. */
    SUPPLIED("supplied", true, Takes.ITEM, Takes.BLOC, false),
    /** Units of the adversary's item used for each of ours that is measured against it. */
    FIRE_RATIO("fire_ratio", true, Takes.ADVERSARY_ITEM),
    /** The claimant's own output as a share of what it used since the first month, at most 1. */
    SELF_RELIANCE("self_reliance", true, Takes.ITEM),
    /** What a fund pays, in one calendar year or over the horizon, millions. */
    SPENDING("spending", false, Takes.FUND, Takes.YEAR, false);

    /** What stands between the parentheses. */
    public enum Takes {
        TIER,
        /** An item of ours. */
        ITEM,
        ADVERSARY_ITEM,
        /** A party that needs or stocks something. */
        HOLDER,
        /** A bloc, or a country without one. */
        BLOC,
        FUND,
        /** A calendar year. */
        YEAR
    }

    private final String word;
    private final boolean byMonth;
    private final Takes first;
    private final Optional<Takes> second;
    private final boolean secondNeeded;

    Figure(String word, boolean byMonth, Takes only) {
        this.word = word;
        this.byMonth = byMonth;
        this.first = only;
        this.second = Optional.empty();
        this.secondNeeded = false;
    }

    Figure(String word, boolean byMonth, Takes first, Takes second, boolean secondNeeded) {
        this.word = word;
        this.byMonth = byMonth;
        this.first = first;
        this.second = Optional.of(second);
        this.secondNeeded = secondNeeded;
    }

    /** Whether it has a value for each month, rather than one for the whole horizon. */
    public boolean byMonth() {
        return byMonth;
    }

    /** What it takes, in order. */
    public List<Takes> takes() {
        return second.map(also -> List.of(first, also)).orElseGet(() -> List.of(first));
    }

    /** How many of these must be there; the others may be left out. */
    public int needed() {
        return secondNeeded ? 2 : 1;
    }

    /** The name as one writes it. */
    public String word() {
        return word;
    }

    /** The figure that is written so. */
    public static Optional<Figure> find(String word) {
        return Arrays.stream(values()).filter(figure -> figure.word().equals(word)).findFirst();
    }

    /** A tier of the objective as one writes it. */
    public static String word(ObjectiveTier tier) {
        return switch (tier) {
            case FLOOR -> "floor";
            case FULL -> "full";
            case ALLY_TARGETS -> "ally_targets";
            case COST -> "cost";
        };
    }

    /** The tier that is written so. */
    public static Optional<ObjectiveTier> findTier(String word) {
        return Arrays.stream(ObjectiveTier.values())
                .filter(tier -> word(tier).equals(word))
                .findFirst();
    }
}
