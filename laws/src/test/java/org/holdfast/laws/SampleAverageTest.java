package org.holdfast.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.holdfast.highs.Highs;
import org.holdfast.model.Case;
import org.holdfast.model.CaseKit;
import org.holdfast.model.Decision;
import org.holdfast.model.Instance;
import org.holdfast.model.Need.Tier;
import org.holdfast.model.Plan;
import org.holdfast.model.Producer;
import org.holdfast.model.TierValue;
import org.holdfast.model.WarCases;
import org.holdfast.plan.SampleAverage;
import org.holdfast.plan.SampleAverage.Common;
import org.holdfast.plan.SampleAverage.Risk;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds of plans that commit to the same in several futures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleAverageTest {
    private static final int FUTURES = 3;
    private static final int YEAR = SampleAverage.YEAR;

    private final Highs highs = new Highs();

    /** Drawn, and solved on the mean, once for all laws that look at them. */
    private final Map<Long, List<Instance>> drawn = new ConcurrentHashMap<>();

    private final Map<Asked, Common> onMean = new ConcurrentHashMap<>();

    /** An instance equals only itself. */
    private record Asked(List<Instance> futures, int months) {}

    @AfterAll
    void close() {
        highs.close();
    }

    @Seeds(4)
    void whoKnowsTheFutureMissesLeastAndWhoPlansForTheMiddleMost(long seed) {
        List<Instance> futures = futures(seed);
        double apart = mean(futures.stream().map(f -> solved(List.of(f), YEAR)).toList());
        Common together = solved(futures, YEAR);
        List<Instance> withMiddle = new ArrayList<>(futures);
        withMiddle.addFirst(middle(seed));
        double[] weight = new double[withMiddle.size()];
        weight[0] = 1;
        Common forMiddle =
                found(new SampleAverage(withMiddle, weight, YEAR, 1).solve(highs, 60, Risk.none()));
        double inFutures = mean(fixed(futures, forMiddle.committed()));
        assertAtMost(apart, together.objective());
        assertAtMost(together.objective(), inFutures);
        assertThat(mean(fixed(futures, together.committed())))
                .isCloseTo(together.objective(), within(room(together.objective())));
    }

    @Seeds(4)
    void theMoreMonthsAreCommonTheMoreIsMissed(long seed) {
        List<Instance> futures = futures(seed);
        double before = Double.NEGATIVE_INFINITY;
        for (int months : new int[] {0, 4, YEAR}) {
            double now = solved(futures, months).objective();
            assertAtMost(before, now);
            before = now;
        }
        assertThat(solved(futures, 0).objective())
                .isCloseTo(
                        mean(futures.stream().map(f -> solved(List.of(f), 0)).toList()),
                        within(room(before)));
    }

    @Seeds(4)
    void oneFutureAloneIsThePlan(long seed) {
        Instance future = futures(seed).getFirst();
        Common alone = solved(List.of(future), YEAR);
        List<TierValue> plan = Plans.quick(future).plan().tiers();
        double told = alone.plans().getFirst().tiers().getFirst().presentValue();
        assertThat(told)
                .isCloseTo(
                        plan.getFirst().presentValue(),
                        within(1e-5 * (1 + plan.getFirst().presentValue())));
    }

    /** What is minimised is a mean, however many futures it is of and however it is scaled. */
    @Seeds(4)
    void aFutureThatIsThereTwiceWeighsAsOneTwiceAsProbable(long seed) {
        List<Instance> futures = futures(seed).subList(0, 2);
        Instance first = futures.getFirst();
        Instance other = futures.getLast();
        for (Risk risk : List.of(Risk.none(), new Risk(0.5, 1.0 / FUTURES))) {
            Common twice =
                    found(
                            SampleAverage.even(List.of(first, first, other), YEAR, 1)
                                    .solve(highs, 60, risk));
            Common weighed =
                    found(
                            new SampleAverage(futures, new double[] {2 / 3.0, 1 / 3.0}, YEAR, 1)
                                    .solve(highs, 60, risk));
            assertThat(weighed.objective())
                    .isCloseTo(twice.objective(), within(room(twice.objective())));
        }
    }

    @Seeds(4)
    void theMeanOfTheWorstIsTheLeastThatItCanBeAndCostsOnTheMean(long seed) {
        List<Instance> futures = futures(seed);
        Common onMean = solved(futures, YEAR);
        double tail = 1.0 / FUTURES;
        Common onWorst =
                found(SampleAverage.even(futures, YEAR, 1).solve(highs, 60, new Risk(1, tail)));
        Common half =
                found(SampleAverage.even(futures, YEAR, 1).solve(highs, 60, new Risk(0.5, tail)));
        double worst = Arrays.stream(onMean.values()).max().orElseThrow();
        assertAtMost(onWorst.objective(), worst);
        assertThat(onWorst.objective())
                .isCloseTo(
                        Arrays.stream(onWorst.values()).max().orElseThrow(), within(room(worst)));
        assertAtMost(onMean.objective(), half.objective());
        assertAtMost(half.objective(), 0.5 * onMean.objective() + 0.5 * worst);
        assertAtMost(onMean.objective(), mean(fixed(futures, onWorst.committed())));
    }

    /**
     * Two futures in which another item is needed, from plants whose lines one purse pays: alone,
     * each builds its own; together, one commitment has to do for both.
     */
    @Test
    void whatIsCommittedIsTheSameInEveryFuture() {
        List<Instance> futures = List.of(needing(20, 1), needing(1, 20));
        Common together = solved(futures, YEAR);
        double shells = lines(together.plans().get(0), "shells");
        double drones = lines(together.plans().get(0), "drones");
        assertThat(lines(together.plans().get(1), "shells")).isCloseTo(shells, within(1e-6));
        assertThat(lines(together.plans().get(1), "drones")).isCloseTo(drones, within(1e-6));
        assertThat(shells).isGreaterThan(1);
        assertThat(drones).isGreaterThan(1);
        double apart = mean(futures.stream().map(f -> solved(List.of(f), YEAR)).toList());
        assertThat(together.objective()).isGreaterThan(1.01 * apart);
    }

    private static double lines(Plan plan, String producer) {
        return plan.find(Decision.Kind.LINE_BY_PUBLIC, producer, "0").stream()
                .mapToDouble(line -> line.quantity().sum(0, YEAR))
                .sum();
    }

    private static Instance needing(double shells, double drones) {
        CaseKit kit = CaseKit.war(24).item("shell", 1, 1).item("drone", 1, 1);
        kit.producer("shells", "west", "shell", 0, 0).producer("drones", "west", "drone", 0, 0);
        kit.producers.replaceAll(p -> p.withKind(Producer.Kind.STATE));
        kit.possible("shells", 20, 20, 6, 1e5).possible("drones", 20, 20, 6, 1e5);
        for (Tier tier : List.of(Tier.FLOOR, Tier.FULL)) {
            kit.need("ukraine", "shell", tier, shells).need("ukraine", "drone", tier, drones);
        }
        return kit.fund("fund", 0, 60).instance();
    }

    private List<Instance> futures(long seed) {
        return drawn.computeIfAbsent(seed, SampleAverageTest::draw);
    }

    private static List<Instance> draw(long seed) {
        Case c = WarCases.draw(seed).build();
        Random random = new Random(seed);
        List<Instance> futures = new ArrayList<>();
        for (int f = 0; f < FUTURES; f++) {
            double needs = 0.5 + random.nextDouble();
            double money = 0.3 + 2 * random.nextDouble();
            double lines = 2 * random.nextDouble();
            futures.add(changed(c, needs, money, lines));
        }
        return futures;
    }

    private static Instance middle(long seed) {
        return changed(WarCases.draw(seed).build(), 1, 1, 1);
    }

    private static Instance changed(Case c, double needs, double money, double lines) {
        Case other =
                c.withNeeds(
                                c.needs().stream()
                                        .map(n ->
                                                n.withQuantity(
                                                        n.quantity().map(q -> q.times(needs))))
                                        .toList())
                        .withEnvelopes(
                                c.envelopes().stream()
                                        .map(e -> e.withAmount(e.amount().times(money)))
                                        .toList())
                        .withExpansions(
                                c.expansions().stream()
                                        .map(e ->
                                                e.announced()
                                                        ? e.withSize(e.size().times(lines))
                                                        : e)
                                        .toList());
        return Instance.of(other, c.scenarios().getFirst());
    }

    private Common solved(List<Instance> futures, int months) {
        return onMean.computeIfAbsent(
                new Asked(futures, months),
                asked ->
                        found(
                                SampleAverage.even(asked.futures(), asked.months(), 1)
                                        .solve(highs, 60, Risk.none())));
    }

    private List<Common> fixed(List<Instance> futures, Map<String, Double> committed) {
        return futures.stream()
                .map(f ->
                        found(SampleAverage.even(List.of(f), YEAR, 1).solve(highs, 60, committed)))
                .toList();
    }

    private static Common found(SampleAverage.Outcome outcome) {
        return switch (outcome) {
            case SampleAverage.Outcome.Found(Common common) -> common;
            case SampleAverage.Outcome.None(var why) -> throw new AssertionError(why.reason());
        };
    }

    private static double mean(List<Common> each) {
        return each.stream().mapToDouble(Common::objective).average().orElseThrow();
    }

    private static void assertAtMost(double less, double more) {
        assertThat(less).isLessThanOrEqualTo(more + room(more));
    }

    private static double room(double value) {
        return 1e-5 * (1 + Math.abs(value));
    }
}
