package org.holdfast.intake.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.holdfast.intake.BadFileException;

/** A sheet whose headings stand in its first line that is not blank, by their plain words. */
public final class Sheet {
    private final Book book;
    private final String name;
    private final Line headings;
    private final Map<String, Integer> columns;

    private Sheet(Book book, String name, Line headings, Map<String, Integer> columns) {
        this.book = book;
        this.name = name;
        this.headings = headings;
        this.columns = columns;
    }

    /** The first sheet of a book. */
    public static Optional<Sheet> first(Book book) throws BadFileException {
        String name = book.sheets().getFirst();
        try (Stream<Line> lines = book.lines(name)) {
            Iterator<Line> all = lines.filter(l -> !l.isBlank()).iterator();
            if (!all.hasNext()) {
                return Optional.empty();
            }
            Line line = all.next();
            Map<String, Integer> columns = new HashMap<>();
            for (int k = 0; k < line.cells().size(); k++) {
                String head = Headings.plain(line.at(k).text());
                if (!head.isEmpty()) {
                    columns.putIfAbsent(head, k);
                }
            }
            return Optional.of(new Sheet(book, name, line, columns));
        }
    }

    /** Whether it has all of these headings. */
    public boolean has(String... heads) {
        return List.of(heads).stream().allMatch(columns::containsKey);
    }

    /** The line of the headings. */
    public long headingRow() {
        return headings.row();
    }

    /** A heading that two columns have. */
    public Optional<String> twice() {
        Set<String> met = new HashSet<>();
        return headings.cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isBlank() && !met.add(Headings.plain(text)))
                .findFirst();
    }

    /** The headings as the file has them. */
    public List<String> headings() {
        List<String> texts = new ArrayList<>();
        headings.cells().forEach(c -> texts.add(c.text()));
        return texts;
    }

    /** The cell under a heading; nothing if there is no such heading. */
    public Cell at(Line line, String head) {
        Integer column = columns.get(head);
        return column == null ? Cell.NONE : line.at(column);
    }

    /** The words under a heading. */
    public String words(Line line, String head) {
        return at(line, head).text();
    }

    /** Where a line is. */
    public Locator where(Line line) {
        return new Locator(book.file(), name, line.row(), "");
    }

    /** Where a cell is. */
    public Locator where(Line line, String head) {
        Integer column = columns.get(head);
        return column == null ? where(line) : where(line, column);
    }

    /** Where the cell under a heading is in a row that was met before. */
    public Locator whereIn(Locator row, String head) {
        Integer column = columns.get(head);
        return column == null ? row : where(row.row(), column);
    }

    /** Where the cell of a column is, counted from 0. */
    public Locator where(Line line, int column) {
        return where(line.row(), column);
    }

    private Locator where(long row, int column) {
        return new Locator(
                book.file(),
                name,
                row,
                name.isEmpty() ? headings.at(column).text() : book.column(column));
    }

    /** Every line below the headings that is not blank. */
    public void each(Consumer<Line> reader) throws BadFileException {
        try (Stream<Line> lines = book.lines(name)) {
            lines.filter(line -> line.row() > headings.row() && !line.isBlank()).forEach(reader);
        }
    }
}
