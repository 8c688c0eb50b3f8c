package org.holdfast.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.AdversaryFlow.Flow;
import org.holdfast.model.CaseSettings.EndRule;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.Item;
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
    private final HindcastFlows flows;

    /** [series × month × future]. */
    private final double[] values;

    /** [outcome × future]. */
    private final double[] ends;

    /** [item × month]: one future at a time. */
    private final double[][] covered;

    private final double[][] received;
    private final double[][] made;
    private final double[][] own;

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
                outcomes.add(new FutureOutcome(FutureOutcome.Kind.PARITY_MONTH, enemy.id()));
                outcomes.add(new FutureOutcome(FutureOutcome.Kind.WAITING_LOST_MONTH, enemy.id()));
            }
        }
        values = new double[series.size() * a.months * a.futures];
        ends = new double[outcomes.size() * a.futures];
        covered = new double[a.items][a.months];
        received = new double[a.items][a.months];
        made = new double[a.items][a.months];
        own = new double[a.items][a.months];
        flows = new HindcastFlows(base, a, r);
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
        return values[(series * a.months + t) * a.futures + future];
    }

    /** What one future of the block ends with. */
    public double end(int outcome, int future) {
        return ends[outcome * a.futures + future];
    }

    /** What one future of the block makes of a series that the case forecasts, in each month. */
    public Series flow(HindcastSeries of, int future) {
        return flows.of(of, future);
    }

    void read(List<Situation> situations) {
        for (int f = 0; f < situations.size(); f++) {
            read(situations.get(f), f);
        }
        flows.read(situations);
    }

    private void read(Situation s, int f) {
        for (int i = 0; i < a.items; i++) {
            for (int t = 0; t < a.months; t++) {
                covered[i][t] = r.used[(i * a.months + t) * a.futures + f];
            }
            Arrays.fill(received[i], 0);
            Arrays.fill(made[i], 0);
            Arrays.fill(own[i], 0);
        }
        for (int k = 0; k < a.substitutes; k++) {
            double rate = a.rate[k * a.futures + f];
            for (int t = 0; t < a.months; t++) {
                covered[a.substituteItem[k]][t] +=
                        r.substituted[(k * a.months + t) * a.futures + f] / rate;
            }
        }
        arrivals(f);
        for (int k = 0; k < series.size(); k++) {
            read(s, series.get(k), k, f);
        }
        for (int k = 0; k < outcomes.size(); k++) {
            ends[k * a.futures + f] = end(s, outcomes.get(k), f);
        }
    }

    private void arrivals(int f) {
        for (int j = 0; j < a.sites; j++) {
            int item = a.siteItem[j];
            int lag = a.siteLag[j * a.futures + f];
            boolean ukraines = flows.isUkraines(j);
            for (int t = 0; t < a.months; t++) {
                int at = (j * a.claimants * a.months + t) * a.futures + f;
                double forUkraine = r.output[at];
                made[item][t] += forUkraine;
                for (int c = 1; c < a.claimants; c++) {
                    made[item][t] += r.output[at + c * a.months * a.futures];
                }
                if (t + lag < a.months) {
                    received[item][t + lag] += forUkraine;
                    own[item][t + lag] += ukraines ? forUkraine : 0;
                }
            }
        }
        for (int o = 0; o < a.offers; o++) {
            arrive(r.bought, o, a.offerLag[o * a.futures + f], a.offerItem[o], f);
        }
        for (int c = 1; c < a.claimants; c++) {
            for (int i = 0; i < a.items; i++) {
                for (int t = 0; t < a.months; t++) {
                    received[i][t] += r.given[((c * a.items + i) * a.months + t) * a.futures + f];
                }
            }
        }
    }

    private void arrive(double[] sent, int row, int lag, int item, int f) {
        for (int t = lag; t < a.months; t++) {
            received[item][t] += sent[(row * a.claimants * a.months + t - lag) * a.futures + f];
        }
    }

    private void read(Situation s, FutureSeries key, int k, int f) {
        int n = a.futures;
        int row = k * a.months;
        int i = s.indexOf(key.item());
        double sum = 0;
        double use = 0;
        for (int t = 0; t < a.months; t++) {
            int at = (row + t) * n + f;
            switch (key.measure()) {
                case COVERED -> values[at] = covered[i][t];
                case COVERAGE -> values[at] = share(covered[i][t], s.full(0, i, t));
                case FLOOR_COVERAGE -> values[at] = share(covered[i][t], s.floor(0, i, t));
                case SHORTFALL -> {
                    sum += Math.max(0, s.full(0, i, t) - covered[i][t]);
                    values[at] = sum;
                }
                case FLOOR_SHORTFALL -> {
                    sum += Math.max(0, s.floor(0, i, t) - covered[i][t]);
                    values[at] = sum;
                }
                case STOCK_MONTHS -> {
                    double need = s.full(0, i, t);
                    double stock = r.stock[(i * a.months + t) * n + f];
                    values[at] = need > 0 ? stock / need : 0;
                }
                case SELF_RELIANCE -> {
                    sum += own[i][t];
                    use += r.used[(i * a.months + t) * n + f] + r.cover[(i * a.months + t) * n + f];
                    values[at] = use > 0 ? Math.min(1, sum / use) : 0;
                }
                case RECEIVED -> values[at] = received[i][t];
                case OUTPUT -> values[at] = made[i][t];
                case FIRE_RATIO, FIRE_DIFFERENCE, WAITING -> {}
            }
        }
        switch (key.measure()) {
            case FIRE_RATIO -> fire(s, key.item(), row, f);
            case WAITING -> waiting(row, f);
            case COVERED,
                    COVERAGE,
                    FLOOR_COVERAGE,
                    SHORTFALL,
                    FLOOR_SHORTFALL,
                    STOCK_MONTHS,
                    SELF_RELIANCE,
                    RECEIVED,
                    OUTPUT,
                    FIRE_DIFFERENCE -> {}
        }
    }

    private static double share(double covered, double need) {
        return need > 0 ? covered / need : 1;
    }

    /** Writes the fire ratio, and the difference in the row after it. */
    private void fire(Situation s, String enemy, int row, int f) {
        double[] theirs = adversaryUse(s, enemy);
        for (int t = 0; t < a.months; t++) {
            double ours = 0;
            for (int i = 0; i < a.items; i++) {
                if (base.items().get(i).counterpart().equals(Optional.of(enemy))) {
                    ours += covered[i][t];
                }
            }
            values[(row + t) * a.futures + f] = theirs[t] / Math.max(1, ours);
            values[(row + a.months + t) * a.futures + f] = theirs[t] - ours;
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
            if (s.c().adversaryFlows().stream()
                    .anyMatch(r -> r.item().equals(enemy) && r.flow() == flow)) {
                return s.adversary(enemy, flow, Level.CENTRAL);
            }
        }
        return supply;
    }

    /** From the fire ratio, two rows before. */
    private void waiting(int row, int f) {
        Series ratio =
                Series.generate(a.months, t -> values[(row - 2 * a.months + t) * a.futures + f]);
        Series advantage = Measures.advantageOfWaiting(ratio).advantage();
        for (int t = 0; t < a.months; t++) {
            values[(row + t) * a.futures + f] = t < advantage.months() ? advantage.at(t) : 0;
        }
    }

    private double end(Situation s, FutureOutcome key, int f) {
        return switch (key.kind()) {
            case FLOOR -> floor(s, f);
            case UKRAINE_FLOOR -> ukraineFloor(s);
            case FULL -> full(s, f);
            case ALLY_TARGETS -> targets(s, f);
            case MONEY -> {
                double sum = 0;
                for (var purse : s.purses()) {
                    for (double amount : purse.amounts()) {
                        sum += amount;
                    }
                }
                yield sum;
            }
            case PARITY_MONTH -> Measures.parityMonth(ratio(key.subject(), f)).orElse(a.months);
            case WAITING_LOST_MONTH ->
                    Measures.advantageOfWaiting(ratio(key.subject(), f)).lost().orElse(a.months);
        };
    }

    private Series ratio(String enemy, int f) {
        int k = series.indexOf(new FutureSeries(FutureSeries.Measure.FIRE_RATIO, enemy));
        return Series.generate(a.months, t -> at(k, t, f));
    }

    private double ukraineFloor(Situation s) {
        double sum = 0;
        for (int i = 0; i < a.items; i++) {
            double weight = base.items().get(i).weight();
            for (int t = 0; t < a.months; t++) {
                sum += weight * missing(s.floor(0, i, t), covered[i][t]);
            }
        }
        return sum;
    }

    private double floor(Situation s, int f) {
        double sum = 0;
        for (int i = 0; i < a.items; i++) {
            double weight = base.items().get(i).weight();
            for (int t = 0; t < a.months; t++) {
                double each = weight * base.discount(t);
                sum += each * missing(s.floor(0, i, t), covered[i][t]);
                for (int c = 1; c < a.claimants; c++) {
                    int at = ((c * a.items + i) * a.months + t) * a.futures + f;
                    sum += each * missing(s.ownUse(c, i, t), r.used[at]);
                    sum += each * missing(s.stockFloor(c, i, t), r.stock[at]);
                }
            }
        }
        return sum;
    }

    private double full(Situation s, int f) {
        EndRule end = base.c().settings().endRule();
        double sum = 0;
        for (int i = 0; i < a.items; i++) {
            double weight = base.items().get(i).weight();
            for (int t = 0; t < a.months; t++) {
                double full = s.full(0, i, t);
                double floor = s.floor(0, i, t);
                double each = weight * base.discount(t);
                boolean bands = floor < full;
                sum += each * (bands ? 0.5 : 1) * missing(full, covered[i][t]);
                if (bands) {
                    sum += each * 0.5 * missing((floor + full) / 2, covered[i][t]);
                }
            }
            double last = s.full(0, i, a.months - 1);
            if (last > 0) {
                double stock = r.stock[(i * a.months + a.months - 1) * a.futures + f];
                sum -=
                        end.stockCredit()
                                * weight
                                * base.discount(a.months)
                                * (Math.min(stock, end.stockMonths() * last) / last);
            }
        }
        return sum;
    }

    private double targets(Situation s, int f) {
        double sum = 0;
        for (int c = 1; c < a.claimants; c++) {
            for (int i = 0; i < a.items; i++) {
                double weight = base.items().get(i).weight();
                for (int t = 0; t < a.months; t++) {
                    double stock = r.stock[((c * a.items + i) * a.months + t) * a.futures + f];
                    sum += weight * base.discount(t) * missing(s.stockTarget(c, i, t), stock);
                }
            }
        }
        return sum;
    }

    private static double missing(double need, double there) {
        return need > there ? (need - there) / need : 0;
    }
}
