package org.holdfast.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.holdfast.model.Instance;
import org.holdfast.model.Way;
import org.holdfast.plan.Planner.Far;
import org.holdfast.plan.Planner.Planned;
import org.holdfast.plan.Planner.Revised;

/**
 * Plans made anew every few months: what is decided stays decided, the rest is thought over again
 * from the state that was reached (a rolling horizon).
 */
final class Rolling {
    /** Months beyond a short window, at most, in which what is ordered there may still arrive. */
    private static final int LATEST = 24;

    private final Session session;

    Rolling(Session session) {
        this.session = session;
    }

    /** {@link Planner#adHoc}. */
    Planned adHoc(Instance s) {
        var settings = s.c().settings().adHoc();
        return rolling(
                Way.AD_HOC,
                s,
                t -> s,
                new Rhythm(settings.every(), settings.window(), beyond(s), Far.MONTHS),
                Optional.empty());
    }

    /** {@link Planner#anew}. */
    Planned anew(Instance future, IntFunction<Instance> known, int every, Far far) {
        var rhythm = new Rhythm(every, future.months(), 0, far);
        return rolling(Way.PLAN, future, known, rhythm, Optional.empty());
    }

    /** {@link Planner#revised}. */
    Revised revised(
            Instance future,
            IntFunction<Instance> known,
            int every,
            Far far,
            OptionalDouble slack) {
        var revising = new Revising(session, slack);
        var rhythm = new Rhythm(every, future.months(), 0, far);
        var planned = rolling(Way.PLAN, future, known, rhythm, Optional.of(revising));
        return new Revised(planned, revising.revisions());
    }

    /**
     * How plans are made anew.
     *
     * @param every months between two plans
     * @param window months in which a plan decides
     * @param beyond months after these in which it only values what arrives late
     */
    private record Rhythm(int every, int window, int beyond, Far far) {
        /** Months that a plan sees in full. */
        int inFull() {
            return far == Far.MONTHS ? window + beyond : every;
        }

        /** Number of the period in which a month lies, for a plan made in month {@code from}. */
        int period(int from, int t) {
            int next = from + every;
            return t < next ? t : next + far.period(t - next);
        }
    }

    private Planned rolling(
            Way way,
            Instance s,
            IntFunction<Instance> known,
            Rhythm rhythm,
            Optional<Revising> revising) {
        long began = session.now();
        var state = new RollingState(s.months());
        long building = 0;
        var worst = new Exactness();
        Programme largest = null;
        PlanModel model = null;
        int plans = (s.months() + rhythm.every() - 1) / rhythm.every();
        for (int n = 0; n < plans; n++) {
            int from = n * rhythm.every();
            int decide = Math.min(s.months(), from + rhythm.window());
            int until = Math.min(s.months(), decide + rhythm.beyond());
            long start = session.now();
            int outlook = Math.min(until, from + rhythm.inFull());
            var window = new Window(from, decide, until, outlook);
            model = new PlanModel(known.apply(from), state, window);
            var periods = model.aggregated(t -> rhythm.period(from, t));
            Programme p = periods.programme();
            session.solver().pass(p);
            session.solver().changeCosts(periods.costs(Blend.of(model)));
            building += session.now() - start;
            var outcome = session.solve(Solver.Method.INTERIOR_POINT_ONLY);
            if (!(outcome instanceof Solver.Outcome.Optimal optimal)) {
                return session.none(s, way, outcome, p, began, began + building);
            }
            worst.note(optimal.solution());
            if (largest == null || p.columns() > largest.columns()) {
                largest = p;
            }
            int next = Math.min(s.months(), from + rhythm.every());
            double[] found = optimal.solution().values();
            double[] values = periods.expand(found);
            if (revising.isPresent()) {
                values =
                        revising.get()
                                .settle(model, periods, t -> rhythm.period(from, t), next, found);
            }
            model.execute(values, next, state);
            session.step(way == Way.AD_HOC ? "ad hoc" : "plan", n + 1, plans);
        }
        if (largest == null || model == null) {
            throw new IllegalStateException("the case has no months");
        }
        long solving = session.now() - began - building;
        return new Planned(
                model.told(way, state),
                session.certificate(worst, Session.INSIDE, largest, building, solving),
                List.of());
    }

    /** Months beyond the window in which an order placed in it can still deliver. */
    private static int beyond(Instance s) {
        int longest = 0;
        for (var producer : s.producers()) {
            longest = Math.max(longest, producer.orderLag() + producer.lag());
            for (var expansion : producer.expansions()) {
                longest = Math.max(longest, expansion.lead() + producer.lag());
            }
        }
        return Math.min(LATEST, longest);
    }
}
