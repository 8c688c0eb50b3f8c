package org.holdfast.casefile.internal.roll;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.casefile.PlainTable;
import org.holdfast.casefile.Roll;
import org.holdfast.casefile.RollMessages;
import org.holdfast.model.Actual;
import org.holdfast.model.Case;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/**
 * The tables of a case whose start is moved. A figure that becomes another gets a source of its
 * own, derived from the one it had and as old as that, so that nothing looks newer or better known
 * than it is; rules of drawing that fitted the one fit the other.
 */
public final class RolledTables {
    private static final List<String> ENDS = List.of("", "_low", "_high");

    /** Share of what may be added below which a line is what a solver leaves. */
    private static final double LEAST = 1e-3;

    /** What possible capacity has and announced capacity has not. */
    private static final List<String> NOT_ANNOUNCED =
            List.of("rate", "lead", "cost", "currency", "price_year", "probability");

    /** Months of observations whose mean is the level at the start. */
    private static final int LAST = 3;

    private final Path folder;
    private final Case c;
    private final YearMonth month;
    private final int later;
    private final List<Roll.Note> notes;
    private final Map<String, PlainTable> tables = new TreeMap<>();

    /** The tables in a folder, and where to say what was done. */
    public RolledTables(Path folder, Case c, YearMonth month, List<Roll.Note> notes) {
        this.folder = folder;
        this.c = c;
        this.month = month;
        this.later = RolledSettings.later(c, month);
        this.notes = notes;
    }

    /** Books what happened until the new start, and writes the tables. */
    public void write(Roll.Meanwhile meanwhile) throws IOException {
        observations();
        capacity();
        adversary();
        totals();
        levers();
        stocks(meanwhile);
        lines(meanwhile);
        contracts(meanwhile);
        for (PlainTable table : tables.values()) {
            table.write();
        }
    }

    // ---- What was seen.

    /** Figures that could be known by then are observations now; they stay among the actuals. */
    private void observations() {
        LocalDate knownBy = month.atDay(1).minusDays(1);
        c.hindcasts().stream()
                .filter(s -> s.period() == HindcastSeries.Period.SINCE_START)
                .forEach(s -> asked(language -> RollMessages.sinceStart(s.id(), language)));
        Set<String> series =
                c.hindcasts().stream().map(HindcastSeries::id).collect(Collectors.toSet());
        Set<List<String>> there =
                c.observations().stream()
                        .map(o -> List.of(o.series(), o.date()))
                        .collect(Collectors.toSet());
        List<Actual> known =
                c.actuals().stream()
                        .filter(a -> series.contains(a.series()))
                        .filter(a -> !last(a.date()).isAfter(knownBy))
                        .filter(a -> !last(a.quantity().origin().knownOn()).isAfter(knownBy))
                        .filter(a -> !there.contains(List.of(a.series(), a.date())))
                        .toList();
        if (known.isEmpty()) {
            return;
        }
        PlainTable observations =
                table(
                        "tables/observations.csv",
                        List.of(
                                "series",
                                "date",
                                "quantity",
                                "quantity_low",
                                "quantity_high",
                                "source",
                                "known_on",
                                "note"));
        Map<String, Integer> counts = new TreeMap<>();
        for (Map<String, String> actual : table("tables/actuals.csv", List.of()).rows()) {
            boolean isKnown =
                    known.stream()
                            .anyMatch(a ->
                                    a.series().equals(actual.get("series"))
                                            && a.date().equals(actual.get("date"))
                                            && a.quantity()
                                                    .origin()
                                                    .knownOn()
                                                    .equals(actual.get("known_on")));
            if (isKnown) {
                Map<String, String> row = new LinkedHashMap<>(actual);
                row.remove("unit");
                row.keySet().removeIf(head -> head.startsWith("note_"));
                observations.put(List.of("series", "date"), row, false);
                counts.merge(row.getOrDefault("series", ""), 1, Integer::sum);
            }
        }
        counts.forEach((id, n) -> booked(language -> RollMessages.observed(id, n, language)));
    }

    // ---- What was announced, and should be there.

    private void capacity() {
        PlainTable expansions = table("tables/expansions.csv", List.of());
        List<Map<String, String>> more = new ArrayList<>();
        for (Map<String, String> row : expansions.rows()) {
            Optional<YearMonth> due = month(row.getOrDefault("month", ""));
            if (!"announced".equals(row.get("kind"))
                    || due.isEmpty()
                    || !due.get().isBefore(month)) {
                continue;
            }
            double size = number(row, "size").orElseThrow();
            double rate = number(row, "rate").orElse(size);
            double part = Math.min(size, rate * ChronoUnit.MONTHS.between(due.get(), month));
            String subject = row.getOrDefault("subject", "");
            if (part < size && part > 0) {
                Map<String, String> rest = new LinkedHashMap<>(row);
                scale(expansions, rest, "size", x -> x * (1 - part / size), "what is not due yet");
                expansions.set(rest, "month", month.toString());
                more.add(rest);
                scale(expansions, row, "size", x -> x * part / size, "what was due by then");
            }
            expansions.set(row, "month", month.toString());
            for (String end : List.of("", "_low", "_high", "_source", "_known_on")) {
                row.remove("rate" + end);
            }
            remark(expansions, row, "Announced for " + due.get());
            String probability = row.getOrDefault("probability", "");
            asked(language ->
                    RollMessages.announced(
                            subject,
                            plain(part),
                            due.get().toString(),
                            probability.isEmpty(),
                            probability,
                            language));
        }
        expansions.rows().addAll(more);
    }

    // ---- The adversary.

    private void adversary() {
        PlainTable flows = table("tables/adversary_flows.csv", List.of());
        for (Map<String, String> row : flows.rows()) {
            String item = row.getOrDefault("item", "");
            String flow = row.getOrDefault("flow", "");
            if (flow.equals("stock")) {
                asked(language -> RollMessages.adversaryStock(item, language));
                continue;
            }
            int since = later - month(row.getOrDefault("from", "")).map(this::index).orElse(0);
            if (since <= 0) {
                continue;
            }
            since = Math.min(since, later);
            double growth = number(row, "growth").orElse(0);
            OptionalDouble halfLife = number(row, "half_life");
            double left =
                    halfLife.isPresent() ? Math.pow(0.5, since / 12.0 / halfLife.getAsDouble()) : 1;
            double grown =
                    halfLife.isPresent()
                            ? Math.exp(
                                    Math.log(Math.max(1e-6, 1 + growth))
                                            * halfLife.getAsDouble()
                                            / Math.log(2)
                                            * (1 - left))
                            : Math.pow(1 + growth, Math.floor(since / 12.0))
                                    * (1 + growth * (since % 12) / 12);
            double before = number(row, "quantity").orElse(0);
            Optional<Seen> seen = seen(item, flow).or(() -> seenOfEqual(item, before));
            if (seen.isPresent() && before > 0) {
                Seen level = seen.get();
                String was = row.getOrDefault("quantity_source", row.getOrDefault("source", ""));
                for (String end : ENDS) {
                    number(row, "quantity" + end)
                            .ifPresent(x ->
                                    flows.set(
                                            row,
                                            "quantity" + end,
                                            plain(x * level.mean() / before)));
                }
                flows.set(
                        row,
                        "quantity_source",
                        rolled(
                                level.source(),
                                was,
                                "The mean of what was seen in "
                                        + level.from()
                                        + " to "
                                        + level.to()
                                        + "; the range is as wide beside it as before"));
                flows.set(row, "quantity_known_on", level.knownOn());
                booked(language ->
                        RollMessages.level(
                                item,
                                flow,
                                plain(before),
                                plain(level.mean()),
                                level.from(),
                                level.to(),
                                language));
            } else if (grown != 1) {
                scale(flows, row, "quantity", x -> x * grown, "The growth of the row itself");
                booked(language ->
                        RollMessages.grown(
                                item, flow, plain(before), plain(before * grown), language));
            }
            if (halfLife.isPresent() && growth != 0) {
                scale(
                        flows,
                        row,
                        "growth",
                        g -> Math.pow(Math.max(1e-6, 1 + g), left) - 1,
                        "What is left of the growth");
            }
        }
    }

    /** A level that was seen, in units of the model a month. */
    private record Seen(double mean, String from, String to, String source, String knownOn) {}

    private Optional<Seen> seen(String item, String flow) {
        for (HindcastSeries series : c.hindcasts()) {
            boolean fits =
                    series.item().equals(item)
                            && switch (series.measure()) {
                                case ADVERSARY_PRODUCTION -> flow.equals("production");
                                case ADVERSARY_USE -> flow.equals("use") || flow.equals("launches");
                                case ADVERSARY_SUPPLY,
                                        CAPACITY,
                                        OFFERED,
                                        OUTPUT,
                                        RECEIVED,
                                        BOUGHT,
                                        USED,
                                        FUNDS,
                                        STOPPED ->
                                        false;
                            };
            double months =
                    switch (series.period()) {
                        case MONTH -> 1;
                        case QUARTER -> 3;
                        case YEAR -> 12;
                        case SINCE_START -> 0;
                    };
            if (!fits || months == 0) {
                continue;
            }
            List<Map<String, String>> last =
                    table("tables/observations.csv", List.of()).rows().stream()
                            .filter(row -> series.id().equals(row.get("series")))
                            .filter(row -> isRecent(row.getOrDefault("date", "")))
                            .sorted(Comparator.comparing(row -> row.getOrDefault("date", "")))
                            .toList();
            if (!last.isEmpty()) {
                double mean =
                        last.stream()
                                .mapToDouble(row -> number(row, "quantity").orElse(0))
                                .average()
                                .orElseThrow();
                Map<String, String> latest = last.getLast();
                return Optional.of(
                        new Seen(
                                mean / series.scale() / months,
                                last.getFirst().getOrDefault("date", ""),
                                latest.getOrDefault("date", ""),
                                latest.getOrDefault("source", ""),
                                latest.getOrDefault("known_on", "")));
            }
        }
        return Optional.empty();
    }

    /**
     * What was seen of another flow of the item that stands at the same figure: a case that takes
     * what is launched for what is made does so after it was rolled as well.
     */
    private Optional<Seen> seenOfEqual(String item, double quantity) {
        return c.adversaryFlows().stream()
                .filter(other -> other.item().equals(item) && other.quantity().value() == quantity)
                .flatMap(other -> seen(item, other.flow().name().toLowerCase(Locale.ROOT)).stream())
                .findFirst();
    }

    private boolean isRecent(String date) {
        return date.length() >= 7
                && month(date.substring(0, 7))
                        .filter(m -> m.isBefore(month) && !m.isBefore(month.minusMonths(LAST)))
                        .isPresent();
    }

    // ---- What was asked for in all.

    private void totals() {
        PlainTable needs = table("tables/needs.csv", List.of());
        for (Map<String, String> row : needs.rows()) {
            if (!"total".equals(row.get("counted_as"))) {
                continue;
            }
            int from = month(row.getOrDefault("from", "")).map(this::index).orElse(0);
            int to =
                    month(row.getOrDefault("to", ""))
                            .map(this::index)
                            .orElse(c.settings().months() - 1);
            from = Math.max(0, from);
            to = Math.min(to, c.settings().months() - 1);
            if (from < later && to >= later) {
                int left = to - later + 1;
                int all = to - from + 1;
                scale(
                        needs,
                        row,
                        "quantity",
                        x -> x * left / all,
                        "The months that are left of it");
                String what = row.getOrDefault("holder", "") + ", " + row.getOrDefault("item", "");
                booked(language -> RollMessages.total(what, left, all, language));
            }
        }
        for (Map<String, String> offer : table("tables/offers.csv", List.of()).rows()) {
            boolean isOpen =
                    month(offer.getOrDefault("from", ""))
                            .map(from -> from.isBefore(month))
                            .orElse(true);
            if (isOpen && !offer.getOrDefault("total", "").isEmpty()) {
                asked(language ->
                        RollMessages.offer(
                                offer.getOrDefault("id", ""),
                                offer.getOrDefault("total", ""),
                                language));
            }
        }
    }

    // ---- Levers that count months, and gates.

    private void levers() {
        Set<String> calendar = RolledSettings.calendarLevers(c);
        PlainTable levers = table("tables/levers.csv", List.of());
        for (Map<String, String> lever : levers.rows()) {
            if (calendar.contains(lever.getOrDefault("id", ""))) {
                for (String bound : List.of("low", "high", "default")) {
                    number(lever, bound)
                            .ifPresent(
                                    x -> levers.set(lever, bound, plain(Math.max(0, x - later))));
                }
            }
        }
        PlainTable rules = table("tables/uncertainties.csv", List.of());
        for (Map<String, String> rule : rules.rows()) {
            if (!"levers".equals(rule.get("table"))) {
                continue;
            }
            String lever = rule.getOrDefault("subject", "");
            if (calendar.contains(lever)) {
                rules.set(
                        rule,
                        "values",
                        Arrays.stream(rule.getOrDefault("values", "").strip().split("\\s+", -1))
                                .map(this::earlier)
                                .collect(Collectors.joining(" ")));
            }
            String values = rule.getOrDefault("values", "");
            asked(language -> RollMessages.gate(lever, values, language));
        }
    }

    /** A month with its weight, {@code 10:0.4}, counted from the new start. */
    private String earlier(String weighted) {
        String[] parts = weighted.split(":", 2);
        return parts.length == 2
                ? plain(Math.max(0, Double.parseDouble(parts[0]) - later)) + ":" + parts[1]
                : weighted;
    }

    // ---- Stocks.

    private void stocks(Roll.Meanwhile meanwhile) {
        PlainTable stocks = table("tables/stocks.csv", List.of());
        for (Map<String, String> row : stocks.rows()) {
            String holder = row.getOrDefault("holder", "");
            String item = row.getOrDefault("item", "");
            OptionalDouble now = meanwhile.stock(holder, item, later - 1);
            double before = number(row, "quantity").orElse(0);
            if (now.isEmpty()) {
                continue;
            }
            double stock = Math.max(0, now.getAsDouble());
            String rule =
                    "The case's own balance "
                            + on(meanwhile.followed())
                            + " until "
                            + month.minusMonths(1)
                            + "; the range is as wide beside it as before";
            double above = number(row, "quantity_high").orElse(before) - before;
            if (before > 0) {
                scale(stocks, row, "quantity", x -> x * stock / before, rule);
                if (stock == 0 && above > 0) {
                    // As far above as before: that nothing is left is reckoned, and not known.
                    stocks.set(row, "quantity_high", plain(above));
                }
            } else if (stock > 0) {
                scale(stocks, row, "quantity", x -> stock, rule);
                stocks.set(row, "quantity_low", "0");
                stocks.set(row, "quantity_high", plain(2 * stock));
            }
            double giftable = number(row, "giftable").orElse(0);
            double given = meanwhile.given(holder, item, later);
            if (giftable > 0) {
                double left = Math.clamp(giftable - given, 0, stock);
                scale(
                        stocks,
                        row,
                        "giftable",
                        x -> x * left / giftable,
                        "Less what the case's own balance gave " + on(meanwhile.followed()));
            }
            asked(language ->
                    RollMessages.stock(
                            holder,
                            item,
                            plain(before),
                            plain(stock),
                            followed(meanwhile.followed()),
                            language));
        }
    }

    private static String on(Roll.Followed followed) {
        return switch (followed) {
            case SUPPLY -> "on current supply";
            case PLAN -> "under its plan";
            case AD_HOC -> "under its today's practice";
        };
    }

    /** The word that messages choose by. */
    private static String followed(Roll.Followed followed) {
        return followed.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    // ---- What was ordered and signed.

    /** Lines that were ordered are announced ones, and less is left that may be added. */
    private void lines(Roll.Meanwhile meanwhile) {
        PlainTable expansions = table("tables/expansions.csv", List.of());
        Map<String, List<Map<String, String>>> options = new LinkedHashMap<>();
        for (Map<String, String> row : expansions.rows()) {
            if ("possible".equals(row.get("kind"))) {
                options.computeIfAbsent(row.getOrDefault("subject", ""), s -> new ArrayList<>())
                        .add(row);
            }
        }
        for (var subject : options.entrySet()) {
            for (int k = 0; k < subject.getValue().size(); k++) {
                int option = k;
                Map<Integer, Double> there = new TreeMap<>();
                meanwhile.lines().stream()
                        .filter(line -> line.subject().equals(subject.getKey()))
                        .filter(line -> line.option() == option && line.ordered() < later)
                        .forEach(line ->
                                there.merge(
                                        Math.max(later, line.there()), line.size(), Double::sum));
                book(expansions, subject.getValue().get(k), there, meanwhile.followed());
            }
        }
    }

    /**
     * Books lines of one option.
     *
     * @param there units a month, by the month in which they are there
     */
    private void book(
            PlainTable expansions,
            Map<String, String> option,
            Map<Integer, Double> there,
            Roll.Followed followed) {
        double most = number(option, "size").orElse(0);
        there.values().removeIf(size -> size < LEAST * most);
        double sum = there.values().stream().mapToDouble(size -> size).sum();
        if (sum <= 0) {
            return;
        }
        String subject = option.getOrDefault("subject", "");
        there.forEach((at, size) -> {
            Map<String, String> line = new LinkedHashMap<>(option);
            line.keySet().removeIf(head -> NOT_ANNOUNCED.stream().anyMatch(head::startsWith));
            String due = c.settings().firstMonth().plusMonths(at).toString();
            expansions.set(line, "kind", "announced");
            expansions.set(line, "month", due);
            scale(expansions, line, "size", x -> size, "Ordered " + on(followed));
            expansions.rows().add(line);
            booked(language ->
                    RollMessages.line(subject, plain(size), due, followed(followed), language));
        });
        scale(
                expansions,
                option,
                "size",
                x -> Math.max(0, x - sum),
                "Less what was ordered " + on(followed));
    }

    /** The new plan signs its own; which of the old ones run on is told. */
    private void contracts(Roll.Meanwhile meanwhile) {
        for (Roll.Contract contract : meanwhile.contracts()) {
            if (contract.signed() < later && contract.end() > later && contract.size() > 0) {
                String end = c.settings().firstMonth().plusMonths(contract.end()).toString();
                asked(language ->
                        RollMessages.contract(
                                contract.producer(), plain(contract.size()), end, language));
            }
        }
    }

    // ---- Cells and sources.

    /** Changes a figure and its range, and says so in its source and note. */
    private void scale(
            PlainTable table,
            Map<String, String> row,
            String column,
            DoubleUnaryOperator change,
            String rule) {
        String before = row.getOrDefault(column, "");
        for (String end : ENDS) {
            number(row, column + end)
                    .ifPresent(x -> table.set(row, column + end, plain(change.applyAsDouble(x))));
        }
        if (before.equals(row.getOrDefault(column, ""))) {
            return;
        }
        String source = own(row, column + "_source").orElse(row.getOrDefault("source", ""));
        String knownOn = own(row, column + "_known_on").orElse(row.getOrDefault("known_on", ""));
        table.set(row, column + "_source", rolled(source, source, rule));
        table.set(row, column + "_known_on", knownOn);
        remark(table, row, column + " was " + before + " in " + c.settings().firstMonth());
    }

    private static Optional<String> own(Map<String, String> row, String head) {
        return Optional.of(row.getOrDefault(head, "")).filter(text -> !text.isEmpty());
    }

    private static void remark(PlainTable table, Map<String, String> row, String words) {
        String note = row.getOrDefault("note", "");
        table.set(row, "note", note.isEmpty() ? words : note + "; " + words);
    }

    /**
     * The source of a figure that became another one.
     *
     * @param from the source of what it became
     * @param before the source that it had, whose rules of drawing fit it still
     */
    private String rolled(String from, String before, String rule) {
        String end = "-" + month;
        String id = "r-" + from.replaceAll("^r-|-[0-9]{4}-[0-9]{2}$", "");
        id = id.substring(0, Math.min(id.length(), 60 - end.length())) + end;
        PlainTable sources = table("sources.csv", List.of());
        String made = id;
        boolean isThere = sources.rows().stream().anyMatch(row -> made.equals(row.get("id")));
        if (!isThere) {
            Map<String, String> source =
                    sources.rows().stream()
                            .filter(row -> from.equals(row.get("id")))
                            .findFirst()
                            .map(LinkedHashMap::new)
                            .orElseGet(LinkedHashMap::new);
            String note = source.getOrDefault("note", "");
            source.put("id", made);
            if (!"assumption".equals(source.get("kind"))) {
                source.put("kind", "derived");
            }
            source.put("title", source.getOrDefault("title", from) + ", rolled to " + month);
            source.put(
                    "note",
                    "From "
                            + from
                            + ", rolled from "
                            + c.settings().firstMonth()
                            + " to "
                            + month
                            + ". "
                            + rule
                            + (note.isEmpty() ? "." : ". " + note));
            sources.put(List.of("id"), source, false);
            copy("tables/replacements.csv", "source", from, made);
        }
        copyRules(before, made);
        return made;
    }

    private void copy(String file, String column, String from, String made) {
        PlainTable table = table(file, List.of());
        table.rows().stream()
                .filter(row -> from.equals(row.get(column)))
                .findFirst()
                .map(LinkedHashMap::new)
                .ifPresent(row -> {
                    row.put(column, made);
                    table.put(List.of(column), row, false);
                });
    }

    /** Rules come in order, so that a copy stands right after its rule. */
    private void copyRules(String before, String made) {
        List<Map<String, String>> rules = table("tables/uncertainties.csv", List.of()).rows();
        boolean isThere = rules.stream().anyMatch(rule -> made.equals(rule.get("stands_on")));
        for (int k = rules.size() - 1; k >= 0 && !isThere; k--) {
            if (before.equals(rules.get(k).get("stands_on"))) {
                Map<String, String> rule = new LinkedHashMap<>(rules.get(k));
                rule.put("stands_on", made);
                rules.add(k + 1, rule);
            }
        }
    }

    /** A table that is not there is not written either, as long as it has no row. */
    private PlainTable table(String file, List<String> heads) {
        PlainTable known = tables.get(file);
        if (known == null) {
            Path path = folder.resolve(file);
            known = PlainTable.in(path, heads);
            if (Files.exists(path) || !heads.isEmpty()) {
                tables.put(file, known);
            }
        }
        return known;
    }

    private int index(YearMonth of) {
        return (int) ChronoUnit.MONTHS.between(c.settings().firstMonth(), of);
    }

    private static Optional<YearMonth> month(String text) {
        return text.matches("[0-9]{4}-[0-9]{2}")
                ? Optional.of(YearMonth.parse(text))
                : Optional.empty();
    }

    private static LocalDate last(String date) {
        return month(date).map(YearMonth::atEndOfMonth).orElseGet(() -> LocalDate.parse(date));
    }

    private static OptionalDouble number(Map<String, String> row, String head) {
        String text = row.getOrDefault(head, "");
        return text.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(text));
    }

    /** Six digits, and no more than there were. */
    private static String plain(double x) {
        return BigDecimal.valueOf(x).round(new MathContext(6)).stripTrailingZeros().toPlainString();
    }

    private void booked(Function<Language, String> said) {
        notes.add(new Roll.Note(Roll.Sort.BOOKED, Text.each(said)));
    }

    private void asked(Function<Language, String> said) {
        notes.add(new Roll.Note(Roll.Sort.ASKED, Text.each(said)));
    }
}
