package org.holdfast.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentsTest {
    private static final Findings.Standing STANDING = Tiny.standing();
    private static final Findings.Waiting WAITING =
            new Findings.Waiting(Tiny.CASE, Tiny.SCENARIO, List.of(), Tiny.RUN);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @BeforeEach
    void aFolderWithTwoAnswers() throws IOException {
        ResultFiles.write(folder, STANDING, Map.of("balance.csv", "a\n", "balance.json", "{}"));
        ResultFiles.write(folder, WAITING, Map.of("delay.csv", "b\n"));
    }

    @Test
    void aFolderSaysWhichFilesAnswerAnotherQuestion() {
        Contents contents = Contents.of(folder);
        assertThat(contents.apartFrom(WAITING)).containsExactly("balance.csv", "balance.json");
        assertThat(contents.apartFrom(STANDING)).containsExactly("delay.csv");
    }

    @Test
    void theSameQuestionAskedAgainIsNoOther() throws IOException {
        Contents contents = ResultFiles.write(folder, STANDING, Map.of("delay.csv", "c\n"));
        assertThat(contents.apartFrom(STANDING)).isEmpty();
    }

    @Test
    void aFileThatIsGoneIsForgotten() throws IOException {
        Files.delete(folder.resolve("balance.csv"));
        assertThat(Contents.of(folder).apartFrom(WAITING)).containsExactly("balance.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not JSON", "[]", "{\"files\": {\"../x\": 1, \"\": 2}}"})
    void whatCannotBeUnderstoodSaysNothing(String text) throws IOException {
        Files.writeString(folder.resolve(Contents.FILE), text);
        assertThat(Contents.of(folder).apartFrom(WAITING)).isEmpty();
    }
}
