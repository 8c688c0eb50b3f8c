package org.holdfast.ledger.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.tables.Book;
import org.holdfast.intake.tables.Line;
import org.holdfast.intake.tables.Locator;
import org.holdfast.intake.tables.Sheet;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.imports.Importer;
import org.holdfast.ledger.imports.Log;
import org.holdfast.ledger.imports.Source;
import org.holdfast.ledger.reading.Numbers;
import org.holdfast.model.Text;

/**
 * Indicators of the World Bank: gross domestic product in current US dollars, and the yearly change
 * of its deflator or of consumer prices; as its own wide tables, which name the indicator, or as
 * long tables of country, code, year and value, which do not.
 */
public final class WorldBank implements Importer {
    /** Gross domestic product, current US dollars. */
    public static final String GDP = "gdp-usd";

    /** Yearly change of the deflator of gross domestic product, per cent. */
    public static final String DEFLATOR = "deflator-change";

    /** Yearly change of consumer prices, per cent. */
    public static final String CONSUMER = "consumer-price-change";

    private static final double US_CONSUMER_2022 = 8.0;
    private static final double US_DEFLATOR_2022 = 7.13;
    private static final double NEAR = 0.25;

    @Override
    public Text name() {
        return ReferenceMessages.GROSS_DOMESTIC_PRODUCT_OR_INFLATION;
    }

    @Override
    public Optional<Source> recognise(Book book) throws BadFileException {
        Optional<Sheet> first = Sheet.first(book);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Sheet sheet = first.get();
        if (sheet.has("country name", "country code", "indicator code")) {
            return Optional.of(
                    new Source(
                            "Indicator of the World Bank, a column a year",
                            "world-bank/" + book.file(),
                            (log, known) -> wide(sheet, log)));
        }
        if (sheet.has("country name", "country code", "year", "value")) {
            return Optional.of(
                    new Source(
                            "Gross domestic product of the World Bank",
                            GDP,
                            (log, known) -> rows(sheet, "country name", "value", GDP, "USD", log)));
        }
        if (sheet.has("country", "country code", "year", "inflation")) {
            String measure = inflation(book, sheet);
            return Optional.of(
                    new Source(
                            measure.equals(DEFLATOR)
                                    ? "Deflator of the World Bank, yearly change"
                                    : "Consumer prices of the World Bank, yearly change",
                            measure,
                            (log, known) -> {
                                tellName(book, measure, log);
                                rows(sheet, "country", "inflation", measure, "%", log);
                            }));
        }
        return Optional.empty();
    }

    /**
     * Which of the two indices a long table holds. Its headings do not say, and the copies of
     * datahub had their names exchanged in 2025; so it is read off the United States in 2022, when
     * consumer prices rose by 8.0 and the deflator by 7.1 per cent (World Bank, FP.CPI.TOTL.ZG and
     * NY.GDP.DEFL.KD.ZG).
     */
    private static String inflation(Book book, Sheet sheet) throws BadFileException {
        double[] us = {Double.NaN};
        sheet.each(line -> {
            if (sheet.words(line, "country code").equals("USA")
                    && sheet.words(line, "year").equals("2022")) {
                us[0] = Numbers.number(sheet.at(line, "inflation")).orElse(Double.NaN);
            }
        });
        if (Math.abs(us[0] - US_CONSUMER_2022) < NEAR) {
            return CONSUMER;
        }
        if (Math.abs(us[0] - US_DEFLATOR_2022) < NEAR) {
            return DEFLATOR;
        }
        return named(book);
    }

    private static String named(Book book) {
        return book.file().toLowerCase(Locale.ROOT).contains("consumer") ? CONSUMER : DEFLATOR;
    }

    private static void tellName(Book book, String measure, Log log) {
        if (!measure.equals(named(book))) {
            log.inconsistency(
                    new Locator(book.file(), "", 0, ""),
                    ReferenceMessages.byNameFileWould(measure.equals(CONSUMER)),
                    book.file());
        }
    }

    private static void rows(
            Sheet sheet, String country, String value, String measure, String unit, Log log)
            throws BadFileException {
        sheet.each(line -> {
            OptionalDouble year = Numbers.number(sheet.at(line, "year"));
            OptionalDouble number = Numbers.number(sheet.at(line, value));
            if (year.isEmpty() || sheet.words(line, country).isEmpty()) {
                log.rowLeftOut(sheet.where(line), ReferenceMessages.NO_YEAR_OR_NO_COUNTRY, "");
            } else if (number.isEmpty()) {
                log.rowLeftOut(
                        sheet.where(line, value),
                        ReferenceMessages.NO_NUMBER,
                        sheet.words(line, value));
            } else {
                observe(
                        log,
                        measure,
                        sheet.words(line, country),
                        (int) year.getAsDouble(),
                        number.getAsDouble(),
                        unit,
                        sheet.where(line, value));
                log.rowRead(false);
            }
        });
    }

    private static void wide(Sheet sheet, Log log) throws BadFileException {
        List<String> heads = sheet.headings();
        sheet.each(line -> wideRow(sheet, heads, line, log));
    }

    private static void wideRow(Sheet sheet, List<String> heads, Line line, Log log) {
        String code = sheet.words(line, "indicator code");
        String measure =
                switch (code) {
                    case "NY.GDP.MKTP.CD" -> GDP;
                    case "NY.GDP.DEFL.KD.ZG" -> DEFLATOR;
                    case "FP.CPI.TOTL.ZG" -> CONSUMER;
                    case "SP.POP.TOTL" -> "population";
                    default -> "";
                };
        if (measure.isEmpty()) {
            log.rowLeftOut(sheet.where(line), ReferenceMessages.INDICATOR_NOT_USED, code);
            return;
        }
        for (int k = 0; k < heads.size(); k++) {
            OptionalDouble number = Numbers.number(line.at(k));
            if (heads.get(k).matches("(19|20)\\d{2}") && number.isPresent()) {
                observe(
                        log,
                        measure,
                        sheet.words(line, "country name"),
                        Integer.parseInt(heads.get(k)),
                        number.getAsDouble(),
                        measure.equals(GDP) ? "USD" : measure.equals("population") ? "people" : "%",
                        sheet.where(line, k));
            }
        }
        log.rowRead(false);
    }

    static void observe(
            Log log,
            String measure,
            String subject,
            int year,
            double value,
            String unit,
            Locator where) {
        log.observation(
                new Observation(
                        measure,
                        subject,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        value,
                        unit,
                        where));
    }
}
