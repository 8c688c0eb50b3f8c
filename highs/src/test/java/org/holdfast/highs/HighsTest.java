package org.holdfast.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.holdfast.plan.Programme;
import org.holdfast.plan.Solver.Method;
import org.holdfast.plan.Solver.Outcome;
import org.junit.jupiter.api.Test;

class HighsTest {
    /** Bread and cake: profit 3 and 5, flour 1 and 2 of 8, hours 3 and 2 of 18. Optimum 22.5. */
    private static Programme bakery() {
        double inf = Double.POSITIVE_INFINITY;
        return new Programme(
                new double[] {-3, -5},
                new double[] {0, 0},
                new double[] {inf, inf},
                new double[] {-inf, -inf},
                new double[] {8, 18},
                new int[] {0, 2, 4},
                new int[] {0, 1, 0, 1},
                new double[] {1, 3, 2, 2},
                k -> "c" + k,
                k -> "r" + k);
    }

    @Test
    void theBakeryBakesFiveBreadsAndACakeAndAHalf() {
        for (Method method : Method.values()) {
            try (Highs highs = new Highs()) {
                highs.pass(bakery());
                assertThat(highs.solve(method, 10))
                        .isInstanceOfSatisfying(
                                Outcome.Optimal.class,
                                optimal ->
                                        assertThat(optimal.solution().objective())
                                                .isCloseTo(-22.5, within(1e-6)));
            }
        }
    }
}
