package org.holdfast.intake.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.holdfast.intake.BadFileException;
import org.holdfast.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quotes that would swallow the rest of a list. */
class QuotesTest {
    @TempDir Path folder;

    private BadFileException refused(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), text);
        return catchThrowableOfType(BadFileException.class, () -> Book.open(file).close());
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldWithItsLineAndColumn() throws IOException {
        BadFileException e =
                refused(
                        "key,date,item,kind\na,2024-01-01,tank,military\nb,2024-01-02,\"155 mm shell,military\nc,2024-01-03,drone,military\n");
        assertThat(e)
                .hasMessage(
                        "list.csv, line 3, column 'item': a quote (\") opens here and is never closed,"
                                + " so all that follows would be one cell: '155 mm shell,military"
                                + " c,2024-01-03,drone…'. Close it, or take it away; a quote inside a"
                                + " quoted text is written twice (\"\"). Nothing was taken in.");
        assertThat(e.in(Language.NL))
                .startsWith(
                        "list.csv, regel 3, kolom 'item': een aanhalingsteken (\") gaat hier open");
    }

    @Test
    void aQuoteThatTheNextOneClosesIsToldWithBothLines() throws IOException {
        assertThat(refused("key;item\r\na;\"tank\r\nb;\"drone\"\r\n"))
                .hasMessageStartingWith(
                        "list.csv, line 3, column 'item': after the closing quote (\") of 'tank b;'"
                                + " the text goes on with 'd'; it opened on line 2.");
    }

    @Test
    void aQuoteInTheHeadingsIsToldByTheNumberOfItsColumn() throws IOException {
        assertThat(refused("key,\"date\na,b\n"))
                .hasMessageStartingWith("list.csv, line 1, column 2: a quote (\") opens here");
    }

    @Test
    void aCellThatNeverEndsIsNoTable() throws IOException {
        assertThat(refused("key,date\n" + "x".repeat(1_000_001)))
                .hasMessageStartingWith(
                        "list.csv, line 2, column 'key': a cell of more than 1000000 characters");
        assertThat(refused("key" + ",".repeat(16_001)))
                .hasMessageStartingWith("list.csv, line 1: more than 16000 columns.");
    }

    @Test
    void quotesThatAreWrittenWellPass() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("list.csv"),
                        "key,item\r\na,\"two\r\nlines\"\r\nb,\"a \"\"quoted\"\" word\"\rc,5\" pipe\n\"\",\"\"");
        assertThatCode(() -> Book.open(file).close()).doesNotThrowAnyException();
    }
}
