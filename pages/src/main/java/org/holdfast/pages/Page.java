package org.holdfast.pages;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of the studio as the web part reads it ({@code web/src/contract.ts}). All text is in one
 * language.
 *
 * @param title the finding
 * @param warning what a reader must know before anything else
 * @param updated ISO day of the newest entry
 * @param records sources by id; only on the page of sources
 * @param files names of files that tell the same, beside the page
 */
public record Page(
        String id,
        String title,
        String lede,
        Optional<String> warning,
        Optional<String> updated,
        Optional<List<Correction>> corrections,
        List<Section> sections,
        Optional<Map<String, SourceRecord>> records,
        Optional<List<String>> files,
        long seed,
        String version,
        String hash) {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(value ->
                            value.withValueInclusion(JsonInclude.Include.NON_ABSENT)
                                    .withContentInclusion(JsonInclude.Include.ALWAYS))
                    .build();

    public Page {
        sections = List.copyOf(sections);
    }

    /** The same with files that tell it too. */
    public Page with(List<String> beside) {
        return new Page(
                id,
                title,
                lede,
                warning,
                updated,
                corrections,
                sections,
                records,
                Optional.of(List.copyOf(beside)),
                seed,
                version,
                hash);
    }

    /** The page as JSON, UTF-8. */
    @JsonIgnore
    public byte[] toJson() {
        return JSON.writeValueAsBytes(this);
    }

    /** A figure that was corrected. */
    public record Correction(String date, String text) {}

    /** Words, then a chart in one of its views, then a table. */
    public record Section(
            String id,
            String title,
            List<String> paragraphs,
            List<View> views,
            Optional<Grid> grid) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
            views = List.copyOf(views);
        }
    }

    /** One of the ways to look at a section. */
    public record View(String id, String label, Card card) {}

    /**
     * A chart with its finding, and the numbers that are in it.
     *
     * @param svg for a tablet and for paper; empty if there is only a table
     * @param svgNarrow for a telephone
     * @param svgWide for the whole column of a wide screen
     */
    public record Card(
            String id,
            String title,
            String measure,
            Optional<String> svg,
            Optional<String> svgNarrow,
            Optional<String> svgWide,
            String alt,
            Table table,
            List<String> sources,
            Optional<String> note) {
        public Card {
            sources = List.copyOf(sources);
        }
    }

    /** A table. */
    public record Table(List<Column> columns, List<Row> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size() || row.shown().size() != columns.size()) {
                    throw new IllegalArgumentException(row + " in a table of " + columns);
                }
            }
        }
    }

    /** A large table with filters. */
    public record Grid(List<Column> columns, List<Row> rows, List<String> filters) {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            filters = List.copyOf(filters);
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
     * @param cells words and numbers as they are; empty where nothing is known
     * @param shown the same as they are written
     * @param sources ids of the records behind it
     * @param assumption whether a figure in it was assumed
     * @param href where the row leads
     */
    public record Row(
            List<Object> cells,
            List<String> shown,
            List<String> sources,
            boolean assumption,
            Optional<String> href) {
        public Row {
            cells = List.copyOf(cells);
            shown = List.copyOf(shown);
            sources = List.copyOf(sources);
        }
    }

    /**
     * A source.
     *
     * @param method how values were found
     * @param feeds what rests on it
     */
    public record SourceRecord(
            String id,
            String title,
            String publisher,
            Optional<String> url,
            String date,
            Optional<String> retrieved,
            Optional<String> grade,
            Optional<String> method,
            List<String> feeds,
            Optional<String> note) {}
}
