package org.holdfast.balance;

/**
 * What a plan counted on, and its money in each future. Output follows realised capacity in
 * proportion, stock beyond what the plan had may be used, and what money does not come does not
 * buy.
 */
final class Recourse {
    /** [month][site] units that working lines could sell. */
    final double[][] made;

    /** [month][feed] output that could reach these items. */
    final double[][] fed;

    /** [month][offer] units that could be bought. */
    final double[][] offered;

    /** [month][item] Ukraine's stock before use. */
    final double[][] there;

    /** Blocs that money pays. */
    final int blocs;

    /** [site] bloc that its money goes to, or −1 where money sets no limit. */
    final int[] siteBloc;

    /** [offer] the same. */
    final int[] offerBloc;

    /** [month][bloc × claimant] what sites make, at the plan's prices. */
    final double[][] worth;

    /** [month][bloc × claimant][future] what can be paid, as a share of the plan's payments. */
    final double[][][] money;

    /** [site][future] price. */
    final double[][] sitePrice;

    /** [offer][future] price over the plan's price. */
    final double[][] dearer;

    /**
     * Room for what a plan counted on.
     *
     * @param money [month][bloc × claimant][future] rows to read, which others fill
     */
    Recourse(BalanceArrays a, int blocs, double[][][] money) {
        this.blocs = blocs;
        this.money = money;
        made = new double[a.months][a.sites];
        fed = new double[a.months][a.feeds];
        offered = new double[a.months][a.offers];
        there = new double[a.months][a.items];
        siteBloc = new int[a.sites];
        offerBloc = new int[a.offers];
        worth = new double[a.months][blocs * a.claimants];
        sitePrice = new double[a.sites][a.futures];
        dearer = new double[a.offers][a.futures];
    }
}
