package org.holdfast.casefile.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Row;
import org.holdfast.intake.Problems;

/** The price steps of each producer and offer rise, line by line, to the whole capacity. */
record PriceStepCheck(CaseRows rows, Problems problems) implements Check {

    @Override
    public void look() {
        Map<String, List<Row>> bySubject = new LinkedHashMap<>();
        for (Row row : rows.of("price_steps")) {
            row.find("subject")
                    .ifPresent(subject ->
                            bySubject.computeIfAbsent(subject, key -> new ArrayList<>()).add(row));
        }
        bySubject.forEach((subject, steps) -> {
            for (int step = 1; step < steps.size(); step++) {
                judge(subject, steps.get(step - 1), steps.get(step));
            }
            last(subject, steps.get(steps.size() - 1));
        });
    }

    private void judge(String subject, Row before, Row step) {
        if (falls(before, step, "share") || falls(before, step, "factor")) {
            problems.add(CaseProblems.stepsOutOfOrder(step.where(), subject, before.line()));
        }
    }

    private static boolean falls(Row before, Row step, String column) {
        OptionalDouble lower = before.findNumber(column);
        OptionalDouble upper = step.findNumber(column);
        return lower.isPresent() && upper.isPresent() && upper.getAsDouble() <= lower.getAsDouble();
    }

    private void last(String subject, Row step) {
        OptionalDouble share = step.findNumber("share");
        if (share.isPresent() && share.getAsDouble() < 1) {
            problems.add(
                    CaseProblems.stepsIncomplete(
                            step.where("share"), subject, step.find("share").orElse("")));
        }
    }
}
