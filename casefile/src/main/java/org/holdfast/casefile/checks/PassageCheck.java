package org.holdfast.casefile.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Decimal;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.schema.Table;
import org.holdfast.casefile.tables.Tables;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Problems;
import org.holdfast.model.Passage;
import org.holdfast.model.Text;

/** A document states the numbers that stand on it, where it is written down what it states. */
final class PassageCheck {
    /** A number may be rounded in a row, or written with fewer digits. */
    private static final double ROUNDED = 0.01;

    /** Growth, shares and waits, which are worked out from what a document states. */
    private static final String COMPUTED = "reference_classes";

    /** Days in an average month. */
    private static final double DAYS = 365.25 / 12;

    private PassageCheck() {}

    static void look(CaseRows rows, Problems problems) {
        Map<String, List<String>> stated = new HashMap<>();
        for (Row passage : rows.of("passages")) {
            List<String> numbers =
                    passage.find("states")
                            .filter(text -> !text.equals(Passage.NONE))
                            .map(text -> List.of(text.strip().split(" +")))
                            .orElse(List.of());
            for (String number : numbers) {
                if (Decimal.parse(number).isEmpty()) {
                    problems.add(
                            FileProblems.notANumber(
                                    passage.where("states"), number, Text.same("")));
                }
            }
            passage.find("source")
                    .ifPresent(source ->
                            stated.computeIfAbsent(source, key -> new ArrayList<>())
                                    .addAll(numbers));
        }
        for (Table<?> table : Tables.ALL) {
            if (table.name().equals(COMPUTED)) {
                continue;
            }
            for (String column : table.allColumns().keySet()) {
                if (table.allColumns().containsKey(column + "_low")) {
                    rows.of(table).forEach(row -> look(row, column, stated, problems));
                }
            }
        }
    }

    private static void look(
            Row row, String column, Map<String, List<String>> stated, Problems problems) {
        String source = row.find(column + "_source").or(() -> row.find("source")).orElse("");
        List<String> numbers = stated.get(source);
        OptionalDouble value = row.findNumber(column);
        // Nothing yet, or all of it, is no number that a page would state.
        if (numbers == null
                || value.isEmpty()
                || value.getAsDouble() == 0
                || value.getAsDouble() == 1) {
            return;
        }
        boolean isStated =
                numbers.stream()
                        .flatMap(number -> Decimal.parse(number).stream().boxed())
                        .anyMatch(number -> fits(value.getAsDouble(), number));
        if (!isStated) {
            problems.add(
                    CaseProblems.notStated(
                            row.where(column),
                            row.find(column).orElse(""),
                            source,
                            String.join(" ", numbers),
                            numbers.isEmpty()));
        }
    }

    /** The same number, in another power of ten, or a month's part of a year's. */
    private static boolean fits(double value, double stated) {
        for (double a :
                new double[] {stated, stated / 12, stated * 12, stated * DAYS, stated / DAYS}) {
            if (a == 0) {
                continue;
            }
            double tens = Math.log10(Math.abs(value / a));
            double nearest = Math.pow(10, Math.rint(tens));
            if (Math.abs(value / (a * nearest) - 1) <= ROUNDED) {
                return true;
            }
        }
        return false;
    }
}
