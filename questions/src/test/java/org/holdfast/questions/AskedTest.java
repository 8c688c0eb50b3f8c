package org.holdfast.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {
    private static final Case TINY =
            ((Reading.Sound) CaseReader.read(Path.of("../casefile/src/test/resources/cases/tiny")))
                    .sound();

    @Test
    void aPersonAndAProgramAskTheSame() {
        Asked person = Asked.of(TINY, "baseline", List.of("gifts=0.75", "support-ends=2025-03"), 3);
        Asked program = Asked.of(TINY, "baseline", Map.of("support-ends", 12.0, "gifts", 0.75), 3);
        assertThat(person.scenario()).isEqualTo(program.scenario());
        assertThat(person.set()).containsExactly("support-ends=2025-03", "gifts=0.75");
        assertThat(program.set()).containsExactly("support-ends=12.0", "gifts=0.75");
    }

    @Test
    void aLeverThatStandsAsInTheScenarioIsNotSet() {
        Map<String, Double> there = TINY.findScenario("all-levers").orElseThrow().settings();
        assertThat(there).isNotEmpty();
        assertThat(Asked.of(TINY, "all-levers", there, 0).set()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    gifts=2            | 'gifts' goes from 0 to 1 (share); got 2.
                    gifts=much         | 'gifts' takes a number (share) from 0 to 1; got 'much'. Write digits with a decimal point, such as 1250.5.
                    support-ends=1.5   | 'support-ends' takes a whole number (month) from 0 to 24; got '1.5'.
                    support-ends=x-y   | 'support-ends' takes a month such as 2024-03, or a number of months from then; got 'x-y'.
                    gits=1             | Unknown lever 'gits'. Did you mean 'gifts'?
                    gifts              | --set takes LEVER=VALUE, such as gifts=0.5; got 'gifts'.
                    """)
    void whatCannotBeIsRefusedWithTheWayOut(String set, String message) {
        assertThat(refused(() -> Asked.of(TINY, "baseline", List.of(set), 0)).en())
                .startsWith(message);
    }

    @Test
    void aProgramIsRefusedInTheSameWordsInBothLanguages() {
        Text out = refused(() -> Asked.of(TINY, "baseline", Map.of("gifts", 2.0), 0));
        assertThat(out.en()).isEqualTo("'gifts' goes from 0 to 1 (share); got 2.");
        assertThat(out.in(Language.NL))
                .startsWith("'gifts' gaat van 0 tot 1 (")
                .endsWith("), niet 2.");
        assertThat(refused(() -> Asked.of(TINY, "basline", Map.of(), 0)).in(Language.NL))
                .startsWith("Onbekend: scenario 'basline'. Bedoelde u 'baseline'?");
        assertThat(
                        refused(() ->
                                        Asked.of(
                                                TINY,
                                                "baseline",
                                                Map.of("support-ends", Double.NaN),
                                                0))
                                .en())
                .startsWith("'support-ends' takes a whole number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    1   | --futures takes a whole number from 2 to 1000000, such as 2000; got '1'.
                    2.5 | --futures takes a whole number from 2 to 1000000, such as 2000; got '2.5'.
                    """)
    void aNumberOutsideItsRangeIsRefused(double value, String message) {
        assertThat(refused(() -> Argument.FUTURES.checked("--futures", value)).en())
                .isEqualTo(message);
        assertThat(Argument.FUTURES.checked("--futures", 2)).isEqualTo(2);
    }

    @Test
    void aPlaceWithALimitOfItsOwnSaysIt() {
        Argument few = Argument.FUTURES.atMost(50);
        assertThat(few.checked("futures", 50)).isEqualTo(50);
        assertThat(refused(() -> few.checked("futures", 51)))
                .isEqualTo(
                        new Text(
                                "futures takes a whole number from 2 to 50, such as 50; got '51'.",
                                "futures is een geheel getal van 2 tot en met 50, zoals 50, niet '51'.",
                                "futures приймає ціле число від 2 до 50, наприклад 50, а вказано «51»."));
        assertThat(refused(() -> Argument.CRITERION.checked("--criterion", 1.0)).en())
                .isEqualTo(
                        "--criterion takes a number from 0 to less than 1, such as 0.1; got '1'.");
    }

    @Test
    void aLongNameFullOfControlCharactersIsCut() {
        String name = "\u001b[31m" + "x".repeat(500);
        assertThat(refused(() -> Asked.of(TINY, name, List.of(), 0)).en())
                .startsWith("Unknown scenario '?[31mxxx")
                .contains("…'.")
                .hasSizeLessThan(200);
    }

    @Test
    void everyQuestionHasANameOfItsOwn() {
        assertThat(Questions.all().stream().map(Question::name))
                .doesNotHaveDuplicates()
                .containsExactly(
                        "brief",
                        "balance",
                        "plan",
                        "delay",
                        "levers",
                        "policies",
                        "explore",
                        "hindcast",
                        "ladder",
                        "alternatives",
                        "frontier",
                        "ranges",
                        "first-stage",
                        "stability",
                        "horizon",
                        "integers",
                        "breaking",
                        "policy-graph");
    }

    private static Text refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(WrongArgumentException.class, call).why();
    }
}
