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
    private static final double[][] NOT_YET = {};

    /** [month][producer][future] capacity that works. */
    final double[][][] works;

    /** [month][producer][future] capacity, damaged or not. */
    final double[][][] capacity;

    /** [month][producer][future] capacity that is damaged. */
    final double[][][] damaged;

    /** [month][producer][future] capacity under cover. */
    final double[][][] covered;

    /** [month][producer × claimant][future] made, in the month of production. */
    final double[][][] output;

    /** [month][producer][future] of what was made for the claimant, what reaches it. */
    final double[][][] arrived;

    /** [month][materialSource][future] capacity. */
    final double[][][] sourceCapacity;

    /** [month][materialSource][future] made for these items. */
    final double[][][] material;

    /** [month][material][future] at the end of the month. */
    final double[][][] materialStock;

    /** [month][offer × claimant][future] bought, in the month of purchase. */
    final double[][][] bought;

    /** [month][claimant × item][future] at the end of the month. */
    final double[][][] stock;

    /** [month][claimant × item][future] given to the claimant. */
    final double[][][] given;

    /** [month][claimant × item][future] used for the holder's own need. */
    final double[][][] used;

    /** [month][claimant × item][future] past its shelf life. */
    final double[][][] expired;

    /** [month][substitute][future] units of the item that stands in. */
    final double[][][] substituted;

    /** [month][item][future] the claimant's interceptors used for cover. */
    final double[][][] cover;

    /** [month][item][future] the claimant's stock before anything of the month is used. */
    final double[][][] there;

    /**
     * [month][item][future] what the claimant lacks of its floor until what is ordered now arrives,
     * with what it has, what is under way and what producers send now; negative: it has more.
     */
    final double[][][] lack;

    // Room to work in.
    /** [item][future] what the claimant has and what is under way to it. */
    final double[][] position;

    /** [month][producer][future] rows for {@link #works} where it changes. */
    final double[][][] ownWorks;

    /** [producer][month][future] rows for {@link #arrived} where futures differ in their lag. */
    final double[][][] ownArrived;

    /** [month][materialSource][future] rows for {@link #sourceCapacity} where it changes. */
    final double[][][] ownFeedCapacity;

    /** [month][claimant × item][future] what came in, of items with a shelf life. */
    final double[][][] incoming;

    /** [claimant × item][future] what came in within the shelf life. */
    final double[][] recent;

    /** [claimant × item][future] still to be given. */
    final double[][] giftLeft;

    /** [claimant × item][future] of it, what can still be given while the rest is held back. */
    final double[][] giftLeftAlways;

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

    /** Cells [producer × claimant] of {@link #output} that may be other than zero, in order. */
    int[] outputCells = {};

    /** Cells [offer × claimant] of {@link #bought} that may be other than zero, in order. */
    int[] boughtCells = {};

    /** [producer] lag that all futures share, or −1. */
    final int[] producerLag;

    /** [offer] the same. */
    final int[] offerLag;

    /**
     * Room for a plan that is already in the arrays.
     *
     * @param everyMonth keep capacity, damage, cover, materials and stock before use of every month
     */
    BalanceTrace(BalanceArrays a, boolean everyMonth) {
        int n = a.futures;
        works = new double[a.months][a.producers][];
        ownWorks = new double[a.months][a.producers][n];
        capacity = exposed(a, everyMonth);
        damaged = exposed(a, everyMonth);
        covered = exposed(a, everyMonth);
        output = where(a, a.output, 0);
        arrived = new double[a.months][a.producers][];
        ownArrived = new double[a.producers][][];
        Arrays.fill(ownArrived, NOT_YET);
        sourceCapacity = new double[a.months][a.materialSources][];
        ownFeedCapacity = rows(a, a.materialSources, everyMonth);
        material = rows(a, a.materialSources, everyMonth);
        materialStock = rows(a, a.materials, everyMonth);
        bought = where(a, a.purchase, 0);
        stock = new double[a.months][a.claimants * a.items][n];
        double[][] moves = new double[a.months][a.claimants * a.items];
        for (int t = 0; t < a.months; t++) {
            for (int k = a.items; k < moves[t].length; k++) {
                moves[t][k] = a.gift[t][k] + a.release[t][k];
            }
        }
        used = where(a, moves, a.items);
        given = where(a, moves, 0);
        substituted = where(a, a.substitute, 0);
        boolean[] covers = new boolean[a.items];
        for (int j = 0; j < a.producers; j++) {
            if (a.coverItem[j] >= 0) {
                covers[a.coverItem[j]] = true;
            }
        }
        cover = new double[a.months][a.items][];
        for (double[][] month : cover) {
            for (int i = 0; i < a.items; i++) {
                month[i] = covers[i] ? new double[n] : a.nothing;
            }
        }
        there = rows(a, a.items, everyMonth);
        lack = rows(a, a.items, everyMonth);
        position = new double[a.items][n];
        double[][] keeps = new double[a.months][a.claimants * a.items];
        for (double[] month : keeps) {
            for (int k = 0; k < month.length; k++) {
                month[k] = a.shelfLife[k % a.items];
            }
        }
        expired = where(a, keeps, 0);
        incoming = where(a, keeps, 0);
        recent = new double[a.claimants * a.items][n];
        giftLeft = new double[a.claimants * a.items][n];
        giftLeftAlways = new double[a.claimants * a.items][n];
        offerLeft = new double[a.offers][n];
        made = new double[a.items][n];
        wanted = new double[a.materials][n];
        factor = new double[a.items][n];
        coverFactor = new double[a.items][n];
        open = new double[a.items][n];
        total = new double[n];
        scale = new double[n];
        part = new double[n];
        producerLag = new int[a.producers];
        offerLag = new int[a.offers];
    }

    /** The row for what a producer's futures bring each after its own lag. */
    double[] ownArrived(int t, int j) {
        if (ownArrived[j].length == 0) {
            ownArrived[j] = new double[works.length][total.length];
        }
        return ownArrived[j][t];
    }

    /** A row for each month, or one row for all months of a subject. */
    private static double[][][] rows(BalanceArrays a, int subjects, boolean everyMonth) {
        double[][][] rows = new double[a.months][subjects][];
        for (int t = 0; t < a.months; t++) {
            for (int k = 0; k < subjects; k++) {
                rows[t][k] = everyMonth || t == 0 ? new double[a.futures] : rows[t - 1][k];
            }
        }
        return rows;
    }

    /** Rows of exposed producers; the others' are zero, or set by the kernel. */
    private static double[][][] exposed(BalanceArrays a, boolean everyMonth) {
        double[][][] rows = rows(a, a.producers, everyMonth);
        for (double[][] month : rows) {
            for (int j = 0; j < a.producers; j++) {
                month[j] = a.producerExposed[j] ? month[j] : a.nothing;
            }
        }
        return rows;
    }

    /** A row for each of the first subjects, and where the plan asks for something. */
    private static double[][][] where(BalanceArrays a, double[][] planned, int first) {
        double[][][] rows = new double[a.months][][];
        for (int t = 0; t < a.months; t++) {
            rows[t] = new double[planned[t].length][];
            for (int k = 0; k < rows[t].length; k++) {
                boolean asked = k < first || planned[t][k] > 0;
                rows[t][k] = asked ? new double[a.futures] : a.nothing;
            }
        }
        return rows;
    }
}
