package org.holdfast.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.holdfast.balance.FutureBalance;
import org.holdfast.explore.Draws;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.model.Case;
import org.holdfast.model.Factor;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.Instance;
import org.holdfast.model.Measure;
import org.holdfast.model.Plan;
import org.holdfast.model.Scenario;
import org.holdfast.simulator.DrawnFutures;

/** Draws the futures of a pack, and puts them in an order in which the first stand for all. */
final class Futures {
    private Futures() {}

    /**
     * Futures of a case.
     *
     * @param plan by whose shortfall they are ordered
     */
    static DrawnFutures draw(Case c, Scenario base, Plan plan, int futures, int seed) {
        Draws draws = Draws.of(c, base, Sequence.LATIN_HYPERCUBE, futures, seed);
        List<Integer> order = order(missed(draws, Instance.of(c, base), plan));
        int[] places = new int[draws.factors().size() * futures];
        for (int k = 0; k < draws.factors().size(); k++) {
            for (int f = 0; f < futures; f++) {
                places[k * futures + f] = DrawnFutures.step(draws.place(k, order.get(f)));
            }
        }
        List<Integer> others = new ArrayList<>();
        for (int n = 0; n < draws.cells().size(); n++) {
            if (!DrawnFutures.hasFormula(draws.cells().get(n))) {
                others.add(n);
            }
        }
        double[] values = new double[others.size() * futures];
        for (int n = 0; n < others.size(); n++) {
            for (int f = 0; f < futures; f++) {
                values[n * futures + f] = draws.value(others.get(n), order.get(f));
            }
        }
        return new DrawnFutures(
                futures, draws.factors().stream().map(Factor::id).toList(), places, values);
    }

    /** [future] item-months of the claimant's floor that the plan misses. */
    private static double[] missed(Draws draws, Instance base, Plan plan) {
        FutureBalance balance = new FutureBalance(base, plan, draws.futures());
        List<Instance> instances = new ArrayList<>();
        for (int f = 0; f < draws.futures(); f++) {
            instances.add(draws.instance(f));
        }
        balance.run(instances);
        int k =
                balance.measures()
                        .outcomes()
                        .indexOf(new FutureOutcome(Measure.CLAIMANT_FLOOR, ""));
        double[] missed = new double[draws.futures()];
        Arrays.setAll(missed, f -> balance.measures().end(k, f));
        return missed;
    }

    /**
     * Numbers of the futures, so that any first few are spread evenly over all: from least to most
     * missed, taken in the order of the van der Corput sequence (1935).
     */
    static List<Integer> order(double[] missed) {
        List<Integer> ranked = new ArrayList<>();
        for (int f = 0; f < missed.length; f++) {
            ranked.add(f);
        }
        ranked.sort(Comparator.comparingDouble(f -> missed[f]));
        int size = Math.max(2, Integer.highestOneBit(Math.max(1, missed.length - 1)) * 2);
        List<Integer> order = new ArrayList<>();
        for (int k = 0; k < size; k++) {
            int place = Integer.reverse(k) >>> (32 - Integer.numberOfTrailingZeros(size));
            if (place < missed.length) {
                order.add(ranked.get(place));
            }
        }
        return order;
    }
}
