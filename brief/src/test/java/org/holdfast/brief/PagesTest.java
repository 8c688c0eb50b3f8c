package org.holdfast.brief;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.intake.tables.Locator;
import org.holdfast.ledger.Observation;
import org.holdfast.model.Answer;
import org.holdfast.model.Currency;
import org.holdfast.model.Language;
import org.holdfast.report.Report;
import org.holdfast.report.ReportJson;
import org.holdfast.testing.SiteFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every page of both example cases in both languages. {@code -Dholdfast.refresh=true} writes the
 * golden text anew; {@code -Dholdfast.pages=FOLDER} writes the pages as the web part reads them.
 */
class PagesTest {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Path GOLDEN = Path.of("src/test/golden/pages.txt");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, RealCase> CASES = new LinkedHashMap<>();
    private static final Map<String, List<JsonNode>> PAGES = new HashMap<>();

    @BeforeAll
    static void answer() throws Exception {
        for (String id : List.of("ukraine-2024", "ukraine-2026")) {
            CASES.put(id, RealCase.of(id));
        }
    }

    private static RealCase real(String id) {
        return Optional.ofNullable(CASES.get(id)).orElseThrow();
    }

    private static JsonNode read(Report report) {
        return JSON.readTree(ReportJson.of(report));
    }

    /** The pages as the web part reads them; laid out once for all tests, which only read them. */
    private static List<JsonNode> pages(String id, Language language) {
        return PAGES.computeIfAbsent(
                id + " " + language,
                key -> {
                    RealCase real = real(id);
                    return Pages.of(real.answer(), real.ledger(), language).stream()
                            .map(PagesTest::read)
                            .toList();
                });
    }

    private static List<JsonNode> all() {
        List<JsonNode> all = new ArrayList<>();
        for (String id : CASES.keySet()) {
            for (Language language : Language.values()) {
                all.addAll(pages(id, language));
            }
        }
        return all;
    }

    private static Stream<JsonNode> each(JsonNode of, String name) {
        return of.path(name).valueStream();
    }

    private static String text(JsonNode of, String name) {
        return of.path(name).asString("");
    }

    private static List<JsonNode> cards(JsonNode page) {
        return each(page, "sections")
                .flatMap(s -> each(s, "views"))
                .map(view -> view.path("card"))
                .toList();
    }

    @Test
    void everyPageIsAsItIsDescribed() {
        for (JsonNode page : all()) {
            assertThat(SiteFiles.faults("Page", page.toString())).as(text(page, "id")).isEmpty();
        }
    }

    @Test
    void aCaseHasThePagesForWhichItHasSomethingToShow() {
        assertThat(pages("ukraine-2024", Language.EN))
                .extracting(page -> text(page, "id"))
                .containsExactly(
                        "ledger", "gap", "burden", "delay", "hindcast", "briefs", "sources");
        assertThat(pages("ukraine-2026", Language.NL))
                .extracting(page -> text(page, "id"))
                .doesNotContain("ledger", "gap");
    }

    @Test
    void whatACaseSaysInEnglishAloneIsMarkedAsEnglish() {
        Reading.Sound tiny =
                (Reading.Sound)
                        CaseReader.read(Path.of("../casefile/src/test/resources/cases/tiny"));
        for (Language language : Language.values()) {
            JsonNode page = read(SourcesPage.early(tiny.sound(), "1", language));
            assertThat(SiteFiles.faults("Page", page.toString())).isEmpty();
            JsonNode record = page.path("records").path("a-tiny");
            String marked = language == Language.EN ? "" : "en";
            assertThat(text(record, "titleLang")).isEqualTo(marked);
            assertThat(text(record, "noteLang")).isEqualTo(marked);
        }
    }

    /** They are the same before and after the plan is found: they never needed it. */
    @Test
    void pagesThatNeedNoPlanAreTheSameWithoutOne() {
        RealCase real = real("ukraine-2024");
        Answer answer = real.answer();
        for (Language language : Language.values()) {
            List<Report> early =
                    Pages.withoutAPlan(
                            answer.c(),
                            answer.scenario(),
                            answer.run(),
                            answer.exploration().orElseThrow().hindcasts(),
                            real.ledger(),
                            language);
            assertThat(early).extracting(Report::id).containsExactly("ledger", "gap", "hindcast");
            for (Report page : early) {
                Report later = Pages.of(answer, real.ledger(), language, page.id()).orElseThrow();
                assertThat(ReportJson.of(page)).isEqualTo(ReportJson.of(later));
            }
        }
    }

    @Test
    void aPageWithNothingToShowSaysWhy() {
        RealCase real = real("ukraine-2026");
        for (Language language : Language.values()) {
            for (String id : List.of("ledger", "gap")) {
                Report page = Pages.of(real.answer(), real.ledger(), language, id).orElseThrow();
                assertThat(page.lede()).hasSizeGreaterThan(40);
                assertThat(page.sections()).isEmpty();
            }
        }
        assertThat(Pages.of(real.answer(), real.ledger(), Language.EN, "weather")).isEmpty();
    }

    @Test
    void titlesAreFindingsAndFit() {
        for (JsonNode page : all()) {
            assertThat(text(page, "title")).isNotBlank();
            assertThat(text(page, "lede")).isNotBlank();
            for (JsonNode card : cards(page)) {
                String title = text(card, "title");
                assertThat(title).as(text(page, "id")).isNotBlank();
                if (!text(page, "id").equals("briefs")) {
                    // Those of the brief are held by its own tests.
                    assertThat(title).as(text(page, "id")).hasSizeLessThan(80);
                }
                assertThat(text(card, "measure")).as(title).isNotBlank();
                assertThat(text(card, "alt")).as(title).isNotBlank();
            }
        }
    }

    @Test
    void everyRowNamesARecordOfThePageOfSources() {
        for (String id : CASES.keySet()) {
            for (Language language : Language.values()) {
                List<JsonNode> pages = pages(id, language);
                Set<String> known = Set.copyOf(pages.getLast().path("records").propertyNames());
                for (JsonNode row : pages.stream().flatMap(PagesTest::rows).toList()) {
                    List<String> sources =
                            each(row, "sources").map(source -> source.asString()).toList();
                    assertThat(sources).as(row.toString()).isNotEmpty();
                    assertThat(known).as(row.toString()).containsAll(sources);
                }
            }
        }
    }

    /** What documents say of euros the page of briefs repeats, in words. */
    @Test
    void aCaseInHryvniasTellsItsOwnMoneyInThem() {
        for (String id : CASES.keySet()) {
            Answer answer = real(id).in(new Currency("UAH")).answer();
            for (Language language : Language.values()) {
                for (String name : List.of("burden", "delay", "briefs")) {
                    JsonNode page =
                            read(Pages.of(answer, Optional.empty(), language, name).orElseThrow());
                    assertThat(String.join("\n", said(page)))
                            .as(id + " " + name + " " + language)
                            .doesNotContain(
                                    name.equals("briefs") ? List.of("€") : List.of("€", "euro"));
                    if (name.equals("burden")) {
                        assertThat(tables(page).flatMap(table -> each(table, "columns")))
                                .filteredOn(column -> text(column, "kind").equals("money"))
                                .isNotEmpty()
                                .allSatisfy(column ->
                                        assertThat(text(column, "unit"))
                                                .containsAnyOf("UAH", "грн"));
                    }
                }
            }
        }
    }

    /** Titles, sentences, columns and cells of a page. */
    private static List<String> said(JsonNode page) {
        List<String> said = new ArrayList<>(List.of(text(page, "title"), text(page, "lede")));
        each(page, "sections")
                .forEach(section -> {
                    said.add(text(section, "title"));
                    each(section, "paragraphs").forEach(words -> said.add(words.asString()));
                });
        for (JsonNode card : cards(page)) {
            said.addAll(List.of(text(card, "title"), text(card, "measure"), text(card, "alt")));
        }
        tables(page)
                .forEach(table -> {
                    each(table, "columns")
                            .forEach(c -> said.add(text(c, "name") + " " + text(c, "unit")));
                    each(table, "rows")
                            .flatMap(row -> each(row, "shown"))
                            .forEach(cell -> said.add(cell.asString()));
                });
        return said;
    }

    private static Stream<JsonNode> tables(JsonNode page) {
        return Stream.concat(
                cards(page).stream().map(card -> card.path("table")),
                each(page, "sections").map(section -> section.path("grid")));
    }

    private static Stream<JsonNode> rows(JsonNode page) {
        return tables(page).flatMap(table -> each(table, "rows"));
    }

    /** A download holds raw cells: ids and numbers, and where words have no id, English. */
    @Test
    void whatADownloadHoldsIsTheSameInEveryLanguage() {
        for (String id : CASES.keySet()) {
            List<String> english = downloads(id, Language.EN);
            assertThat(english).hasSizeGreaterThan(500);
            for (Language language : Language.values()) {
                assertThat(downloads(id, language)).isEqualTo(english);
            }
        }
    }

    private static List<String> downloads(String id, Language language) {
        List<String> found = new ArrayList<>();
        for (JsonNode page : pages(id, language)) {
            tables(page)
                    .forEach(table -> {
                        each(table, "columns")
                                .forEach(c -> found.add(text(c, "id") + " " + text(c, "kind")));
                        each(table, "rows")
                                .forEach(row ->
                                        found.add(row.path("cells") + " " + row.path("sources")));
                    });
        }
        return found;
    }

    @Test
    void everyChartHasItsNumbersAndIsDrawnForATelephoneAndAWideScreenToo() throws Exception {
        for (JsonNode page : all()) {
            Set<String> ids = new HashSet<>();
            for (JsonNode card : cards(page)) {
                List<String> drawn =
                        Stream.of("svg", "svgNarrow", "svgWide")
                                .filter(card::has)
                                .map(name -> text(card, name))
                                .toList();
                assertThat(drawn.size()).isIn(0, 3);
                for (String svg : drawn) {
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(svg)));
                    assertThat(svg).contains("light-dark(");
                    Matcher matcher = ID.matcher(svg);
                    while (matcher.find()) {
                        assertThat(ids.add(matcher.group(1)))
                                .as("%s of %s is there twice", matcher.group(1), text(card, "id"))
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void theMapHasEachCountryOnce() {
        for (Language language : Language.values()) {
            JsonNode map =
                    cards(page("ukraine-2026", language, "burden")).stream()
                            .filter(card -> text(card, "id").equals("map"))
                            .findFirst()
                            .orElseThrow();
            for (String code : List.of("NL", "DE", "GB", "US", "LU")) {
                assertThat(text(map, "svg").split(">" + code + "<", -1)).as(code).hasSize(2);
            }
            assertThat(each(map.path("table"), "rows").map(row -> row.path("cells").get(0)))
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
        JsonNode burden =
                read(
                        Pages.of(real.answer(), Optional.of(sized), Language.EN, "burden")
                                .orElseThrow());
        JsonNode given =
                each(burden, "sections")
                        .filter(s -> text(s, "id").equals("given"))
                        .findFirst()
                        .orElseThrow();
        assertThat(given.path("paragraphs").get(0).asString())
                .contains("the one that the list publishes");
        JsonNode union = given.path("views").get(0).path("card").path("table").path("rows").get(0);
        assertThat(union.path("shown").get(0).asString()).isEqualTo("European Union");
        double own = union.path("cells").get(1).asDouble();
        assertThat(union.path("cells").get(2).asDouble()).isEqualTo(own + 3000);
        assertThat(union.path("cells").get(4).asDouble()).isEqualTo((own + 3000) / 15e6);
    }

    private static Observation observation(String measure, String subject, double value) {
        LocalDate day = LocalDate.of(2025, 1, 1);
        return new Observation(
                measure, subject, day, day, value, "EUR", new Locator("invented.csv", "", 1, ""));
    }

    private static JsonNode page(String id, Language language, String name) {
        return pages(id, language).stream()
                .filter(p -> text(p, "id").equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLedgerShowsEveryEntryAndLeadsToItsPromise() {
        Ledger ledger = real("ukraine-2024").ledger().orElseThrow();
        JsonNode page = page("ukraine-2024", Language.EN, "ledger");
        List<JsonNode> rows = each(page.path("sections").get(0).path("grid"), "rows").toList();
        assertThat(rows).hasSameSizeAs(ledger.events());
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(text(row, "href"))
                                .startsWith("?case=ukraine-2024&lang=en&page=ledger"));
        JsonNode part =
                rows.stream()
                        .filter(row -> row.path("shown").toString().contains("\"First batch\""))
                        .findFirst()
                        .orElseThrow();
        assertThat(text(part, "href")).endsWith("&ledger.promise=czech-2024");
    }

    @Test
    void thePagesAreWrittenAsTheWebPartReadsThem() throws Exception {
        RealCase real = real("ukraine-2024");
        Report gap = Pages.of(real.answer(), real.ledger(), Language.EN, "gap").orElseThrow();
        assertThat(ReportJson.of(gap))
                .startsWith("{\"id\":\"gap\",\"title\":")
                .contains("\"sections\":[{\"id\":\"gap\"", "\"hash\":\"")
                .doesNotContain("\"present\"", "\"records\":null");
        String folder = System.getProperty("holdfast.pages");
        if (folder != null) {
            for (String id : CASES.keySet()) {
                for (Language language : Language.values()) {
                    for (JsonNode page : pages(id, language)) {
                        String end = "." + language.name().toLowerCase(Locale.ROOT) + ".json";
                        Path file = Path.of(folder, id, text(page, "id") + end);
                        Files.createDirectories(file.getParent());
                        Files.writeString(file, page.toString(), UTF_8);
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
                for (JsonNode page : pages(id, language)) {
                    text.append("== ").append(id).append(", ").append(text(page, "id"));
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

    private static void say(StringBuilder text, JsonNode page) {
        text.append(text(page, "title")).append('\n');
        text.append("  ").append(text(page, "lede")).append('\n');
        if (text(page, "id").equals("briefs")) {
            // Its sentences are the brief's, which has golden texts of its own.
            return;
        }
        each(page, "sections")
                .forEach(section -> {
                    text.append("# ").append(text(section, "title")).append('\n');
                    each(section, "paragraphs")
                            .forEach(p -> text.append("  ").append(p.asString()).append('\n'));
                    each(section, "views")
                            .forEach(view -> {
                                JsonNode card = view.path("card");
                                text.append("- ").append(text(view, "label")).append(": ");
                                text.append(text(card, "title")).append('\n');
                                text.append("  ").append(text(card, "measure")).append('\n');
                                heads(text, card.path("table"));
                            });
                    if (section.has("grid")) {
                        heads(text, section.path("grid"));
                    }
                });
    }

    private static void heads(StringBuilder text, JsonNode table) {
        text.append("  |");
        each(table, "columns")
                .forEach(column -> {
                    text.append(' ').append(text(column, "name"));
                    if (column.has("unit")) {
                        text.append(" (").append(text(column, "unit")).append(')');
                    }
                    text.append(" |");
                });
        text.append('\n');
    }
}
