package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.holdfast.casefile.ChecksFile;
import org.holdfast.testing.SmallCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a case states about its answers: compared, and kept. */
class StatementsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CHECKS = ChecksFile.NAME;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private SmallCase tiny;

    @BeforeEach
    void copy() throws IOException {
        tiny = SmallCase.in(folder.resolve("tiny"));
    }

    private Called holdfast(String... args) {
        return Called.in(folder, args);
    }

    private static String statement(String id, String way, String that) {
        return """
        - id: %s
          en: "In words, %s."
          nl: "In woorden, %s."
          way: %s
          that: %s
        """
                .formatted(id, id, id, way, that);
    }

    private Called check(String... more) {
        String[] args = new String[3 + more.length];
        args[0] = "check";
        args[1] = "tiny";
        args[2] = "--answers";
        System.arraycopy(more, 0, args, 3, more.length);
        return holdfast(args);
    }

    @Test
    void whatHoldsIsToldWithTheNumberFound() throws IOException {
        tiny.holding(
                CHECKS,
                statement("used", "balance", "used(shell-155) <= need(shell-155)")
                        + statement("money", "plan", "spending(budgets) <= 100000"));
        Called called = check();
        assertThat(called.exit()).isEqualTo(Exit.DONE);
        assertThat(called.err()).isEmpty();
        assertThat(called.out())
                .contains("A tiny case: 2 statements about its answers; all hold.")
                .contains("- used: In words, used.")
                .contains("  used(shell-155) <= need(shell-155)")
                .containsPattern("current supply, baseline: found [0-9.]+ against 120000 in 2024-")
                .containsPattern("plan, baseline: found [0-9.]+ against 100000\\.")
                .doesNotContain("Does not hold");
    }

    @Test
    void whatDoesNotHoldComesFirstAndEndsWithAnotherExitCode() throws IOException {
        tiny.holding(
                CHECKS,
                statement("fine", "balance", "tier(floor) >= 0")
                        + statement("too-high", "balance", "coverage(shell-155) >= 1.5")
                        + statement("nothing", "ad_hoc", "1 / (tier(floor) - tier(floor)) <= 1"));
        Called called = check();
        assertThat(called.exit()).isEqualTo(Exit.OTHER_ANSWER);
        assertThat(called.err()).contains("3 statements about its answers: 1 holds, 2 do not.");
        assertThat(called.out())
                .containsSubsequence("Does not hold:", "too-high", "nothing", "Holds:", "fine")
                .containsPattern("and in 23\\s+more months.")
                .contains("ad hoc, baseline: divided by zero.");
    }

    @Test
    void inDutchTheStatementsAreDutch() throws IOException {
        tiny.holding(CHECKS, statement("one", "balance", "tier(floor) <= -1"));
        Called called = check("--lang", "nl");
        assertThat(called.out())
                .contains("Een kleine casus: 1 uitspraak over de antwoorden: 0 kloppen, 1 niet.")
                .contains("Klopt niet:", "- one: In woorden, one.")
                .contains("huidige aanvoer, baseline: gevonden ");
    }

    @Test
    void asJsonEveryStatementHasItsNumber() throws IOException {
        tiny.holding(
                CHECKS,
                statement("yes", "plan", "tier(floor) >= 0")
                        + statement("no", "plan", "coverage(shell-155) <= 0 in 2025"));
        Called called = check("--json");
        assertThat(called.exit()).isEqualTo(Exit.OTHER_ANSWER);
        assertThat(called.lines()).hasSize(1);
        JsonNode json = JSON.readTree(called.out());
        assertThat(json.path("kind").asString()).isEqualTo("check");
        assertThat(json.path("holding").asInt()).isEqualTo(1);
        JsonNode no = json.path("answers").get(1);
        assertThat(no.path("status").asString()).isEqualTo("fails");
        assertThat(no.path("found").asDouble()).isPositive();
        assertThat(no.path("against").asDouble()).isZero();
        assertThat(no.path("month").asString()).startsWith("2025-");
        assertThat(no.path("monthsFailing").asInt()).isEqualTo(12);
    }

    @Test
    void aCaseThatStatesNothingHasNothingToFail() {
        assertThat(check().exit()).isEqualTo(Exit.DONE);
        assertThat(check().out()).contains("nothing is stated about its answers in checks.yaml");
        assertThat(check("--json").lines()).hasSize(1);
    }

    @Test
    void withoutAnswersNothingIsComputedButStatementsAreRead() throws IOException {
        tiny.holding(CHECKS, statement("one", "plan", "tier(floor) <= -1"));
        assertThat(holdfast("check", "tiny").exit()).isEqualTo(Exit.DONE);
        assertThat(holdfast("check", "tiny").out()).contains("1 statement in checks.yaml");
        assertThat(folder.resolve("kept")).doesNotExist();
    }

    @Test
    void anAnswerThatIsNotFoundInTimeIsNoAnswer() throws IOException {
        tiny.holding(CHECKS, statement("one", "plan", "tier(floor) >= 0"));
        Called called = check("--time-limit", "1e-9");
        assertThat(called.exit()).isEqualTo(Exit.OTHER_ANSWER);
        assertThat(called.out()).contains("no answer (Out of time");
        assertThat(check("--time-limit", "1e-9", "--json").out())
                .contains("\"status\":\"unanswered\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tier(flor) <= 1 | entry 'one.that': The formula breaks off at character 6",
                "coverage(shell-15) <= 1 | Did you mean 'shell-155'?",
                "used(shell-155) <= 1 in 2031 | '2031-01' lies outside the horizon",
            })
    void aWrongStatementIsAProblemOfTheData(String that, String message) throws IOException {
        tiny.holding(CHECKS, statement("one", "plan", that));
        for (String command : new String[] {"check", "plan", "freeze"}) {
            Called called = holdfast(command, "tiny");
            assertThat(called.exit()).as(command).isEqualTo(Exit.PROBLEMS);
            assertThat(called.out() + called.err())
                    .contains("error: checks.yaml, line 5")
                    .contains(message);
        }
        assertThat(check().exit()).isEqualTo(Exit.PROBLEMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"balance", "plan", "ad_hoc"})
    void whatIsFrozenHolds(String way) throws IOException {
        String before = "# By hand\n" + statement("mine", "plan", "tier(floor) >= 0");
        tiny.holding(CHECKS, before);
        Called frozen = holdfast("freeze", "tiny", "--way", way, "--tolerance", "1e-6");
        assertThat(frozen.exit()).isEqualTo(Exit.DONE);
        int added = way.equals("balance") ? 5 : 6;
        assertThat(frozen.out()).contains("checks.yaml: " + added + " statements added, 0 there");
        assertThat(tiny.text(CHECKS))
                .startsWith(before)
                .contains("- id: baseline-" + way.replace('_', '-') + "-met-shell-155\n")
                .contains("  way: " + way + "\n")
                .contains("  that: tier(floor) = ");
        assertThat(tiny.files()).doesNotContain("." + CHECKS + ".new");
        Called checked = check();
        assertThat(checked.out()).contains((added + 1) + " statements about its answers; all hold");
        assertThat(checked.exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void freezingTwiceChangesNothing() throws IOException {
        holdfast("freeze", "tiny");
        String once = tiny.text(CHECKS);
        Called again = holdfast("freeze", "tiny");
        assertThat(again.exit()).isEqualTo(Exit.DONE);
        assertThat(again.out()).contains("0 statements added, 5 there already.");
        assertThat(tiny.text(CHECKS)).isEqualTo(once);
    }

    @Test
    void whatChangedSinceItWasFrozenIsToldAndLeftAsItIs() throws IOException {
        holdfast("freeze", "tiny");
        String once = tiny.text(CHECKS);
        tiny.with("tables/producers.csv", "40000,30000,50000", "50000,30000,50000");
        Called again = holdfast("freeze", "tiny");
        assertThat(again.out()).contains("no longer true: baseline-balance-");
        assertThat(tiny.text(CHECKS)).isEqualTo(once);
        assertThat(check().exit()).isEqualTo(Exit.OTHER_ANSWER);
    }

    @Test
    void aScenarioIsFrozenUnderANameOfItsOwn() throws IOException {
        Called called =
                holdfast(
                        "freeze",
                        "tiny",
                        "--scenario",
                        "all-levers",
                        "--way",
                        "plan",
                        "--id",
                        "best",
                        "--json");
        JsonNode json = JSON.readTree(called.out());
        assertThat(called.lines()).hasSize(1);
        assertThat(json.path("kind").asString()).isEqualTo("freeze");
        assertThat(json.path("added").get(0).path("id").asString()).isEqualTo("best-floor");
        assertThat(json.path("kept").isEmpty()).isTrue();
        assertThat(tiny.text(CHECKS)).contains("  scenario: all-levers\n");
    }

    @Test
    void freezingDoesNotChangeTheAnswersThatAreKept() {
        holdfast("plan", "tiny");
        holdfast("freeze", "tiny", "--way", "plan");
        Called plan = Called.atTerminal(folder, Map.of(), "plan", "tiny");
        assertThat(plan.err()).contains("reused");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--tolerance=0      | --tolerance takes a number from",
                "--tolerance=lots   | --tolerance takes a number from",
                "--id=Best          | --id takes a name of lower-case letters",
                "--id=a-name-that-is-so-long-that-nothing-can-be-put-behind-it | too long",
                "--way=adhoc        | --way takes one of balance, plan, ad_hoc",
                "--scenario=basline | Did you mean 'baseline'?",
                "--time-limit=0     | --time-limit takes a number above 0",
            })
    void aQuestionThatMakesNoSenseIsWrongUse(String option, String message) {
        Called called = holdfast("freeze", "tiny", option);
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err()).contains(message);
        assertThat(folder.resolve("tiny").resolve(CHECKS)).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"nl, --tolerance is een getal van", "uk, --tolerance приймає число від"})
    void wrongUseOfFreezeIsToldInTheLanguageAskedFor(String language, String message) {
        assertThat(holdfast("freeze", "tiny", "--tolerance=0", "--lang", language).err())
                .contains(message);
    }

    @Test
    void aFileToWhichNothingCanBeAddedStaysAsItIs() throws IOException {
        tiny.holding(CHECKS, "[]\n");
        Called called = holdfast("freeze", "tiny");
        assertThat(called.exit()).isEqualTo(Exit.WRONG_USE);
        assertThat(called.err()).contains("Nothing can be added to checks.yaml");
        assertThat(tiny.text(CHECKS)).isEqualTo("[]\n");
    }

    @Test
    void outOfTimeNothingIsFrozen() {
        Called called = holdfast("freeze", "tiny", "--way", "plan", "--time-limit", "1e-9");
        assertThat(called.exit()).isEqualTo(Exit.OTHER_ANSWER);
        assertThat(called.err()).contains("time");
        assertThat(folder.resolve("tiny").resolve(CHECKS)).doesNotExist();
    }

    @Test
    void aByteOrderMarkAndALinkStay() throws IOException {
        Path elsewhere = folder.resolve("elsewhere.yaml");
        Files.writeString(elsewhere, "\uFEFF" + statement("mine", "plan", "tier(floor) >= 0"));
        Files.createSymbolicLink(folder.resolve("tiny").resolve(CHECKS), elsewhere);
        assertThat(holdfast("freeze", "tiny").exit()).isEqualTo(Exit.DONE);
        assertThat(folder.resolve("tiny").resolve(CHECKS)).isSymbolicLink();
        assertThat(Files.readString(elsewhere))
                .startsWith("\uFEFF- id: mine")
                .contains("baseline-balance-floor");
    }

    @Test
    void outputFitsItsWidth() {
        for (Called called : new Called[] {holdfast("freeze", "tiny", "--way", "plan"), check()}) {
            assertThat(called.out()).doesNotContain("\u001b").doesNotContain("\r");
            assertThat(called.lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        }
    }

    @Test
    void aNumberIsFrozenToATenthOfWhatItMayMove() {
        assertThat(Frozen.equal("x", 117.6288678, 0.01)).isEqualTo("x = 117.63 +- 1.2");
        assertThat(Frozen.equal("x", 0.31669, 0.01)).isEqualTo("x = 0.317 +- 0.01");
        assertThat(Frozen.equal("x", 0, 0.01)).isEqualTo("x = 0 +- 0.01");
        assertThat(Frozen.equal("x", 51323.4, 0.01)).isEqualTo("x = 51323 +- 520");
        assertThat(Frozen.equal("x", -1e-13, 0.5)).isEqualTo("x = 0 +- 0.5");
    }
}
