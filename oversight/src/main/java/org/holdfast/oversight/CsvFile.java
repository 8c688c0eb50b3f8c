package org.holdfast.oversight;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.function.Consumer;
import org.holdfast.model.CsvText;

/** The text of a CSV file, row by row: no cell of it is a formula. */
public final class CsvFile {
    private final CsvWriter csv;

    private CsvFile(StringWriter text) {
        csv = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(text);
    }

    /** The text of the file that has these rows. */
    public static String of(Consumer<CsvFile> rows) {
        StringWriter text = new StringWriter();
        rows.accept(new CsvFile(text));
        return text.toString();
    }

    /** Adds a row. */
    public void row(String... cells) {
        csv.writeRecord(Arrays.stream(cells).map(CsvText::of).toList());
    }
}
