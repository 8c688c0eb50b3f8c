package org.holdfast.balance;

/**
 * What a plan counted on, and its money in each future. Output follows realised capacity in
 * proportion, stock beyond what the plan had may be used, what money does not come does not buy,
 * lines that the plan left idle run where the claimant's floor lacks and money is left or goods
 * beyond a floor give way, and what is no longer held back of a stock is given where the floor
 * lacks it. None of this looks at what the plan lacked, but to leave it alone where all is as it
 * counted on.
 */
final class OperatingRule {
    /** Prices are of units, payments in millions. */
    static final double MILLION = 1e6;

    /** [month][producer] units that working lines could sell. */
    final double[][] made;

    /** [month][materialSource] output that could reach these items. */
    final double[][] fed;

    /** [month][offer] units that could be bought. */
    final double[][] offered;

    /** [month][item] the claimant's stock before use. */
    final double[][] there;

    /** [month][claimant × item] units that could still be given after the month. */
    final double[][] giveable;

    /** [month][claimant × item][future] rows for gifts that the plan did not ask for; or empty. */
    final double[][][] moreGiven;

    /** Blocs that money pays. */
    final int blocs;

    /** [producer] bloc that its money goes to, or −1 where money sets no limit. */
    final int[] producerBloc;

    /** [bloc] producers whose money goes to it, in order. */
    final int[][] sitesOf;

    /** [offer] the bloc that its money goes to, or −1. */
    final int[] offerBloc;

    /**
     * [month][item] what the claimant lacked of its floor over the lead time, with what it was sent
     * by producers in the month; negative: had more.
     */
    final double[][] lack;

    /** [item][producer] lines that may make more of it for the claimant, the cheapest first. */
    final int[][] ready;

    /** [producer] whether it is one of these. */
    final boolean[] isReady;

    /**
     * [month][bloc × claimant] share of the money left in the month before that is still there:
     * less than all where a year begins.
     */
    final double[][] carried;

    /** [month][bloc × claimant] what producers make, at the plan's prices. */
    final double[][] worth;

    /**
     * [month][bloc × claimant] millions that the plan pays for neither the month's output nor its
     * purchases: terms of contracts, upkeep, and what is paid in advance.
     */
    final double[][] otherwise;

    /** [offer] price that the plan counted on. */
    final double[] offerPrice;

    /** [future] millions that the public pays for lines, over all months. */
    final double[] lines;

    /** [month][bloc × claimant][future] what can be paid, as a share of the plan's payments. */
    final double[][][] money;

    /** [month][producer][future] price; one row for all months where it stays. */
    final double[][][] producerPrice;

    /** [producer] whether its price falls with what is made. */
    final boolean[] learns;

    /** [month][bloc × claimant] whether a fund pays, so that what it does not spend is left. */
    final boolean[][] isPaid;

    /** [bloc × claimant][future] money that is left of this year's, millions. */
    final double[][] left;

    /** [month][producer][future] rows for what the plan did not ask for. */
    final double[][][] unasked;

    /** [producer][future] what is made beyond the plan. */
    final double[][] more;

    /** [item][future] what is made beyond the plan, of those that take materials. */
    final double[][] moreMade;

    /** [material][future] what that takes, and is not yet made. */
    final double[][] moreTaken;

    /** [item] whether some future makes more of it than the plan, this month. */
    final boolean[] isMore;

    /** Whether there is such an item, this month. */
    boolean runsMore;

    /** [future] units that are wanted beyond the plan. */
    final double[] wanted;

    /** [item][future] share of what the claimant is sent that goes beyond its floor. */
    final double[][] spare;

    /** [future] what that costs in a bloc, then the share of it that gives way. */
    final double[] givesWay;

    /** [offer][future] price over the plan's price. */
    final double[][] dearer;

    /**
     * Room for what a plan counted on.
     *
     * @param money [month][bloc × claimant][future] rows to read, which others fill
     * @param isPaid [month][bloc × claimant]
     * @param carried [month][bloc × claimant]
     * @param lines [future], which others fill
     */
    OperatingRule(
            BalanceArrays a,
            int blocs,
            double[][][] money,
            boolean[][] isPaid,
            double[][] carried,
            double[] lines) {
        this.blocs = blocs;
        this.lines = lines;
        this.money = money;
        this.isPaid = isPaid;
        this.carried = carried;
        made = new double[a.months][a.producers];
        fed = new double[a.months][a.materialSources];
        offered = new double[a.months][a.offers];
        there = new double[a.months][a.items];
        giveable = new double[a.months][a.claimants * a.items];
        moreGiven = new double[a.months][a.claimants * a.items][];
        for (double[][] month : moreGiven) {
            for (int k = 0; k < month.length; k++) {
                month[k] = a.canBeHeldBack[k] ? new double[a.futures] : a.nothing;
            }
        }
        lack = new double[a.months][a.items];
        ready = new int[a.items][0];
        isReady = new boolean[a.producers];
        left = new double[blocs * a.claimants][a.futures];
        unasked = new double[a.months][a.producers][a.futures];
        more = new double[a.producers][a.futures];
        moreMade = new double[a.items][a.futures];
        moreTaken = new double[a.materials][a.futures];
        isMore = new boolean[a.items];
        wanted = new double[a.futures];
        spare = new double[a.items][a.futures];
        givesWay = new double[a.futures];
        producerBloc = new int[a.producers];
        sitesOf = new int[blocs][0];
        offerBloc = new int[a.offers];
        worth = new double[a.months][blocs * a.claimants];
        otherwise = new double[a.months][blocs * a.claimants];
        offerPrice = new double[a.offers];
        producerPrice = new double[a.months][a.producers][];
        learns = new boolean[a.producers];
        dearer = new double[a.offers][a.futures];
    }

    /** Makes room for the prices of a producer. */
    void setPrices(int producer, boolean falls) {
        learns[producer] = falls;
        for (int t = 0; t < producerPrice.length; t++) {
            boolean isNew = falls || t == 0;
            producerPrice[t][producer] =
                    isNew ? new double[wanted.length] : producerPrice[0][producer];
        }
    }

    /** Whether a producer makes more than the plan in some future, this month. */
    boolean runsMore(BalanceArrays a, int producer) {
        return isMore[a.producerItem[producer]] && isReady[producer];
    }
}
