package org.holdfast.intake.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.holdfast.intake.BadFileException;
import org.jspecify.annotations.Nullable;

/** A workbook, read as its last calculation left it: values of formulas, not formulas. */
final class XlsxBook implements Book {
    private static final Pattern SAVED = Pattern.compile("<dcterms:modified[^>]*>([0-9-]{10})");
    private static final Pattern NO_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DAY_FORMAT = Pattern.compile("[dDyY]|[mM]{3}");
    private static final LocalDate START_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    private static final int LETTERS = 26;

    private final Path path;
    private final ReadableWorkbook book;
    private final List<Sheet> sheets;
    private final Optional<LocalDate> saved;
    private final Map<Locator, String> uncalculated = new LinkedHashMap<>();

    private XlsxBook(
            Path path, ReadableWorkbook book, List<Sheet> sheets, Optional<LocalDate> saved) {
        this.path = path;
        this.book = book;
        this.sheets = sheets;
        this.saved = saved;
    }

    static XlsxBook open(Path path) throws BadFileException {
        ZipGuard.check(path);
        try {
            ReadableWorkbook book =
                    new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
            return new XlsxBook(path, book, book.getSheets().toList(), savedOn(path));
        } catch (IOException | ExcelReaderException e) {
            throw broken(path, e);
        }
    }

    private static BadFileException broken(Path path, Exception e) {
        return new BadFileException(
                TablesMessages.notSoundWorkbookOpen(
                        path.getFileName().toString(), String.valueOf(e.getMessage())));
    }

    private static Optional<LocalDate> savedOn(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry core = zip.getEntry("docProps/core.xml");
            if (core == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(core)) {
                Matcher m = SAVED.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                return m.find() ? Optional.of(LocalDate.parse(m.group(1))) : Optional.empty();
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
    }

    @Override
    public String file() {
        return path.getFileName().toString();
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(Sheet::getName).toList();
    }

    @Override
    public Stream<Line> lines(String name) throws BadFileException {
        Sheet sheet =
                sheets.stream()
                        .filter(s -> s.getName().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no sheet '" + name + "'"));
        try {
            return sheet.openStream().map(row -> line(name, row));
        } catch (IOException | ExcelReaderException e) {
            throw broken(path, e);
        }
    }

    @Override
    public Map<Locator, String> uncalculated() {
        return Collections.unmodifiableMap(uncalculated);
    }

    @Override
    public Optional<LocalDate> saved() {
        return saved;
    }

    /** A number that is written as words may be written as anywhere. */
    @Override
    public char decimal() {
        return ' ';
    }

    @Override
    public String column(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            name.insert(0, (char) ('A' + rest % LETTERS));
        }
        return name.toString();
    }

    private Line line(String sheet, Row row) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (int k = 0; k < row.getCellCount(); k++) {
            cells.add(row.getOptionalCell(k).map(this::cell).orElse(Cell.NONE));
        }
        for (int k = 0; k < cells.size(); k++) {
            if (cells.get(k) instanceof Cell.Uncalculated(String formula)) {
                uncalculated.put(new Locator(file(), sheet, row.getRowNum(), column(k)), formula);
            }
        }
        return new Line(row.getRowNum(), cells);
    }

    private Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        @Nullable Object value = cell.getValue();
        @Nullable String raw = cell.getRawValue();
        if (raw == null && value == null) {
            return cell.getType() == CellType.FORMULA
                    ? new Cell.Uncalculated(String.valueOf(cell.getFormula()))
                    : Cell.NONE;
        }
        String text = value instanceof String words ? words : String.valueOf(raw);
        return switch (cell.getType()) {
            case NUMBER -> number(cell, text);
            case FORMULA -> value instanceof Number ? number(cell, text) : words(text);
            case STRING, BOOLEAN, ERROR -> words(text);
            case EMPTY -> Cell.NONE;
        };
    }

    private static Cell words(String text) {
        return text.isEmpty() ? Cell.NONE : new Cell.Words(text);
    }

    private Cell number(org.dhatim.fastexcel.reader.Cell cell, String raw) {
        double number;
        try {
            number = Double.parseDouble(raw);
        } catch (NumberFormatException e) {
            return words(raw);
        }
        if (!Double.isFinite(number)) {
            return words(raw);
        }
        @Nullable String format = cell.getDataFormatString();
        if (format != null && isDay(format)) {
            try {
                LocalDate day =
                        (book.isDate1904() ? START_1904 : START_1900).plusDays((long) number);
                return new Cell.Day(day, day.toString());
            } catch (DateTimeException e) {
                return new Cell.Figure(number, raw);
            }
        }
        return new Cell.Figure(number, raw);
    }

    private static boolean isDay(String format) {
        return DAY_FORMAT.matcher(NO_FORMAT.matcher(format).replaceAll("")).find();
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
