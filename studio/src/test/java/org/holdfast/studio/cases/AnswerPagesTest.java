package org.holdfast.studio.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.answer.Study;
import org.holdfast.brief.Ledger;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.highs.Highs;
import org.holdfast.ledger.FileHash;
import org.holdfast.ledger.Import;
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
        return pages(kept, others, c -> Optional.empty());
    }

    private AnswerPages pages(
            Path kept, List<Kept> others, Function<Case, Optional<Ledger>> ledgers) {
        return new AnswerPages(
                new Kept(kept),
                others,
                new AnswerPages.Program("1.2.3", "abc", () -> "2026-11-28"),
                progress -> {
                    studies.add("one more");
                    return new Study(Highs::new, 60, 1, progress);
                },
                ledgers,
                c -> Optional.empty(),
                Optional.of(html -> Optional.of(("printed " + html.length).getBytes(UTF_8))));
    }

    private static final Path TINY = Path.of("../casefile/src/test/resources/cases/tiny");

    private static Case tiny() {
        return read(TINY);
    }

    private static Case read(Path folder) {
        if (CaseReader.read(folder) instanceof Reading.Sound sound) {
            return sound.sound();
        }
        throw new AssertionError(CaseReader.read(folder).toString());
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

    /** The tiny case, which forecasts a series and has a ledger. */
    private Case forecasting() throws IOException {
        Path copy = folder.resolve("forecasting");
        try (Stream<Path> all = Files.walk(TINY)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(TINY.relativize(file));
                Files.createDirectories(to.resolveSibling("."));
                Files.copy(file, to);
            }
        }
        Files.writeString(
                copy.resolve("tables/hindcasts.csv"),
                """
                series,name_en,name_nl,unit_en,unit_nl,measure,item,bloc,period,scale,source,known_on
                shell-output,Shells made,Gemaakte granaten,rounds a month,granaten per maand,output,shell-155,,month,1,a-tiny,2024-02
                """);
        return read(copy);
    }

    private static Optional<Ledger> ledger() {
        LocalDate day = LocalDate.of(2024, 2, 1);
        Import list =
                new Import(
                        new FileHash("0".repeat(64)),
                        "mine.csv",
                        "list/mine",
                        "",
                        "list",
                        day,
                        day);
        return Optional.of(
                new Ledger(
                        list,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void whatNeedsNoPlanIsThereBeforeOneIsFoundAndStaysTheSame() throws IOException {
        Case c = forecasting();
        AnswerPages pages = pages(folder.resolve("kept"), List.of(), one -> ledger());
        pages.recall(List.of(c));
        assertThat(studies).isEmpty();
        assertThat(pages.of(c)).containsExactly("ledger", "gap");
        assertThat(pages.coming(c)).contains("burden", "delay", "briefs", "hindcast");
        pages.begin(List.of(c), (what, done, of) -> {});
        assertThat(pages.of(c)).containsExactly("ledger", "gap", "hindcast");
        assertThat(pages.coming(c)).containsExactly("burden", "delay", "briefs");
        String early = new String(pages.page(c, "hindcast", Language.NL).orElseThrow(), UTF_8);
        pages.prepare(List.of(c), (what, done, of) -> {});
        assertThat(pages.of(c)).contains("ledger", "gap", "hindcast", "burden", "briefs");
        assertThat(new String(pages.page(c, "hindcast", Language.NL).orElseThrow(), UTF_8))
                .isEqualTo(early);
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
