package org.holdfast.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.holdfast.model.Aim;
import org.holdfast.model.AirGoal;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.Goal;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.Instance;
import org.holdfast.model.Item;
import org.holdfast.model.ItemBalance;
import org.holdfast.model.Measure;
import org.holdfast.model.Raid;
import org.holdfast.model.Series;
import org.jspecify.annotations.Nullable;

/**
 * What is read off each future of a block: the same measures as {@link Measures} and {@link
 * Balance#tiers} take from one trajectory, without making one.
 */
public final class FutureMeasures {
    private final Instance base;
    private final BalanceArrays a;
    private final BalanceTrace r;
    private final List<FutureSeries> series = new ArrayList<>();
    private final List<FutureOutcome> outcomes = new ArrayList<>();
    private final HindcastFlows flows;
    private final FutureAir air;

    /** [item] */
    private final List<List<Goal>> goals = new ArrayList<>();

    /** [month][series][future]. */
    private final double[][][] values;

    /** [outcome][future]. */
    private final double[][] ends;

    /** [outcome] whether {@link #ends} holds it: it is worked out when it is first asked for. */
    private final boolean[] isEnded;

    /** [month][item][future] units of need met. */
    private final double[][][] covered;

    /** [month][item][future] rows for {@link #covered} where others stand in. */
    private final double[][][] ownCovered;

    /** [month][item][future] that reaches the claimant. */
    private final double[][][] received;

    /** [month][item][future] made for all claimants. */
    private final double[][][] made;

    /** [month][item][future] that reaches the claimant from its own producers. */
    private final double[][][] own;

    /** [future] room to work in. */
    private final double[] sum;

    private final double[] other;

    /** What allies set themselves. */
    private final List<Aim> aims;

    /** The block that was run last. */
    private List<Instance> written = List.of();

    private final boolean hasArrivals;

    /** Whether the ratio of fire has its difference and the advantage of waiting beside it. */
    private final boolean hasWaiting;

    /**
     * Room for what is followed.
     *
     * @param followed with the difference of fire or the advantage of waiting, the ratio of fire
     *     and both of them are
     */
    FutureMeasures(
            Instance base, BalanceArrays a, BalanceTrace r, Set<FutureSeries.Measure> followed) {
        this.base = base;
        for (int i = 0; i < base.items().size(); i++) {
            goals.add(Goal.of(base, i));
        }
        hasArrivals =
                followed.contains(FutureSeries.Measure.RECEIVED)
                        || followed.contains(FutureSeries.Measure.OUTPUT)
                        || followed.contains(FutureSeries.Measure.SELF_RELIANCE);
        hasWaiting =
                followed.contains(FutureSeries.Measure.FIRE_DIFFERENCE)
                        || followed.contains(FutureSeries.Measure.WAITING);
        boolean hasFire = hasWaiting || followed.contains(FutureSeries.Measure.FIRE_RATIO);
        this.a = a;
        this.r = r;
        aims = Aim.of(base);
        for (int i = 0; i < base.items().size(); i++) {
            if (!base.claims(0, i)) {
                continue;
            }
            for (FutureSeries.Measure measure : FutureSeries.Measure.values()) {
                if (measure.compareTo(FutureSeries.Measure.FIRE_RATIO) < 0
                        && followed.contains(measure)) {
                    series.add(new FutureSeries(measure, base.items().get(i).id()));
                }
            }
        }
        for (Measure measure : FutureOutcome.MEASURES) {
            if (measure.unit() != Measure.Unit.MONTH && measure != Measure.LEAKED) {
                outcomes.add(new FutureOutcome(measure, ""));
            }
        }
        for (int i = 0; i < base.items().size(); i++) {
            if (base.claims(0, i)) {
                outcomes.add(new FutureOutcome(Measure.RUNS_SHORT_MONTH, base.items().get(i).id()));
            }
        }
        for (Item enemy : base.adversaryItems()) {
            if (hasFire
                    && base.items().stream()
                            .anyMatch(i -> i.counterpart().equals(Optional.of(enemy.id())))) {
                series.add(new FutureSeries(FutureSeries.Measure.FIRE_RATIO, enemy.id()));
                if (hasWaiting) {
                    series.add(new FutureSeries(FutureSeries.Measure.FIRE_DIFFERENCE, enemy.id()));
                    series.add(new FutureSeries(FutureSeries.Measure.WAITING, enemy.id()));
                }
                outcomes.add(new FutureOutcome(Measure.PARITY_MONTH, enemy.id()));
                outcomes.add(new FutureOutcome(Measure.WAITING_LOST_MONTH, enemy.id()));
            }
        }
        for (Aim aim : aims) {
            outcomes.add(new FutureOutcome(Measure.TARGET_MONTH, aim.id()));
        }
        for (Raid raid : base.c().raids()) {
            if (followed.contains(FutureSeries.Measure.LEAKED)) {
                series.add(new FutureSeries(FutureSeries.Measure.LEAKED, raid.id()));
            }
            outcomes.add(new FutureOutcome(Measure.LEAKED, raid.id()));
        }
        int n = a.futures;
        values = new double[a.months][series.size()][];
        for (double[][] month : values) {
            for (int k = 0; k < month.length; k++) {
                month[k] = isElsewhere(series.get(k)) ? a.nothing : new double[n];
            }
        }
        ends = new double[outcomes.size()][n];
        isEnded = new boolean[outcomes.size()];
        covered = new double[a.months][a.items][];
        ownCovered = new double[a.months][a.items][n];
        received = new double[a.months][a.items][n];
        made = new double[a.months][a.items][n];
        own = new double[a.months][a.items][n];
        sum = new double[n];
        other = new double[n];
        air = new FutureAir(base, a);
        flows = new HindcastFlows(base, a, r, air);
    }

    /** True if the measure's rows are there anyway, to be pointed at. */
    private static boolean isElsewhere(FutureSeries of) {
        return switch (of.measure()) {
            case COVERED, RECEIVED, OUTPUT, LEAKED -> true;
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
        return values[t][series][future];
    }

    /** What one future of the block ends with. Not for two threads at once. */
    public double end(int outcome, int future) {
        if (!isEnded[outcome]) {
            end(written, outcomes.get(outcome), ends[outcome]);
            isEnded[outcome] = true;
        }
        return ends[outcome][future];
    }

    /** What one future of the block makes of a series that the case forecasts, in each month. */
    public Series flow(HindcastSeries of, int future) {
        return flows.of(of, future);
    }

    /** [future] a monthly measure in the block, to be read only, and until the next block. */
    public double[] row(int series, int t) {
        return values[t][series];
    }

    /** Takes the measures of a block that was run, one instance for each column. */
    void read(List<Instance> instances) {
        written = List.copyOf(instances);
        cover();
        if (hasArrivals) {
            arrivals();
        }
        air.read(instances, covered);
        for (int k = 0; k < series.size(); k++) {
            read(series.get(k), k);
        }
        Arrays.fill(isEnded, false);
        flows.read(instances);
    }

    private void cover() {
        for (int t = 0; t < a.months; t++) {
            System.arraycopy(r.used[t], 0, covered[t], 0, a.items);
            for (int s = 0; s < a.substitutes; s++) {
                double[] units = r.substituted[t][s];
                int i = a.substituteItem[s];
                if (!a.isNothing(units)) {
                    RowKernel.addQuotient(covered[t][i], units, a.world.rate[s], ownCovered[t][i]);
                    covered[t][i] = ownCovered[t][i];
                }
            }
        }
    }

    private void arrivals() {
        for (int t = 0; t < a.months; t++) {
            for (int i = 0; i < a.items; i++) {
                RowKernel.fill(received[t][i], 0);
                RowKernel.fill(made[t][i], 0);
                RowKernel.fill(own[t][i], 0);
            }
            for (int j = 0; j < a.producers; j++) {
                arrivals(j, t);
            }
            for (int o = 0; o < a.offers; o++) {
                double[] into = received[t][a.offerItem[o]];
                int cell = o * a.claimants;
                BalanceKernel.arrive(
                        a, r.bought, cell, a.world.offerLag[o], r.offerLag[o], t, into);
            }
            for (int k = a.items; k < r.given[t].length; k++) {
                if (!a.isNothing(r.given[t][k])) {
                    RowKernel.add(r.given[t][k], received[t][k % a.items]);
                }
            }
        }
    }

    private void arrivals(int j, int t) {
        int i = a.producerItem[j];
        int cell = j * a.claimants;
        for (int c = 0; c < a.claimants; c++) {
            if (!a.isNothing(r.output[t][cell + c])) {
                RowKernel.add(r.output[t][cell + c], made[t][i]);
            }
        }
        BalanceKernel.addUnlessNothing(a, r.arrived[t][j], received[t][i]);
        if (flows.isOfClaimant(j)) {
            BalanceKernel.addUnlessNothing(a, r.arrived[t][j], own[t][i]);
        }
    }

    private void read(FutureSeries key, int k) {
        int i = base.indexOf(key.item());
        RowKernel.fill(sum, 0);
        RowKernel.fill(other, 0);
        for (int t = 0; t < a.months; t++) {
            double[] into = values[t][k];
            switch (key.measure()) {
                case COVERED -> values[t][k] = covered[t][i];
                case COVERAGE -> RowKernel.coverage(covered[t][i], a.world.need.at[t][i], into);
                case FLOOR_COVERAGE ->
                        RowKernel.coverage(covered[t][i], a.world.floor.at[t][i], into);
                case SHORTFALL ->
                        RowKernel.addShortfall(covered[t][i], a.world.need.at[t][i], sum, into);
                case FLOOR_SHORTFALL ->
                        RowKernel.addShortfall(covered[t][i], a.world.floor.at[t][i], sum, into);
                case STOCK_MONTHS ->
                        RowKernel.stockMonths(r.stock[t][i], a.world.need.at[t][i], into);
                case SELF_RELIANCE ->
                        RowKernel.selfReliance(
                                own[t][i], r.used[t][i], r.cover[t][i], sum, other, into);
                case RECEIVED -> values[t][k] = received[t][i];
                case OUTPUT -> values[t][k] = made[t][i];
                case FIRE_RATIO -> fire(key.item(), k, t);
                case FIRE_DIFFERENCE -> {}
                case WAITING -> waiting(k - 2, t, into);
                case LEAKED -> values[t][k] = air.leaked[t][raid(key.item())];
            }
        }
    }

    private int raid(String id) {
        int k = 0;
        while (!base.c().raids().get(k).id().equals(id)) {
            k++;
        }
        return k;
    }

    private int adversaryItem(String id) {
        int e = 0;
        while (!base.adversaryItems().get(e).id().equals(id)) {
            e++;
        }
        return e;
    }

    /** Writes the fire ratio, and the difference in the rows of the next series if it is one. */
    private void fire(String enemy, int k, int t) {
        RowKernel.fill(sum, 0);
        for (int i = 0; i < a.items; i++) {
            if (base.items().get(i).counterpart().equals(Optional.of(enemy))) {
                RowKernel.add(covered[t][i], sum);
            }
        }
        double[] used = a.world.theirs.at[t][adversaryItem(enemy)];
        RowKernel.fire(used, sum, values[t][k], hasWaiting ? values[t][k + 1] : other);
    }

    /** As {@link Measures#advantageOfWaiting}, from the rows of the fire ratio. */
    private void waiting(int ratio, int t, double[] into) {
        if (t + 24 >= a.months) {
            return;
        }
        int first = Math.max(0, t - 2);
        RowKernel.fill(sum, 0);
        for (int m = t + 12; m < t + 25; m++) {
            RowKernel.add(values[m][ratio], sum);
        }
        RowKernel.fill(other, 0);
        for (int m = first; m <= t; m++) {
            RowKernel.add(values[m][ratio], other);
        }
        RowKernel.difference(sum, 13, other, t + 1 - first, into);
    }

    private void end(List<Instance> instances, FutureOutcome key, double[] into) {
        RowKernel.fill(into, 0);
        switch (key.measure()) {
            case CLAIMANT_FLOOR,
                    ALLIES_FLOOR,
                    CIRCULAR_FLOOR,
                    CLAIMANT_FULL,
                    CIRCULAR_FULL,
                    ALLY_TARGETS,
                    CIRCULAR_TARGETS,
                    FLOOR_PRESENT_VALUE,
                    FULL_PRESENT_VALUE,
                    ALLY_TARGETS_PRESENT_VALUE ->
                    missing(instances, key.measure(), into);
            case MONEY -> {
                for (int f = 0; f < into.length; f++) {
                    into[f] = money(instances.get(f));
                }
            }
            case TARGET_MONTH -> {
                for (Aim aim : aims) {
                    if (aim.id().equals(key.subject())) {
                        reached(aim, into);
                    }
                }
            }
            case RUNS_SHORT_MONTH -> runsShort(base.indexOf(key.subject()), into);
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
            case LEAKED -> {
                for (int f = 0; f < into.length; f++) {
                    into[f] = air.mean(raid(key.subject()), f);
                }
            }
            case COST -> spent(a.operating, into);
            case COST_PRESENT_VALUE,
                    FLOOR_NEED,
                    FULL_NEED,
                    SUPPLY,
                    FLOOR_MET_UP_TO,
                    NEED_MET,
                    MONTHS_UNDER_FLOOR ->
                    throw new IllegalArgumentException("no future ends with " + key);
        }
    }

    /** Millions that are paid in each future, over all months, each once. */
    private void spent(@Nullable OperatingRule x, double[] into) {
        if (x == null) {
            throw new IllegalStateException("only a plan in futures has money of its own");
        }
        RowKernel.fill(sum, 0);
        for (int t = 0; t < a.months; t++) {
            for (int cell = 0; cell < a.producers * a.claimants; cell++) {
                int j = cell / a.claimants;
                if (x.producerBloc[j] >= 0 && !a.isNothing(r.output[t][cell])) {
                    RowKernel.addProduct(r.output[t][cell], x.producerPrice[t][j], sum);
                }
            }
            for (int cell : r.boughtCells) {
                int o = cell / a.claimants;
                if (x.offerBloc[o] >= 0 && a.purchase[t][cell] > 0) {
                    RowKernel.product(r.bought[t][cell], x.dearer[o], other);
                    RowKernel.addProduct(other, x.offerPrice[o], sum);
                }
            }
        }
        RowKernel.copy(x.lines, into);
        RowKernel.addProduct(sum, 1 / OperatingRule.MILLION, into);
        for (int t = 0; t < a.months; t++) {
            for (int row = 0; row < x.otherwise[t].length; row++) {
                for (int f = 0; f < into.length; f++) {
                    into[f] += x.otherwise[t][row] * Math.min(1, x.money[t][row][f]);
                }
            }
        }
    }

    private void runsShort(int i, double[] into) {
        double[] missing = new double[a.months];
        for (int f = 0; f < into.length; f++) {
            for (int t = 0; t < a.months; t++) {
                double floor = a.world.floor.at[t][i][f];
                missing[t] = floor > 0 ? Math.max(0, 1 - covered[t][i][f] / floor) : 0;
            }
            into[f] = ItemBalance.runsShort(missing);
        }
    }

    /** The first month of each future in which a target is reached. */
    private void reached(Aim aim, double[] into) {
        RowKernel.fill(into, a.months);
        RowKernel.fill(sum, aim.already());
        for (int f = 0; f < into.length; f++) {
            other[f] = level(aim, f);
        }
        int[] sites =
                IntStream.range(0, aim.row().isEmpty() ? 0 : a.producers)
                        .filter(j -> a.producerItem[j] == aim.item())
                        .filter(j -> aim.counts(base.producers().get(j).bloc()))
                        .toArray();
        for (int t = 0; t < a.months; t++) {
            double[] there = reached(aim, sites, t);
            for (int f = 0; f < into.length; f++) {
                if (into[f] == a.months && Aim.isReached(there[f], other[f])) {
                    into[f] = t;
                }
            }
        }
    }

    /**
     * What counts towards it at the end of a month; what is delivered adds up in {@link #sum}.
     *
     * @param sites producers whose output or capacity counts
     */
    private double[] reached(Aim aim, int[] sites, int t) {
        if (aim.row().isEmpty()) {
            return r.stock[t][aim.holder() * a.items + aim.item()];
        }
        if (aim.isCapacity()) {
            RowKernel.fill(sum, 0);
        }
        for (int j : sites) {
            if (aim.isCapacity()) {
                RowKernel.add(r.works[t][j], sum);
            } else {
                BalanceKernel.addUnlessNothing(a, r.arrived[t][j], sum);
            }
        }
        for (int c = 1; c < a.claimants && !aim.isCapacity(); c++) {
            double[] given = r.given[t][c * a.items + aim.item()];
            String giver = base.claimants().get(c);
            if (!a.isNothing(given) && (aim.counts(giver) || aim.counts(base.c().blocOf(giver)))) {
                RowKernel.add(given, sum);
            }
        }
        for (int o = 0; o < a.offers && !aim.isCapacity(); o++) {
            if (a.offerItem[o] == aim.item() && aim.counts(base.offers().get(o).bloc())) {
                int cell = o * a.claimants;
                BalanceKernel.arrive(a, r.bought, cell, a.world.offerLag[o], r.offerLag[o], t, sum);
            }
        }
        return sum;
    }

    /** Of a stock as the future has it; the most of the period. */
    private double level(Aim aim, int f) {
        if (aim.row().isPresent()) {
            return aim.level(base);
        }
        double most = 0;
        for (int t = 0; t < a.months; t++) {
            most =
                    Math.max(
                            most,
                            a.world.stockTarget.at[t][aim.holder() * a.items + aim.item()][f]);
        }
        return most;
    }

    private static double money(Instance s) {
        double sum = 0;
        for (var budget : s.budgets()) {
            for (double amount : budget.amounts()) {
                sum += amount;
            }
        }
        return sum;
    }

    private Series ratio(String enemy, int f) {
        int k = series.indexOf(new FutureSeries(FutureSeries.Measure.FIRE_RATIO, enemy));
        return Series.generate(a.months, t -> at(k, t, f));
    }

    private void addMissing(double each, double[] need, double[] there, double[] into) {
        if (!a.isNothing(need)) {
            RowKernel.addMissing(each, need, there, into);
        }
    }

    /** What is missing of all goals that a measure counts. */
    private void missing(List<Instance> instances, Measure measure, double[] into) {
        Instance s = instances.getFirst();
        boolean isPresentValue = measure.worth() == Measure.Worth.PRESENT_VALUE;
        for (int i = 0; i < a.items; i++) {
            double weight = base.items().get(i).weight();
            boolean[][] throughAir = isPresentValue ? throughAir(instances, i) : new boolean[0][];
            List<Goal> counted =
                    goals.get(i).stream().filter(goal -> isCounted(s, measure, goal)).toList();
            for (int t = 0; t < a.months; t++) {
                double each = isPresentValue ? weight * base.discount(t) : weight;
                for (Goal goal : counted) {
                    missing(goal, t, each, isPresentValue, throughAir, into);
                }
            }
            if (measure == Measure.FULL_PRESENT_VALUE) {
                credit(i, into);
            }
        }
        if (measure == Measure.FULL_PRESENT_VALUE && air.raids() > 0) {
            throughTheAir(instances, into);
        }
    }

    private void throughTheAir(List<Instance> instances, double[] into) {
        for (int f = 0; f < into.length; f++) {
            AirGoal goal = instances.get(f).airGoal();
            double[] missing = goal.isOfWhatComes() ? new double[0] : goal.missing(used(f));
            for (int t = 0; t < a.months; t++) {
                double each = goal.isOfWhatComes() ? goal.missing(t, air.met[f][t]) : missing[t];
                into[f] += base.discount(t) * each;
            }
        }
    }

    /** [item][month] units that do its work in a future. */
    private double[][] used(int f) {
        double[][] used = new double[a.items][a.months];
        for (int i = 0; i < used.length; i++) {
            for (int t = 0; t < a.months; t++) {
                used[i][t] = covered[t][i][f];
            }
        }
        return used;
    }

    private static boolean isCounted(Instance s, Measure measure, Goal goal) {
        boolean isTheirs =
                switch (measure.whose()) {
                    case CLAIMANT -> goal.claimant() == 0;
                    case ALLIES -> goal.claimant() > 0;
                    case ALL -> true;
                };
        boolean isOnItsBasis =
                measure.worth() == Measure.Worth.PRESENT_VALUE
                        || measure.isCircular() == goal.isCircular(s);
        return isTheirs && isOnItsBasis && Measure.of(goal.tier()).contains(measure);
    }

    /**
     * Adds what is missing of a goal in a month.
     *
     * @param throughAir [future][month] whether it counts by what gets through the air instead
     */
    private void missing(
            Goal goal,
            int t,
            double each,
            boolean isBanded,
            boolean[][] throughAir,
            double[] into) {
        int i = goal.item();
        int k = goal.claimant() * a.items + i;
        switch (goal.target()) {
            case FLOOR -> addMissing(each, a.world.floor.at[t][i], covered[t][i], into);
            case FULL -> {
                if (!isBanded) {
                    addMissing(each, a.world.need.at[t][i], covered[t][i], into);
                } else if (!a.isNothing(a.world.need.at[t][i])) {
                    addBands(i, t, each, throughAir, into);
                }
            }
            // Whether there is a band below the full need differs by future: it is added with it.
            case MIDDLE -> {}
            case OWN_USE -> addMissing(each, a.world.need.at[t][k], r.used[t][k], into);
            case STOCK_FLOOR -> addMissing(each, a.world.stockFloor.at[t][k], r.stock[t][k], into);
            case STOCK_TARGET ->
                    addMissing(each, a.world.stockTarget.at[t][k], r.stock[t][k], into);
        }
    }

    private void addBands(int i, int t, double each, boolean[][] throughAir, double[] into) {
        double[] floor = a.world.floor.at[t][i];
        double[] full = a.world.need.at[t][i];
        if (throughAir.length > 0) {
            for (int f = 0; f < into.length; f++) {
                boolean counts = !throughAir[f][t];
                other[f] = counts ? floor[f] : 0;
                sum[f] = counts ? full[f] : 0;
            }
            floor = other;
            full = sum;
        }
        RowKernel.addBands(each, floor, full, covered[t][i], into);
    }

    /** [future][month] whether an item's need counts by what gets through; none if it never can. */
    private boolean[][] throughAir(List<Instance> instances, int i) {
        return base.airGoal().meets(i)
                ? instances.stream().map(s -> s.airGoal().counts(i)).toArray(boolean[][]::new)
                : new boolean[0][];
    }

    /** Takes off what stock at the end is worth. */
    private void credit(int i, double[] into) {
        double months = base.c().settings().endRule().stockMonths();
        double[] need = a.world.need.at[a.months - 1][i];
        if (!a.isNothing(need)) {
            double[] stock = r.stock[a.months - 1][i];
            RowKernel.credit(Goal.credit(base, i, a.months), months, need, stock, into);
        }
    }
}
