package org.holdfast.casefile.checks;

import java.util.Optional;
import org.holdfast.casefile.Problem;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.internal.Problems;
import org.holdfast.casefile.schema.Row;

/** A figure that no document gives comes with the rule by which it was made. */
final class SourceCheck {
    private SourceCheck() {}

    static void look(CaseRows rows, Problems problems) {
        for (Row row : rows.of("sources")) {
            Optional<String> kind = row.find("kind").filter(k -> !k.equals("document"));
            if (kind.isPresent() && row.isEmpty("note")) {
                problems.add(
                        new Problem.RuleMissing(
                                row.where("note"), row.find("id").orElse("?"), kind.get()));
            }
        }
    }
}
