package org.holdfast.plan;

import java.util.Arrays;

/** Rows of a programme that differ by month only. */
final class Rows {
    private final Name name;
    private final int[] byMonth;

    /**
     * None yet.
     *
     * @param months month indexes that a row may have, from 0
     */
    Rows(Name name, int months) {
        this.name = name;
        byMonth = new int[months];
        Arrays.fill(byMonth, -1);
    }

    Name name() {
        return name;
    }

    /** The row of a month, to be asked for its dual; −1 where there is none. */
    int at(int t) {
        return byMonth[t];
    }

    boolean has(int t) {
        return byMonth[t] >= 0;
    }

    void put(int t, int row) {
        if (has(t)) {
            throw new IllegalStateException("there is a row " + name.at(t));
        }
        byMonth[t] = row;
    }
}
