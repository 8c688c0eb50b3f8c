package org.holdfast.balance;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.Plan;
import org.holdfast.model.Situation;
import org.holdfast.model.Situation.Sale;
import org.holdfast.model.Situation.Site;
import org.holdfast.model.Trajectory;

/**
 * One plan in many futures, a block at a time. The plan stays as it is; what happens differs, and
 * the plan adapts by rule, foreseeing nothing:
 *
 * <ul>
 *   <li>output, materials and purchases follow what can be made or bought, in proportion to what
 *       the plan counted on;
 *   <li>goods are cut to the money that comes, bloc by bloc; lines to the money of their month;
 *   <li>stock beyond what the plan had by then may be used, up to the full need;
 *   <li>what is short is shared by the case's rule.
 * </ul>
 *
 * <p>In the future that the plan was made for, all this changes nothing. Make one for each thread:
 * it keeps its arrays from block to block.
 */
public final class FutureBalance {
    private final Situation base;
    private final Plan plan;
    private final BalanceAdapter adapter;
    private final FutureMoney money;
    private final BalanceArrays arrays;
    private final BalanceTrace trace;
    private final Recourse recourse;
    private final List<Situation> futures = new ArrayList<>();
    private final FutureMeasures measures;

    /**
     * Room for a block.
     *
     * @param base what the plan was made for
     * @param block most futures in a block
     */
    public FutureBalance(Situation base, Plan plan, int block) {
        this.base = base;
        this.plan = plan;
        adapter = new BalanceAdapter(base);
        money = new FutureMoney(base, plan);
        arrays = adapter.room(block);
        adapter.decide(plan, arrays);
        trace = new BalanceTrace(arrays);
        recourse = new Recourse(arrays, money.blocs().size());
        count();
        arrays.recourse = recourse;
        measures = new FutureMeasures(base, arrays, trace);
    }

    /** What the plan counted on, read off its own balance. */
    private void count() {
        BalanceArrays a = adapter.arrays(plan, 1);
        BalanceTrace r = new BalanceTrace(a);
        BalanceKernel.run(a, r);
        for (int k = 0; k < recourse.made.length; k++) {
            recourse.made[k] = a.sellable[k] * (r.capacity[k] - r.damaged[k]);
        }
        for (int k = 0; k < recourse.fed.length; k++) {
            recourse.fed[k] = a.feedShare[k] * r.feedCapacity[k];
        }
        System.arraycopy(a.offerMonthly, 0, recourse.offered, 0, recourse.offered.length);
        System.arraycopy(r.there, 0, recourse.there, 0, recourse.there.length);
        List<Site> sites = adapter.sites();
        for (int j = 0; j < a.sites; j++) {
            int b = money.blocs().indexOf(sites.get(j).bloc());
            recourse.siteBloc[j] = b;
            for (int c = 0; c < a.claimants && b >= 0; c++) {
                for (int t = 0; t < a.months; t++) {
                    recourse.worth[(b * a.claimants + c) * a.months + t] +=
                            a.output[(j * a.claimants + c) * a.months + t] * sites.get(j).price();
                }
            }
        }
        List<Sale> sales = adapter.sales();
        for (int o = 0; o < a.offers; o++) {
            recourse.offerBloc[o] = money.blocs().indexOf(sales.get(o).bloc());
        }
    }

    /** What is measured in each future. */
    public FutureMeasures measures() {
        return measures;
    }

    /**
     * Runs futures. Afterwards {@link #measures} and {@link #trajectory} speak of them.
     *
     * @param situations at most a block; the case that the plan was made for, with other numbers
     */
    public void run(List<Situation> situations) {
        if (situations.isEmpty() || situations.size() > arrays.futures) {
            throw new IllegalArgumentException(
                    "a block holds 1 to " + arrays.futures + " futures, got " + situations.size());
        }
        futures.clear();
        futures.addAll(situations);
        for (int f = 0; f < arrays.futures; f++) {
            // A block that is not full repeats its last future.
            put(situations.get(Math.min(f, situations.size() - 1)), f);
        }
        BalanceKernel.run(arrays, trace);
        measures.read(situations);
    }

    private void put(Situation future, int f) {
        int n = arrays.futures;
        adapter.put(future, arrays, f);
        FutureMoney.Shares shares = money.shares(future);
        adapter.build(plan, future, shares::line, arrays, f);
        for (int b = 0; b < recourse.blocs; b++) {
            for (int c = 0; c < arrays.claimants; c++) {
                for (int t = 0; t < arrays.months; t++) {
                    recourse.money[((b * arrays.claimants + c) * arrays.months + t) * n + f] =
                            shares.goods(b, c, t);
                }
            }
        }
        List<Site> sites = adapter.sites(future);
        for (int j = 0; j < arrays.sites; j++) {
            recourse.sitePrice[j * n + f] = sites.get(j).price();
        }
        List<Sale> sales = adapter.sales(future);
        List<Sale> counted = adapter.sales(base);
        for (int o = 0; o < arrays.offers; o++) {
            double price = counted.get(o).price();
            recourse.dearer[o * n + f] = price > 0 ? sales.get(o).price() / price : 1;
        }
    }

    /** One future of the block in full. */
    public Trajectory trajectory(int future) {
        return new BalanceAdapter(futures.get(future)).trajectory(arrays, trace, future);
    }
}
