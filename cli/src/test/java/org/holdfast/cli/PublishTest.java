package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Called publish(String... more) {
        return Called.in(folder, Called.onTiny("publish", more));
    }

    @Test
    void aFolderOfSomethingElseIsRefusedBeforeAnythingIsMade() throws IOException {
        Files.createDirectories(folder.resolve("thesis"));
        Files.writeString(folder.resolve("thesis/one.tex"), "mine");
        Called called = publish("--out", "thesis");
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err())
                .contains("'thesis' holds something else than an earlier site")
                .contains("'holdfast publish --help'");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.writeString(folder.resolve("site"), "mine");
        assertThat(publish("--out", "site").err()).contains("'site' is a file");
    }

    @Test
    void withoutAFolderNothingIsPublished() {
        Called called = publish();
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err()).contains("--out");
    }

    @Test
    void twoCasesOfOneNameCannotShareASite() {
        Called called = publish(Called.TINY, "--out", "site");
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err()).contains("Two of the cases call themselves 'tiny'");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void whereThePagesAreNotBuiltItSaysWhatBuildsThem() {
        Called called = publish("--out", "site");
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err()).contains("needs Node.js 20 or newer");
    }

    @Test
    void howMuchIsComputedAheadIsCheckedBeforeItIsBegun() {
        assertThat(publish("--out", "site", "--futures", "1").err())
                .contains("--futures takes a whole number from 2 to 100000, such as 12; got '1'.");
        assertThat(publish("--out", "site", "--waiting", "2").err())
                .contains("--waiting takes 0 or 1; got '2'.");
        assertThat(publish("--out", "site", "--quick", "2").err())
                .contains("--quick takes 0 or 1; got '2'.");
        assertThat(publish("--out", "site", "--anew", "0").err())
                .contains("--anew takes a whole number from 1 to 60, such as 12; got '0'.");
        assertThat(folder.resolve("site")).doesNotExist();
    }
}
