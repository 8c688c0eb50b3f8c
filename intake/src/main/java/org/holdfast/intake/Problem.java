package org.holdfast.intake;

import org.holdfast.model.Language;
import org.holdfast.model.Text;

/**
 * Something in a case folder that has to be mended, or at least to be heard. Each kind is a message
 * of {@code FileProblems.ftl} or {@code CaseProblems.ftl}, whose comment is its page in the
 * reference; the build makes it a method that gives the problem.
 *
 * @param kind one word a kind, {@code UnknownName}
 * @param where where it is
 * @param severity whether the case can still be used
 * @param text what stands there, what was expected and a way out, in a sentence or two
 */
public record Problem(String kind, Where where, Severity severity, Text text) {
    /** How bad a problem is. */
    public enum Severity {
        /** The case cannot be used. */
        ERROR,
        /** The case can be used; a careful planner would want to hear this. */
        WARNING
    }

    /** What its own reader says of a line of a file; of the whole file, if {@code line} is 0. */
    public static Problem unusable(String file, long line, Text what) {
        Where whole = Where.inFile(file);
        return FileProblems.unusable(
                line > 0 ? whole.atLine((int) Math.min(line, Integer.MAX_VALUE)) : whole, what);
    }

    /** What its own reader says of a whole file. */
    public static Problem unusable(String file, Text what) {
        return unusable(file, 0, what);
    }

    /** The same, as bad as another. */
    Problem with(Severity other) {
        return new Problem(kind, where, other, text);
    }

    /** What is wrong and what to try, in English. */
    public String message() {
        return text.en();
    }

    /** Place and message in one line, in English. */
    public String line() {
        return line(Language.EN);
    }

    /** The same in a language. */
    public String line(Language language) {
        String place = where.in(language);
        String message = text.in(language);
        return place.isEmpty() ? message : place + ": " + message;
    }
}
