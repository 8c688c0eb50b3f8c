package org.holdfast.oversight;

import java.util.Objects;
import org.holdfast.model.Text;

/**
 * One thing about an indicator that a settings file may change.
 *
 * @param standard what holds if the file does not say; empty if nothing does
 */
public record Setting(String name, Kind kind, String standard, Text words) {
    public Setting {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(words);
    }

    /** What may stand behind the equals sign. */
    public enum Kind {
        /** A whole number from 0. */
        NATURAL("a whole number from 0"),
        DECIMAL("a number with a decimal point"),
        /** From 0 to 100. */
        PERCENT("a number from 0 to 100"),
        /** Names with a bar between them. */
        NAMES("names with '|' between them"),
        /** A section of its own: a name and a whole number on each line. */
        NATURALS("a section of its own, with a name and a whole number on each line");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
