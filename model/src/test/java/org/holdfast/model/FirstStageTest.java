package org.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.holdfast.model.FirstStage.Choice;
import org.holdfast.model.FirstStage.Kind;
import org.holdfast.model.FirstStage.Saved;
import org.holdfast.model.FirstStage.Scale;
import org.holdfast.model.FirstStage.Signpost;
import org.holdfast.model.FirstStage.Value;
import org.junit.jupiter.api.Test;

/** What one first year for many futures is worth. */
class FirstStageTest {
    private static final Offset<Double> CLOSE = within(1e-12);

    /** Of fifteen futures the worst tenth is the worst one and half of the next. */
    @Test
    void theTailIsTheMeanOfTheWorstTenthAlsoWhereThatIsNoWholeNumberOfFutures() {
        double[] missed = {3, 15, 1, 14, 5, 6, 2, 8, 9, 4, 11, 12, 13, 10, 7};
        double[] spent = {2, 4};
        Value value = Value.of(missed, new double[] {5, 1, 3}, spent);
        assertThat(value.objective()).isCloseTo(8, CLOSE);
        assertThat(value.objectiveTail()).isCloseTo((15 + 14 / 2.0) / 1.5, CLOSE);
        assertThat(value.missed()).isCloseTo(3, CLOSE);
        assertThat(value.missedTail()).as("of three: the worst").isCloseTo(5, CLOSE);
        assertThat(value.spent()).isCloseTo(3, CLOSE);
    }

    @Test
    void whatIsSavedIsTheMeanDifferenceInTheSameFuturesWithItsStandardError() {
        Saved saved = Saved.of(new double[] {11, 12, 13, 16}, new double[] {10, 10, 10, 10});
        assertThat(saved.mean()).isCloseTo(3, CLOSE);
        assertThat(saved.error()).isCloseTo(Math.sqrt(14.0 / 3 / 4), CLOSE);
    }

    @Test
    void oneFirstYearForAllLiesBetweenWhoKnewEachFutureAndWhoPlannedForOne() {
        FirstStage stage = stage();
        assertThat(stage.valueOfPerfectInformation()).isEqualTo(3);
        assertThat(stage.valueOfStochasticSolution()).isEqualTo(4);
    }

    private static FirstStage stage(Choice... choices) {
        return new FirstStage(
                40,
                40,
                0,
                value(5),
                value(8),
                value(12),
                Optional.empty(),
                List.of(),
                List.of(choices));
    }

    private static Value value(double objective) {
        return new Value(objective, 0, 0, 0, 0);
    }

    /** Nine in ten decide it: now; one in ten does: never. A tenth has no exact binary fraction. */
    @Test
    void nearlyAllIsNowAndTheSameShareOfOthersIsNever() {
        assertThat(choice(36 / 40.0).isNow()).isTrue();
        assertThat(choice(35 / 40.0).isNow()).isFalse();
        assertThat(choice(4 / 40.0).isNever()).isTrue();
        assertThat(choice(5 / 40.0).isNever()).isFalse();
        assertThat(choice(4 / 40.0).isNow() || choice(36 / 40.0).isNever()).isFalse();
    }

    private static Choice choice(double share) {
        return new Choice(
                FirstStage.Kind.LINE, "works", "", "units", share, 0, 1, 1, Optional.empty());
    }

    @Test
    void aLineAndTheContractThatGoesWithItAreOneDecision() {
        Choice line = choice(Kind.LINE, "shell", "west", 0.95);
        Choice waits = choice(Kind.LINE, "drone", "west", 0.5);
        Choice gift = choice(Kind.GIFT, "west", "shell", 0.5);
        Choice elsewhere = choice(Kind.CONTRACT, "shell", "east", 0.95);
        Choice sooner = choice(Kind.CONTRACT, "drone", "west", 0.9);
        Choice same = choice(Kind.CONTRACT, "shell", "west", 1);
        FirstStage stage = stage(line, waits, same, elsewhere, sooner, gift);
        assertThat(stage.decisions()).containsExactly(line, waits, elsewhere, sooner, gift);
        assertThat(stage.hasContract(line)).isTrue();
        assertThat(stage.hasContract(waits)).isFalse();
        assertThat(stage.hasContract(elsewhere)).isFalse();
    }

    private static Choice choice(Kind kind, String subject, String detail, double share) {
        return new Choice(kind, subject, detail, "rounds", share, 1, 2, 1, Optional.empty());
    }

    @Test
    void aDecisionCountsAboveAShareOfTheMostAndAHundredthOfALot() {
        assertThat(FirstStage.least(0.02, 100, 0)).isCloseTo(2, CLOSE);
        assertThat(FirstStage.least(0.02, 100, 500)).isCloseTo(5, CLOSE);
    }

    @Test
    void aSignpostTellsHowManyItGetsRight() {
        Text name = Text.same("growth");
        Signpost sign = new Signpost("growth", name, Scale.OWN, 0.2, true, 30, 40, 0.6);
        assertThat(sign.told()).isEqualTo(0.75);
        Choice told = choice(0.5).with(Optional.of(sign));
        assertThat(told.signpost()).contains(sign);
        assertThat(told.share()).isEqualTo(0.5);
    }

    @Test
    void newsIsWorthWhatWhoDecidesYearByYearMissesLess() {
        SecondOpinion opinion =
                new SecondOpinion(
                        3,
                        9,
                        3,
                        27,
                        100,
                        Optional.empty(),
                        List.of(
                                valued(SecondOpinion.Risk.WORST, 99),
                                valued(SecondOpinion.Risk.MEAN, 40)),
                        valued(SecondOpinion.Risk.MEAN, 46),
                        30,
                        new SecondOpinion.Check(2, 1, 1));
        assertThat(opinion.news()).isEqualTo(6);
        assertThat(opinion.of(SecondOpinion.Risk.WORST).reached()).isEqualTo(99);
        assertThat(opinion.fixed().million()).isEqualTo(7);
    }

    private static SecondOpinion.Valued valued(SecondOpinion.Risk risk, double reached) {
        var lines =
                List.of(
                        new SecondOpinion.Line(false, "works", "west", 10, 5),
                        new SecondOpinion.Line(true, "powder", "west", 1, 2));
        return new SecondOpinion.Valued(risk, 39, reached, 38, 41, 100, 50, lines);
    }
}
