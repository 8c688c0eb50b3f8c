package org.holdfast.explore.analysis;

import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * The counts that are no evidence against a probability.
 *
 * @param low fewer than this are too few
 * @param high more than this are too many
 */
public record Acceptance(int low, int high) {
    /**
     * The central interval of the binomial distribution, with at most (1 - level) / 2 outside at
     * either end. The trials must be independent: the months of one series are not.
     */
    public static Acceptance of(int trials, double probability, double level) {
        BinomialDistribution binomial = new BinomialDistribution(trials, probability);
        double tail = (1 - level) / 2;
        return new Acceptance(
                binomial.inverseCumulativeProbability(tail),
                binomial.inverseCumulativeProbability(1 - tail));
    }

    public boolean contains(int count) {
        return low <= count && count <= high;
    }
}
