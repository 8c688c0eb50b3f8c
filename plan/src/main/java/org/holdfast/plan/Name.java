package org.holdfast.plan;

/**
 * What columns or rows that differ by month only are called: {@code output.lockheed-himars.0}.
 *
 * @param place its place among the names of its model
 * @param key the name without a month, by which executed numbers are kept
 */
record Name(int place, String key) {
    /**
     * A name in parts, written out once: executed numbers are asked for by it all the time.
     *
     * @param part number of a second index, 0 where there is none
     */
    static Name of(int place, String word, String subject, int part) {
        return new Name(place, word + "." + subject + "." + part);
    }

    String at(int t) {
        return key + "." + t;
    }
}
