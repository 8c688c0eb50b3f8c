package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.testing.SmallCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What changed between the tiny case and a copy of it that was changed. */
class DiffTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private SmallCase other;

    @BeforeEach
    void copy() throws IOException {
        other = SmallCase.in(folder.resolve("other"));
    }

    private Called diff(String... more) {
        return Called.in(
                folder,
                Stream.concat(Stream.of("diff", Called.TINY, "other"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private void changeShells() throws IOException {
        other.with("tables/needs.csv", "floor,hold,,,60000,50000,80000", "floor,hold,,,90000,,");
        other.with("tables/producers.csv", "40000,30000,50000", "44000,30000,50000");
    }

    @Test
    void twoEqualCasesHaveTheSameDataAndTheSameAnswer() {
        Called called = diff();
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        assertThat(called.err()).isEmpty();
        assertThat(called.out())
                .contains("The data are the same.")
                .containsPattern("Minimum, item-months +20\\.25 +20\\.25 +0\n")
                .containsPattern("155 mm +[0-9.]+% +[0-9.]+% +0 +– +– +– ");
    }

    @Test
    void theLargestChangeComesFirstWithItsRangeSourceAndDate() throws IOException {
        changeShells();
        assertThat(diff().out())
                .containsSubsequence(
                        "  +50%  needs.csv: ukraine, shell-155, floor, hold, stated_requirement: quantity\n",
                        "        60000 (50000–80000) → 90000\n",
                        "        a-tiny, 2024-02\n",
                        "  +10%  producers.csv: shells-germany: capacity\n",
                        "Current supply ");
    }

    @Test
    void theAnswerIsSetSideBySide() throws IOException {
        changeShells();
        String out = diff().out();
        assertThat(out)
                .containsPattern("Minimum, item-months +20\\.25 +[0-9.]+ +\\+[0-9.]+\n")
                .containsPattern("155 mm +[0-9.]+% +[0-9.]+% +\\+[0-9.]+ +202[456]-[01][0-9] ")
                .contains("Over Mar 2024–Feb 2026, the months of both cases")
                .doesNotContain("they differ:");
    }

    @Test
    void withPlanBothWaysToPlanAreCompared() throws IOException {
        changeShells();
        Called called = diff("--plan");
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        assertThat(called.out())
                .containsSubsequence("Plan ", "Cost, EUR million", "Ad hoc ", "Cost, EUR million")
                .doesNotContain("Current supply");
    }

    @Test
    void manyAlikeAreOneLineUnlessAllAreAskedFor() throws IOException {
        String levers = other.text("tables/levers.csv");
        other.holding(
                "tables/levers.csv", levers.replace("factor,factor,0.5,", "factor,factor,0.25,"));
        assertThat(diff().out())
                .containsPattern("−50%  levers\\.csv: low, [0-9]+ rows, 0\\.5 → 0\\.25: [a-z-]+; ")
                .contains("more");
        assertThat(diff("--all").out())
                .contains("  −50%  levers.csv: floor-need: low\n        0.5 → 0.25\n")
                .doesNotContain(" rows, ");
    }

    @Test
    void rowsThatCameAndWentAreNamed() throws IOException {
        other.with("tables/contributions.csv", "budgets,germany,0.75,a-tiny,2024-02\n", "");
        other.with("tables/contributions.csv", "budgets,poland,0.25", "budgets,poland,1");
        other.holding(
                "tables/price_steps.csv",
                other.text("tables/price_steps.csv") + "shells-ukraine,1,1,a-tiny,2024-02\n");
        String out = diff().out();
        assertThat(out)
                .contains("Rows added:\n- price_steps.csv: 1 row: shells-ukraine, 1\n")
                .contains("Rows removed:\n- contributions.csv: 1 row: budgets, germany\n")
                .contains(" +300%  contributions.csv: budgets, poland: share\n        0.25 → 1\n")
                .containsPattern("contributions\\.csv +– +1 +1 +–");
    }

    @Test
    void remarksAreCountedAndShownWhenAskedFor() throws IOException {
        other.with("tables/items.csv", "155 mm shell,", "A shell of 155 mm,");
        assertThat(diff().out())
                .contains("Titles, notes, sources, dates and actuals that changed too: 1; --all");
        assertThat(diff("--all").out())
                .contains("- items.csv: shell-155: name_en: 155 mm shell → A shell of 155 mm");
    }

    @Test
    void otherMonthsAndItemsAreToldAndOnlyWhatIsSharedIsCompared() throws IOException {
        other.with("case.yaml", "months: 24", "months: 18");
        other.with("case.yaml", "first_month: 2024-03", "first_month: 2024-06");
        String out = diff().out();
        assertThat(out)
                .containsPattern("first\\smonth\\s2024-03\\s→\\s2024-06;\\smonths\\s24\\s→\\s18")
                .doesNotContain("support-ends")
                .contains("Over Jun 2024–Nov 2025, the months of both cases");
        JsonNode shared = JSON.readTree(diff("--json").out()).path("answers").get(0).path("shared");
        assertThat(shared.path("months").asInt()).isEqualTo(18);
        assertThat(shared.path("from").asString()).isEqualTo("2024-06");
        assertThat(shared.path("to").asString()).isEqualTo("2025-11");
    }

    @Test
    void casesWithoutAMonthInCommonHaveNoAnswerInCommon() throws IOException {
        other.with("case.yaml", "first_month: 2024-03", "first_month: 2026-03");
        other.with("tables/expansions.csv", "announced,2024-12", "announced,2026-12");
        Called called = diff();
        assertThat(called.exit()).as(called.err()).isEqualTo(Exit.DONE);
        assertThat(called.out()).contains("The two cases have no month in common.");
        assertThat(
                        JSON.readTree(diff("--json").out())
                                .path("answers")
                                .get(0)
                                .path("items")
                                .isEmpty())
                .isTrue();
    }

    @Test
    void asJsonThereIsEveryChange() throws IOException {
        changeShells();
        Called called = diff("--json");
        assertThat(called.lines()).hasSize(1);
        JsonNode json = JSON.readTree(called.out());
        assertThat(json.path("kind").asString()).isEqualTo("diff");
        assertThat(json.path("before").path("caseHash").asString()).hasSize(16);
        assertThat(json.path("changes").size()).isEqualTo(2);
        JsonNode need = json.path("changes").get(0);
        assertThat(need.path("before").path("high").asDouble()).isEqualTo(80_000);
        assertThat(need.path("after").path("value").asDouble()).isEqualTo(90_000);
        assertThat(need.path("change").asDouble()).isEqualTo(0.5);
        assertThat(json.path("answers").get(0).path("tiers").get(0).path("name").asString())
                .isEqualTo("claimant_floor");
    }

    @Test
    void everyChangeIsWrittenToItsTable() throws IOException {
        changeShells();
        Called called = diff("--out", "changes");
        assertThat(called.lines().getLast()).isEqualTo("changes");
        List<String> lines = Files.readAllLines(folder.resolve("changes/diff.csv"));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1))
                .isEqualTo(
                        "changed,figure,needs.csv,\"ukraine, shell-155, floor, hold, stated_requirement\",quantity,60000,50000,80000,a-tiny,2024-02,90000,,,a-tiny,2024-02,0.5");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void inDutchTheWordsAreDutch() throws IOException {
        changeShells();
        assertThat(diff("--lang", "nl").out())
                .contains("Gewijzigde cijfers, de grootste wijziging eerst:")
                .contains("Huidige aanvoer")
                .contains("Minimum, tekortmaanden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--scenario=basline | Did you mean 'baseline'?",
                "--threads=0        | --threads takes a whole number from 1 to 1024, such as 4; got '0'.",
                "--out=other/case.yaml | --out",
            })
    void aQuestionThatMakesNoSenseIsWrongUse(String option, String message) {
        Called called = diff(option);
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err()).contains(message);
        assertThat(called.out()).isEmpty();
    }

    @Test
    void oneCaseIsTooFew() {
        Called called = Called.in(folder, "diff", Called.TINY);
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err()).contains("AFTER");
    }

    @Test
    void aScenarioThatOneCaseLacksIsWrongUse() throws IOException {
        Files.delete(folder.resolve("other/scenarios/support-ends.yaml"));
        assertThat(diff("--scenario", "support-ends").exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(diff().out()).contains("- scenarios/: 1 row: support-ends");
    }

    @Test
    void theProblemsOfACaseAreToldWithTheFolderThatHasThem() throws IOException {
        other.with("tables/stocks.csv", "ukraine,shell-155", "ukraine,shell-15");
        Called called = diff();
        assertThat(called.exit()).isEqualTo(Exit.PROBLEMS);
        assertThat(called.err())
                .containsSubsequence(
                        "'other' is not sound:",
                        "error: stocks.csv, line 2",
                        "nothing was computed");
        assertThat(Called.in(folder, "diff", "nowhere", "other").err())
                .contains("There is no such folder");
        assertThat(JSON.readTree(diff("--json").out()).path("kind").asString()).isEqualTo("diff");
    }

    @Test
    void outOfTimeTheDataAreStillCompared() throws IOException {
        changeShells();
        Called called = diff("--plan", "--time-limit", "1e-9");
        assertThat(called.exit()).isEqualTo(Exit.OTHER_ANSWER);
        assertThat(called.out()).contains("+50%");
        assertThat(called.err()).contains("time");
        assertThat(
                        JSON.readTree(diff("--plan", "--time-limit", "1e-9", "--json").out())
                                .path("status")
                                .asString())
                .isEqualTo("time_limit");
    }

    @Test
    void outputFitsItsWidth() throws IOException {
        changeShells();
        for (Called called : List.of(diff(), diff("--all", "--plan", "--lang", "nl"))) {
            assertThat(called.out()).doesNotContain("\u001b").doesNotContain("\r");
            assertThat(called.lines())
                    .allSatisfy(line ->
                            assertThat(line.codePointCount(0, line.length()))
                                    .as(line)
                                    .isLessThanOrEqualTo(80));
        }
    }
}
