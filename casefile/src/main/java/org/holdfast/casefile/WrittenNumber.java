package org.holdfast.casefile;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.holdfast.casefile.schema.Decimal;
import org.holdfast.model.Text;

/**
 * Numbers as people write them: {@code 1.250,5}, {@code 1,250.5}, {@code 1 250}, {@code 83 %}.
 * Where a number alone leaves open whether its one mark stands before decimals or between
 * thousands, as in 1.250, the other numbers of its column settle it.
 *
 * @param decimal the sign before decimals; a blank where nothing settles it
 */
record WrittenNumber(char decimal) {
    private static final Pattern SPACED =
            Pattern.compile("-?[0-9]{1,3}(?:[ '_\u00a0\u202f][0-9]{3})+(?:[.,][0-9]+)?");
    private static final Pattern DOUBTFUL = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern GROUPED =
            Pattern.compile("-?[1-9][0-9]{0,2}(?:\\.[0-9]{3})+(?:,[0-9]+)?");

    /**
     * As the numbers of a column are written.
     *
     * @param usual what a doubtful one means where no number of the column settles it; a blank for
     *     nothing
     */
    static WrittenNumber in(Collection<String> column, char usual) {
        boolean points = false;
        boolean commas = false;
        for (String cell : column) {
            String text = bare(cell);
            if (!DOUBTFUL.matcher(text).matches()) {
                points |= decimal(text) == '.';
                commas |= decimal(text) == ',';
            }
        }
        if (points && commas) {
            return new WrittenNumber(' ');
        }
        return new WrittenNumber(points ? '.' : commas ? ',' : usual);
    }

    /** The number; nothing if the text is none, or may be two. */
    OptionalDouble read(String cell) {
        String text = bare(cell);
        char mark = DOUBTFUL.matcher(text).matches() ? decimal : decimal(text);
        if (mark == ' ') {
            return text.contains(".") || text.contains(",")
                    ? OptionalDouble.empty()
                    : times(cell, Decimal.parse(text));
        }
        // As on the Continent, whichever it is: points between thousands, a comma before decimals.
        String continental = mark == ',' ? text : swapped(text);
        if (GROUPED.matcher(continental).matches()) {
            continental = continental.replace(".", "");
        }
        return times(cell, Decimal.parse(continental.replace(',', '.')));
    }

    /** What is asked for where a number may be two; nothing where it is not doubtful. */
    Optional<Text> either(String cell) {
        String text = bare(cell);
        return decimal == ' ' && DOUBTFUL.matcher(text).matches()
                ? Optional.of(
                        CaseMessages.thousandsOrDecimals(
                                text.replaceAll("[.,]", ""), text.replace(',', '.') + "0"))
                : Optional.empty();
    }

    private static OptionalDouble times(String cell, OptionalDouble number) {
        return number.isPresent() && cell.endsWith("%")
                ? OptionalDouble.of(number.getAsDouble() / 100)
                : number;
    }

    /** Without a sign of per cent and spaces between thousands, and with a plain minus. */
    private static String bare(String cell) {
        String text = cell.replace('\u2212', '-');
        text = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        return SPACED.matcher(text).matches() ? text.replaceAll("[ '_\u00a0\u202f]", "") : text;
    }

    /** The sign before decimals in a number that is not doubtful; a blank if it has none. */
    private static char decimal(String text) {
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (point < 0 && comma < 0) {
            return ' ';
        }
        char last = point > comma ? '.' : ',';
        boolean grouping = text.indexOf(last) != text.lastIndexOf(last);
        return grouping ? last == '.' ? ',' : '.' : last;
    }

    private static String swapped(String text) {
        return text.replace('.', ' ').replace(',', '.').replace(' ', ',');
    }
}
