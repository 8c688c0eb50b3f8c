package org.holdfast.cli;

import org.holdfast.model.Language;

/** Picks a text of the command line's own in the language asked for. */
final class Say {
    private Say() {}

    static String in(Language language, String en, String nl) {
        return switch (language) {
            case EN -> en;
            case NL -> nl;
        };
    }
}
