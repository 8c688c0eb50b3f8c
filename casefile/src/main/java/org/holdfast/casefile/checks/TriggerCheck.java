package org.holdfast.casefile.checks;

import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Row;
import org.holdfast.intake.Problems;

/** A rule opens what somebody can decide. */
record TriggerCheck(CaseRows rows, Problems problems) implements Check {

    @Override
    public void look() {
        for (Row trigger : rows.of("triggers")) {
            trigger.find("lever")
                    .flatMap(lever -> rows.find("levers", lever))
                    .filter(lever -> !lever.isWrong("block") && !lever.has("block", "policy"))
                    .ifPresent(lever ->
                            problems.add(
                                    CaseProblems.triggerWithoutMeasure(
                                            trigger.where("lever"),
                                            trigger.find("lever").orElse(""))));
        }
    }
}
