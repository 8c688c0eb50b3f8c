package org.holdfast.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.holdfast.model.Language;

/**
 * What the commands say with {@code --help}: help.properties, and one file a language beside it.
 */
final class HelpTexts {
    static final String BUNDLE = "org.holdfast.cli.help";

    private static final String OPTION = "--lang";

    private HelpTexts() {}

    /** The texts in a language; the file without a code is the English one. */
    static ResourceBundle in(Language language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                Locale.of(language.code()),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The language that is asked for; help is put together before anything is parsed. */
    static Language asked(String... args) {
        for (int k = 0; k < args.length; k++) {
            if (args[k].startsWith(OPTION + "=")) {
                return of(args[k].substring(OPTION.length() + 1));
            }
            if (args[k].equals(OPTION) && k + 1 < args.length) {
                return of(args[k + 1]);
            }
        }
        return Language.EN;
    }

    /** English for a code that will be refused when it is parsed. */
    private static Language of(String code) {
        return Language.of(code.toLowerCase(Locale.ROOT)).orElse(Language.EN);
    }
}
