package org.holdfast.explore.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.holdfast.balance.Balance;
import org.holdfast.balance.Measures;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.explore.Draws;
import org.holdfast.explore.Explorer;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.model.Case;
import org.holdfast.model.Decision;
import org.holdfast.model.Donor;
import org.holdfast.model.Envelope;
import org.holdfast.model.Habit;
import org.holdfast.model.Instance;
import org.holdfast.model.LadderRung;
import org.holdfast.model.Origin;
import org.holdfast.model.Plan;
import org.holdfast.model.Quantity;
import org.holdfast.model.Scenario;
import org.holdfast.model.Trajectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What donors who decide for themselves may and may not do. */
class PackagesTest {
    private static final Case TINY =
            ((Reading.Sound) CaseReader.read(Path.of("../casefile/src/test/resources/cases/tiny")))
                    .sound();
    private static final Scenario TODAY = TINY.findScenario("baseline").orElseThrow();
    private static final Scenario OPEN = TINY.findScenario("all-levers").orElseThrow();
    private static final Draws DRAWS = Draws.of(TINY, TODAY, Sequence.LATIN_HYPERCUBE, 6, 3);
    private static final Origin ORIGIN = TINY.needs().getFirst().origin();
    private static final String CLAIMANT = TINY.settings().claimant();

    @ParameterizedTest
    @EnumSource
    void nothingIsOrderedThatNobodyCanMakeAndNothingUsedThatIsNotThere(Practice practice) {
        for (int f = 0; f < DRAWS.futures(); f++) {
            Instance s = DRAWS.instance(f);
            Plan plan = Packages.plan(s, practice, new Luck(TINY, 1, f));
            Trajectory played = Balance.run(s, plan);
            for (Decision d : plan.decisions()) {
                assertThat(Arrays.stream(d.quantity().toArray()).min().orElse(0))
                        .as(d.subject())
                        .isNotNegative();
            }
            for (var item : s.items()) {
                double stock = s.initialStock(0, s.indexOf(item.id()));
                double came =
                        List.of(
                                        Trajectory.Measure.ARRIVED,
                                        Trajectory.Measure.BOUGHT,
                                        Trajectory.Measure.RECEIVED)
                                .stream()
                                .mapToDouble(m -> played.total(CLAIMANT, item.id(), m).sum())
                                .sum();
                double used = played.total(CLAIMANT, item.id(), Trajectory.Measure.USED).sum();
                assertThat(used).isLessThanOrEqualTo((stock + came) * (1 + 1e-9) + 1e-9);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noMoreIsPaidThanDonorsDecidedOnAndSignedFor(Practice practice) {
        for (int f = 0; f < DRAWS.futures(); f++) {
            Instance s = DRAWS.instance(f);
            Luck luck = new Luck(TINY, 1, f);
            List<Buyer> buyers = Buyers.of(s, luck);
            double most = 0;
            for (int b = 0; b < buyers.size(); b++) {
                Buyer buyer = buyers.get(b);
                for (int t = 0; t < s.months(); t++) {
                    // Frame contracts are signed for at most the rate at which money comes.
                    most += buyer.income[t];
                    if (buyer.kind == Buyer.Kind.DONOR && luck.acts(b, t, buyer.active)) {
                        most += buyer.income[t] / buyer.active * luck.size(b, t);
                    }
                }
            }
            double paid = paid(s, Packages.plan(s, practice, luck));
            assertThat(paid).isPositive().isLessThanOrEqualTo(most * (1 + 1e-9));
        }
    }

    @Test
    void whatIsDecidedDoesNotDependOnWhatWasComputedBefore() {
        List<LadderRung> once = ladder(4, 5);
        assertThat(ladder(4, 5)).isEqualTo(once);
        assertThat(ladder(4, 6)).isNotEqualTo(once);
        assertThat(once.getFirst().id()).isEqualTo(LadderRung.PACKAGES);
        assertThat(once.getFirst().gain()).isZero();
        assertThat(once).hasSize(Practice.values().length);
    }

    @Test
    void oneBuyerWhoTakesTheFloorFirstMissesNoMoreOnAverageThanPackages() {
        assertThat(ladder(20, 1).getLast().gain()).isPositive();
    }

    @Test
    void packagesComeAsOftenAsMeasuredAndCostWhatTheBudgetHas() {
        Luck luck = new Luck(TINY, 2, 0);
        int acts = 0;
        double size = 0;
        int months = 20_000;
        for (int t = 0; t < months; t++) {
            acts += luck.acts(0, t, 0.4) ? 1 : 0;
            size += luck.size(0, t);
        }
        assertThat((double) acts / months).isCloseTo(0.4, within(0.02));
        assertThat(size / months).isCloseTo(1, within(0.05));
    }

    @Test
    void aCasesOwnHabitsAndDonorsTakeThePlaceOfTheUsualOnes() {
        Case never = TINY.withDonors(rows(1e-9));
        Case often = TINY.withDonors(rows(0.97));
        assertThat(spent(never)).isLessThan(spent(often));
        Habit none = new Habit(Habit.Of.ORDER_BOOK, quantity(0));
        Habit all = new Habit(Habit.Of.ORDER_BOOK, quantity(1));
        assertThat(shortfall(TINY.withHabits(List.of(all))))
                .isLessThan(shortfall(TINY.withHabits(List.of(none))));
    }

    @Test
    void whatWasOrderedBeforeTheStartIsPaidWhenItIsMade() {
        Instance s = Instance.of(TINY, TODAY);
        List<Buyer> buyers = Buyers.of(s, new Luck(TINY, 1, 0));
        OrderBook book = carriedOver(s, buyers);
        int paying = 0;
        for (int t = 0; t < s.months(); t++) {
            double due = 0;
            for (OrderBook.Slot slot : book.slots()) {
                if (slot.isMaker()) {
                    var maker = s.producers().get(slot.row());
                    double rest = (1 - maker.advance()) * maker.price(t) / 1e6;
                    due += rest * book.ordered[book.slots().indexOf(slot)][t];
                }
            }
            int month = t;
            double owed = buyers.stream().mapToDouble(b -> b.owed[month]).sum();
            assertThat(owed).isBetween(due * (1 - 1e-9), due * (1 + s.premiumAbroad()) + 1e-9);
            paying += due > 0 ? 1 : 0;
        }
        assertThat(paying).isPositive();
    }

    @Test
    void whatWasOrderedBeforeTheStartAndNobodyCanPayIsNotMade() {
        Instance poor = Instance.of(TINY.withEnvelopes(envelopes(1e-3)), TODAY);
        Luck luck = new Luck(TINY, 1, 0);
        double made = all(carriedOver(poor, Buyers.of(poor, luck)).ordered);
        Instance rich = Instance.of(TINY, TODAY);
        assertThat(made)
                .isPositive()
                .isLessThan(0.1 * all(carriedOver(rich, Buyers.of(rich, luck)).ordered));
    }

    @Test
    void whatIsNeededOnlyLaterWasNotOrderedBeforeTheStart() {
        Instance later = Instance.of(neededFrom(15), TODAY);
        assertThat(all(carriedOver(later, Buyers.of(later, new Luck(TINY, 1, 0))).ordered))
                .isZero();
    }

    /** However lucky a donor is: the money of a future is the same for all ways to spend it. */
    @ParameterizedTest
    @EnumSource
    void inNoYearDoesAFundPayMoreThanItHas(Practice practice) {
        Case c =
                TINY.withEnvelopes(envelopes(0.05))
                        .withHabits(
                                List.of(
                                        new Habit(Habit.Of.SPREAD_OF_BUDGETS, quantity(1)),
                                        new Habit(Habit.Of.ORDER_BOOK, quantity(1)),
                                        new Habit(Habit.Of.FRAMES_TODAY, quantity(0.5)),
                                        new Habit(Habit.Of.BUYER_START, quantity(3))));
        Instance s = Instance.of(c, OPEN);
        boolean isSpent = false;
        for (int f = 0; f < 20; f++) {
            Plan plan = Packages.plan(s, practice, new Luck(c, 1, f));
            for (Instance.FundBudget budget : s.budgets()) {
                double[] paid = new double[s.years()];
                for (Decision d : plan.all(Decision.Kind.PAYMENT)) {
                    for (int t = 0; t < s.months() && d.subject().equals(budget.row().id()); t++) {
                        double now = d.quantity().at(t);
                        paid[s.yearIndex(t)] += now;
                        assertThat(now > 0 && (t < budget.first() || t >= budget.end())).isFalse();
                    }
                }
                double left = 0;
                for (int y = 0; y < paid.length; y++) {
                    double have = left * budget.carryOver() + budget.amounts().get(y);
                    left = have - paid[y];
                    assertThat(left).isGreaterThanOrEqualTo(-1e-9 * (1 + have));
                    isSpent |= have > 0 && left < 1e-6 * have;
                }
            }
        }
        assertThat(isSpent).isTrue();
    }

    /** Where donors pool all that they have, what each owes is not paid twice. */
    @ParameterizedTest
    @EnumSource
    void whatIsOwedFromBeforeTheStartComesOutOfTheSameMoney(Practice practice) {
        Case c =
                TINY.withHabits(
                        List.of(
                                new Habit(Habit.Of.ORDER_BOOK, quantity(1)),
                                new Habit(Habit.Of.BUYER_START, quantity(0)),
                                new Habit(Habit.Of.JOINT_START, quantity(0)),
                                new Habit(Habit.Of.FRAMES_TODAY, quantity(0)),
                                new Habit(Habit.Of.FRAME_SHARE, quantity(0))));
        Instance s = Instance.of(c, TODAY);
        double all = 0;
        double most = 0;
        for (int f = 0; f < 20; f++) {
            Luck luck = new Luck(c, 1, f);
            List<Buyer> buyers = Buyers.of(s, luck);
            carriedOver(s, buyers);
            for (int b = 0; b < buyers.size(); b++) {
                Buyer buyer = buyers.get(b);
                double amount = 0;
                for (int t = 0; t < s.months(); t++) {
                    amount +=
                            buyer.kind == Buyer.Kind.DONOR
                                    ? Packages.amount(buyer, b, t, luck)
                                    : buyer.income[t];
                }
                most += Math.max(amount, Arrays.stream(buyer.owed).sum());
            }
            all += paid(s, Packages.plan(s, practice, luck));
        }
        assertThat(all).isPositive().isLessThanOrEqualTo(most * (1 + 1e-9));
    }

    /** The tiny case, whose claimant needs nothing until a month. */
    private static Case neededFrom(int month) {
        return TINY.withNeeds(
                TINY.needs().stream()
                        .map(n -> n.holder().equals(CLAIMANT) ? n.withFrom(month) : n)
                        .toList());
    }

    private static List<Envelope> envelopes(double times) {
        return TINY.envelopes().stream().map(e -> e.withAmount(e.amount().times(times))).toList();
    }

    private static OrderBook carriedOver(Instance s, List<Buyer> buyers) {
        OrderBook book = new OrderBook(s, Balance.currentSupply(s), 0);
        book.carryOver(1, buyers);
        return book;
    }

    private static double all(double[][] rows) {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).sum();
    }

    private static double paid(Instance s, Plan plan) {
        return Measures.spending(s, plan).values().stream()
                .flatMap(years -> years.values().stream())
                .mapToDouble(v -> v)
                .sum();
    }

    @Test
    void donorsOrderForANeedThatBeginsLaterOnceAnOrderArrivesInIt() {
        int from = 15;
        Case later = neededFrom(from);
        assertThat(spent(later)).isPositive().isLessThan(spent(TINY));
        Instance s = Instance.of(later, TODAY);
        Plan plan = Packages.plan(s, Practice.PACKAGES, new Luck(later, 1, 0));
        OrderBook book = new OrderBook(s, Balance.currentSupply(s), 0);
        int lead = IntStream.range(0, s.items().size()).map(book::lead).max().orElseThrow();
        assertThat(
                        plan.all(Decision.Kind.PAYMENT).stream()
                                .mapToDouble(d -> d.quantity().sum(0, from - lead))
                                .sum())
                .isZero();
    }

    private static List<Donor> rows(double active) {
        return TINY.parties().stream().map(p -> new Donor(p.id(), quantity(active))).toList();
    }

    private static Quantity quantity(double value) {
        return Quantity.exactly(value, ORIGIN);
    }

    private static double spent(Case c) {
        return rungs(c, 4, 1).getFirst().spent();
    }

    private static double shortfall(Case c) {
        return rungs(c, 4, 1).getFirst().mean();
    }

    private static List<LadderRung> ladder(int futures, long seed) {
        return rungs(TINY, futures, seed);
    }

    private static final Ladder.Replanning NOTHING_ANEW =
            new Ladder.Replanning(
                    List.of(),
                    0,
                    new Ladder.Replanner() {
                        @Override
                        public Plan anew(Instance future, IntFunction<Instance> known, int every) {
                            throw new IllegalStateException("no step is planned anew");
                        }

                        @Override
                        public Plan least(Instance future) {
                            throw new IllegalStateException("no step is planned anew");
                        }
                    });

    private static List<LadderRung> rungs(Case c, int futures, long seed) {
        Draws draws = Draws.of(c, TODAY, Sequence.LATIN_HYPERCUBE, futures, seed);
        Explorer explorer = new Explorer(1, (done, of) -> {}, () -> false);
        return new Ladder(draws, seed, explorer, (done, of) -> {})
                .climb(c, TODAY, OPEN, List.of(), NOTHING_ANEW);
    }
}
