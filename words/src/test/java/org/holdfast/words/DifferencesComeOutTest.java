package org.holdfast.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.testing.Seeds;

/** Whoever subtracts two numbers of a page finds the difference that the page tells. */
class DifferencesComeOutTest {
    @Seeds(300)
    void aChangeInItemMonthsIsTheDifferenceOfTheTwoAsTheyPrint(long seed) {
        Random random = new Random(seed);
        double before = 60 * random.nextDouble();
        double after = 60 * random.nextDouble();
        Change change = Change.ofItemMonths(before, after);
        assertThat(change.difference())
                .isEqualTo(Numbers.itemMonths(change.after() - change.before()));
    }

    @Seeds(300)
    void aChangeOfMoneyIsTheDifferenceOfTheTwoAsTheyPrint(long seed) {
        Random random = new Random(seed);
        double before = 90_000 * random.nextDouble();
        double after = before + 400 * random.nextGaussian();
        Change change = Change.ofMoney(before, after);
        assertThat(change.difference())
                .isEqualTo(Numbers.moneyValue(change.after() - change.before()));
    }

    @Seeds(300)
    void aColumnOfChangesIsThatOfTheColumnsBesideIt(long seed) {
        Random random = new Random(seed);
        double before = 200 * random.nextDouble();
        double after = 200 * random.nextDouble();
        for (Measure measure : new Measure[] {Measure.CLAIMANT_FLOOR, Measure.COST}) {
            assertThat(
                            number(
                                    MeasureWords.change(
                                            measure,
                                            Optional.of(before),
                                            Optional.of(after),
                                            Language.EN)))
                    .isCloseTo(
                            number(MeasureWords.number(measure, Optional.of(after), Language.EN))
                                    - number(
                                            MeasureWords.number(
                                                    measure, Optional.of(before), Language.EN)),
                            within(1e-6));
        }
    }

    private static double number(String written) {
        return Double.parseDouble(written.replace("−", "-").replace("+", "").replace(",", ""));
    }
}
