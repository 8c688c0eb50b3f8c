package org.holdfast.explore.draw;

import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.model.SplitNormal;

/**
 * How an uncertain number is distributed over futures.
 *
 * <p>A future's value is the quantile of that future's uniform number: so whatever sequence the
 * uniforms come from, and however they were correlated, carries over to the values.
 */
public sealed interface Shape {
    /**
     * The quantile: the value below which the number lies with probability {@code u}. Never falls
     * as {@code u} rises.
     *
     * @param u strictly between 0 and 1, not checked
     */
    double at(double u);

    /** A number that is known. */
    record Fixed(double value) implements Shape {
        public Fixed {
            Require.that(Double.isFinite(value), "a fixed number must be finite", value);
        }

        @Override
        public double at(double u) {
            return value;
        }
    }

    /**
     * Everything between two ends is equally likely.
     *
     * @param low the least value
     * @param high the greatest value
     */
    record Uniform(double low, double high) implements Shape {
        public Uniform {
            Require.that(rising(low, high), "a uniform draw needs finite low ≤ high", low, high);
        }

        @Override
        public double at(double u) {
            return Math.min(low + u * (high - low), high);
        }
    }

    /**
     * Most likely at the mode, linearly less so towards both ends. Says no more than the three
     * numbers do, and puts more into the tails than {@link Pert}.
     *
     * @param low the least value
     * @param mode the most likely value
     * @param high the greatest value
     */
    record Triangular(double low, double mode, double high) implements Shape {
        public Triangular {
            Require.that(
                    rising(low, mode, high),
                    "a triangular draw needs finite low ≤ mode ≤ high",
                    low,
                    mode,
                    high);
        }

        @Override
        public double at(double u) {
            double range = high - low;
            return u * range <= mode - low
                    ? Math.min(low + Math.sqrt(u * range * (mode - low)), mode)
                    : Math.max(high - Math.sqrt((1 - u) * range * (high - mode)), mode);
        }
    }

    /**
     * A beta distribution over the range whose mean is (low + 4 mode + high) ÷ 6, the estimate of
     * PERT (Malcolm, Roseboom, Clark and Fazar 1959; as a distribution Vose 2008): smooth, with
     * less in the tails than {@link Triangular}. For estimates of people who trust their mode.
     *
     * <p>Its quantile is tabulated when the shape is made, which takes as long as some thousands of
     * draws; it is off by at most 1e-6 of the range, or 1e-5 in the outermost ten-thousandth at
     * either end. Two that have the same numbers are equal.
     */
    final class Pert implements Shape {
        /** How much more the mode counts in the mean than either end. */
        private static final double WEIGHT = 4;

        private final double low;
        private final double mode;
        private final double high;
        private final BetaQuantile share;

        /**
         * A PERT distribution.
         *
         * @param low the least value
         * @param mode the most likely value
         * @param high the greatest value
         */
        public Pert(double low, double mode, double high) {
            Require.that(
                    rising(low, mode, high),
                    "a PERT draw needs finite low ≤ mode ≤ high",
                    low,
                    mode,
                    high);
            this.low = low;
            this.mode = mode;
            this.high = high;
            double lean = low == high ? 0.5 : (mode - low) / (high - low);
            this.share = new BetaQuantile(1 + WEIGHT * lean, 1 + WEIGHT * (1 - lean));
        }

        /** The least value. */
        public double low() {
            return low;
        }

        /** The most likely value. */
        public double mode() {
            return mode;
        }

        /** The greatest value. */
        public double high() {
            return high;
        }

        @Override
        public double at(double u) {
            return Math.min(low + (high - low) * share.at(u), high);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Pert p
                    && Double.compare(low, p.low) == 0
                    && Double.compare(mode, p.mode) == 0
                    && Double.compare(high, p.high) == 0;
        }

        @Override
        public int hashCode() {
            return List.of(low, mode, high).hashCode();
        }

        @Override
        public String toString() {
            return "Pert[low=" + low + ", mode=" + mode + ", high=" + high + "]";
        }
    }

    /** A number of which three quantiles are told; see {@link SplitNormal}. */
    record Ranged(SplitNormal of) implements Shape {
        @Override
        public double at(double u) {
            return of.at(u);
        }
    }

    /**
     * One of a few values: a decision taken or not, one of three dates.
     *
     * @param values in rising order, however they were given: neighbours in futures that are
     *     stratified or correlated are neighbours in value
     * @param weights for each value its probability; given as any numbers not below 0, made to add
     *     up to 1
     */
    record Discrete(List<Double> values, List<Double> weights) implements Shape {
        public Discrete {
            Require.that(
                    !values.isEmpty() && values.size() == weights.size(),
                    "a discrete draw needs a weight for each value",
                    values,
                    weights);
            Require.that(
                    values.stream().allMatch(Double::isFinite),
                    "the values of a discrete draw must be finite",
                    values);
            double total = weights.stream().mapToDouble(w -> w).sum();
            Require.that(
                    weights.stream().allMatch(w -> w >= 0) && total > 0 && Double.isFinite(total),
                    "the weights of a discrete draw must be 0 or more and not all 0",
                    weights);
            List<Double> given = List.copyOf(values);
            List<Double> weight = List.copyOf(weights);
            List<Integer> order =
                    IntStream.range(0, given.size())
                            .boxed()
                            .sorted((a, b) -> Double.compare(given.get(a), given.get(b)))
                            .toList();
            values = order.stream().map(given::get).toList();
            weights = order.stream().map(k -> weight.get(k) / total).toList();
        }

        @Override
        public double at(double u) {
            double left = u;
            double value = Double.NaN;
            for (int k = 0; k < values.size() && !(left <= 0); k++) {
                double weight = weights.get(k);
                if (weight > 0) {
                    value = values.get(k);
                    left -= weight;
                }
            }
            return value;
        }
    }

    private static boolean rising(double... values) {
        for (int k = 0; k < values.length; k++) {
            if (!Double.isFinite(values[k]) || (k > 0 && values[k] < values[k - 1])) {
                return false;
            }
        }
        return true;
    }
}
