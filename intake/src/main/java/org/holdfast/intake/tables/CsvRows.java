package org.holdfast.intake.tables;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.IntakeMessages;
import org.holdfast.intake.Problem;
import org.holdfast.intake.Problems;
import org.holdfast.intake.Where;
import org.holdfast.model.Text;

/**
 * The rows of a text whose cells are separated by commas, without lines on which nothing stands.
 * Where a quote breaks the table off, the rows end, and a problem says so.
 */
public final class CsvRows implements Iterator<CsvRows.Row> {
    private static final Pattern STARTED = Pattern.compile("record starting at line (\\d{1,9})");

    private final Iterator<CsvRecord> records;
    private final Where where;
    private final Problems problems;
    private boolean broken;

    /**
     * A row as it is written.
     *
     * @param line on which it begins, from 1
     * @param cells as they stand, without the quotes around them
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    private CsvRows(Iterator<CsvRecord> records, Where where, Problems problems) {
        this.records = records;
        this.where = where;
        this.problems = problems;
    }

    /**
     * The rows of a text, the headings first.
     *
     * @param where the file, for problems
     */
    public static CsvRows of(String text, Where where, Problems problems) {
        return new CsvRows(builder().ofCsvRecord(text).iterator(), where, problems);
    }

    /**
     * The rows of a text whose cells are separated by the sign of {@link #separator}.
     *
     * @param where the file, for problems
     */
    public static CsvRows of(String text, char separator, Where where, Problems problems) {
        return new CsvRows(
                builder().fieldSeparator(separator).ofCsvRecord(text).iterator(), where, problems);
    }

    /**
     * Of comma, semicolon, tab and bar the one that stands most often in a line, outside quotes.
     */
    public static char separator(String line) {
        char best = ',';
        long most = 0;
        for (char sign : new char[] {',', ';', '\t', '|'}) {
            long times = line.replaceAll("\"[^\"]*\"", "").chars().filter(c -> c == sign).count();
            if (times > most) {
                best = sign;
                most = times;
            }
        }
        return best;
    }

    /** The records of a file in which quotes were looked at already, as they are asked for. */
    static CsvReader<CsvRecord> records(Reader in, char separator) {
        return builder().fieldSeparator(separator).ofCsvRecord(in);
    }

    private static CsvReader.CsvReaderBuilder builder() {
        return CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }

    /** Whether the rows ended before the text did. */
    public boolean isBroken() {
        return broken;
    }

    @Override
    public boolean hasNext() {
        try {
            return !broken && records.hasNext();
        } catch (CsvParseException e) {
            broken = true;
            problems.add(problem(String.valueOf(e.getMessage())));
            return false;
        }
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        CsvRecord record = records.next();
        return new Row(Math.toIntExact(record.getStartingLineNumber()), record.getFields());
    }

    /** What the library found, in the words of a planner. */
    private Problem problem(String message) {
        Matcher started = STARTED.matcher(message);
        Where at = started.find() ? where.atLine(Integer.parseInt(started.group(1))) : where;
        Text reason =
                message.startsWith("Unclosed quoted field")
                        ? IntakeMessages.QUOTE_NEVER_CLOSED
                        : message.startsWith("Unexpected character after closing quote")
                                ? IntakeMessages.TEXT_AFTER_QUOTE
                                : IntakeMessages.ROW_NOT_WELL_FORMED;
        return FileProblems.brokenTable(at, reason);
    }
}
