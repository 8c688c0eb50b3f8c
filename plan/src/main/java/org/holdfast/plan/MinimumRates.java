package org.holdfast.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.holdfast.model.Instance.ActiveProducer;
import org.holdfast.model.PlanBeside;

/**
 * Minimum rates: a maker that runs in a period makes at least its sustaining share of what its
 * standing lines can make, less what others buy of it; or it makes nothing. In the programme part
 * of the lines may be kept warm or closed instead (equation 7 of docs/method/plan.md).
 */
final class MinimumRates {
    /** Lots: less is left by the solver's tolerance. */
    private static final double NOTHING = 1e-4;

    private final List<Rate> rates = new ArrayList<>();

    /**
     * Of one maker in one period.
     *
     * @param made lots made, by column
     * @param least lots that it makes at least if it runs, of lines that are built, by column
     * @param before the same of lines that stand or come without a decision
     * @param mostMade lots that it can make with all lines that it may have
     * @param mostLeast the least with all these lines
     */
    @SuppressWarnings("ArrayRecordComponent") // read only
    private record Rate(
            double[] made, double[] least, double before, double mostMade, double mostLeast) {}

    /**
     * Those of a programme in periods.
     *
     * @param period number of the period that a month lies in
     */
    MinimumRates(PlanModel model, TemporalAggregation periods, IntUnaryOperator period) {
        int months = model.instance().months();
        for (Production one : model.producers) {
            if (one.producer.item() >= 0) {
                for (int from = 0, to; from < months; from = to) {
                    to = from;
                    while (to < months && period.applyAsInt(to) == period.applyAsInt(from)) {
                        to++;
                    }
                    add(model, periods, one, from, to);
                }
            }
        }
    }

    private void add(
            PlanModel model, TemporalAggregation periods, Production one, int from, int to) {
        ActiveProducer producer = one.producer;
        double share = producer.sustaining() - model.instance().soldElsewhere(producer, from);
        if (share <= 0 || share >= producer.sellable().at(from)) {
            return;
        }
        Model.Costs made = model.frame.model().costs();
        Model.Costs least = model.frame.model().costs();
        double before = 0;
        double mostMade = 0;
        double mostLeast = 0;
        double lines = most(one);
        for (int t = from; t < to; t++) {
            made.add(one.madeForAll(t), 1);
            least.add(one.damage.at(t), -share);
            for (Lines built : one.lines) {
                for (int at = 0; at <= t; at++) {
                    least.add(built.arriving(at), share);
                }
            }
            before +=
                    share * (producer.capacity() + producer.announced().sum(0, t + 1)) / one.lot();
            mostMade += producer.sellable().at(t) * lines;
            mostLeast += share * lines;
        }
        double[] columns = periods.costs(made.byColumn());
        if (Arrays.stream(columns).anyMatch(v -> v != 0)) {
            rates.add(
                    new Rate(
                            columns, periods.costs(least.byColumn()), before, mostMade, mostLeast));
        }
    }

    /** Lots a month of all lines that a maker may have. */
    private static double most(Production one) {
        double lots = (one.producer.capacity() + one.producer.announced().sum()) / one.lot();
        return lots + one.lines.stream().mapToDouble(Lines::left).sum();
    }

    /** Adds them to a programme, with one column of 0 or 1 each: it makes nothing, or runs. */
    void write(Assembly all) {
        for (Rate rate : rates) {
            int runs = all.column(0, 1, 0);
            int most = all.row(Double.NEGATIVE_INFINITY, 0, 0);
            add(all, most, rate.made, 1);
            all.add(most, runs, -rate.mostMade);
            int least = all.row(rate.before - rate.mostLeast, Assembly.FREE, 0);
            add(all, least, rate.made, 1);
            add(all, least, rate.least, -1);
            all.add(least, runs, -rate.mostLeast);
        }
    }

    private static void add(Assembly all, int row, double[] columns, double sign) {
        for (int k = 0; k < columns.length; k++) {
            all.add(row, k, sign * columns[k]);
        }
    }

    /** In how many periods a maker runs, and in how many of these below its rate. */
    PlanBeside.Rates of(double[] values) {
        int running = 0;
        int below = 0;
        for (Rate rate : rates) {
            double made = NearOptimal.product(rate.made, values);
            double least = rate.before + NearOptimal.product(rate.least, values);
            running += made > NOTHING ? 1 : 0;
            below += made > NOTHING && made < least - NOTHING ? 1 : 0;
        }
        return new PlanBeside.Rates(running, below);
    }
}
