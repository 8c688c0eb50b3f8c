package org.holdfast.plan;

/**
 * What columns or rows that differ by month only are called: {@code output.lockheed-himars.0}.
 *
 * @param place its place among the names of its model
 * @param part number of a second index, 0 where there is none
 */
record Name(int place, String word, String subject, int part) {
    /** The name without a month, by which executed numbers are kept. */
    String key() {
        return word + "." + subject + "." + part;
    }

    String at(int t) {
        return key() + "." + t;
    }
}
