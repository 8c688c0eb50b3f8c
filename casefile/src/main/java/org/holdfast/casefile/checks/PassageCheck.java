package org.holdfast.casefile.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Decimal;
import org.holdfast.casefile.schema.Row;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Problems;
import org.holdfast.intake.Where;
import org.holdfast.model.Text;

/**
 * A document states the numbers that stand on it, at a place that is written down: in a case that
 * writes down passages at all.
 */
record PassageCheck(CaseRows rows, Problems problems) implements Check {

    @Override
    public void look() {
        List<Row> listed = rows.of("passages");
        if (listed.isEmpty() && rows.isKnown("passages")) {
            return;
        }
        for (Row passage : listed) {
            Passages.numbers(passage)
                    .filter(number -> Decimal.parse(number).isEmpty())
                    .forEach(number ->
                            problems.add(
                                    FileProblems.notANumber(
                                            passage.where("states"), number, Text.same(""))));
        }
        Passages passages = new Passages(rows);
        Set<String> told = new HashSet<>();
        for (Figures.Figure figure : Figures.of(rows)) {
            String source = figure.source();
            Where where = figure.row().where(figure.column());
            switch (passages.of(figure)) {
                case PLACED -> {}
                case WITHOUT_PLACE -> problems.add(CaseProblems.placeMissing(where, source));
                case UNREAD -> problems.add(CaseProblems.passageUnread(where, source));
                case NOT_STATED -> {
                    List<String> numbers = passages.numbers(source);
                    problems.add(
                            CaseProblems.notStated(
                                    where,
                                    figure.row().find(figure.column()).orElse(""),
                                    source,
                                    String.join(" ", numbers),
                                    numbers.isEmpty()));
                }
                case UNLISTED -> {
                    if (rows.isKnown("passages") && told.add(source)) {
                        problems.add(CaseProblems.passageMissing(where, source));
                    }
                }
            }
        }
    }
}
