package org.holdfast.oversight.conditions;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** A fund's standing as CSV files. */
public final class StandingTables {
    private StandingTables() {}

    /** File name to text. */
    public static Map<String, String> of(FundStanding standing) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("tranches.csv", table(csv -> tranches(csv, standing)));
        files.put("conditions.csv", table(csv -> conditions(csv, standing)));
        return files;
    }

    private static void tranches(CsvWriter csv, FundStanding standing) {
        csv.writeRecord(
                "tranche", "amount", "due", "released", "releasable", "months_held", "held");
        for (var tranche : standing.tranches()) {
            csv.writeRecord(
                    tranche.tranche().id(),
                    Double.toString(tranche.tranche().amount()),
                    tranche.tranche().due().toString(),
                    tranche.released() ? "yes" : "no",
                    tranche.releasable() ? "yes" : "no",
                    Double.toString(tranche.monthsHeld()),
                    Double.toString(tranche.held()));
        }
    }

    private static void conditions(CsvWriter csv, FundStanding standing) {
        csv.writeRecord("tranche", "condition", "owner", "due", "state", "met", "days_late");
        for (var tranche : standing.tranches()) {
            for (var one : tranche.conditions()) {
                csv.writeRecord(
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

    private static String table(Consumer<CsvWriter> rows) {
        StringWriter text = new StringWriter();
        rows.accept(CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(text));
        return text.toString();
    }
}
