package org.holdfast.casefile.checks;

import java.util.List;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Row;
import org.holdfast.intake.Problems;

/** What is called the paper's has its page there, and nothing else has one. */
final class ClaimCheck {
    private ClaimCheck() {}

    static void look(CaseRows rows, Problems problems) {
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
