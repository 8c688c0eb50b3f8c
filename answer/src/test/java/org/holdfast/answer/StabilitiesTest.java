package org.holdfast.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.holdfast.explore.Draws;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.highs.Highs;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.PairedChange;
import org.holdfast.model.Revision;
import org.holdfast.model.Stability;
import org.holdfast.model.Stability.Kept;
import org.holdfast.model.WarCases;
import org.holdfast.plan.Planner;
import org.holdfast.plan.Planner.Far;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds of plans that keep to what was planned before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StabilitiesTest {
    private static final int EVERY = 6;
    private static final OptionalDouble SIGNED = OptionalDouble.empty();
    private static final OptionalDouble OPTIMUM = OptionalDouble.of(0);
    private static final OptionalDouble SLACK = OptionalDouble.of(0.02);

    /** EUR million: less is left by the solver's tolerance. */
    private static final double NOTHING = 1e-2;

    private final Highs highs = new Highs();

    @AfterAll
    void close() {
        highs.close();
    }

    @Seeds(8)
    void inThePlansOwnFutureNothingChanges(long seed) {
        Instance future = future(WarCases.draw(seed).build());
        for (Revision revision : revised(future, t -> future, Far.MONTHS, OPTIMUM).revisions()) {
            assertThat(revision.all().changed()).isLessThan(NOTHING);
        }
    }

    /** Where all is seen to the end, what is kept at the optimum costs nothing either. */
    @Seeds(4)
    void whatTheFirstPlanHadIsChangedLessTheMoreIsKeptAndAtTheOptimumNoMoreIsMissed(long seed) {
        Instance future = future(WarCases.draw(seed).build());
        for (Far far : Far.values()) {
            Planner.Revised free = revised(future, surprised(future), far, SIGNED);
            Planner.Revised optimum = revised(future, surprised(future), far, OPTIMUM);
            Planner.Revised slack = revised(future, surprised(future), far, SLACK);
            assertThat(firstChange(optimum)).isLessThanOrEqualTo(firstChange(free) + NOTHING);
            assertThat(firstChange(slack)).isLessThanOrEqualTo(firstChange(optimum) + NOTHING);
            if (far == Far.MONTHS) {
                assertThat(floor(optimum)).isCloseTo(floor(free), within(1e-4 * (1 + floor(free))));
            }
        }
    }

    @Test
    void aPlanThatBelievedInMoreNeedIsChangedLessThanHalfAsMuchForAFiftiethMore() {
        Instance future = future(WarCases.draw(5).build());
        var free = sum(revised(future, surprised(future), Far.YEARS, SIGNED));
        var kept = sum(revised(future, surprised(future), Far.YEARS, SLACK));
        assertThat(free.share()).isGreaterThan(0.5);
        assertThat(kept.share()).isLessThan(free.share() / 2);
    }

    @Test
    void oneThreadFindsWhatTwoFind() {
        Case c = WarCases.draw(5).build();
        Draws draws = Draws.of(c, c.scenarios().getFirst(), Sequence.LATIN_HYPERCUBE, 2, 1);
        Stability one = stabilities(1).of(draws, 12, 0.02);
        assertThat(stabilities(2).of(draws, 12, 0.02)).isEqualTo(one);
        assertThat(one.ways()).extracting(Stability.Way::kept).containsExactly(Kept.values());
        for (Stability.Way way : one.ways()) {
            assertThat(way.missed()).hasSize(2);
            assertThat(way.all().share()).isBetween(0.0, 1.0);
        }
        assertThat(one.change(one.ways().getFirst()).verdict())
                .isEqualTo(PairedChange.Verdict.SAME);
    }

    private static Stabilities stabilities(int threads) {
        return new Study(Highs::new, 60, threads, (what, done, of) -> {}).stabilities();
    }

    private static double firstChange(Planner.Revised found) {
        return found.revisions().getFirst().all().changed();
    }

    private static Revision.Commitments sum(Planner.Revised found) {
        return found.revisions().stream()
                .map(Revision::all)
                .reduce(Revision.Commitments.NONE, Revision.Commitments::plus);
    }

    private static double floor(Planner.Revised found) {
        return found.planned().plan().tiers().getFirst().presentValue();
    }

    private Planner.Revised revised(
            Instance future, IntFunction<Instance> known, Far far, OptionalDouble slack) {
        return new Planner(highs, 60, (what, done, of) -> {}, System::nanoTime)
                .revised(future, known, EVERY, far, slack);
    }

    private static Instance future(Case c) {
        return Instance.of(c, c.scenarios().getFirst());
    }

    /** Believes in half again the need until it is seen. */
    private static IntFunction<Instance> surprised(Instance future) {
        Case c = future.c();
        Instance believed =
                Instance.of(
                        c.withNeeds(
                                c.needs().stream()
                                        .map(n ->
                                                n.withQuantity(n.quantity().map(q -> q.times(1.5))))
                                        .toList()),
                        future.scenario());
        return t -> t >= 12 ? future : future.seen(believed, Math.min(future.months(), t + EVERY));
    }
}
