package org.holdfast.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.holdfast.explore.Draws;
import org.holdfast.explore.agents.Policies;
import org.holdfast.explore.agents.Policies.Policy;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.highs.Highs;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.Lever.Effect;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.PolicyRuns.Kind;
import org.holdfast.model.Scenario;
import org.holdfast.model.WarCases;
import org.holdfast.plan.Planner;
import org.holdfast.plan.Programme;
import org.holdfast.plan.Solver;
import org.holdfast.plan.Solver.Method;
import org.holdfast.plan.Solver.Outcome;
import org.junit.jupiter.api.Test;

/** What holds where a programme that comes again is not solved again. */
class SolvedProgrammesTest {
    private static final int FUTURES = 2;
    private static final int YEAR = 12;
    private static final long MUCH = 1L << 26;

    private final Case c = WarCases.draw(4).lever(Effect.JOINT_ORDERS, "", 0).build();
    private final Scenario today = PoliciesTest.terms(c, 12, 0);
    private final Scenario open = PoliciesTest.terms(c, 120, 1);
    private final AtomicInteger solves = new AtomicInteger();

    /** In 36 months three plans are made; who waits a year has one in common, two years two. */
    @Test
    void policiesThatBeginAlikeAreSolvedOnceAndComeOutTheSameToTheBit() {
        List<Policy> asked =
                List.of(
                        new Policy(Kind.PACKAGES, "", 0),
                        new Policy(Kind.TODAY, "", 0),
                        new Policy(Kind.ALL, "", 0),
                        new Policy(Kind.ALL_LATER, "", YEAR),
                        new Policy(Kind.ALL_LATER, "", 2 * YEAR));
        PolicyRuns plain = run(asked, 0, 1);
        assertThat(solves.getAndSet(0)).isEqualTo(FUTURES * 4 * 3);
        for (int threads : List.of(1, 2)) {
            assertThat(run(asked, MUCH, threads)).isEqualTo(plain);
            assertThat(solves.getAndSet(0)).isEqualTo(FUTURES * (3 + 3 + 2 + 1));
        }
    }

    private PolicyRuns run(List<Policy> asked, long remembered, int threads) {
        Draws draws = Draws.of(c, today, Sequence.LATIN_HYPERCUBE, FUTURES, 1);
        try (Replanner replanner = new Replanner(this::counting, 60, remembered)) {
            return new Policies(c, draws, today, open, 1, YEAR, replanner, Policies.Memory.none())
                    .run(asked, threads, (done, of) -> {}, () -> false);
        }
    }

    private Solver counting() {
        Highs highs = new Highs();
        return (Solver)
                Proxy.newProxyInstance(
                        Solver.class.getClassLoader(),
                        new Class<?>[] {Solver.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("solve")) {
                                solves.incrementAndGet();
                            }
                            try {
                                return method.invoke(highs, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    @Test
    void whatIsAskedAfterASolutionThatWasKnownIsAskedOfTheSolver() {
        Programme p = Planner.programme(Instance.of(c, today));
        SolvedProgrammes solved = new SolvedProgrammes(MUCH);
        List<Double> found = new ArrayList<>();
        for (Supplier<Solver> one :
                List.<Supplier<Solver>>of(
                        Highs::new,
                        () -> new RememberingSolver(counting(), solved),
                        () -> new RememberingSolver(counting(), solved))) {
            try (Solver solver = one.get()) {
                solver.pass(p);
                solver.changeCosts(Planner.blendedCosts(Instance.of(c, today)));
                found.add(objective(solver.solve(Method.INTERIOR_POINT_ONLY, 60)));
                int[] columns = {0, 1, 2};
                solver.changeColumnBounds(columns, new double[3], new double[3]);
                found.add(objective(solver.solve(Method.SIMPLEX, 60)));
            }
        }
        assertThat(solves).hasValue(3);
        assertThat(found.subList(4, 6)).isEqualTo(found.subList(2, 4));
        assertThat(found.get(2)).isEqualTo(found.get(0));
        assertThat(found.get(3)).isCloseTo(found.get(1), within(1e-6 * found.get(1)));
    }

    private static double objective(Outcome outcome) {
        return ((Outcome.Optimal) outcome).solution().objective();
    }

    @Test
    void whoNeedsWhatAnotherIsSolvingWaitsForIt() throws InterruptedException {
        SolvedProgrammes solved = new SolvedProgrammes(MUCH);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        var first =
                CompletableFuture.supplyAsync(() ->
                        solved.solved(
                                "one",
                                () -> {
                                    begun.countDown();
                                    await(go);
                                    return optimal(1);
                                }));
        begun.await();
        Thread second = Thread.ofPlatform().start(() -> solved.solved("one", this::mistake));
        while (second.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        go.countDown();
        second.join();
        assertThat(first.join()).isEqualTo(solved.solved("one", this::mistake));
        assertThat(solves).hasValue(0);
    }

    private Outcome mistake() {
        solves.incrementAndGet();
        return optimal(0);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatHasNoOptimumIsTriedAgain() {
        SolvedProgrammes solved = new SolvedProgrammes(MUCH);
        Outcome late = new Outcome.OutOfTime("late");
        assertThat(solved.solved("one", () -> late)).isEqualTo(late);
        assertThatThrownBy(() ->
                        solved.solved(
                                "one",
                                () -> {
                                    throw new IllegalStateException("no library");
                                }))
                .hasMessage("no library");
        Outcome found = optimal(1);
        assertThat(solved.solved("one", () -> found)).isSameAs(found);
        assertThat(solved.solved("one", () -> late)).isSameAs(found);
    }

    @Test
    void ofMoreThanThereIsRoomForTheLastOnesUsedAreKept() {
        SolvedProgrammes solved = new SolvedProgrammes(2 * 4 * Double.BYTES);
        solved.solved("one", () -> optimal(1));
        solved.solved("two", () -> optimal(2));
        solved.solved("one", this::mistake);
        solved.solved("three", () -> optimal(3));
        assertThat(objective(solved.solved("one", this::mistake))).isEqualTo(1);
        assertThat(objective(solved.solved("three", this::mistake))).isEqualTo(3);
        assertThat(solves).hasValue(0);
        assertThat(objective(solved.solved("two", () -> optimal(4)))).isEqualTo(4);
    }

    @Test
    void aProgrammeIsKnownByEachOfItsBits() {
        Programme p = Planner.programme(Instance.of(c, today));
        String key = SolvedProgrammes.key(p, p.cost(), Method.CENTRE);
        assertThat(SolvedProgrammes.key(p.withCost(p.cost()), p.cost(), Method.CENTRE))
                .isEqualTo(key);
        assertThat(SolvedProgrammes.key(p, p.cost(), Method.INTERIOR_POINT_ONLY)).isNotEqualTo(key);
        double[] dearer = p.cost();
        dearer[7] = Math.nextUp(dearer[7]);
        assertThat(SolvedProgrammes.key(p, dearer, Method.CENTRE)).isNotEqualTo(key);
        Programme other = Planner.programme(Instance.of(c, open));
        assertThat(SolvedProgrammes.key(other, p.cost(), Method.CENTRE)).isNotEqualTo(key);
    }

    private static Outcome optimal(double value) {
        double[] one = {value};
        return new Outcome.Optimal(new Solver.Solution(value, one, one, one, one, 0, 0, 0), 1);
    }
}
