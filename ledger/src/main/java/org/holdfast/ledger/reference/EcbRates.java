package org.holdfast.ledger.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.tables.Book;
import org.holdfast.intake.tables.Line;
import org.holdfast.intake.tables.Sheet;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.imports.Importer;
import org.holdfast.ledger.imports.Log;
import org.holdfast.ledger.imports.Source;
import org.holdfast.ledger.reading.Numbers;
import org.holdfast.model.Text;

/**
 * Euro foreign exchange reference rates of the European Central Bank ({@code eurofxref-hist.csv}):
 * units of a currency for one euro, by day.
 */
public final class EcbRates implements Importer {
    /** Measure of its figures; the subject is the currency. */
    public static final String MEASURE = "ecb-rate";

    private static final int LEAST = 10;

    @Override
    public Text name() {
        return ReferenceMessages.REFERENCE_RATES_EUROPEAN_CENTRAL_BANK;
    }

    @Override
    public Optional<Source> recognise(Book book) throws BadFileException {
        Optional<Sheet> sheet = Sheet.first(book);
        if (sheet.isEmpty() || !sheet.get().has("date", "usd")) {
            return Optional.empty();
        }
        long codes = sheet.get().headings().stream().filter(h -> h.matches("[A-Z]{3}")).count();
        return codes < LEAST
                ? Optional.empty()
                : Optional.of(
                        new Source(
                                "Reference rates of the European Central Bank",
                                MEASURE,
                                (log, known) -> read(sheet.get(), log)));
    }

    private static void read(Sheet sheet, Log log) throws BadFileException {
        List<String> heads = sheet.headings();
        sheet.each(line -> row(sheet, heads, line, log));
    }

    private static void row(Sheet sheet, List<String> heads, Line line, Log log) {
        LocalDate day;
        try {
            day = LocalDate.parse(sheet.words(line, "date"));
        } catch (DateTimeException e) {
            log.rowLeftOut(sheet.where(line), ReferenceMessages.NO_DAY, sheet.words(line, "date"));
            return;
        }
        for (int k = 0; k < heads.size(); k++) {
            if (heads.get(k).matches("[A-Z]{3}")) {
                OptionalDouble rate = Numbers.number(line.at(k));
                if (rate.isPresent() && rate.getAsDouble() > 0) {
                    log.observation(
                            new Observation(
                                    MEASURE,
                                    heads.get(k),
                                    day,
                                    day,
                                    rate.getAsDouble(),
                                    "per EUR",
                                    sheet.where(line, k)));
                }
            }
        }
        log.rowRead(false);
    }
}
