package org.holdfast.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.holdfast.intake.tables.Locator;
import org.holdfast.ledger.Observation;
import org.holdfast.model.Answer;
import org.holdfast.model.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/**
 * Every page of both example cases in both languages. {@code -Dholdfast.refresh=true} writes the
 * golden text anew; {@code -Dholdfast.pages=FOLDER} writes the pages as the web part reads them.
 */
class PagesTest {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Path GOLDEN = Path.of("src/test/golden/pages.txt");
    private static final Map<String, RealCase> CASES = new LinkedHashMap<>();

    @BeforeAll
    static void answer() throws Exception {
        for (String id : List.of("ukraine-2024", "ukraine-2026")) {
            CASES.put(id, RealCase.of(id));
        }
    }

    private static RealCase real(String id) {
        return Optional.ofNullable(CASES.get(id)).orElseThrow();
    }

    private static List<Page> pages(String id, Language language) {
        RealCase real = real(id);
        return Pages.of(real.answer(), real.ledger(), language);
    }

    private static List<Page> all() {
        List<Page> all = new ArrayList<>();
        for (String id : CASES.keySet()) {
            for (Language language : Language.values()) {
                all.addAll(pages(id, language));
            }
        }
        return all;
    }

    private static List<Page.Card> cards(Page page) {
        return page.sections().stream()
                .flatMap(s -> s.views().stream())
                .map(Page.View::card)
                .toList();
    }

    @Test
    void aCaseHasThePagesForWhichItHasSomethingToShow() {
        assertThat(pages("ukraine-2024", Language.EN))
                .extracting(Page::id)
                .containsExactly(
                        "ledger", "gap", "burden", "delay", "hindcast", "briefs", "sources");
        assertThat(pages("ukraine-2026", Language.NL))
                .extracting(Page::id)
                .doesNotContain("ledger", "gap");
    }

    /** They are the same before and after the plan is found: they never needed it. */
    @Test
    void pagesThatNeedNoPlanAreTheSameWithoutOne() {
        RealCase real = real("ukraine-2024");
        Answer answer = real.answer();
        for (Language language : Language.values()) {
            List<Page> early =
                    Pages.withoutAPlan(
                            answer.c(),
                            answer.scenario(),
                            answer.run(),
                            answer.exploration().orElseThrow().hindcasts(),
                            real.ledger(),
                            language);
            assertThat(early).extracting(Page::id).containsExactly("ledger", "gap", "hindcast");
            for (Page page : early) {
                Page later = Pages.of(answer, real.ledger(), language, page.id()).orElseThrow();
                assertThat(new String(page.toJson(), UTF_8))
                        .isEqualTo(new String(later.toJson(), UTF_8));
            }
        }
    }

    @Test
    void aPageWithNothingToShowSaysWhy() {
        RealCase real = real("ukraine-2026");
        for (Language language : Language.values()) {
            for (String id : List.of("ledger", "gap")) {
                Page page = Pages.of(real.answer(), real.ledger(), language, id).orElseThrow();
                assertThat(page.lede()).hasSizeGreaterThan(40);
                assertThat(page.sections()).isEmpty();
            }
        }
        assertThat(Pages.of(real.answer(), real.ledger(), Language.EN, "weather")).isEmpty();
    }

    @Test
    void titlesAreFindingsAndFit() {
        for (Page page : all()) {
            assertThat(page.title()).isNotBlank();
            assertThat(page.lede()).isNotBlank();
            for (Page.Card card : cards(page)) {
                assertThat(card.title()).as(page.id()).isNotBlank();
                if (!page.id().equals("briefs")) {
                    // Those of the brief are held by its own tests.
                    assertThat(card.title()).as(page.id()).hasSizeLessThan(80);
                }
                assertThat(card.measure()).as(card.title()).isNotBlank();
                assertThat(card.alt()).as(card.title()).isNotBlank();
            }
        }
    }

    @Test
    void everyRowNamesARecordOfThePageOfSources() {
        for (String id : CASES.keySet()) {
            for (Language language : Language.values()) {
                List<Page> pages = pages(id, language);
                Set<String> known = pages.getLast().records().orElseThrow().keySet();
                for (Page page : pages) {
                    for (Page.Row row : rows(page)) {
                        assertThat(row.sources()).as(row.toString()).isNotEmpty();
                        assertThat(known).as(row.toString()).containsAll(row.sources());
                    }
                }
            }
        }
    }

    private static List<Page.Row> rows(Page page) {
        List<Page.Row> rows = new ArrayList<>();
        cards(page).forEach(card -> rows.addAll(card.table().rows()));
        page.sections().forEach(s -> s.grid().ifPresent(grid -> rows.addAll(grid.rows())));
        return rows;
    }

    @Test
    void everyChartHasItsNumbersAndIsDrawnForATelephoneAndAWideScreenToo() throws Exception {
        for (Page page : all()) {
            Set<String> ids = new HashSet<>();
            for (Page.Card card : cards(page)) {
                assertThat(card.svg().isPresent()).isEqualTo(card.svgNarrow().isPresent());
                assertThat(card.svg().isPresent()).isEqualTo(card.svgWide().isPresent());
                List<String> drawn = new ArrayList<>();
                card.svg().ifPresent(drawn::add);
                card.svgNarrow().ifPresent(drawn::add);
                card.svgWide().ifPresent(drawn::add);
                for (String svg : drawn) {
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(svg)));
                    assertThat(svg).contains("light-dark(");
                    Matcher matcher = ID.matcher(svg);
                    while (matcher.find()) {
                        assertThat(ids.add(matcher.group(1)))
                                .as("%s of %s is there twice", matcher.group(1), card.id())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void theMapHasEachCountryOnce() {
        for (Language language : Language.values()) {
            Page burden = page("ukraine-2026", language, "burden");
            Page.Card map =
                    cards(burden).stream()
                            .filter(card -> card.id().equals("map"))
                            .findFirst()
                            .orElseThrow();
            String svg = map.svg().orElseThrow();
            for (String code : List.of("NL", "DE", "GB", "US", "LU")) {
                assertThat(svg.split(">" + code + "<", -1)).as(code).hasSize(2);
            }
            assertThat(map.table().rows())
                    .extracting(row -> row.cells().getFirst())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatAListSaysOfSharesInTheUnionsAidComesBeforeOurOwnReckoning() {
        RealCase real = real("ukraine-2024");
        Ledger ledger = real.ledger().orElseThrow();
        Observation gdp = observation("gdp-eur", "European Union", 15_000e9);
        Observation share = observation("tracker-eu-share-promised-all", "European Union", 3e9);
        Ledger sized = ledger.with(List.of(share), List.of(gdp), List.of());
        Page burden =
                Pages.of(real.answer(), Optional.of(sized), Language.EN, "burden").orElseThrow();
        Page.Section given =
                burden.sections().stream()
                        .filter(s -> s.id().equals("given"))
                        .findFirst()
                        .orElseThrow();
        assertThat(given.paragraphs().getFirst()).contains("the one that the list publishes");
        Page.Row union = given.views().getFirst().card().table().rows().getFirst();
        assertThat(union.shown().getFirst()).isEqualTo("European Union");
        double own = (Double) union.cells().get(1);
        assertThat((Double) union.cells().get(2)).isEqualTo(own + 3000);
        assertThat((Double) union.cells().get(4)).isEqualTo((own + 3000) / 15e6);
    }

    private static Observation observation(String measure, String subject, double value) {
        LocalDate day = LocalDate.of(2025, 1, 1);
        return new Observation(
                measure, subject, day, day, value, "EUR", new Locator("invented.csv", "", 1, ""));
    }

    private static Page page(String id, Language language, String name) {
        return pages(id, language).stream()
                .filter(p -> p.id().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLedgerShowsEveryEntryAndLeadsToItsPromise() {
        Ledger ledger = real("ukraine-2024").ledger().orElseThrow();
        Page page = page("ukraine-2024", Language.EN, "ledger");
        Page.Grid grid = page.sections().getFirst().grid().orElseThrow();
        assertThat(grid.rows()).hasSameSizeAs(ledger.events());
        assertThat(grid.rows())
                .allSatisfy(row ->
                        assertThat(row.href().orElseThrow())
                                .startsWith("?case=ukraine-2024&page=ledger&lang=en"));
        Optional<Page.Row> part =
                grid.rows().stream().filter(row -> row.shown().contains("First batch")).findFirst();
        assertThat(part.orElseThrow().href().orElseThrow()).endsWith("&ledger.promise=czech-2024");
    }

    @Test
    void thePagesAreWrittenAsTheWebPartReadsThem() throws Exception {
        String json = new String(page("ukraine-2024", Language.EN, "gap").toJson(), UTF_8);
        assertThat(json)
                .startsWith("{\"id\":\"gap\",\"title\":")
                .contains("\"sections\":[{\"id\":\"gap\"", "\"hash\":\"")
                .doesNotContain("\"present\"", "\"records\":null");
        String folder = System.getProperty("holdfast.pages");
        if (folder != null) {
            for (String id : CASES.keySet()) {
                for (Language language : Language.values()) {
                    for (Page page : pages(id, language)) {
                        String end = "." + language.name().toLowerCase(Locale.ROOT) + ".json";
                        Path file = Path.of(folder, id, page.id() + end);
                        Files.createDirectories(file.getParent());
                        Files.write(file, page.toJson());
                    }
                }
            }
        }
    }

    @Test
    void whatThePagesSayIsWhatWasReviewed() throws Exception {
        StringBuilder text = new StringBuilder();
        for (String id : CASES.keySet()) {
            for (Language language : Language.values()) {
                for (Page page : pages(id, language)) {
                    text.append("== ").append(id).append(", ").append(page.id());
                    text.append(", ").append(language).append('\n');
                    say(text, page);
                }
            }
        }
        if (Boolean.getBoolean("holdfast.refresh")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, text, UTF_8);
        }
        assertThat(text.toString()).isEqualTo(Files.readString(GOLDEN, UTF_8));
    }

    private static void say(StringBuilder text, Page page) {
        text.append(page.title()).append('\n').append("  ").append(page.lede()).append('\n');
        if (page.id().equals("briefs")) {
            // Its sentences are the brief's, which has golden texts of its own.
            return;
        }
        for (Page.Section section : page.sections()) {
            text.append("# ").append(section.title()).append('\n');
            section.paragraphs().forEach(p -> text.append("  ").append(p).append('\n'));
            for (Page.View view : section.views()) {
                text.append("- ").append(view.label()).append(": ");
                text.append(view.card().title()).append('\n');
                text.append("  ").append(view.card().measure()).append('\n');
                heads(text, view.card().table().columns());
            }
            section.grid().ifPresent(grid -> heads(text, grid.columns()));
        }
    }

    private static void heads(StringBuilder text, List<Page.Column> columns) {
        text.append("  |");
        for (Page.Column column : columns) {
            text.append(' ').append(column.name());
            column.unit().ifPresent(unit -> text.append(" (").append(unit).append(')'));
            text.append(" |");
        }
        text.append('\n');
    }
}
