package org.holdfast.explore;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.holdfast.model.Instance;
import org.holdfast.model.UncertainNumbers.Cell;

/**
 * When it becomes known what a future is: each uncertain number in a month of its own, the central
 * value before.
 */
public enum Learning {
    /** As the case says. */
    BY_CASE,
    /** As the case says, and all that is open after a year is then known at once. */
    ALL_AFTER_A_YEAR;

    private static final int YEAR = 12;

    private int learned(Cell cell) {
        return switch (this) {
            case BY_CASE -> cell.learned();
            case ALL_AFTER_A_YEAR -> Math.min(YEAR, cell.learned());
        };
    }

    /**
     * What is known in a future in the months in which plans are made: the future itself until the
     * next of them, and from there on what has been learned by then.
     *
     * @param f number of the future
     * @param future the same as an instance
     * @param every months between two plans
     */
    public IntFunction<Instance> known(Draws draws, int f, Instance future, int every) {
        return known(draws, f, future, every, UnaryOperator.identity());
    }

    /**
     * The same where other terms hold than those under which the futures were drawn.
     *
     * @param future under those terms
     * @param terms puts what is believed under them
     */
    public IntFunction<Instance> known(
            Draws draws, int f, Instance future, int every, UnaryOperator<Instance> terms) {
        Map<Long, Instance> beliefs = new HashMap<>();
        return month -> {
            if (isAll(draws, month)) {
                return future;
            }
            long known = draws.cells().stream().filter(c -> knows(c, month)).count();
            Instance believed =
                    beliefs.computeIfAbsent(
                            known, n -> terms.apply(draws.believed(f, cell -> knows(cell, month))));
            return future.seen(believed, Math.min(future.months(), month + every));
        };
    }

    /** Perfect information knows the money of years that have not begun. */
    private boolean isAll(Draws draws, int month) {
        return draws.cells().stream().allMatch(cell -> knows(cell, month));
    }

    private boolean knows(Cell cell, int month) {
        return learned(cell) <= month;
    }
}
