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

    /** What futures bring, for all plans alike. */
    final World world;

    // What a plan leaves in futures beside it.
    /** [month][producer][future] announced, or ordered earlier and ready now. */
    final MonthlyRows added;

    /** [month][materialSource][future]. */
    final MonthlyRows sourceAdded;

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
        added = new MonthlyRows(producers, months, nothing);
        sourceAdded = new MonthlyRows(materialSources, months, nothing);
    }

    /** True for the row of zeros itself: there is nothing to read in any future. */
    @SuppressWarnings("ReferenceEquality") // rows are compared by place, not by content
    boolean isNothing(double[] row) {
        return row == nothing;
    }
}
