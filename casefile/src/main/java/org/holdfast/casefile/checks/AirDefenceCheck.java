package org.holdfast.casefile.checks;

import java.util.Optional;
import org.holdfast.casefile.CaseMessages;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Row;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Problems;

/**
 * Classes of attack are launched, have a part of their item, and say what guns were measured at.
 */
record AirDefenceCheck(CaseRows rows, Problems problems) implements Check {

    @Override
    public void look() {
        for (Row raid : rows.of("raids")) {
            new NeedCheck(rows, problems).launches(raid, "item");
            reference(raid);
            share(raid);
        }
    }

    /** What does not use up an item was measured at some number of launches. */
    private void reference(Row raid) {
        boolean isMet =
                raid.find("id")
                        .filter(id -> !rows.of("other_defence", "raid", id).isEmpty())
                        .isPresent();
        if (isMet && !raid.isWrong("reference") && number(raid, "reference", 0) <= 0) {
            problems.add(
                    FileProblems.wrongForm(
                            raid.where("reference"),
                            raid.find("reference").orElse(""),
                            CaseMessages.REFERENCE));
        }
    }

    /** The first class of an item tells it, if none of them has a part. */
    private void share(Row raid) {
        Optional<String> item = raid.find("item");
        if (item.isEmpty() || raid.isWrong("share")) {
            return;
        }
        var alike = rows.of("raids", "item", item.get());
        boolean none = alike.stream().allMatch(other -> number(other, "share", 1) <= 0);
        if (none && alike.getFirst().equals(raid)) {
            problems.add(
                    FileProblems.wrongForm(
                            raid.where("share"),
                            raid.find("share").orElse(""),
                            CaseMessages.PART_OF_ITEM));
        }
    }

    private static double number(Row row, String column, double empty) {
        return row.findNumber(column).orElse(empty);
    }
}
