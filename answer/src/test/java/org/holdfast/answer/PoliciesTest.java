package org.holdfast.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.holdfast.explore.Draws;
import org.holdfast.explore.Explorer;
import org.holdfast.explore.Exploring;
import org.holdfast.explore.Learning;
import org.holdfast.explore.agents.Ladder;
import org.holdfast.explore.agents.Policies;
import org.holdfast.explore.agents.Policies.Policy;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.highs.Highs;
import org.holdfast.model.Case;
import org.holdfast.model.CaseKit;
import org.holdfast.model.Instance;
import org.holdfast.model.LadderRung;
import org.holdfast.model.Lever;
import org.holdfast.model.Lever.Effect;
import org.holdfast.model.Measure;
import org.holdfast.model.PairedChange;
import org.holdfast.model.Plan;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.PolicyRuns.Kind;
import org.holdfast.model.PolicyRuns.Way;
import org.holdfast.model.Scenario;
import org.holdfast.model.WarCases;
import org.holdfast.plan.Planner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds of policies that are planned anew in the same futures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PoliciesTest {
    private static final int FUTURES = 3;
    private static final int EVERY = 12;

    /** More months than the case has. */
    private static final int NEVER = 36;

    private final Replanner replanner = new Replanner(Highs::new, 60);
    private final Case c = WarCases.draw(4).lever(Effect.JOINT_ORDERS, "", 0).build();
    private final Scenario today = terms(c, 12, 0);
    private final Scenario open = terms(c, 120, 1);
    private final List<Policy> policies = policies();
    private final PolicyRuns runs = run(policies, 2, Policies.Memory.none());

    @AfterAll
    void close() {
        replanner.close();
    }

    @Test
    void theItemsOfAWayAddUpToWhatItMisses() {
        for (Way way : runs.ways()) {
            for (int f = 0; f < FUTURES; f++) {
                int future = f;
                double sum = way.items().stream().mapToDouble(i -> i.months().get(future)).sum();
                assertThat(sum)
                        .as(way.id() + " in future " + f)
                        .isCloseTo(way.missed().get(f), within(1e-6 * (1 + sum)));
            }
        }
    }

    @Test
    void inNoFutureDoesAnyPolicyMissLessThanNobodyCanAvoid() {
        Way least = runs.find(Kind.FORESIGHT).orElseThrow();
        assertThat(runs.ways()).allSatisfy(way -> assertThat(runs.below(way)).isZero());
        assertThat(runs.below(half(least))).isEqualTo(FUTURES);
    }

    @Test
    void withMoreMeasuresNobodyWhoKnowsAllMissesMore() {
        for (int f = 0; f < FUTURES; f++) {
            Instance before = draws().instance(f);
            double few = least(before);
            double more = least(before.under(open));
            assertThat(PairedChange.isBelow(few, more)).isFalse();
            assertThat(more).isLessThan(few - PairedChange.NOTHING);
        }
    }

    private double least(Instance s) {
        return Measure.CLAIMANT_FLOOR.in(replanner.least(s).tiers()).orElseThrow();
    }

    /**
     * Where lines are nearly full they pay a premium of their own, and not the steps of the case.
     */
    @Test
    void whatDonorsByRuleDoNotMissIsNotCalledUnavoidable() {
        CaseKit kit = WarCases.draw(50);
        kit.priceSteps.clear();
        kit.producers.forEach(p -> kit.priceStep(p.id(), 0.05, 1).priceStep(p.id(), 1, 8));
        Case tight = kit.build();
        Scenario terms = tight.scenarios().getFirst();
        Draws futures = Draws.of(tight, terms, Sequence.LATIN_HYPERCUBE, 6, 0);
        PolicyRuns found =
                new Policies(
                                tight,
                                futures,
                                terms,
                                terms,
                                0,
                                EVERY,
                                replanner,
                                Policies.Memory.none())
                        .run(Policies.now(List.of()), 2, (done, of) -> {}, () -> false);
        Way packages = found.find(Kind.PACKAGES).orElseThrow();
        Way least = found.find(Kind.FORESIGHT).orElseThrow();
        int cheaper = 0;
        for (int f = 0; f < 6; f++) {
            Plan planned = replanner.least(futures.instance(f));
            double missed = Measure.CLAIMANT_FLOOR.in(planned.tiers()).orElseThrow();
            cheaper += PairedChange.isBelow(packages.missed().get(f), missed) ? 1 : 0;
            assertThat(least.missed().get(f))
                    .isLessThanOrEqualTo(missed + 1e-4)
                    .isLessThanOrEqualTo(packages.missed().get(f));
        }
        assertThat(cheaper).isBetween(1, 5);
        assertThat(found.below(packages)).isZero();
        List<LadderRung> rungs = climb(tight, futures, 0, terms, terms, List.of());
        assertThat(rungs).allSatisfy(rung -> assertThat(rung.below()).isZero());
        assertThat(rungs.getLast().mean()).isCloseTo(least.meanMissed(), within(1e-6));
    }

    @Test
    void noStepOfTheLadderLiesBelowItsLast() {
        Instance base = Instance.of(c, open);
        List<Exploring.Entry> programmes;
        try (Highs highs = new Highs()) {
            var planner = new Planner(highs, 60, (what, done, of) -> {}, System::nanoTime);
            programmes =
                    List.of(new Exploring.Entry("plan-open", base, planner.quick(base).plan()));
        }
        List<LadderRung> rungs = climb(c, draws(), 1, today, open, programmes);
        assertThat(rungs).hasSize(11).allSatisfy(rung -> assertThat(rung.below()).isZero());
        assertThat(rungs.getLast().mean())
                .isLessThan(0.99 * rungs.get(8).mean())
                .isCloseTo(runs.find(Kind.FORESIGHT).orElseThrow().meanMissed(), within(1e-6));
    }

    private List<LadderRung> climb(
            Case of,
            Draws draws,
            long seed,
            Scenario today,
            Scenario open,
            List<Exploring.Entry> programmes) {
        Ladder.Replanning replanning =
                new Ladder.Replanning(
                        List.of(
                                anew("anew-today", today, Optional.of(Learning.BY_CASE)),
                                anew("year-open", open, Optional.of(Learning.ALL_AFTER_A_YEAR)),
                                anew("foresight-open", open, Optional.empty())),
                        EVERY,
                        replanner);
        Explorer explorer = new Explorer(1, (done, all) -> {}, () -> false);
        return new Ladder(draws, seed, explorer, (done, all) -> {})
                .climb(of, today, open, programmes, replanning);
    }

    private static Ladder.Anew anew(String id, Scenario terms, Optional<Learning> learning) {
        return new Ladder.Anew(id, terms, learning);
    }

    /** Misses half as much, which cannot be. */
    private static Way half(Way way) {
        List<Double> half = way.missed().stream().map(missed -> missed / 2).toList();
        return new Way(way.kind(), way.lever(), way.after(), half, way.spent(), way.items());
    }

    @Test
    void measuresAreWhatIsSetOtherwise() {
        assertThat(PolicyRuns.measures(c, today, open)).hasSize(2);
        assertThat(runs.find(Kind.ALL).orElseThrow().missed())
                .isNotEqualTo(runs.find(Kind.TODAY).orElseThrow().missed());
    }

    @Test
    void waitingIsAskedByHalfYearsWhereAPlanIsMadeEachHalfYear() {
        List<Lever> measures = PolicyRuns.measures(c, today, open);
        assertThat(waits(Policies.all(measures, 6, 36, true))).containsExactly(6, 12, 24);
        assertThat(waits(Policies.all(measures, 12, 36, true))).containsExactly(12, 24);
        assertThat(waits(Policies.all(measures, 6, 24, true))).containsExactly(6, 12);
        assertThat(waits(Policies.all(measures, 6, 36, false))).containsExactly(12);
    }

    private static List<Integer> waits(List<Policy> policies) {
        return policies.stream().map(Policy::after).filter(m -> m > 0).distinct().toList();
    }

    @Test
    void termsThatChangeAtOnceAreTheNewTerms() {
        Way all = runs.find(Kind.ALL).orElseThrow();
        Way atOnce = runs.find(Kind.ALL_LATER, "", 0).orElseThrow();
        assertThat(atOnce.missed()).isEqualTo(all.missed());
        assertThat(atOnce.spent()).isEqualTo(all.spent());
    }

    @Test
    void termsThatNeverChangeAreTodays() {
        Way today = runs.find(Kind.TODAY).orElseThrow();
        Way never = runs.find(Kind.ALL_LATER, "", NEVER).orElseThrow();
        for (int f = 0; f < FUTURES; f++) {
            assertThat(never.missed().get(f)).isCloseTo(today.missed().get(f), within(1e-6));
        }
    }

    @Test
    void aMeasureThatTheTermsHaveAlreadyChangesNothing() {
        Lever measure = PolicyRuns.measures(c, today, open).getFirst();
        Scenario have = today.with(measure.id(), open.setting(measure));
        List<Policy> both =
                List.of(
                        new Policy(Kind.TODAY, "", 0),
                        new Policy(Kind.ADDED, measure.id(), 0),
                        new Policy(Kind.LEFT_OUT, measure.id(), 0),
                        new Policy(Kind.ALL, "", 0));
        Draws same = Draws.of(c, have, Sequence.LATIN_HYPERCUBE, 1, 1);
        PolicyRuns found =
                new Policies(c, same, have, open, 1, EVERY, replanner, Policies.Memory.none())
                        .run(both, 1, (done, of) -> {}, () -> false);
        assertThat(found.ways().get(1).missed()).isEqualTo(found.ways().get(0).missed());
        assertThat(found.ways().get(2).missed()).isEqualTo(found.ways().get(3).missed());
    }

    @Test
    void noFundPaysBeforeItsTermsHoldWhatTheyBring() {
        Draws draws = draws();
        for (int f = 0; f < FUTURES; f++) {
            var before = draws.instance(f);
            var after = before.under(open);
            var joined = after.from(before, 12);
            for (int k = 0; k < joined.budgets().size(); k++) {
                double money = sum(joined.budgets().get(k).amounts());
                double least =
                        Math.min(
                                sum(before.budgets().get(k).amounts()),
                                sum(after.budgets().get(k).amounts()));
                double most =
                        Math.max(
                                sum(before.budgets().get(k).amounts()),
                                sum(after.budgets().get(k).amounts()));
                assertThat(money).isBetween(least - 1e-9, most + 1e-9);
            }
        }
    }

    @Test
    void oneThreadFindsWhatTwoFind() {
        List<Policy> some = policies.subList(0, 3);
        assertThat(run(some, 1, Policies.Memory.none()))
                .isEqualTo(run(some, 2, Policies.Memory.none()));
    }

    @Test
    void workThatWasStoppedGoesOnWhereItWas() {
        var kept = new ConcurrentHashMap<String, Policies.Played>();
        AtomicInteger found = new AtomicInteger();
        var memory =
                new Policies.Memory() {
                    @Override
                    public Optional<Policies.Played> find(String policy, int future) {
                        Optional<Policies.Played> known =
                                Optional.ofNullable(kept.get(policy + future));
                        known.ifPresent(k -> found.incrementAndGet());
                        return known;
                    }

                    @Override
                    public void keep(Policies.Played played) {
                        kept.put(played.policy() + played.future(), played);
                    }
                };
        List<Policy> some = policies.subList(0, 2);
        assertThatThrownBy(() ->
                        policies(memory).run(some, 1, (done, of) -> {}, () -> kept.size() >= 4))
                .isInstanceOf(Explorer.CancelledException.class);
        assertThat(kept).hasSize(4);
        PolicyRuns whole = run(some, 2, memory);
        assertThat(found).hasValue(4);
        assertThat(whole.ways()).isEqualTo(runs.ways().subList(0, 2));
    }

    @Test
    void whatChangesNothingIsCalledTheSame() {
        Way all = runs.find(Kind.ALL).orElseThrow();
        assertThat(runs.change(all, all).verdict()).isEqualTo(PairedChange.Verdict.SAME);
    }

    private static double sum(List<Double> amounts) {
        return amounts.stream().mapToDouble(v -> v).sum();
    }

    private List<Policy> policies() {
        List<Policy> all =
                new ArrayList<>(
                        List.of(
                                new Policy(Kind.PACKAGES, "", 0),
                                new Policy(Kind.TODAY, "", 0),
                                new Policy(Kind.ALL, "", 0),
                                new Policy(Kind.FORESIGHT, "", 0),
                                new Policy(Kind.ALL_LATER, "", 0)));
        all.add(new Policy(Kind.ALL_LATER, "", NEVER));
        return all;
    }

    private Draws draws() {
        return Draws.of(c, today, Sequence.LATIN_HYPERCUBE, FUTURES, 1);
    }

    private Policies policies(Policies.Memory memory) {
        return new Policies(c, draws(), today, open, 1, EVERY, replanner, memory);
    }

    private PolicyRuns run(List<Policy> which, int threads, Policies.Memory memory) {
        return policies(memory).run(which, threads, (done, of) -> {}, () -> false);
    }

    /** Contracts of so many months, and orders joint or not. */
    static Scenario terms(Case c, double length, double joint) {
        Scenario terms = c.scenarios().getFirst();
        for (Lever lever : c.levers()) {
            switch (lever.effect()) {
                case CONTRACT_LENGTH -> terms = terms.with(lever.id(), length);
                case JOINT_ORDERS -> terms = terms.with(lever.id(), joint);
                default -> {}
            }
        }
        return terms;
    }
}
