package org.holdfast.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Revision;
import org.holdfast.model.Revision.Commitments;

/** What a plan commits to in some months, by period: lines and contracts. */
final class Intended {
    /** What a little of the tiers weighs beside what is changed, so that nothing is given away. */
    private static final double BLEND = 1e-2;

    private static final double THRIFT = 1e-3;

    /** The least slack: a tier cannot be held closer than it was solved. */
    private static final double LEAST = 1e-5;

    /** Millions: less of a thing is left by the solver's tolerance. */
    private static final double NOTHING = 1e-2;

    private static final Amount NONE = new Amount(0, 0);

    private final IntUnaryOperator period;
    private final int from;
    private final int until;
    private final Map<Key, Amount> amounts = new HashMap<>();

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
     * What a plan commits to.
     *
     * @param values of the columns of its model
     * @param period number of the period that a month lies in
     * @param from first month
     * @param until month after the last
     */
    Intended(PlanModel model, double[] values, IntUnaryOperator period, int from, int until) {
        this.period = period;
        this.from = from;
        this.until = until;
        double[] millions = millions(model);
        for (Model.Committed one : model.committed()) {
            if (isMeant(one)) {
                double lots = Math.max(0, values[one.column()]);
                amounts.merge(
                        key(one),
                        new Amount(lots, millions[one.column()]),
                        (all, more) -> all.plus(more.lots, more.millions));
            }
        }
    }

    private boolean isMeant(Model.Committed one) {
        return one.month() >= from && one.month() < until;
    }

    private Key key(Model.Committed one) {
        return new Key(one.name().key(), period.applyAsInt(one.month()));
    }

    /** [column] millions that one lot of a commitment costs; 0 where nothing is committed. */
    private static double[] millions(PlanModel model) {
        Model.Costs costs = model.frame.model().costs();
        for (int t = model.frame.window().from(); t < model.frame.window().until(); t++) {
            for (Production one : model.producers) {
                if (one.producer.item() >= 0) {
                    add(costs, one.lines, t);
                    double price = model.frame.price(one.producer, t);
                    for (int length : Contracts.LENGTHS) {
                        costs.add(one.contracts.signed(length, t), price * length);
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

    /**
     * How a later plan differs in the same months and periods.
     *
     * @param next month of the plan after it
     */
    Revision revision(Intended later, int next) {
        int lastComing = period.applyAsInt(next - 1);
        Commitments coming = Commitments.NONE;
        Commitments all = Commitments.NONE;
        // in one order, so that sums are the same to the bit
        var keys = new TreeSet<Key>(Comparator.comparing(Key::name).thenComparingInt(Key::period));
        keys.addAll(amounts.keySet());
        keys.addAll(later.amounts.keySet());
        for (Key key : keys) {
            Amount before = amounts.getOrDefault(key, NONE);
            Amount after = later.amounts.getOrDefault(key, NONE);
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
        return new Revision(from, coming, all);
    }

    /**
     * The values of another model's columns that change least of this, with every tier held near to
     * what was found; behind them stand columns of its own.
     *
     * @param periods in which the other is solved
     * @param found values of its columns in these
     * @param slack share by which each tier may be worse
     */
    Solver.Outcome kept(
            PlanModel model,
            TemporalAggregation periods,
            double[] found,
            double slack,
            Session session) {
        Programme own = periods.programme();
        Assembly all = new Assembly();
        all.add(own);
        double[] millions = millions(model);
        List<Double> weights = new ArrayList<>();
        Map<Key, Integer> rows = new LinkedHashMap<>();
        for (Model.Committed one : model.committed()) {
            if (!isMeant(one)) {
                continue;
            }
            Key key = key(one);
            Integer row = rows.get(key);
            if (row == null) {
                Amount before = amounts.getOrDefault(key, NONE);
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
        session.solver().pass(all.programme(k -> "column " + k, r -> "row " + r));
        NearOptimal.hold(tiers, found, Math.max(LEAST, slack), session.solver());
        double[] costs = new double[all.columns()];
        double[] blend = periods.costs(Blend.of(model));
        double[] paid = periods.costs(model.costs(ObjectiveTier.COST));
        for (int k = 0; k < own.columns(); k++) {
            costs[k] = BLEND * blend[k] + THRIFT * paid[k];
        }
        for (int k = 0; k < weights.size(); k++) {
            costs[own.columns() + k] = weights.get(k);
        }
        session.solver().changeCosts(costs);
        return session.solve(Solver.Method.INTERIOR_POINT_ONLY);
    }
}
