package org.holdfast.explore.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.holdfast.model.Hindcast;

/**
 * How good a forecast was. All scores are losses in the unit of what is forecast: 0 is perfect,
 * lower is better, and telling what one truly expects is the best that one can do (Gneiting and
 * Raftery 2007). Members of an ensemble that are NaN are left out.
 */
public final class Scores {
    private Scores() {}

    /**
     * The continuous ranked probability score of an ensemble taken as it is, each member with the
     * same probability: mean |x - y| - ½ mean |x - x'|, both means over all m and m² (Gneiting and
     * Raftery 2007, equation 21). In few members it punishes a good ensemble for being small.
     *
     * @return nothing if every member failed
     */
    public static OptionalDouble crps(double[] ensemble, double actual) {
        return crps(Empirical.sorted(ensemble), actual, false);
    }

    /**
     * The same of the distribution from which the ensemble was drawn, without bias for its size:
     * the second mean is over the m (m - 1) pairs of different members (Ferro 2014, equation 6). It
     * may be negative by chance. With one member it is the absolute error.
     *
     * @return nothing if every member failed
     */
    public static OptionalDouble fairCrps(double[] ensemble, double actual) {
        return crps(Empirical.sorted(ensemble), actual, true);
    }

    /** Sum over pairs from one sort: the member of rank i is above i others and below m - 1 - i. */
    private static OptionalDouble crps(double[] sorted, double actual, boolean fair) {
        int m = sorted.length;
        if (m == 0) {
            return OptionalDouble.empty();
        }
        double error = 0;
        double pairs = 0;
        for (int i = 0; i < m; i++) {
            double x = sorted[i] - actual;
            error += Math.abs(x);
            pairs += (2.0 * i - (m - 1)) * x;
        }
        double others = fair ? Math.max(1, m - 1) : m;
        return OptionalDouble.of(error / m - pairs / m / others);
    }

    /** The score of a forecast of one number, which is its absolute error. */
    public static double crpsOfPoint(double forecast, double actual) {
        return Math.abs(forecast - actual);
    }

    /**
     * The pinball loss of a quantile: (1{y ≤ q} - level) (q - y) (Koenker and Bassett 1978). Twice
     * its mean over all levels is the continuous ranked probability score.
     */
    public static double pinball(double level, double quantile, double actual) {
        return ((actual <= quantile ? 1 : 0) - level) * (quantile - actual);
    }

    /**
     * The score of a central interval: its width, and 2 / (1 - coverage) for each unit by which it
     * was missed (Winkler 1972; Gneiting and Raftery 2007, equation 43).
     *
     * @param coverage nominal, such as 0.8
     */
    public static double interval(double coverage, double low, double high, double actual) {
        double missed = Math.max(0, Math.max(low - actual, actual - high));
        return high - low + 2 / (1 - coverage) * missed;
    }

    /**
     * How often what happened lay inside.
     *
     * @param points forecasts that could be scored
     * @param inside those of them whose interval held what happened, its ends included
     */
    public record Covered(int points, int inside) {
        /** Share of the points that lie inside; nothing if there are none. */
        public OptionalDouble share() {
            return points == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) inside / points);
        }
    }

    /**
     * Counts the points inside the central interval of their ensemble. The ends are quantiles of
     * the ensemble; of m members and a perfect forecast, coverage × (m - 1) / (m + 1) lie inside.
     *
     * @param ensembles [point][member]
     * @param actual [point] what happened; NaN where nobody knows
     * @param coverage nominal, such as 0.8
     */
    public static Covered covered(double[][] ensembles, double[] actual, double coverage) {
        int points = 0;
        int inside = 0;
        for (int i = 0; i < actual.length; i++) {
            double[] sorted = Empirical.sorted(ensembles[i]);
            if (sorted.length > 0 && !Double.isNaN(actual[i])) {
                points++;
                inside += inside(sorted, actual[i], coverage) ? 1 : 0;
            }
        }
        return new Covered(points, inside);
    }

    private static boolean inside(double[] sorted, double actual, double coverage) {
        double tail = (1 - coverage) / 2;
        return Empirical.quantile(sorted, tail) <= actual
                && actual <= Empirical.quantile(sorted, 1 - tail);
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
            crps += crps(sorted, y, true).getAsDouble();
            ofPersistence += crpsOfPoint(persistence[i], y);
            bias += Empirical.quantile(sorted, 0.5) - y;
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

    /**
     * The counts that are no evidence against a probability.
     *
     * @param low fewer than this are too few
     * @param high more than this are too many
     */
    public record Acceptance(int low, int high) {
        public boolean contains(int count) {
            return low <= count && count <= high;
        }
    }

    /**
     * How many successes to expect in so many trials: the central interval of the binomial
     * distribution, with at most (1 - level) / 2 outside at either end. Of 100 intervals of 80 %,
     * 72 to 87 hold what happened in at least 95 % of such tests. The trials must be independent:
     * the months of one series are not.
     */
    public static Acceptance acceptance(int trials, double probability, double level) {
        BinomialDistribution binomial = new BinomialDistribution(trials, probability);
        double tail = (1 - level) / 2;
        return new Acceptance(
                binomial.inverseCumulativeProbability(tail),
                binomial.inverseCumulativeProbability(1 - tail));
    }
}
