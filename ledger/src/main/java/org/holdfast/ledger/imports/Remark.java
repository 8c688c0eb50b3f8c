package org.holdfast.ledger.imports;

import java.util.Locale;
import org.holdfast.intake.tables.Locator;
import org.holdfast.model.Text;

/**
 * Something about a file that a reader should hear.
 *
 * @param what in a sentence
 * @param original what the file has there, to the letter; may be empty
 */
public record Remark(Sort sort, Locator where, Text what, String original) {
    /** What a remark is about. */
    public enum Sort {
        /** How something was read that is not written plainly. */
        READING,
        /** A row that is not in the ledger, and why. */
        LEFT_OUT,
        /** Where the file contradicts itself or what it publishes. */
        INCONSISTENCY;

        /** The word in JSON. */
        public String word() {
            return switch (this) {
                case READING -> "reading";
                case LEFT_OUT -> "leftOut";
                case INCONSISTENCY -> name().toLowerCase(Locale.ROOT);
            };
        }
    }
}
