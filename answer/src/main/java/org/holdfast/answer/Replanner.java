package org.holdfast.answer;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.holdfast.explore.agents.Ladder;
import org.holdfast.model.Instance;
import org.holdfast.model.Plan;
import org.holdfast.model.Result.Certificate;
import org.holdfast.model.Result.Status;
import org.holdfast.plan.Planner;
import org.holdfast.plan.Solver;

/**
 * Makes plans anew in futures, on as many threads as ask; each has a solver of its own. A programme
 * that comes again is solved once ({@link SolvedProgrammes}).
 */
public final class Replanner implements Ladder.Replanner, AutoCloseable {
    /**
     * Some 150 programmes of the larger example: all that one future asks of some twenty policies.
     */
    private static final long REMEMBERED = 1L << 26;

    private final Supplier<Solver> solvers;
    private final double seconds;
    private final SolvedProgrammes solved;
    private final Queue<Solver> idle = new ConcurrentLinkedQueue<>();

    /**
     * A planner for futures.
     *
     * @param seconds time limit for one solve
     */
    public Replanner(Supplier<Solver> solvers, double seconds) {
        this(solvers, seconds, REMEMBERED);
    }

    /**
     * The same.
     *
     * @param remembered bytes of solutions that are kept in memory; 0: every programme is solved
     */
    Replanner(Supplier<Solver> solvers, double seconds, long remembered) {
        this.solvers = solvers;
        this.seconds = seconds;
        solved = new SolvedProgrammes(remembered);
    }

    /** No plan was found in some future. */
    public static final class NoPlanException extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Certificate certificate;

        NoPlanException(Certificate certificate) {
            super(certificate.reason());
            this.certificate = certificate;
        }

        /** Why there is none. */
        public Certificate certificate() {
            return certificate;
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws NoPlanException if a solve found none
     */
    @Override
    public Plan anew(Instance future, IntFunction<Instance> known, int every) {
        return planned(planner -> planner.anew(future, known, every, Planner.Far.YEARS));
    }

    /**
     * {@inheritDoc}
     *
     * @throws NoPlanException if the solve found none
     */
    @Override
    public Plan least(Instance future) {
        return planned(planner -> planner.least(future));
    }

    private Plan planned(Function<Planner, Planner.Planned> how) {
        Solver free = idle.poll();
        Solver solver = free == null ? new RememberingSolver(solvers.get(), solved) : free;
        try {
            var planned =
                    how.apply(
                            new Planner(solver, seconds, (what, done, of) -> {}, System::nanoTime));
            return plan(planned);
        } finally {
            idle.add(solver);
        }
    }

    /**
     * A plan that was found.
     *
     * @throws NoPlanException if none was
     */
    static Plan plan(Planner.Planned planned) {
        if (planned.certificate().status() != Status.OPTIMAL) {
            throw new NoPlanException(planned.certificate());
        }
        return planned.plan();
    }

    @Override
    public void close() {
        for (Solver solver = idle.poll(); solver != null; solver = idle.poll()) {
            solver.close();
        }
    }
}
