package org.holdfast.casefile.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Decimal;
import org.holdfast.casefile.schema.Row;
import org.holdfast.model.Passage;

/** What passages.csv says of the documents of a case: how far each figure can be looked up. */
final class Passages {
    /** A number may be rounded in a row, or written with fewer digits. */
    private static final double ROUNDED = 0.01;

    /** Days in an average month. */
    private static final double DAYS = 365.25 / 12;

    /** How a figure stands in the document that its row names. */
    enum Standing {
        /** At a place that is written down. */
        PLACED,
        /** It is stated, and nobody wrote down where. */
        WITHOUT_PLACE,
        /** What was written down of the document has other numbers. */
        NOT_STATED,
        /** Nobody read the document. */
        UNREAD,
        /** The table has no row for the document. */
        UNLISTED
    }

    private final Map<String, List<Row>> bySource;

    Passages(CaseRows rows) {
        bySource =
                rows.of("passages").stream()
                        .collect(Collectors.groupingBy(row -> row.find("source").orElse("")));
    }

    /** How a figure stands in its document. */
    Standing of(Figures.Figure figure) {
        List<Row> passages = bySource.getOrDefault(figure.source(), List.of());
        if (passages.isEmpty()) {
            return Standing.UNLISTED;
        }
        List<Row> stating = passages.stream().filter(row -> states(row, figure.value())).toList();
        if (stating.stream().anyMatch(row -> row.find("place").isPresent())) {
            return Standing.PLACED;
        }
        if (!stating.isEmpty()) {
            return Standing.WITHOUT_PLACE;
        }
        return passages.stream().allMatch(row -> says(row, Passage.UNREAD))
                ? Standing.UNREAD
                : Standing.NOT_STATED;
    }

    /** The numbers that a document states, as they are written. */
    List<String> numbers(String source) {
        return bySource.getOrDefault(source, List.of()).stream()
                .flatMap(Passages::numbers)
                .toList();
    }

    /** The numbers of one passage, as they are written. */
    static Stream<String> numbers(Row passage) {
        Optional<String> states = passage.find("states");
        return states.filter(text -> !Passage.WORDS.contains(text)).stream()
                .flatMap(text -> Stream.of(text.strip().split(" +")));
    }

    private static boolean states(Row passage, double value) {
        return says(passage, Passage.TABLE)
                || numbers(passage)
                        .flatMap(number -> Decimal.parse(number).stream().boxed())
                        .anyMatch(number -> fits(value, number));
    }

    private static boolean says(Row passage, String word) {
        return passage.find("states").filter(word::equals).isPresent();
    }

    /**
     * The same number; in thousands, millions or the like, or a share for a per cent; or a month's
     * part of a year's, or a month for a day.
     */
    private static boolean fits(double value, double stated) {
        for (double a :
                new double[] {stated, stated / 12, stated * 12, stated * DAYS, stated / DAYS}) {
            if (a == 0) {
                continue;
            }
            double tens = Math.rint(Math.log10(Math.abs(value / a)));
            if (Math.abs(value / (a * Math.pow(10, tens)) - 1) <= ROUNDED
                    && (tens % 3 == 0 || Math.abs(tens) == 2)) {
                return true;
            }
        }
        return false;
    }
}
