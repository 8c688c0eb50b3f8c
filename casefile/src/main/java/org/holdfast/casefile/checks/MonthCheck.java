package org.holdfast.casefile.checks;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.schema.Terms;
import org.holdfast.intake.Problems;

/** Windows do not end before they begin, and touch the horizon. */
record MonthCheck(CaseRows rows, Problems problems) implements Check {

    @Override
    public void look() {
        for (String table : List.of("needs", "offers", "adversary_flows")) {
            rows.of(table).forEach(row -> window(row, rows.terms()));
        }
        rows.of("funds").forEach(row -> ordered(row, "proposed", "agreed"));
        rows.terms()
                .ifPresent(terms -> {
                    rows.of("expansions").forEach(row -> expansion(row, terms));
                    rows.of("envelopes").forEach(row -> year(row, terms));
                });
    }

    private void window(Row row, Optional<Terms> terms) {
        ordered(row, "from", "to");
        if (terms.isEmpty()) {
            return;
        }
        month(row, "from")
                .filter(from -> from.isAfter(terms.get().lastMonth()))
                .ifPresent(from -> outside(row, "from", terms.get()));
        month(row, "to")
                .filter(to -> to.isBefore(terms.get().firstMonth()))
                .ifPresent(to -> outside(row, "to", terms.get()));
    }

    private void expansion(Row row, Terms terms) {
        Optional<YearMonth> month = month(row, "month");
        if (month.isPresent() && month.get().isBefore(terms.firstMonth())) {
            problems.add(CaseProblems.alreadyThere(row.where("month"), month.get().toString()));
        }
        if (month.isPresent() && month.get().isAfter(terms.lastMonth())) {
            outside(row, "month", terms);
        }
    }

    private void year(Row row, Terms terms) {
        Optional<Integer> year = row.find("year").flatMap(Form::year);
        if (year.isPresent()
                && (year.get() < terms.firstMonth().getYear()
                        || year.get() > terms.lastMonth().getYear())) {
            outside(row, "year", terms);
        }
    }

    private static Optional<YearMonth> month(Row row, String column) {
        return row.find(column).flatMap(Form::month);
    }

    /** Months and dates in ISO form are in order as texts. */
    private void ordered(Row row, String first, String second) {
        Optional<String> earlier = row.find(first);
        Optional<String> later = row.find(second);
        if (earlier.isPresent() && later.isPresent() && later.get().compareTo(earlier.get()) < 0) {
            problems.add(
                    CaseProblems.outOfOrder(row.where(second), later.get(), earlier.get(), first));
        }
    }

    private void outside(Row row, String column, Terms terms) {
        problems.add(
                CaseProblems.outsideHorizon(
                        row.where(column),
                        row.find(column).orElse(""),
                        terms.firstMonth().toString(),
                        terms.lastMonth().toString()));
    }
}
