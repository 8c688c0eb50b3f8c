package org.holdfast.ledger.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.holdfast.model.SurvivalCurve;
import org.holdfast.model.SurvivalCurve.Step;

/**
 * The product-limit estimate of Kaplan and Meier (1958) with Greenwood's variance (1926) and
 * pointwise bands of 95 per cent on the scale of log(−log S) (Kalbfleisch and Prentice 2002,
 * section 1.4.2), which stay between 0 and 1. For durations that ended at a known time or have not
 * ended; for those that ended between two times use {@link Turnbull}.
 */
public final class KaplanMeier {
    static final double Z = 1.959963984540054;

    private KaplanMeier() {}

    /**
     * The curve of a group.
     *
     * @throws IllegalArgumentException if a duration ended between two times
     */
    public static SurvivalCurve of(String name, List<? extends Duration> durations) {
        TreeMap<Double, Integer> ended = new TreeMap<>();
        TreeMap<Double, Integer> left = new TreeMap<>();
        int events = 0;
        for (Duration duration : durations) {
            switch (duration) {
                case Duration.Exactly(double time) -> {
                    ended.merge(time, 1, Integer::sum);
                    left.merge(time, 1, Integer::sum);
                    events++;
                }
                case Duration.NotYet(double after) -> left.merge(after, 1, Integer::sum);
                case Duration.Within w ->
                        throw new IllegalArgumentException(
                                "a time between two needs Turnbull's estimate");
            }
        }
        List<Step> steps = new ArrayList<>();
        double share = 1;
        double sum = 0;
        int atRisk = durations.size();
        double before = Double.NEGATIVE_INFINITY;
        for (var entry : ended.entrySet()) {
            double time = entry.getKey();
            int d = entry.getValue();
            atRisk -=
                    left.subMap(before, true, time, false).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum();
            before = time;
            share *= 1 - (double) d / atRisk;
            sum += atRisk > d ? (double) d / ((double) atRisk * (atRisk - d)) : 0;
            double error = share * Math.sqrt(sum);
            steps.add(step(time, atRisk, d, share, error, sum));
        }
        return new SurvivalCurve(name, durations.size(), events, steps);
    }

    private static Step step(
            double time, double atRisk, double events, double share, double error, double sum) {
        if (share <= 0) {
            return new Step(time, atRisk, events, 0, 0, 0, 0);
        }
        double log = Math.log(share);
        double theta = Math.sqrt(sum) / log;
        double low = Math.pow(share, Math.exp(-Z * theta));
        double high = Math.pow(share, Math.exp(Z * theta));
        return new Step(
                time, atRisk, events, share, error, Math.min(low, high), Math.max(low, high));
    }
}
