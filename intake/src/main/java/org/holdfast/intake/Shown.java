package org.holdfast.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.model.Language;

/** How names, values and numbers from a file look inside a message. */
public final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /** The value between quotes, cut when long, with what cannot be seen written as U+….. */
    public static String quoted(String value) {
        return "'" + plainly(value) + "'";
    }

    /** The value as {@link #quoted} shows it, without the quotes. */
    public static String plainly(String value) {
        return plainly(value, LONGEST);
    }

    /** The whole value, with what cannot be seen written as U+….. */
    public static String all(String value) {
        return plainly(value, Integer.MAX_VALUE);
    }

    private static String plainly(String value, int longest) {
        StringBuilder shown = new StringBuilder();
        int count = 0;
        for (int i = 0; i < value.length(); ) {
            int character = value.codePointAt(i);
            if (count++ == longest) {
                return shown.append('…').toString();
            }
            if (isVisible(character)) {
                shown.appendCodePoint(character);
            } else {
                shown.append(codePoint(character));
            }
            i += Character.charCount(character);
        }
        return shown.toString();
    }

    private static boolean isVisible(int character) {
        return character == ' '
                || switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SPACE_SEPARATOR ->
                            false;
                    default -> true;
                };
    }

    /** A piece of text as a sentence begins. */
    public static String sentence(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A character as U+….. */
    public static String codePoint(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    /** A number as people write it, to six digits. */
    public static String number(double number) {
        if (!Double.isFinite(number) || number == 0) {
            return number == 0 ? "0" : Double.toString(number);
        }
        return new BigDecimal(number)
                .round(new MathContext(6, RoundingMode.HALF_EVEN))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Asks whether a name was meant, after a space; says nothing if there is none. */
    public static String meant(Optional<String> nearest, Language language) {
        return nearest.map(name -> " " + IntakeMessages.didYouMean(plainly(name), language))
                .orElse("");
    }

    /** A list as one reads it aloud: a, b or c. */
    public static String either(List<String> names, Language language) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String last = names.get(names.size() - 1);
        return IntakeMessages.or(
                String.join(", ", names.subList(0, names.size() - 1)), last, language);
    }
}
