package org.holdfast.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Revision;
import org.holdfast.model.Revision.Commitments;

/**
 * Holds each plan of a rolling horizon against the one before it, and where asked keeps as much of
 * it as its tiers allow: what is signed and started binds anyway, so it is about what was only
 * planned. Nervousness of rolling schedules, and a weighted sum of deviations against it (Kimms
 * 1998, Stability measures for rolling schedules). Two plans are compared in the periods in which
 * the earlier one saw the months.
 */
final class Revising {
    /** What a little of the tiers weighs beside what is changed, so that nothing is given away. */
    private static final double BLEND = 1e-2;

    private static final double THRIFT = 1e-3;

    /** The least slack: a tier cannot be held closer than it was solved. */
    private static final double LEAST = 1e-5;

    /** Millions: less of a thing is left by the solver's tolerance. */
    private static final double NOTHING = 1e-2;

    private final Solver solver;
    private final double seconds;
    private final OptionalDouble slack;
    private final List<Revision> revisions = new ArrayList<>();
    private Optional<Earlier> earlier = Optional.empty();

    /**
     * No plan yet.
     *
     * @param slack share by which each tier may be worse so that less is changed; empty to keep
     *     nothing on purpose
     */
    Revising(Solver solver, double seconds, OptionalDouble slack) {
        this.solver = solver;
        this.seconds = seconds;
        this.slack = slack;
    }

    /** What was changed each time, the first plan left out. */
    List<Revision> revisions() {
        return revisions;
    }

    /**
     * What a commitment comes to.
     *
     * @param millions for one lot
     */
    private record Amount(double lots, double millions) {
        Amount plus(double more, double price) {
            return new Amount(lots + more, Math.max(millions, price));
        }
    }

    /**
     * What may be committed in a period.
     *
     * @param name of the commitment, without a month
     * @param period of the plan
     */
    private record Key(String name, int period) {}

    /**
     * A plan that was made.
     *
     * @param period number of its period that a month lies in
     */
    @SuppressWarnings("ArrayRecordComponent") // never changed
    private record Earlier(PlanModel model, double[] values, IntUnaryOperator period) {}

    /**
     * A plan that is made, as it shall be done.
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
            Map<Key, Amount> had = amounts(before.model, before.values, before.period, from);
            if (slack.isPresent()) {
                values = periods.expand(kept(model, periods, before.period, had, found));
            }
            Map<Key, Amount> has = amounts(model, values, before.period, from);
            revisions.add(revision(from, had, has, before.period.applyAsInt(next - 1)));
        }
        earlier = Optional.of(new Earlier(model, values, period));
        return values;
    }

    /** What a plan commits to from a month on, in the periods of one of the two. */
    private static Map<Key, Amount> amounts(
            PlanModel model, double[] values, IntUnaryOperator period, int from) {
        double[] millions = millions(model);
        Map<Key, Amount> amounts = new HashMap<>();
        for (Model.Committed one : model.committed()) {
            if (one.month() >= from) {
                Key key = new Key(one.name().key(), period.applyAsInt(one.month()));
                double lots = Math.max(0, values[one.column()]);
                amounts.put(
                        key,
                        amounts.getOrDefault(key, new Amount(0, 0))
                                .plus(lots, millions[one.column()]));
            }
        }
        return amounts;
    }

    /** [column] millions that one lot of a commitment costs; 0 where nothing is committed. */
    private static double[] millions(PlanModel model) {
        Model.Costs costs = model.frame.model().costs();
        for (int t = model.frame.window().from(); t < model.frame.window().until(); t++) {
            for (Production one : model.producers) {
                if (one.producer.item() >= 0) {
                    add(costs, one.lines, t);
                    double price = model.frame.price(one.producer, t);
                    for (int l = 0; l < Contracts.LENGTHS.length; l++) {
                        costs.add(one.contracts.signed(l).at(t), price * Contracts.LENGTHS[l]);
                    }
                }
            }
            for (Materials.Source one : model.materials.sources) {
                add(costs, one.lines, t);
            }
        }
        return costs.byColumn();
    }

    private static void add(Model.Costs costs, List<Lines> lines, int t) {
        lines.forEach(one -> costs.add(one.ordered(t), one.cost()));
    }

    private static Revision revision(
            int month, Map<Key, Amount> had, Map<Key, Amount> has, int lastComing) {
        Commitments coming = Commitments.NONE;
        Commitments all = Commitments.NONE;
        // in one order, so that sums are the same to the bit
        var keys = new TreeSet<Key>(Comparator.comparing(Key::name).thenComparingInt(Key::period));
        keys.addAll(had.keySet());
        keys.addAll(has.keySet());
        for (Key key : keys) {
            Amount before = had.getOrDefault(key, new Amount(0, 0));
            Amount after = has.getOrDefault(key, new Amount(0, 0));
            double price = Math.max(before.millions, after.millions);
            if (price * Math.max(before.lots, after.lots) < NOTHING) {
                continue;
            }
            Commitments one =
                    new Commitments(
                            price * before.lots,
                            price * after.lots,
                            price * Math.abs(after.lots - before.lots));
            all = all.plus(one);
            coming = key.period <= lastComing ? coming.plus(one) : coming;
        }
        return new Revision(month, coming, all);
    }

    /**
     * The values that change least, with every tier held near to what was found; what was found
     * where that solve gives none.
     */
    private double[] kept(
            PlanModel model,
            TemporalAggregation periods,
            IntUnaryOperator period,
            Map<Key, Amount> had,
            double[] found) {
        Programme own = periods.programme();
        Assembly all = new Assembly();
        all.add(own);
        double[] millions = millions(model);
        List<Double> weights = new ArrayList<>();
        Map<Key, Integer> rows = new LinkedHashMap<>();
        for (Model.Committed one : model.committed()) {
            Key key = new Key(one.name().key(), period.applyAsInt(one.month()));
            Integer row = rows.get(key);
            if (row == null) {
                Amount before = had.getOrDefault(key, new Amount(0, 0));
                row = all.row(before.lots, before.lots, 0);
                rows.put(key, row);
                all.add(row, all.column(0, Assembly.FREE, 0), -1);
                all.add(row, all.column(0, Assembly.FREE, 0), 1);
                double price = Math.max(before.millions, millions[one.column()]);
                weights.add(price);
                weights.add(price);
            }
            all.add(row, periods.columnOf(one.column()), 1);
        }
        List<double[]> tiers = model.tiers().stream().map(periods::costs).toList();
        solver.pass(all.programme(k -> "column " + k, r -> "row " + r));
        NearOptimal.hold(tiers, found, Math.max(LEAST, slack.orElseThrow()), solver);
        double[] costs = new double[all.columns()];
        double[] blend = periods.costs(Planner.blend(model));
        double[] paid = periods.costs(model.costs(ObjectiveTier.COST));
        for (int k = 0; k < own.columns(); k++) {
            costs[k] = BLEND * blend[k] + THRIFT * paid[k];
        }
        for (int k = 0; k < weights.size(); k++) {
            costs[own.columns() + k] = weights.get(k);
        }
        solver.changeCosts(costs);
        return solver.solve(Solver.Method.INTERIOR_POINT_ONLY, seconds)
                        instanceof Solver.Outcome.Optimal optimal
                ? Arrays.copyOf(optimal.solution().values(), own.columns())
                : found;
    }
}
