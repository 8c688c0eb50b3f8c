package org.holdfast.model;

import java.util.Objects;

/**
 * Where a number comes from: the row that states it, the source it names, and when it could be
 * known.
 *
 * @param source id of the row in sources.csv; an id whose source is of kind {@code assumption}
 *     marks an assumption
 * @param knownOn ISO date or month from which the figure could be known, as written in the row
 * @param file name of the table, for example {@code producers.csv}
 * @param line line in that file, the header being line 1
 * @param note what the row says beside the figure; may be empty
 */
public record Origin(String source, String knownOn, String file, int line, String note) {
    public Origin {
        Objects.requireNonNull(source);
        Objects.requireNonNull(knownOn);
        Objects.requireNonNull(file);
        Objects.requireNonNull(note);
    }

    /** An origin for figures that the program itself computes, such as a lever's setting. */
    public static Origin computed(String what) {
        return new Origin("", "", what, 0, "");
    }
}
