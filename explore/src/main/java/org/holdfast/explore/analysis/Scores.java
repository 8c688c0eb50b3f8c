package org.holdfast.explore.analysis;

import java.util.List;
import java.util.Optional;
import org.hipparchus.util.FastMath;
import org.holdfast.explore.draw.Normal;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Quantiles;

/**
 * How good a forecast was. All scores are losses in the unit of what is forecast: 0 is perfect,
 * lower is better, and telling what one truly expects is the best that one can do (Gneiting and
 * Raftery 2007). Members of an ensemble that are NaN are left out.
 */
public final class Scores {
    private static final double SQRT2 = FastMath.sqrt(2);

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

    /**
     * The score of a log-normal forecast (Baran and Lerch 2015, equation 3).
     *
     * @param median above 0
     * @param spread standard deviation of its logarithm; 0: a forecast of one number
     * @param actual 0 or more
     */
    public static double crpsOfLogNormal(double median, double spread, double actual) {
        if (!(median > 0) || !(spread > 0) || actual < 0) {
            return crpsOfPoint(median, actual);
        }
        double mean = median * FastMath.exp(spread * spread / 2);
        double apart = Normal.below(spread / SQRT2);
        if (actual == 0) {
            return 2 * mean * (1 - apart);
        }
        double w = FastMath.log(actual / median) / spread;
        return actual * (2 * Normal.below(w) - 1)
                - 2 * mean * (Normal.below(w - spread) + apart - 1);
    }

    /**
     * The score of a central interval: its width, and how far what happened lies outside, times two
     * over the share that is left out (Gneiting and Raftery 2007, equation 43).
     *
     * @param coverage of the interval, for example 0.9
     */
    static double interval(double low, double high, double coverage, double actual) {
        double outside = Math.max(0, Math.max(low - actual, actual - high));
        return high - low + 2 / (1 - coverage) * outside;
    }

    /**
     * Where what happened lies among the members: the share of them below it, those equal to it
     * counted half.
     *
     * @param sorted at least one member, rising
     */
    public static double pit(double[] sorted, double actual) {
        double below = 0;
        for (double x : sorted) {
            below += x < actual ? 1 : x == actual ? 0.5 : 0;
        }
        return below / sorted.length;
    }

    private static boolean inside(double[] sorted, double actual, double coverage) {
        double tail = (1 - coverage) / 2;
        return Quantiles.of(sorted, tail) <= actual && actual <= Quantiles.of(sorted, 1 - tail);
    }

    /**
     * The last value that was known, as a forecast.
     *
     * @param value of what is forecast
     * @param spread standard deviation of the logarithm of what came over what was last known, at
     *     that distance; 0: no error is known
     */
    public record Last(double value, double spread) {}

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
     * @param last [point] what was expected of the last value that was known
     * @param target [point] what was announced, if anything was
     */
    public static Scored hindcast(
            double[][] ensembles, double[] actual, List<Last> last, List<Optional<Double>> target) {
        int points = 0;
        int targets = 0;
        double crps = 0;
        double ofLast = 0;
        double ofTarget = 0;
        double bias = 0;
        double interval = 0;
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
            ofLast += crpsOfLogNormal(last.get(i).value(), last.get(i).spread(), y);
            bias += Quantiles.of(sorted, 0.5) - y;
            interval += interval(Quantiles.of(sorted, 0.05), Quantiles.of(sorted, 0.95), 0.9, y);
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
                        ofLast / n,
                        targets == 0 ? Optional.empty() : Optional.of(ofTarget / targets),
                        bias / n,
                        inside[0] / n,
                        inside[1] / n,
                        inside[2] / n,
                        interval / n);
        return new Scored(Optional.of(scores), points, leftOut);
    }
}
