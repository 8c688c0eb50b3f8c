package org.holdfast.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.ActiveOffer;
import org.holdfast.model.Instance.ActiveProducer;
import org.holdfast.model.Plan;
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
 *   <li>where the claimant lacks its floor, and not just as the plan counted on, idle lines run as
 *       far as money is left or goods beyond a floor give way;
 *   <li>what others held back when the plan was made and let go now is given where the floor lacks;
 *   <li>what is short is shared by the case's rule.
 * </ul>
 *
 * <p>In the future that the plan was made for, all this changes nothing. Make one for each thread:
 * it keeps its arrays from block to block.
 */
public final class FutureBalance {
    private final Plan plan;
    private final BalanceAdapter adapter;
    private final FutureMoney money;
    final BalanceArrays arrays;
    final BalanceTrace trace;
    final OperatingRule operating;

    private List<Instance> futures = List.of();
    private final FutureMeasures measures;

    /**
     * Room for a block.
     *
     * @param base what the plan was made for
     * @param block most futures in a block
     */
    public FutureBalance(Instance base, Plan plan, int block) {
        this(base, plan, block, EnumSet.allOf(FutureSeries.Measure.class));
    }

    /** The same, following only some of the monthly measures. */
    public FutureBalance(Instance base, Plan plan, int block, Set<FutureSeries.Measure> followed) {
        this(plan, new BalanceAdapter(base), block, followed);
    }

    /**
     * Room for another plan of the same case, in blocks of the same size: what futures bring is
     * written once for both. What is read of either is of the block that it ran, until any of them
     * runs another.
     */
    public FutureBalance(Instance base, Plan plan, FutureBalance beside) {
        this(
                plan,
                new BalanceAdapter(base),
                beside.arrays.world,
                EnumSet.allOf(FutureSeries.Measure.class));
    }

    private FutureBalance(
            Plan plan, BalanceAdapter adapter, int block, Set<FutureSeries.Measure> followed) {
        this(plan, adapter, adapter.world(block), followed);
    }

    private FutureBalance(
            Plan plan, BalanceAdapter adapter, World world, Set<FutureSeries.Measure> followed) {
        this.plan = plan;
        this.adapter = adapter;
        Instance base = adapter.instance();
        arrays = adapter.room(world);
        adapter.decide(plan, arrays);
        money = new FutureMoney(base, plan, arrays.nothing);
        trace = new BalanceTrace(arrays, false);
        operating =
                new OperatingRule(
                        arrays,
                        money.blocs().size(),
                        money.goods(),
                        money.isPaid(),
                        money.carried(),
                        money.lines());
        count(base);
        arrays.operating = operating;
        measures = new FutureMeasures(base, arrays, trace, followed);
    }

    /** What the plan counted on, read off its own balance. */
    private void count(Instance base) {
        BalanceArrays a = adapter.arrays(plan);
        BalanceTrace r = new BalanceTrace(a, true);
        BalanceKernel.run(a, r);
        for (int t = 0; t < a.months; t++) {
            for (int j = 0; j < a.producers; j++) {
                operating.made[t][j] = a.world.sellable.at[t][j][0] * r.works[t][j][0];
            }
            for (int s = 0; s < a.materialSources; s++) {
                operating.fed[t][s] = a.world.sourceShare[s][0] * r.sourceCapacity[t][s][0];
            }
            for (int o = 0; o < a.offers; o++) {
                operating.offered[t][o] = a.world.offerMonthly.at[t][o][0];
            }
            for (int i = 0; i < a.items; i++) {
                operating.there[t][i] = r.there[t][i][0];
                operating.lack[t][i] = r.lack[t][i][0];
            }
        }
        countGifts(a, r);
        List<ActiveProducer> producers = adapter.producers();
        for (int j = 0; j < a.producers; j++) {
            int b = money.blocs().indexOf(producers.get(j).bloc());
            operating.producerBloc[j] = b;
            int item = producers.get(j).item();
            operating.setPrices(j, item >= 0 && base.experience(item).isPresent());
            for (int c = 0; c < a.claimants && b >= 0; c++) {
                for (int t = 0; t < a.months; t++) {
                    operating.worth[t][b * a.claimants + c] +=
                            a.output[t][j * a.claimants + c] * producers.get(j).price(t);
                }
            }
        }
        for (int b = 0; b < operating.blocs; b++) {
            int bloc = b;
            operating.sitesOf[b] =
                    IntStream.range(0, a.producers)
                            .filter(j -> operating.producerBloc[j] == bloc)
                            .toArray();
        }
        for (int i = 0; i < a.items; i++) {
            int item = i;
            operating.ready[i] =
                    IntStream.range(0, a.producers)
                            .filter(j ->
                                    a.producerItem[j] == item && operating.producerBloc[j] >= 0)
                            .filter(j -> producers.get(j).plans() && producers.get(j).price() > 0)
                            .boxed()
                            .sorted(Comparator.comparingDouble(j -> producers.get(j).price()))
                            .mapToInt(j -> j)
                            .toArray();
            for (int j : operating.ready[i]) {
                operating.isReady[j] = true;
            }
        }
        List<ActiveOffer> offers = adapter.offers();
        for (int o = 0; o < a.offers; o++) {
            operating.offerBloc[o] = money.blocs().indexOf(offers.get(o).bloc());
            operating.offerPrice[o] = offers.get(o).price();
        }
        countPayments(a);
    }

    /** What the plan pays beside the month's output and purchases. */
    private void countPayments(BalanceArrays a) {
        for (int t = 0; t < a.months; t++) {
            for (int row = 0; row < operating.otherwise[t].length; row++) {
                operating.otherwise[t][row] =
                        money.paid(t, row) - operating.worth[t][row] / OperatingRule.MILLION;
            }
            for (int o = 0; o < a.offers; o++) {
                for (int c = 0; c < a.claimants && operating.offerBloc[o] >= 0; c++) {
                    operating.otherwise[t][operating.offerBloc[o] * a.claimants + c] -=
                            a.purchase[t][o * a.claimants + c]
                                    * operating.offerPrice[o]
                                    / OperatingRule.MILLION;
                }
            }
        }
    }

    private void countGifts(BalanceArrays a, BalanceTrace r) {
        for (int k = a.items; k < a.canBeHeldBack.length; k++) {
            double left = a.world.giftable[k][0];
            double always = a.world.giftableAlways[k][0];
            for (int t = 0; t < a.months; t++) {
                boolean isHeld = a.world.isHeldBack.at[t][k][0] > 0;
                left -= r.given[t][k][0];
                always -= isHeld ? r.given[t][k][0] : 0;
                operating.giveable[t][k] = isHeld ? Math.min(left, always) : left;
            }
        }
    }

    /** What is measured in each future. */
    public FutureMeasures measures() {
        return measures;
    }

    /**
     * Runs futures. Afterwards {@link #measures} and {@link #trajectory} speak of them.
     *
     * @param instances at most a block; the case that the plan was made for, with other numbers
     */
    public void run(List<Instance> instances) {
        if (instances.isEmpty() || instances.size() > arrays.futures) {
            throw new IllegalArgumentException(
                    "a block holds 1 to " + arrays.futures + " futures, got " + instances.size());
        }
        futures = new ArrayList<>(instances);
        while (futures.size() < arrays.futures) {
            // A block that is not full repeats its last future.
            futures.add(instances.getLast());
        }
        money.put(futures);
        adapter.put(futures, plan, money, arrays);
        putPrices();
        BalanceKernel.run(arrays, trace);
        measures.read(futures);
    }

    private void putPrices() {
        for (int j = 0; j < arrays.producers; j++) {
            for (int f = 0; f < arrays.futures; f++) {
                ActiveProducer producer = adapter.producer(futures.get(f), j);
                for (int t = 0; t < (operating.learns[j] ? arrays.months : 1); t++) {
                    operating.producerPrice[t][j][f] = producer.price(t);
                }
            }
        }
        for (int o = 0; o < arrays.offers; o++) {
            for (int f = 0; f < arrays.futures; f++) {
                double price = adapter.offer(futures.get(f), o).price();
                double counted = operating.offerPrice[o];
                operating.dearer[o][f] = counted > 0 ? price / counted : 1;
            }
        }
    }

    /** One future of the block in full. */
    public Trajectory trajectory(int future) {
        return new BalanceAdapter(futures.get(future)).trajectory(arrays, trace, future);
    }
}
