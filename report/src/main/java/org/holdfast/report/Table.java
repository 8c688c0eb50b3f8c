package org.holdfast.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A table of cells that are both raw, the same in every language, and written.
 *
 * @param id unique in the report
 * @param title its finding, where it stands alone; may be empty
 * @param caption what is measured
 * @param isCaptioned whether the caption is seen, rather than only heard
 * @param filters ids of columns by which a long table may be filtered
 */
public record Table(
        String id,
        String title,
        Phrase caption,
        boolean isCaptioned,
        List<Column> columns,
        List<Row> rows,
        List<String> filters)
        implements Block {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        filters = List.copyOf(filters);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(row + " in a table of " + columns);
            }
        }
    }

    /** What the cells of a column are. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** Amounts in the unit of the column, of which a sum makes sense. */
        MONEY,
        /** {@code 2024-03}, or a day. */
        MONTH,
        /** 0 to 1, written as a percentage. */
        SHARE;

        /** Its word in JSON. */
        public String word() {
            return switch (this) {
                case TEXT -> "text";
                case NUMBER -> "number";
                case MONEY -> "money";
                case MONTH -> "month";
                case SHARE -> "share";
            };
        }
    }

    /** How a column of words is set. Numbers are always set to the right. */
    public enum Fit {
        FREE,
        /** Its words stay on one line. */
        UNBROKEN,
        RIGHT
    }

    /**
     * A column.
     *
     * @param id the same in every language
     * @param group what stands over it and its neighbours; may be empty
     * @param unit empty if it has none or a row has its own
     */
    public record Column(
            String id, String group, String heading, Optional<String> unit, Kind kind, Fit fit) {
        public Column(String id, String heading, Kind kind) {
            this(id, "", heading, Optional.empty(), kind, Fit.FREE);
        }

        /** Whether its cells are set to the right. */
        public boolean isRight() {
            return fit == Fit.RIGHT
                    || kind == Kind.NUMBER
                    || kind == Kind.MONEY
                    || kind == Kind.SHARE;
        }

        /** The heading with what stands over it. */
        public String name() {
            return group.isEmpty() ? heading : group + ", " + heading;
        }
    }

    /**
     * A row.
     *
     * @param sources ids of the sources behind it; {@link Rows#RUN} for what was computed
     * @param isAssumed whether a figure in it was assumed
     * @param href where the row leads
     */
    public record Row(
            List<Cell> cells,
            Set<String> sources,
            boolean isAssumed,
            Optional<String> href,
            Weight weight) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** How a row stands among the others. */
    public enum Weight {
        ONE,
        /** The one that the reader follows. */
        FOLLOWED,
        TOTAL
    }

    /** A cell: how it is written, and what it is. */
    public sealed interface Cell {
        Phrase shown();

        /** Raw: a string or a number; {@link Optional#empty} where nothing is known. */
        default Object value() {
            return switch (this) {
                case Text(var raw, var shown) -> raw;
                case Number(var raw, var shown) -> raw;
                case Joined(var raw) -> raw;
                case Unknown(var shown) -> Optional.empty();
            };
        }
    }

    /** Words; raw they are an id, or English. */
    public record Text(String raw, Phrase shown) implements Cell {}

    @SuppressWarnings("AvoidCommonTypeNames") // always called Table.Number
    public record Number(double raw, Phrase shown) implements Cell {}

    /** Of which nothing is known, or that does not apply. */
    public record Unknown(Phrase shown) implements Cell {}

    /** Words that are left to the cell before it, which is wide. */
    public record Joined(String raw) implements Cell {
        @Override
        public Phrase shown() {
            return Phrase.NONE;
        }
    }

    /** Ids of all sources that rows name. */
    public Set<String> sources() {
        Set<String> all = new LinkedHashSet<>();
        rows.forEach(row -> all.addAll(row.sources()));
        return all;
    }

    /** The same, whose rows lead where they are told to, unless they lead somewhere already. */
    public Table leading(Function<Row, Optional<String>> address) {
        return new Table(
                id,
                title,
                caption,
                isCaptioned,
                columns,
                rows.stream()
                        .map(row ->
                                new Row(
                                        row.cells(),
                                        row.sources(),
                                        row.isAssumed(),
                                        row.href().or(() -> address.apply(row)),
                                        row.weight()))
                        .toList(),
                filters);
    }

    /** The same with a finding of its own. */
    public Table titled(String name, String finding, String measure) {
        return new Table(name, finding, Phrase.of(measure), true, columns, rows, filters);
    }
}
