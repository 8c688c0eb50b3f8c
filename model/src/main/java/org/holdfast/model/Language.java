package org.holdfast.model;

import java.util.Locale;
import java.util.Optional;

/**
 * The languages in which Holdfast tells its answers, and the only list of them: what it offers
 * anywhere, it offers in each. The first says what there is to tell.
 */
public enum Language {
    EN,
    NL,
    UK;

    /** As addresses, files and pages name it, from ISO 639-1: {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a code, if Holdfast speaks it. */
    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
