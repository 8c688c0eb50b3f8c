package org.holdfast.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.holdfast.chart.Scene;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Driver;
import org.holdfast.model.Evidence;
import org.holdfast.model.Language;
import org.holdfast.model.Scenario;
import org.holdfast.model.Spread;
import org.holdfast.model.Surprise;
import org.holdfast.model.Text;
import org.holdfast.model.UncertainNumbers;
import org.holdfast.report.Block;
import org.holdfast.report.Chart;
import org.holdfast.report.ChartLabels;
import org.holdfast.report.Phrase;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class BriefTest {
    private static Stream<Arguments> allBriefs() {
        return Stream.of(Language.values())
                .flatMap(language ->
                        Stream.of(
                                Arguments.of("full", language, Example.answer(), Optional.empty()),
                                Arguments.of(
                                        "country", language, Example.answer(), Optional.of("NL")),
                                Arguments.of("bloc", language, Example.answer(), Optional.of("eu")),
                                Arguments.of(
                                        "without policies",
                                        language,
                                        Example.withoutPolicies(),
                                        Optional.empty()),
                                Arguments.of(
                                        "without futures",
                                        language,
                                        Example.withoutFutures(),
                                        Optional.empty()),
                                Arguments.of(
                                        "no ranges",
                                        language,
                                        Example.withoutFutures()
                                                .with(ExampleFutures.withoutRanges()),
                                        Optional.empty()),
                                Arguments.of(
                                        "failed futures",
                                        language,
                                        Example.withoutFutures().with(ExampleFutures.failed()),
                                        Optional.empty()),
                                Arguments.of(
                                        "few findings",
                                        language,
                                        Example.withoutFutures().with(ExampleFutures.little()),
                                        Optional.of("NL")),
                                Arguments.of(
                                        "same", language, Example.sameLevers(), Optional.empty()),
                                Arguments.of(
                                        "weak", language, Example.outOfTime(), Optional.empty()),
                                Arguments.of("tiny", language, Example.tiny(), Optional.empty()),
                                Arguments.of(
                                        "tiny country",
                                        language,
                                        Example.tiny(),
                                        Optional.of("ukraine"))));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("allBriefs")
    void everySectionHasAFindingAndItsBlocksHaveWhatTheyNeed(
            String name, Language language, Answer answer, Optional<String> party) {
        List<Section> sections = Brief.sections(answer, language, Optional.empty());
        assertThat(sections).extracting(Section::id).doesNotHaveDuplicates();
        assertThat(sections).allSatisfy(s -> assertThat(s.finding().text()).isNotBlank());
        for (Block block : sections.stream().flatMap(s -> s.flat().stream()).toList()) {
            switch (block) {
                case Block.Paragraph(var tone, var words) -> hasWords(answer, words);
                case Block.Points(var look, var points) ->
                        points.forEach(point -> point.forEach(p -> hasWords(answer, p.words())));
                case Block.Heading(var text) -> assertThat(text).isNotBlank();
                case Block.Figures figures -> assertThat(figures.figures()).isNotEmpty();
                case Block.Group group -> {}
                case Block.Fold fold -> {}
                case Chart chart -> {
                    Scene narrow = chart.draw().apply(new ChartLabels(language).at(340));
                    assertThat(narrow.width()).isEqualTo(340);
                    assertThat(chart.alt()).isEqualTo(narrow.caption().description());
                }
                case Table table -> assertThat(table.caption().text()).isNotBlank();
            }
        }
    }

    private static void hasWords(Answer answer, Phrase words) {
        assertThat(words.text()).isNotBlank();
        assertThat(words.sources()).allMatch(id -> answer.c().findSource(id).isPresent());
    }

    @Test
    void whatADownloadHoldsIsTheSameInEveryLanguage() {
        List<String> english = raw(Language.EN);
        assertThat(english).hasSizeGreaterThan(100);
        for (Language language : Language.values()) {
            assertThat(raw(language)).isEqualTo(english);
        }
    }

    /** Column ids and kinds of every table, and the raw cells and sources of every row. */
    private static List<String> raw(Language language) {
        List<String> raw = new ArrayList<>();
        Brief.sections(Example.answer(), language, Optional.of(Example.record())).stream()
                .flatMap(s -> s.flat().stream())
                .forEach(block -> {
                    switch (block) {
                        case Chart chart -> chart.figures().ifPresent(t -> raw(t, raw));
                        case Table table -> raw(table, raw);
                        case Block.Paragraph p -> {}
                        case Block.Points p -> {}
                        case Block.Heading h -> {}
                        case Block.Figures figures -> {}
                        case Block.Group g -> {}
                        case Block.Fold f -> {}
                    }
                });
        return raw;
    }

    private static void raw(Table table, List<String> raw) {
        table.columns().forEach(column -> raw.add(column.id() + " " + column.kind()));
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                raw.add(
                        switch (cell) {
                            case Table.Text(var text, var shown) -> text;
                            case Table.Number(var number, var shown) -> "" + number;
                            case Table.Joined(var text) -> text;
                            case Table.Unknown unknown -> "?";
                        });
            }
            raw.add(row.sources() + " " + row.isAssumed());
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("allBriefs")
    void aBriefIsWellFormed(String name, Language language, Answer answer, Optional<String> party) {
        Document document = parse(Briefs.html(answer, language, party));
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo(language.code());
        assertThat(elements(document, "h1")).hasSize(1);
        for (Element heading : elements(document, "h2")) {
            assertThat(heading.getTextContent()).isNotBlank();
        }
        for (Element table : elements(document, "table")) {
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
        }
        for (Element cell : elements(document, "th")) {
            assertThat(cell.getAttribute("scope")).isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("allBriefs")
    void everyLinkLeadsSomewhereAndNoIdIsUsedTwice(
            String name, Language language, Answer answer, Optional<String> party) {
        Document document = parse(Briefs.html(answer, language, party));
        Set<String> ids = new HashSet<>();
        for (Element element : elements(document, "*")) {
            String id = element.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
        }
        for (Element element : elements(document, "*")) {
            String link = element.getAttribute("href");
            if (link.startsWith("#")) {
                assertThat(ids).contains(link.substring(1));
            }
            for (String attribute : List.of("aria-labelledby", "aria-describedby")) {
                for (String id : element.getAttribute(attribute).split(" ", -1)) {
                    assertThat(id.isEmpty() || ids.contains(id)).as(id).isTrue();
                }
            }
            // A mark that is a letter or a number to the eye says to a voice where it leads.
            if (element.getNodeName().equals("a")
                    && element.getParentNode().getNodeName().equals("sup")) {
                assertThat(element.getAttribute("aria-label"))
                        .contains(element.getTextContent())
                        .hasSizeGreaterThan(element.getTextContent().length());
            }
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("allBriefs")
    void noNumberIsOneThatNobodyCanRead(
            String name, Language language, Answer answer, Optional<String> party) {
        String text = text(parse(Briefs.html(answer, language, party)));
        assertThat(text).doesNotContain("NaN").doesNotContain("Infinity").doesNotContain("∞");
        assertThat(Pattern.compile("[0-9]E-?[0-9]").matcher(text).find()).isFalse();
        assertThat(Pattern.compile("[0-9]\\.[0-9]{5,}").matcher(text).find()).isFalse();
        assertThat(text).doesNotContain("null").doesNotContain("Optional");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("allBriefs")
    void nothingIsLoadedFromElsewhere(
            String name, Language language, Answer answer, Optional<String> party) {
        String html = Briefs.html(answer, language, party);
        Document document = parse(html);
        for (Element element : elements(document, "*")) {
            assertThat(element.getTagName())
                    .isNotIn("script", "link", "iframe", "img", "object", "embed", "base");
            assertThat(element.hasAttribute("style")).isFalse();
            assertThat(element.hasAttribute("src")).isFalse();
        }
        String style = elements(document, "style").getFirst().getTextContent();
        var url = Pattern.compile("url\\(([^)]{0,12})").matcher(style);
        while (url.find()) {
            assertThat(url.group(1)).startsWith("data:font/wo");
        }
        assertThat(style).doesNotContain("@import");
        assertThat(html).contains("default-src 'none'; style-src 'sha256-");
    }

    @Test
    void aBriefCarriesTheFacesThatItsLettersNeed() {
        String latin = Briefs.html(Example.tiny(), Language.EN, Optional.empty());
        String cyrillic = Briefs.html(Example.tiny(), Language.UK, Optional.empty());
        assertThat(latin.split("@font-face", -1)).hasSize(3);
        assertThat(cyrillic.split("@font-face", -1)).hasSize(5);
        assertThat(cyrillic).contains("unicode-range: U+0400-045F").doesNotContain("_DATA");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("allBriefs")
    void everyChartSaysWhatItShows(
            String name, Language language, Answer answer, Optional<String> party) {
        for (Element chart : elements(parse(Briefs.html(answer, language, party)), "svg")) {
            boolean decoration = chart.getAttribute("aria-hidden").equals("true");
            if (!decoration) {
                assertThat(chart.getAttribute("role")).isEqualTo("img");
                assertThat(first(chart, "title")).isNotBlank();
                assertThat(first(chart, "desc")).isNotBlank();
            }
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("allBriefs")
    void noEnglishIsLeftInDutch(
            String name, Language language, Answer answer, Optional<String> party) {
        if (language == Language.NL) {
            String text = text(parse(Briefs.html(answer, language, party)));
            for (String word :
                    List.of(
                            "the",
                            "and",
                            "with",
                            "month",
                            "months",
                            "year",
                            "floor",
                            "need",
                            "supply",
                            "used",
                            "money",
                            "who",
                            "share",
                            "cost",
                            "costs",
                            "lever",
                            "levers",
                            "short",
                            "under the",
                            "is not",
                            "makers",
                            "paid",
                            "until",
                            "rounds",
                            "missiles",
                            "funds",
                            "nothing",
                            "solved",
                            "rows",
                            "columns",
                            "assumption",
                            "source",
                            "holds",
                            "first",
                            "rest",
                            "others")) {
                assertThat(
                                Pattern.compile("\\b" + word + "\\b", Pattern.CASE_INSENSITIVE)
                                        .matcher(text)
                                        .find())
                        .as(word)
                        .isFalse();
            }
        }
    }

    @Test
    void sectionsComeInTheirOrder() {
        Document document = parse(Briefs.html(Example.answer(), Language.EN, Optional.empty()));
        assertThat(
                        elements(document, "section").stream()
                                .map(s -> s.getAttribute("aria-labelledby")))
                .containsExactly(
                        "weapons-title",
                        "measures-title",
                        "trust-title",
                        "cite-title",
                        "orders-title",
                        "scenario-title",
                        "ladder-title",
                        "central-title",
                        "decide-title",
                        "gains-title",
                        "payers-title",
                        "later-title",
                        "waiting-title",
                        "changes-title",
                        "not-in-it-title",
                        "supply-title",
                        "limits-title",
                        "claims-title",
                        "futures-title",
                        "drivers-title",
                        "robust-title",
                        "own-supply-title",
                        "own-targets-title",
                        "opinion-title",
                        "public-money-title",
                        "counter-attack-title",
                        "pressure-title",
                        "hindcast-title",
                        "numbers-title",
                        "notes-title",
                        "run-title");
    }

    @Test
    void whatOthersHoldBackIsToldWithWhatPreparingForItIsWorth() {
        Answer answer = Example.answer();
        String lever = answer.c().levers().getFirst().id();
        Table table =
                Brief.sections(
                                answer.withSurprises(
                                        List.of(new Surprise(lever, 100, 0, 3.46, 14.74))),
                                Language.EN,
                                Optional.empty())
                        .stream()
                        .flatMap(section -> section.flat().stream())
                        .flatMap(block -> block instanceof Table t ? Stream.of(t) : Stream.empty())
                        .filter(t -> t.id().equals("surprises"))
                        .findFirst()
                        .orElseThrow();
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().cells())
                .extracting(cell -> cell.shown().text())
                .endsWith("14.7", "3.5", "11.2");
    }

    @Test
    void evidenceIsCountedAndWeighedByWhatItDoes() {
        Case c = Example.answer().c();
        Scenario scenario = c.scenarios().getFirst();
        var numbers = UncertainNumbers.of(c, scenario).all();
        String factor = numbers.getFirst().factor();
        var drivers =
                List.of(
                        new Driver(
                                factor,
                                Text.same(factor),
                                new Spread(0, 0, 0),
                                new Spread(0.2, 0.3, 0.4)),
                        new Driver(
                                "not here",
                                Text.same(""),
                                new Spread(0, 0, 0),
                                new Spread(0.5, 0.7, 0.8)));
        Evidence evidence = Evidence.of(c, scenario, drivers);
        assertThat(evidence.parts().stream().mapToInt(Evidence.Part::numbers).sum())
                .isEqualTo(numbers.size());
        assertThat(evidence.parts().stream().mapToDouble(Evidence.Part::weight).sum())
                .isCloseTo(1, within(1e-12));
        assertThat(evidence.leading()).allMatch(one -> one.factors().contains(factor));
        assertThat(Evidence.of(c, scenario, List.of()).isWeighed()).isFalse();
        List<String> sections =
                Brief.sections(
                                Example.answer().with(ExampleFutures.driven(drivers)),
                                Language.EN,
                                Optional.empty())
                        .stream()
                        .map(Section::id)
                        .toList();
        assertThat(sections).containsSubsequence("drivers", "evidence", "robust");
    }

    /** Their index is told under both ids; its weight is that of the numbers of both. */
    @Test
    void factorsThatAreCorrelatedWeighTogether() {
        Case c = Example.answer().c();
        Scenario scenario = c.scenarios().getFirst();
        List<String> two =
                UncertainNumbers.of(c, scenario).all().stream()
                        .map(UncertainNumbers.Cell::factor)
                        .distinct()
                        .limit(2)
                        .toList();
        Evidence evidence =
                Evidence.of(
                        c,
                        scenario,
                        List.of(
                                new Driver(
                                        String.join(" ", two),
                                        Text.same(""),
                                        new Spread(0, 0, 0),
                                        new Spread(0.2, 0.3, 0.4))));
        assertThat(evidence.parts().stream().mapToDouble(Evidence.Part::weight).sum())
                .isCloseTo(1, within(1e-12));
        assertThat(evidence.leading().stream().flatMap(one -> one.factors().stream()))
                .containsAll(two);
    }

    @Test
    void weaponsAndMonthsComeFirstAndTheSumWithItsRangeAfterThem() {
        Document document = parse(Briefs.html(Example.answer(), Language.EN, Optional.empty()));
        List<String> said =
                elements(document, "p").stream()
                        .map(p -> p.getTextContent().replace("\u2060", ""))
                        .toList();
        int weapons = first(said, "weapon runs short:");
        int sum = first(said, "item-months short of its minimum");
        assertThat(weapons).isLessThan(sum);
        assertThat(said.get(weapons))
                .contains("155 mm shell from March 2024")
                .doesNotContain("nterceptor");
        assertThat(said.get(first(said, "How much is needed of"))).contains("interceptor");
        assertThat(said.get(sum))
                .contains("17")
                .contains("8–31")
                .contains("3.4")
                .contains("0.6–11");
    }

    /** A plan that is made for one future keeps its promise in that future, and not in others. */
    @Test
    void aBriefWithoutPoliciesBeginsWithWhatRunsShortInMostFutures() {
        Context on =
                new Context(
                        Example.withoutFutures().with(ExampleFutures.all()),
                        Language.EN,
                        Optional.empty());
        List<Section> sections = Brief.sections(on, Optional.empty());
        Section first = sections.getFirst();
        Table table =
                sections.stream()
                        .filter(section -> section.id().equals("central"))
                        .flatMap(section -> section.flat().stream())
                        .filter(Table.class::isInstance)
                        .map(Table.class::cast)
                        .findFirst()
                        .orElseThrow();
        int plan = table.columns().stream().map(Table.Column::id).toList().indexOf("plan_futures");
        String often = table.rows().getFirst().cells().get(plan).shown().text();
        assertThat(often).isEqualTo("7 futures in 10");
        assertThat(first.finding().text())
                .isEqualTo("Short in most futures: 155 mm shell, with a fixed plan too");
        assertThat(first.flat().getFirst().toString())
                .contains("In most of the 200 futures drawn, one weapon runs short")
                .contains("one does: 155 mm shell (" + often + ")");
    }

    private static int first(List<String> said, String words) {
        return IntStream.range(0, said.size())
                .filter(k -> said.get(k).contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rangesAndMoneyStayOnOneLine() {
        String html = Briefs.html(Example.answer(), Language.NL, Optional.empty());
        assertThat(html).contains("8–\u206031").contains("€\u00a09,9\u00a0mld");
        assertThat(html).doesNotContainPattern("[0-9]–[0-9][0-9,.]*</td>");
    }

    /** A name with marks in it breaks neither the style nor the page. */
    @Test
    void whatEveryOutputOfACaseSaysStandsOnTopAndAtTheFootOfEveryPage() {
        Answer a = Example.withoutFutures();
        String mark = "Not public: 'a\\b' <i> (1).";
        Case c = a.c().withSettings(a.c().settings().withMark(Optional.of(Text.same(mark))));
        Answer marked =
                a.withC(c)
                        .withSurprises(List.of())
                        .withExploration(Optional.empty())
                        .withPolicies(Optional.empty());
        String page = Briefs.html(marked, Language.EN, Optional.empty());
        assertThat(page)
                .contains("<p class=\"mark\">Not public: 'a\\b' &lt;i")
                .contains(
                        "@bottom-left { content: 'Not public\\3a  \\27 a\\5c b\\27  \\3c i\\3e "
                                + " \\28 1\\29 \\2e ';");
        assertThat(Briefs.html(a, Language.EN, Optional.empty())).doesNotContain("class=\"mark\"");
    }

    @Test
    void twoRunsOfTheSameAnswerAreTheSameBrief() {
        Answer answer = Example.answer();
        Answer slower = Example.slower();
        assertThat(Briefs.html(slower, Language.EN, Optional.empty()))
                .isEqualTo(Briefs.html(answer, Language.EN, Optional.empty()));
    }

    @Test
    void lessOfABriefIsItsBeginningWithoutMarksThatLeadNowhere() {
        String one = written(Imprint.Extent.ONE);
        String four = written(Imprint.Extent.FOUR);
        String all = written(Imprint.Extent.ALL);
        assertThat(one).contains("class=\"trust\"").doesNotContain("box decide", "<sup", "#note-");
        assertThat(four).contains("box decide").doesNotContain("<sup", "id=\"supply\"");
        assertThat(all).contains("<sup", "id=\"supply\"", "class=\"annex\"");
        for (String each : List.of(one, four, all)) {
            assertThat(text(parse(each)))
                    .contains("Cite as: A. Writer, An invented case")
                    .contains("edition 2026-11");
        }
    }

    private static String written(Imprint.Extent extent) {
        return Brief.html(
                Example.answer(),
                Language.EN,
                Optional.empty(),
                Optional.empty(),
                new Imprint(
                        Optional.of("A. Writer"),
                        Optional.of("2026-11"),
                        Optional.empty(),
                        extent));
    }

    @Test
    void aRuleIsWholeAndOnlyForACountryItsFirstSentences() {
        String end = "It was chosen by hand.";
        assertThat(Briefs.html(Example.answer(), Language.EN, Optional.empty())).contains(end);
        assertThat(Briefs.html(Example.answer(), Language.EN, Optional.of("NL")))
                .contains("Half to double what was fired while giving ground")
                .doesNotContain(end)
                .contains("the first sentences of its rule");
    }

    @Test
    void whyAdHocMeetsAFloorThatCurrentSupplyDoesNotIsSaid() {
        String said = "Ad hoc it still never falls under its minimum of 75,000";
        assertThat(Briefs.html(Example.answer(), Language.EN, Optional.empty()))
                .doesNotContain(said);
        assertThat(Briefs.html(Example.metAnew(), Language.EN, Optional.empty()))
                .contains(said)
                .contains("93,800 from makers, 20,000 bought abroad and 6,670 from allies’ stocks");
    }

    /** Refresh with {@code -Dholdfast.refresh=true}, then read the difference as code. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theFirstPageReadsAsAgreed(Language language) throws IOException {
        String html = Briefs.html(Example.answer(), language, Optional.of("NL"));
        int from = html.indexOf("<main");
        int to = html.indexOf("<section id=\"supply\"");
        String page = html.substring(from, to).replace("><", ">\n<");
        Path golden = Path.of("src/test/golden/first-page-" + language + ".html");
        if (Boolean.getBoolean("holdfast.refresh")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, page);
        }
        assertThat(page).isEqualTo(Files.readString(golden));
    }

    /** Words only, one block a line. Refresh and read as above. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theFuturesAndTheHindcastReadAsAgreed(Language language) throws IOException {
        String html = Briefs.html(Example.answer(), language, Optional.empty());
        int from = html.indexOf("<section id=\"futures\"");
        int to = html.indexOf("<section id=\"notes\"");
        String page =
                html.substring(from, to)
                        .replaceAll("(?s)<svg.*?</svg>", "(chart)")
                        .replaceAll("</t[hd]>\\s*", " | ")
                        .replaceAll("<[^>]+>", "")
                        .replaceAll("\\n\\s*\\n+", "\n")
                        .replace("&amp;", "&")
                        .strip();
        Path golden = Path.of("src/test/golden/futures-" + language + ".txt");
        if (Boolean.getBoolean("holdfast.refresh")) {
            Files.writeString(golden, page + "\n");
        }
        assertThat(page + "\n").isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCaseWithAListOfPromisesHasAPageOnThem(Language language) {
        String html =
                Briefs.html(
                        Example.answer(),
                        language,
                        Optional.of("NL"),
                        Optional.of(Example.record()));
        Document document = parse(html);
        assertThat(html)
                .contains("id=\"promises\"")
                .contains("id=\"totals-chart")
                .contains("id=\"medians-chart");
        for (Element row : elements(document, "tr")) {
            if (row.getTextContent().contains("Zubrowka")) {
                assertThat(row.getElementsByTagName("sup").getLength()).isEqualTo(1);
            }
        }
        assertThat(html)
                .contains("https://zubrowka.example/rockets")
                .contains("Zubrowka Gazette")
                .doesNotContain("NaN");
        Set<String> ids = new HashSet<>();
        elements(document, "*").forEach(e -> ids.add(e.getAttribute("id")));
        for (Element element : elements(document, "a")) {
            String link = element.getAttribute("href");
            assertThat(!link.startsWith("#") || ids.contains(link.substring(1))).as(link).isTrue();
        }
    }

    @Test
    void aCaseWithoutAListHasNoPageOnPromises() {
        assertThat(Briefs.html(Example.answer(), Language.EN, Optional.empty()))
                .doesNotContain("id=\"promises\"");
    }

    @Test
    void withoutFuturesNothingIsSaidOfThem() {
        String html = Briefs.html(Example.withoutFutures(), Language.EN, Optional.empty());
        assertThat(html).doesNotContain("id=\"futures\"").doesNotContain("id=\"hindcast\"");
        assertThat(text(parse(html))).doesNotContain("In many futures");
    }

    @Test
    void aCaseWithoutRangesHasOneFutureAndTheBriefSaysSo() {
        var answer = Example.withoutFutures().with(ExampleFutures.withoutRanges());
        String html = Briefs.html(answer, Language.EN, Optional.empty());
        assertThat(text(parse(html))).contains("all futures are the same");
        assertThat(html)
                .doesNotContain("futures-chart")
                .doesNotContain("id=\"drivers\"")
                .doesNotContain("id=\"robust\"")
                .doesNotContain("id=\"hindcast\"");
    }

    @Test
    void futuresThatCouldNotBeRunAreCountedWithTheirReason() {
        String some = text(parse(Briefs.html(Example.answer(), Language.EN, Optional.empty())));
        assertThat(some)
                .contains("3 of 200 futures could not be run")
                .contains("a lag is longer than the case");
        var answer = Example.withoutFutures().with(ExampleFutures.failed());
        String all = text(parse(Briefs.html(answer, Language.EN, Optional.empty())));
        assertThat(all)
                .contains("None of the 200 futures could be run.")
                .contains("the case of a future is not sound");
    }

    @Test
    void aPlanThatHardlyEverFallsShortHasNoBox() {
        var answer = Example.withoutFutures().with(ExampleFutures.little());
        String text = text(parse(Briefs.html(answer, Language.EN, Optional.empty())));
        assertThat(text)
                .contains("in 0.4% of futures: too seldom to say where")
                .doesNotContain("best most often");
    }

    @Test
    void eightSeriesOfTheHindcastAreDrawnAndTheOthersStandInATable() {
        Document document = parse(Briefs.html(Example.answer(), Language.EN, Optional.empty()));
        Element table =
                elements(document, "table").stream()
                        .filter(t -> t.getAttribute("class").equals("hindcast"))
                        .findFirst()
                        .orElseThrow();
        assertThat(table.getElementsByTagName("tr").getLength()).isEqualTo(3);
        assertThat(table.getTextContent()).contains("Drones of the adversary");
        var few = Example.withoutFutures().with(ExampleFutures.little());
        assertThat(Briefs.html(few, Language.EN, Optional.empty()))
                .doesNotContain("<table class=\"hindcast\"");
    }

    @Test
    void aClaimOfThePaperNamesItsPageAndIsNoQuotation() {
        String en = text(parse(Briefs.html(Example.answer(), Language.EN, Optional.empty())));
        assertThat(en)
                .contains("Claims of the paper: 3; 2 hold, 1 does not")
                .contains("Does not hold:  Money is enough. (p. 3)")
                .containsPattern("Holds:  Shells are scarce\\. \\(p\\. 2; its note 3 names \\d+")
                .doesNotContain("“Money is enough");
        String nl = text(parse(Briefs.html(Example.answer(), Language.NL, Optional.empty())));
        assertThat(nl)
                .contains("Beweringen uit de publicatie: 3; 2 kloppen, 1 niet")
                .contains("Klopt niet:  Geld is genoeg. (p. 3)")
                .doesNotContain("‘Geld is genoeg");
    }

    @Test
    void whatIsOfTheDebateIsAListOfItsOwn() {
        Document document = parse(Briefs.html(Example.answer(), Language.EN, Optional.empty()));
        List<String> lists =
                elements(document, "ul").stream()
                        .filter(list -> list.getAttribute("class").equals("claims"))
                        .map(Element::getTextContent)
                        .toList();
        assertThat(lists).hasSize(2);
        assertThat(lists.get(0)).doesNotContain("Stocks are empty");
        assertThat(lists.get(1))
                .as("with the mark of who says it")
                .containsPattern("Stocks are empty\\.\\d+")
                .doesNotContain("p. ");
        assertThat(elements(document, "h3").stream().map(Element::getTextContent))
                .contains(
                        "Of the debate, not of the paper: 1; none holds, 1" + " cannot be checked");
    }

    @Test
    void anAssumptionIsMarkedWhereItIsUsedAndInTheNotes() {
        String html = Briefs.html(Example.answer(), Language.EN, Optional.empty());
        assertThat(html)
                .containsPattern(
                        "<sup class=\"a\"><a href=\"#note-\\d+\" aria-label=\"\\(source"
                                + " \\d+A, an assumption\\)\">\\d+<b>A</b></a>");
        assertThat(html)
                .contains("<b class=\"badge\" title=\"Assumption\">A</b>")
                .contains("Half to double what was fired while giving ground.");
    }

    @Test
    void textFromTheCaseIsNeverMarkup() {
        String html = Briefs.html(Example.answer(), Language.EN, Optional.empty());
        assertThat(html).contains("Plants &amp; their output &lt;2024&gt;");
    }

    @Test
    void aResultThatIsNotTheBestIsAnnouncedWithItsReason() {
        String text = text(parse(Briefs.html(Example.outOfTime(), Language.EN, Optional.empty())));
        assertThat(text).contains("provisional");
        assertThat(Briefs.html(Example.outOfTime(), Language.EN, Optional.empty()))
                .contains("60 s were not enough");
    }

    @Test
    void levelLeversAddNothingAndTheBriefSaysSo() {
        assertThat(text(parse(Briefs.html(Example.sameLevers(), Language.EN, Optional.empty()))))
                .containsOnlyOnce("the levers add nothing");
    }

    @Test
    void aCaseWithoutAnyLeverIsNotSaidToSetItsLevers() {
        Answer none = Example.sameLevers();
        Answer bare = none.withC(none.c().withLevers(List.of()));
        assertThat(text(parse(Briefs.html(bare, Language.EN, Optional.empty()))))
                .containsOnlyOnce("This case has no policy lever")
                .doesNotContain("sets every policy lever");
    }

    @Test
    void aPartyIsFoundByIdCodeOrName() {
        var c = Example.full();
        for (String name :
                List.of("netherlands", "NL", "nl", "NLD", "Netherlands", "Nederland", " nld ")) {
            assertThat(Brief.findParty(c, name)).as(name).isPresent();
            assertThat(Brief.findParty(c, name).orElseThrow().id()).isEqualTo("netherlands");
        }
        assertThat(Brief.findParty(c, "Atlantis")).isEmpty();
        assertThat(Brief.findParty(c, "")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Briefs.html(Example.answer(), Language.EN, Optional.of("Atlantis")))
                .withMessageContaining("Atlantis");
    }

    @Test
    void contractsOfMoreThanOneLengthAreSaidToRunFromTheShortestToTheLongest() {
        assertThat(text(parse(Briefs.html(Example.answer(), Language.EN, Optional.empty()))))
                .contains("sign 36- to 60-month frame contracts for 29,000 rounds a month");
        assertThat(text(parse(Briefs.html(Example.answer(), Language.NL, Optional.empty()))))
                .contains("sluit raamcontracten van 36 tot 60 maanden voor 29.000 granaten");
    }

    @Test
    void makersShareALimitOnlyIfTheSameGainWasFoundForEachOfThem() {
        var most = Optional.of(0.43);
        assertThat(limits(Example.heldBackByMakers(most, most)))
                .contains("155 mm shell (2 makers)");
        for (Optional<Double> other : List.of(Optional.<Double>empty(), Optional.of(0.37))) {
            assertThat(limits(Example.heldBackByMakers(most, other)))
                    .contains("Works A, Germany")
                    .doesNotContain("makers)");
        }
    }

    private static String limits(Answer answer) {
        String html = Briefs.html(answer, Language.EN, Optional.empty());
        return html.substring(html.indexOf("class=\"limits\""), html.indexOf("id=\"claims\""));
    }

    @Test
    void aCountryReadsItsOwnPartOnTheFirstPage() {
        String html = Briefs.html(Example.answer(), Language.EN, Optional.of("NL"));
        String text = text(parse(html));
        assertThat(html.indexOf("country-title")).isLessThan(html.indexOf("supply-title"));
        assertThat(text)
                .contains("Netherlands: its part in the plan")
                .contains("Works B, Netherlands  (155 mm shell)")
                .contains("Powder works D, Netherlands")
                .contains("add 5,000 rounds a month, ordered from May 2024")
                .doesNotContain("Works A, Germany  (155 mm shell)");
    }

    private static Document parse(String html) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    private static List<Element> elements(Document document, String tag) {
        var list = new ArrayList<Element>();
        var nodes = document.getElementsByTagName(tag);
        for (int k = 0; k < nodes.getLength(); k++) {
            list.add((Element) nodes.item(k));
        }
        return list;
    }

    private static String first(Element parent, String tag) {
        var nodes = parent.getElementsByTagName(tag);
        return nodes.getLength() == 0 ? "" : nodes.item(0).getTextContent();
    }

    /** What a reader sees in the language of the brief: no style, and nothing marked English. */
    private static String text(Document document) {
        boolean dutch = document.getDocumentElement().getAttribute("lang").equals("nl");
        var text = new StringBuilder();
        collect(document.getDocumentElement(), dutch, text);
        return text.toString();
    }

    private static void collect(Node node, boolean dutch, StringBuilder text) {
        if (node instanceof Element element) {
            boolean foreign = dutch && element.getAttribute("lang").equals("en");
            if (element.getTagName().equals("style") || foreign) {
                return;
            }
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            text.append(node.getTextContent());
        }
        var children = node.getChildNodes();
        for (int k = 0; k < children.getLength(); k++) {
            collect(children.item(k), dutch, text);
        }
        if (node instanceof Element) {
            text.append(' ');
        }
    }
}
