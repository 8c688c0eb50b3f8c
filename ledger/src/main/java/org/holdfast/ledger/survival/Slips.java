package org.holdfast.ledger.survival;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.holdfast.model.SurvivalCurve;

/**
 * How late promises were, as whole months with weights: the mass of a curve at each month, less the
 * months that the promises themselves allowed.
 *
 * @param weights share of promises by months late; they add up to 1
 * @param open share that had not come when the watch ended; it is in the weights at the least that
 *     it can be
 * @param capped share that was later than the most that is allowed
 */
public record Slips(Map<Integer, Double> weights, double open, double capped) {
    private static final double NOTHING = 1e-9;

    public Slips {
        weights = Map.copyOf(weights);
    }

    /**
     * Slips of a curve.
     *
     * @param steps in the order of time
     * @param planned months that the promises allowed
     * @param watched the longest time that any was watched, months
     * @param most later ones count as this late, months
     */
    public static Slips of(
            List<SurvivalCurve.Step> steps, double planned, double watched, int most) {
        Map<Integer, Double> weights = new TreeMap<>();
        double before = 1;
        double capped = 0;
        for (SurvivalCurve.Step step : steps) {
            double mass = before - step.share();
            before = step.share();
            if (mass > NOTHING) {
                long late = Math.max(0, Math.round(step.time() - planned));
                capped += late > most ? mass : 0;
                weights.merge((int) Math.min(most, late), mass, Double::sum);
            }
        }
        if (before > NOTHING) {
            long late = Math.max(0, Math.round(watched - planned));
            weights.merge((int) Math.min(most, late), before, Double::sum);
        }
        return new Slips(weights, Math.max(0, before), capped);
    }

    /** As a case writes values with weights: {@code 0:0.25 8:0.75}. */
    public String values() {
        return new TreeMap<>(weights)
                .entrySet().stream()
                        .filter(e -> Math.round(1000 * e.getValue()) > 0)
                        .map(e ->
                                e.getKey() + ":" + String.format(Locale.ROOT, "%.3f", e.getValue()))
                        .collect(Collectors.joining(" "));
    }
}
