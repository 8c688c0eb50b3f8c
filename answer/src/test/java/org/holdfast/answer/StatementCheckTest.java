package org.holdfast.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Random;
import org.holdfast.balance.Balance;
import org.holdfast.balance.Measures;
import org.holdfast.model.AdversaryFlow.Flow;
import org.holdfast.model.CaseKit;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.Instance;
import org.holdfast.model.Item;
import org.holdfast.model.Need.Tier;
import org.holdfast.model.Plan;
import org.holdfast.model.RandomCases;
import org.holdfast.model.Result;
import org.holdfast.model.Series;
import org.holdfast.model.formula.Comparison;
import org.holdfast.model.formula.FormulaParser;
import org.holdfast.model.formula.Parsed;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementCheckTest {
    private static final CaseKit KIT = kit();
    private static final Instance INSTANCE = KIT.instance();
    private static final Result RESULT = result(INSTANCE, KIT.plan());

    /** Ukraine makes 20 and gets 60 from the west; it needs 100 and at least 50. */
    private static CaseKit kit() {
        CaseKit kit = CaseKit.war(3);
        kit.item("theirs", Item.Side.ADVERSARY, 1, 1, Optional.empty());
        kit.item("shell", Item.Side.OURS, 1, 1, Optional.of("theirs"));
        kit.adversary("theirs", Flow.PRODUCTION, 200, 200);
        kit.need("ukraine", "shell", Tier.FULL, 100).need("ukraine", "shell", Tier.FLOOR, 50);
        kit.producer("near", "ukraine", "shell", 20, 0).producer("far", "west", "shell", 60, 0);
        kit.decide(Kind.OUTPUT, "near", "ukraine", 20).decide(Kind.OUTPUT, "far", "ukraine", 60);
        kit.decide(Kind.RELEASE, "ukraine", "shell", Series.of(40, 100, 100));
        return kit.decide(Kind.PAYMENT, "fund", "procurement/west/ukraine", 7);
    }

    private static Result result(Instance s, Plan plan) {
        var trajectory = Balance.run(s, plan);
        var none =
                new Result.Certificate(
                        Result.Status.OPTIMAL, "", 0, 0, 0, 0, 0, 0, 0, "", 0, 0, 0, "");
        return new Result(plan, trajectory, Balance.tiers(s, trajectory, plan), none);
    }

    private static Comparison read(String text) {
        return switch (FormulaParser.parse(text)) {
            case Parsed.Right(Comparison comparison) -> comparison;
            case Parsed.Wrong wrong -> throw new AssertionError(text + ": " + wrong);
        };
    }

    private static CheckOutcome check(String text) {
        return StatementCheck.check(INSTANCE, RESULT, read(text));
    }

    private static double value(String formula) {
        return StatementCheck.value(INSTANCE, RESULT, read(formula + " <= 0").left());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at(coverage(shell), 2024-03)        | 0.4",
                "mean(coverage(shell))               | 0.8",
                "max(floor_coverage(shell))          | 2",
                "sum(need(shell) in 2024)            | 300",
                "sum(floor_need(shell))              | 150",
                "sum(used(shell))                    | 240",
                "sum(covered(shell) from 2024-04)    | 200",
                "sum(shortfall(shell))               | 60",
                "sum(floor_shortfall(shell))         | 10",
                "at(stock(ukraine, shell), 2024-03)  | 40",
                "at(stock_months(shell), 2024-04)    | 0.2",
                "sum(arrived(shell))                 | 240",
                "sum(arrived(shell, west))           | 180",
                "sum(bought(shell))                  | 0",
                "sum(received(shell, west))          | 0",
                "sum(supplied(shell, ukraine))       | 60",
                "sum(supplied(shell))                | 240",
                "min(fire_ratio(theirs))             | 2",
                "at(self_reliance(shell), 2024-05)   | 0.25",
                "spending(fund)                      | 21",
                "spending(fund, 2024)                | 21",
                "spending(fund, 2025)                | 0",
                "tier(cost)                          | 21",
                "present_value(cost)                 | 21",
                "allies(floor)                       | 0",
                "tier(floor)                         | 0.2",
                "max(used(shell)) - min(used(shell)) | 60",
                "2 * 3 + 4 / 8 - -1                  | 7.5",
                "max(used(shell) / need(shell) * 10) | 10",
            })
    void aFigureIsThatOfTheAnswer(String formula, double expected) {
        assertThat(value(formula)).isEqualTo(expected, within(1e-9));
    }

    @Test
    void aMonthlyStatementHoldsIfItDoesInEveryMonthOfItsSpan() {
        assertThat(check("coverage(shell) >= 1 from 2024-04"))
                .isInstanceOf(CheckOutcome.Holds.class);
        assertThat(check("coverage(shell) >= 0.5"))
                .isEqualTo(new CheckOutcome.Fails(found(0.4, 0.5, "2024-03"), 1));
        assertThat(check("coverage(shell) <= 0.1"))
                .isEqualTo(new CheckOutcome.Fails(found(1, 0.1, "2024-04"), 3));
    }

    @Test
    void aStatementThatHoldsTellsTheMonthInWhichItComesNearestToFailing() {
        assertThat(check("coverage(shell) >= 0.3"))
                .isEqualTo(new CheckOutcome.Holds(found(0.4, 0.3, "2024-03")));
        assertThat(check("used(shell) <= need(shell) in 2024-04"))
                .isEqualTo(new CheckOutcome.Holds(found(100, 100, "2024-04")));
    }

    @Test
    void aStatementOnTheHorizonHasNoMonth() {
        assertThat(check("spending(fund) <= 20"))
                .isEqualTo(
                        new CheckOutcome.Fails(
                                new CheckOutcome.Found(21, 20, Optional.empty()), 1));
    }

    @Test
    void aToleranceIsRoomOnTheSideThatWouldFail() {
        assertThat(check("spending(fund) <= 20 +- 1")).isInstanceOf(CheckOutcome.Holds.class);
        assertThat(check("spending(fund) <= 20 +- 0.9")).isInstanceOf(CheckOutcome.Fails.class);
        assertThat(check("spending(fund) >= 22 +- 1")).isInstanceOf(CheckOutcome.Holds.class);
        assertThat(check("spending(fund) = 20 +- 1")).isInstanceOf(CheckOutcome.Holds.class);
        assertThat(check("spending(fund) = 22 +- 1")).isInstanceOf(CheckOutcome.Holds.class);
        assertThat(check("spending(fund) = 23 +- 1")).isInstanceOf(CheckOutcome.Fails.class);
        assertThat(check("0.1 + 0.2 = 0.3 +- 0")).isInstanceOf(CheckOutcome.Holds.class);
    }

    @Test
    void whatIsDividedByZeroIsNoNumber() {
        assertThat(check("used(shell) / (need(shell) - 100) <= 1"))
                .isEqualTo(new CheckOutcome.NoNumber(Optional.of(YearMonth.of(2024, 3))));
        assertThat(check("1 / spending(other) <= 1"))
                .isEqualTo(new CheckOutcome.NoNumber(Optional.empty()));
    }

    @Test
    void onlyOneNumberIsAValue() {
        assertThatThrownBy(() -> value("used(shell)")).isInstanceOf(IllegalArgumentException.class);
    }

    private static CheckOutcome.Found found(double value, double bound, String month) {
        return new CheckOutcome.Found(value, bound, Optional.of(YearMonth.parse(month)));
    }

    /** Whatever the case: a statement and its mirror image agree, and extremes bound the mean. */
    @Seeds(40)
    void whatIsAtMostItsLargestIsAtLeastItsLeast(long seed) {
        CaseKit kit = RandomCases.draw(new Random(seed), 12);
        Instance s = kit.instance();
        Result result = result(s, Balance.currentSupply(s));
        for (Item item : s.items()) {
            String used = "used(" + item.id() + ")";
            for (String text :
                    new String[] {
                        used + " <= max(" + used + ")",
                        used + " >= min(" + used + ")",
                        "mean(" + used + ") <= max(" + used + ")",
                        "sum(" + used + ") = 12 * mean(" + used + ") +- 0.001",
                        used + " <= need(" + item.id() + ")",
                        used + " + shortfall(" + item.id() + ") >= 0",
                    }) {
                assertThat(StatementCheck.check(s, result, read(text)))
                        .as(text)
                        .isInstanceOf(CheckOutcome.Holds.class);
            }
            assertThat(
                            StatementCheck.value(
                                    s,
                                    result,
                                    read("mean(coverage(" + item.id() + ")) <= 1").left()))
                    .isEqualTo(
                            Measures.coverage(s, result.trajectory(), item.id()).sum() / 12,
                            within(1e-12));
        }
    }
}
