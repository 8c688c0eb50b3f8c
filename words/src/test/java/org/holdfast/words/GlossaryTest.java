package org.holdfast.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    @Test
    void thePageIsWhatTheCodeSays() throws IOException {
        GoldenText.check(Path.of("../docs/reference/words.md"), Glossary.page());
    }

    @Test
    void noWordHasTwoMeanings() {
        assertThat(Glossary.terms()).extracting(t -> t.word().en()).doesNotHaveDuplicates();
        assertThat(Glossary.terms()).extracting(t -> t.word().nl()).doesNotHaveDuplicates();
    }

    @Test
    void everyDefinitionIsASentence() {
        assertThat(Glossary.terms())
                .allSatisfy(t -> {
                    assertThat(t.definition().en()).matches("[A-Z].*\\.");
                    assertThat(t.definition().nl()).matches("[A-Z].*\\.");
                });
    }
}
