package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed in terminals of any width. */
class WidthTest {
    /** One for all, so that what is answered at one width is kept for the next. */
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    @ParameterizedTest
    @CsvSource({
        "'', 80",
        "0, 80",
        "00, 80",
        "-5, 80",
        "wide, 80",
        "40.5, 80",
        "1, 20",
        "20, 20",
        "40, 40",
        "040, 40",
        "80, 80",
        "10000, 160",
        "99999999999999999999, 160"
    })
    void whatATerminalSaysOfItsSizeBecomesAWidthThatCanBeRead(String says, int width) {
        assertThat(Environment.width(says)).isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "40", "54", "55", "56", "80", "10000"})
    void theHelpOfEveryCommandFitsItsTerminal(String columns) throws IOException {
        int width = Environment.width(columns);
        for (String command : commands()) {
            Called called =
                    Called.inColumns(folder, columns, (command + " --help").strip().split(" ", -1));
            assertThat(called.exit()).as(command).isEqualTo(Exit.DONE);
            assertThat(called.err()).as(command).isEmpty();
            assertThat(letters(called.out())).as(command).isEqualTo(letters(reviewed(command)));
            assertThat(tooWide(called, width)).as(command).isEmpty();
        }
    }

    @Test
    void inANarrowTerminalTheMeaningStandsBelowTheName() {
        assertThat(NarrowHelp.below("  -q, --quiet                No progress and no remarks.", 28))
                .containsExactly("  -q, --quiet", "      No progress and no", "        remarks.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "40", "54", "80", "10000"})
    void theTablesOfEveryCommandFitTheirTerminal(String columns) {
        int width = Environment.width(columns);
        for (String[] call :
                List.of(
                        Called.onTiny("check"),
                        Called.onTiny("check", "--answers"),
                        Called.onTiny("balance"),
                        Called.onTiny("balance", "--lang", "nl"),
                        Called.onTiny("plan"),
                        Called.onTiny("plan", "--lang", "nl"),
                        Called.onTiny("delay"),
                        Called.onTiny("levers"),
                        new String[] {"oversight", "indicators"})) {
            Called called = Called.inColumns(folder, columns, call);
            assertThat(called.exit()).as(String.join(" ", call)).isEqualTo(Exit.DONE);
            assertThat(called.err()).as(String.join(" ", call)).doesNotContain("our mistake");
            assertThat(tooWide(called, width)).as(String.join(" ", call)).isEmpty();
        }
    }

    /** Lines wider than the terminal that could be broken. */
    private static List<String> tooWide(Called called, int width) {
        return called.lines().stream()
                .filter(line -> line.codePointCount(0, line.length()) > width)
                .filter(line -> line.strip().replaceFirst("^- ", "").indexOf(' ') >= 0)
                .toList();
    }

    private static List<String> commands() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/help"))) {
            List<String> pages =
                    files.map(file -> file.getFileName().toString().replace(".txt", ""))
                            .sorted()
                            .toList();
            return pages.stream()
                    .map(page -> page.equals("holdfast") ? "" : command(page, pages))
                    .toList();
        }
    }

    /** A hyphen parts a command from its group, which has a page too; any other is in a name. */
    private static String command(String page, List<String> pages) {
        StringBuilder command = new StringBuilder(page);
        pages.stream()
                .filter(group -> page.startsWith(group + "-"))
                .forEach(group -> command.setCharAt(group.length(), ' '));
        return command.toString();
    }

    private static String reviewed(String command) throws IOException {
        String name = command.isEmpty() ? "holdfast" : command.replace(' ', '-');
        return Files.readString(Path.of("src/test/resources/help", name + ".txt"));
    }

    /** What is said, wherever its lines are broken. */
    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }
}
