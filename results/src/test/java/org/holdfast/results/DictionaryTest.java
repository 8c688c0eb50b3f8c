package org.holdfast.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DictionaryTest {
    private static final Path PAGE = Path.of("../docs/reference/results.md");

    @Test
    void thePageIsWhatTheCodeSays() throws IOException {
        if (Boolean.getBoolean("holdfast.refresh")) {
            Files.writeString(PAGE, Dictionary.markdown());
        }
        assertThat(Files.readString(PAGE))
                .as("refresh it with -Dholdfast.refresh=true")
                .isEqualTo(Dictionary.markdown());
    }

    @Test
    void everyFileThatIsWrittenIsInTheDictionary() {
        Set<String> files = new java.util.TreeSet<>(ResultFiles.of(Tiny.planning()).keySet());
        files.addAll(ResultFiles.of(Tiny.standing()).keySet());
        files.addAll(ResultFiles.of(Tiny.waiting()).keySet());
        assertThat(files)
                .allSatisfy(file -> assertThat(Dictionary.markdown()).contains("`" + file + "`"));
    }
}
