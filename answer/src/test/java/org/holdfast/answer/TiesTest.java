package org.holdfast.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.model.Case;
import org.holdfast.model.Decision;
import org.holdfast.model.Instance;
import org.holdfast.model.Plan;
import org.holdfast.model.Scenario;
import org.holdfast.model.Series;
import org.holdfast.model.Ties;
import org.holdfast.model.Way;
import org.junit.jupiter.api.Test;

/** Two funds of the tiny case may buy shells in Europe: one shared by GDP, one by own shares. */
class TiesTest {
    private static final String SHELLS = "procurement/europe/ukraine";
    private static final Case C = tiny();
    private static final Scenario BOTH = C.findScenario("all-levers").orElseThrow();
    private static final Scenario ONE = C.findScenario("baseline").orElseThrow();

    private static Case tiny() {
        return switch (CaseReader.read(Path.of("../casefile/src/test/resources/cases/tiny"))) {
            case Reading.Sound sound -> sound.sound();
            case Reading.Unsound unsound -> throw new AssertionError(unsound.problems());
        };
    }

    private static Decision paid(String fund, String way, double amount) {
        Series months =
                Series.of(IntStream.range(0, 24).mapToDouble(t -> t < 6 ? 0 : amount).toArray());
        return new Decision(Decision.Kind.PAYMENT, fund, way, "EUR million", months, months);
    }

    private static Ties ties(Scenario scenario, Decision... payments) {
        return Ties.of(
                Instance.of(C, scenario),
                new Plan(Way.PLAN, scenario, 0, List.of(payments), List.of()));
    }

    @Test
    void whereAnotherFundHasMoneyLeftTheSplitIsAChoice() {
        Ties ties = ties(BOTH, paid("budgets", SHELLS, 0.1));
        assertThat(ties.funds()).containsExactlyInAnyOrder("budgets", "joint-fund");
        assertThat(ties.parties()).contains("germany");
    }

    @Test
    void whereTheOtherFundIsEmptyThereIsNone() {
        Ties ties = ties(ONE, paid("budgets", SHELLS, 0.1));
        assertThat(ties.funds()).isEmpty();
        assertThat(ties.parties()).isEmpty();
    }

    @Test
    void whereEveryFundIsSpentThereIsNone() {
        assertThat(
                        ties(
                                        BOTH,
                                        paid("budgets", SHELLS, 5_000),
                                        paid("joint-fund", SHELLS, 5_000))
                                .funds())
                .isEmpty();
    }

    @Test
    void whatOnlyOneFundMayBuyIsNoChoice() {
        assertThat(ties(BOTH, paid("joint-fund", "investment/ukraine/ukraine", 0.1)).funds())
                .isEmpty();
    }
}
