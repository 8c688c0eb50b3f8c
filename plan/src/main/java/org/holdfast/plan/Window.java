package org.holdfast.plan;

/**
 * The months that a programme is about. New decisions fall before {@code decideUntil}; the months
 * after it serve only to value orders that arrive late, and in them the planner expects needs and
 * money to stay as they are in the last month he looks at.
 *
 * @param from first month; what lies before it is executed
 * @param decideUntil month from which nothing is decided
 * @param until month after the last
 * @param outlook month from which all is planned again before it is done, so that it is seen in
 *     outline: without the upkeep and the closing of lines, and without breaking what is yet to be
 *     signed
 * @param isBound whether contracts may be broken and upkeep left out from the first month on, so
 *     that what is best bounds all that may come of planning anew
 */
record Window(int from, int decideUntil, int until, int outlook, boolean isBound) {
    Window {
        if (from < 0 || from >= decideUntil || decideUntil > until || from >= outlook) {
            throw new IllegalArgumentException(
                    "no window: from "
                            + from
                            + ", decide "
                            + decideUntil
                            + ", until "
                            + until
                            + ", outlook "
                            + outlook);
        }
    }

    /** Months in which only what was signed before them may be broken. */
    Window(int from, int decideUntil, int until, int outlook) {
        this(from, decideUntil, until, outlook, false);
    }

    /** Months that are all seen in full. */
    Window(int from, int decideUntil, int until) {
        this(from, decideUntil, until, until);
    }

    static Window whole(int months) {
        return new Window(0, months, months);
    }

    /** All months, with whatever whoever plans anew may leave undone. */
    static Window bound(int months) {
        return new Window(0, months, months, months, true);
    }

    /** The month whose needs the planner expects in month t. */
    int foreseen(int t) {
        return Math.min(t, decideUntil - 1);
    }

    /** Whether a month is seen in outline only. */
    boolean isOutlook(int t) {
        return t >= outlook;
    }

    int months() {
        return until - from;
    }
}
