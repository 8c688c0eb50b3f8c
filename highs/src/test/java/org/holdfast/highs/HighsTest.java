package org.holdfast.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.holdfast.highs.Programmes.INF;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.holdfast.plan.Programme;
import org.holdfast.plan.Solver;
import org.holdfast.plan.Solver.Method;
import org.holdfast.plan.Solver.Outcome;
import org.holdfast.plan.Solver.Solution;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HighsTest {
    private static final double SECONDS = 60;

    private static Solution optimum(Solver solver, Method method) {
        Outcome outcome = solver.solve(method, SECONDS);
        assertThat(outcome).isInstanceOf(Outcome.Optimal.class);
        return ((Outcome.Optimal) outcome).solution();
    }

    private static Solution optimum(Programme programme, Method method) {
        try (Highs highs = new Highs()) {
            highs.pass(programme);
            return optimum(highs, method);
        }
    }

    /** By hand: both rows bind; one kg of flour more is worth 2.25 and one hour 0.25. */
    @ParameterizedTest
    @EnumSource
    void theBakerySellsFiveBreadsAndACakeAndAHalf(Method method) {
        Solution solution = optimum(Programmes.bakery(), method);
        assertThat(solution.objective()).isCloseTo(-22.5, within(1e-6));
        assertThat(solution.values()).containsExactly(new double[] {5, 1.5}, within(1e-6));
        assertThat(solution.rowValues()).containsExactly(new double[] {8, 18}, within(1e-6));
        assertThat(solution.rowDuals()).containsExactly(new double[] {-2.25, -0.25}, within(1e-6));
        assertThat(solution.reducedCosts()).containsExactly(new double[] {0, 0}, within(1e-6));
    }

    @Test
    void aRowAddedLaterBindsAndItsDualIsLast() {
        try (Highs highs = new Highs()) {
            highs.pass(Programmes.bakery());
            optimum(highs, Method.SIMPLEX);
            highs.addRow(-INF, 4, new int[] {0}, new double[] {1});
            Solution solution = optimum(highs, Method.SIMPLEX);
            assertThat(solution.values()[0]).isCloseTo(4, within(1e-9));
            assertThat(solution.rowDuals()).hasSize(3);
            assertThat(solution.rowDuals()[2]).isNegative();
            assertThat(solution.gap()).isLessThan(1e-9);
        }
    }

    /** By hand: four breads and two cakes for 22, where five and one and a half brought 22.5. */
    @Test
    void wholeColumnsTakeWholeNumbersAndThePassOfANextProgrammeForgetsThem() {
        try (Highs highs = new Highs()) {
            highs.pass(Programmes.bakery());
            double relaxed = optimum(highs, Method.SIMPLEX).objective();
            highs.integers(new int[] {0, 1});
            Solution whole = optimum(highs, Method.SIMPLEX);
            assertThat(whole.values()).containsExactly(new double[] {4, 2}, within(1e-6));
            assertThat(whole.gap()).isLessThan(1e-8);
            highs.pass(Programmes.bakery());
            assertThat(optimum(highs, Method.SIMPLEX).objective()).isCloseTo(relaxed, within(1e-9));
        }
    }

    /**
     * Winston, Operations Research (2004), section 3.10: 78,450. A boat more in quarter 1 is one
     * less to keep for quarter 2, where overtime makes up for it: 450 − 20.
     */
    @ParameterizedTest
    @EnumSource
    void sailcoBuildsInOvertimeWhatItCannotKeep(Method method) {
        Solution solution = optimum(Programmes.sailco(), method);
        assertThat(solution.objective()).isCloseTo(78_450, within(1e-3));
        assertThat(solution.rowDuals())
                .containsExactly(new double[] {430, 450, 450, 400}, within(1e-3));
    }

    /**
     * Dantzig, Linear Programming and Extensions (1963), chapter 3.3, with the numbers and
     * marginals of GAMS's first example: 153.675.
     */
    @ParameterizedTest
    @EnumSource
    void theCanneriesShipForTheKnownCostAndPrices(Method method) {
        Solution solution = optimum(Programmes.canneries(), method);
        assertThat(solution.objective()).isCloseTo(153.675, within(1e-5));
        assertThat(solution.rowDuals())
                .containsExactly(new double[] {0, 0, 0.225, 0.153, 0.126}, within(1e-5));
    }

    @ParameterizedTest
    @EnumSource
    void anOptimumComesWithItsProof(Method method) {
        Solution solution = optimum(Programmes.random(60, 40, 1), method);
        assertThat(solution.primalInfeasibility()).isLessThan(1e-6);
        assertThat(solution.dualInfeasibility()).isLessThan(1e-6);
        assertThat(solution.gap()).isLessThan(1e-6);
    }

    @Seeds(100)
    void allMethodsFindTheSameOptimum(long seed) {
        Programme programme = Programmes.random(20, 12, seed);
        double simplex = optimum(programme, Method.SIMPLEX).objective();
        for (Method method : Method.values()) {
            assertThat(optimum(programme, method).objective())
                    .isCloseTo(simplex, within(1e-5 * (1 + Math.abs(simplex))));
        }
    }

    /** A row's dual is a slope of the optimum as both its sides move; a reduced cost likewise. */
    @Seeds(60)
    void aDualLiesBetweenTheDifferencesToItsLeftAndRight(long seed) {
        Programme programme = Programmes.random(8, 5, seed);
        double step = 0.01;
        try (Highs highs = new Highs()) {
            highs.pass(programme);
            Solution solution = optimum(highs, Method.INTERIOR_POINT);
            for (int row = 0; row < programme.rows(); row++) {
                double lower = programme.rowLower()[row];
                double upper = programme.rowUpper()[row];
                int[] which = {row};
                highs.changeRowBounds(
                        which, new double[] {lower - step}, new double[] {upper - step});
                double left = solution.objective() - optimum(highs, Method.SIMPLEX).objective();
                highs.changeRowBounds(
                        which, new double[] {lower + step}, new double[] {upper + step});
                double right = optimum(highs, Method.SIMPLEX).objective() - solution.objective();
                highs.changeRowBounds(which, new double[] {lower}, new double[] {upper});
                assertThat(solution.rowDuals()[row])
                        .isBetween(left / step - 1e-5, right / step + 1e-5);
            }
            for (int column = 0; column < programme.columns(); column++) {
                double lower = programme.lower()[column];
                double upper = programme.upper()[column];
                int[] which = {column};
                highs.changeColumnBounds(
                        which, new double[] {lower - step}, new double[] {upper - step});
                double left = solution.objective() - optimum(highs, Method.SIMPLEX).objective();
                highs.changeColumnBounds(
                        which, new double[] {lower + step}, new double[] {upper + step});
                double right = optimum(highs, Method.SIMPLEX).objective() - solution.objective();
                highs.changeColumnBounds(which, new double[] {lower}, new double[] {upper});
                assertThat(solution.reducedCosts()[column])
                        .isBetween(left / step - 1e-5, right / step + 1e-5);
            }
        }
    }

    @Seeds(40)
    void aChangedProgrammeHasTheOptimumOfOnePassedAfresh(long seed) {
        Programme before = Programmes.random(30, 20, seed);
        Programme other = Programmes.random(30, 20, seed + 1_000);
        int[] rows = {3, 0, 17};
        double[] sides = {1, -2, 3};
        double[] rowLower = before.rowLower();
        double[] rowUpper = before.rowUpper();
        int[] columns = {12, 4};
        double[] lower = before.lower();
        double[] upper = before.upper();
        for (int k = 0; k < rows.length; k++) {
            rowLower[rows[k]] = sides[k];
            rowUpper[rows[k]] = sides[k];
        }
        for (int column : columns) {
            lower[column] = 0;
            upper[column] = 2;
        }
        double[] cost = before.cost();
        for (int k = 0; k < cost.length; k++) {
            cost[k] *= 1 + 0.2 * Math.abs(other.cost()[k]);
        }
        Programme after =
                new Programme(
                        cost,
                        lower,
                        upper,
                        rowLower,
                        rowUpper,
                        before.starts(),
                        before.rowIndex(),
                        before.coefficient(),
                        before::columnName,
                        before::rowName);
        for (Method method : Method.values()) {
            try (Highs highs = new Highs()) {
                highs.pass(before);
                optimum(highs, Method.INTERIOR_POINT);
                highs.changeCosts(cost);
                highs.changeRowBounds(rows, sides, sides);
                highs.changeColumnBounds(columns, new double[] {0, 0}, new double[] {2, 2});
                Solution changed = optimum(highs, method);
                double expected = optimum(after, Method.SIMPLEX).objective();
                assertThat(changed.objective())
                        .isCloseTo(expected, within(1e-5 * (1 + Math.abs(expected))));
                assertThat(changed.gap()).isLessThan(1e-6);
            }
        }
    }

    @Test
    void aBasisCarriedOverNeedsNoMoreSteps() {
        Programme programme = Programmes.random(200, 120, 5);
        try (Highs first = new Highs();
                Highs second = new Highs()) {
            first.pass(programme);
            Solution cold = optimum(first, Method.INTERIOR_POINT);
            second.pass(programme);
            second.basis(first.basis());
            Outcome.Optimal warm = (Outcome.Optimal) second.solve(Method.SIMPLEX, SECONDS);
            assertThat(warm.iterations()).isZero();
            assertThat(warm.solution().objective()).isCloseTo(cold.objective(), within(1e-7));
        }
    }

    @Test
    void thereIsNoBasisBeforeASolve() {
        try (Highs highs = new Highs()) {
            highs.pass(Programmes.bakery());
            assertThatThrownBy(highs::basis)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("solve first");
        }
    }

    @Test
    void aBasisOfAnotherSizeIsRefused() {
        try (Highs highs = new Highs()) {
            highs.pass(Programmes.bakery());
            Solver.Basis basis = new Solver.Basis(new int[3], new int[] {1, 1});
            assertThatThrownBy(() -> highs.basis(basis))
                    .hasMessage("a basis of 3 columns and 2 rows for a programme of 2 and 2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsThatCannotHoldTogetherAreNamed(Method method) {
        Programmes it = new Programmes();
        int shells = it.column("shells", 1, 0, INF);
        int rockets = it.column("rockets", 1, 0, INF);
        it.row("powder", -INF, Map.of(shells, 1.0, rockets, 2.0), 10);
        it.row("need of shells", 8, Map.of(shells, 1.0), INF);
        it.row("need of rockets", 5, Map.of(rockets, 1.0), INF);
        it.row("idle", -INF, Map.of(shells, 1.0), 1_000);
        try (Highs highs = new Highs()) {
            highs.pass(it.build());
            assertThat(highs.solve(method, SECONDS))
                    .isInstanceOfSatisfying(
                            Outcome.Infeasible.class,
                            infeasible ->
                                    assertThat(infeasible.reason())
                                            .contains("powder", "need of shells", "need of rockets")
                                            .doesNotContain("idle"));
            // And once there is powder enough, it is solved.
            highs.changeRowBounds(new int[] {0}, new double[] {-INF}, new double[] {20});
            assertThat(optimum(highs, method).objective()).isCloseTo(13, within(1e-6));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProfitWithoutEndIsUnbounded(Method method) {
        Programmes it = new Programmes();
        int made = it.column("made", -1, 0, INF);
        int waste = it.column("waste", 0, 0, INF);
        it.row("balance", -5, Map.of(made, 1.0, waste, -1.0), 5);
        try (Highs highs = new Highs()) {
            highs.pass(it.build());
            assertThat(highs.solve(method, SECONDS)).isInstanceOf(Outcome.Unbounded.class);
        }
    }

    @Test
    void aSolveEndsWhenItsTimeIsUp() {
        try (Highs highs = new Highs()) {
            highs.pass(Programmes.random(400, 300, 2));
            assertThat(highs.solve(Method.SIMPLEX, 0))
                    .isEqualTo(new Outcome.OutOfTime("0.0 seconds were not enough."));
            optimum(highs, Method.SIMPLEX);
        }
    }

    /** So that what ends a solve is the same on a busy machine and on an idle one. */
    @ParameterizedTest
    @EnumSource
    void aSolveWithoutAClockEndsAfterItsSteps(Method method) {
        Programme programme = Programmes.random(400, 300, 2);
        try (Highs none = new Highs(1, 0, 1);
                Highs inside = new Highs(1, 10, 1000);
                Highs few = new Highs(1000, 0, 1)) {
            none.pass(programme);
            assertThat(none.solve(method, Solver.NO_CLOCK))
                    .isInstanceOfSatisfying(
                            Outcome.Failed.class,
                            failed -> assertThat(failed.reason()).endsWith("in 1 steps."));
            for (Highs solver : List.of(inside, few)) {
                solver.pass(programme);
                Outcome.Optimal found = (Outcome.Optimal) solver.solve(method, Solver.NO_CLOCK);
                assertThat(found.solution().objective())
                        .isCloseTo(optimum(programme, method).objective(), within(1e-4));
            }
        }
    }

    /** HiGHS counts its own limit over all solves; ours is for each. */
    @ParameterizedTest
    @EnumSource
    void timeIsCountedAnewForEachSolve(Method method) {
        Programme programme = Programmes.random(400, 300, 2);
        double limit = 0.5;
        try (Highs highs = new Highs()) {
            long start = System.nanoTime();
            while (System.nanoTime() - start < 1e9 * limit) {
                highs.pass(programme);
                optimum(highs, method);
            }
            highs.pass(programme);
            assertThat(highs.solve(method, limit)).isInstanceOf(Outcome.Optimal.class);
        }
    }

    @Test
    void aProgrammeWithoutRowsIsSolvedToo() {
        Programmes it = new Programmes();
        it.column("x", 2, 3, 9);
        assertThat(optimum(it.build(), Method.INTERIOR_POINT).objective()).isEqualTo(6);
    }

    @Test
    void aValueThatIsNotANumberIsRefused() {
        Programmes it = new Programmes();
        int x = it.column("x", 1, 0, 1);
        it.row("row", Double.NaN, Map.of(x, 1.0), 2);
        try (Highs highs = new Highs()) {
            Programme programme = it.build();
            assertThatThrownBy(() -> highs.pass(programme))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("1 columns, 1 rows and 1 entries");
        }
    }

    @Test
    void aClosedSolverIsNotUsedAgain() {
        Highs highs = new Highs();
        highs.pass(Programmes.bakery());
        highs.close();
        assertThatThrownBy(() -> highs.solve(Method.SIMPLEX, SECONDS))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itSaysWhichVersionItIs() {
        assertThat(Highs.version()).matches("\\d+\\.\\d+\\.\\d+");
        try (Highs highs = new Highs()) {
            assertThat(highs.name()).isEqualTo("HiGHS " + Highs.version());
        }
    }

    /** A solve, a change, a warm solve, and the interior point again; every bit of it. */
    private static long bits(Programme programme) {
        List<Object> all = new ArrayList<>();
        try (Highs highs = new Highs()) {
            highs.pass(programme);
            add(all, optimum(highs, Method.INTERIOR_POINT));
            int[] rows = {0, 1, 2};
            highs.changeRowBounds(rows, new double[] {1, 2, 3}, new double[] {1, 2, 3});
            add(all, optimum(highs, Method.SIMPLEX));
            add(all, optimum(highs, Method.INTERIOR_POINT));
            add(all, optimum(highs, Method.INTERIOR_POINT_ONLY));
        }
        return all.hashCode();
    }

    private static void add(List<Object> all, Solution solution) {
        all.add(solution.objective());
        all.add(Arrays.hashCode(solution.values()));
        all.add(Arrays.hashCode(solution.reducedCosts()));
        all.add(Arrays.hashCode(solution.rowValues()));
        all.add(Arrays.hashCode(solution.rowDuals()));
    }

    @Test
    void theSameStepsGiveTheSameBits() {
        Programme programme = Programmes.random(600, 400, 3);
        assertThat(bits(programme)).isEqualTo(bits(programme));
    }

    @Test
    void theInteriorPointDoesNotRememberWhatCameBefore() {
        Programme programme = Programmes.random(300, 200, 4);
        try (Highs highs = new Highs()) {
            highs.pass(programme);
            Solution first = optimum(highs, Method.INTERIOR_POINT);
            double[] cost = programme.cost();
            highs.changeCosts(new double[cost.length]);
            optimum(highs, Method.SIMPLEX);
            highs.changeCosts(cost);
            Solution again = optimum(highs, Method.INTERIOR_POINT);
            assertThat(again.values()).isEqualTo(first.values());
            assertThat(again.rowDuals()).isEqualTo(first.rowDuals());
        }
    }

    @Test
    void twoSolversSideBySideGiveTheBitsOfOneAlone() throws Exception {
        Programme one = Programmes.random(600, 400, 6);
        Programme two = Programmes.random(500, 300, 7);
        List<Long> alone = List.of(bits(one), bits(two), bits(one), bits(two));
        List<Callable<Long>> work =
                List.of(() -> bits(one), () -> bits(two), () -> bits(one), () -> bits(two));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Long> together = new ArrayList<>();
            for (var result : threads.invokeAll(work)) {
                together.add(result.get());
            }
            assertThat(together).isEqualTo(alone);
        }
    }
}
