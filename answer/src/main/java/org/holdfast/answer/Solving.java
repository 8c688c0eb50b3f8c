package org.holdfast.answer;

import java.util.function.Function;
import java.util.function.Supplier;
import org.holdfast.plan.Planner;
import org.holdfast.plan.Solver;

/**
 * With what is solved. Every piece of work has a solver of its own, which knows nothing of what
 * came before, so that no answer depends on how many run at once.
 *
 * @param solvers makes a solver for each piece of work
 * @param seconds time limit for one solve
 * @param threads how many solves run side by side
 */
record Solving(Supplier<Solver> solvers, double seconds, int threads, Planner.Progress progress) {
    /** What a planner finds. */
    <T> T by(Function<Planner, T> work) {
        return with(solver -> work.apply(new Planner(solver, seconds, progress, System::nanoTime)));
    }

    /** What is found with a solver itself. */
    <T> T with(Function<Solver, T> work) {
        try (Solver solver = solvers.get()) {
            return work.apply(solver);
        }
    }

    /** The same for a part of something larger, whose steps are told instead. */
    Solving silently() {
        return new Solving(solvers, seconds, threads, (what, done, of) -> {});
    }

    Tasks tasks(String what) {
        return tasks(what, 0);
    }

    /** The same of work that is not all submitted at once: how much there will be. */
    Tasks tasks(String what, int expected) {
        return new Tasks(what, expected, threads, progress);
    }
}
