package org.holdfast.studio.runs;

import java.util.List;
import java.util.Optional;

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
            cells = List.copyOf(cells);
            shown = List.copyOf(shown);
        }
    }
}
