package org.holdfast.ledger.list;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.holdfast.intake.tables.Line;
import org.holdfast.intake.tables.Locator;
import org.holdfast.intake.tables.Sheet;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Parent;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.Valuation.Method;
import org.holdfast.ledger.imports.Log;
import org.holdfast.ledger.reading.Numbers;
import org.holdfast.model.Currency;
import org.holdfast.model.Text;

/** What is odd about the rows of a list of one's own. All are in the ledger as they stand. */
final class ListChecks {
    /**
     * More than any donor ever promised in one row, in euros, and more things than were ever made.
     */
    private static final double MOST_EUROS = 200e9;

    private static final double MOST_UNITS = 1e9;

    /** A delivery may be rounded up. */
    private static final double ROUNDING = 1.005;

    private static final List<String> AMOUNTS =
            List.of("value", "book value", "replacement value", "market value", "units");

    private final Sheet sheet;
    private final Log log;
    private final String recipient;
    private final Map<String, Long> rows = new HashMap<>();
    private final Map<String, First> firsts = new HashMap<>();
    private final List<Later> laters = new ArrayList<>();

    /** The first stage of a key. */
    private static final class First {
        private final Stage stage;
        private final Optional<LocalDate> earliest;
        private final long row;
        private final Map<String, Double> amounts = new HashMap<>();

        /** Measures of which a row does not say how much. */
        private final Set<String> open = new HashSet<>();

        private First(Event event) {
            stage = event.stage();
            earliest = event.when().earliest();
            row = event.locator().row();
        }

        private void add(Map<String, OptionalDouble> more) {
            more.forEach((measure, amount) -> {
                if (amount.isPresent()) {
                    amounts.merge(measure, amount.getAsDouble(), Double::sum);
                } else {
                    open.add(measure);
                }
            });
        }
    }

    /**
     * What came after.
     *
     * @param amounts [measure] how much; a measure is a currency, or a thing that is counted
     */
    private record Later(
            String key,
            Stage stage,
            Optional<LocalDate> latest,
            Map<String, OptionalDouble> amounts,
            Locator where,
            String date) {}

    /**
     * @param recipient for whom aid is if the list does not say; the questions are about its aid
     */
    ListChecks(Sheet sheet, Log log, String recipient) {
        this.recipient = recipient;
        this.sheet = sheet;
        this.log = log;
    }

    /** Looks at a row; returns whether it was remarked on. */
    boolean look(Line line, String key, Event event) {
        boolean odd = repeated(line);
        for (String head : AMOUNTS) {
            odd |= amount(line, head, event);
        }
        odd |= recipient(line, event);
        chain(key, event);
        return odd;
    }

    private boolean repeated(Line line) {
        List<String> cells = new ArrayList<>();
        line.cells().forEach(cell -> cells.add(cell.text()));
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        Long before = rows.putIfAbsent(digest(cells), line.row());
        if (before == null) {
            return false;
        }
        log.inconsistency(
                sheet.where(line),
                ListMessages.sameAsLineEvery(before.toString()),
                sheet.words(line, "key"));
        return true;
    }

    /** A row in few bytes: a list may have a million of them. */
    private static String digest(List<String> cells) {
        return UUID.nameUUIDFromBytes(String.join("\u0000", cells).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private boolean amount(Line line, String head, Event event) {
        OptionalDouble number = Numbers.number(sheet.at(line, head));
        if (number.isEmpty()) {
            return false;
        }
        if (number.getAsDouble() < 0) {
            inconsistency(line, head, ListMessages.LESS_THAN_ZERO_COUNTED_AS);
            return true;
        }
        boolean isUnits = head.equals("units");
        if (!isUnits && !isInEuros(event)) {
            return false;
        }
        double most = isUnits ? MOST_UNITS : MOST_EUROS;
        double size =
                isUnits || !head.equals("value")
                        ? number.getAsDouble()
                        : event.find(Method.COUNTED_BY_SOURCE)
                                .map(v -> v.amount().number())
                                .filter(OptionalDouble::isPresent)
                                .map(OptionalDouble::getAsDouble)
                                .orElse(number.getAsDouble());
        if (size <= most) {
            return false;
        }
        inconsistency(line, head, ListMessages.moreThanBillionUnits(isUnits));
        return true;
    }

    /** Whether the row is counted in euros, for which it is known what is too much. */
    private static boolean isInEuros(Event event) {
        return event.find(Method.COUNTED_BY_SOURCE)
                .map(v -> v.currency().equals(Currency.EURO.code()))
                .orElse(true);
    }

    private void inconsistency(Line line, String head, Text what) {
        log.inconsistency(sheet.where(line, head), what, sheet.at(line, head).text());
    }

    /** A name that is mistyped would be left out of every answer without a word. */
    private boolean recipient(Line line, Event event) {
        String name = event.recipient();
        if (name.equalsIgnoreCase(recipient)
                || (Countries.isOne(name) && !Countries.isUkraine(name))) {
            return false;
        }
        inconsistency(
                line,
                "recipient",
                Countries.isUkraine(name)
                        ? ListMessages.NOT_WRITTEN_UKRAINE_SO_ANSWERS
                        : ListMessages.NO_COUNTRY_KNOWN_HERE_SO);
        return true;
    }

    private void chain(String key, Event event) {
        Map<String, OptionalDouble> amounts = amounts(event);
        First first = firsts.get(key);
        if (first == null || event.stage().compareTo(first.stage) < 0) {
            first = new First(event);
            firsts.put(key, first);
        }
        boolean repeats =
                event.parent().map(p -> p.relation() == Parent.Relation.REPEATS).orElse(false);
        if (event.stage() == first.stage) {
            first.add(amounts);
        }
        if (!repeats && event.stage().compareTo(Stage.DELIVERED) <= 0) {
            laters.add(
                    new Later(
                            key,
                            event.stage(),
                            event.when().latest(),
                            amounts,
                            event.locator(),
                            event.when().text()));
        }
    }

    /** What a row says in its own currency, and in things. */
    private static Map<String, OptionalDouble> amounts(Event event) {
        Map<String, OptionalDouble> amounts = new HashMap<>();
        event.find(Method.STATED_BY_DONOR)
                .ifPresent(v -> amounts.put(v.currency(), v.amount().number()));
        event.goods().ifPresent(g -> amounts.put("\u0000" + g.item(), g.units().number()));
        return amounts;
    }

    /**
     * Holds what came against what was promised, when all rows are read.
     *
     * @param above another key that a key names as what it belongs to
     */
    void finish(Map<String, String> above) {
        Map<String, Map<String, Double>> came = new HashMap<>();
        Set<String> told = new HashSet<>();
        for (Later later : laters) {
            String root = root(later.key(), above);
            First first = firsts.get(root);
            if (first == null || later.stage().compareTo(first.stage) <= 0) {
                continue;
            }
            if (first.earliest.isPresent()
                    && later.latest().filter(d -> d.isBefore(first.earliest.get())).isPresent()) {
                log.inconsistency(
                        sheet.whereIn(later.where(), "date"),
                        ListMessages.beforeWasLineSays(
                                later.stage().text(),
                                first.stage.text(),
                                first.row,
                                first.earliest.get().toString()),
                        later.date());
            }
            if (later.stage() == Stage.DELIVERED) {
                above(root, first, later, came, told);
            }
        }
    }

    private void above(
            String root,
            First first,
            Later later,
            Map<String, Map<String, Double>> came,
            Set<String> told) {
        later.amounts()
                .forEach((measure, amount) -> {
                    Double promised = first.amounts.get(measure);
                    if (amount.isEmpty() || promised == null || first.open.contains(measure)) {
                        return;
                    }
                    double sum =
                            came.computeIfAbsent(root, r -> new HashMap<>())
                                    .merge(measure, amount.getAsDouble(), Double::sum);
                    if (sum > promised * ROUNDING && told.add(root + "\u0000" + measure)) {
                        boolean isUnits = measure.startsWith("\u0000");
                        String unit = isUnits ? "" : " " + measure;
                        log.inconsistency(
                                sheet.whereIn(later.where(), isUnits ? "units" : "value"),
                                ListMessages.deliveredSoFarMore(
                                        plain(sum), unit, plain(promised), first.row),
                                plain(amount.getAsDouble()));
                    }
                });
    }

    /** The first of a chain of parents; the key itself if they lead back to each other. */
    private static String root(String key, Map<String, String> above) {
        Set<String> walked = new HashSet<>();
        String at = key;
        while (above.containsKey(at)) {
            if (!walked.add(at)) {
                return key;
            }
            at = above.getOrDefault(at, at);
        }
        return at;
    }

    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
