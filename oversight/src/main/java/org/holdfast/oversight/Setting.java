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
        NATURAL("a whole number from 0", "een geheel getal vanaf 0"),
        DECIMAL("a number with a decimal point", "een getal met een decimale punt"),
        /** From 0 to 100. */
        PERCENT("a number from 0 to 100", "een getal van 0 tot en met 100"),
        /** Names with a bar between them. */
        NAMES("names with '|' between them", "namen met '|' ertussen"),
        /** A section of its own: a name and a whole number on each line. */
        NATURALS(
                "a section of its own, with a name and a whole number on each line",
                "een eigen kop, met op elke regel een naam en een geheel getal");

        private final String en;
        private final String nl;

        Kind(String en, String nl) {
            this.en = en;
            this.nl = nl;
        }

        public Text words() {
            return new Text(en, nl);
        }
    }
}
