package org.holdfast.balance;

/** What the kernel writes: what happened in each month of each future, and its room to work in. */
final class BalanceTrace {
    /** [site × month × future] capacity, damaged or not. */
    final double[] capacity;

    /** [site × month × future] capacity that is damaged. */
    final double[] damaged;

    /** [site × month × future] capacity under cover. */
    final double[] covered;

    /** [site × claimant × month × future] made, in the month of production. */
    final double[] output;

    /** [feed × month × future] capacity. */
    final double[] feedCapacity;

    /** [feed × month × future] made for these items. */
    final double[] material;

    /** [material × month × future] at the end of the month. */
    final double[] materialStock;

    /** [offer × claimant × month × future] bought, in the month of purchase. */
    final double[] bought;

    /** [claimant × item × month × future] at the end of the month. */
    final double[] stock;

    /** [claimant × item × month × future] given to Ukraine. */
    final double[] given;

    /** [claimant × item × month × future] used for the holder's own need. */
    final double[] used;

    /** [substitute × month × future] units of the item that stands in. */
    final double[] substituted;

    /** [item × month × future] Ukraine's interceptors used for cover. */
    final double[] cover;

    /** [item × month × future] Ukraine's stock before anything of the month is used. */
    final double[] there;

    // Room to work in.
    /** [claimant × item × future] still to be given. */
    final double[] giftLeft;

    /** [offer × future] still to be bought. */
    final double[] offerLeft;

    /** [item × future]. */
    final double[] made;

    /** [material × future]. */
    final double[] wanted;

    /** [item × future]. */
    final double[] factor;

    /** [item × future]. */
    final double[] coverFactor;

    /** [item × future]. */
    final double[] open;

    /** [future]. */
    final double[] total;

    /** [future] what can be made or sold, against what the plan counted on. */
    final double[] scale;

    BalanceTrace(BalanceArrays a) {
        int column = a.months * a.futures;
        capacity = new double[a.sites * column];
        damaged = new double[a.sites * column];
        covered = new double[a.sites * column];
        output = new double[a.sites * a.claimants * column];
        feedCapacity = new double[a.feeds * column];
        material = new double[a.feeds * column];
        materialStock = new double[a.materials * column];
        bought = new double[a.offers * a.claimants * column];
        stock = new double[a.claimants * a.items * column];
        given = new double[a.claimants * a.items * column];
        used = new double[a.claimants * a.items * column];
        substituted = new double[a.substitutes * column];
        cover = new double[a.items * column];
        there = new double[a.items * column];
        giftLeft = new double[a.giftable.length];
        offerLeft = new double[a.offerTotal.length];
        made = new double[a.items * a.futures];
        wanted = new double[a.materials * a.futures];
        factor = new double[a.items * a.futures];
        coverFactor = new double[a.items * a.futures];
        open = new double[a.items * a.futures];
        total = new double[a.futures];
        scale = new double[a.futures];
    }
}
