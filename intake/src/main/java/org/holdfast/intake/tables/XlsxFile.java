package org.holdfast.intake.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one table to be filled in by people, with a page of words before it. */
public final class XlsxFile {
    private XlsxFile() {}

    /**
     * A column.
     *
     * @param width in letters
     * @param isAsked whether people write in it; it is then shaded
     */
    public record Column(String heading, int width, boolean isAsked) {}

    /**
     * Writes it. What can be read as a number is written as one.
     *
     * @param words name of the first sheet, then its lines
     * @param sheet name of the sheet with the table
     */
    public static void write(
            Path file,
            List<String> words,
            String sheet,
            List<Column> columns,
            List<List<String>> rows)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Holdfast", "1.0")) {
            Worksheet first = book.newWorksheet(words.getFirst());
            first.width(0, 100);
            for (int k = 1; k < words.size(); k++) {
                first.value(k - 1, 0, words.get(k));
                first.style(k - 1, 0).wrapText(true).set();
            }
            Worksheet table = book.newWorksheet(sheet);
            table.freezePane(0, 1);
            for (int k = 0; k < columns.size(); k++) {
                table.value(0, k, columns.get(k).heading());
                table.width(k, columns.get(k).width());
                table.style(0, k).bold().wrapText(true).set();
            }
            for (int r = 0; r < rows.size(); r++) {
                for (int k = 0; k < columns.size(); k++) {
                    cell(table, r + 1, k, rows.get(r).get(k), columns.get(k).isAsked());
                }
            }
        }
    }

    private static void cell(Worksheet table, int row, int column, String text, boolean isAsked) {
        OptionalDouble number = number(text);
        if (number.isPresent()) {
            table.value(row, column, number.getAsDouble());
        } else if (!text.isEmpty()) {
            table.value(row, column, text);
        }
        if (isAsked) {
            table.style(row, column).fillColor("FFF6D5").wrapText(true).set();
        } else {
            table.style(row, column).wrapText(true).set();
        }
    }

    private static OptionalDouble number(String text) {
        return text.matches("-?[0-9]{1,15}(\\.[0-9]{1,12})?")
                ? OptionalDouble.of(Double.parseDouble(text))
                : OptionalDouble.empty();
    }
}
