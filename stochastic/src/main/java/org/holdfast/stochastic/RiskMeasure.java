package org.holdfast.stochastic;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How costs that may come weigh together: {@code expectation} times their mean, and the rest times
 * the mean of the dearest share {@code tail} of them (conditional value at risk; Rockafellar and
 * Uryasev 2000, Journal of Risk 2, 21–41). Nested stage by stage, it is coherent and consistent in
 * time (Shapiro 2009).
 *
 * @param expectation weight of the mean, 0–1
 * @param tail share of the probability that counts as the bad end, 0–1; 0 is the worst case
 */
public record RiskMeasure(double expectation, double tail) {
    public RiskMeasure {
        if (!(expectation >= 0 && expectation <= 1 && tail >= 0 && tail <= 1)) {
            throw new IllegalArgumentException(
                    "weight of the mean %s and tail %s: both lie between 0 and 1"
                            .formatted(expectation, tail));
        }
    }

    public static RiskMeasure mean() {
        return new RiskMeasure(1, 1);
    }

    /** The mean of the dearest share of outcomes. */
    public static RiskMeasure cvar(double tail) {
        return new RiskMeasure(0, tail);
    }

    public static RiskMeasure worstCase() {
        return new RiskMeasure(0, 0);
    }

    boolean isMean() {
        return expectation == 1 || tail == 1;
    }

    /**
     * The probabilities under which the mean of these costs is the measure.
     *
     * @param probability [outcome]
     * @param cost [outcome]
     * @return [outcome], sums to 1
     */
    public double[] adjusted(double[] probability, double[] cost) {
        if (isMean()) {
            return probability.clone();
        }
        int[] dearestFirst =
                IntStream.range(0, cost.length)
                        .filter(k -> probability[k] > 0)
                        .boxed()
                        .sorted(Comparator.comparingDouble(k -> -cost[k]))
                        .mapToInt(k -> k)
                        .toArray();
        double[] adjusted = new double[cost.length];
        for (int k = 0; k < cost.length; k++) {
            adjusted[k] = expectation * probability[k];
        }
        double left = tail;
        for (int k : dearestFirst) {
            double taken = tail == 0 ? 1 : Math.min(probability[k], left) / tail;
            adjusted[k] += (1 - expectation) * taken;
            left -= probability[k];
            if (left <= 0) {
                break;
            }
        }
        return adjusted;
    }

    /** The measure of these costs. */
    public double of(double[] probability, double[] cost) {
        double[] adjusted = adjusted(probability, cost);
        double sum = 0;
        for (int k = 0; k < cost.length; k++) {
            sum += adjusted[k] * cost[k];
        }
        return sum;
    }
}
