package org.holdfast.ledger.kiel;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.tables.Book;
import org.holdfast.intake.tables.Headings;
import org.holdfast.intake.tables.Line;
import org.holdfast.ledger.reading.Numbers;

/**
 * The workbook's own table: units of a currency for one euro, one rate for all days.
 *
 * @param sheet name of the sheet; empty if there is none
 */
record ExchangeRates(String sheet, Map<String, Double> rates) {
    ExchangeRates {
        rates = Map.copyOf(rates);
    }

    static ExchangeRates in(Book book) throws BadFileException {
        for (String sheet : book.sheets()) {
            if (sheet.toLowerCase(Locale.ROOT).contains("exchange rate")
                    && !sheet.toLowerCase(Locale.ROOT).contains("time series")) {
                Map<String, Double> rates = read(book, sheet);
                if (!rates.isEmpty()) {
                    return new ExchangeRates(sheet, rates);
                }
            }
        }
        return new ExchangeRates("", Map.of());
    }

    private static Map<String, Double> read(Book book, String sheet) throws BadFileException {
        Map<String, Double> rates = new HashMap<>();
        int currency = -1;
        int rate = -1;
        try (Stream<Line> lines = book.lines(sheet)) {
            for (Iterator<Line> all = lines.iterator(); all.hasNext(); ) {
                Line line = all.next();
                if (currency < 0) {
                    for (int k = 0; k < line.cells().size(); k++) {
                        String head = Headings.plain(line.at(k).text());
                        if (head.equals("currency")) {
                            currency = k;
                        } else if (head.equals("1 eur")) {
                            rate = k;
                        }
                    }
                    if (rate < 0) {
                        currency = -1;
                    }
                } else {
                    String code = line.at(currency).text();
                    OptionalDouble number = Numbers.number(line.at(rate));
                    if (code.matches("[A-Z]{3}")
                            && number.isPresent()
                            && number.getAsDouble() > 0) {
                        rates.put(code, number.getAsDouble());
                    }
                }
            }
        }
        return rates;
    }

    OptionalDouble of(String currency) {
        Double rate = rates.get(currency);
        return rate == null ? OptionalDouble.empty() : OptionalDouble.of(rate);
    }
}
