package org.holdfast.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.holdfast.model.AirBalance;
import org.holdfast.model.CaseKit;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Decision;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.Hold;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.Level;
import org.holdfast.model.Lever;
import org.holdfast.model.Lever.Effect;
import org.holdfast.model.Need;
import org.holdfast.model.Plan;
import org.holdfast.model.Producer;
import org.holdfast.model.Quantity;
import org.holdfast.model.RandomCases;
import org.holdfast.model.Series;
import org.holdfast.model.TierValue;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Trajectory.Measure;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

class FutureBalanceTest {
    @Seeds(50)
    void inTheFutureThatAPlanWasMadeForNothingChanges(long seed) {
        Instance s = RandomCases.draw(seed).instance();
        Plan plan = RandomCases.plan(s, seed);
        FutureBalance futures = new FutureBalance(s, plan, 3);
        futures.run(List.of(s, s, s));
        Trajectory followed = Balance.run(s, plan);
        for (int f = 0; f < 3; f++) {
            Trajectory future = futures.trajectory(f);
            assertThat(future.rows()).hasSameSizeAs(followed.rows());
            for (int k = 0; k < followed.rows().size(); k++) {
                assertThat(future.rows().get(k).series().toArray())
                        .as("%s", followed.rows().get(k))
                        .isEqualTo(followed.rows().get(k).series().toArray());
            }
        }
    }

    /** The measures of a block against those that are taken from a trajectory, one by one. */
    @Seeds(40)
    void theMeasuresOfABlockAreThoseOfEachTrajectory(long seed) {
        Random random = new Random(seed);
        Instance s = RandomCases.draw(seed).instance();
        Plan plan = RandomCases.plan(s, seed);
        List<Instance> drawn = new ArrayList<>();
        for (int f = 0; f < 4; f++) {
            drawn.add(shaken(seed, random));
        }
        FutureBalance futures = new FutureBalance(s, plan, 5);
        futures.run(drawn);
        FutureMeasures measures = futures.measures();
        for (int f = 0; f < drawn.size(); f++) {
            Instance of = drawn.get(f);
            Trajectory trajectory = futures.trajectory(f);
            for (int k = 0; k < measures.series().size(); k++) {
                double[] expected = plain(measures.series().get(k), of, trajectory);
                for (int t = 0; t < expected.length; t++) {
                    assertThat(measures.at(k, t, f))
                            .as("%s, month %s", measures.series().get(k), t)
                            .isCloseTo(expected[t], within(1e-9 * (1 + Math.abs(expected[t]))));
                }
            }
            for (TierValue tier : Balance.tiers(of, trajectory, plan)) {
                for (var measure : org.holdfast.model.Measure.of(tier.tier())) {
                    if (tier.tier() != ObjectiveTier.COST) {
                        int k = measures.outcomes().indexOf(new FutureOutcome(measure, ""));
                        double value = measure.in(List.of(tier)).orElseThrow();
                        assertThat(measures.end(k, f))
                                .as("%s", measure)
                                .isCloseTo(value, within(1e-9 * (1 + Math.abs(value))));
                    }
                }
            }
        }
    }

    private static double[] plain(FutureSeries key, Instance s, Trajectory trajectory) {
        String item = key.item();
        String ukraine = s.claimants().getFirst();
        Series series =
                switch (key.measure()) {
                    case COVERED -> Measures.covered(s, trajectory, item);
                    case COVERAGE -> Measures.coverage(s, trajectory, item);
                    case FLOOR_COVERAGE -> Measures.floorCoverage(s, trajectory, item);
                    case SHORTFALL ->
                            cumulative(trajectory.total(ukraine, item, Measure.SHORT_OF_FULL));
                    case FLOOR_SHORTFALL ->
                            cumulative(trajectory.total(ukraine, item, Measure.SHORT_OF_FLOOR));
                    case STOCK_MONTHS -> Measures.stockMonths(s, trajectory, item);
                    case SELF_RELIANCE -> Measures.selfReliance(s, trajectory, item);
                    case RECEIVED ->
                            trajectory
                                    .total(ukraine, item, Measure.ARRIVED)
                                    .plus(trajectory.total(ukraine, item, Measure.BOUGHT))
                                    .plus(trajectory.total(ukraine, item, Measure.RECEIVED));
                    case FIRE_RATIO -> Measures.fireRatio(s, trajectory, item, Level.CENTRAL);
                    case FIRE_DIFFERENCE ->
                            Measures.adversaryUse(trajectory, item, Level.CENTRAL)
                                    .plus(Measures.coveredAgainst(s, trajectory, item).times(-1));
                    case WAITING ->
                            Measures.advantageOfWaiting(
                                            Measures.fireRatio(s, trajectory, item, Level.CENTRAL))
                                    .advantage();
                    case LEAKED ->
                            AirBalance.of(s, trajectory).raids().stream()
                                    .filter(raid -> raid.raid().id().equals(item))
                                    .findFirst()
                                    .orElseThrow()
                                    .leaked();
                    case OUTPUT -> Series.zero(0);
                };
        return series.toArray();
    }

    private static Series cumulative(Series series) {
        double[] sums = series.toArray();
        for (int t = 1; t < sums.length; t++) {
            sums[t] += sums[t - 1];
        }
        return Series.of(sums);
    }

    @Seeds(20)
    void aFutureIsTheSameWhateverStandsBesideIt(long seed) {
        Random random = new Random(seed);
        Instance s = RandomCases.draw(seed).instance();
        Plan plan = RandomCases.plan(s, seed);
        Instance one = shaken(seed, random);
        Instance other = shaken(seed, random);
        FutureBalance beside = new FutureBalance(s, plan, 3);
        beside.run(List.of(other, one, other));
        beside.run(List.of(other, other, one));
        FutureBalance alone = new FutureBalance(s, plan, 1);
        alone.run(List.of(one));
        for (int k = 0; k < alone.measures().series().size(); k++) {
            for (int t = 0; t < s.months(); t++) {
                assertThat(beside.measures().at(k, t, 2)).isEqualTo(alone.measures().at(k, t, 0));
            }
        }
        for (int k = 0; k < alone.measures().outcomes().size(); k++) {
            assertThat(beside.measures().end(k, 2)).isEqualTo(alone.measures().end(k, 0));
        }
    }

    /** Half the working lines make half of what was planned, and the plan's money pays for it. */
    @Test
    void outputFollowsWhatWorks() {
        Series made = made(kit(20, 1000), kit(10, 1000), false);
        assertThat(made.at(5)).isCloseTo(4, within(1e-9));
        Series more = made(kit(20, 1000), kit(30, 1000), false);
        assertThat(more.at(5)).isCloseTo(12, within(1e-9));
    }

    @Test
    void aFundThatIsSmallerBuysLessOnceWhatWasLeftIsGone() {
        // The plan spends a tenth of the fund: half the fund is still enough, less than a twentieth
        // is not.
        assertThat(made(kit(20, 1000), kit(20, 500), true).at(5)).isCloseTo(8, within(1e-9));
        assertThat(made(kit(20, 1000), kit(20, 48), true).at(5)).isCloseTo(4, within(1e-9));
    }

    @Test
    void whatCostsTwiceAsMuchIsHalfAsMuchWhereAllMoneyIsSpent() {
        CaseKit dearer = kit(20, 96);
        dearer.producers.replaceAll(p -> with(p, p.capacity(), p.price().times(2)));
        assertThat(made(kit(20, 96), dearer, true).at(5)).isCloseTo(4, within(1e-9));
    }

    /** What is left of a year in which little is bought is spent later: it is there once. */
    @Test
    void whatThePlanSpendsLaterIsNotSpentTwice() {
        CaseKit base = CaseKit.war(24).item("shell", 1, 1).fund("fund", 0, 96);
        base.producer("works", "west", "shell", 30, 0);
        base.need("ukraine", "shell", Need.Tier.FULL, 100);
        List<Double> amounts = base.instance().budgets().getFirst().amounts();
        double rest = (amounts.get(0) + amounts.get(1) - 10) / 12;
        Series planned = Series.generate(24, t -> t < 10 ? 1 : t < 22 ? rest : 0);
        base.decide(Decision.Kind.OUTPUT, "works", "ukraine", planned);
        base.decide(Decision.Kind.PAYMENT, "fund", "procurement/west/ukraine", planned);
        Instance counted = base.instance();
        base.producers.replaceAll(p -> with(p, p.capacity(), p.price().times(2)));
        FutureBalance futures = new FutureBalance(counted, base.plan(), 1);
        futures.run(List.of(base.instance()));
        Series made = futures.trajectory(0).total("ukraine", "shell", Measure.ARRIVED);
        for (int t = 0; t < 24; t++) {
            assertThat(made.at(t)).as("month %s", t).isCloseTo(planned.at(t) / 2, within(1e-9));
        }
    }

    @Test
    void aFundThatEndsEarlierPaysNothingFromThenOn() {
        CaseKit ends = kit(20, 96).lever(Effect.FUND_END, "fund", 3);
        Series made = made(kit(20, 96), ends, true);
        assertThat(made.at(2)).isPositive();
        assertThat(made.sum(3, 10)).isZero();
    }

    @Test
    void aFundThatThePlanLeavesAsideStandsByForOneThatIsSmaller() {
        CaseKit half = kit(20, 48).fund("other", 0, 96);
        assertThat(made(kit(20, 96).fund("other", 0, 96), half, true).at(5))
                .isCloseTo(8, within(1e-9));
        assertThat(made(kit(20, 96), kit(20, 48), true).at(5)).isCloseTo(4, within(1e-9));
    }

    /**
     * Need 10 where the plan counted on 8: two more a month, over the lead time of three months.
     */
    @Test
    void anIdleLineRunsWhereUkraineHasLessCoverThanInThePlan() {
        Trajectory short2 = needing(10, idle(960), idle(960));
        assertThat(short2.total("ukraine", "shell", Measure.ARRIVED).toArray())
                .containsExactly(0, 0, 7, 1, 1, 3, 3, 3, 3, 3);
        assertThat(short2.total("ukraine", "shell", Measure.USED).toArray())
                .containsExactly(8, 8, 10, 10, 10, 10, 10, 10, 10, 10);
    }

    @Test
    void anIdleLineStaysIdleWhereTheNeedIsSmaller() {
        Trajectory less = needing(6, idle(960), idle(960));
        assertThat(less.total("ukraine", "shell", Measure.ARRIVED).toArray())
                .containsExactly(0, 0, 1, 1, 1, 1, 1, 1, 1, 1);
    }

    @Test
    void anIdleLineRunsNoFurtherThanTheMoneyThatIsLeft() {
        Trajectory none = needing(10, idle(12), idle(12));
        assertThat(none.total("ukraine", "shell", Measure.ARRIVED).toArray())
                .containsExactly(0, 0, 1, 1, 1, 1, 1, 1, 1, 1);
        Trajectory one = needing(10, idle(24), idle(24));
        assertThat(one.total("ukraine", "shell", Measure.ARRIVED).toArray())
                .containsExactly(0, 0, 2, 2, 2, 2, 2, 2, 2, 2);
    }

    /** Need 7 where the plan counted on 8 and had 1: less is missing, and still most of it. */
    @Test
    void anIdleLineRunsForAFloorThatThePlanLackedToo() {
        Trajectory milder = needing(7, empty(), empty());
        assertThat(milder.total("ukraine", "shell", Measure.ARRIVED).toArray())
                .containsExactly(7, 7, 7, 7, 7, 7, 7, 7, 7, 7);
        Trajectory same = needing(8, empty(), empty());
        assertThat(same.total("ukraine", "shell", Measure.ARRIVED).toArray())
                .containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    }

    private static CaseKit empty() {
        CaseKit kit = idle(960);
        kit.stocks.clear();
        kit.producers.replaceAll(p -> p.withLag(CaseKit.exactly(0)));
        return kit;
    }

    /** All money is spent: four of six drones beyond the floor make room for four shells. */
    @Test
    void whatGoesBeyondAFloorGivesWayToWhatLacksOne() {
        Instance base = twoItems(1);
        Plan plan =
                CaseKit.war(4)
                        .decide(Decision.Kind.OUTPUT, "shells", "ukraine", 1)
                        .decide(Decision.Kind.OUTPUT, "drones", "ukraine", 6)
                        .decide(Decision.Kind.PAYMENT, "fund", "procurement/west/ukraine", 7)
                        .decide(Decision.Kind.RELEASE, "ukraine", "shell", 6)
                        .decide(Decision.Kind.RELEASE, "ukraine", "drone", 6)
                        .plan();
        FutureBalance futures = new FutureBalance(base, plan, 2);
        futures.run(List.of(base, twoItems(5)));
        assertThat(futures.trajectory(0).total("ukraine", "drone", Measure.ARRIVED).at(0))
                .isEqualTo(6);
        assertThat(futures.trajectory(1).total("ukraine", "shell", Measure.ARRIVED).toArray())
                .containsExactly(5, 5, 5, 5);
        assertThat(futures.trajectory(1).total("ukraine", "drone", Measure.ARRIVED).toArray())
                .containsExactly(2, 2, 2, 2);
    }

    private static Instance twoItems(double floor) {
        CaseKit kit = CaseKit.war(4).item("shell", 1, 1).item("drone", 1, 1);
        kit.producer("shells", "west", "shell", 20, 0).producer("drones", "west", "drone", 6, 0);
        kit.need("ukraine", "shell", Need.Tier.FLOOR, floor);
        kit.need("ukraine", "shell", Need.Tier.FULL, 6);
        kit.need("ukraine", "drone", Need.Tier.FLOOR, 2);
        kit.need("ukraine", "drone", Need.Tier.FULL, 6);
        return kit.fund("fund", 0, 12 * 7).instance();
    }

    @Test
    void anIdleLineTakesMaterialsFromIdleSources() {
        CaseKit ample = idle(960).material("powder", 0, 1, "west", 20).uses("shell", "powder", 1);
        CaseKit scarce = idle(960).material("powder", 0, 1, "west", 3).uses("shell", "powder", 1);
        for (CaseKit kit : List.of(ample, scarce)) {
            String source = kit.materialSources.getFirst().id();
            kit.decide(Decision.Kind.MATERIAL, source, "", 1);
        }
        assertThat(needing(10, ample, ample).total("ukraine", "shell", Measure.ARRIVED).at(2))
                .isEqualTo(7);
        assertThat(needing(10, scarce, scarce).total("ukraine", "shell", Measure.ARRIVED).at(2))
                .isCloseTo(3, within(1e-9));
    }

    /** A line of 20 with a lag of two months that the plan lets make 1, from a full stock. */
    private static CaseKit idle(double yearly) {
        CaseKit kit = CaseKit.war(10).item("shell", 1, 1);
        kit.producer("works", "west", "shell", 20, 2);
        kit.stock("ukraine", "shell", 100, 0);
        kit.need("ukraine", "shell", Need.Tier.FLOOR, 8);
        kit.need("ukraine", "shell", Need.Tier.FULL, 8);
        kit.fund("fund", 0, yearly);
        kit.decide(Decision.Kind.OUTPUT, "works", "ukraine", 1);
        kit.decide(Decision.Kind.RELEASE, "ukraine", "shell", 8);
        return kit.decide(Decision.Kind.PAYMENT, "fund", "procurement/west/ukraine", 1);
    }

    @Test
    void whatIsNoLongerHeldBackIsGivenWhereTheFloorLacksIt() {
        CaseKit kit = CaseKit.war(4).item("shell", 1, 1);
        kit.need("ukraine", "shell", Need.Tier.FLOOR, 8);
        kit.need("ukraine", "shell", Need.Tier.FULL, 20);
        kit.stock("west", "shell", 100, 30);
        kit.hold("support", Hold.Of.STOCK, "west", "shell", 1, 0);
        kit.lever(Lever.Effect.HOLD_FROM, "support", 0);
        kit.decide(Decision.Kind.RELEASE, "ukraine", "shell", 20);
        Instance held = kit.instance();
        kit.levers.clear();
        kit.lever(Lever.Effect.HOLD_FROM, "support", 3);
        FutureBalance futures = new FutureBalance(held, kit.plan(), 2);
        futures.run(List.of(held, kit.instance()));
        assertThat(futures.trajectory(0).total("west", "shell", Measure.GIVEN).sum()).isZero();
        assertThat(futures.trajectory(1).total("west", "shell", Measure.GIVEN).toArray())
                .containsExactly(8, 8, 8, 0);
        assertThat(futures.trajectory(1).total("ukraine", "shell", Measure.USED).toArray())
                .containsExactly(8, 8, 8, 0);
    }

    private static Trajectory needing(double need, CaseKit base, CaseKit future) {
        Instance counted = base.instance();
        Plan plan = base.plan();
        future.needs.clear();
        future.need("ukraine", "shell", Need.Tier.FLOOR, need);
        future.need("ukraine", "shell", Need.Tier.FULL, need);
        FutureBalance futures = new FutureBalance(counted, plan, 2);
        futures.run(List.of(counted, future.instance()));
        return futures.trajectory(1);
    }

    private static CaseKit kit(double capacity, double yearly) {
        CaseKit kit = CaseKit.war(10).item("shell", 1, 1);
        kit.producer("works", "west", "shell", capacity, 0);
        kit.need("ukraine", "shell", Need.Tier.FULL, 100);
        kit.fund("fund", 0, yearly);
        return kit;
    }

    private static Series made(CaseKit base, CaseKit future, boolean paid) {
        base.decide(Decision.Kind.OUTPUT, "works", "ukraine", 8);
        base.decide(Decision.Kind.RELEASE, "ukraine", "shell", 100);
        if (paid) {
            base.decide(Decision.Kind.PAYMENT, "fund", "procurement/west/ukraine", 8);
        }
        FutureBalance futures = new FutureBalance(base.instance(), base.plan(), 2);
        futures.run(List.of(future.instance()));
        return futures.trajectory(0).total("ukraine", "shell", Measure.ARRIVED);
    }

    /** The same case with other numbers. */
    private static Instance shaken(long seed, Random random) {
        CaseKit kit = RandomCases.draw(seed);
        kit.producers.replaceAll(p ->
                with(
                        p,
                        p.capacity().times(0.5 + random.nextDouble()),
                        p.price().times(0.5 + random.nextDouble())));
        kit.stocks.replaceAll(r -> r.withQuantity(r.quantity().times(2 * random.nextDouble())));
        kit.needs.replaceAll(n ->
                n.withQuantity(
                                Optional.of(
                                        n.quantity()
                                                .map(q -> q.times(0.5 + random.nextDouble()))
                                                .orElse(CaseKit.exactly(1))))
                        .withLaunches(Optional.empty()));
        kit.envelopes.replaceAll(e -> e.withAmount(e.amount().times(0.3 + random.nextDouble())));
        return kit.instance();
    }

    private static Producer with(Producer p, Quantity capacity, Quantity price) {
        return p.withCapacity(capacity).withPrice(price);
    }
}
