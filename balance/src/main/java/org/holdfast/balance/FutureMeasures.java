package org.holdfast.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.AdversaryFlow;
import org.holdfast.model.AdversaryFlow.Flow;
import org.holdfast.model.CaseSettings.EndRule;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.Item;
import org.holdfast.model.Need.Tier;
import org.holdfast.model.Series;
import org.holdfast.model.Situation;
import org.holdfast.model.Situation.Level;

/**
 * What is read off each future of a block: the same measures as {@link Measures} and {@link
 * Balance#tiers} take from one trajectory, without making one.
 */
public final class FutureMeasures {
    private final Situation base;
    private final BalanceArrays a;
    private final BalanceTrace r;
    private final List<FutureSeries> series = new ArrayList<>();
    private final List<FutureOutcome> outcomes = new ArrayList<>();
    private final List<String> enemies = new ArrayList<>();
    private final HindcastFlows flows;

    /** [series × month][future]. */
    private final double[][] values;

    /** [outcome][future]. */
    private final double[][] ends;

    /** [item × month][future] Ukraine's floor need. */
    private final MonthlyRows floor;

    /** [claimant × item × month][future] of allies. */
    private final MonthlyRows stockFloor;

    /** [claimant × item × month][future] of allies. */
    private final MonthlyRows stockTarget;

    /** [enemy × month][future] what the adversary uses. */
    private final MonthlyRows theirs;

    /** [item × month][future] units of need met. */
    private final double[][] covered;

    /** [item × month][future] rows for {@link #covered} where others stand in. */
    private final double[][] ownCovered;

    /** [item × month][future] that reaches Ukraine. */
    private final double[][] received;

    /** [item × month][future] made for all claimants. */
    private final double[][] made;

    /** [item × month][future] that reaches Ukraine from its own sites. */
    private final double[][] own;

    /** [future] room to work in. */
    private final double[] sum;

    private final double[] other;

    FutureMeasures(Situation base, BalanceArrays a, BalanceTrace r) {
        this.base = base;
        this.a = a;
        this.r = r;
        for (int i = 0; i < base.items().size(); i++) {
            if (!base.claims(0, i)) {
                continue;
            }
            for (FutureSeries.Measure measure : FutureSeries.Measure.values()) {
                if (measure.compareTo(FutureSeries.Measure.FIRE_RATIO) < 0) {
                    series.add(new FutureSeries(measure, base.items().get(i).id()));
                }
            }
        }
        for (FutureOutcome.Kind kind :
                List.of(
                        FutureOutcome.Kind.FLOOR,
                        FutureOutcome.Kind.FULL,
                        FutureOutcome.Kind.ALLY_TARGETS,
                        FutureOutcome.Kind.UKRAINE_FLOOR,
                        FutureOutcome.Kind.MONEY)) {
            outcomes.add(new FutureOutcome(kind, ""));
        }
        for (Item enemy : base.adversaryItems()) {
            if (base.items().stream()
                    .anyMatch(i -> i.counterpart().equals(Optional.of(enemy.id())))) {
                series.add(new FutureSeries(FutureSeries.Measure.FIRE_RATIO, enemy.id()));
                series.add(new FutureSeries(FutureSeries.Measure.FIRE_DIFFERENCE, enemy.id()));
                series.add(new FutureSeries(FutureSeries.Measure.WAITING, enemy.id()));
                enemies.add(enemy.id());
                outcomes.add(new FutureOutcome(FutureOutcome.Kind.PARITY_MONTH, enemy.id()));
                outcomes.add(new FutureOutcome(FutureOutcome.Kind.WAITING_LOST_MONTH, enemy.id()));
            }
        }
        int n = a.futures;
        values = new double[series.size() * a.months][];
        for (int row = 0; row < values.length; row++) {
            values[row] = isElsewhere(series.get(row / a.months)) ? a.nothing : new double[n];
        }
        ends = new double[outcomes.size()][n];
        floor = new MonthlyRows(a.items, a.months, a.nothing);
        stockFloor = new MonthlyRows(a.claimants * a.items, a.months, a.nothing);
        stockTarget = new MonthlyRows(a.claimants * a.items, a.months, a.nothing);
        theirs = new MonthlyRows(enemies.size(), a.months, a.nothing);
        covered = new double[a.items * a.months][];
        ownCovered = new double[a.items * a.months][n];
        received = new double[a.items * a.months][n];
        made = new double[a.items * a.months][n];
        own = new double[a.items * a.months][n];
        sum = new double[n];
        other = new double[n];
        flows = new HindcastFlows(base, a, r);
    }

    /** True if the measure's rows are there anyway, to be pointed at. */
    private static boolean isElsewhere(FutureSeries of) {
        return switch (of.measure()) {
            case COVERED, RECEIVED, OUTPUT -> true;
            case COVERAGE,
                    FLOOR_COVERAGE,
                    SHORTFALL,
                    FLOOR_SHORTFALL,
                    STOCK_MONTHS,
                    SELF_RELIANCE,
                    FIRE_RATIO,
                    FIRE_DIFFERENCE,
                    WAITING ->
                    false;
        };
    }

    /** The monthly measures, in the order of {@link #at(int, int, int)}. */
    public List<FutureSeries> series() {
        return List.copyOf(series);
    }

    /** The numbers that futures end with, in the order of {@link #end(int, int)}. */
    public List<FutureOutcome> outcomes() {
        return List.copyOf(outcomes);
    }

    /** A monthly measure in one future of the block. */
    public double at(int series, int t, int future) {
        return values[series * a.months + t][future];
    }

    /** What one future of the block ends with. */
    public double end(int outcome, int future) {
        return ends[outcome][future];
    }

    /** What one future of the block makes of a series that the case forecasts, in each month. */
    public Series flow(HindcastSeries of, int future) {
        return flows.of(of, future);
    }

    /** A monthly measure in all futures of the block, to read until the next block. */
    public void copy(int series, int t, double[] into) {
        System.arraycopy(values[series * a.months + t], 0, into, 0, a.futures);
    }

    /** Takes the measures of a block that was run, one situation for each column. */
    void read(List<Situation> situations) {
        put(situations);
        cover();
        arrivals();
        for (int k = 0; k < series.size(); k++) {
            read(series.get(k), k);
        }
        for (int k = 0; k < outcomes.size(); k++) {
            end(situations, outcomes.get(k), ends[k]);
        }
        flows.read(situations);
    }

    /** Needs and enemies as each future has them. */
    private void put(List<Situation> situations) {
        double[][] drawn = new double[a.futures][a.months];
        for (int k = 0; k < a.claimants * a.items; k++) {
            int c = k / a.items;
            int i = k % a.items;
            if (c == 0) {
                put(situations, Tier.FLOOR, c, i, drawn);
                floor.put(i, drawn);
            } else {
                put(situations, Tier.STOCK_FLOOR, c, i, drawn);
                stockFloor.put(k, drawn);
                put(situations, Tier.STOCK_TARGET, c, i, drawn);
                stockTarget.put(k, drawn);
            }
        }
        for (int e = 0; e < enemies.size(); e++) {
            for (int f = 0; f < a.futures; f++) {
                drawn[f] = adversaryUse(situations.get(f), enemies.get(e));
            }
            theirs.put(e, drawn);
        }
    }

    private static void put(List<Situation> situations, Tier tier, int c, int i, double[][] drawn) {
        for (int f = 0; f < drawn.length; f++) {
            situations.get(f).copyNeed(tier, c, i, drawn[f]);
        }
    }

    private void cover() {
        System.arraycopy(r.used, 0, covered, 0, covered.length);
        for (int s = 0; s < a.substitutes; s++) {
            for (int t = 0; t < a.months; t++) {
                double[] units = r.substituted[s * a.months + t];
                int row = a.substituteItem[s] * a.months + t;
                if (!a.isNothing(units)) {
                    RowKernel.addQuotient(covered[row], units, a.rate[s], ownCovered[row]);
                    covered[row] = ownCovered[row];
                }
            }
        }
    }

    private void arrivals() {
        for (int row = 0; row < a.items * a.months; row++) {
            RowKernel.fill(received[row], 0);
            RowKernel.fill(made[row], 0);
            RowKernel.fill(own[row], 0);
        }
        for (int j = 0; j < a.sites; j++) {
            int first = j * a.claimants * a.months;
            int item = a.siteItem[j] * a.months;
            for (int t = 0; t < a.months; t++) {
                for (int c = 0; c < a.claimants; c++) {
                    double[] output = r.output[first + c * a.months + t];
                    if (!a.isNothing(output)) {
                        RowKernel.add(output, made[item + t]);
                    }
                }
                BalanceKernel.arrive(
                        a, r.output, first, a.siteLag[j], r.siteLag[j], t, received[item + t]);
                if (flows.isUkraines(j)) {
                    BalanceKernel.arrive(
                            a, r.output, first, a.siteLag[j], r.siteLag[j], t, own[item + t]);
                }
            }
        }
        for (int o = 0; o < a.offers; o++) {
            int first = o * a.claimants * a.months;
            int item = a.offerItem[o] * a.months;
            for (int t = 0; t < a.months; t++) {
                BalanceKernel.arrive(
                        a, r.bought, first, a.offerLag[o], r.offerLag[o], t, received[item + t]);
            }
        }
        for (int k = a.items * a.months; k < r.given.length; k++) {
            if (!a.isNothing(r.given[k])) {
                RowKernel.add(r.given[k], received[k % received.length]);
            }
        }
    }

    private void read(FutureSeries key, int k) {
        int first = k * a.months;
        int i = base.indexOf(key.item()) * a.months;
        RowKernel.fill(sum, 0);
        RowKernel.fill(other, 0);
        for (int t = 0; t < a.months; t++) {
            double[] into = values[first + t];
            double[] full = i < 0 ? a.nothing : a.need.at[i + t];
            switch (key.measure()) {
                case COVERED -> values[first + t] = covered[i + t];
                case COVERAGE -> RowKernel.coverage(covered[i + t], full, into);
                case FLOOR_COVERAGE -> RowKernel.coverage(covered[i + t], floor.at[i + t], into);
                case SHORTFALL -> RowKernel.addShortfall(covered[i + t], full, sum, into);
                case FLOOR_SHORTFALL ->
                        RowKernel.addShortfall(covered[i + t], floor.at[i + t], sum, into);
                case STOCK_MONTHS -> RowKernel.stockMonths(r.stock[i + t], full, into);
                case SELF_RELIANCE ->
                        RowKernel.selfReliance(
                                own[i + t], r.used[i + t], r.cover[i + t], sum, other, into);
                case RECEIVED -> values[first + t] = received[i + t];
                case OUTPUT -> values[first + t] = made[i + t];
                case FIRE_RATIO -> fire(key.item(), first, t);
                case FIRE_DIFFERENCE -> {}
                case WAITING -> waiting(first - 2 * a.months, t, into);
            }
        }
    }

    /** Writes the fire ratio, and the difference in the rows of the next series. */
    private void fire(String enemy, int first, int t) {
        RowKernel.fill(sum, 0);
        for (int i = 0; i < a.items; i++) {
            if (base.items().get(i).counterpart().equals(Optional.of(enemy))) {
                RowKernel.add(covered[i * a.months + t], sum);
            }
        }
        double[] used = theirs.at[enemies.indexOf(enemy) * a.months + t];
        RowKernel.fire(used, sum, values[first + t], values[first + a.months + t]);
    }

    /** As {@link Measures#advantageOfWaiting}, from the rows of the fire ratio. */
    private void waiting(int ratio, int t, double[] into) {
        if (t + 24 >= a.months) {
            return;
        }
        int first = Math.max(0, t - 2);
        RowKernel.fill(sum, 0);
        for (int m = t + 12; m < t + 25; m++) {
            RowKernel.add(values[ratio + m], sum);
        }
        RowKernel.fill(other, 0);
        for (int m = first; m <= t; m++) {
            RowKernel.add(values[ratio + m], other);
        }
        for (int f = 0; f < into.length; f++) {
            into[f] = sum[f] / 13 - other[f] / (t + 1 - first);
        }
    }

    /** What the adversary uses: what it wants, as far as it has it. */
    static double[] adversaryUse(Situation s, String enemy) {
        Series supply = s.adversarySupply(enemy, Level.CENTRAL);
        Series wanted = wanted(s, enemy, supply);
        double stock = s.adversary(enemy, Flow.STOCK, Level.CENTRAL).at(0);
        double[] used = new double[s.months()];
        for (int t = 0; t < used.length; t++) {
            stock += supply.at(t);
            used[t] = Math.min(wanted.at(t), stock);
            stock -= used[t];
        }
        return used;
    }

    private static Series wanted(Situation s, String enemy, Series supply) {
        for (Flow flow : List.of(Flow.LAUNCHES, Flow.USE)) {
            for (AdversaryFlow row : s.c().adversaryFlows()) {
                if (row.item().equals(enemy) && row.flow() == flow) {
                    return s.adversary(enemy, flow, Level.CENTRAL);
                }
            }
        }
        return supply;
    }

    private void end(List<Situation> situations, FutureOutcome key, double[] into) {
        RowKernel.fill(into, 0);
        switch (key.kind()) {
            case FLOOR -> floor(into);
            case UKRAINE_FLOOR -> ukraineFloor(into);
            case FULL -> full(into);
            case ALLY_TARGETS -> targets(into);
            case MONEY -> {
                for (int f = 0; f < into.length; f++) {
                    into[f] = money(situations.get(f));
                }
            }
            case PARITY_MONTH -> {
                for (int f = 0; f < into.length; f++) {
                    into[f] = Measures.parityMonth(ratio(key.subject(), f)).orElse(a.months);
                }
            }
            case WAITING_LOST_MONTH -> {
                for (int f = 0; f < into.length; f++) {
                    Measures.Waiting waiting = Measures.advantageOfWaiting(ratio(key.subject(), f));
                    into[f] = waiting.lost().orElse(a.months);
                }
            }
        }
    }

    private static double money(Situation s) {
        double sum = 0;
        for (var purse : s.purses()) {
            for (double amount : purse.amounts()) {
                sum += amount;
            }
        }
        return sum;
    }

    private Series ratio(String enemy, int f) {
        int k = series.indexOf(new FutureSeries(FutureSeries.Measure.FIRE_RATIO, enemy));
        return Series.generate(a.months, t -> at(k, t, f));
    }

    private void ukraineFloor(double[] into) {
        for (int i = 0; i < a.items; i++) {
            double weight = base.items().get(i).weight();
            for (int t = 0; t < a.months; t++) {
                int row = i * a.months + t;
                addMissing(weight, floor.at[row], covered[row], into);
            }
        }
    }

    private void floor(double[] into) {
        for (int i = 0; i < a.items; i++) {
            double weight = base.items().get(i).weight();
            for (int t = 0; t < a.months; t++) {
                double each = weight * base.discount(t);
                addMissing(each, floor.at[i * a.months + t], covered[i * a.months + t], into);
                for (int c = 1; c < a.claimants; c++) {
                    int row = (c * a.items + i) * a.months + t;
                    addMissing(each, a.need.at[row], r.used[row], into);
                    addMissing(each, stockFloor.at[row], r.stock[row], into);
                }
            }
        }
    }

    private void addMissing(double each, double[] need, double[] there, double[] into) {
        if (!a.isNothing(need)) {
            RowKernel.addMissing(each, need, there, into);
        }
    }

    private void full(double[] into) {
        EndRule end = base.c().settings().endRule();
        for (int i = 0; i < a.items; i++) {
            double weight = base.items().get(i).weight();
            for (int t = 0; t < a.months; t++) {
                int row = i * a.months + t;
                double each = weight * base.discount(t);
                if (!a.isNothing(a.need.at[row])) {
                    RowKernel.addBands(each, floor.at[row], a.need.at[row], covered[row], into);
                }
            }
            int last = i * a.months + a.months - 1;
            if (!a.isNothing(a.need.at[last])) {
                double credit = end.stockCredit() * weight * base.discount(a.months);
                RowKernel.credit(credit, end.stockMonths(), a.need.at[last], r.stock[last], into);
            }
        }
    }

    private void targets(double[] into) {
        for (int k = a.items; k < a.claimants * a.items; k++) {
            double weight = base.items().get(k % a.items).weight();
            for (int t = 0; t < a.months; t++) {
                int row = k * a.months + t;
                double each = weight * base.discount(t);
                addMissing(each, stockTarget.at[row], r.stock[row], into);
            }
        }
    }
}
