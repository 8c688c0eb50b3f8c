package org.holdfast.oversight.ocds;

import java.util.Objects;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/**
 * Something in a file that could not be used, told so that a person can mend it.
 *
 * @param file as it was named, with the entry of an archive behind a '!'
 * @param line counted from 1; 0 if the problem is of the whole file
 * @param message what stands there, what was expected and a way out
 */
public record Problem(String file, long line, Text message) {
    public Problem {
        Objects.requireNonNull(file);
        Objects.requireNonNull(message);
    }

    /** A problem of the whole file. */
    public static Problem of(String file, String en, String nl) {
        return new Problem(file, 0, new Text(en, nl));
    }

    /** Where and what, on one line. */
    public String text(Language language) {
        String said = message.in(language);
        if (line == 0) {
            return file.isEmpty() ? said : file + ": " + said;
        }
        return switch (language) {
            case EN -> file + ", line " + line + ": " + said;
            case NL -> file + ", regel " + line + ": " + said;
        };
    }
}
