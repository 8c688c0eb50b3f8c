package org.holdfast.casefile.checks;

import java.util.List;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Row;
import org.holdfast.intake.Problems;

/** What is called the paper's has its page there, and nothing else has one. */
record ClaimCheck(CaseRows rows, Problems problems) implements Check {

    @Override
    public void look() {
        for (Row claim : rows.of("claims")) {
            if (claim.has("whose", "paper")) {
                if (claim.isEmpty("page")) {
                    problems.add(CaseProblems.pageMissing(claim.where("page")));
                }
            } else if (!claim.isWrong("whose")) {
                List.of("page", "footnote", "cited").stream()
                        .filter(column -> claim.find(column).isPresent())
                        .forEach(column ->
                                problems.add(CaseProblems.pageOfNoPaper(claim.where(column))));
            }
        }
    }
}
