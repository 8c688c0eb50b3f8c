package org.holdfast.ledger.reading;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.holdfast.intake.tables.Cell;
import org.holdfast.ledger.Stated;

/** Numbers in cells. */
public final class Numbers {
    private static final Pattern PLAIN =
            Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}([, ']\\d{3})+(\\.\\d+)?");
    private static final String SINGLE_COMMA = "[-+]?\\d{1,3},\\d{3}";

    private Numbers() {}

    /** The number of a cell, or what stands there instead. */
    public static Reading<Stated> of(Cell cell) {
        return switch (cell) {
            case Cell.Empty e -> Reading.plain(new Stated.NotGiven(""));
            case Cell.Uncalculated u -> Reading.plain(new Stated.NotGiven("=" + u.formula()));
            case Cell.Figure f -> Reading.plain(new Stated.Exactly(f.value(), f.text()));
            case Cell.Day d ->
                    Reading.judged(
                            new Stated.InWords(d.text()),
                            ReadingMessages.DATE_WHERE_NUMBER_EXPECTED_KEPT);
            case Cell.Words w -> words(w.text());
        };
    }

    private static Reading<Stated> words(String text) {
        if (Marks.isNothing(text)) {
            return Reading.plain(new Stated.NotGiven(text));
        }
        if (Marks.isKept(text)) {
            return Reading.plain(new Stated.Undisclosed(text));
        }
        if (PLAIN.matcher(text).matches()) {
            return exactly(Double.parseDouble(text), text);
        }
        if (GROUPED.matcher(text).matches()) {
            double number = Double.parseDouble(text.replaceAll("[, ']", ""));
            return text.matches(SINGLE_COMMA)
                    ? Reading.judged(
                            new Stated.Exactly(number, text),
                            ReadingMessages.COMMA_READ_AS_ONE_BETWEEN)
                    : Reading.plain(new Stated.Exactly(number, text));
        }
        return Reading.judged(new Stated.InWords(text), ReadingMessages.NO_NUMBER_AS_WRITTEN_KEPT);
    }

    private static Reading<Stated> exactly(double number, String text) {
        return Double.isFinite(number)
                ? Reading.plain(new Stated.Exactly(number, text))
                : Reading.judged(new Stated.InWords(text), ReadingMessages.TOO_LARGE_FOR_NUMBER);
    }

    /** The number of a cell, if it is one. */
    public static OptionalDouble number(Cell cell) {
        return of(cell).value().number();
    }
}
