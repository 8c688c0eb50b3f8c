package org.holdfast.casefile.checks;

import java.util.List;
import java.util.function.Predicate;
import org.holdfast.casefile.CaseMessages;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Row;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Problems;

/** What is held back is there to be held back, and something can hold it. */
record HoldCheck(CaseRows rows, Problems problems) implements Check {

    @Override
    public void look() {
        for (Row hold : rows.of("holds")) {
            subject(hold);
            fund(hold);
            lever(hold);
        }
    }

    /** Somebody there has the item, or makes it. */
    private void subject(Row hold) {
        if (hold.find("party").isEmpty() || hold.find("item").isEmpty() || hold.isWrong("of")) {
            return;
        }
        boolean isStock = hold.has("of", "stock");
        List<String> tables = isStock ? List.of("stocks") : List.of("producers", "offers");
        Predicate<Row> isThere =
                row ->
                        isStock
                                ? row.find("holder").equals(hold.find("party"))
                                : isIn(row, hold.find("party").get());
        String item = hold.find("item").get();
        if (tables.stream().allMatch(rows::isKnown)
                && tables.stream()
                        .flatMap(table -> rows.of(table, "item", item).stream())
                        .noneMatch(isThere)) {
            problems.add(
                    FileProblems.wrongForm(
                            hold.where("party"),
                            hold.find("party").get(),
                            isStock ? CaseMessages.HOLDER_OF_ITEM : CaseMessages.PLACE_OF_SUPPLY));
        }
    }

    private boolean isIn(Row producer, String place) {
        return producer.find("party")
                .filter(party ->
                        party.equals(place)
                                || rows.find("parties", party)
                                        .flatMap(row -> row.find("bloc"))
                                        .filter(place::equals)
                                        .isPresent())
                .isPresent();
    }

    private void fund(Row hold) {
        hold.find("fund")
                .filter(fund -> !hold.isWrong("of") && !hold.has("of", "stock"))
                .ifPresent(fund ->
                        problems.add(
                                FileProblems.wrongForm(
                                        hold.where("fund"), fund, CaseMessages.FUND_OF_STOCK)));
    }

    private void lever(Row hold) {
        if (!rows.isKnown("levers") || hold.find("fund").isPresent()) {
            return;
        }
        hold.find("group")
                .filter(group ->
                        List.of("hold", "hold_from").stream()
                                .flatMap(effect -> rows.of("levers", "effect", effect).stream())
                                .noneMatch(lever -> lever.has("subject", group)))
                .ifPresent(group ->
                        problems.add(CaseProblems.holdWithoutLever(hold.where("group"), group)));
    }
}
