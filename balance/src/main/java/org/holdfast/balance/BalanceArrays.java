package org.holdfast.balance;

import org.holdfast.model.CaseSettings.ShareRule;
import org.jspecify.annotations.Nullable;

/**
 * What the kernel reads: a case and a plan as arrays, one column a future.
 *
 * <p>Shapes are written outermost first. What a future brings lies in rows of futures, each an
 * array of its own: an array [month][producer × claimant][future] keeps the number of month t,
 * producer j, claimant c, future f at {@code [t][j * claimants + c][f]}. So every loop over futures
 * reads all its rows at the same index, which is what the JIT needs to run it several futures at a
 * time. What the plan decides has no futures: it is decided before they come. Claimant 0 is the one
 * whose need is the purpose. Quantities are units, or units a month.
 */
final class BalanceArrays {
    final int months;
    final int claimants;
    final int items;
    final int producers;
    final int offers;
    final int materialSources;
    final int materials;
    final int substitutes;

    /** Pairs of an item and a material that goes into it. */
    final int uses;

    final int futures;

    /** [future] zeros, shared by whatever is zero in every future. Nobody writes here. */
    final double[] nothing;

    /** True: first things first; false: in proportion. */
    boolean materialsByPriority;

    boolean stockByPriority;

    /**
     * What the plan counted on, where the futures may bring more or less; null: follow it as is.
     */
    @Nullable OperatingRule operating;

    // Who belongs to what.
    /** [producer] item that it makes. */
    final int[] producerItem;

    /** [producer] whether it takes materials of the plan. */
    final boolean[] producerTakes;

    /** [producer] whether strikes can damage it. */
    final boolean[] producerExposed;

    /** [producer] interceptor that covers it, or -1. */
    final int[] coverItem;

    /** [producer] interceptors a month that cover one unit a month of capacity. */
    final double[] coverPerUnit;

    /** [item] longest lag of the lines that make it, in months. */
    final int[] lead;

    /** [item] months after that of arrival in which a unit can be used; 0: it keeps. */
    final int[] shelfLife;

    /** [claimant × item] whether what may be given of it can be held back. */
    final boolean[] canBeHeldBack;

    /** [offer] item. */
    final int[] offerItem;

    /** [materialSource] material. */
    final int[] sourceMaterial;

    /** [item] whether any material goes into it. */
    final boolean[] itemUses;

    /** [use] item, in rising order. */
    final int[] useItem;

    /** [use] material, in rising order within an item. */
    final int[] useMaterial;

    /** [substitute] item whose need is met. */
    final int[] substituteItem;

    /** [substitute] item that stands in. */
    final int[] substituteBy;

    // The plan.
    /** [month][producer × claimant]. */
    final double[][] output;

    /** [month][producer] capacity under cover. */
    final double[][] covered;

    /** [month][producer] capacity closed. */
    final double[][] closed;

    /** [month][offer × claimant]. */
    final double[][] purchase;

    /** [month][materialSource]. */
    final double[][] material;

    /** [month][claimant × item] given to the claimant. */
    final double[][] gift;

    /** [month][claimant × item]. */
    final double[][] release;

    /** [month][substitute] units of the item that stands in. */
    final double[][] substitute;

    // The world.
    /** Where these rows are written. */
    final World world;

    /** [producer][future] at the start. */
    final double[][] capacity;

    /** [month][producer][future] announced, or ordered earlier and ready now. */
    final MonthlyRows added;

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

    /** [month][materialSource][future]. */
    final MonthlyRows sourceAdded;

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

    BalanceArrays(World world, ShareRule rule) {
        this.world = world;
        months = world.months;
        claimants = world.claimants;
        items = world.items;
        producers = world.producers;
        offers = world.offers;
        materialSources = world.materialSources;
        materials = world.materials;
        uses = world.uses;
        substitutes = world.substitutes;
        futures = world.futures;
        nothing = world.nothing;
        materialsByPriority = rule == ShareRule.PRIORITY;
        stockByPriority = rule == ShareRule.PRIORITY;
        producerItem = new int[producers];
        producerTakes = new boolean[producers];
        producerExposed = new boolean[producers];
        coverItem = new int[producers];
        coverPerUnit = new double[producers];
        lead = new int[items];
        shelfLife = new int[items];
        canBeHeldBack = new boolean[claimants * items];
        offerItem = new int[offers];
        sourceMaterial = new int[materialSources];
        itemUses = new boolean[items];
        useItem = new int[uses];
        useMaterial = new int[uses];
        substituteItem = new int[substitutes];
        substituteBy = new int[substitutes];
        output = new double[months][producers * claimants];
        covered = new double[months][producers];
        closed = new double[months][producers];
        purchase = new double[months][offers * claimants];
        material = new double[months][materialSources];
        gift = new double[months][claimants * items];
        release = new double[months][claimants * items];
        substitute = new double[months][substitutes];
        capacity = world.capacity;
        added = new MonthlyRows(producers, months, nothing);
        sellable = world.sellable;
        withheld = world.withheld;
        loss = world.loss;
        coveredLoss = world.coveredLoss;
        repaired = world.repaired;
        producerLag = world.producerLag;
        sourceCapacity = world.sourceCapacity;
        sourceAdded = new MonthlyRows(materialSources, months, nothing);
        sourceShare = world.sourceShare;
        materialStock = world.materialStock;
        use = world.use;
        offerMonthly = world.offerMonthly;
        offerTotal = world.offerTotal;
        offerLag = world.offerLag;
        stock = world.stock;
        giftable = world.giftable;
        giftableAlways = world.giftableAlways;
        isHeldBack = world.isHeldBack;
        need = world.need;
        floor = world.floor;
        rate = world.rate;
        ceiling = world.ceiling;
    }

    /** True for the row of zeros itself: there is nothing to read in any future. */
    @SuppressWarnings("ReferenceEquality") // rows are compared by place, not by content
    boolean isNothing(double[] row) {
        return row == nothing;
    }
}
