package org.holdfast.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.intake.Problems;
import org.holdfast.intake.TextFile;
import org.holdfast.intake.Where;
import org.holdfast.intake.tables.CsvFile;
import org.holdfast.intake.tables.CsvRows;
import org.holdfast.model.CsvText;

/** A table of a sound case of which some cells or rows become others; all else in it stays. */
public final class PlainTable {
    private final Path file;
    private final List<String> heads;
    private final List<Map<String, String>> rows = new ArrayList<>();

    private PlainTable(Path file, List<String> heads) {
        this.file = file;
        this.heads = new ArrayList<>(heads);
    }

    /**
     * The table in a file.
     *
     * @param standard headings of a new file, if there is none
     */
    public static PlainTable in(Path file, List<String> standard) {
        if (!Files.exists(file)) {
            return new PlainTable(file, standard);
        }
        Where where = Where.inFile(file.toString());
        Problems problems = new Problems(); // a sound case has none
        CsvRows written =
                CsvRows.of(
                        TextFile.bytes(file, where, TextFile.LARGEST_TABLE, problems)
                                .flatMap(bytes -> TextFile.text(bytes, where, problems))
                                .orElseThrow(),
                        where,
                        problems);
        PlainTable table =
                new PlainTable(file, written.next().cells().stream().map(String::strip).toList());
        written.forEachRemaining(row -> {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int k = 0; k < table.heads.size() && k < row.cells().size(); k++) {
                cells.put(table.heads.get(k), CsvText.read(row.cells().get(k)));
            }
            table.rows.add(cells);
        });
        return table;
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

    /** Its rows, column to text, in their order; they may be changed. */
    public List<Map<String, String>> rows() {
        return rows;
    }

    /** Puts a text into a cell; its column is added if the table has none. */
    public void set(Map<String, String> row, String head, String text) {
        if (!heads.contains(head)) {
            heads.add(head);
        }
        row.put(head, text);
    }

    /** Writes it, whole or not at all. */
    public void write() throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(
                half,
                CsvFile.of(csv -> {
                    csv.row(heads);
                    rows.forEach(row ->
                            csv.row(heads.stream().map(h -> row.getOrDefault(h, "")).toList()));
                }));
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
