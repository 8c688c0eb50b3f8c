package org.holdfast.model;

import java.util.Optional;

/**
 * Something that binds: what one more unit of it would buy.
 *
 * @param kind what kind of limit
 * @param subject fund, material, producer, offer or item
 * @param from first month index of the span; a year for a fund, a quarter or more for others
 * @param to last month index of the span, inclusive
 * @param per what one more unit is ('billion euros', 'kilotonne a month', 'interceptor', …)
 * @param tier first tier in which the limit counts
 * @param presentValue the shadow price: what a first small step is worth to the programme, for a
 *     whole unit, as a present value; never more than the tier has. A whole unit may buy less.
 * @param gain what a whole unit buys, found by solving again; empty if that was not done. Only this
 *     is told to a reader.
 */
public record Binding(
        Kind kind,
        String subject,
        int from,
        int to,
        Text per,
        CaseSettings.ObjectiveTier tier,
        double presentValue,
        Optional<Gain> gain) {
    public enum Kind {
        MONEY("The money of a fund in a year."),
        INVESTMENT("The share of a fund that may pay for production lines."),
        MATERIAL("The supply of a material."),
        CAPACITY("The capacity of a producer or material source."),
        BUILDING_RATE("How much new capacity can be started in a month."),
        LEAD_TIME("How long a new line takes to build."),
        OFFER("How much is on offer."),
        GIFT("How much may be given from stock."),
        STOCK("What was in stock at the start.");

        private final String about;

        Kind(String about) {
            this.about = about;
        }

        /** What it is, in a sentence for the dictionary of results. */
        public String about() {
            return about;
        }
    }

    /**
     * What a tier falls by, counted plain as {@link TierValue} has it.
     *
     * @param plain of the floor, what the party in need misses less; below zero if it misses more
     *     in early months to miss less in later ones
     * @param allies of the floor, what the allies miss less of theirs
     */
    public record Gain(double plain, double allies) {
        /** All that the tier falls by. */
        public double total() {
            return plain + allies;
        }
    }

    /** Whether the gain was found by solving again. */
    public boolean checked() {
        return gain.isPresent();
    }

    /** All that the tier falls by for one more unit, as far as that was solved again; else 0. */
    public double total() {
        return gain.map(Gain::total).orElse(0.0);
    }
}
