package org.holdfast.balance;

import java.util.List;
import org.holdfast.model.Instance;

/**
 * What futures bring, whatever is planned in them: rows of futures, in the shapes of {@link
 * BalanceArrays}. Plans that are played side by side share it, so that it is written once for all
 * of them.
 */
final class World {
    final int months;
    final int claimants;
    final int items;
    final int producers;
    final int offers;
    final int materialSources;
    final int materials;
    final int uses;
    final int substitutes;
    final int futures;

    /** [future] zeros, shared by whatever is zero in every future. Nobody writes here. */
    final double[] nothing;

    /** What the rows hold now, so that what has not changed since is not written again. */
    List<Instance> written = List.of();

    /** [producer][future] at the start. */
    final double[][] capacity;

    /** [month][producer][future] share of working capacity that can be output. */
    final MonthlyRows sellable;

    /** [month][producer][future] share of what is sellable that may not go to the claimant. */
    final MonthlyRows withheld;

    /** [producer][future] share of uncovered capacity lost a month. */
    final double[][] loss;

    /** [producer][future] share of covered capacity lost a month. */
    final double[][] coveredLoss;

    /** [producer][future] share of damage repaired a month. */
    final double[][] repaired;

    /** [producer][future] months from plant to holder. */
    final int[][] producerLag;

    /** [materialSource][future] at the start. */
    final double[][] sourceCapacity;

    /** [materialSource][future] share of capacity that reaches these items. */
    final double[][] sourceShare;

    /** [material][future] at the start. */
    final double[][] materialStock;

    /** [use][future] units of the material in one unit of the item. */
    final double[][] use;

    /** [month][offer][future] most that can be bought in the month. */
    final MonthlyRows offerMonthly;

    /** [offer][future] most that can be bought in all. */
    final double[][] offerTotal;

    /** [offer][future] months from purchase to arrival. */
    final int[][] offerLag;

    /** [claimant × item][future] at the start. */
    final double[][] stock;

    /** [claimant × item][future] most that can be given in all. */
    final double[][] giftable;

    /**
     * [claimant × item][future] most that can be given in months in which the rest is held back.
     */
    final double[][] giftableAlways;

    /** [month][claimant × item][future] 1 where it is. */
    final MonthlyRows isHeldBack;

    /** [month][claimant × item][future] the claimant's full need; an ally's own use. */
    final MonthlyRows need;

    /** [month][item][future] the claimant's floor need. */
    final MonthlyRows floor;

    /** [substitute][future] units that do the work of one unit. */
    final double[][] rate;

    /** [substitute][future] share of the need that may be met this way. */
    final double[][] ceiling;

    /** [month][producer][future] announced, or ordered earlier and ready now. */
    final MonthlyRows announced;

    /** [month][materialSource][future] the same. */
    final MonthlyRows sourceAnnounced;

    /** [month][claimant × item][future] stock below which an ally does not go. */
    final MonthlyRows stockFloor;

    /** [month][claimant × item][future] stock that an ally has promised to hold. */
    final MonthlyRows stockTarget;

    /** [month][item of the adversary][future] what he uses, of what is held against ours. */
    final MonthlyRows theirs;

    /** [raid][future][month] launched. */
    final double[][][] launched;

    World(
            int months,
            int claimants,
            int items,
            int producers,
            int offers,
            int materialSources,
            int materials,
            int uses,
            int substitutes,
            int enemies,
            int raids,
            int futures) {
        this.months = months;
        this.claimants = claimants;
        this.items = items;
        this.producers = producers;
        this.offers = offers;
        this.materialSources = materialSources;
        this.materials = materials;
        this.uses = uses;
        this.substitutes = substitutes;
        this.futures = futures;
        nothing = new double[futures];
        capacity = new double[producers][futures];
        sellable = new MonthlyRows(producers, months, nothing);
        withheld = new MonthlyRows(producers, months, nothing);
        loss = new double[producers][futures];
        coveredLoss = new double[producers][futures];
        repaired = new double[producers][futures];
        producerLag = new int[producers][futures];
        sourceCapacity = new double[materialSources][futures];
        sourceShare = new double[materialSources][futures];
        materialStock = new double[materials][futures];
        use = new double[uses][futures];
        offerMonthly = new MonthlyRows(offers, months, nothing);
        offerTotal = new double[offers][futures];
        offerLag = new int[offers][futures];
        stock = new double[claimants * items][futures];
        giftable = new double[claimants * items][futures];
        giftableAlways = new double[claimants * items][futures];
        isHeldBack = new MonthlyRows(claimants * items, months, nothing);
        need = new MonthlyRows(claimants * items, months, nothing);
        floor = new MonthlyRows(items, months, nothing);
        rate = new double[substitutes][futures];
        ceiling = new double[substitutes][futures];
        announced = new MonthlyRows(producers, months, nothing);
        sourceAnnounced = new MonthlyRows(materialSources, months, nothing);
        stockFloor = new MonthlyRows(claimants * items, months, nothing);
        stockTarget = new MonthlyRows(claimants * items, months, nothing);
        theirs = new MonthlyRows(enemies, months, nothing);
        launched = new double[raids][futures][months];
    }
}
