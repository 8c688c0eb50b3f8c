package org.holdfast.plan;

import java.util.List;
import java.util.function.LongSupplier;
import org.holdfast.model.Instance;
import org.holdfast.model.Plan;
import org.holdfast.model.Result.Certificate;
import org.holdfast.model.Result.Status;
import org.holdfast.model.Way;
import org.holdfast.plan.Planner.Planned;
import org.holdfast.plan.Planner.Progress;

/**
 * What each way of planning works with, and how its solutions become plans that say how exact they
 * are.
 *
 * @param seconds time limit for each solve
 * @param nanos a clock, for the certificate's times
 */
record Session(Solver solver, double seconds, Progress progress, LongSupplier nanos) {
    /** How ties are broken by whoever solves once. */
    static final String INSIDE =
            "interior point without crossover: a point inside the optimal face";

    /** The solver's own tolerance, for the certificate. */
    private static final double TOLERANCE = 1e-7;

    long now() {
        return nanos.getAsLong();
    }

    Solver.Outcome solve(Solver.Method method) {
        return solver.solve(method, seconds);
    }

    void step(String what, int done, int of) {
        progress.step(what, done, of);
    }

    /** A solution of a programme in longer periods as a plan. */
    Planned inside(
            PlanModel model, Solver.Solution solution, TemporalAggregation periods, long began) {
        var worst = new Exactness();
        worst.note(solution);
        return new Planned(
                model.told(Way.PLAN, model.executed(periods.expand(solution.values()))),
                certificate(worst, INSIDE, periods.programme(), 0, now() - began),
                List.of());
    }

    /** One of several plans by the same programme, each a point inside its face. */
    Planned inside(PlanModel model, Solver.Solution solution, long began, long built) {
        var worst = new Exactness();
        worst.note(solution);
        return new Planned(
                model.told(Way.PLAN, model.executed(solution.values())),
                certificate(worst, INSIDE, model.programme(), built - began, now() - built),
                List.of());
    }

    /** No plan, and why. */
    Planned none(Instance s, Way way, Solver.Outcome outcome, Programme p, long began, long built) {
        var certificate =
                certificate(
                        outcome.status(),
                        outcome.reason(),
                        new Exactness(),
                        "",
                        p,
                        built - began,
                        now() - built);
        return new Planned(
                new Plan(way, s.scenario(), s.start(), List.of(), List.of()),
                certificate,
                List.of());
    }

    /** What is certified of a plan that was found; the times are nanoseconds. */
    Certificate certificate(
            Exactness worst, String tieBreak, Programme p, long building, long solving) {
        return certificate(Status.OPTIMAL, "", worst, tieBreak, p, building, solving);
    }

    /** The balance has not been asked yet, so it differs by nothing. */
    private Certificate certificate(
            Status status,
            String reason,
            Exactness worst,
            String tieBreak,
            Programme p,
            long building,
            long solving) {
        return new Certificate(
                status,
                reason,
                p.columns(),
                p.rows(),
                p.nonZeros(),
                worst.primal(),
                worst.dual(),
                worst.gap(),
                TOLERANCE,
                tieBreak,
                0,
                building / 1_000_000,
                solving / 1_000_000,
                solver.name());
    }
}
