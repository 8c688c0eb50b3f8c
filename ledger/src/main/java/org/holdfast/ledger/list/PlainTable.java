package org.holdfast.ledger.list;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.tables.Book;
import org.holdfast.intake.tables.Cell;
import org.holdfast.intake.tables.Line;
import org.holdfast.model.CsvText;

/** A CSV table of a case that gets a row, or has one replaced; all else in it stays. */
public final class PlainTable {
    private final Path file;
    private final List<String> heads;
    private final List<Map<String, String>> rows;

    private PlainTable(Path file, List<String> heads, List<Map<String, String>> rows) {
        this.file = file;
        this.heads = heads;
        this.rows = rows;
    }

    /**
     * The table in a file.
     *
     * @param standard headings of a new file, if there is none
     */
    public static PlainTable in(Path file, List<String> standard) throws BadFileException {
        if (!Files.exists(file)) {
            return new PlainTable(file, new ArrayList<>(standard), new ArrayList<>());
        }
        try (Book book = Book.open(file);
                Stream<Line> lines = book.lines("")) {
            List<String> heads = new ArrayList<>();
            List<Map<String, String>> rows = new ArrayList<>();
            lines.forEach(line -> {
                if (heads.isEmpty()) {
                    line.cells().forEach(c -> heads.add(c.text()));
                } else {
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int k = 0; k < heads.size(); k++) {
                        row.put(heads.get(k), raw(line.at(k)));
                    }
                    rows.add(row);
                }
            });
            return new PlainTable(file, heads, rows);
        }
    }

    private static String raw(Cell cell) {
        return cell instanceof Cell.Words words ? words.raw() : cell.text();
    }

    /** Replaces the rows that have the same in some columns, or adds one; columns are added too. */
    public void put(List<String> same, Map<String, String> row, boolean first) {
        for (String head : row.keySet()) {
            if (!heads.contains(head)) {
                heads.add(head);
            }
        }
        rows.removeIf(r ->
                same.stream()
                        .allMatch(head ->
                                r.getOrDefault(head, "").equals(row.getOrDefault(head, ""))));
        rows.add(first ? 0 : rows.size(), row);
    }

    /** Writes it, whole or not at all. */
    public void write() throws IOException {
        StringBuilder text = new StringBuilder();
        line(text, heads);
        for (Map<String, String> row : rows) {
            line(text, heads.stream().map(h -> row.getOrDefault(h, "")).toList());
        }
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(half, text);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void line(StringBuilder text, List<String> cells) {
        for (int k = 0; k < cells.size(); k++) {
            String cell = CsvText.of(cells.get(k));
            boolean plain = cell.matches("[^\",\\n\\r]*");
            text.append(k == 0 ? "" : ",")
                    .append(plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"");
        }
        text.append('\n');
    }
}
