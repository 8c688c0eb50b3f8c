package org.holdfast.casefile.checks;

import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.schema.Table;
import org.holdfast.casefile.schema.Terms;
import org.holdfast.casefile.tables.Tables;
import org.holdfast.intake.Problems;

/** All money can be told in the case's currency and price year. */
record MoneyCheck(CaseRows rows, Problems problems) implements Check {

    @Override
    public void look() {
        Optional<Terms> terms = rows.terms();
        if (terms.isEmpty()) {
            return;
        }
        for (Table<?> table : Tables.ALL) {
            if (table.hasMoney()) {
                rows.of(table).forEach(row -> judge(row, terms.get()));
            }
        }
    }

    private void judge(Row row, Terms terms) {
        if (row.isWrong("currency") || row.isWrong("price_year")) {
            return;
        }
        String currency = row.find("currency").orElse(terms.currency());
        int year = row.find("price_year").flatMap(Form::year).orElse(terms.priceYear());
        int now = terms.priceYear();
        if (!currency.equals(terms.currency()) && rows.isKnown("exchange_rates")) {
            for (String each : List.of(currency, terms.currency())) {
                if (terms.rate(each).isEmpty()) {
                    problems.add(CaseProblems.noExchangeRate(row.where("currency"), each, now));
                }
            }
        }
        if (year != now && rows.isKnown("deflators")) {
            for (int each : new int[] {year, now}) {
                if (Terms.find(terms.indices(), currency, each).isEmpty()) {
                    problems.add(CaseProblems.noDeflator(row.where("price_year"), currency, each));
                }
            }
        }
    }
}
