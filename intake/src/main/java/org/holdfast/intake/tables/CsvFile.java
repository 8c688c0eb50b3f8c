package org.holdfast.intake.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.holdfast.model.CsvText;

/** A CSV file as it is written, row by row: no cell of it is a formula. */
public final class CsvFile {
    private final CsvWriter csv;

    /** Rows go to {@code out} at once; closing it is the caller's. */
    public CsvFile(Writer out) {
        csv = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(out);
    }

    /** The text of the file that has these rows. */
    public static String of(Consumer<CsvFile> rows) {
        StringWriter text = new StringWriter();
        rows.accept(new CsvFile(text));
        return text.toString();
    }

    /** Adds a row. */
    public void row(String... cells) {
        row(Arrays.asList(cells));
    }

    /** Adds a row. */
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(CsvText::of).toList());
    }
}
