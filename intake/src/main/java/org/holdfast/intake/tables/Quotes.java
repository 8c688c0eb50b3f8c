package org.holdfast.intake.tables;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.intake.BadFileException;
import org.holdfast.model.Text;

/**
 * Refuses a text file in which a quote swallows what stands behind it: one that is never closed, or
 * that is closed where a text goes on. A reader of lines would take the rest of the file for one
 * cell and tell only what that cell lacks.
 */
final class Quotes {
    private static final int BUFFER = 1 << 16;
    private static final int SHOWN = 40;
    private static final int LONGEST = 1_000_000;
    private static final int MOST_COLUMNS = 16_000;

    /** Where a character stands: at the start of a cell, in a plain one, in quotes, behind them. */
    private enum At {
        START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    private final String file;
    private final char separator;
    private final List<String> headings = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private At at = At.START;
    private boolean afterReturn;
    private boolean inHeadings = true;
    private long line = 1;
    private int column;
    private long openedOn;
    private int length;

    private Quotes(String file, char separator) {
        this.file = file;
        this.separator = separator;
    }

    static void check(String file, Reader in, char separator) throws IOException, BadFileException {
        Quotes quotes = new Quotes(file, separator);
        char[] buffer = new char[BUFFER];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            for (int k = 0; k < n; k++) {
                quotes.see(buffer[k]);
            }
        }
        if (quotes.at == At.QUOTED) {
            throw quotes.neverClosed();
        }
    }

    private void see(char c) throws BadFileException {
        boolean secondOfTwo = c == '\n' && afterReturn;
        afterReturn = c == '\r';
        boolean ends = (c == '\n' || c == '\r') && !secondOfTwo;
        if (at != At.QUOTED && (ends || secondOfTwo)) {
            if (ends) {
                endCell();
                inHeadings = false;
                column = 0;
                line++;
            }
            return;
        }
        line += ends ? 1 : 0;
        switch (at) {
            case START, PLAIN -> {
                if (c == separator) {
                    endCell();
                } else if (c == '"' && at == At.START) {
                    at = At.QUOTED;
                    openedOn = line;
                } else {
                    at = At.PLAIN;
                    keep(c);
                }
            }
            case QUOTED -> {
                if (c == '"') {
                    at = At.CLOSED;
                } else {
                    keep(c);
                }
            }
            case CLOSED -> {
                if (c == '"') {
                    at = At.QUOTED;
                    keep(c);
                } else if (c == separator) {
                    endCell();
                } else {
                    throw goesOn(c);
                }
            }
        }
    }

    private void keep(char c) throws BadFileException {
        if (inHeadings || cell.length() <= SHOWN) {
            cell.append(c);
        }
        length++;
        if (length > LONGEST) {
            throw at == At.QUOTED ? neverClosed() : tooLong();
        }
    }

    private void endCell() throws BadFileException {
        if (inHeadings) {
            headings.add(cell.toString().strip());
        }
        cell.setLength(0);
        length = 0;
        at = At.START;
        column++;
        if (column > MOST_COLUMNS) {
            throw new BadFileException(
                    TablesMessages.lineMoreThanColumns(file, line, MOST_COLUMNS));
        }
    }

    private BadFileException neverClosed() {
        return new BadFileException(
                TablesMessages.lineQuoteOpensHere(file, openedOn, place(), shown()));
    }

    private BadFileException goesOn(char next) {
        return new BadFileException(
                TablesMessages.lineAfterClosingQuote(
                        file,
                        line,
                        place(),
                        shown(),
                        String.valueOf(next),
                        openedOn == line,
                        openedOn));
    }

    private BadFileException tooLong() {
        return new BadFileException(
                TablesMessages.lineCellMoreThan(file, line, place(), LONGEST, shown()));
    }

    private Text place() {
        boolean named = !inHeadings && column < headings.size() && !headings.get(column).isEmpty();
        return TablesMessages.column(
                named ? "'" + headings.get(column) + "'" : String.valueOf(column + 1));
    }

    private String shown() {
        String text = cell.toString().replaceAll("\\s+", " ").strip();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
