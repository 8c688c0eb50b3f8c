package org.holdfast.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.holdfast.balance.Balance;
import org.holdfast.balance.FutureBalance;
import org.holdfast.highs.Highs;
import org.holdfast.model.Case;
import org.holdfast.model.Decision;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.Instance;
import org.holdfast.model.Measure;
import org.holdfast.model.PairedChange;
import org.holdfast.model.Plan;
import org.holdfast.model.Producer;
import org.holdfast.model.TierValue;
import org.holdfast.model.Trajectory;
import org.holdfast.model.WarCases;
import org.holdfast.plan.Planner;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds of plans that are made anew, in every future. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplannerTest {
    private static final int EVERY = 6;

    private final Highs highs = new Highs();

    /** Drawn, believed and planned anew once for all laws that look at them. */
    private final Map<Long, Instance> drawn = new ConcurrentHashMap<>();

    private final Map<Instance, Instance> tooGood = new ConcurrentHashMap<>();
    private final Map<Blind, Plan> blindly = new ConcurrentHashMap<>();

    /** An instance equals only itself. */
    private record Blind(Instance future, Instance believed, Planner.Far far) {}

    @AfterAll
    void close() {
        highs.close();
    }

    @Seeds(10)
    void inTheFutureThatItWasMadeForAPlanMadeAnewReachesWhatThePlanReaches(long seed) {
        Instance future = future(seed);
        double once = floor(planner().quick(future).plan());
        double anew = floor(anew(future, t -> future));
        assertThat(anew).isCloseTo(once, within(1e-5 * (1 + once)));
    }

    /**
     * At state plants, which need no contracts: whoever believed in money breaks those that he
     * cannot pay, has their lines all the same, and what is told does not count it.
     */
    @Seeds(10)
    void whoLearnsLaterMissesNoLess(long seed) {
        Case drawn = WarCases.draw(seed).build();
        Case c =
                drawn.withProducers(
                        drawn.producers().stream()
                                .map(p -> p.withKind(Producer.Kind.STATE))
                                .toList());
        Instance future = Instance.of(c, c.scenarios().getFirst());
        double never = floor(anew(future, blind(future)));
        IntFunction<Instance> blind = blind(future);
        double afterAYear = floor(anew(future, t -> t < 12 ? blind.apply(t) : future));
        double atOnce = floor(anew(future, t -> future));
        assertThat(never).isGreaterThanOrEqualTo(afterAYear - 1e-5 * (1 + afterAYear));
        assertThat(afterAYear).isGreaterThanOrEqualTo(atOnce - 1e-5 * (1 + atOnce));
    }

    /**
     * Who plans, who plans with a short view, who plans anew from beliefs that are too good or too
     * bad, so that contracts are broken and lines left idle, and who follows a plan by rule.
     */
    @Seeds(8)
    void nothingMissesLessThanWhoKnowsAllAndAsksForNothingElse(long seed) {
        Instance future = future(seed);
        double least = missed(future, planner().least(future).plan());
        Map<String, Double> played = new LinkedHashMap<>();
        played.put("once", missed(future, planner().quick(future).plan()));
        played.put("short view", missed(future, planner().adHoc(future).plan()));
        for (Instance believed : List.of(believed(future), poor(future))) {
            for (Planner.Far far : Planner.Far.values()) {
                Plan plan = blindly(future, believed, far);
                played.put("anew " + far + " " + played.size(), missed(future, plan));
            }
            Plan plan = planner().quick(believed).plan();
            var followed = new FutureBalance(believed, plan, 1);
            followed.run(List.of(future));
            played.put(
                    "by rule " + played.size(), floorMonths(future, followed.trajectory(0), plan));
        }
        assertThat(played)
                .allSatisfy((way, missed) ->
                        assertThat(PairedChange.isBelow(missed, least))
                                .as("%s misses %s, least %s", way, missed, least)
                                .isFalse());
    }

    /** Breaking one costs nothing there, so that what it signed and broke would tell nothing. */
    @Seeds(6)
    void whoIsHeldToNoContractTellsOfNone(long seed) {
        Plan plan = planner().least(future(seed)).plan();
        assertThat(plan.decisions())
                .isNotEmpty()
                .extracting(Decision::kind)
                .doesNotContain(Kind.CONTRACT, Kind.NOT_TAKEN, Kind.BROKEN);
    }

    @Seeds(6)
    void inItsOwnFutureAPlanSpendsWhatItPlanned(long seed) {
        Instance future = future(seed);
        Plan plan = planner().quick(future).plan();
        double planned = Measure.COST.in(plan.tiers()).orElseThrow();
        assertThat(end(Measure.COST, future, plan, future))
                .isCloseTo(planned, within(1e-6 * (1 + planned)));
    }

    /** However much the plan counted on, each million is spent once. */
    @Seeds(6)
    void noFutureSpendsMoreThanItsFundsHave(long seed) {
        Instance future = future(seed);
        Plan plan = planner().quick(believed(future)).plan();
        double spent = end(Measure.COST, believed(future), plan, future);
        double there = end(Measure.MONEY, believed(future), plan, future);
        assertThat(spent).isPositive().isLessThanOrEqualTo(there * (1 + 1e-9));
        assertThat(spent).isLessThan(Measure.COST.in(plan.tiers()).orElseThrow());
    }

    /** What a plan for one future ends with in another. */
    private static double end(Measure measure, Instance base, Plan plan, Instance future) {
        var followed = new FutureBalance(base, plan, 1);
        followed.run(List.of(future));
        int k = followed.measures().outcomes().indexOf(new FutureOutcome(measure, ""));
        return followed.measures().end(k, 0);
    }

    private static double missed(Instance s, Plan plan) {
        return floorMonths(s, Balance.run(s, plan), plan);
    }

    private static double floorMonths(Instance s, Trajectory trajectory, Plan plan) {
        return Measure.CLAIMANT_FLOOR.in(Balance.tiers(s, trajectory, plan)).orElseThrow();
    }

    @Test
    void whoBelievesInMoneyAndLinesThatDoNotComeMissesMoreForIt() {
        Instance future = future(6);
        assertThat(floor(blindly(future, believed(future), Planner.Far.MONTHS)))
                .isGreaterThan(1.03 * floor(anew(future, t -> future)));
    }

    @Seeds(10)
    void whatIsDecidedCanBeDoneInTheFuture(long seed) {
        Instance future = future(seed);
        for (Planner.Far far : Planner.Far.values()) {
            canBeDone(future, blindly(future, believed(future), far));
        }
    }

    private static void canBeDone(Instance future, Plan plan) {
        var played = Balance.run(future, plan);
        assertThat(Balance.difference(future, plan, played)).isLessThan(1e-6);
        for (TierValue counted : Balance.tiers(future, played, plan)) {
            TierValue planned =
                    plan.tiers().stream()
                            .filter(tier -> tier.tier() == counted.tier())
                            .findFirst()
                            .orElseThrow();
            assertThat(counted.plain()).isCloseTo(planned.plain(), within(1e-5));
        }
    }

    @Seeds(3)
    void aSolverThatHasWorkedPlansTheSameToTheBit(long seed) {
        Instance future = future(seed);
        inOutline(planner(), future(seed + 1));
        try (Highs fresh = new Highs()) {
            assertThat(told(inOutline(planner(), future)))
                    .isEqualTo(told(inOutline(planner(fresh), future)));
        }
    }

    private static List<String> told(Plan plan) {
        return plan.decisions().stream()
                .map(d -> d + " " + Arrays.toString(d.quantity().toArray()))
                .toList();
    }

    private Plan inOutline(Planner planner, Instance future) {
        return planner.anew(future, blind(future), EVERY, Planner.Far.YEARS).plan();
    }

    @Test
    void aFutureIsSeenAsItIsUntilAMonthAndAsIsBelievedAfterIt() {
        Instance future = future(1);
        Instance believed = believed(future);
        Instance seen = future.seen(believed, 12);
        int begun = future.yearIndex(11) + 1;
        for (int f = 0; f < future.budgets().size(); f++) {
            var known = seen.budgets().get(f).amounts();
            assertThat(known.subList(0, begun))
                    .isEqualTo(future.budgets().get(f).amounts().subList(0, begun));
            assertThat(known.subList(begun, known.size()))
                    .isEqualTo(believed.budgets().get(f).amounts().subList(begun, known.size()));
        }
        for (int j = 0; j < future.producers().size(); j++) {
            var announced = seen.producers().get(j).announced();
            for (int t = 0; t < future.months(); t++) {
                var of = t < 12 ? future : believed;
                assertThat(announced.at(t)).isEqualTo(of.producers().get(j).announced().at(t));
            }
        }
    }

    @Test
    void aNeedGoesOnFromTheLevelThatWasSeenLast() {
        Instance future = future(1);
        Case c = future.c();
        Case half =
                c.withNeeds(
                        c.needs().stream()
                                .map(n -> n.withQuantity(n.quantity().map(q -> q.times(0.5))))
                                .toList());
        Instance believed = Instance.of(half, future.scenario());
        Instance seen = future.seen(believed, 6);
        for (int i = 0; i < future.items().size(); i++) {
            for (int t = 0; t < future.months(); t++) {
                assertThat(seen.full(0, i, t)).isCloseTo(future.full(0, i, t), within(1e-9));
                assertThat(future.seen(believed, 0).full(0, i, t))
                        .isEqualTo(believed.full(0, i, t));
            }
        }
    }

    private Instance future(long seed) {
        return drawn.computeIfAbsent(
                seed,
                n -> {
                    Case c = WarCases.draw(n).build();
                    return Instance.of(c, c.scenarios().getFirst());
                });
    }

    /** The same with five times the money, and eight times the lines announced. */
    private Instance believed(Instance future) {
        return tooGood.computeIfAbsent(
                future, of -> Instance.of(with(of.c(), 5, 8), of.scenario()));
    }

    /** The same with a third of the money, a fifth of the lines, and twice the need. */
    private static Instance poor(Instance future) {
        Case c = with(future.c(), 0.3, 0.2);
        return Instance.of(
                c.withNeeds(
                        c.needs().stream()
                                .map(n -> n.withQuantity(n.quantity().map(q -> q.times(2))))
                                .toList()),
                future.scenario());
    }

    /** So many times the money, and so many times the lines announced. */
    private static Case with(Case c, double money, double lines) {
        return c.withEnvelopes(
                        c.envelopes().stream()
                                .map(e -> e.withAmount(e.amount().times(money)))
                                .toList())
                .withExpansions(
                        c.expansions().stream()
                                .map(e -> e.announced() ? e.withSize(e.size().times(lines)) : e)
                                .toList());
    }

    /** Never learns: sees what comes until the next plan, and believes what does not come. */
    private IntFunction<Instance> blind(Instance future) {
        return blind(future, believed(future));
    }

    private static IntFunction<Instance> blind(Instance future, Instance believed) {
        return t -> future.seen(believed, Math.min(future.months(), t + EVERY));
    }

    /** What such a one decides. */
    private Plan blindly(Instance future, Instance believed, Planner.Far far) {
        return blindly.computeIfAbsent(
                new Blind(future, believed, far),
                of ->
                        planner()
                                .anew(of.future(), blind(of.future(), of.believed()), EVERY, far)
                                .plan());
    }

    private Planner planner() {
        return planner(highs);
    }

    private static Planner planner(Highs solver) {
        return new Planner(solver, 60, (what, done, of) -> {}, System::nanoTime);
    }

    private Plan anew(Instance future, IntFunction<Instance> known) {
        return planner().anew(future, known, EVERY, Planner.Far.MONTHS).plan();
    }

    private static double floor(Plan plan) {
        return plan.tiers().getFirst().presentValue();
    }
}
