package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.casefile.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewTest {
    @SuppressWarnings("unused") // JUnit reads it by its name
    private static final List<String> NAMES = Templates.NAMES;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Called holdfast(String... args) {
        return Called.in(folder, args);
    }

    @Test
    void aNewCaseTellsTheNextThreeCommandsAsAShellTakesThem() {
        Called called = holdfast("new", "cases/My Case");
        assertThat(called.err()).isEmpty();
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        assertThat(called.lines())
                .contains(
                        "  holdfast check \"cases/My Case\"",
                        "  holdfast balance \"cases/My Case\"",
                        "  holdfast brief \"cases/My Case\"");
        assertThat(folder.resolve("cases/My Case/case.yaml"))
                .content()
                .containsOnlyOnce("\nid: my-case\n");
    }

    @Test
    void inDutchTheNextCommandsAreInDutch() {
        assertThat(holdfast("new", "a", "--lang", "nl").lines())
                .contains("  holdfast brief a --lang nl");
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void whatANewCaseTellsToDoWorks(String template) {
        assertThat(holdfast("new", "mine", "--template", template).exit()).isEqualTo(Exit.DONE);
        Called check = holdfast("check", "mine");
        assertThat(check.out()).contains(": sound.");
        assertThat(check.lines())
                .filteredOn(line -> line.startsWith("warning:"))
                .allMatch(line -> line.contains("have a figure that is old on"));
        assertThat(check.exit()).isEqualTo(Exit.DONE);
        assertThat(holdfast("balance", "mine").exit()).isEqualTo(Exit.DONE);
        Called plan = holdfast("plan", "mine", "--scenario", "all-levers", "--json");
        assertThat(plan.out()).contains("\"status\":\"optimal\"");
        for (String language : List.of("en", "nl")) {
            Called brief =
                    holdfast("brief", "mine", "--quick", "1", "--lang", language, "--out", "b");
            assertThat(brief.remarks()).isEmpty();
            assertThat(brief.exit()).isEqualTo(Exit.DONE);
            assertThat(folder.resolve("b/brief-" + language + ".html")).isNotEmptyFile();
        }
    }

    @Test
    void whatStandsInAFolderStaysAsItIs() throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/note.txt"), "mine");
        Called called = holdfast("new", "mine");
        assertThat(called.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(called.err())
                .isEqualTo(
                        "holdfast: 'mine' is not empty and is left as it is; name another"
                                + " folder.\n");
        try (Stream<Path> files = Files.list(folder.resolve("mine"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        assertThat(holdfast("new", "mine").exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.writeString(folder.resolve("mine"), "");
        assertThat(holdfast("new", "mine").exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(folder.resolve("mine")).isEmptyFile();
    }

    @Test
    void anUnknownTemplateIsMetWithTheNearest() {
        Called called = holdfast("new", "mine", "--template", "flanks");
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err()).contains("Did you mean 'flank'?");
        assertThat(folder.resolve("mine")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", "---"})
    void aFolderWhoseNameGivesNoIdKeepsThatOfTheTemplate(String name) {
        assertThat(holdfast("new", "x/" + name).exit()).isEqualTo(Exit.DONE);
        assertThat(folder.resolve("x/" + name + "/case.yaml")).content().contains("\nid: empty\n");
    }
}
