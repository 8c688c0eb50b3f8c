package org.holdfast.results.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.model.Case;
import org.holdfast.model.CsvText;
import org.holdfast.model.Currency;
import org.holdfast.model.Result;
import org.holdfast.results.Findings;

/**
 * A table of results: its file, what a row is, and its columns.
 *
 * @param file file name, for example {@code delay.csv}
 * @param about what one row is, and which rows are left out
 * @param from the rows of a finding; empty for a finding that does not fill the table
 */
public record Table<R>(
        String file,
        String about,
        List<Column<R>> columns,
        Function<Findings, Optional<List<R>>> from) {
    public Table {
        columns = List.copyOf(columns);
    }

    /** A table of plans: before its own columns it has those of {@link Provenance}. */
    static <R> Table<Provenance.Of<R>> ofPlans(
            String file,
            String about,
            List<Column<R>> own,
            Function<Findings, Optional<List<Provenance.Of<R>>>> from) {
        return new Table<>(file, about, Provenance.columns(own), from);
    }

    /** The rows of one kind of finding. */
    static <F extends Findings, R> Function<Findings, Optional<List<R>>> of(
            Class<F> kind, Function<F, List<R>> rows) {
        return findings ->
                kind.isInstance(findings)
                        ? Optional.of(rows.apply(kind.cast(findings)))
                        : Optional.empty();
    }

    /** The rows of the plan and of ad hoc, where a finding has both. */
    static <R> Function<Findings, Optional<List<Provenance.Of<R>>>> ofBoth(
            BiFunction<Case, Result, List<R>> rows) {
        return findings ->
                findings.plans()
                        .map(plans ->
                                Stream.concat(
                                                findings
                                                        .provenance(Provenance.PLAN)
                                                        .of(rows.apply(findings.c(), plans.plan()))
                                                        .stream(),
                                                findings
                                                        .provenance(Provenance.AD_HOC)
                                                        .of(rows.apply(findings.c(), plans.adHoc()))
                                                        .stream())
                                        .toList());
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
    }

    /** The table with the rows of a finding; empty if it has none for it. */
    public Optional<Filled<R>> of(Findings findings) {
        return from.apply(findings).map(rows -> with(rows, findings.c().settings().currency()));
    }

    /** The table with rows. */
    public Filled<R> with(List<R> rows, Currency currency) {
        return new Filled<>(this, rows, currency);
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
