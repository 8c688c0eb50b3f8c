package org.holdfast.ledger.kiel;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.tables.Book;
import org.holdfast.intake.tables.Headings;
import org.holdfast.intake.tables.Line;
import org.holdfast.intake.tables.Locator;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.EventId;
import org.holdfast.ledger.Kind;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.Origin;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.Stated;
import org.holdfast.ledger.Valuation;
import org.holdfast.ledger.When;
import org.holdfast.ledger.imports.Log;
import org.holdfast.ledger.imports.Total;
import org.holdfast.ledger.questions.Recording;
import org.holdfast.ledger.reading.Numbers;

/**
 * The sheets that tell what arrived beside the main one, found by their headings:
 *
 * <ul>
 *   <li>arms in kind, committed and delivered, by country: compared with the rows, and kept as the
 *       aid of which the tracker records deliveries;
 *   <li>budget support, committed and disbursed, by country: no row records that it was paid, so
 *       each is an event of its own;
 *   <li>the same by country and month, in later releases.
 * </ul>
 */
final class ArrivalSheets {
    private static final int LOOK = 40;
    private static final double BILLION = 1e9;
    private static final double MILLION = 1e6;

    /** Rounded in the sheet, or by hand. */
    private static final double NEAR = 1e-6;

    private static final int FIRST_YEAR = 2022;
    private static final Pattern YEAR = Pattern.compile("\\b20\\d{2}\\b");
    private static final Pattern ISO = Pattern.compile("\\b20\\d{2}-(0[1-9]|1[0-2])\\b");

    private final Book book;
    private final String sheet;
    private final Log log;
    private final LocalDate knownOn;
    private int donors;

    private ArrivalSheets(Book book, String sheet, Log log, LocalDate knownOn) {
        this.book = book;
        this.sheet = sheet;
        this.log = log;
        this.knownOn = knownOn;
    }

    /** Reads those that the book has; the rows of the main sheet must have been read. */
    static void read(Book book, Log log, LocalDate knownOn) throws BadFileException {
        for (String sheet : book.sheets()) {
            String name = " " + Headings.plain(sheet) + " ";
            if (name.contains(" usd ") || name.contains(" gdp ")) {
                continue;
            }
            if (name.contains(" kind ") && name.contains(" military ")) {
                new ArrivalSheets(book, sheet, log, knownOn)
                        .columns(Kind.MILITARY, Stage.DELIVERED, "deliver");
            } else if (name.contains(" budget support ")) {
                new ArrivalSheets(book, sheet, log, knownOn)
                        .columns(Kind.FINANCIAL, Stage.PAID, "disburse");
            } else if (name.contains(" disb") && name.contains(" month ")) {
                new ArrivalSheets(book, sheet, log, knownOn).months();
            }
        }
    }

    private record Column(int at, double scale) {}

    /** A sheet with a column of what was committed and one of what came of it. */
    private void columns(Kind kind, Stage stage, String came) throws BadFileException {
        List<Line> all = lines();
        String title = "";
        for (int k = 0; k < Math.min(LOOK, all.size()); k++) {
            Line line = all.get(k);
            int country = KielKinds.donorColumn(line);
            Optional<Column> committed = column(line, title, "commit", came);
            Optional<Column> arrived = column(line, title, came, "commit");
            if (country >= 0 && committed.isPresent() && arrived.isPresent()) {
                for (Line row : all.subList(k + 1, all.size())) {
                    row(row, country, committed.get(), arrived.get(), kind, stage);
                }
                tell(kind, stage);
                return;
            }
            title += " " + line.cells().stream().map(c -> Headings.plain(c.text())).toList();
        }
    }

    private List<Line> lines() throws BadFileException {
        try (Stream<Line> lines = book.lines(sheet)) {
            return lines.filter(line -> !line.isBlank()).toList();
        }
    }

    /** The column whose heading has the one word and not the other, nor a share. */
    private static Optional<Column> column(Line line, String title, String word, String not) {
        for (int k = 0; k < line.cells().size(); k++) {
            String head = " " + Headings.plain(line.at(k).text());
            if (head.contains(" " + word) || head.contains("kind " + word)) {
                boolean other =
                        head.contains(" " + not)
                                || head.contains(" share")
                                || head.contains(" to be ")
                                || head.contains(" percent");
                if (!other) {
                    boolean million =
                            head.contains(" million")
                                    || (title.contains(" million") && !title.contains(" billion"));
                    return Optional.of(new Column(k, million ? MILLION : BILLION));
                }
            }
        }
        return Optional.empty();
    }

    private void row(
            Line row, int country, Column committed, Column arrived, Kind kind, Stage stage) {
        String donor = row.at(country).text();
        OptionalDouble promised = amount(row, committed);
        OptionalDouble came = amount(row, arrived);
        if (donor.isEmpty()
                || KielKinds.isSum(donor)
                || promised.isEmpty()
                || came.isEmpty()
                || promised.getAsDouble() + came.getAsDouble() <= 0) {
            return;
        }
        String known = donor(donor);
        donors++;
        log.observation(
                new Observation(
                        Recording.measure(stage, kind),
                        known,
                        LocalDate.of(2022, 1, 1),
                        knownOn,
                        promised.getAsDouble(),
                        "EUR",
                        where(row, committed.at())));
        if (stage == Stage.PAID) {
            paid(
                    known,
                    came.getAsDouble(),
                    row.at(arrived.at()).text(),
                    new When.Until(knownOn, ""),
                    where(row, arrived.at()));
        } else {
            log.totals().published(known, stage, kind, came.getAsDouble());
        }
        compare(known, kind, stage, promised.getAsDouble(), came.getAsDouble(), row, committed);
    }

    private static OptionalDouble amount(Line row, Column column) {
        OptionalDouble number = Numbers.number(row.at(column.at()));
        return number.isPresent()
                ? OptionalDouble.of(number.getAsDouble() * column.scale())
                : OptionalDouble.empty();
    }

    /** The donor as the main sheet calls it: 'EU Institutions (MFA and EIB)' is the Union. */
    private String donor(String name) {
        if (log.totals().donors().contains(name)) {
            return name;
        }
        return name.toLowerCase(Locale.ROOT).startsWith("eu ")
                ? log.totals().donors().stream()
                        .filter(KielKinds::isTheUnion)
                        .findFirst()
                        .orElse(name)
                : name;
    }

    /** Says where the sheet and the rows differ. */
    private void compare(
            String donor,
            Kind kind,
            Stage stage,
            double promised,
            double came,
            Line row,
            Column committed) {
        double rows = sum(donor, kind, log.totals().at(Stage.COMMITTED));
        if (promised > rows + MILLION / 2) {
            log.inconsistency(
                    where(row, committed.at()),
                    KielMessages.sheetHasEurBn(donor, billions(promised), kind, billions(rows)),
                    billions(promised));
        }
        Stage told = stage == Stage.PAID ? Stage.DELIVERED : stage;
        double arrived = sum(donor, kind, log.totals().at(told));
        boolean said = stage == Stage.DELIVERED || arrived > 0;
        if (said && Math.abs(arrived - came) / BILLION > NEAR) {
            log.inconsistency(
                    where(row, committed.at()),
                    KielMessages.sheetSaysEurBn(donor, billions(came), kind, billions(arrived)),
                    billions(came));
        }
    }

    private static double sum(String donor, Kind kind, List<Total> totals) {
        return totals.stream()
                .filter(t -> t.donor().equals(donor) && t.kind() == kind)
                .mapToDouble(Total::euros)
                .sum();
    }

    private void tell(Kind kind, Stage stage) {
        log.remark(
                new Locator(book.file(), sheet, 0, ""),
                KielMessages.sheetWasRead(sheet, donors, kind, stage.text()),
                "");
    }

    /** A sheet with a column for each month; a year stands once, above its first. */
    private void months() throws BadFileException {
        List<Line> all = lines();
        for (int k = 0; k < Math.min(LOOK, all.size()); k++) {
            int country = KielKinds.donorColumn(all.get(k));
            if (country < 0) {
                continue;
            }
            Map<Integer, YearMonth> months =
                    months(k > 0 ? all.get(k - 1) : all.get(k), all.get(k));
            if (months.isEmpty()) {
                continue;
            }
            double scale =
                    Headings.plain(all.get(k).cells().toString()).contains(" million ")
                            ? MILLION
                            : BILLION;
            for (Line row : all.subList(k + 1, all.size())) {
                monthly(row, country, months, scale);
            }
            tell(Kind.FINANCIAL, Stage.PAID);
            return;
        }
    }

    /**
     * Months by column, from the headings and what stands above them. Where a year stands only
     * above its first month, or nowhere, months are counted on from there, or from 2022.
     */
    private static Map<Integer, YearMonth> months(Line above, Line heads) {
        Map<Integer, YearMonth> months = new TreeMap<>();
        int year = FIRST_YEAR;
        int before = 0;
        for (int k = 0; k < Math.max(above.cells().size(), heads.cells().size()); k++) {
            String text = above.at(k).text() + " " + heads.at(k).text();
            OptionalInt month = month(text);
            if (month.isEmpty()) {
                continue;
            }
            Matcher said = YEAR.matcher(text);
            if (said.find()) {
                year = Integer.parseInt(said.group());
            } else if (month.getAsInt() <= before) {
                year++;
            }
            before = month.getAsInt();
            months.put(k, YearMonth.of(year, before));
        }
        return months;
    }

    private static OptionalInt month(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return OptionalInt.of(Integer.parseInt(iso.group(1)));
        }
        for (String word : Headings.plain(text).split(" ", -1)) {
            for (Month month : Month.values()) {
                String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                if (word.length() >= 3 && name.toLowerCase(Locale.ROOT).startsWith(word)) {
                    return OptionalInt.of(month.getValue());
                }
            }
        }
        return OptionalInt.empty();
    }

    private void monthly(Line row, int country, Map<Integer, YearMonth> months, double scale) {
        String donor = row.at(country).text();
        if (donor.isEmpty() || KielKinds.isSum(donor)) {
            return;
        }
        String known = donor(donor);
        List<Integer> paid = new ArrayList<>();
        months.forEach((column, month) -> {
            OptionalDouble number = Numbers.number(row.at(column));
            if (number.isPresent() && number.getAsDouble() != 0) {
                paid.add(column);
                paid(
                        known + "/" + month,
                        known,
                        number.getAsDouble() * scale,
                        row.at(column).text(),
                        new When.InMonth(month, month.toString()),
                        where(row, column));
            }
        });
        donors += paid.isEmpty() ? 0 : 1;
    }

    private void paid(String donor, double euros, String text, When when, Locator where) {
        paid(donor, donor, euros, text, when, where);
    }

    private void paid(
            String key, String donor, double euros, String text, When when, Locator where) {
        Event event =
                new Event(
                        EventId.OF_CONTENT,
                        KielWorkbook.SERIES,
                        "disbursed/" + key,
                        Stage.PAID,
                        when,
                        donor,
                        KielWorkbook.RECIPIENT,
                        Kind.FINANCIAL,
                        Optional.empty(),
                        Origin.UNSPECIFIED,
                        List.of(Valuation.counted(new Stated.Exactly(euros, text))),
                        Optional.empty(),
                        "",
                        "",
                        where,
                        knownOn);
        log.counted(event);
    }

    private Locator where(Line row, int column) {
        return new Locator(book.file(), sheet, row.row(), book.column(column));
    }

    private static String billions(double euros) {
        return String.format(Locale.ROOT, "%.3f", euros / BILLION);
    }
}
