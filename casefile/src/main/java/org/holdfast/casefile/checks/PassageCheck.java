package org.holdfast.casefile.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Decimal;
import org.holdfast.casefile.schema.Row;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Problems;
import org.holdfast.model.Passage;
import org.holdfast.model.Text;

/**
 * A document states the numbers that stand on it, and it is written down what it states: in a case
 * that writes down passages at all, each document that a number stands on has one.
 */
final class PassageCheck {
    /** A number may be rounded in a row, or written with fewer digits. */
    private static final double ROUNDED = 0.01;

    /** Days in an average month. */
    private static final double DAYS = 365.25 / 12;

    private PassageCheck() {}

    static void look(CaseRows rows, Problems problems) {
        List<Row> passages = rows.of("passages");
        if (passages.isEmpty() && rows.isKnown("passages")) {
            return;
        }
        Map<String, List<String>> stated = new HashMap<>();
        Set<String> trusted = new HashSet<>();
        for (Row passage : passages) {
            String source = passage.find("source").orElse("");
            Optional<String> states = passage.find("states");
            List<String> numbers =
                    states.filter(text -> !Passage.WORDS.contains(text))
                            .map(text -> List.of(text.strip().split(" +")))
                            .orElse(List.of());
            for (String number : numbers) {
                if (Decimal.parse(number).isEmpty()) {
                    problems.add(
                            FileProblems.notANumber(
                                    passage.where("states"), number, Text.same("")));
                }
            }
            stated.computeIfAbsent(source, key -> new ArrayList<>()).addAll(numbers);
            states.filter(text -> text.equals(Passage.UNREAD) || text.equals(Passage.TABLE))
                    .ifPresent(text -> trusted.add(source));
        }
        Set<String> missing = new HashSet<>();
        for (Figures.Figure figure : Figures.of(rows)) {
            String source = figure.source();
            List<String> numbers = stated.get(source);
            if (numbers == null) {
                if (rows.isKnown("passages") && missing.add(source)) {
                    problems.add(
                            CaseProblems.passageMissing(
                                    figure.row().where(figure.column()), source));
                }
            } else if (!trusted.contains(source)
                    && numbers.stream()
                            .flatMap(number -> Decimal.parse(number).stream().boxed())
                            .noneMatch(number -> fits(figure.value(), number))) {
                problems.add(
                        CaseProblems.notStated(
                                figure.row().where(figure.column()),
                                figure.row().find(figure.column()).orElse(""),
                                source,
                                String.join(" ", numbers),
                                numbers.isEmpty()));
            }
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
