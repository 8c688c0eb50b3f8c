package org.holdfast.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.CaseKit;
import org.holdfast.model.Decision;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.Instance;
import org.holdfast.model.MoneyFlow;
import org.holdfast.model.MoneyFlow.Flow;
import org.holdfast.model.MoneyFlow.State;
import org.holdfast.model.Parts;
import org.holdfast.model.Plan;
import org.holdfast.model.RandomCases;
import org.holdfast.model.Series;
import org.holdfast.model.Way;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

class MoneyFlowsTest {
    /** The west makes shells, which arrive at once, and drones, which take two months. */
    private static CaseKit kit() {
        CaseKit kit = CaseKit.war(3);
        kit.item("shell", 1, 1).item("drone", 1, 1);
        kit.producer("shells", "west", "shell", 60, 0).producer("drones", "west", "drone", 60, 2);
        return kit.fund("fund", 0, 400);
    }

    private static Decision paid(String detail, double a, double b, double c) {
        Series money = Series.of(a, b, c);
        return new Decision(Kind.PAYMENT, "fund", detail, "EUR million", money, money);
    }

    private static Decision made(Kind kind, String producer, String detail, double... money) {
        return new Decision(kind, producer, detail, "units", Series.of(money), Series.of(money));
    }

    private static MoneyFlow flow(CaseKit kit, Decision... decision) {
        Plan empty = kit.plan();
        Plan plan = new Plan(Way.PLAN, empty.scenario(), 0, List.of(decision), List.of());
        return MoneyFlows.of(kit.instance(), plan);
    }

    @Test
    void aPaymentIsSharedOverWhatItBoughtByValue() {
        MoneyFlow flow =
                flow(
                        kit(),
                        made(Kind.OUTPUT, "shells", "ukraine", 20, 20, 20),
                        made(Kind.OUTPUT, "drones", "ukraine", 10, 10, 20),
                        paid("procurement/west/ukraine", 30, 30, 60));
        assertThat(flow.flows().subList(0, 3))
                .containsExactlyInAnyOrder(
                        new Flow("west", "fund", Optional.of("shell"), State.DELIVERED, 72),
                        new Flow("west", "fund", Optional.of("drone"), State.DELIVERED, 12),
                        new Flow("west", "fund", Optional.of("drone"), State.IN_PRODUCTION, 36));
    }

    @Test
    void whatIsPaidForOthersIsLeftOutAndWhatIsPaidToNobodyHasNoContract() {
        CaseKit kit = kit();
        double there = kit.instance().budgets().getFirst().amounts().getFirst();
        MoneyFlow flow =
                flow(
                        kit,
                        made(Kind.OUTPUT, "shells", "ukraine", 20, 0, 0),
                        made(Kind.OUTPUT, "drones", "west", 20, 0, 0),
                        paid("procurement/west/ukraine", 20, 0, 0),
                        paid("procurement/west/west", 20, 0, 0));
        assertThat(flow.total(State.DELIVERED)).isEqualTo(20);
        assertThat(flow.total(State.NO_CONTRACT)).isEqualTo(there - 40);
        assertThat(flow.total()).isEqualTo(there - 20);
    }

    @Test
    void aLineCountsAsDeliveredOnceItWorks() {
        CaseKit kit = kit().possible("shells", 10, 10, 2, 1);
        MoneyFlow flow =
                flow(
                        kit,
                        made(Kind.LINE_BY_PUBLIC, "shells", "0", 30, 0, 10),
                        paid("investment/west/ukraine", 30, 0, 10));
        assertThat(flow.total(State.DELIVERED)).isEqualTo(30);
        assertThat(flow.total(State.IN_PRODUCTION)).isEqualTo(10);
    }

    /** Shells in the year that ends, drones in the one that begins: each pays its own. */
    @Test
    void aPaymentIsForWhatIsBoughtInItsYearAndNotBeforeOrAfter() {
        CaseKit kit = CaseKit.war(12).item("shell", 1, 1).item("drone", 1, 1);
        kit.producer("shells", "west", "shell", 60, 0).producer("drones", "west", "drone", 60, 0);
        kit.fund("fund", 0, 400);
        Instance s = kit.instance();
        Series before = Series.generate(12, t -> s.yearIndex(t) == 0 ? 3 : 0);
        Series after = Series.generate(12, t -> s.yearIndex(t) == 1 ? 7 : 0);
        MoneyFlow flow =
                flow(
                        kit,
                        new Decision(Kind.OUTPUT, "shells", "ukraine", "units", before, before),
                        new Decision(Kind.OUTPUT, "drones", "ukraine", "units", after, after),
                        new Decision(
                                Kind.PAYMENT,
                                "fund",
                                "procurement/west/ukraine",
                                "EUR million",
                                after,
                                after));
        assertThat(s.years()).isEqualTo(2);
        assertThat(flow.flows())
                .contains(
                        new Flow(
                                "west", "fund", Optional.of("drone"), State.DELIVERED, after.sum()))
                .noneMatch(one -> one.item().equals(Optional.of("shell")));
    }

    /** What is paid a year late is for what was bought in all the years. */
    @Test
    void aPaymentOfAYearInWhichNothingIsBoughtIsForAllThatIs() {
        CaseKit kit = CaseKit.war(12).item("shell", 1, 1).item("drone", 1, 1);
        kit.producer("shells", "west", "shell", 60, 0).producer("drones", "west", "drone", 60, 0);
        kit.fund("fund", 0, 400);
        Instance s = kit.instance();
        Series three = Series.generate(12, t -> s.yearIndex(t) == 0 ? 3 : 0);
        Series one = Series.generate(12, t -> s.yearIndex(t) == 0 ? 1 : 0);
        Series late = Series.generate(12, t -> t == 11 ? 8 : 0);
        MoneyFlow flow =
                flow(
                        kit,
                        new Decision(Kind.OUTPUT, "shells", "ukraine", "units", three, three),
                        new Decision(Kind.OUTPUT, "drones", "ukraine", "units", one, one),
                        new Decision(
                                Kind.PAYMENT,
                                "fund",
                                "procurement/west/ukraine",
                                "EUR million",
                                late,
                                late));
        assertThat(flow.flows().subList(0, flow.flows().size() - 1))
                .containsExactlyInAnyOrder(
                        new Flow("west", "fund", Optional.of("shell"), State.DELIVERED, 6),
                        new Flow("west", "fund", Optional.of("drone"), State.DELIVERED, 2));
    }

    @Test
    void aFundThatMayBuyNothingForTheClaimantIsNotItsMoney() {
        CaseKit kit = kit().fund("own", 0, 100);
        kit.fundRules.removeIf(r -> r.fund().equals("own") && r.claimant().equals("ukraine"));
        assertThat(flow(kit, paid("procurement/west/ukraine", 5, 0, 0)).flows())
                .isNotEmpty()
                .allMatch(one -> one.fund().equals("fund"));
    }

    /** Bought on an offer two months away: the first of three arrives. */
    @Test
    void whatIsBoughtOnAnOfferIsFollowedToo() {
        CaseKit kit = kit().offer("shop", "shell", "", 10, 100, 2);
        MoneyFlow flow =
                flow(
                        kit,
                        made(Kind.PURCHASE, "shop", "ukraine", 4, 2, 2),
                        paid("procurement/elsewhere/ukraine", 8, 4, 4));
        assertThat(flow.flows())
                .contains(
                        new Flow("west", "fund", Optional.of("shell"), State.DELIVERED, 8),
                        new Flow("west", "fund", Optional.of("shell"), State.IN_PRODUCTION, 8));
    }

    @Test
    void moneyThatBuysNoItemIsStillThere() {
        MoneyFlow flow = flow(kit(), paid("procurement/west/ukraine", 5, 0, 0));
        assertThat(flow.flows())
                .contains(new Flow("west", "fund", Optional.empty(), State.IN_PRODUCTION, 5));
    }

    @Seeds(100)
    void whatGoesIntoAFundComesOutOfIt(long seed) {
        Instance instance = RandomCases.draw(seed).instance();
        Plan plan = RandomCases.plan(instance, seed);
        MoneyFlow flow = MoneyFlows.of(instance, plan);
        assertThat(flow.flows()).allSatisfy(f -> assertThat(f.money()).isNotNegative());
        for (Instance.FundBudget budget : instance.budgets()) {
            String fund = budget.row().id();
            double there = budget.amounts().stream().mapToDouble(a -> a).sum();
            double meant = paid(plan, fund, "ukraine");
            double all = meant + paid(plan, fund, "west");
            assertThat(flow.total(f -> f.fund().equals(fund)))
                    .isCloseTo(meant + Math.max(0, there - all), within(1e-6 * (1 + there)));
        }
        double byState = 0;
        for (State state : State.values()) {
            byState += flow.total(state);
        }
        assertThat(byState).isCloseTo(flow.total(), within(1e-9 * (1 + byState)));
    }

    private static double paid(Plan plan, String fund, String claimant) {
        return plan.all(Kind.PAYMENT).stream()
                .filter(d -> d.subject().equals(fund))
                .filter(d -> Parts.of(d.detail(), '/').get(2).equals(claimant))
                .mapToDouble(d -> d.quantity().sum())
                .sum();
    }
}
