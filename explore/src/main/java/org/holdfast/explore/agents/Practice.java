package org.holdfast.explore.agents;

/** How allies decide: each step adds to the one before it, but for the plan of the programme. */
public enum Practice {
    /** Each donor by itself, blind to what the others have ordered. */
    PACKAGES,
    /** Each sees what all have ordered and what is under way. */
    SEEN,
    /** A share of each package follows the claimant's list. */
    LISTED,
    /** A share of the money is ordered together, the cheapest first. */
    JOINT,
    /** Sellers abroad are open to all of them. */
    ABROAD,
    /** Frame contracts long enough for firms to add lines. */
    FRAMED,
    /** One buyer for all who share a fund: the minimum of each item first, two years ahead. */
    ONE_BUYER;

    boolean has(Practice step) {
        return compareTo(step) >= 0;
    }
}
