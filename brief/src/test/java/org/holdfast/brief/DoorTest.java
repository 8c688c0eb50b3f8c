package org.holdfast.brief;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.Language;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.PolicyRuns.ItemRun;
import org.holdfast.model.PolicyRuns.Kind;
import org.holdfast.model.PolicyRuns.Way;
import org.holdfast.model.Scenario;
import org.holdfast.model.Text;
import org.holdfast.report.Phrase;
import org.holdfast.report.Section;
import org.holdfast.results.Findings;
import org.holdfast.testing.SiteFiles;
import org.holdfast.testing.SmallCase;
import org.holdfast.words.DecideOrWait;
import org.holdfast.words.Fixture;
import org.holdfast.words.PolicyFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The first page, of the tiny case and invented figures that have every verdict. */
class DoorTest {
    private static final Path GOLDEN = Path.of("src/test/golden/door.json");
    private static final Path PAIRS = Path.of("src/test/golden/against-gifts.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final int FUTURES = 20;
    private static final Case TINY =
            ((Reading.Sound) CaseReader.read(Path.of("../casefile/src/test/resources/cases/tiny")))
                    .sound();

    private static Way way(
            Kind kind, String lever, int after, IntToDoubleFunction shells, double interceptors) {
        List<Double> none = Collections.nCopies(FUTURES, 0.0);
        List<Double> missed =
                IntStream.range(0, FUTURES)
                        .mapToObj(f -> shells.applyAsDouble(f) / 100_000 + interceptors / 10)
                        .toList();
        List<Integer> from = Collections.nCopies(FUTURES, 3);
        List<ItemRun> items =
                List.of(
                        run("shell-155", shells, 10, from),
                        run("interceptor-long", _ -> interceptors, 1, from));
        return new Way(kind, lever, after, missed, none, items);
    }

    private static ItemRun run(
            String item, IntToDoubleFunction units, double months, List<Integer> from) {
        return new ItemRun(
                item,
                Collections.nCopies(FUTURES, months),
                IntStream.range(0, FUTURES).mapToObj(units::applyAsDouble).toList(),
                from);
    }

    /**
     * Interceptors of which 3,849 are missing with all measures: 3,900, or 6,500 less 2,600, or
     * 5,000 less 1,200.
     */
    private static PolicyRuns between() {
        return new PolicyRuns(
                FUTURES,
                0,
                12,
                TINY.settings().months(),
                List.of(
                        way(Kind.PACKAGES, "", 0, _ -> 1, 7000),
                        way(Kind.TODAY, "", 0, _ -> 1, 6480),
                        way(Kind.ALL, "", 0, _ -> 1, 3849),
                        way(Kind.ALL_LATER, "", 12, _ -> 1, 5040)));
    }

    private static PolicyRuns runs() {
        return new PolicyRuns(
                FUTURES,
                0,
                12,
                TINY.settings().months(),
                List.of(
                        way(Kind.PACKAGES, "", 0, f -> 1_200_000 + 10_000 * f, 90),
                        way(Kind.TODAY, "", 0, f -> 1_100_000 + 1000 * f, 90),
                        way(Kind.ADDED, "gifts", 0, f -> 1_000_000 + 2000 * f, 60),
                        way(
                                Kind.ADDED,
                                "contract-length",
                                0,
                                f -> f < 8 ? 1_200_000 : 850_000 + 1000 * f,
                                90),
                        way(
                                Kind.ADDED,
                                "material-priority",
                                0,
                                f -> 1_100_000 + 1000 * f + (f % 2 == 0 ? 900 : -900),
                                90),
                        way(Kind.LEFT_OUT, "gifts", 0, f -> 300_000 + 100 * f, 10),
                        way(Kind.ALL, "", 0, f -> 200_000 + 100 * f, 0),
                        way(Kind.FORESIGHT, "", 0, _ -> 150_000, 0),
                        way(
                                Kind.ADDED_LATER,
                                "gifts",
                                12,
                                f -> f < 3 ? 1_000_000 : 1_060_000 + 3000 * f,
                                90),
                        way(Kind.ALL_LATER, "", 12, f -> 430_000 + 900 * f, 20)));
    }

    private static String json(Language language) {
        return json(TINY, language);
    }

    private static Findings.Deciding decided(Case c, PolicyRuns runs) {
        Scenario today = c.findScenario("baseline").orElseThrow();
        return new Findings.Deciding(c, today, today, runs, Fixture.RUN);
    }

    private static String json(Case c, Language language) {
        return Door.json(decided(c, runs()), language);
    }

    private static JsonNode pairs(String against, Language language) {
        return JSON.readTree(Door.pairs(decided(TINY, runs()), against, language));
    }

    private static Stream<JsonNode> each(JsonNode of, String name) {
        return of.path(name).valueStream();
    }

    private static JsonNode answer(JsonNode door, String policy, int after, String weapon) {
        return each(door, "answers")
                .filter(a ->
                        a.path("policy").asString().equals(policy)
                                && a.path("after").asInt() == after
                                && a.path("weapon").asString().equals(weapon))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFileReadsAsReviewed() throws Exception {
        readsAsReviewed(GOLDEN, JSON.readTree(json(Language.EN)));
    }

    @Test
    void theFileOfPairsReadsAsReviewed() throws Exception {
        readsAsReviewed(PAIRS, pairs("gifts", Language.EN));
    }

    private static void readsAsReviewed(Path golden, JsonNode file) throws Exception {
        String now = JSON.writeValueAsString(file) + "\n";
        if (Boolean.getBoolean("holdfast.refresh")) {
            Files.writeString(golden, now);
        }
        assertThat(now).isEqualTo(Files.readString(golden, UTF_8));
    }

    @Test
    void itIsAsItIsDescribedInEveryLanguage() {
        for (Language language : Language.values()) {
            assertThat(SiteFiles.faults("Door", json(language))).as(language.code()).isEmpty();
        }
    }

    @Test
    void thatACaseHasPrivateRowsComesFirst() {
        Text mark = Text.same("Not public.");
        Case c = TINY.withSettings(TINY.settings().withMark(Optional.of(mark)));
        assertThat(JSON.readTree(json(c, Language.EN)).path("lede").asString())
                .startsWith("Not public. ")
                .endsWith(JSON.readTree(json(Language.EN)).path("lede").asString());
    }

    /** What stands there in the case's own words is the case's. */
    @Test
    void noWordIsThereThatAReaderWouldHaveToLearnFirst() {
        String all = json(Language.EN).replaceAll("\"(id|policy|settings|levels)\"", "");
        assertThat(all.toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "item-month",
                        "floor",
                        "ad hoc",
                        "lever",
                        "baseline",
                        "median",
                        "percentile",
                        "robust",
                        "regret",
                        "scenario");
        assertThat(json(Language.NL).toLowerCase(Locale.ROOT))
                .doesNotContain("knop", "artikelmaand", "spijt", "ondergrens", "paper");
    }

    @Test
    void whoSubtractsTheLevelsFindsTheChangeThatIsTold() {
        JsonNode door = JSON.readTree(json(Language.EN));
        List<String> told = new ArrayList<>();
        each(door, "answers")
                .filter(a -> !List.of("same", "too_small").contains(a.path("verdict").asString()))
                .forEach(a -> {
                    List<JsonNode> levels = each(a, "levels").toList();
                    double size =
                            Math.abs(
                                    levels.getLast().path("units").asDouble()
                                            - levels.get(levels.size() - 2)
                                                    .path("units")
                                                    .asDouble());
                    told.add(a.path("policy").asString());
                    assertThat(a.path("title").asString() + a.path("reading").asString())
                            .contains(DecideOrWait.number(size, Language.EN));
                });
        assertThat(told).contains("one-plan", "gifts", "contract-length", "all");
    }

    @Test
    void aLevelIsOneNumberWhateverItIsHeldAgainst() {
        JsonNode door = JSON.readTree(Door.json(decided(TINY, between()), Language.EN));
        JsonNode now = answer(door, "all", 0, "interceptor-long");
        JsonNode later = answer(door, "all", 12, "interceptor-long");
        assertThat(now.path("title").asString()).contains("2,600");
        assertThat(each(now, "levels").map(l -> l.path("units").asDouble()))
                .containsExactly(7000.0, 6480.0, 3850.0);
        assertThat(later.path("title").asString()).contains("1,200");
        assertThat(each(later, "levels").map(l -> l.path("units").asDouble()))
                .containsExactly(7000.0, 3850.0, 5040.0);
    }

    @Test
    void whatWasNotComputedIsNotThere() {
        JsonNode door = JSON.readTree(json(Language.EN));
        assertThat(each(door, "answers"))
                .noneMatch(a ->
                        a.path("policy").asString().equals("one-plan")
                                && a.path("after").asInt() > 0)
                .anyMatch(a ->
                        a.path("policy").asString().equals("gifts")
                                && a.path("after").asInt() == 12);
        assertThat(each(door, "waits").map(w -> w.path("after").asInt())).containsExactly(0, 12);
    }

    @Test
    void everyVerdictIsThereAndTheDotsLieOnTheSideOfTheSentence() {
        JsonNode door = JSON.readTree(json(Language.EN));
        JsonNode gifts = answer(door, "gifts", 0, "shell-155");
        assertThat(gifts.path("verdict").asString()).isEqualTo("clear");
        assertThat(each(gifts, "dots")).hasSize(FUTURES).allMatch(dot -> dot.asDouble() < 0);
        assertThat(answer(door, "gifts", 12, "shell-155").path("verdict").asString())
                .isEqualTo("clear");
        assertThat(each(answer(door, "gifts", 12, "shell-155"), "dots"))
                .anyMatch(dot -> dot.asDouble() > 0);
        assertThat(answer(door, "contract-length", 0, "shell-155").path("verdict").asString())
                .isEqualTo("depends");
        assertThat(answer(door, "material-priority", 0, "shell-155").path("verdict").asString())
                .isEqualTo("too_small");
        assertThat(answer(door, "one-plan", 0, "interceptor-long").path("verdict").asString())
                .isEqualTo("same");
    }

    @Test
    void aPolicyIsHeldAgainstAnyOtherOrTodaysCourse() {
        JsonNode door = JSON.readTree(json(Language.EN));
        List<String> others = each(door, "against").map(o -> o.path("id").asString()).toList();
        assertThat(others)
                .startsWith("course", "all", "one-plan")
                .contains("gifts", "contract-length");
        for (String other : others) {
            for (Language language : Language.values()) {
                assertThat(SiteFiles.faults("DoorPairs", pairs(other, language).toString()))
                        .as(other + " " + language.code())
                        .isEmpty();
            }
        }
        JsonNode more = answer(pairs("gifts", Language.EN), "contract-length", 0, "shell-155");
        assertThat(more.path("verdict").asString()).isEqualTo("too_small");
        JsonNode all = answer(pairs("gifts", Language.EN), "all", 0, "shell-155");
        assertThat(all.path("title").asString())
                .isEqualTo(
                        "155 mm: with all measures together the [shortfall](#shortfall) is 820,000"
                                + " rounds smaller than with ‘Gifts from stocks’; all"
                                + " [futures](#future) agree.");
        assertThat(each(all, "levels").map(l -> l.path("name").asString()))
                .containsExactly(
                        "On today’s course",
                        "With ‘Gifts from stocks’",
                        "With all measures together");
    }

    @Test
    void onePairIsTheSameNumberFromBothSides() {
        List<Double> there =
                each(answer(pairs("gifts", Language.EN), "all", 0, "shell-155"), "dots")
                        .map(JsonNode::asDouble)
                        .toList();
        List<Double> back =
                each(answer(pairs("all", Language.EN), "gifts", 0, "shell-155"), "dots")
                        .map(dot -> -dot.asDouble())
                        .toList();
        assertThat(back.reversed()).isEqualTo(there);
    }

    @Test
    void aPolicyThatWaitsIsHeldAgainstOneThatDoesNotAndNoneAgainstItself() {
        JsonNode pairs = pairs("gifts", Language.EN);
        assertThat(each(pairs, "answers"))
                .noneMatch(a ->
                        a.path("policy").asString().equals("gifts")
                                && a.path("after").asInt() == 0);
        assertThat(answer(pairs, "all", 12, "shell-155").path("title").asString())
                .startsWith("155 mm: with all measures together one year later the [shortfall]")
                .contains("smaller than with ‘Gifts from stocks’");
        assertThat(answer(pairs, "gifts", 12, "shell-155").path("dots"))
                .isEqualTo(
                        answer(JSON.readTree(json(Language.EN)), "gifts", 12, "shell-155")
                                .path("dots"));
    }

    /** What page one prints, by what the levers of the simulator stand for. */
    @Test
    void theNumberOfPageOneIsThereForEveryPolicyThatLeversStandFor() {
        JsonNode told = JSON.readTree(json(Language.EN)).path("told");
        PolicyFigures figures = new PolicyFigures(runs(), TINY.settings().currency());
        assertThat(each(told, "ways")).hasSameSizeAs(runs().ways());
        for (Way way : runs().ways()) {
            JsonNode one =
                    each(told, "ways")
                            .filter(w -> w.path("id").asString().equals(way.id()))
                            .findFirst()
                            .orElseThrow();
            assertThat(one.path("written").asString()).isEqualTo(figures.missed(way, Language.EN));
            assertThat(one.has("settings"))
                    .isEqualTo(way.kind() != Kind.PACKAGES && way.kind() != Kind.FORESIGHT);
        }
        Map<String, JsonNode> byName = new LinkedHashMap<>();
        each(told, "ways").forEach(way -> byName.put(way.path("name").asString(), way));
        assertThat(byName)
                .containsKeys(
                        "Today’s course",
                        "One plan for all",
                        "All measures but ‘Gifts from stocks’",
                        "Gifts from stocks, one year later",
                        "Nobody can avoid");
        JsonNode allBut =
                Objects.requireNonNull(byName.get("All measures but ‘Gifts from stocks’"));
        assertThat(allBut.path("settings").propertyNames())
                .doesNotContain("gifts", "start")
                .contains("contract-length");
        assertThat(allBut.has("asked")).isFalse();
        JsonNode later = Objects.requireNonNull(byName.get("Gifts from stocks, one year later"));
        assertThat(later.path("settings").toString()).isEqualTo("{\"gifts\":1,\"start\":12}");
        assertThat(later.path("asked").toString()).isEqualTo("{\"policy\":\"gifts\",\"after\":12}");
    }

    /** All of one thing is that thing. */
    @Test
    void theMeasureOfACaseThatHasNoOtherIsToldOfByItsName() {
        Scenario today = TINY.findScenario("baseline").orElseThrow();
        Case one = TINY.withScenarios(List.of(today, today.with("gifts", 1).withId("all-levers")));
        List<Way> ways =
                runs().ways().stream()
                        .filter(way -> way.lever().isEmpty())
                        .filter(way -> way.kind() != Kind.ADDED)
                        .toList();
        PolicyRuns runs = new PolicyRuns(FUTURES, 0, 12, TINY.settings().months(), ways);
        var found = decided(one, runs);
        for (Language language : Language.values()) {
            assertThat(Door.json(found, language).toLowerCase(Locale.ROOT))
                    .doesNotContain("all measures", "alle maatregelen", "усі заходи");
        }
        JsonNode door = JSON.readTree(Door.json(found, Language.EN));
        assertThat(each(door, "policies").map(p -> p.path("id").asString()))
                .containsExactly("gifts", "one-plan");
        assertThat(answer(door, "gifts", 0, "shell-155").path("title").asString())
                .startsWith("155 mm: ‘Gifts from stocks’ cuts the [shortfall](#shortfall) by");
        assertThat(answer(door, "gifts", 12, "shell-155").path("title").asString())
                .startsWith("155 mm: waiting one year adds");
        assertThat(PolicyEffects.table(found, Language.EN).rows())
                .extracting(row -> row.cells().getFirst().shown().text())
                .contains("+ Gifts from stocks", "+ Gifts from stocks, 12 months later")
                .doesNotContain("one plan, all measures");
        assertThat(PageOne.of(new Context(found, Language.EN), runs).orElseThrow().title())
                .doesNotContain("All measures");
        Section measures =
                PageOne.of(new Context(found, Language.EN), runs).orElseThrow().measures();
        assertThat(measures.finding().text()).isEqualTo("What the measure adds");
        assertThat(measures.toString()).doesNotContain("left out of all");
        assertThat(PageOne.of(new Context(found, Language.EN), runs).orElseThrow().said().get(1))
                .extracting(Phrase::text)
                .asString()
                .startsWith("The measure, in one plan made anew every year, leaves ");
    }

    /** No measures, one item, words in one language, a need that begins late. */
    @ParameterizedTest
    @EnumSource(SmallCase.Shape.class)
    void everyShapeOfCaseHasAPage(SmallCase.Shape shape, @TempDir Path folder) {
        Case c = ((Reading.Sound) CaseReader.read(shape.in(folder).folder())).sound();
        Findings.Deciding found = decided(c, withoutMeasures(c));
        for (Language language : Language.values()) {
            String door = Door.json(found, language);
            assertThat(SiteFiles.faults("Door", door)).as(language.code()).isEmpty();
            assertThat(each(JSON.readTree(door), "answers")).isNotEmpty();
            for (String other : Door.against(found)) {
                assertThat(SiteFiles.faults("DoorPairs", Door.pairs(found, other, language)))
                        .as(other + " " + language.code())
                        .isEmpty();
            }
        }
        assertThat(Door.against(found)).containsExactly("course", "one-plan");
    }

    private static PolicyRuns withoutMeasures(Case c) {
        List<Double> none = Collections.nCopies(2, 0.0);
        List<Way> ways = new ArrayList<>();
        for (Kind kind : List.of(Kind.PACKAGES, Kind.TODAY)) {
            List<ItemRun> items =
                    Instance.of(c, c.findScenario("baseline").orElseThrow()).items().stream()
                            .map(item ->
                                    new ItemRun(
                                            item.id(),
                                            Collections.nCopies(2, 2.0),
                                            List.of(900.0 + ways.size(), 800.0),
                                            Collections.nCopies(2, 3)))
                            .toList();
            ways.add(new Way(kind, "", 0, none, none, items));
        }
        return new PolicyRuns(2, 0, 12, c.settings().months(), ways);
    }

    @Test
    void theMinimumIsThatOfTheMonthsInWhichAnyIsNeeded(@TempDir Path folder) {
        Case c =
                ((Reading.Sound)
                                CaseReader.read(
                                        SmallCase.Shape.NEED_IN_YEAR_THREE.in(folder).folder()))
                        .sound();
        PolicyRuns runs = withoutMeasures(c);
        Way much = runs.ways().getFirst();
        PolicyRuns helped =
                new PolicyRuns(
                        2,
                        0,
                        12,
                        runs.months(),
                        List.of(
                                new Way(
                                        much.kind(),
                                        "",
                                        0,
                                        much.missed(),
                                        much.spent(),
                                        much.items().stream()
                                                .map(i ->
                                                        new ItemRun(
                                                                i.item(),
                                                                i.months(),
                                                                List.of(900_000.0, 900_000.0),
                                                                i.from()))
                                                .toList()),
                                runs.ways().getLast()));
        JsonNode door = JSON.readTree(Door.json(decided(c, helped), Language.EN));
        assertThat(answer(door, "one-plan", 0, "shell-155").path("reading").asString())
                .contains("[minimum](#minimum) of the case itself, 250,000 rounds a month");
    }
}
