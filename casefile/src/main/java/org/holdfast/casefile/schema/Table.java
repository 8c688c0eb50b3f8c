package org.holdfast.casefile.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.model.schema.Rows.Stated;

/**
 * A table of a case: the one description from which it is read, checked, bound to records and
 * documented.
 *
 * @param name name of the table; its file is {@code name.csv}
 * @param folder where the file lies in a case, {@code tables/} or the case's own folder
 * @param needed whether a case must have the table, with at least one row
 * @param origin what rows say about where they come from
 * @param about what a row is, in one sentence
 * @param columns the table's own columns
 * @param key columns that no two rows may share; empty: only a whole row may not come twice
 * @param binding a row as a record; called only for rows without errors
 */
public record Table<T>(
        String name,
        String folder,
        boolean needed,
        Stated origin,
        String about,
        List<Column> columns,
        List<String> key,
        Function<Entry, T> binding) {
    /** Where most tables lie. */
    public static final String TABLES = "tables/";

    public Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** {@code producers.csv}. */
    public String file() {
        return name + ".csv";
    }

    /** The files of tables. */
    public static List<String> files(List<String> tables) {
        return tables.stream().map(table -> table + ".csv").toList();
    }

    /** Whether it has amounts of money. */
    public boolean hasMoney() {
        return columns.stream()
                .anyMatch(c -> c.form() instanceof Form.Quantity(_, _, boolean money) && money);
    }

    /** The table's own columns, those that every table understands, and all companions. */
    public Map<String, Column> allColumns() {
        Map<String, Column> all = new LinkedHashMap<>();
        for (Column column : columns) {
            all.put(column.name(), column);
            column.companions().forEach(companion -> all.put(companion.name(), companion));
        }
        for (Column column : commonColumns()) {
            all.putIfAbsent(column.name(), column);
            column.companions().forEach(companion -> all.putIfAbsent(companion.name(), companion));
        }
        return all;
    }

    private List<Column> commonColumns() {
        List<Column> common = new ArrayList<>();
        if (hasMoney()) {
            common.add(
                    new Column(
                            "currency",
                            new Form.Code(),
                            false,
                            Optional.empty(),
                            "currency of the row's money; empty: the case's"));
            common.add(
                    new Column(
                            "price_year",
                            new Form.Year(),
                            false,
                            Optional.empty(),
                            "year in whose prices the row's money is; empty: the case's"));
        }
        if (origin != Stated.ITSELF_A_SOURCE) {
            List.of(
                            Column.required(
                                    "source",
                                    new Form.Name(List.of("sources"), Form.Filter.ANY),
                                    "the document or assumption behind the row"),
                            Column.required(
                                    "known_on",
                                    new Form.DayOrMonth(),
                                    "the day from which the row could be known; a month means its last day"))
                    .forEach(column ->
                            common.add(origin == Stated.MAY_STATE ? column.optional() : column));
        }
        common.add(
                Column.required("note", new Form.Words(), "anything a reader should know")
                        .optional()
                        .translated());
        return common;
    }
}
