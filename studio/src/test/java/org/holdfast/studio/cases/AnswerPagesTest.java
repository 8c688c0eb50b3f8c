package org.holdfast.studio.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.answer.Study;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.highs.Highs;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.results.Kept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerPagesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private final List<String> studies = new ArrayList<>();

    private AnswerPages pages() {
        return new AnswerPages(
                new Kept(folder),
                new AnswerPages.Program("1.2.3", "abc", () -> "2026-11-28"),
                progress -> {
                    studies.add("one more");
                    return new Study(Highs::new, 60, 1, progress);
                },
                c -> Optional.empty());
    }

    @Test
    void aCaseHasThePagesOfItsAnswerOnceItIsFoundAndFindsItOnce() throws IOException {
        Case c =
                ((Reading.Sound)
                                CaseReader.read(
                                        Path.of("../casefile/src/test/resources/cases/tiny")))
                        .sound();
        AnswerPages pages = pages();
        assertThat(pages.of(c)).isEmpty();
        assertThat(pages.page(c, "burden", Language.NL)).isEmpty();
        pages.prepare(List.of(c), (what, done, of) -> {});
        assertThat(pages.of(c)).contains("burden", "delay", "sources").doesNotContain("ledger");
        for (String page : pages.of(c)) {
            String dutch =
                    new String(
                            pages.page(c, page, Language.NL).orElseThrow(), StandardCharsets.UTF_8);
            assertThat(dutch).contains("\"id\":\"" + page + "\"", c.hash(), "1.2.3");
        }
        AnswerPages again = pages();
        again.prepare(List.of(c), (what, done, of) -> {});
        assertThat(again.of(c)).isEqualTo(pages.of(c));
        assertThat(studies).hasSize(1);
    }
}
