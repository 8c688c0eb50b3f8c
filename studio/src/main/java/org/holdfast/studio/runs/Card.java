package org.holdfast.studio.runs;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.chart.Scene;
import org.holdfast.chart.Svg;
import org.holdfast.model.Language;
import org.holdfast.report.Chart;
import org.holdfast.report.ChartLabels;

/**
 * A chart or a table as a page shows it, all of it text in one language.
 *
 * @param title the finding
 * @param measure what is measured, and its unit
 * @param svg the chart, if there is one
 * @param alt the chart in words
 * @param sources ids of sources
 */
public record Card(
        String id,
        String title,
        String measure,
        Optional<String> svg,
        Optional<String> svgNarrow,
        String alt,
        Table table,
        List<String> sources,
        Optional<String> note) {
    public Card {
        sources = List.copyOf(sources);
    }

    /** A chart of a report, at the width of a page. */
    static Card of(Chart chart, Language language) {
        Scene scene = chart.draw().apply(new ChartLabels(language));
        return new Card(
                chart.id(),
                chart.title(),
                chart.measure(),
                Optional.of(Svg.write(scene, chart.id())),
                Optional.empty(),
                chart.alt(),
                chart.figures().map(Card::cells).orElse(new Table(List.of(), List.of())),
                List.of(),
                chart.note());
    }

    /** A table of a report. */
    static Card of(org.holdfast.report.Table table) {
        return new Card(
                table.id(),
                table.title(),
                table.caption().text(),
                Optional.empty(),
                Optional.empty(),
                table.title(),
                cells(table),
                List.of(),
                Optional.empty());
    }

    private static Table cells(org.holdfast.report.Table table) {
        return new Table(
                table.columns().stream()
                        .map(c -> new Column(c.id(), c.name(), c.unit(), c.kind().word()))
                        .toList(),
                table.rows().stream()
                        .map(row ->
                                new Row(
                                        row.cells().stream()
                                                .map(org.holdfast.report.Table.Cell::value)
                                                .toList(),
                                        row.cells().stream().map(c -> c.shown().text()).toList()))
                        .toList());
    }

    /** The numbers of a card. */
    public record Table(List<Column> columns, List<Row> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column.
     *
     * @param kind text, number, month or share
     */
    public record Column(String id, String name, Optional<String> unit, String kind) {}

    /**
     * A row.
     *
     * @param cells texts and numbers, for downloads
     * @param shown the same as they are written
     */
    public record Row(List<Object> cells, List<String> shown) {
        public Row {
            // A run that was kept says null where nothing is known.
            cells =
                    cells.stream()
                            .map(cell -> Objects.requireNonNullElse(cell, Optional.empty()))
                            .toList();
            shown = List.copyOf(shown);
        }
    }
}
