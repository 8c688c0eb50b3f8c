package org.holdfast.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
import org.holdfast.model.Revision;

/**
 * Holds each plan of a rolling horizon against the one before it, and where asked keeps as much of
 * it as its tiers allow: what is signed and started binds anyway, so it is about what was only
 * planned. Nervousness of rolling schedules, and a weighted sum of deviations against it (Kimms
 * 1998, Stability measures for rolling schedules). Two plans are compared in the periods in which
 * the earlier one saw the months.
 */
final class Revising {
    private final Session session;
    private final OptionalDouble slack;
    private final List<Revision> revisions = new ArrayList<>();
    private Optional<Earlier> earlier = Optional.empty();

    /**
     * No plan yet.
     *
     * @param slack share by which each tier may be worse so that less is changed; empty to keep
     *     nothing on purpose
     */
    Revising(Session session, OptionalDouble slack) {
        this.session = session;
        this.slack = slack;
    }

    /** What was changed each time, the first plan left out. */
    List<Revision> revisions() {
        return revisions;
    }

    /**
     * A plan that was made.
     *
     * @param period number of its period that a month lies in
     */
    @SuppressWarnings("ArrayRecordComponent") // never changed
    private record Earlier(PlanModel model, double[] values, IntUnaryOperator period) {}

    /**
     * A plan that is made, as it shall be done; as it was found where the solve that keeps gives
     * none.
     *
     * @param period number of the period that a month lies in
     * @param next month of the next plan
     * @param found values of its columns in these periods
     * @return values of its columns in months
     */
    double[] settle(
            PlanModel model,
            TemporalAggregation periods,
            IntUnaryOperator period,
            int next,
            double[] found) {
        double[] values = periods.expand(found);
        if (earlier.isPresent()) {
            Earlier before = earlier.get();
            int from = model.frame.window().from();
            int until = model.frame.window().until();
            var had = new Intended(before.model, before.values, before.period, from, until);
            if (slack.isPresent()) {
                double room = slack.getAsDouble();
                if (had.kept(model, periods, found, room, session)
                        instanceof Solver.Outcome.Optimal least) {
                    values = periods.expand(least.solution().values());
                }
            }
            var has = new Intended(model, values, before.period, from, until);
            revisions.add(had.revision(has, next));
        }
        earlier = Optional.of(new Earlier(model, values, period));
        return values;
    }
}
