package org.holdfast.ledger.kiel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.tables.Book;
import org.holdfast.intake.tables.Line;
import org.holdfast.intake.tables.Sheet;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.EventId;
import org.holdfast.ledger.Goods;
import org.holdfast.ledger.Kind;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.Origin;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.Stated;
import org.holdfast.ledger.Valuation;
import org.holdfast.ledger.When;
import org.holdfast.ledger.imports.Importer;
import org.holdfast.ledger.imports.Log;
import org.holdfast.ledger.imports.Source;
import org.holdfast.ledger.reading.Numbers;
import org.holdfast.model.Text;

/**
 * The CSV files of the tracker's site: allocations by donor and month, the same for all donors, by
 * origin, heavy weapons, and shares in what the European Union gives. Each is a list of its own,
 * for they tell of the same aid.
 */
public final class KielSite implements Importer {
    private static final String SERIES = "kiel-tracker-site";
    private static final String ALL = "All donors";
    private static final double BILLION = 1e9;
    private static final double NEAR = 2e-6;

    @Override
    public Text name() {
        return KielMessages.CSV_FILE_SITE_UKRAINE_SUPPORT;
    }

    @Override
    public Optional<Source> recognise(Book book) throws BadFileException {
        Optional<Sheet> sheet = Sheet.first(book);
        if (sheet.isEmpty()) {
            return Optional.empty();
        }
        Sheet s = sheet.get();
        Release release = Release.beside(book.path());
        if (s.has("country", "year", "month", "financial", "humanitarian", "military")) {
            return site(
                    "allocations by donor and month",
                    SERIES,
                    release,
                    (log, known) -> new Months(s, log, known).read());
        }
        if (s.has("year", "month", "total allocations", "military", "financial", "humanitarian")) {
            return site(
                    "allocations by month",
                    SERIES + "/months",
                    release,
                    (log, known) -> new Months(s, log, known).read());
        }
        if (s.has("year", "month", "stockpile", "procurement")) {
            return site(
                    "military allocations by origin",
                    SERIES + "/origin",
                    release,
                    (log, known) -> origins(s, log, known));
        }
        if (s.has("donor", "category", "number of weapons")) {
            return site(
                    "heavy weapons by donor",
                    SERIES + "/weapons",
                    release,
                    (log, known) -> weapons(s, log, known));
        }
        if (s.has("country", "eu share bn")) {
            return site(
                    "shares in the European Union's aid",
                    SERIES + "/eu-shares",
                    release,
                    (log, known) -> shares(s, log, known));
        }
        return Optional.empty();
    }

    private static Optional<Source> site(
            String part, String series, Release release, Source.Reader reader) {
        return Optional.of(
                new Source(
                        "Site of the Ukraine Support Tracker, " + part,
                        series,
                        release.label(),
                        release.date(),
                        Stage.ALLOCATED,
                        reader));
    }

    /** What {@code release_info.csv} in the same folder says of the release. */
    private record Release(String label, Optional<LocalDate> date) {
        private static Release beside(Path file) throws BadFileException {
            Path info = file.resolveSibling("release_info.csv");
            if (!Files.isRegularFile(info)) {
                return new Release("", Optional.empty());
            }
            try (Book book = Book.open(info)) {
                Optional<Sheet> sheet = Sheet.first(book);
                if (sheet.isEmpty() || !sheet.get().has("release", "date")) {
                    return new Release("", Optional.empty());
                }
                Release[] found = {new Release("", Optional.empty())};
                sheet.get()
                        .each(line ->
                                found[0] =
                                        new Release(
                                                "Release " + sheet.get().words(line, "release"),
                                                day(sheet.get().words(line, "date"))));
                return found[0];
            }
        }

        private static Optional<LocalDate> day(String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    private static Optional<YearMonth> month(Sheet sheet, Line line) {
        OptionalDouble year = Numbers.number(sheet.at(line, "year"));
        OptionalDouble month = Numbers.number(sheet.at(line, "month"));
        try {
            return year.isPresent() && month.isPresent()
                    ? Optional.of(YearMonth.of((int) year.getAsDouble(), (int) month.getAsDouble()))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Valuation euros(double euros, String text) {
        return Valuation.counted(new Stated.Exactly(euros, text));
    }

    /** Allocations by month, by donor or together. */
    private record Months(Sheet sheet, Log log, LocalDate knownOn) {
        private void read() throws BadFileException {
            sheet.each(this::row);
        }

        private void row(Line line) {
            boolean byDonor = sheet.has("country");
            String donor = byDonor ? sheet.words(line, "country") : ALL;
            Optional<YearMonth> month = month(sheet, line);
            if (donor.isEmpty() || month.isEmpty()) {
                log.rowLeftOut(
                        sheet.where(line),
                        donor.isEmpty() ? KielMessages.NO_COUNTRY : KielMessages.NO_MONTH,
                        sheet.words(line, "year") + "-" + sheet.words(line, "month"));
                return;
            }
            boolean remarked = false;
            double sum = 0;
            for (Kind kind : Kind.values()) {
                String text = sheet.words(line, kind.word());
                OptionalDouble billions = Numbers.number(sheet.at(line, kind.word()));
                if (billions.isEmpty()) {
                    remarked = true;
                    log.remark(
                            sheet.where(line, kind.word()),
                            KielMessages.NO_NUMBER_NOT_KNOWN_WHICH,
                            text);
                } else if (billions.getAsDouble() != 0) {
                    sum += billions.getAsDouble();
                    event(line, donor, month.get(), kind, billions.getAsDouble() * BILLION, text);
                }
            }
            String whole = byDonor ? "total" : "total allocations";
            OptionalDouble total = Numbers.number(sheet.at(line, whole));
            if (total.isPresent() && Math.abs(total.getAsDouble() - sum) > NEAR) {
                remarked = true;
                log.inconsistency(
                        sheet.where(line, whole),
                        KielMessages.totalNotSumKinds(String.format(Locale.ROOT, "%.6f", sum)),
                        sheet.words(line, whole));
            }
            OptionalDouble open = Numbers.number(sheet.at(line, "to be allocated"));
            if (open.isPresent() && open.getAsDouble() < 0) {
                remarked = true;
                log.remark(
                        sheet.where(line, "to be allocated"),
                        KielMessages.BELOW_ZERO_MORE_WAS_ALLOCATED,
                        sheet.words(line, "to be allocated"));
            }
            observe(line, donor, month.get(), "commitments", "tracker-site-committed");
            observeGdp(line, donor);
            log.rowRead(remarked);
        }

        private void event(
                Line line, String donor, YearMonth month, Kind kind, double euros, String text) {
            Event event =
                    new Event(
                            EventId.OF_CONTENT,
                            sheet.has("country") ? SERIES : SERIES + "/months",
                            donor + "/" + kind.word() + "/" + month,
                            Stage.ALLOCATED,
                            new When.InMonth(month, month.toString()),
                            donor,
                            KielWorkbook.RECIPIENT,
                            kind,
                            Optional.empty(),
                            Origin.UNSPECIFIED,
                            List.of(euros(euros, text + " bn")),
                            Optional.empty(),
                            "",
                            "",
                            sheet.where(line, kind.word()),
                            knownOn);
            log.counted(event);
        }

        private void observe(
                Line line, String donor, YearMonth month, String head, String measure) {
            OptionalDouble billions = Numbers.number(sheet.at(line, head));
            if (billions.isPresent()) {
                log.observation(
                        new Observation(
                                measure,
                                donor,
                                month.atDay(1),
                                month.atEndOfMonth(),
                                billions.getAsDouble() * BILLION,
                                "EUR",
                                sheet.where(line, head)));
            }
        }

        private void observeGdp(Line line, String donor) {
            OptionalDouble gdp = Numbers.number(sheet.at(line, "gdp"));
            if (gdp.isPresent() && gdp.getAsDouble() > 0) {
                log.observation(
                        new Observation(
                                "tracker-gdp-eur",
                                donor,
                                LocalDate.of(2021, 1, 1),
                                LocalDate.of(2021, 12, 31),
                                gdp.getAsDouble() * BILLION,
                                "EUR",
                                sheet.where(line, "gdp")));
            }
        }
    }

    private static void origins(Sheet sheet, Log log, LocalDate knownOn) throws BadFileException {
        Map<String, Origin> origins =
                Map.of(
                        "stockpile", Origin.STOCK,
                        "procurement", Origin.PROCUREMENT,
                        "unspecified", Origin.UNSPECIFIED,
                        "nato purl", Origin.PROCUREMENT);
        sheet.each(line -> {
            Optional<YearMonth> month = month(sheet, line);
            if (month.isEmpty()) {
                log.rowLeftOut(
                        sheet.where(line), KielMessages.NO_MONTH, sheet.words(line, "month"));
                return;
            }
            Stream.of("stockpile", "procurement", "unspecified", "nato purl")
                    .forEach(head -> {
                        OptionalDouble billions = Numbers.number(sheet.at(line, head));
                        if (billions.orElse(0) == 0) {
                            return;
                        }
                        Event event =
                                new Event(
                                        EventId.OF_CONTENT,
                                        SERIES + "/origin",
                                        head + "/" + month.get(),
                                        Stage.ALLOCATED,
                                        new When.InMonth(month.get(), month.get().toString()),
                                        ALL,
                                        KielWorkbook.RECIPIENT,
                                        Kind.MILITARY,
                                        Optional.empty(),
                                        origins.getOrDefault(head, Origin.UNSPECIFIED),
                                        List.of(
                                                euros(
                                                        billions.getAsDouble() * BILLION,
                                                        sheet.words(line, head) + " bn")),
                                        Optional.empty(),
                                        "",
                                        head.equals("nato purl")
                                                ? "bought through NATO (PURL)"
                                                : "",
                                        sheet.where(line, head),
                                        knownOn);
                        log.counted(event);
                    });
            log.rowRead(false);
        });
    }

    private static void weapons(Sheet sheet, Log log, LocalDate knownOn) throws BadFileException {
        sheet.each(line -> {
            String donor = sheet.words(line, "donor");
            String category = sheet.words(line, "category");
            if (donor.isEmpty() || category.isEmpty()) {
                log.rowLeftOut(sheet.where(line), KielMessages.NO_DONOR_OR_NO_CATEGORY, donor);
                return;
            }
            Stated worth = Numbers.of(sheet.at(line, "monetary value eur")).value();
            Event event =
                    new Event(
                            EventId.OF_CONTENT,
                            SERIES + "/weapons",
                            donor + "/" + category,
                            Stage.ALLOCATED,
                            new When.NotGiven(""),
                            donor,
                            KielWorkbook.RECIPIENT,
                            Kind.MILITARY,
                            Optional.of(
                                    new Goods(
                                            category,
                                            "heavy weapon",
                                            Numbers.of(sheet.at(line, "number of weapons"))
                                                    .value())),
                            Origin.UNSPECIFIED,
                            List.of(Valuation.counted(worth)),
                            Optional.empty(),
                            "",
                            sheet.words(line, "weapons list"),
                            sheet.where(line, "number of weapons"),
                            knownOn);
            log.counted(event);
            log.rowRead(false);
        });
    }

    private static void shares(Sheet sheet, Log log, LocalDate knownOn) throws BadFileException {
        sheet.each(line -> {
            OptionalDouble share = Numbers.number(sheet.at(line, "eu share bn"));
            String country = sheet.words(line, "country");
            if (share.isEmpty() || country.isEmpty()) {
                log.rowLeftOut(sheet.where(line), KielMessages.NO_SHARE, country);
                return;
            }
            log.observation(
                    new Observation(
                            "tracker-eu-share-allocated-all",
                            country,
                            LocalDate.of(2022, 1, 1),
                            knownOn,
                            share.getAsDouble() * BILLION,
                            "EUR",
                            sheet.where(line, "eu share bn")));
            log.rowRead(false);
        });
    }
}
