package org.holdfast.balance;

import java.util.Arrays;

/**
 * What the kernel writes: what happened in each month of each future, and its room to work in. Rows
 * of futures, as in {@link BalanceArrays}. Where a plan asks for nothing, there is no row to write:
 * the shared row of zeros stands there.
 *
 * <p>What only the next month needs is kept for every month or for one, as asked. If for one, all
 * months share a row.
 */
final class BalanceTrace {
    /** [site × month][future] capacity that works. */
    final double[][] works;

    /** [site × month][future] capacity, damaged or not. */
    final double[][] capacity;

    /** [site × month][future] capacity that is damaged. */
    final double[][] damaged;

    /** [site × month][future] capacity under cover. */
    final double[][] covered;

    /** [site × claimant × month][future] made, in the month of production. */
    final double[][] output;

    /** [feed × month][future] capacity. */
    final double[][] feedCapacity;

    /** [feed × month][future] made for these items. */
    final double[][] material;

    /** [material × month][future] at the end of the month. */
    final double[][] materialStock;

    /** [offer × claimant × month][future] bought, in the month of purchase. */
    final double[][] bought;

    /** [claimant × item × month][future] at the end of the month. */
    final double[][] stock;

    /** [claimant × item × month][future] given to Ukraine. */
    final double[][] given;

    /** [claimant × item × month][future] used for the holder's own need. */
    final double[][] used;

    /** [substitute × month][future] units of the item that stands in. */
    final double[][] substituted;

    /** [item × month][future] Ukraine's interceptors used for cover. */
    final double[][] cover;

    /** [item × month][future] Ukraine's stock before anything of the month is used. */
    final double[][] there;

    // Room to work in.
    /** [site × month][future] rows for {@link #works} where it changes. */
    final double[][] ownWorks;

    /** [feed × month][future] rows for {@link #feedCapacity} where it changes. */
    final double[][] ownFeedCapacity;

    /** [claimant × item][future] still to be given. */
    final double[][] giftLeft;

    /** [offer][future] still to be bought. */
    final double[][] offerLeft;

    /** [item][future]. */
    final double[][] made;

    /** [material][future]. */
    final double[][] wanted;

    /** [item][future]. */
    final double[][] factor;

    /** [item][future]. */
    final double[][] coverFactor;

    /** [item][future]. */
    final double[][] open;

    /** [future]. */
    final double[] total;

    /** [future] what can be made or sold, against what the plan counted on. */
    final double[] scale;

    /** [future]. */
    final double[] part;

    /** [site] lag that all futures share, or −1. */
    final int[] siteLag;

    /** [offer] the same. */
    final int[] offerLag;

    /**
     * Room for a plan that is already in the arrays.
     *
     * @param everyMonth keep capacity, damage, cover, materials and stock before use of every month
     */
    BalanceTrace(BalanceArrays a, boolean everyMonth) {
        int n = a.futures;
        works = new double[a.sites * a.months][];
        ownWorks = new double[a.sites * a.months][n];
        capacity = exposed(a, everyMonth);
        damaged = exposed(a, everyMonth);
        covered = exposed(a, everyMonth);
        output = where(a, a.output);
        feedCapacity = new double[a.feeds * a.months][];
        ownFeedCapacity = rows(a, a.feeds, everyMonth);
        material = rows(a, a.feeds, everyMonth);
        materialStock = rows(a, a.materials, everyMonth);
        bought = where(a, a.purchase);
        stock = new double[a.claimants * a.items * a.months][n];
        double[] moves = new double[a.gift.length];
        Arrays.setAll(moves, k -> k / a.months < a.items ? 1 : a.gift[k] + a.release[k]);
        used = where(a, moves);
        Arrays.fill(moves, 0, a.items * a.months, 0);
        given = where(a, moves);
        substituted = where(a, a.substitute);
        boolean[] covers = new boolean[a.items];
        for (int j = 0; j < a.sites; j++) {
            if (a.coverItem[j] >= 0) {
                covers[a.coverItem[j]] = true;
            }
        }
        cover = new double[a.items * a.months][];
        for (int row = 0; row < cover.length; row++) {
            cover[row] = covers[row / a.months] ? new double[n] : a.nothing;
        }
        there = rows(a, a.items, everyMonth);
        giftLeft = new double[a.claimants * a.items][n];
        offerLeft = new double[a.offers][n];
        made = new double[a.items][n];
        wanted = new double[a.materials][n];
        factor = new double[a.items][n];
        coverFactor = new double[a.items][n];
        open = new double[a.items][n];
        total = new double[n];
        scale = new double[n];
        part = new double[n];
        siteLag = new int[a.sites];
        offerLag = new int[a.offers];
    }

    /** A row for each month, or one row for all months of a subject. */
    private static double[][] rows(BalanceArrays a, int subjects, boolean everyMonth) {
        double[][] rows = new double[subjects * a.months][];
        for (int k = 0; k < rows.length; k++) {
            boolean first = everyMonth || k % a.months == 0;
            rows[k] = first ? new double[a.futures] : rows[k - 1];
        }
        return rows;
    }

    /** Rows of exposed sites; the others' are zero, or set by the kernel. */
    private static double[][] exposed(BalanceArrays a, boolean everyMonth) {
        double[][] rows = rows(a, a.sites, everyMonth);
        for (int k = 0; k < rows.length; k++) {
            rows[k] = a.siteExposed[k / a.months] ? rows[k] : a.nothing;
        }
        return rows;
    }

    /** A row where the plan asks for something. */
    private static double[][] where(BalanceArrays a, double[] planned) {
        double[][] rows = new double[planned.length][];
        for (int k = 0; k < rows.length; k++) {
            rows[k] = planned[k] > 0 ? new double[a.futures] : a.nothing;
        }
        return rows;
    }
}
