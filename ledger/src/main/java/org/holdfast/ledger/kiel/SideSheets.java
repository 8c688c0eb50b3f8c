package org.holdfast.ledger.kiel;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.tables.Book;
import org.holdfast.intake.tables.Cell;
import org.holdfast.intake.tables.Headings;
import org.holdfast.intake.tables.Line;
import org.holdfast.intake.tables.Locator;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.When;
import org.holdfast.ledger.imports.Log;
import org.holdfast.ledger.reading.Dates;
import org.holdfast.ledger.reading.Numbers;
import org.holdfast.ledger.reading.Reading;

/**
 * The two sheets beside the main one: sales by firms, and what banks, funds and the United Nations
 * give. Neither is a country's aid, and no total of the tracker counts them, so their values are
 * kept as figures and every row is reported.
 */
final class SideSheets {
    /** Sales by firms, euros. */
    static final String COMMERCIAL = "tracker-commercial-eur";

    /** What institutions of many countries give, euros. */
    static final String MULTILATERAL = "tracker-multilateral-eur";

    /** Nothing that is sold or given in units is worth less than this, euros. */
    private static final double LEAST = 1000;

    private final Book book;
    private final String sheet;
    private final String measure;
    private final Log log;
    private final Dates dates;
    private final Map<String, Integer> columns = new HashMap<>();
    private String above = "";

    private SideSheets(Book book, String sheet, String measure, Log log, LocalDate knownOn) {
        this.book = book;
        this.sheet = sheet;
        this.measure = measure;
        this.log = log;
        this.dates = new Dates(knownOn);
    }

    /** Reads those that the book has. */
    static void read(Book book, Log log, LocalDate knownOn) throws BadFileException {
        for (String sheet : book.sheets()) {
            String name = sheet.toLowerCase(Locale.ROOT);
            if (name.contains("commercial assistance")) {
                new SideSheets(book, sheet, COMMERCIAL, log, knownOn).read();
            } else if (name.contains("multilateral assistance")) {
                new SideSheets(book, sheet, MULTILATERAL, log, knownOn).read();
            }
        }
    }

    private void read() throws BadFileException {
        try (Stream<Line> lines = book.lines(sheet)) {
            lines.filter(line -> !line.isBlank()).forEach(this::row);
        }
    }

    private void row(Line line) {
        if (columns.isEmpty()) {
            for (int k = 0; k < line.cells().size(); k++) {
                columns.putIfAbsent(Headings.plain(line.at(k).text()), k);
            }
            return;
        }
        String id = words(line, "id");
        if (id.isEmpty()) {
            part(line);
        } else {
            above = id;
            whole(line, id);
        }
    }

    private Cell at(Line line, String head) {
        Integer column = columns.get(head);
        return column == null ? Cell.NONE : line.at(column);
    }

    private String words(Line line, String head) {
        String text = at(line, head).text();
        return text.equals(".") ? "" : text;
    }

    private Locator where(Line line, String head) {
        Integer column = columns.get(head);
        return new Locator(
                book.file(), sheet, line.row(), column == null ? "" : book.column(column));
    }

    private void whole(Line line, String id) {
        String value = "converted value in eur";
        String donor = words(line, measure.equals(COMMERCIAL) ? "countries" : "donor");
        OptionalDouble euros = Numbers.number(at(line, value));
        Reading<When> when = dates.of(at(line, "announcement date"));
        Optional<LocalDate> from = when.value().earliest().or(() -> when.value().latest());
        Optional<LocalDate> to = when.value().latest().or(() -> when.value().earliest());
        if (donor.isEmpty()) {
            log.rowLeftOut(where(line, "id"), KielMessages.namesNobodyWhoGives(id), id);
        } else if (euros.isEmpty()) {
            log.rowLeftOut(
                    where(line, value),
                    KielMessages.noValueEurosWhich(id, donor),
                    words(line, value));
        } else if (from.isEmpty() || to.isEmpty()) {
            log.rowLeftOut(
                    where(line, "announcement date"),
                    KielMessages.noDay(id, donor),
                    when.value().text());
        } else if (!isBelievable(line, id, euros.getAsDouble())) {
            log.rowLeftOut(
                    where(line, value),
                    KielMessages.valueMistakeSheet(id, donor),
                    words(line, value));
        } else {
            when.remark()
                    .ifPresent(what ->
                            log.remark(
                                    where(line, "announcement date"), what, when.value().text()));
            boolean remarked = isOtherCurrency(line, id) || when.remark().isPresent();
            log.observation(
                    new Observation(
                            measure,
                            donor,
                            from.get(),
                            to.get(),
                            euros.getAsDouble(),
                            "EUR",
                            where(line, value)));
            log.rowRead(remarked);
        }
    }

    /** Whether units have a value that such things can have. */
    private boolean isBelievable(Line line, String id, double euros) {
        String unitsHead = columns.containsKey("no of units") ? "no of units" : "units";
        OptionalDouble units = Numbers.number(at(line, unitsHead));
        if (units.orElse(0) <= 0 || euros >= LEAST) {
            return true;
        }
        String worth = String.format(Locale.ROOT, "%.2f", euros);
        log.inconsistency(
                where(line, "converted value in eur"),
                KielMessages.unitsWouldBeWorth(id, words(line, unitsHead), worth),
                words(line, "converted value in eur"));
        return false;
    }

    /** Whether the explanation gives the same amount in euros as the row has in dollars. */
    private boolean isOtherCurrency(Line line, String id) {
        OptionalDouble value = Numbers.number(at(line, "monetary value as given by source"));
        String explanation = words(line, "explanation");
        String currency = words(line, "original currency");
        if (value.isEmpty() || currency.equals("EUR")) {
            return false;
        }
        double billions = value.getAsDouble() / 1e9;
        String number =
                billions == Math.rint(billions)
                        ? String.format(Locale.ROOT, "%.0f", billions)
                        : String.format(Locale.ROOT, "%s", billions);
        boolean euros =
                explanation.contains(number + " billion EUR")
                        || explanation.contains("EUR " + number + " billion")
                        || explanation.contains("€" + number + " billion");
        if (euros) {
            log.inconsistency(
                    where(line, "original currency"),
                    KielMessages.explanationSaysBillionEuros(id, number, currency),
                    currency);
        }
        return euros;
    }

    /** A row without an id: a contributor to the package above, or what an edit left behind. */
    private void part(Line line) {
        String contributor = words(line, "contributing country");
        if (contributor.isEmpty()) {
            log.rowLeftOut(where(line, "id"), KielMessages.NO_ID_NOBODY_WHO_GIVES, "");
            return;
        }
        if (Numbers.number(at(line, "converted value in eur")).isPresent()) {
            log.inconsistency(
                    where(line, "converted value in eur"),
                    KielMessages.valueBesideContributorWhose(above),
                    words(line, "converted value in eur"));
        }
        log.rowLeftOut(
                where(line, "contributing country"),
                KielMessages.contributesWhichCounts(contributor, above),
                words(line, "country contribution"));
    }
}
