package org.holdfast.ledger.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.tables.Book;
import org.holdfast.intake.tables.Cell;
import org.holdfast.intake.tables.Line;
import org.holdfast.intake.tables.Sheet;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.EventId;
import org.holdfast.ledger.Goods;
import org.holdfast.ledger.Kind;
import org.holdfast.ledger.Origin;
import org.holdfast.ledger.Parent;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.Stated;
import org.holdfast.ledger.Valuation;
import org.holdfast.ledger.Valuation.Method;
import org.holdfast.ledger.When;
import org.holdfast.ledger.imports.Importer;
import org.holdfast.ledger.imports.Log;
import org.holdfast.ledger.imports.Source;
import org.holdfast.ledger.reading.Dates;
import org.holdfast.ledger.reading.Numbers;
import org.holdfast.ledger.reading.Reading;
import org.holdfast.model.Currency;
import org.holdfast.model.Text;

/** A list of one's own: a row an event, columns by their headings, most of them optional. */
public final class OwnList implements Importer {
    /** The headings in the order of the template. */
    public static final List<String> COLUMNS =
            List.of(
                    "key",
                    "stage",
                    "date",
                    "donor",
                    "recipient",
                    "kind",
                    "item",
                    "units",
                    "value",
                    "currency",
                    "price_year",
                    "book_value",
                    "replacement_value",
                    "market_value",
                    "origin",
                    "parent",
                    "relation",
                    "source",
                    "known_on",
                    "note");

    /** What such a list is recognised as. */
    public static final String LAYOUT = "List of one's own";

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /** More dates with slashes are not looked at to see which number is the month. */
    private static final int MOST_DATES = 100_000;

    /** How the names of such lists begin. */
    static final String SERIES = "list/";

    /** Whether a list is someone's own, and not a tracker's. */
    public static boolean isOwn(String series) {
        return series.startsWith(SERIES);
    }

    private final Supplier<Rates> rates;
    private final Terms terms;

    /**
     * What goes without saying in a list.
     *
     * @param currency in which amounts are counted, and that of a row which names none
     * @param recipient for whom a row is that names nobody
     */
    public record Terms(Currency currency, String recipient) {
        /** Those of a list that belongs to no case. */
        public static final Terms STANDARD = new Terms(Currency.EURO, "Ukraine");
    }

    /**
     * Lists that belong to no case.
     *
     * @param rates asked once, when a list is read
     */
    public OwnList(Supplier<Rates> rates) {
        this(rates, Terms.STANDARD);
    }

    /**
     * @param rates asked once, when a list is read
     * @param terms what goes without saying in them
     */
    public OwnList(Supplier<Rates> rates, Terms terms) {
        this.rates = rates;
        this.terms = terms;
    }

    @Override
    public Text name() {
        return ListMessages.LIST_AFTER_HOLDFAST_LEDGER_TEMPLATE;
    }

    @Override
    public Optional<Source> recognise(Book book) throws BadFileException {
        Optional<Sheet> sheet = Sheet.first(book);
        if (sheet.isEmpty() || !sheet.get().has("stage", "donor")) {
            return Optional.empty();
        }
        for (String needed : List.of("key", "date", "kind")) {
            if (!sheet.get().has(needed)) {
                throw new BadFileException(ListMessages.looksLikeListBut(book.file(), needed));
            }
        }
        Optional<String> twice = sheet.get().twice();
        if (twice.isPresent()) {
            throw new BadFileException(
                    ListMessages.lineTwoColumnsCalled(
                            book.file(), sheet.get().headingRow(), twice.get()));
        }
        String name = book.file();
        int dot = name.lastIndexOf('.');
        String series = SERIES + (dot > 0 ? name.substring(0, dot) : name);
        return Optional.of(
                new Source(
                        LAYOUT,
                        series,
                        "",
                        knownOn(sheet.get()),
                        Stage.PROMISED,
                        (log, known) -> read(sheet.get(), series, log, known)));
    }

    /** The first day that a row names. */
    private static Optional<LocalDate> knownOn(Sheet sheet) {
        LocalDate[] first = {LocalDate.MAX};
        try {
            sheet.each(line ->
                    day(sheet.words(line, "known on"))
                            .filter(d -> d.isBefore(first[0]))
                            .ifPresent(d -> first[0] = d));
        } catch (BadFileException e) {
            return Optional.empty();
        }
        return first[0].equals(LocalDate.MAX) ? Optional.empty() : Optional.of(first[0]);
    }

    private void read(Sheet sheet, String series, Log log, LocalDate knownOn)
            throws BadFileException {
        List<Cell> slashed = new ArrayList<>();
        sheet.each(line -> {
            Cell date = sheet.at(line, "date");
            if (date.text().contains("/") && slashed.size() < MOST_DATES) {
                slashed.add(date);
            }
        });
        Rows rows =
                new Rows(
                        sheet,
                        log,
                        series,
                        knownOn,
                        new Counting(rates.get(), terms.currency()),
                        terms.recipient(),
                        Dates.order(slashed.stream()));
        sheet.each(rows::row);
        if (rows.hasParents) {
            sheet.each(rows::checkParent);
        }
        rows.doubts.finish(rows.above);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static final class Rows {
        private final Sheet sheet;
        private final Log log;
        private final String series;
        private final LocalDate knownOn;
        private final Counting counting;
        private final String recipient;
        private final Dates dates;
        private final ListChecks doubts;
        private final Map<String, Integer> names = new HashMap<>();

        /** Another key that a key names as its parent. */
        private final Map<String, String> above = new HashMap<>();

        /** Keys that are known to stand in no circle. */
        private final Set<String> free = new HashSet<>();

        private boolean remarked;
        private boolean hasParents;

        private Rows(
                Sheet sheet,
                Log log,
                String series,
                LocalDate knownOn,
                Counting counting,
                String recipient,
                Dates.Order order) {
            this.dates = new Dates(LocalDate.of(2100, 1, 1), order);
            this.recipient = recipient;
            this.doubts = new ListChecks(sheet, log, recipient);
            this.sheet = sheet;
            this.log = log;
            this.series = series;
            this.knownOn = knownOn;
            this.counting = counting;
        }

        private void row(Line line) {
            remarked = false;
            Optional<Stage> stage = word(Stage.values(), Stage::word, sheet.words(line, "stage"));
            Optional<Kind> kind = word(Kind.values(), Kind::word, sheet.words(line, "kind"));
            String donor = sheet.words(line, "donor");
            String key = sheet.words(line, "key");
            if (stage.isEmpty()) {
                leftOut(line, "stage", ListMessages.none(words(Stage.values(), Stage::word)));
            } else if (kind.isEmpty()) {
                leftOut(line, "kind", ListMessages.none(words(Kind.values(), Kind::word)));
            } else if (donor.isEmpty()) {
                leftOut(line, "donor", ListMessages.NO_DONOR);
            } else if (key.isEmpty()) {
                leftOut(line, "key", ListMessages.NO_KEY_WHICH_TIES_STAGES);
            } else {
                event(line, key, stage.get(), donor, kind.get());
                log.rowRead(remarked || line.cells().stream().anyMatch(this::isUncalculated));
            }
        }

        private boolean isUncalculated(Cell cell) {
            return cell instanceof Cell.Uncalculated;
        }

        private void leftOut(Line line, String head, Text why) {
            log.rowLeftOut(sheet.where(line, head), why, sheet.words(line, head));
        }

        private void remark(Line line, String head, Text what) {
            remarked = true;
            log.remark(sheet.where(line, head), what, sheet.words(line, head));
        }

        private <T> T read(Line line, String head, Reading<T> reading) {
            reading.remark().ifPresent(what -> remark(line, head, what));
            return reading.value();
        }

        private Stated number(Line line, String head) {
            return read(line, head, Numbers.of(sheet.at(line, head)));
        }

        private void event(Line line, String key, Stage stage, String donor, Kind kind) {
            When when = read(line, "date", dates.of(sheet.at(line, "date")));
            int n = names.merge(key + "/" + stage, 1, Integer::sum);
            String name = n == 1 ? key : key + "~" + n;
            String item = sheet.words(line, "item");
            String named = sheet.words(line, "recipient");
            Event event =
                    new Event(
                            EventId.OF_CONTENT,
                            series,
                            name,
                            stage,
                            when,
                            donor,
                            named.isEmpty() ? recipient : named,
                            kind,
                            item.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(new Goods(item, "", number(line, "units"))),
                            origin(line),
                            values(line, when),
                            parent(line),
                            sheet.words(line, "source"),
                            sheet.words(line, "note"),
                            sheet.where(line),
                            known(line));
            remarked |= doubts.look(line, key, event);
            log.counted(event);
        }

        private LocalDate known(Line line) {
            String text = sheet.words(line, "known on");
            Optional<LocalDate> day = day(text);
            if (day.isEmpty() && !text.isEmpty()) {
                remark(line, "known on", ListMessages.NO_DAY_AS_WRITTEN_FILE);
            }
            return day.orElse(knownOn);
        }

        private Origin origin(Line line) {
            String text = sheet.words(line, "origin");
            Optional<Origin> origin = word(Origin.values(), Origin::word, text);
            if (origin.isEmpty() && !text.isEmpty()) {
                remark(line, "origin", ListMessages.NEITHER_STOCK_NOR_PROCUREMENT_READ);
            }
            return origin.orElse(Origin.UNSPECIFIED);
        }

        private Optional<Parent> parent(Line line) {
            String key = sheet.words(line, "parent");
            if (key.isEmpty()) {
                return Optional.empty();
            }
            hasParents = true;
            if (!key.equals(sheet.words(line, "key"))) {
                above.putIfAbsent(sheet.words(line, "key"), key);
            }
            String text = sheet.words(line, "relation");
            Optional<Parent.Relation> relation =
                    word(Parent.Relation.values(), r -> r.name().toLowerCase(Locale.ROOT), text);
            if (relation.isEmpty() && !text.isEmpty()) {
                remark(line, "relation", ListMessages.NONE_STEP_PART_REPEATS_READ);
            }
            return Optional.of(new Parent(series, key, relation.orElse(Parent.Relation.STEP_OF)));
        }

        /** A parent may stand below its rows, so this is seen when all have been read. */
        private void checkParent(Line line) {
            String parent = sheet.words(line, "parent");
            boolean isThere =
                    Arrays.stream(Stage.values())
                            .anyMatch(stage -> names.containsKey(parent + "/" + stage));
            if (!parent.isEmpty() && !isThere) {
                log.inconsistency(
                        sheet.where(line, "parent"), ListMessages.NO_ROW_LIST_HAS_KEY, parent);
            } else if (!parent.isEmpty() && isInCircle(sheet.words(line, "key"))) {
                log.inconsistency(
                        sheet.where(line, "parent"), ListMessages.PARENTS_LEAD_BACK_ROW_SO, parent);
            }
        }

        private boolean isInCircle(String key) {
            Set<String> walked = new HashSet<>();
            String at = above.get(key);
            while (at != null && !free.contains(at) && walked.add(at)) {
                if (at.equals(key)) {
                    return true;
                }
                at = above.get(at);
            }
            free.add(key);
            if (at == null) {
                free.addAll(walked);
            }
            return false;
        }

        private List<Valuation> values(Line line, When when) {
            List<Valuation> values = new ArrayList<>();
            String written = sheet.words(line, "currency").toUpperCase(Locale.ROOT);
            String currency = written.isEmpty() ? counting.into().code() : written;
            Optional<Year> prices = priceYear(line);
            if (!(sheet.at(line, "value") instanceof Cell.Empty)) {
                Stated value = number(line, "value");
                Valuation stated =
                        new Valuation(
                                Method.STATED_BY_DONOR, value, currency, prices, Optional.empty());
                values.add(counted(line, stated, when));
                values.add(stated);
            }
            more(line, "book value", Method.BOOK, currency, prices, values);
            more(line, "replacement value", Method.REPLACEMENT, currency, prices, values);
            more(line, "market value", Method.MARKET, currency, prices, values);
            return values;
        }

        private void more(
                Line line,
                String head,
                Method method,
                String currency,
                Optional<Year> prices,
                List<Valuation> values) {
            if (!sheet.words(line, head).isEmpty()) {
                values.add(
                        new Valuation(
                                method, number(line, head), currency, prices, Optional.empty()));
            }
        }

        private Optional<Year> priceYear(Line line) {
            OptionalDouble year = Numbers.number(sheet.at(line, "price year"));
            if (year.isEmpty() && sheet.words(line, "price year").isEmpty()) {
                return Optional.empty();
            }
            if (year.orElse(0) % 1 != 0
                    || year.orElse(0) < FIRST_YEAR
                    || year.orElse(0) > LAST_YEAR) {
                remark(line, "price year", ListMessages.noYearFromPrice(FIRST_YEAR, LAST_YEAR));
                return Optional.empty();
            }
            return Optional.of(Year.of((int) year.getAsDouble()));
        }

        private Valuation counted(Line line, Valuation stated, When when) {
            Valuation counted = counting.of(stated, when);
            if (stated.amount().number().isPresent() && counted.amount().number().isEmpty()) {
                remark(
                        line,
                        "value",
                        ListMessages.noRateForNo(
                                stated.currency(),
                                when.text().isEmpty(),
                                when.text(),
                                counting.into().code()));
            }
            return counted;
        }

        private static <T> Optional<T> word(
                T[] all, java.util.function.Function<T, String> name, String text) {
            String asked = text.toLowerCase(Locale.ROOT).replace(' ', '_');
            return java.util.Arrays.stream(all)
                    .filter(v -> name.apply(v).equals(asked))
                    .findFirst();
        }

        private static <T> String words(T[] all, java.util.function.Function<T, String> name) {
            return String.join(", ", java.util.Arrays.stream(all).map(name).toList());
        }
    }
}
