package org.holdfast.balance;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Follows a plan month by month in many futures at once, and cuts it where less is there than
 * planned. This class says which rows of futures meet in what order; the loops over futures are in
 * {@link RowKernel}. Every future is computed by the same operations in the same order, so a column
 * does not depend on its neighbours. What a plan does not ask for is left out: it is zero in every
 * future. Shapes: see {@link BalanceArrays}.
 */
final class BalanceKernel {
    private BalanceKernel() {}

    static void run(BalanceArrays a, BalanceTrace r) {
        start(a, r);
        for (int t = 0; t < a.months; t++) {
            growSites(a, r, t);
            makeOutput(a, r, t);
            pay(a, a.operating, r, t);
            runIdleLines(a, a.operating, r, t);
            makeMaterials(a, a.operating, r, t);
            shareMaterials(a, r, t);
            buy(a, a.operating, r, t);
            order(a, r, t);
            receive(a, r, t);
            useByAllies(a, a.operating, r, t);
            useByClaimant(a, a.operating, r, t);
            expire(a, r, t);
        }
    }

    private static void start(BalanceArrays a, BalanceTrace r) {
        OperatingRule x = a.operating;
        r.outputCells =
                cells(
                        a.output,
                        a.producers * a.claimants,
                        cell ->
                                x != null
                                        && cell % a.claimants == 0
                                        && x.isReady[cell / a.claimants]);
        r.boughtCells = cells(a.purchase, a.offers * a.claimants, cell -> false);
        for (int i = 0; i < a.items; i++) {
            RowKernel.copy(a.world.stock[i], r.position[i]);
        }
        for (double[] recent : r.recent) {
            RowKernel.fill(recent, 0);
        }
        for (int k = 0; k < a.claimants * a.items; k++) {
            RowKernel.copy(a.world.giftable[k], r.giftLeft[k]);
            RowKernel.copy(a.world.giftableAlways[k], r.giftLeftAlways[k]);
        }
        for (int o = 0; o < a.offers; o++) {
            RowKernel.copy(a.world.offerTotal[o], r.offerLeft[o]);
            r.offerLag[o] = same(a.world.offerLag[o]);
        }
        for (int j = 0; j < a.producers; j++) {
            r.producerLag[j] = same(a.world.producerLag[j]);
        }
    }

    /**
     * Cells for which a plan asks something in some month, and such as may get something anyway.
     */
    private static int[] cells(double[][] planned, int cells, IntPredicate anyway) {
        int[] found = new int[cells];
        int count = 0;
        for (int cell = 0; cell < cells; cell++) {
            boolean isAsked = anyway.test(cell);
            for (int t = 0; t < planned.length && !isAsked; t++) {
                isAsked = planned[t][cell] > 0;
            }
            found[count] = cell;
            count += isAsked ? 1 : 0;
        }
        return Arrays.copyOf(found, count);
    }

    /** The lag that all futures share, or −1. */
    private static int same(int[] lag) {
        for (int f = 1; f < lag.length; f++) {
            if (lag[f] != lag[0]) {
                return -1;
            }
        }
        return lag[0];
    }

    /** Capacity of material sources, what they make, and the stock before it is used. */
    private static void makeMaterials(
            BalanceArrays a, @Nullable OperatingRule operating, BalanceTrace r, int t) {
        double[][] stock = r.materialStock[t];
        double[][] capacity = r.sourceCapacity[t];
        for (int m = 0; m < a.materials; m++) {
            RowKernel.copy(t == 0 ? a.world.materialStock[m] : r.materialStock[t - 1][m], stock[m]);
        }
        for (int s = 0; s < a.materialSources; s++) {
            double[] before = t == 0 ? a.world.sourceCapacity[s] : r.sourceCapacity[t - 1][s];
            double[] added = a.sourceAdded.at[t][s];
            capacity[s] = before;
            if (!a.isNothing(added)) {
                capacity[s] = r.ownFeedCapacity[t][s];
                RowKernel.grow(before, added, 0, capacity[s]);
            }
            double planned = a.material[t][s];
            if (planned > 0) {
                RowKernel.makeMaterial(
                        planned,
                        a.operating == null ? 0 : a.operating.fed[t][s],
                        a.world.sourceShare[s],
                        capacity[s],
                        r.material[t][s],
                        stock[a.sourceMaterial[s]]);
            }
            if (operating != null && operating.runsMore) {
                if (planned <= 0) {
                    RowKernel.fill(r.material[t][s], 0);
                }
                RowKernel.makeMoreMaterial(
                        a.world.sourceShare[s],
                        capacity[s],
                        operating.moreTaken[a.sourceMaterial[s]],
                        r.material[t][s],
                        stock[a.sourceMaterial[s]]);
            }
        }
    }

    /** Capacity, damage, and capacity under cover before interceptors are counted. */
    private static void growSites(BalanceArrays a, BalanceTrace r, int t) {
        double[][] works = r.works[t];
        double[][] capacity = r.capacity[t];
        for (int j = 0; j < a.producers; j++) {
            double[] added = a.added.at[t][j];
            double closing = a.closed[t][j];
            if (a.producerExposed[j]) {
                works[j] = r.ownWorks[t][j];
                RowKernel.strike(
                        t == 0 ? a.world.capacity[j] : r.capacity[t - 1][j],
                        t == 0 ? a.nothing : r.damaged[t - 1][j],
                        t == 0 ? a.nothing : r.covered[t - 1][j],
                        added,
                        closing,
                        a.covered[t][j],
                        t == 0 ? a.nothing : a.world.loss[j],
                        t == 0 ? a.nothing : a.world.coveredLoss[j],
                        t == 0 ? a.nothing : a.world.repaired[j],
                        capacity[j],
                        r.damaged[t][j],
                        r.covered[t][j],
                        works[j]);
                continue;
            }
            double[] before = t == 0 ? a.world.capacity[j] : r.works[t - 1][j];
            works[j] = before;
            if (closing > 0 || !a.isNothing(added)) {
                works[j] = r.ownWorks[t][j];
                RowKernel.grow(before, added, closing, works[j]);
            }
            capacity[j] = works[j];
        }
    }

    /** Output as planned, cut to what works and is not sold elsewhere. */
    private static void makeOutput(BalanceArrays a, BalanceTrace r, int t) {
        for (int j = 0; j < a.producers; j++) {
            double planned = planned(a, a.output[t], j);
            if (a.output[t][j * a.claimants] <= 0) {
                r.output[t][j * a.claimants] = a.nothing;
            }
            if (planned > 0) {
                RowKernel.limit(
                        planned,
                        a.operating == null ? 0 : a.operating.made[t][j],
                        a.world.sellable.at[t][j],
                        r.works[t][j],
                        r.total,
                        r.scale,
                        r.part);
                share(a, a.output[t], j, r, r.output[t], a.materialsByPriority);
            }
            double[] claimants = r.output[t][j * a.claimants];
            if (!a.isNothing(a.world.withheld.at[t][j]) && !a.isNothing(claimants)) {
                RowKernel.withhold(
                        a.world.withheld.at[t][j],
                        a.world.sellable.at[t][j],
                        r.works[t][j],
                        claimants);
            }
        }
    }

    /** What all claimants are to get of a producer or offer in a month. */
    private static double planned(BalanceArrays a, double[] plan, int row) {
        double planned = 0;
        for (int c = 0; c < a.claimants; c++) {
            planned += plan[row * a.claimants + c];
        }
        return planned;
    }

    /**
     * Shares {@code r.total} among the claimants of one producer or offer, who want what was
     * planned times {@code r.scale}; by priority: in their order.
     */
    private static void share(
            BalanceArrays a,
            double[] plan,
            int row,
            BalanceTrace r,
            double[][] into,
            boolean byPriority) {
        for (int c = 0; c < a.claimants; c++) {
            int cell = row * a.claimants + c;
            if (plan[cell] > 0 && byPriority) {
                RowKernel.takeFirst(plan[cell], r.scale, r.total, into[cell]);
            } else if (plan[cell] > 0) {
                RowKernel.shareOut(plan[cell], r.scale, r.part, into[cell]);
            }
        }
    }

    /** Cuts output, bloc by bloc and claimant by claimant, to the money that comes. */
    private static void pay(
            BalanceArrays a, @Nullable OperatingRule operating, BalanceTrace r, int t) {
        if (operating == null) {
            return;
        }
        double[][] output = r.output[t];
        for (int b = 0; b < operating.blocs; b++) {
            for (int c = 0; c < a.claimants; c++) {
                int row = b * a.claimants + c;
                if (t == 0) {
                    RowKernel.fill(operating.left[row], 0);
                } else if (operating.carried[t][row] < 1) {
                    RowKernel.multiply(operating.left[row], operating.carried[t][row]);
                }
                double worth = operating.worth[t][row];
                if (worth <= 0) {
                    continue;
                }
                RowKernel.fill(r.total, 0);
                for (int j : operating.sitesOf[b]) {
                    int cell = j * a.claimants + c;
                    if (!a.isNothing(output[cell])) {
                        RowKernel.addProduct(output[cell], operating.producerPrice[t][j], r.total);
                    }
                }
                RowKernel.afford(worth, operating.money[t][row], r.total, r.scale);
                for (int j : operating.sitesOf[b]) {
                    int cell = j * a.claimants + c;
                    if (!a.isNothing(output[cell])) {
                        RowKernel.multiply(output[cell], r.scale);
                    }
                }
                if (operating.isPaid[t][row]) {
                    RowKernel.leave(
                            worth, operating.money[t][row], r.total, r.scale, operating.left[row]);
                }
            }
        }
    }

    /**
     * Lets lines that the plan left idle run where the claimant lacks its floor and the plan did
     * not count on it just so: a base-stock policy with the lead time of the item (Arrow, Harris
     * and Marschak 1951). They make what is missing, the cheapest line first, as far as money is
     * left or orders beyond the floor give way.
     */
    private static void runIdleLines(
            BalanceArrays a, @Nullable OperatingRule x, BalanceTrace r, int t) {
        for (int i = 0; i < a.items; i++) {
            RowKernel.lack(a.lead[i] + 1, a.world.floor.at[t][i], r.position[i], r.lack[t][i]);
        }
        for (int j = 0; j < a.producers; j++) {
            if (isSent(a, r, t, j)) {
                RowKernel.subtract(r.output[t][j * a.claimants], r.lack[t][a.producerItem[j]]);
            }
        }
        if (x == null) {
            return;
        }
        x.runsMore = false;
        for (int i = 0; i < a.items; i++) {
            boolean wanted = RowKernel.wantMore(r.lack[t][i], x.lack[t][i], x.wanted);
            x.isMore[i] = wanted;
            x.runsMore |= wanted;
            for (int j : x.ready[i]) {
                if (wanted) {
                    findIdle(a, r, t, j);
                    RowKernel.takeMore(r.total, x.wanted, x.more[j]);
                }
            }
        }
        if (x.runsMore) {
            findSpare(a, x, r, t);
            payMore(a, x, r, t);
            takeMore(a, x);
        }
    }

    /** Whether the claimant is sent some of an item by a producer, this month. */
    private static boolean isSent(BalanceArrays a, BalanceTrace r, int t, int j) {
        return a.producerItem[j] >= 0 && !a.isNothing(r.output[t][j * a.claimants]);
    }

    /** The share of what the claimant is sent that goes beyond its floor, item by item. */
    private static void findSpare(BalanceArrays a, OperatingRule x, BalanceTrace r, int t) {
        for (int i = 0; i < a.items; i++) {
            RowKernel.fill(x.spare[i], 0);
        }
        for (int j = 0; j < a.producers; j++) {
            if (isSent(a, r, t, j)) {
                RowKernel.add(r.output[t][j * a.claimants], x.spare[a.producerItem[j]]);
            }
        }
        for (int i = 0; i < a.items; i++) {
            RowKernel.spare(r.lack[t][i], x.spare[i]);
        }
    }

    /** Orders beyond the floor give way to what {@code r.total} costs beyond what is left. */
    private static void giveWay(BalanceArrays a, OperatingRule x, BalanceTrace r, int t, int b) {
        if (!x.isPaid[t][b * a.claimants]) {
            return;
        }
        RowKernel.fill(x.givesWay, 0);
        for (int j : x.sitesOf[b]) {
            if (isSent(a, r, t, j)) {
                RowKernel.addSpare(
                        r.output[t][j * a.claimants],
                        x.producerPrice[t][j],
                        x.spare[a.producerItem[j]],
                        x.givesWay);
            }
        }
        RowKernel.giveWay(r.total, x.left[b * a.claimants], x.givesWay);
        for (int j : x.sitesOf[b]) {
            if (isSent(a, r, t, j)) {
                RowKernel.lessen(
                        x.spare[a.producerItem[j]], x.givesWay, r.output[t][j * a.claimants]);
            }
        }
    }

    /** Writes to {@code r.total} what a producer can still make. */
    private static void findIdle(BalanceArrays a, BalanceTrace r, int t, int j) {
        RowKernel.product(a.world.sellable.at[t][j], r.works[t][j], r.total);
        for (int c = 0; c < a.claimants; c++) {
            if (!a.isNothing(r.output[t][j * a.claimants + c])) {
                RowKernel.take(r.output[t][j * a.claimants + c], r.total);
            }
        }
        if (!a.isNothing(a.world.withheld.at[t][j])) {
            RowKernel.leaveWithheld(
                    a.world.withheld.at[t][j],
                    a.world.sellable.at[t][j],
                    r.works[t][j],
                    r.output[t][j * a.claimants],
                    r.total);
        }
    }

    /** Pays for output beyond the plan with what is left, and adds it to the claimant's. */
    private static void payMore(BalanceArrays a, OperatingRule x, BalanceTrace r, int t) {
        for (int b = 0; b < x.blocs; b++) {
            RowKernel.fill(r.total, 0);
            for (int j : x.sitesOf[b]) {
                if (x.runsMore(a, j)) {
                    RowKernel.addProduct(x.more[j], x.producerPrice[t][j], r.total);
                }
            }
            giveWay(a, x, r, t, b);
            RowKernel.spend(x.left[b * a.claimants], r.total, r.scale);
            for (int j : x.sitesOf[b]) {
                if (x.runsMore(a, j)) {
                    int cell = j * a.claimants;
                    RowKernel.multiply(x.more[j], r.scale);
                    if (a.isNothing(r.output[t][cell])) {
                        r.output[t][cell] = x.unasked[t][j];
                        RowKernel.copy(x.more[j], r.output[t][cell]);
                    } else {
                        RowKernel.add(x.more[j], r.output[t][cell]);
                    }
                }
            }
        }
    }

    /** What output beyond the plan takes of materials. */
    private static void takeMore(BalanceArrays a, OperatingRule x) {
        for (int m = 0; m < a.materials; m++) {
            RowKernel.fill(x.moreTaken[m], 0);
        }
        for (int i = 0; i < a.items; i++) {
            RowKernel.fill(x.moreMade[i], 0);
        }
        for (int j = 0; j < a.producers; j++) {
            if (x.runsMore(a, j) && usesMaterials(a, j)) {
                RowKernel.add(x.more[j], x.moreMade[a.producerItem[j]]);
            }
        }
        for (int u = 0; u < a.uses; u++) {
            RowKernel.addProduct(
                    a.world.use[u], x.moreMade[a.useItem[u]], x.moreTaken[a.useMaterial[u]]);
        }
    }

    /** What the claimant is sent is under way. */
    private static void order(BalanceArrays a, BalanceTrace r, int t) {
        for (int j = 0; j < a.producers; j++) {
            double[] sent = r.output[t][j * a.claimants];
            if (!a.isNothing(sent)) {
                RowKernel.add(sent, r.position[a.producerItem[j]]);
            }
        }
        for (int o = 0; o < a.offers; o++) {
            double[] sent = r.bought[t][o * a.claimants];
            if (!a.isNothing(sent)) {
                RowKernel.add(sent, r.position[a.offerItem[o]]);
            }
        }
    }

    /** Cuts output to the materials that are there, and takes them from stock. */
    private static void shareMaterials(BalanceArrays a, BalanceTrace r, int t) {
        if (a.uses == 0) {
            return;
        }
        double[][] output = r.output[t];
        double[][] stock = r.materialStock[t];
        for (int u = 0; u < a.uses; u++) {
            RowKernel.fill(r.made[a.useItem[u]], 0);
            RowKernel.fill(r.factor[a.useItem[u]], 1);
            RowKernel.fill(r.wanted[a.useMaterial[u]], 0);
        }
        for (int cell : r.outputCells) {
            int j = cell / a.claimants;
            if (usesMaterials(a, j) && !a.isNothing(output[cell])) {
                RowKernel.add(output[cell], r.made[a.producerItem[j]]);
            }
        }
        for (int u = 0; u < a.uses; u++) {
            RowKernel.addProduct(a.world.use[u], r.made[a.useItem[u]], r.wanted[a.useMaterial[u]]);
        }
        for (int u = 0; u < a.uses; u++) {
            int i = a.useItem[u];
            int m = a.useMaterial[u];
            if (a.materialsByPriority) {
                RowKernel.cutByPriority(a.world.use[u], r.made[i], stock[m], r.factor[i]);
                if (u + 1 == a.uses || a.useItem[u + 1] != i) {
                    takeMaterials(a, r, t, i);
                }
            } else {
                RowKernel.cutInProportion(
                        a.world.use[u], r.made[i], r.wanted[m], stock[m], r.factor[i]);
            }
        }
        for (int i = 0; i < a.items && !a.materialsByPriority; i++) {
            takeMaterials(a, r, t, i);
        }
        for (int cell : r.outputCells) {
            int j = cell / a.claimants;
            if (usesMaterials(a, j) && !a.isNothing(output[cell])) {
                RowKernel.multiply(output[cell], r.factor[a.producerItem[j]]);
            }
        }
    }

    private static boolean usesMaterials(BalanceArrays a, int producer) {
        return a.producerTakes[producer] && a.itemUses[a.producerItem[producer]];
    }

    private static void takeMaterials(BalanceArrays a, BalanceTrace r, int t, int item) {
        for (int u = 0; u < a.uses; u++) {
            if (a.useItem[u] == item) {
                double[] stock = r.materialStock[t][a.useMaterial[u]];
                RowKernel.takeMaterial(a.world.use[u], r.made[item], r.factor[item], stock);
            }
        }
    }

    /** Purchases as planned, cut to what is on offer. */
    private static void buy(
            BalanceArrays a, @Nullable OperatingRule operating, BalanceTrace r, int t) {
        for (int o = 0; o < a.offers; o++) {
            double planned = planned(a, a.purchase[t], o);
            if (planned <= 0) {
                continue;
            }
            double counted = operating == null ? 0 : operating.offered[t][o];
            int bloc = operating == null ? -1 : operating.offerBloc[o];
            RowKernel.onOffer(
                    counted, a.world.offerMonthly.at[t][o], r.offerLeft[o], r.scale, r.total);
            if (operating != null && bloc >= 0) {
                double[] money = operating.money[t][bloc * a.claimants];
                RowKernel.affordOffer(money, operating.dearer[o], r.scale);
            }
            RowKernel.fit(planned, r.scale, r.total, r.part);
            share(a, a.purchase[t], o, r, r.bought[t], a.stockByPriority);
            for (int c = 0; c < a.claimants; c++) {
                int cell = o * a.claimants + c;
                if (a.purchase[t][cell] > 0) {
                    RowKernel.take(r.bought[t][cell], r.offerLeft[o]);
                }
            }
        }
    }

    /** Stock before use: what was there and what arrives. */
    private static void receive(BalanceArrays a, BalanceTrace r, int t) {
        double[][] stock = r.stock[t];
        for (int k = 0; k < stock.length; k++) {
            RowKernel.copy(t == 0 ? a.world.stock[k] : r.stock[t - 1][k], stock[k]);
        }
        Arrays.fill(r.arrived[t], a.nothing);
        for (int cell : r.outputCells) {
            int j = cell / a.claimants;
            double[] into = stock[cell % a.claimants * a.items + a.producerItem[j]];
            if (cell % a.claimants == 0) {
                r.arrived[t][j] = arrived(a, r, j, t);
                addUnlessNothing(a, r.arrived[t][j], into);
            } else {
                arrive(a, r.output, cell, a.world.producerLag[j], r.producerLag[j], t, into);
            }
        }
        for (int cell : r.boughtCells) {
            int o = cell / a.claimants;
            double[] into = stock[cell % a.claimants * a.items + a.offerItem[o]];
            arrive(a, r.bought, cell, a.world.offerLag[o], r.offerLag[o], t, into);
        }
        noteIncoming(a, r, t);
    }

    /** What reaches the claimant in a month of what a producer sent before it, or in it. */
    private static double[] arrived(BalanceArrays a, BalanceTrace r, int j, int t) {
        int cell = j * a.claimants;
        int same = r.producerLag[j];
        if (same >= 0) {
            return t < same ? a.nothing : r.output[t - same][cell];
        }
        double[] row = r.ownArrived(t, j);
        RowKernel.fill(row, 0);
        RowKernel.arrive(r.output, cell, a.world.producerLag[j], t, row);
        return row;
    }

    /** Adds a row, which the shared row of zeros does not change. */
    static void addUnlessNothing(BalanceArrays a, double[] row, double[] into) {
        if (!a.isNothing(row)) {
            RowKernel.add(row, into);
        }
    }

    /** What arrived, of items with a shelf life. */
    private static void noteIncoming(BalanceArrays a, BalanceTrace r, int t) {
        for (int k = 0; k < r.recent.length; k++) {
            if (a.shelfLife[k % a.items] > 0) {
                double[] before = t == 0 ? a.world.stock[k] : r.stock[t - 1][k];
                RowKernel.rise(before, r.stock[t][k], r.incoming[t][k]);
            }
        }
    }

    /**
     * First in, first out: what is left of a stock is at most what came in within the shelf life,
     * and of what was there at the start, which is of all ages alike, the part that is that young.
     */
    private static void expire(BalanceArrays a, BalanceTrace r, int t) {
        for (int k = 0; k < r.recent.length; k++) {
            int i = k % a.items;
            int life = a.shelfLife[i];
            if (life > 0) {
                RowKernel.expire(
                        r.incoming[t][k],
                        t < life ? a.nothing : r.incoming[t - life][k],
                        Math.max(0, 1 - (t + 1.0) / life),
                        a.world.stock[k],
                        r.recent[k],
                        r.stock[t][k],
                        r.expired[t][k]);
                if (k < a.items) {
                    RowKernel.take(r.expired[t][k], r.position[i]);
                }
            }
        }
    }

    /**
     * Adds to a row what arrives in month t of what was sent.
     *
     * @param sent [month][cell][future]
     * @param same the lag that all futures share, or −1
     */
    static void arrive(
            BalanceArrays a,
            double[][][] sent,
            int cell,
            int[] lag,
            int same,
            int t,
            double[] into) {
        if (same < 0) {
            RowKernel.arrive(sent, cell, lag, t, into);
        } else if (t >= same && !a.isNothing(sent[t - same][cell])) {
            RowKernel.add(sent[t - same][cell], into);
        }
    }

    /** Allies' own use and gifts, from stock. By priority: their own use first. */
    private static void useByAllies(
            BalanceArrays a, @Nullable OperatingRule x, BalanceTrace r, int t) {
        double[][] stock = r.stock[t];
        for (int k = a.items; k < stock.length; k++) {
            boolean asked = a.gift[t][k] > 0 || a.release[t][k] > 0;
            boolean mayGiveMore = x != null && a.canBeHeldBack[k];
            if (!asked && !mayGiveMore) {
                continue;
            }
            double[] left = r.giftLeft[k];
            if (a.canBeHeldBack[k]) {
                left = r.part;
                RowKernel.giftRoom(
                        a.world.isHeldBack.at[t][k], r.giftLeft[k], r.giftLeftAlways[k], left);
            }
            if (asked) {
                useByAlly(a, r, t, k, left);
            }
            if (x != null && mayGiveMore) {
                if (!asked) {
                    r.given[t][k] = x.moreGiven[t][k];
                    RowKernel.fill(r.given[t][k], 0);
                }
                RowKernel.giveMore(
                        left,
                        x.giveable[t][k],
                        a.world.floor.at[t][k % a.items],
                        stock[k],
                        r.given[t][k],
                        stock[k % a.items]);
            }
            if (a.canBeHeldBack[k]) {
                RowKernel.countGift(
                        a.world.isHeldBack.at[t][k],
                        r.given[t][k],
                        r.giftLeft[k],
                        r.giftLeftAlways[k]);
            }
            RowKernel.add(r.given[t][k], r.position[k % a.items]);
            if (a.shelfLife[k % a.items] > 0) {
                RowKernel.add(r.given[t][k], r.incoming[t][k % a.items]);
            }
        }
    }

    /** What is asked of one ally's stock. */
    private static void useByAlly(
            BalanceArrays a, BalanceTrace r, int t, int k, double[] giftLeft) {
        double[] supplied = r.stock[t][k % a.items];
        if (a.stockByPriority) {
            RowKernel.useByAllyFirst(
                    a.gift[t][k],
                    a.release[t][k],
                    a.world.need.at[t][k],
                    giftLeft,
                    r.stock[t][k],
                    r.given[t][k],
                    r.used[t][k],
                    supplied);
        } else {
            RowKernel.useByAlly(
                    a.gift[t][k],
                    a.release[t][k],
                    a.world.need.at[t][k],
                    giftLeft,
                    r.stock[t][k],
                    r.given[t][k],
                    r.used[t][k],
                    supplied);
        }
    }

    /**
     * The claimant's use, substitutes and cover, from stock. Nothing is used beyond the full need:
     * release comes first, substitutes fill what it leaves open.
     */
    private static void useByClaimant(
            BalanceArrays a, @Nullable OperatingRule operating, BalanceTrace r, int t) {
        for (int i = 0; i < a.items; i++) {
            RowKernel.release(
                    a.release[t][i],
                    operating != null,
                    operating == null ? 0 : operating.there[t][i],
                    a.world.need.at[t][i],
                    r.stock[t][i],
                    r.there[t][i],
                    r.used[t][i],
                    r.open[i]);
            RowKernel.fill(r.made[i], 0);
            if (!a.isNothing(r.cover[t][i])) {
                RowKernel.fill(r.cover[t][i], 0);
            }
        }
        for (int s = 0; s < a.substitutes; s++) {
            int i = a.substituteItem[s];
            double planned = a.substitute[t][s];
            if (planned > 0) {
                RowKernel.standIn(
                        planned,
                        a.world.rate[s],
                        a.world.ceiling[s],
                        a.world.need.at[t][i],
                        r.open[i],
                        r.substituted[t][s],
                        r.made[a.substituteBy[s]]);
            }
        }
        for (int j = 0; j < a.producers; j++) {
            int i = a.coverItem[j];
            if (i >= 0) {
                RowKernel.addProduct(r.covered[t][j], a.coverPerUnit[j], r.cover[t][i]);
            }
        }
        for (int i = 0; i < a.items; i++) {
            useItem(a, r, i, t);
        }
        for (int s = 0; s < a.substitutes; s++) {
            if (a.substitute[t][s] > 0) {
                RowKernel.multiply(r.substituted[t][s], r.factor[a.substituteBy[s]]);
            }
        }
        for (int j = 0; j < a.producers; j++) {
            int i = a.coverItem[j];
            if (i >= 0) {
                RowKernel.multiply(r.covered[t][j], r.coverFactor[i]);
            }
        }
    }

    private static void useItem(BalanceArrays a, BalanceTrace r, int i, int t) {
        double[] stock = r.stock[t][i];
        double[] used = r.used[t][i];
        double[] cover = r.cover[t][i];
        if (a.stockByPriority) {
            RowKernel.useByPriority(r.made[i], stock, used, cover, r.factor[i], r.coverFactor[i]);
        } else {
            RowKernel.useInProportion(r.made[i], stock, used, cover, r.factor[i], r.coverFactor[i]);
        }
        if (!a.isNothing(cover)) {
            RowKernel.multiply(cover, r.coverFactor[i]);
        }
        RowKernel.consume(r.there[t][i], stock, r.position[i]);
    }

    /**
     * The adversary's use and stock: it uses what it wants as far as it has it.
     *
     * @param supply [item × month × future] units a month
     * @param wanted [item × month × future] units a month
     * @param start [item × future] stock at the start
     * @param used [item × month × future]; overwritten
     * @param stock [item × month × future] at the end of the month; overwritten
     */
    static void runAdversary(
            int items,
            int months,
            int futures,
            double[] supply,
            double[] wanted,
            double[] start,
            double[] used,
            double[] stock) {
        for (int i = 0; i < items; i++) {
            for (int t = 0; t < months; t++) {
                int now = (i * months + t) * futures;
                for (int f = 0; f < futures; f++) {
                    double before = t == 0 ? start[i * futures + f] : stock[now - futures + f];
                    double there = before + supply[now + f];
                    used[now + f] = Math.min(wanted[now + f], there);
                    stock[now + f] = there - used[now + f];
                }
            }
        }
    }
}
