package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.holdfast.casefile.internal.Statements;
import org.holdfast.intake.Problems;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Statement;
import org.holdfast.model.Text;
import org.holdfast.model.formula.Comparison;
import org.holdfast.model.formula.FormulaParser;
import org.holdfast.model.formula.Parsed;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** checks.yaml: read with the case, told where it is wrong, and added to without loss. */
class ChecksFileTest {
    private static final String SOUND =
            """
            # Kept by hand.
            - id: half-met   # in every month
              en: "Half of the shells."
              nl: "De helft van de granaten."
              way: plan
              that: coverage(shell-155) >= 0.5 from 2024-06

            - id: little-under-the-floor
              en: "Little is missing."
              nl: "Er ontbreekt weinig."
              scenario: all-levers
              way: balance
              that: >
                tier(floor) <= 12
                  +- 0.5
            """;

    private TinyCopy tiny;

    @BeforeEach
    void copy(@TempDir Path folder) {
        tiny = new TinyCopy(folder);
    }

    private void says(String... lines) {
        assertThat(tiny.problems()).containsExactly(lines);
    }

    /** A statement with this formula, on the plan of the baseline. */
    private TinyCopy stating(String formula) {
        return stating(formula, "plan");
    }

    private TinyCopy stating(String formula, String way) {
        return tiny.holding(
                ChecksFile.NAME,
                "- id: one\n  en: One.\n  nl: Eén.\n  way: %s\n  that: %s\n"
                        .formatted(way, formula));
    }

    private List<Statement> statements() {
        return switch (tiny.read()) {
            case Reading.Sound(Case _, var statements, _, var warnings) -> {
                assertThat(warnings).isEmpty();
                yield statements;
            }
            case Reading.Unsound(var problems) -> throw new AssertionError(problems);
        };
    }

    @Test
    void statementsAreReadWithTheCase() {
        tiny.holding(ChecksFile.NAME, SOUND);
        assertThat(statements())
                .extracting(Statement::id, Statement::scenario, Statement::way)
                .containsExactly(
                        tuple("half-met", "baseline", Statement.Way.PLAN),
                        tuple("little-under-the-floor", "all-levers", Statement.Way.BALANCE));
        assertThat(statements().getLast().comparison().tolerance()).isEqualTo(0.5);
        assertThat(statements().getFirst().text().in(Language.NL))
                .isEqualTo("De helft van de granaten.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "[]", "---\n"})
    void aCaseMayStateNothing(String text) {
        tiny.holding(ChecksFile.NAME, text);
        assertThat(statements()).isEmpty();
    }

    @Test
    void aStatementIsNoInputOfAnAnswer() {
        String hash = hash();
        tiny.holding(ChecksFile.NAME, SOUND);
        assertThat(hash()).isEqualTo(hash);
    }

    private String hash() {
        return switch (tiny.read()) {
            case Reading.Sound(Case c, _, _, _) -> c.hash();
            case Reading.Unsound(var problems) -> throw new AssertionError(problems);
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "coverage(shel-155) >= 0.5 | 'shel-155' is not in items.csv. Did you mean 'shell-155'?",
                "coverage(adv-missile) >= 0.5 | 'adv-missile' is in items.csv, but its side is 'adversary'. Expected an item of ours (side 'ours').",
                "tier(flor) <= 12 | The formula breaks off at character 6, 'flor'. Expected one of floor, full, ally_targets, cost. Did you mean 'floor'?",
                "covrage(shell-155) >= 1 | The formula breaks off at character 1, 'covrage'. Expected a number, or one of tier, allies, present_value, coverage, floor_coverage, need, floor_need, used, covered, shortfall, floor_shortfall, stock, stock_months, arrived, bought, received, supplied, fire_ratio, self_reliance, spending, min, max, mean, sum, at. Did you mean 'coverage'?",
                "tier(floor) | The formula breaks off at its end. Expected <=, >= or =.",
                "tier(floor) = 12 | The formula breaks off at its end. Expected '+-' and a tolerance, such as '+- 0.01': computed numbers are never exactly equal.",
                "stock(germany, shell-155) >= 1 | 'germany' is not in the column 'holder' of needs.csv or stocks.csv.",
                "arrived(shell-155, germany) >= 1 | 'germany' is in parties.csv, but its bloc is 'europe'. Expected a bloc, or a country without one.",
                "spending(budgts) <= 1 | 'budgts' is not in funds.csv. Did you mean 'budgets'?",
                "spending(budgets, 2027) <= 1 | '2027' lies outside the horizon (2024-03 to 2026-02), so nothing could be compared.",
                "used(shell-155) >= 1 from 2026-03 | '2026-03' lies outside the horizon (2024-03 to 2026-02), so nothing could be compared.",
                "used(shell-155) >= 1 from 2025-01 to 2027-12 | '2027-12' lies outside the horizon (2024-03 to 2026-02), so nothing could be compared.",
                "at(used(shell-155), 2024-02) >= 1 | '2024-02' lies outside the horizon (2024-03 to 2026-02), so nothing could be compared.",
                "used(shell-155) <= 1 in 2023 | '2023-01' lies outside the horizon (2024-03 to 2026-02), so nothing could be compared.",
            })
    void whatIsWrongInAFormulaIsToldWithItsPlace(String formula, String message) {
        stating(formula);
        says("checks.yaml, line 5, entry 'one.that': " + message);
    }

    @Test
    void everyWrongNameInAFormulaIsTold() {
        stating("coverage(a) >= used(b)");
        says(
                "checks.yaml, line 5, entry 'one.that': 'a' is not in items.csv.",
                "checks.yaml, line 5, entry 'one.that': 'b' is not in items.csv.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "used(shell-155) >= 0 in 2024",
                "used(shell-155) >= 0 in 2026",
                "sum(used(shell-155) from 2024-01 to 2026-12) >= 0",
                "received(shell-155, europe) >= 0",
                "fire_ratio(adv-missile) >= 0"
            })
    void aYearThatTheCaseHasInPartIsRight(String formula) {
        stating(formula);
        assertThat(statements()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"spending(budgets)", "tier(cost)", "present_value(cost)"})
    void theBalanceSpendsNothing(String figure) {
        stating(figure + " <= 100", "balance");
        says(
                "checks.yaml, line 5, entry 'one.that': The balance spends nothing, so '"
                        + figure
                        + "' would always be 0. Let the statement be about the way 'plan' or"
                        + " 'ad_hoc'.");
    }

    @Test
    void aTierThatTheCaseDoesNotPursueIsNotCounted() {
        tiny.with("case.yaml", "[floor, full, ally_targets, cost]", "[floor, full, cost]");
        stating("tier(ally_targets) <= 1");
        says(
                "checks.yaml, line 5, entry 'one.that': 'ally_targets' is not in the case's objective, so no answer counts it. Add it to case.yaml or leave the statement out.");
    }

    @Test
    void everyEntryOfAStatementIsLookedAt() {
        tiny.holding(
                ChecksFile.NAME,
                """
                - id: Half
                  en: One.
                  scenario: all-lever
                  way: ad-hoc
                  than: tier(floor) <= 1
                - just a text
                """);
        says(
                "checks.yaml, entry 'Half.that': The entry is missing. It holds: the formula that should hold.",
                "checks.yaml, line 1, entry 'Half.id': 'Half' is not a name of lower-case letters, digits and single hyphens, at most 60.",
                "checks.yaml, line 3, entry 'Half.scenario': 'all-lever' is not in scenarios/. Did you mean 'all-levers'?",
                "checks.yaml, line 4, entry 'Half.way': 'ad-hoc' is not known here. Expected balance, plan or ad_hoc. Did you mean 'ad_hoc'?",
                "checks.yaml, line 5, entry 'Half.than': There is no such entry. Remove it. Did you mean 'that'?",
                "checks.yaml, line 6: Expected entries, the first of them 'id: …', here.");
    }

    @Test
    void aNameIsTakenOnce() {
        tiny.holding(ChecksFile.NAME, SOUND.replace("little-under-the-floor", "half-met"));
        says(
                "checks.yaml, line 8, entry 'half-met.id': This is already on line 2. Keep one of the two.");
    }

    @Test
    void theFileIsAList() {
        tiny.holding(ChecksFile.NAME, "id: one\n");
        says(
                "checks.yaml, line 1: Expected a list, each of its parts beginning with '- id: …', here.");
    }

    private static Statement frozen(String id, String english, String that) {
        Comparison comparison =
                switch (FormulaParser.parse(that)) {
                    case Parsed.Right(Comparison read) -> read;
                    case Parsed.Wrong wrong -> throw new AssertionError(wrong);
                };
        return new Statement(
                id,
                new Text(english, "Nederlands: " + english),
                "baseline",
                Statement.Way.AD_HOC,
                that,
                comparison);
    }

    private static final Statement NEW =
            frozen("new-one", "A \"new\" one: it's 50% \\ — #1.", "tier(floor) = 12.3 +- 0.5");

    @Test
    void statementsAreAddedAtTheEndAndNothingElseChanges() {
        String text = ChecksFile.plus(SOUND, List.of(NEW)).orElseThrow();
        assertThat(text)
                .isEqualTo(
                        SOUND
                                + """

                                - id: new-one
                                  en: "A \\"new\\" one: it's 50% \\\\ — #1."
                                  nl: "Nederlands: A \\"new\\" one: it's 50% \\\\ — #1."
                                  scenario: baseline
                                  way: ad_hoc
                                  that: tier(floor) = 12.3 +- 0.5
                                """);
        tiny.holding(ChecksFile.NAME, text);
        assertThat(statements()).hasSize(3).endsWith(NEW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# only a remark",
                "---\n",
                "- id: a\n  en: A\n  nl: A\n  way: plan\n  that: tier(full) <= 1",
                "- id: a\r\n  en: A\r\n  nl: A\r\n  way: plan\r\n  that: tier(full) <= 1\r\n",
                "  - id: a\n    en: A\n    nl: A\n    way: plan\n    that: tier(full) <= 1\n  # end",
                "- {id: a, en: A, nl: A, way: plan, that: tier(full) <= 1}\n",
            })
    void howeverTheListIsWrittenItStaysAsItWas(String before) {
        String text = ChecksFile.plus(before, List.of(NEW)).orElseThrow();
        assertThat(text).startsWith(before);
        assertThat(text.contains("\r\n")).isEqualTo(before.contains("\r\n"));
        tiny.holding(ChecksFile.NAME, text);
        assertThat(statements()).endsWith(NEW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{id: a, en: A, nl: A, way: plan, that: tier(full) <= 1}]",
                "---\n- id: a\n  en: A\n  nl: A\n  way: plan\n  that: tier(full) <= 1\n...\n",
                "id: a",
            })
    void whereNothingCanBeAddedNothingIs(String before) {
        assertThat(ChecksFile.plus(before, List.of(NEW))).isEmpty();
    }

    @Test
    void addingNothingChangesNothing() {
        assertThat(ChecksFile.plus("", List.of())).contains("");
        assertThat(ChecksFile.plus(SOUND, List.of())).contains(SOUND);
    }

    /** Whatever the words: they come back as they were. */
    @Seeds(100)
    void oddWordsSurvive(long seed) {
        Random random = new Random(seed);
        String odd = "a\"\\'#:{}[]&*!|>%@`-? \nëß€—😀,";
        StringBuilder words = new StringBuilder("x");
        for (int k = random.nextInt(12); k >= 0; k--) {
            words.append(odd.charAt(random.nextInt(odd.length())));
        }
        String text =
                new String(
                        words.append("x").toString().getBytes(StandardCharsets.UTF_8),
                        StandardCharsets.UTF_8);
        List<Statement> more = new ArrayList<>();
        for (int k = 0; k <= random.nextInt(3); k++) {
            more.add(frozen("s-" + k, text, "used(shell-155) >= " + k));
        }
        String file = ChecksFile.plus(random.nextBoolean() ? SOUND : "", more).orElseThrow();
        Problems problems = new Problems();
        Statements.of(file, problems);
        assertThat(problems.inOrder(List.of())).isEmpty();
    }
}
