package org.holdfast.balance;

import java.util.Arrays;

/**
 * Follows a plan month by month in many futures at once, and cuts it where less is there than
 * planned. Futures are innermost; every future is computed by the same operations in the same
 * order, so a column does not depend on its neighbours. Shapes: see {@link BalanceArrays}.
 */
final class BalanceKernel {
    private BalanceKernel() {}

    static void run(BalanceArrays a, BalanceTrace r) {
        System.arraycopy(a.giftable, 0, r.giftLeft, 0, r.giftLeft.length);
        System.arraycopy(a.offerTotal, 0, r.offerLeft, 0, r.offerLeft.length);
        for (int t = 0; t < a.months; t++) {
            makeMaterials(a, r, t);
            growSites(a, r, t);
            makeOutput(a, r, t);
            pay(a, r, t);
            shareMaterials(a, r, t);
            buy(a, r, t);
            receive(a, r, t);
            useByAllies(a, r, t);
            useByUkraine(a, r, t);
        }
    }

    /** Capacity of material sources, what they make, and the stock before it is used. */
    private static void makeMaterials(BalanceArrays a, BalanceTrace r, int t) {
        int n = a.futures;
        for (int m = 0; m < a.materials; m++) {
            int now = (m * a.months + t) * n;
            for (int f = 0; f < n; f++) {
                r.materialStock[now + f] =
                        t == 0 ? a.materialStock[m * n + f] : r.materialStock[now - n + f];
            }
        }
        for (int s = 0; s < a.feeds; s++) {
            int now = (s * a.months + t) * n;
            int stock = (a.feedMaterial[s] * a.months + t) * n;
            double planned = a.material[s * a.months + t];
            double counted = a.recourse == null ? 0 : a.recourse.fed[s * a.months + t];
            for (int f = 0; f < n; f++) {
                double before = t == 0 ? a.feedCapacity[s * n + f] : r.feedCapacity[now - n + f];
                double capacity = before + a.feedAdded[now + f];
                double there = a.feedShare[now + f] * capacity;
                double scale = counted > 0 ? there / counted : 1;
                double made = Math.min(planned * scale, there);
                r.feedCapacity[now + f] = capacity;
                r.material[now + f] = made;
                r.materialStock[stock + f] += made;
            }
        }
    }

    /** Capacity, damage, and capacity under cover before interceptors are counted. */
    private static void growSites(BalanceArrays a, BalanceTrace r, int t) {
        int n = a.futures;
        for (int j = 0; j < a.sites; j++) {
            int now = (j * a.months + t) * n;
            double planned = a.covered[j * a.months + t];
            double closing = a.closed[j * a.months + t];
            for (int f = 0; f < n; f++) {
                int k = j * n + f;
                double before = t == 0 ? a.capacity[k] : r.capacity[now - n + f];
                double whole = before + a.added[now + f];
                double capacity = whole - Math.min(closing, whole);
                double damaged = 0;
                if (t > 0) {
                    damaged =
                            (1 - a.repaired[k] - a.loss[k]) * r.damaged[now - n + f]
                                    + a.loss[k] * before
                                    - (a.loss[k] - a.coveredLoss[k]) * r.covered[now - n + f];
                    damaged = Math.min(capacity, Math.max(0, damaged));
                }
                r.capacity[now + f] = capacity;
                r.damaged[now + f] = damaged;
                r.covered[now + f] = Math.min(planned, capacity - damaged);
            }
        }
    }

    /** Output as planned, cut to what works and is not sold elsewhere. */
    private static void makeOutput(BalanceArrays a, BalanceTrace r, int t) {
        int n = a.futures;
        for (int j = 0; j < a.sites; j++) {
            int now = (j * a.months + t) * n;
            double planned = 0;
            for (int c = 0; c < a.claimants; c++) {
                planned += a.output[(j * a.claimants + c) * a.months + t];
            }
            double counted = a.recourse == null ? 0 : a.recourse.made[j * a.months + t];
            for (int f = 0; f < n; f++) {
                double total = a.sellable[now + f] * (r.capacity[now + f] - r.damaged[now + f]);
                r.total[f] = total;
                r.scale[f] = counted > 0 ? total / counted : 1;
            }
            share(a.output, j, planned, a, r, t, r.output, a.materialsByPriority);
        }
    }

    /**
     * Shares {@code r.total} among the claimants of one site or offer, who want what was planned
     * times {@code r.scale}; by priority: in their order.
     */
    private static void share(
            double[] plan,
            int row,
            double planned,
            BalanceArrays a,
            BalanceTrace r,
            int t,
            double[] into,
            boolean byPriority) {
        int n = a.futures;
        for (int c = 0; c < a.claimants; c++) {
            int cell = (row * a.claimants + c) * a.months + t;
            for (int f = 0; f < n; f++) {
                double wanted = plan[cell] * r.scale[f];
                double all = planned * r.scale[f];
                double left = r.total[f];
                if (byPriority) {
                    double got = Math.min(wanted, left);
                    into[cell * n + f] = got;
                    r.total[f] = left - got;
                } else {
                    into[cell * n + f] = all > left ? wanted * (left / all) : wanted;
                }
            }
        }
    }

    /** Cuts output, bloc by bloc and claimant by claimant, to the money that comes. */
    private static void pay(BalanceArrays a, BalanceTrace r, int t) {
        Recourse recourse = a.recourse;
        if (recourse == null) {
            return;
        }
        int n = a.futures;
        for (int b = 0; b < recourse.blocs; b++) {
            for (int c = 0; c < a.claimants; c++) {
                int row = (b * a.claimants + c) * a.months + t;
                double worth = recourse.worth[row];
                if (worth <= 0) {
                    continue;
                }
                Arrays.fill(r.total, 0);
                for (int j = 0; j < a.sites; j++) {
                    int cell = ((j * a.claimants + c) * a.months + t) * n;
                    for (int f = 0; f < n && recourse.siteBloc[j] == b; f++) {
                        r.total[f] += r.output[cell + f] * recourse.sitePrice[j * n + f];
                    }
                }
                for (int f = 0; f < n; f++) {
                    double money = recourse.money[row * n + f] * worth;
                    r.scale[f] = r.total[f] > money ? money / r.total[f] : 1;
                }
                for (int j = 0; j < a.sites; j++) {
                    int cell = ((j * a.claimants + c) * a.months + t) * n;
                    for (int f = 0; f < n && recourse.siteBloc[j] == b; f++) {
                        r.output[cell + f] *= r.scale[f];
                    }
                }
            }
        }
    }

    /** Cuts output to the materials that are there, and takes them from stock. */
    private static void shareMaterials(BalanceArrays a, BalanceTrace r, int t) {
        if (a.materials == 0) {
            return;
        }
        int n = a.futures;
        Arrays.fill(r.made, 0);
        for (int j = 0; j < a.sites; j++) {
            for (int c = 0; c < a.claimants && a.siteTakes[j]; c++) {
                int cell = ((j * a.claimants + c) * a.months + t) * n;
                for (int f = 0; f < n; f++) {
                    r.made[a.siteItem[j] * n + f] += r.output[cell + f];
                }
            }
        }
        Arrays.fill(r.wanted, 0);
        for (int i = 0; i < a.items; i++) {
            for (int m = 0; m < a.materials; m++) {
                for (int f = 0; f < n; f++) {
                    r.wanted[m * n + f] += a.use[(i * a.materials + m) * n + f] * r.made[i * n + f];
                }
            }
        }
        Arrays.fill(r.factor, 1);
        for (int i = 0; i < a.items; i++) {
            for (int m = 0; m < a.materials; m++) {
                for (int f = 0; f < n; f++) {
                    double own = a.use[(i * a.materials + m) * n + f] * r.made[i * n + f];
                    double wanted = a.materialsByPriority ? own : r.wanted[m * n + f];
                    double left = r.materialStock[(m * a.months + t) * n + f];
                    double part = own > 0 && wanted > left ? left / wanted : 1;
                    r.factor[i * n + f] = Math.min(r.factor[i * n + f], part);
                }
            }
            for (int m = 0; m < a.materials && a.materialsByPriority; m++) {
                takeMaterial(a, r, t, i, m);
            }
        }
        for (int i = 0; i < a.items && !a.materialsByPriority; i++) {
            for (int m = 0; m < a.materials; m++) {
                takeMaterial(a, r, t, i, m);
            }
        }
        for (int j = 0; j < a.sites; j++) {
            for (int c = 0; c < a.claimants && a.siteTakes[j]; c++) {
                int cell = ((j * a.claimants + c) * a.months + t) * n;
                for (int f = 0; f < n; f++) {
                    r.output[cell + f] *= r.factor[a.siteItem[j] * n + f];
                }
            }
        }
    }

    private static void takeMaterial(BalanceArrays a, BalanceTrace r, int t, int i, int m) {
        int n = a.futures;
        int now = (m * a.months + t) * n;
        for (int f = 0; f < n; f++) {
            double own = a.use[(i * a.materials + m) * n + f] * r.made[i * n + f];
            r.materialStock[now + f] =
                    Math.max(0, r.materialStock[now + f] - own * r.factor[i * n + f]);
        }
    }

    /** Purchases as planned, cut to what is on offer. */
    private static void buy(BalanceArrays a, BalanceTrace r, int t) {
        int n = a.futures;
        for (int o = 0; o < a.offers; o++) {
            double planned = 0;
            for (int c = 0; c < a.claimants; c++) {
                planned += a.purchase[(o * a.claimants + c) * a.months + t];
            }
            Recourse recourse = a.recourse;
            double counted = recourse == null ? 0 : recourse.offered[o * a.months + t];
            int bloc = recourse == null ? -1 : recourse.offerBloc[o];
            for (int f = 0; f < n; f++) {
                double monthly = a.offerMonthly[(o * a.months + t) * n + f];
                double scale = counted > 0 ? monthly / counted : 1;
                if (recourse != null && bloc >= 0) {
                    double money = recourse.money[(bloc * a.claimants * a.months + t) * n + f];
                    scale = Math.min(scale, money / recourse.dearer[o * n + f]);
                }
                r.scale[f] = scale;
                r.total[f] = Math.min(monthly, r.offerLeft[o * n + f]);
            }
            share(a.purchase, o, planned, a, r, t, r.bought, a.stockByPriority);
            for (int c = 0; c < a.claimants; c++) {
                int cell = ((o * a.claimants + c) * a.months + t) * n;
                for (int f = 0; f < n; f++) {
                    r.offerLeft[o * n + f] =
                            Math.max(0, r.offerLeft[o * n + f] - r.bought[cell + f]);
                }
            }
        }
    }

    /** Stock before use: what was there and what arrives. */
    private static void receive(BalanceArrays a, BalanceTrace r, int t) {
        int n = a.futures;
        for (int k = 0; k < a.claimants * a.items; k++) {
            int now = (k * a.months + t) * n;
            for (int f = 0; f < n; f++) {
                r.stock[now + f] = t == 0 ? a.stock[k * n + f] : r.stock[now - n + f];
            }
        }
        for (int j = 0; j < a.sites; j++) {
            arrive(r.output, j, a.siteLag, a.siteItem[j], a, r, t);
        }
        for (int o = 0; o < a.offers; o++) {
            arrive(r.bought, o, a.offerLag, a.offerItem[o], a, r, t);
        }
    }

    private static void arrive(
            double[] sent, int row, int[] lag, int item, BalanceArrays a, BalanceTrace r, int t) {
        int n = a.futures;
        for (int c = 0; c < a.claimants; c++) {
            int now = ((c * a.items + item) * a.months + t) * n;
            for (int f = 0; f < n; f++) {
                int month = t - lag[row * n + f];
                if (month >= 0) {
                    r.stock[now + f] += sent[((row * a.claimants + c) * a.months + month) * n + f];
                }
            }
        }
    }

    /** Allies' own use and gifts, from stock. By priority: their own use first. */
    private static void useByAllies(BalanceArrays a, BalanceTrace r, int t) {
        int n = a.futures;
        for (int k = a.items; k < a.claimants * a.items; k++) {
            int now = (k * a.months + t) * n;
            int ukraine = (k % a.items * a.months + t) * n;
            double gift = a.gift[k * a.months + t];
            double release = a.release[k * a.months + t];
            for (int f = 0; f < n; f++) {
                double there = r.stock[now + f];
                double given = Math.min(gift, r.giftLeft[k * n + f]);
                double used = Math.min(release, a.need[now + f]);
                double wanted = given + used;
                if (wanted > there) {
                    double part = there / wanted;
                    used = a.stockByPriority ? Math.min(used, there) : used * part;
                    given = a.stockByPriority ? Math.min(given, there - used) : given * part;
                }
                r.giftLeft[k * n + f] = Math.max(0, r.giftLeft[k * n + f] - given);
                r.given[now + f] = given;
                r.used[now + f] = used;
                r.stock[now + f] = Math.max(0, there - given - used);
                r.stock[ukraine + f] += given;
            }
        }
    }

    /**
     * Ukraine's use, substitutes and cover, from stock. Nothing is used beyond the full need:
     * release comes first, substitutes fill what it leaves open.
     */
    private static void useByUkraine(BalanceArrays a, BalanceTrace r, int t) {
        int n = a.futures;
        for (int i = 0; i < a.items; i++) {
            int now = (i * a.months + t) * n;
            double release = a.release[i * a.months + t];
            boolean recourse = a.recourse != null;
            double counted = a.recourse == null ? 0 : a.recourse.there[i * a.months + t];
            for (int f = 0; f < n; f++) {
                double there = r.stock[now + f];
                double more = recourse ? Math.max(0, there - counted) : 0;
                double used = Math.min(release + more, a.need[now + f]);
                r.there[now + f] = there;
                r.used[now + f] = used;
                r.open[i * n + f] = a.need[now + f] - used;
                r.cover[now + f] = 0;
            }
        }
        Arrays.fill(r.made, 0);
        for (int s = 0; s < a.substitutes; s++) {
            int i = a.substituteItem[s];
            int by = a.substituteBy[s];
            for (int f = 0; f < n; f++) {
                double rate = a.rate[s * n + f];
                double most = a.ceiling[s * n + f] * a.need[(i * a.months + t) * n + f];
                double open = r.open[i * n + f];
                double units =
                        Math.min(a.substitute[s * a.months + t], Math.min(most, open) * rate);
                r.substituted[(s * a.months + t) * n + f] = units;
                r.open[i * n + f] = Math.max(0, open - units / rate);
                r.made[by * n + f] += units;
            }
        }
        for (int j = 0; j < a.sites; j++) {
            int i = a.coverItem[j];
            for (int f = 0; f < n && i >= 0; f++) {
                r.cover[(i * a.months + t) * n + f] +=
                        a.coverPerUnit[j] * r.covered[(j * a.months + t) * n + f];
            }
        }
        for (int i = 0; i < a.items; i++) {
            int now = (i * a.months + t) * n;
            for (int f = 0; f < n; f++) {
                double there = r.stock[now + f];
                double used = r.used[now + f];
                double others = r.made[i * n + f];
                double cover = r.cover[now + f];
                double wanted = used + others + cover;
                double part = wanted > there ? there / wanted : 1;
                double othersPart = part;
                double coverPart = part;
                if (a.stockByPriority) {
                    double left = there - Math.min(used, there);
                    othersPart = others > left ? left / others : 1;
                    left = Math.max(0, left - others * othersPart);
                    coverPart = cover > left ? left / cover : 1;
                    used = Math.min(used, there);
                } else {
                    used *= part;
                }
                r.used[now + f] = used;
                r.cover[now + f] = cover * coverPart;
                r.factor[i * n + f] = othersPart;
                r.coverFactor[i * n + f] = coverPart;
                r.stock[now + f] =
                        Math.max(0, there - used - others * othersPart - cover * coverPart);
            }
        }
        for (int s = 0; s < a.substitutes; s++) {
            for (int f = 0; f < n; f++) {
                r.substituted[(s * a.months + t) * n + f] *= r.factor[a.substituteBy[s] * n + f];
            }
        }
        for (int j = 0; j < a.sites; j++) {
            int i = a.coverItem[j];
            for (int f = 0; f < n && i >= 0; f++) {
                r.covered[(j * a.months + t) * n + f] *= r.coverFactor[i * n + f];
            }
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
