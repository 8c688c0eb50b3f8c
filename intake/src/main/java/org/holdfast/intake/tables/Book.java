package org.holdfast.intake.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.intake.BadFileException;

/** A file of one table or more. */
public interface Book extends AutoCloseable {
    /** Name of the file, without folders. */
    String file();

    /** Where it is. */
    Path path();

    /** Names of its sheets in order; a CSV file has one, which has no name. */
    List<String> sheets();

    /** The lines of a sheet, read as they are asked for; to be closed by the caller. */
    Stream<Line> lines(String sheet) throws BadFileException;

    /** Formulas without a result, in the order in which lines with them were read. */
    default Map<Locator, String> uncalculated() {
        return Map.of();
    }

    /** The day on which the file says that it was last saved. */
    Optional<LocalDate> saved();

    /** The sign before decimals that is usual in such a file; a blank if none is. */
    char decimal();

    /** What a column is called in messages, counted from 0: {@code S}. */
    String column(int column);

    @Override
    void close();

    /** Opens a file by what is in it, whatever its name says. */
    static Book open(Path file) throws BadFileException {
        return switch (FileKind.of(file)) {
            case ZIP -> XlsxBook.open(file);
            case TEXT -> CsvBook.open(file);
            case OLD_EXCEL ->
                    throw new BadFileException(
                            TablesMessages.workbookExcelOrOlder(file.getFileName().toString()));
            case EMPTY ->
                    throw new BadFileException(TablesMessages.empty(file.getFileName().toString()));
            case OTHER ->
                    throw new BadFileException(
                            TablesMessages.neitherWorkbookXlsxNor(file.getFileName().toString()));
        };
    }

    /** Why a file could not be read, in words. */
    static BadFileException unreadable(Path file, IOException e) {
        String reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return new BadFileException(
                TablesMessages.cannotBeRead(file.getFileName().toString(), reason));
    }
}
