package org.holdfast.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.holdfast.model.Language;
import org.junit.jupiter.api.Test;

/** The page of words: a column for the word in each language, then its definitions. */
class GlossaryTest {
    private static final int LANGUAGES = Language.values().length;

    @Test
    void noWordHasTwoMeaningsInAnyLanguage() throws IOException {
        for (int language = 0; language < LANGUAGES; language++) {
            int column = language;
            assertThat(rows().map(row -> row.get(column)))
                    .hasSizeGreaterThan(60)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyWordHasDefinitionsThatAreSentences() throws IOException {
        assertThat(rows().toList())
                .allSatisfy(row -> {
                    assertThat(row).hasSize(LANGUAGES + 2);
                    assertThat(row.subList(LANGUAGES, row.size()))
                            .allSatisfy(definition -> assertThat(definition).matches("[A-Z].*\\."));
                });
    }

    private static java.util.stream.Stream<List<String>> rows() throws IOException {
        return Files.readAllLines(Path.of("../docs/reference/words.md")).stream()
                .filter(line -> line.startsWith("| "))
                .skip(2)
                .map(line -> Arrays.asList(line.substring(2, line.length() - 2).split(" \\| ")));
    }
}
