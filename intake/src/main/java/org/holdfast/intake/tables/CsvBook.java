package org.holdfast.intake.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.intake.BadFileException;
import org.holdfast.model.CsvText;

/**
 * A text file of lines separated by commas, semicolons, tabs or bars, in UTF-8, UTF-16 or
 * Windows-1252.
 */
record CsvBook(Path path, char separator, Charset charset) implements Book {
    private static final int BOM = 0xfeff;

    static CsvBook open(Path path) throws BadFileException {
        try {
            Charset charset = charset(path);
            try (BufferedReader in = reader(path, charset)) {
                String first = in.readLine();
                CsvBook book =
                        new CsvBook(path, CsvRows.separator(first == null ? "" : first), charset);
                try (BufferedReader again = reader(path, charset)) {
                    Quotes.check(book.file(), again, book.separator);
                }
                return book;
            }
        } catch (IOException e) {
            throw Book.unreadable(path, e);
        }
    }

    private static Charset charset(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            if (FileKind.isUtf16(in.readNBytes(2))) {
                return StandardCharsets.UTF_16;
            }
        }
        char[] buffer = new char[1 << 14];
        try (InputStream in = Files.newInputStream(path);
                InputStreamReader strict =
                        new InputStreamReader(
                                in,
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            while (strict.read(buffer) >= 0) {}
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1252");
        }
    }

    private static BufferedReader reader(Path path, Charset charset) throws IOException {
        BufferedReader in = Files.newBufferedReader(path, charset);
        in.mark(1);
        if (in.read() != BOM) {
            in.reset();
        }
        return in;
    }

    @Override
    public String file() {
        return path.getFileName().toString();
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public Stream<Line> lines(String sheet) throws BadFileException {
        try {
            CsvReader<CsvRecord> csv = CsvRows.records(reader(path, charset), separator);
            return csv.stream()
                    .map(CsvBook::line)
                    .onClose(() -> {
                        try {
                            csv.close();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (IOException e) {
            throw Book.unreadable(path, e);
        } catch (CsvParseException e) {
            throw new BadFileException(
                    TablesMessages.lines(
                            path.getFileName().toString(), String.valueOf(e.getMessage())));
        }
    }

    private static Line line(CsvRecord row) {
        return new Line(
                row.getStartingLineNumber(),
                row.getFields().stream()
                        .map(f -> f.isEmpty() ? Cell.NONE : (Cell) new Cell.Words(CsvText.read(f)))
                        .toList());
    }

    @Override
    public Optional<LocalDate> saved() {
        return Optional.empty();
    }

    /** Between commas people write a point before decimals; elsewhere nothing is usual. */
    @Override
    public char decimal() {
        return separator == ',' ? '.' : ' ';
    }

    @Override
    public String column(int column) {
        return Integer.toString(column + 1);
    }

    @Override
    public void close() {}
}
