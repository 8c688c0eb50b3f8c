package org.holdfast.casefile.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.schema.Table;
import org.holdfast.casefile.schema.Terms;

/** All rows of a case, found by table and by name, and what case.yaml says. */
public final class CaseRows {
    private final Settings settings;
    private final Map<String, List<Row>> tables;
    private final Set<String> unread;
    private final Map<String, Map<String, Row>> byId = new HashMap<>();
    private final Map<String, Map<String, List<Row>>> byText = new HashMap<>();

    /**
     * The rows of a case.
     *
     * @param tables table → rows
     * @param unread tables that could not be read to the end: what they lack is not known
     */
    public CaseRows(Settings settings, Map<String, List<Row>> tables, Set<String> unread) {
        this.settings = settings;
        this.tables = new HashMap<>(tables);
        this.unread = new HashSet<>(unread);
    }

    /** What case.yaml says. */
    public Settings settings() {
        return settings;
    }

    /** The rows of a table. */
    public List<Row> of(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /** The rows of a table. */
    public List<Row> of(Table<?> table) {
        return of(table.name());
    }

    /** The rows of a table that hold this text in a column. */
    public List<Row> of(String table, String column, String text) {
        return byText.computeIfAbsent(
                        table + "\n" + column,
                        key ->
                                of(table).stream()
                                        .filter(row -> row.find(column).isPresent())
                                        .collect(
                                                Collectors.groupingBy(
                                                        row -> row.find(column).orElseThrow())))
                .getOrDefault(text, List.of());
    }

    /** What stands in a column of tables. */
    public Set<String> texts(String column, String... tables) {
        return Stream.of(tables)
                .flatMap(table -> of(table).stream())
                .flatMap(row -> row.find(column).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a table was read to the end, so that a name not in it is truly missing. */
    public boolean isKnown(String table) {
        return !unread.contains(table);
    }

    /** The row with an id. */
    public Optional<Row> find(String table, String id) {
        return Optional.ofNullable(byId(table).get(id));
    }

    /** The ids in a table. */
    public Set<String> ids(String table) {
        return byId(table).keySet();
    }

    private Map<String, Row> byId(String table) {
        return byId.computeIfAbsent(
                table,
                name -> {
                    Map<String, Row> rows = new LinkedHashMap<>();
                    of(name).forEach(row ->
                            row.find("id").ifPresent(id -> rows.putIfAbsent(id, row)));
                    return rows;
                });
    }

    /** The calendar and the worth of money, if case.yaml gives them. */
    public Optional<Terms> terms() {
        if (settings.firstMonth().isEmpty()
                || settings.months().isEmpty()
                || settings.priceYear().isEmpty()
                || settings.currency().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Terms(
                        settings.firstMonth().get(),
                        settings.months().get(),
                        settings.priceYear().get(),
                        settings.currency().get().code(),
                        yearly("deflators", "area", "index"),
                        yearly("exchange_rates", "currency", "rate")));
    }

    private Map<String, Double> yearly(String table, String name, String number) {
        Map<String, Double> found = new HashMap<>();
        for (Row row : of(table)) {
            Optional<String> area = row.find(name);
            Optional<String> year = row.find("year");
            if (area.isPresent() && year.isPresent() && row.findNumber(number).isPresent()) {
                found.put(
                        Terms.key(area.get(), Integer.parseInt(year.get())),
                        row.findNumber(number).getAsDouble());
            }
        }
        return found;
    }
}
