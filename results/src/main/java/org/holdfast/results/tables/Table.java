package org.holdfast.results.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.model.CsvText;
import org.holdfast.model.Currency;
import org.holdfast.model.Result;
import org.holdfast.results.Findings;

/**
 * A table of results: its file, what a row is, and its columns.
 *
 * @param file file name, for example {@code delay.csv}
 * @param about what one row is, and which rows are left out
 * @param isInJson whether the JSON of a finding has its rows too
 * @param from the rows of a finding; empty for a finding that does not fill the table
 */
public record Table<R>(
        String file,
        String about,
        List<Column<R>> columns,
        boolean isInJson,
        Function<Findings, Optional<List<R>>> from) {
    private static final String ENDING = ".csv";

    public Table {
        columns = List.copyOf(columns);
    }

    /** A table of plans: before its own columns it has those of {@link Provenance}. */
    static <R> Table<Provenance.Of<R>> ofPlans(
            String file,
            String about,
            List<Column<R>> own,
            Function<Findings, Optional<List<Provenance.Of<R>>>> from) {
        return new Table<>(file, about, Provenance.columns(own), true, from);
    }

    /** The same with too many rows for JSON, such as one for each month: a file alone. */
    static <R> Table<Provenance.Of<R>> ofMany(
            String file,
            String about,
            List<Column<R>> own,
            Function<Findings, Optional<List<Provenance.Of<R>>>> from) {
        return new Table<>(file, about, Provenance.columns(own), false, from);
    }

    /** Its name: that of the file without its ending. */
    public String name() {
        return file.substring(0, file.length() - ENDING.length());
    }

    /** The rows of one kind of finding. */
    static <F extends Findings, R> Function<Findings, Optional<List<R>>> of(
            Class<F> kind, Function<F, List<R>> rows) {
        return findings ->
                kind.isInstance(findings)
                        ? Optional.of(rows.apply(kind.cast(findings)))
                        : Optional.empty();
    }

    /** The rows of each plan of a finding, where it has months of any. */
    static <R> Function<Findings, Optional<List<Provenance.Of<R>>>> ofEach(
            BiFunction<Findings, Result, List<R>> rows) {
        return findings -> {
            List<Provenance.Of<R>> all = new ArrayList<>();
            findings.results()
                    .forEach((plan, result) ->
                            all.addAll(findings.provenance(plan).of(rows.apply(findings, result))));
            return Optional.of(all).filter(_ -> !findings.results().isEmpty());
        };
    }

    /** A table with its rows, which tell money in a currency. */
    public record Filled<R>(Table<R> table, List<R> rows, Currency currency) {
        public Filled {
            rows = List.copyOf(rows);
        }

        /** The rows as CSV. */
        public String csv() {
            return table.csv(rows, currency);
        }

        /** The rows, cell by cell. */
        public Stream<List<Cell>> cells() {
            return rows.stream().map(row -> table.cells(row, currency));
        }

        /** The rows as JSON has them: what is filled, under the names of the columns. */
        public List<Map<String, Object>> json() {
            return cells().map(table::json).toList();
        }
    }

    /** The table with the rows of a finding; empty if it has none for it. */
    public Optional<Filled<R>> of(Findings findings) {
        return from.apply(findings).map(rows -> with(rows, findings.c().settings().currency()));
    }

    /** The table with rows. */
    public Filled<R> with(List<R> rows, Currency currency) {
        return new Filled<>(this, rows, currency);
    }

    private Map<String, Object> json(List<Cell> row) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int k = 0; k < row.size(); k++) {
            String name = columns.get(k).name();
            if (!Provenance.OF_ALL.contains(name)) {
                row.get(k).inJson().ifPresent(value -> json.put(name, value));
            }
        }
        return json;
    }

    private List<Cell> cells(R row, Currency currency) {
        return columns.stream().map(column -> column.cell().apply(row, currency)).toList();
    }

    /** The rows as CSV: a header, commas, LF, quotes only where needed, no formulas. */
    private String csv(List<R> rows, Currency currency) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            for (R row : rows) {
                csv.writeRecord(
                        cells(row, currency).stream()
                                .map(cell -> CsvText.of(cell.text()))
                                .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }
}
