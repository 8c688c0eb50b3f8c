package org.holdfast.studio.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.holdfast.site.MadeBefore;
import org.holdfast.site.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerPagesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private final List<String> studies = new ArrayList<>();

    private AnswerPages pages() {
        return pages(folder, List.of());
    }

    private AnswerPages pages(Path kept, List<Kept> others) {
        return new AnswerPages(
                new Kept(kept),
                others,
                new AnswerPages.Program("1.2.3", "abc", () -> "2026-11-28"),
                progress -> {
                    studies.add("one more");
                    return new Study(Highs::new, 60, 1, progress);
                },
                c -> Optional.empty(),
                Optional.of(html -> Optional.of(("printed " + html.length).getBytes(UTF_8))));
    }

    private static Case tiny() {
        return ((Reading.Sound)
                        CaseReader.read(Path.of("../casefile/src/test/resources/cases/tiny")))
                .sound();
    }

    @Test
    void aCaseHasThePagesOfItsAnswerOnceItIsFoundAndFindsItOnce() throws IOException {
        Case c = tiny();
        AnswerPages pages = pages();
        assertThat(pages.coming(c)).contains("burden", "delay", "briefs");
        assertThat(pages.of(c)).isEmpty();
        assertThat(pages.page(c, "burden", Language.NL)).isEmpty();
        pages.prepare(List.of(c), (what, done, of) -> {});
        assertThat(pages.of(c)).contains("burden", "delay", "sources").doesNotContain("ledger");
        for (String page : pages.of(c)) {
            String dutch = new String(pages.page(c, page, Language.NL).orElseThrow(), UTF_8);
            assertThat(dutch).contains("\"id\":\"" + page + "\"", c.hash(), "1.2.3");
        }
        AnswerPages again = pages();
        again.prepare(List.of(c), (what, done, of) -> {});
        assertThat(again.of(c)).isEqualTo(pages.of(c));
        assertThat(studies).hasSize(1);
        assertThat(pages.coming(c)).isEmpty();
    }

    @Test
    void theBriefIsThereToReadAndToPrintInBothLanguages() throws IOException {
        Case c = tiny();
        AnswerPages pages = pages();
        assertThat(pages.file(c, "brief.nl.html")).isEmpty();
        pages.prepare(List.of(c), (what, done, of) -> {});
        String brief = new String(pages.file(c, "brief.nl.html").orElseThrow(), UTF_8);
        assertThat(brief).startsWith("<!DOCTYPE html>").contains("lang=\"nl\"");
        assertThat(new String(pages.file(c, "brief.en.pdf").orElseThrow(), UTF_8))
                .startsWith("printed ");
        assertThat(pages.file(c, "brief.fr.html")).isEmpty();
        assertThat(new String(pages.page(c, "briefs", Language.EN).orElseThrow(), UTF_8))
                .contains("\"files\":[\"brief.en.html\",\"brief.en.pdf\",\"brief.nl.html\"");
    }

    @Test
    void whatAnotherCommandFoundIsNotComputedAgainAndASmallServerComputesNothing()
            throws IOException {
        Case c = tiny();
        Path elsewhere = folder.resolve("elsewhere");
        Pages nothing = new MadeBefore(pages(elsewhere, List.of()));
        nothing.prepare(List.of(c), (what, done, of) -> {});
        assertThat(nothing.of(c)).isEmpty();
        assertThat(nothing.coming(c)).isEmpty();
        assertThat(studies).isEmpty();
        pages().prepare(List.of(c), (what, done, of) -> {});
        Pages small = new MadeBefore(pages(elsewhere, List.of(new Kept(folder))));
        small.prepare(List.of(c), (what, done, of) -> {});
        assertThat(small.of(c)).contains("burden", "delay", "briefs");
        assertThat(studies).hasSize(1);
    }
}
