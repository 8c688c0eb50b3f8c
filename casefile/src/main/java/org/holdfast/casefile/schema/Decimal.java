package org.holdfast.casefile.schema;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.holdfast.casefile.CaseMessages;
import org.holdfast.model.Text;

/** Numbers as a case writes them: digits, one point, perhaps an exponent. Nothing else. */
public final class Decimal {
    private static final int LONGEST = 40;
    private static final Pattern NUMBER =
            Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern GROUPED =
            Pattern.compile("-?[0-9]{1,3}([.,'_ \u00a0\u202f][0-9]{3})+([.,][0-9]+)?");
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9][0-9]{0,2}\\.[0-9]{2}0");
    private static final Pattern PERCENT = Pattern.compile("-?[0-9]+(\\.[0-9]+)?\\s*%");

    private Decimal() {}

    /** The number, or nothing if the text is not one; may be infinite if it is huge. */
    public static OptionalDouble parse(String text) {
        if (text.length() > LONGEST || !NUMBER.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(text) + 0.0);
    }

    /** A number so that {@link #parse} reads the same. */
    public static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** What to write instead of a text that is not a number. */
    public static Text hint(String text) {
        if (text.length() > LONGEST) {
            return CaseMessages.longest(LONGEST);
        }
        if (PERCENT.matcher(text).matches()) {
            return CaseMessages.NO_PERCENT;
        }
        boolean grouped = GROUPED.matcher(text).matches();
        boolean comma = COMMA.matcher(text).matches();
        if (grouped && comma) {
            return CaseMessages.pointOrThousands(text.replace(',', '.'), text.replace(",", ""));
        }
        if (comma) {
            return CaseMessages.point(text.replace(',', '.'));
        }
        if (grouped) {
            return CaseMessages.NO_MARKS;
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "nan", "inf", "-inf", "infinity", "-infinity" -> CaseMessages.FINITE;
            case "-", "n/a", "na", "?", "unknown" -> CaseMessages.LEAVE_EMPTY;
            default -> CaseMessages.DIGITS;
        };
    }

    /** The same digits without their point, where a text such as 1.250 may have meant thousands. */
    static Optional<String> asThousands(String text) {
        return THOUSANDS.matcher(text).matches()
                ? Optional.of(text.replace(".", ""))
                : Optional.empty();
    }
}
