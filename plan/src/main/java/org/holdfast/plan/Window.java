package org.holdfast.plan;

/**
 * The months that a programme is about. New decisions fall before {@code decideUntil}; the months
 * after it serve only to value orders that arrive late, and in them the planner expects needs and
 * money to stay as they are in the last month he looks at.
 *
 * @param from first month; what lies before it is executed
 * @param decideUntil month from which nothing is decided
 * @param until month after the last
 */
record Window(int from, int decideUntil, int until) {
    Window {
        if (from < 0 || from >= decideUntil || decideUntil > until) {
            throw new IllegalArgumentException(
                    "no window: from " + from + ", decide " + decideUntil + ", until " + until);
        }
    }

    static Window whole(int months) {
        return new Window(0, months, months);
    }

    /** The month whose needs the planner expects in month t. */
    int foreseen(int t) {
        return Math.min(t, decideUntil - 1);
    }

    int months() {
        return until - from;
    }
}
