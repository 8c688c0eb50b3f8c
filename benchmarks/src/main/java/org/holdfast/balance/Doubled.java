package org.holdfast.balance;

import java.util.function.IntUnaryOperator;
import org.holdfast.model.CaseSettings.ShareRule;

/** A block of futures with every item and all that makes it twice, or with its months twice. */
final class Doubled {
    private final BalanceArrays from;
    private final BalanceArrays into;
    private final OperatingRule counted;
    private final OperatingRule operating;
    private final int months;

    private Doubled(FutureBalance block, int items, int months) {
        from = block.arrays;
        counted = block.operating;
        this.months = months;
        into =
                new BalanceArrays(
                        new World(
                                months * from.months,
                                from.claimants,
                                items * from.items,
                                items * from.producers,
                                items * from.offers,
                                items * from.materialSources,
                                items * from.materials,
                                items * from.uses,
                                items * from.substitutes,
                                0,
                                0,
                                from.futures),
                        from.stockByPriority ? ShareRule.PRIORITY : ShareRule.PRO_RATA);
        double[][][] money = new double[into.months][][];
        boolean[][] isPaid = new boolean[into.months][];
        double[][] carried = new double[into.months][];
        for (int t = 0; t < into.months; t++) {
            money[t] = counted.money[t % from.months];
            isPaid[t] = counted.isPaid[t % from.months];
            carried[t] = counted.carried[t % from.months];
        }
        operating = new OperatingRule(into, counted.blocs, money, isPaid, carried, counted.lines);
    }

    /** The kernel's arguments: what comes and is planned, and room for what happens. */
    record Block(BalanceArrays arrays, BalanceTrace trace) {}

    static Block items(FutureBalance block) {
        return new Doubled(block, 2, 1).filled();
    }

    static Block months(FutureBalance block) {
        return new Doubled(block, 1, 2).filled();
    }

    private Block filled() {
        who();
        plan();
        world();
        counted();
        into.operating = operating;
        return new Block(into, new BalanceTrace(into, false));
    }

    private void who() {
        for (int j = 0; j < into.producers; j++) {
            int k = j % from.producers;
            int copy = j / from.producers;
            into.producerItem[j] = from.producerItem[k] + copy * from.items;
            into.producerTakes[j] = from.producerTakes[k];
            into.producerExposed[j] = from.producerExposed[k];
            into.coverItem[j] = from.coverItem[k] < 0 ? -1 : from.coverItem[k] + copy * from.items;
            into.coverPerUnit[j] = from.coverPerUnit[k];
            operating.producerBloc[j] = counted.producerBloc[k];
            operating.isReady[j] = counted.isReady[k];
        }
        for (int i = 0; i < into.items; i++) {
            int copy = i / from.items;
            into.lead[i] = from.lead[i % from.items];
            into.itemUses[i] = from.itemUses[i % from.items];
            int[] ready = counted.ready[i % from.items].clone();
            for (int n = 0; n < ready.length; n++) {
                ready[n] += copy * from.producers;
            }
            operating.ready[i] = ready;
        }
        for (int o = 0; o < into.offers; o++) {
            into.offerItem[o] = from.offerItem[o % from.offers] + o / from.offers * from.items;
            operating.offerBloc[o] = counted.offerBloc[o % from.offers];
        }
        for (int s = 0; s < into.materialSources; s++) {
            into.sourceMaterial[s] =
                    from.sourceMaterial[s % from.materialSources]
                            + s / from.materialSources * from.materials;
        }
        for (int u = 0; u < into.uses; u++) {
            into.useItem[u] = from.useItem[u % from.uses] + u / from.uses * from.items;
            into.useMaterial[u] = from.useMaterial[u % from.uses] + u / from.uses * from.materials;
        }
        for (int s = 0; s < into.substitutes; s++) {
            int copy = s / from.substitutes * from.items;
            into.substituteItem[s] = from.substituteItem[s % from.substitutes] + copy;
            into.substituteBy[s] = from.substituteBy[s % from.substitutes] + copy;
        }
    }

    private void plan() {
        fill(from.output, into.output, k -> k % from.output[0].length);
        fill(from.covered, into.covered, k -> k % from.producers);
        fill(from.closed, into.closed, k -> k % from.producers);
        fill(from.purchase, into.purchase, k -> k % Math.max(1, from.purchase[0].length));
        fill(from.material, into.material, k -> k % Math.max(1, from.materialSources));
        fill(from.gift, into.gift, this::holder);
        fill(from.release, into.release, this::holder);
        fill(from.substitute, into.substitute, k -> k % Math.max(1, from.substitutes));
    }

    private void world() {
        put(from.world.capacity, into.world.capacity);
        put(from.world.loss, into.world.loss);
        put(from.world.coveredLoss, into.world.coveredLoss);
        put(from.world.repaired, into.world.repaired);
        put(from.world.sourceCapacity, into.world.sourceCapacity);
        put(from.world.sourceShare, into.world.sourceShare);
        put(from.world.materialStock, into.world.materialStock);
        put(from.world.use, into.world.use);
        put(from.world.offerTotal, into.world.offerTotal);
        put(from.world.rate, into.world.rate);
        put(from.world.ceiling, into.world.ceiling);
        for (int k = 0; k < into.world.stock.length; k++) {
            into.world.stock[k] = from.world.stock[holder(k)];
            into.world.giftable[k] = from.world.giftable[holder(k)];
        }
        for (int j = 0; j < into.producers; j++) {
            into.world.producerLag[j] = from.world.producerLag[j % from.producers];
        }
        for (int o = 0; o < into.offers; o++) {
            into.world.offerLag[o] = from.world.offerLag[o % from.offers];
        }
        put(from.added, into.added, k -> k % from.producers);
        put(from.world.sellable, into.world.sellable, k -> k % from.producers);
        put(from.sourceAdded, into.sourceAdded, k -> k % Math.max(1, from.materialSources));
        put(from.world.offerMonthly, into.world.offerMonthly, k -> k % Math.max(1, from.offers));
        put(from.world.need, into.world.need, this::holder);
        put(from.world.floor, into.world.floor, k -> k % from.items);
    }

    private void counted() {
        fill(counted.made, operating.made, k -> k % from.producers);
        fill(counted.fed, operating.fed, k -> k % Math.max(1, from.materialSources));
        fill(counted.offered, operating.offered, k -> k % Math.max(1, from.offers));
        fill(counted.there, operating.there, k -> k % from.items);
        fill(counted.lack, operating.lack, k -> k % from.items);
        fill(counted.worth, operating.worth, k -> k);
        put(counted.dearer, operating.dearer);
        for (int t = 0; t < into.months; t++) {
            put(counted.producerPrice[t % from.months], operating.producerPrice[t]);
            for (int row = 0; months == 1 && row < operating.worth[t].length; row++) {
                operating.worth[t][row] *= 2;
            }
        }
    }

    /** The row of a claimant and item, of a row where there are twice as many items. */
    private int holder(int k) {
        return k / into.items * from.items + k % into.items % from.items;
    }

    private void fill(double[][] rows, double[][] twice, IntUnaryOperator which) {
        for (int t = 0; t < twice.length; t++) {
            for (int k = 0; k < twice[t].length; k++) {
                twice[t][k] = rows[t % from.months][which.applyAsInt(k)];
            }
        }
    }

    private void put(MonthlyRows rows, MonthlyRows twice, IntUnaryOperator which) {
        for (int t = 0; t < into.months; t++) {
            for (int k = 0; k < twice.at[t].length; k++) {
                double[] row = rows.at[t % from.months][which.applyAsInt(k)];
                twice.at[t][k] = from.isNothing(row) ? into.nothing : row;
            }
        }
    }

    private static void put(double[][] rows, double[][] twice) {
        for (int k = 0; k < twice.length; k++) {
            twice[k] = rows[k % rows.length];
        }
    }
}
