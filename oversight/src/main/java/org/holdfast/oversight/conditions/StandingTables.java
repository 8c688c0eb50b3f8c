package org.holdfast.oversight.conditions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.holdfast.intake.tables.CsvFile;

/** A fund's standing as CSV files. */
public final class StandingTables {
    private StandingTables() {}

    /** File name to text. */
    public static Map<String, String> of(FundStanding standing) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("tranches.csv", CsvFile.of(csv -> tranches(csv, standing)));
        files.put("conditions.csv", CsvFile.of(csv -> conditions(csv, standing)));
        return files;
    }

    private static void tranches(CsvFile csv, FundStanding standing) {
        csv.row("tranche", "amount", "due", "released", "releasable", "months_held", "held");
        for (var tranche : standing.tranches()) {
            csv.row(
                    tranche.tranche().id(),
                    Double.toString(tranche.tranche().amount()),
                    tranche.tranche().due().toString(),
                    tranche.released() ? "yes" : "no",
                    tranche.releasable() ? "yes" : "no",
                    Double.toString(tranche.monthsHeld()),
                    Double.toString(tranche.held()));
        }
    }

    private static void conditions(CsvFile csv, FundStanding standing) {
        csv.row("tranche", "condition", "owner", "due", "state", "met", "days_late");
        for (var tranche : standing.tranches()) {
            for (var one : tranche.conditions()) {
                csv.row(
                        tranche.tranche().id(),
                        one.condition().id(),
                        one.condition().owner(),
                        one.condition().due().toString(),
                        one.state().name().toLowerCase(Locale.ROOT),
                        one.met().map(LocalDate::toString).orElse(""),
                        Long.toString(one.daysLate()));
            }
        }
    }
}
