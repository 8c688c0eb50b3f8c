package org.holdfast.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.AdversaryCost;
import org.holdfast.model.AdversaryMoney;
import org.holdfast.model.Case;
import org.holdfast.model.Exploration.Answered;
import org.holdfast.model.Exploration.Answers;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Quantity;
import org.holdfast.model.Text;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.words.AdversaryMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the adversary can afford, told. */
class AdversaryBudgetTest {
    private static final Text MONEY = new Text("His money", "Zijn geld");

    private static Quantity exactly(double value) {
        return Example.exactly(value);
    }

    /** Shells at a thousand each, and what there is for them: billions a year. */
    private static Case with(double billions, double ceiling) {
        Case c = Example.full();
        String shell = c.adversaryFlows().getFirst().item();
        return c.withAdversaryMoney(
                        List.of(
                                new AdversaryMoney(
                                        "RUB",
                                        0,
                                        Example.MONTHS - 1,
                                        exactly(1000 * billions),
                                        Example.from("doc-plants"))))
                .withAdversaryCosts(
                        List.of(
                                new AdversaryCost(
                                        shell,
                                        exactly(1000),
                                        exactly(0),
                                        0,
                                        Optional.of(exactly(ceiling)),
                                        Example.from("doc-plants"))))
                .withLevers(
                        List.of(
                                Example.lever(
                                        "adversary-money",
                                        Lever.Block.WORLD,
                                        Lever.Effect.ADVERSARY_MONEY,
                                        MONEY,
                                        Text.same("factor"))));
    }

    private static String told(Case c, List<Answered> answers, Language language) {
        Optional<Answers> found =
                Optional.of(answers).filter(a -> !a.isEmpty()).map(a -> new Answers(12, 30, a));
        Section section = AdversaryBudget.of(c, Example.baseline(), found, language).orElseThrow();
        return section.toString();
    }

    @Test
    void aCaseThatDoesNotSayWhatHisWeaponsCostHasNoSuchSection() {
        assertThat(AdversaryBudget.of(Example.full(), Example.baseline(), Language.EN)).isEmpty();
    }

    @Test
    void itSaysWhatLimitsHim() {
        assertThat(told(with(1e6, 1e9), List.of(), Language.EN))
                .contains("as far as its own growth carries it", "its own growth");
        assertThat(told(with(1e6, 10), List.of(), Language.EN))
                .contains("its plants cannot make more", "its plants");
        assertThat(told(with(0.001, 1e9), List.of(), Language.EN))
                .contains("its money buys no more", "spends 100% in the first year");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itSaysWhetherAnAnswerTurnsTheFinding(Language language) {
        Answered stands = new Answered("adversary-money", MONEY, 1, 3, 20, 40, Optional.empty());
        Answered turns = new Answered("adversary-money", MONEY, 1, 0.2, 9, 8, Optional.of(0.4));
        String none = told(with(1, 1e9), List.of(stands), language);
        String one = told(with(1, 1e9), List.of(stands, turns), language);
        assertThat(none).contains(MONEY.in(language)).doesNotContain("×0.4", "×0,4");
        assertThat(one).containsAnyOf("×0.4", "×0,4");
        assertThat(one).isNotEqualTo(none);
    }

    /** Against which the others are read. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsMissedWhileHeDoesNotAnswerStandsAboveWhatHisAnswersComeTo(Language language) {
        Answered stands = new Answered("adversary-money", MONEY, 1, 3, 20, 40, Optional.empty());
        Section section =
                AdversaryBudget.of(
                                with(1, 1e9),
                                Example.baseline(),
                                Optional.of(new Answers(12, 30, List.of(stands))),
                                language)
                        .orElseThrow();
        Table answers =
                section.blocks().stream()
                        .filter(Table.class::isInstance)
                        .map(Table.class::cast)
                        .filter(table -> table.id().equals("adversary-answers"))
                        .findFirst()
                        .orElseThrow();
        assertThat(answers.rows())
                .extracting(row -> row.cells().get(2).shown().text())
                .containsExactly("12", "20");
        assertThat(answers.rows().getFirst().cells().getFirst().shown().text())
                .isEqualTo(AdversaryMessages.AS_IN_THE_SCENARIO.in(language));
    }
}
