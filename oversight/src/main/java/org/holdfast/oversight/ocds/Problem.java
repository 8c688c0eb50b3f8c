package org.holdfast.oversight.ocds;

import java.util.Objects;

/**
 * Something in a file that could not be used, told so that a person can mend it.
 *
 * @param file as it was named, with the entry of an archive behind a '!'
 * @param line counted from 1; 0 if the problem is of the whole file
 * @param message what stands there, what was expected and a way out
 */
public record Problem(String file, long line, String message) {
    public Problem {
        Objects.requireNonNull(file);
        Objects.requireNonNull(message);
    }

    /** A problem of the whole file. */
    public static Problem of(String file, String message) {
        return new Problem(file, 0, message);
    }

    /** Where and what, on one line. */
    public String text() {
        return line > 0 ? file + ", line " + line + ": " + message : file + ": " + message;
    }
}
