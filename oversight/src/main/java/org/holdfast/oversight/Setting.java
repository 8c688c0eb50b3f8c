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
        NATURAL(OversightMessages.WHOLE_NUMBER_FROM_0),
        DECIMAL(OversightMessages.NUMBER_WITH_DECIMAL_POINT),
        /** From 0 to 100. */
        PERCENT(OversightMessages.NUMBER_FROM_0_100),
        /** Names with a bar between them. */
        NAMES(OversightMessages.NAMES_WITH_BETWEEN_THEM),
        /** A section of its own: a name and a whole number on each line. */
        NATURALS(OversightMessages.SECTION_OWN_WITH_NAME_WHOLE);

        private final Text text;

        Kind(Text text) {
            this.text = text;
        }

        public Text words() {
            return text;
        }
    }
}
