package org.holdfast.ledger.kiel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.tables.Book;
import org.holdfast.intake.tables.Headings;
import org.holdfast.intake.tables.Line;
import org.holdfast.intake.tables.Locator;
import org.holdfast.ledger.Kind;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.imports.Log;
import org.holdfast.ledger.imports.Total;
import org.holdfast.ledger.reading.Numbers;

/**
 * The totals by country that the workbook publishes, and what it says of countries beside them.
 * They are compared with the rows, never taken in place of them.
 */
final class CountrySummary {
    private static final double BILLION = 1e9;
    private static final double MILLION = 1e6;
    private static final int LOOK = 40;
    private static final double NEAR = 1e-6;
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");

    private record Cells(String donor, long row, Map<Stage, Map<Kind, Double>> values) {}

    private record Column(int at, double scale, String heading) {}

    private final String file;
    private final String sheet;
    private final List<Cells> rows = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final Set<String> donors = new LinkedHashSet<>();
    private final Map<Stage, Map<Kind, Column>> columns = new EnumMap<>(Stage.class);
    private Optional<Cells> total = Optional.empty();

    private CountrySummary(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /** The summary in euros, or one that knows nobody if the book has none. */
    static CountrySummary in(Book book) throws BadFileException {
        for (String sheet : book.sheets()) {
            String name = sheet.toLowerCase(Locale.ROOT);
            if (name.contains("country summary") && !name.contains("$") && !name.contains("usd")) {
                CountrySummary summary = new CountrySummary(book.file(), sheet);
                summary.read(book);
                return summary;
            }
        }
        return new CountrySummary(book.file(), "");
    }

    boolean isThere() {
        return !rows.isEmpty();
    }

    boolean has(String donor) {
        return donors.contains(donor);
    }

    /** What is published of a stage, by donor and kind, single euros. */
    Map<String, Map<Kind, Double>> published(Stage stage) {
        Map<String, Map<Kind, Double>> found = new LinkedHashMap<>();
        rows.forEach(r -> found.put(r.donor(), r.values().getOrDefault(stage, Map.of())));
        return found;
    }

    private void read(Book book) throws BadFileException {
        List<Line> start = new ArrayList<>();
        try (Stream<Line> lines = book.lines(sheet)) {
            Iterator<Line> all = lines.iterator();
            int country = -1;
            List<Extra> extras = List.of();
            while (all.hasNext()) {
                Line line = all.next();
                if (country < 0) {
                    start.add(line);
                    if (start.size() > LOOK) {
                        return;
                    }
                    country = KielKinds.donorColumn(line);
                    if (country >= 0) {
                        Line units =
                                all.hasNext() ? all.next() : new Line(line.row() + 1, List.of());
                        Line above =
                                start.size() > 1
                                        ? start.get(start.size() - 2)
                                        : new Line(0, List.of());
                        List<String> heads = heads(above, line, units);
                        findColumns(heads);
                        extras = extras(heads);
                        if (!units.at(country).text().isEmpty()) {
                            row(book, units, country, extras);
                        }
                    }
                } else {
                    row(book, line, country, extras);
                }
            }
        }
    }

    /** Headings with what stands above and below them; a group's heading holds to its right. */
    private static List<String> heads(Line above, Line line, Line units) {
        int wide = Math.max(line.cells().size(), units.cells().size());
        List<String> heads = new ArrayList<>();
        String group = "";
        for (int k = 0; k < wide; k++) {
            String over = Headings.plain(above.at(k).text());
            group = over.isEmpty() ? group : over;
            boolean unit = units.at(k) instanceof org.holdfast.intake.tables.Cell.Words;
            heads.add(
                    (group
                                    + " "
                                    + Headings.plain(line.at(k).text())
                                    + " "
                                    + (unit ? Headings.plain(units.at(k).text()) : ""))
                            .strip());
        }
        return heads;
    }

    private void findColumns(List<String> heads) {
        for (int k = 0; k < heads.size(); k++) {
            String head = " " + heads.get(k) + " ";
            if (head.contains(" share")
                    || head.contains(" purpose")
                    || head.contains(" percent ")
                    || head.contains(" usd ")
                    || head.contains(" us ")) {
                continue;
            }
            Stage stage =
                    head.contains(" allocat")
                            ? Stage.ALLOCATED
                            : head.contains(" commit") ? Stage.COMMITTED : null;
            if (stage == null) {
                continue;
            }
            for (Kind kind : Kind.values()) {
                if (head.contains(" " + kind.word() + " ")) {
                    columns.computeIfAbsent(stage, s -> new EnumMap<>(Kind.class))
                            .putIfAbsent(
                                    kind,
                                    new Column(
                                            k,
                                            head.contains(" million ") ? MILLION : BILLION,
                                            heads.get(k)));
                }
            }
        }
    }

    /** A column that says something of the country itself. */
    private record Extra(String measure, int at, double scale, String unit, int year) {}

    private static List<Extra> extras(List<String> heads) {
        List<Extra> extras = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int k = 0; k < heads.size(); k++) {
            String head = " " + heads.get(k) + " ";
            boolean percent = head.contains(" percent ");
            double scale = head.contains(" million ") ? MILLION : BILLION;
            Matcher year = YEAR.matcher(head);
            int of = year.find() ? Integer.parseInt(year.group()) : 2021;
            String measure = "";
            String unit = "EUR";
            if (!percent
                    && head.contains(" gdp ")
                    && !head.contains(" commit")
                    && !head.contains(" allocat")) {
                boolean dollars = head.contains(" usd ") || head.contains(" us ");
                measure = dollars ? "tracker-gdp-usd" : "tracker-gdp-eur";
                unit = dollars ? "USD" : "EUR";
            } else if (!percent && head.contains(" share in ")) {
                String stage = head.contains(" allocat") ? "allocated" : "committed";
                String what =
                        head.contains(" epf ")
                                ? "epf"
                                : head.contains(" eib ")
                                        ? "eib"
                                        : head.contains(" total ") ? "all" : "eu";
                measure = "tracker-eu-share-" + stage + "-" + what;
            }
            if (!measure.isEmpty() && seen.add(measure)) {
                extras.add(new Extra(measure, k, scale, unit, of));
            }
        }
        return extras;
    }

    private void row(Book book, Line line, int country, List<Extra> extras) {
        String donor = line.at(country).text();
        if (donor.isEmpty() || donor.equals(".") || total.isPresent()) {
            return;
        }
        Map<Stage, Map<Kind, Double>> values = new EnumMap<>(Stage.class);
        columns.forEach((stage, kinds) ->
                kinds.forEach((kind, column) -> {
                    OptionalDouble number = Numbers.number(line.at(column.at()));
                    if (number.isPresent()) {
                        values.computeIfAbsent(stage, s -> new EnumMap<>(Kind.class))
                                .put(kind, number.getAsDouble() * column.scale());
                    }
                }));
        Cells cells = new Cells(donor, line.row(), values);
        if (KielKinds.isSum(donor)) {
            total = Optional.of(cells);
            return;
        }
        if (values.isEmpty()) {
            return;
        }
        rows.add(cells);
        donors.add(donor);
        for (Extra extra : extras) {
            OptionalDouble number = Numbers.number(line.at(extra.at()));
            if (number.isPresent()) {
                observations.add(
                        new Observation(
                                extra.measure(),
                                donor,
                                LocalDate.of(extra.year(), 1, 1),
                                LocalDate.of(extra.year(), 12, 31),
                                number.getAsDouble() * extra.scale(),
                                extra.unit(),
                                new Locator(file, sheet, line.row(), book.column(extra.at()))));
            }
        }
    }

    /** Hands over what is published, and says where it differs from the rows. */
    void compare(Log log, boolean laterLayout) {
        observations.forEach(log::observation);
        for (Cells cells : rows) {
            cells.values()
                    .forEach((stage, kinds) ->
                            kinds.forEach((kind, euros) ->
                                    log.totals().published(cells.donor(), stage, kind, euros)));
        }
        for (Stage stage : columns.keySet()) {
            for (Total one : log.totals().at(stage)) {
                if (one.published().isPresent() && !one.agrees()) {
                    log.inconsistency(
                            where(one),
                            KielMessages.publishedNotSum(
                                    billions(one.published().getAsDouble()),
                                    billions(one.euros()),
                                    one.donor(),
                                    one.kind(),
                                    one.stage().text()),
                            billions(one.published().getAsDouble()));
                }
            }
            compareTotal(log, stage);
        }
        if (laterLayout) {
            allocatedBeyondCommitted(log);
        }
    }

    private void compareTotal(Log log, Stage stage) {
        if (total.isEmpty()) {
            return;
        }
        Map<Kind, Double> said = total.get().values().getOrDefault(stage, Map.of());
        said.forEach((kind, euros) -> {
            double sum =
                    rows.stream()
                            .mapToDouble(r ->
                                    r.values()
                                            .getOrDefault(stage, Map.of())
                                            .getOrDefault(kind, 0.0))
                            .sum();
            if (Math.abs(sum - euros) / BILLION > NEAR) {
                log.inconsistency(
                        new Locator(file, sheet, total.get().row(), ""),
                        KielMessages.totalsNotSum(
                                billions(euros), kind, stage.text(), billions(sum)),
                        billions(euros));
            }
        });
    }

    private static void allocatedBeyondCommitted(Log log) {
        record Pair(double allocated, double committed) {}
        Map<String, Pair> pairs = new java.util.LinkedHashMap<>();
        for (Total t : log.totals().at(Stage.ALLOCATED)) {
            pairs.merge(
                    t.donor(),
                    new Pair(t.euros(), 0),
                    (a, b) -> new Pair(a.allocated() + b.allocated(), a.committed()));
        }
        for (Total t : log.totals().at(Stage.COMMITTED)) {
            pairs.merge(
                    t.donor(),
                    new Pair(0, t.euros()),
                    (a, b) -> new Pair(a.allocated(), a.committed() + b.committed()));
        }
        pairs.forEach((donor, pair) -> {
            if (pair.allocated() > pair.committed() + MILLION / 2) {
                log.inconsistency(
                        new Locator(log.file(), "", 0, ""),
                        KielMessages.moreAllocatedBnThan(
                                donor, billions(pair.allocated()), billions(pair.committed())),
                        "");
            }
        });
    }

    private Locator where(Total one) {
        long row =
                rows.stream()
                        .filter(r -> r.donor().equals(one.donor()))
                        .mapToLong(Cells::row)
                        .findFirst()
                        .orElse(0);
        return new Locator(file, sheet, row, "");
    }

    private static String billions(double euros) {
        return String.format(Locale.ROOT, "%.6f", euros / BILLION);
    }
}
