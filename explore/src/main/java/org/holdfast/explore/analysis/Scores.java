package org.holdfast.explore.analysis;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Quantiles;

/**
 * How good a forecast was. All scores are losses in the unit of what is forecast: 0 is perfect,
 * lower is better, and telling what one truly expects is the best that one can do (Gneiting and
 * Raftery 2007). Members of an ensemble that are NaN are left out.
 */
public final class Scores {
    private Scores() {}

    /**
     * The continuous ranked probability score: mean |x - y| - ½ mean |x - x'| (Gneiting and Raftery
     * 2007, equation 21). The second mean is over the m (m - 1) pairs of different members, so that
     * the score is that of the distribution from which the ensemble was drawn, without bias for its
     * size (Ferro 2014, equation 6). It may be negative by chance. With one member it is the
     * absolute error. The pairs are summed from one sort: the member of rank i is above i others
     * and below m - 1 - i.
     *
     * @param sorted at least one member, rising
     */
    static double crps(double[] sorted, double actual) {
        int m = sorted.length;
        double error = 0;
        double pairs = 0;
        for (int i = 0; i < m; i++) {
            double x = sorted[i] - actual;
            error += Math.abs(x);
            pairs += (2.0 * i - (m - 1)) * x;
        }
        return error / m - pairs / m / Math.max(1, m - 1);
    }

    /** The score of a forecast of one number, which is its absolute error. */
    public static double crpsOfPoint(double forecast, double actual) {
        return Math.abs(forecast - actual);
    }

    private static boolean inside(double[] sorted, double actual, double coverage) {
        double tail = (1 - coverage) / 2;
        return Quantiles.of(sorted, tail) <= actual && actual <= Quantiles.of(sorted, 1 - tail);
    }

    /**
     * The scores of one series.
     *
     * @param scores nothing if no point could be scored
     * @param points how many were scored
     * @param leftOut points of which nobody knows what happened, or whose every member failed
     */
    public record Scored(Optional<Hindcast.Scores> scores, int points, int leftOut) {}

    /**
     * Scores a series of forecasts, with the fair score for the ensembles.
     *
     * @param ensembles [point][member]
     * @param actual [point] what happened; NaN where nobody knows
     * @param persistence [point] what was expected if nothing changed
     * @param target [point] what was announced, if anything was
     */
    public static Scored hindcast(
            double[][] ensembles,
            double[] actual,
            double[] persistence,
            List<Optional<Double>> target) {
        int points = 0;
        int targets = 0;
        double crps = 0;
        double ofPersistence = 0;
        double ofTarget = 0;
        double bias = 0;
        int[] inside = new int[3];
        double[] coverages = {0.5, 0.8, 0.9};
        for (int i = 0; i < actual.length; i++) {
            double[] sorted = Empirical.sorted(ensembles[i]);
            double y = actual[i];
            if (sorted.length == 0 || Double.isNaN(y)) {
                continue;
            }
            points++;
            crps += crps(sorted, y);
            ofPersistence += crpsOfPoint(persistence[i], y);
            bias += Quantiles.of(sorted, 0.5) - y;
            for (int k = 0; k < inside.length; k++) {
                inside[k] += inside(sorted, y, coverages[k]) ? 1 : 0;
            }
            if (target.get(i).isPresent()) {
                targets++;
                ofTarget += crpsOfPoint(target.get(i).get(), y);
            }
        }
        int leftOut = actual.length - points;
        if (points == 0) {
            return new Scored(Optional.empty(), 0, leftOut);
        }
        double n = points;
        Hindcast.Scores scores =
                new Hindcast.Scores(
                        crps / n,
                        ofPersistence / n,
                        targets == 0 ? Optional.empty() : Optional.of(ofTarget / targets),
                        bias / n,
                        inside[0] / n,
                        inside[1] / n,
                        inside[2] / n);
        return new Scored(Optional.of(scores), points, leftOut);
    }
}
