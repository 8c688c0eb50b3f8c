package org.holdfast.balance;

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
            makeMaterials(a, r, t);
            growSites(a, r, t);
            makeOutput(a, r, t);
            pay(a, a.recourse, r, t);
            shareMaterials(a, r, t);
            buy(a, a.recourse, r, t);
            receive(a, r, t);
            useByAllies(a, r, t);
            useByUkraine(a, a.recourse, r, t);
        }
    }

    private static void start(BalanceArrays a, BalanceTrace r) {
        for (int k = 0; k < a.claimants * a.items; k++) {
            RowKernel.copy(a.giftable[k], r.giftLeft[k]);
        }
        for (int o = 0; o < a.offers; o++) {
            RowKernel.copy(a.offerTotal[o], r.offerLeft[o]);
            r.offerLag[o] = same(a.offerLag[o]);
        }
        for (int j = 0; j < a.sites; j++) {
            r.siteLag[j] = same(a.siteLag[j]);
        }
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
    private static void makeMaterials(BalanceArrays a, BalanceTrace r, int t) {
        for (int m = 0; m < a.materials; m++) {
            int now = m * a.months + t;
            double[] before = t == 0 ? a.materialStock[m] : r.materialStock[now - 1];
            RowKernel.copy(before, r.materialStock[now]);
        }
        for (int s = 0; s < a.feeds; s++) {
            int now = s * a.months + t;
            double[] before = t == 0 ? a.feedCapacity[s] : r.feedCapacity[now - 1];
            double[] added = a.feedAdded.at[now];
            r.feedCapacity[now] = before;
            if (!a.isNothing(added)) {
                r.feedCapacity[now] = r.ownFeedCapacity[now];
                RowKernel.grow(before, added, 0, r.feedCapacity[now]);
            }
            double planned = a.material[now];
            if (planned > 0) {
                RowKernel.makeMaterial(
                        planned,
                        a.recourse == null ? 0 : a.recourse.fed[now],
                        a.feedShare[s],
                        r.feedCapacity[now],
                        r.material[now],
                        r.materialStock[a.feedMaterial[s] * a.months + t]);
            }
        }
    }

    /** Capacity, damage, and capacity under cover before interceptors are counted. */
    private static void growSites(BalanceArrays a, BalanceTrace r, int t) {
        for (int j = 0; j < a.sites; j++) {
            int now = j * a.months + t;
            double[] added = a.added.at[now];
            double closing = a.closed[now];
            if (a.siteExposed[j]) {
                r.works[now] = r.ownWorks[now];
                RowKernel.strike(
                        t == 0 ? a.capacity[j] : r.capacity[now - 1],
                        t == 0 ? a.nothing : r.damaged[now - 1],
                        t == 0 ? a.nothing : r.covered[now - 1],
                        added,
                        closing,
                        a.covered[now],
                        t == 0 ? a.nothing : a.loss[j],
                        t == 0 ? a.nothing : a.coveredLoss[j],
                        t == 0 ? a.nothing : a.repaired[j],
                        r.capacity[now],
                        r.damaged[now],
                        r.covered[now],
                        r.works[now]);
                continue;
            }
            double[] before = t == 0 ? a.capacity[j] : r.works[now - 1];
            r.works[now] = before;
            if (closing > 0 || !a.isNothing(added)) {
                r.works[now] = r.ownWorks[now];
                RowKernel.grow(before, added, closing, r.works[now]);
            }
            r.capacity[now] = r.works[now];
        }
    }

    /** Output as planned, cut to what works and is not sold elsewhere. */
    private static void makeOutput(BalanceArrays a, BalanceTrace r, int t) {
        for (int j = 0; j < a.sites; j++) {
            int now = j * a.months + t;
            double planned = planned(a, a.output, j, t);
            if (planned > 0) {
                RowKernel.limit(
                        planned,
                        a.recourse == null ? 0 : a.recourse.made[now],
                        a.sellable.at[now],
                        r.works[now],
                        r.total,
                        r.scale,
                        r.part);
                share(a, a.output, j, r, t, r.output, a.materialsByPriority);
            }
        }
    }

    private static double planned(BalanceArrays a, double[] plan, int row, int t) {
        double planned = 0;
        for (int c = 0; c < a.claimants; c++) {
            planned += plan[(row * a.claimants + c) * a.months + t];
        }
        return planned;
    }

    /**
     * Shares {@code r.total} among the claimants of one site or offer, who want what was planned
     * times {@code r.scale}; by priority: in their order.
     */
    private static void share(
            BalanceArrays a,
            double[] plan,
            int row,
            BalanceTrace r,
            int t,
            double[][] into,
            boolean byPriority) {
        for (int c = 0; c < a.claimants; c++) {
            int cell = (row * a.claimants + c) * a.months + t;
            if (plan[cell] > 0 && byPriority) {
                RowKernel.takeFirst(plan[cell], r.scale, r.total, into[cell]);
            } else if (plan[cell] > 0) {
                RowKernel.shareOut(plan[cell], r.scale, r.part, into[cell]);
            }
        }
    }

    /** Cuts output, bloc by bloc and claimant by claimant, to the money that comes. */
    private static void pay(BalanceArrays a, @Nullable Recourse recourse, BalanceTrace r, int t) {
        if (recourse == null) {
            return;
        }
        for (int b = 0; b < recourse.blocs; b++) {
            for (int c = 0; c < a.claimants; c++) {
                int row = (b * a.claimants + c) * a.months + t;
                if (recourse.worth[row] <= 0) {
                    continue;
                }
                RowKernel.fill(r.total, 0);
                for (int j = 0; j < a.sites; j++) {
                    int cell = (j * a.claimants + c) * a.months + t;
                    if (recourse.siteBloc[j] == b && a.output[cell] > 0) {
                        RowKernel.addProduct(r.output[cell], recourse.sitePrice[j], r.total);
                    }
                }
                RowKernel.afford(recourse.worth[row], recourse.money[row], r.total, r.scale);
                for (int j = 0; j < a.sites; j++) {
                    int cell = (j * a.claimants + c) * a.months + t;
                    if (recourse.siteBloc[j] == b && a.output[cell] > 0) {
                        RowKernel.multiply(r.output[cell], r.scale);
                    }
                }
            }
        }
    }

    /** Cuts output to the materials that are there, and takes them from stock. */
    private static void shareMaterials(BalanceArrays a, BalanceTrace r, int t) {
        if (a.uses == 0) {
            return;
        }
        for (int u = 0; u < a.uses; u++) {
            RowKernel.fill(r.made[a.useItem[u]], 0);
            RowKernel.fill(r.factor[a.useItem[u]], 1);
            RowKernel.fill(r.wanted[a.useMaterial[u]], 0);
        }
        for (int j = 0; j < a.sites; j++) {
            for (int c = 0; c < a.claimants && usesMaterials(a, j); c++) {
                int cell = (j * a.claimants + c) * a.months + t;
                if (a.output[cell] > 0) {
                    RowKernel.add(r.output[cell], r.made[a.siteItem[j]]);
                }
            }
        }
        for (int u = 0; u < a.uses; u++) {
            RowKernel.addProduct(a.use[u], r.made[a.useItem[u]], r.wanted[a.useMaterial[u]]);
        }
        if (a.materialsByPriority) {
            for (int u = 0; u < a.uses; u++) {
                int i = a.useItem[u];
                double[] stock = r.materialStock[a.useMaterial[u] * a.months + t];
                RowKernel.cutByPriority(a.use[u], r.made[i], stock, r.factor[i]);
                if (u + 1 == a.uses || a.useItem[u + 1] != i) {
                    takeMaterials(a, r, t, i);
                }
            }
        } else {
            for (int u = 0; u < a.uses; u++) {
                int i = a.useItem[u];
                int m = a.useMaterial[u];
                double[] stock = r.materialStock[m * a.months + t];
                RowKernel.cutInProportion(a.use[u], r.made[i], r.wanted[m], stock, r.factor[i]);
            }
            for (int i = 0; i < a.items; i++) {
                takeMaterials(a, r, t, i);
            }
        }
        for (int j = 0; j < a.sites; j++) {
            for (int c = 0; c < a.claimants && usesMaterials(a, j); c++) {
                int cell = (j * a.claimants + c) * a.months + t;
                if (a.output[cell] > 0) {
                    RowKernel.multiply(r.output[cell], r.factor[a.siteItem[j]]);
                }
            }
        }
    }

    private static boolean usesMaterials(BalanceArrays a, int site) {
        return a.siteTakes[site] && a.itemUses[a.siteItem[site]];
    }

    private static void takeMaterials(BalanceArrays a, BalanceTrace r, int t, int item) {
        for (int u = 0; u < a.uses; u++) {
            if (a.useItem[u] == item) {
                double[] stock = r.materialStock[a.useMaterial[u] * a.months + t];
                RowKernel.takeMaterial(a.use[u], r.made[item], r.factor[item], stock);
            }
        }
    }

    /** Purchases as planned, cut to what is on offer. */
    private static void buy(BalanceArrays a, @Nullable Recourse recourse, BalanceTrace r, int t) {
        for (int o = 0; o < a.offers; o++) {
            double planned = planned(a, a.purchase, o, t);
            if (planned <= 0) {
                continue;
            }
            double counted = recourse == null ? 0 : recourse.offered[o * a.months + t];
            int bloc = recourse == null ? -1 : recourse.offerBloc[o];
            double[] monthly = a.offerMonthly.at[o * a.months + t];
            RowKernel.onOffer(counted, monthly, r.offerLeft[o], r.scale, r.total);
            if (recourse != null && bloc >= 0) {
                double[] money = recourse.money[bloc * a.claimants * a.months + t];
                RowKernel.affordOffer(money, recourse.dearer[o], r.scale);
            }
            RowKernel.fit(planned, r.scale, r.total, r.part);
            share(a, a.purchase, o, r, t, r.bought, a.stockByPriority);
            for (int c = 0; c < a.claimants; c++) {
                int cell = (o * a.claimants + c) * a.months + t;
                if (a.purchase[cell] > 0) {
                    RowKernel.take(r.bought[cell], r.offerLeft[o]);
                }
            }
        }
    }

    /** Stock before use: what was there and what arrives. */
    private static void receive(BalanceArrays a, BalanceTrace r, int t) {
        for (int k = 0; k < a.claimants * a.items; k++) {
            int now = k * a.months + t;
            RowKernel.copy(t == 0 ? a.stock[k] : r.stock[now - 1], r.stock[now]);
        }
        for (int j = 0; j < a.sites; j++) {
            for (int c = 0; c < a.claimants; c++) {
                double[] into = r.stock[(c * a.items + a.siteItem[j]) * a.months + t];
                int first = (j * a.claimants + c) * a.months;
                arrive(a, r.output, first, a.siteLag[j], r.siteLag[j], t, into);
            }
        }
        for (int o = 0; o < a.offers; o++) {
            for (int c = 0; c < a.claimants; c++) {
                double[] into = r.stock[(c * a.items + a.offerItem[o]) * a.months + t];
                int first = (o * a.claimants + c) * a.months;
                arrive(a, r.bought, first, a.offerLag[o], r.offerLag[o], t, into);
            }
        }
    }

    /**
     * Adds to a row what arrives in month t.
     *
     * @param sent rows of months from {@code first}
     * @param same the lag that all futures share, or −1
     */
    static void arrive(
            BalanceArrays a,
            double[][] sent,
            int first,
            int[] lag,
            int same,
            int t,
            double[] into) {
        if (same < 0) {
            RowKernel.arrive(sent, first, lag, t, into);
        } else if (t >= same && !a.isNothing(sent[first + t - same])) {
            RowKernel.add(sent[first + t - same], into);
        }
    }

    /** Allies' own use and gifts, from stock. By priority: their own use first. */
    private static void useByAllies(BalanceArrays a, BalanceTrace r, int t) {
        for (int k = a.items; k < a.claimants * a.items; k++) {
            int now = k * a.months + t;
            double[] ukraine = r.stock[k % a.items * a.months + t];
            double gift = a.gift[now];
            double release = a.release[now];
            if (gift <= 0 && release <= 0) {
                continue;
            }
            double[] need = a.need.at[now];
            if (a.stockByPriority) {
                RowKernel.useByAllyFirst(
                        gift,
                        release,
                        need,
                        r.giftLeft[k],
                        r.stock[now],
                        r.given[now],
                        r.used[now],
                        ukraine);
            } else {
                RowKernel.useByAlly(
                        gift,
                        release,
                        need,
                        r.giftLeft[k],
                        r.stock[now],
                        r.given[now],
                        r.used[now],
                        ukraine);
            }
        }
    }

    /**
     * Ukraine's use, substitutes and cover, from stock. Nothing is used beyond the full need:
     * release comes first, substitutes fill what it leaves open.
     */
    private static void useByUkraine(
            BalanceArrays a, @Nullable Recourse recourse, BalanceTrace r, int t) {
        for (int i = 0; i < a.items; i++) {
            int now = i * a.months + t;
            RowKernel.release(
                    a.release[now],
                    recourse != null,
                    recourse == null ? 0 : recourse.there[now],
                    a.need.at[now],
                    r.stock[now],
                    r.there[now],
                    r.used[now],
                    r.open[i]);
            RowKernel.fill(r.made[i], 0);
            if (!a.isNothing(r.cover[now])) {
                RowKernel.fill(r.cover[now], 0);
            }
        }
        for (int s = 0; s < a.substitutes; s++) {
            int i = a.substituteItem[s];
            double planned = a.substitute[s * a.months + t];
            if (planned > 0) {
                RowKernel.standIn(
                        planned,
                        a.rate[s],
                        a.ceiling[s],
                        a.need.at[i * a.months + t],
                        r.open[i],
                        r.substituted[s * a.months + t],
                        r.made[a.substituteBy[s]]);
            }
        }
        for (int j = 0; j < a.sites; j++) {
            int i = a.coverItem[j];
            if (i >= 0) {
                double[] covered = r.covered[j * a.months + t];
                RowKernel.addProduct(covered, a.coverPerUnit[j], r.cover[i * a.months + t]);
            }
        }
        for (int i = 0; i < a.items; i++) {
            useItem(a, r, i, t);
        }
        for (int s = 0; s < a.substitutes; s++) {
            if (a.substitute[s * a.months + t] > 0) {
                RowKernel.multiply(r.substituted[s * a.months + t], r.factor[a.substituteBy[s]]);
            }
        }
        for (int j = 0; j < a.sites; j++) {
            int i = a.coverItem[j];
            if (i >= 0) {
                RowKernel.multiply(r.covered[j * a.months + t], r.coverFactor[i]);
            }
        }
    }

    private static void useItem(BalanceArrays a, BalanceTrace r, int i, int t) {
        int now = i * a.months + t;
        if (a.stockByPriority) {
            RowKernel.useByPriority(
                    r.made[i],
                    r.stock[now],
                    r.used[now],
                    r.cover[now],
                    r.factor[i],
                    r.coverFactor[i]);
        } else {
            RowKernel.useInProportion(
                    r.made[i],
                    r.stock[now],
                    r.used[now],
                    r.cover[now],
                    r.factor[i],
                    r.coverFactor[i]);
        }
        if (!a.isNothing(r.cover[now])) {
            RowKernel.multiply(r.cover[now], r.coverFactor[i]);
        }
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
