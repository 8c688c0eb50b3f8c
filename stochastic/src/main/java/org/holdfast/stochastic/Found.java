package org.holdfast.stochastic;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a method found.
 *
 * @param method its name
 * @param isProven whether objective and bound are as near as the tolerance asks
 * @param objective what the policy costs; of sampled ways, their mean
 * @param mean cost of the policy over all ways, or those that were drawn; NaN where one programme
 *     was solved for another measure
 * @param bound below which no policy can cost
 * @param firstStage column to value
 * @param iterations of the method; solves of the solver for one programme
 * @param cuts found by the way; 0 for one programme
 * @param sampled how sure the objective is, where it was sampled
 * @param sampledBound how sure the bound is, where it is of samples
 * @param played what the policy costs on ways that were given
 */
public record Found(
        String method,
        boolean isProven,
        double objective,
        double mean,
        double bound,
        Map<String, Double> firstStage,
        long iterations,
        int cuts,
        Optional<Sampled> sampled,
        Optional<Sampled> sampledBound,
        List<Played> played) {
    /**
     * A way that was given.
     *
     * @param costs of its nodes, without what may follow; up to the first one that has no point
     * @param isWhole whether every node had a point
     */
    public record Played(List<Double> costs, boolean isWhole) {
        /** The same costs with the other sign, or the same one. */
        public Played times(double sign) {
            return new Played(costs.stream().map(c -> sign * c).toList(), isWhole);
        }
    }

    /** Mean of ways that were drawn, between {@code low} and {@code high} in 95 of 100 samples. */
    public record Sampled(int ways, double low, double high) {
        /** The same of an objective with the other sign, or the same one. */
        public Sampled times(double sign) {
            return sign > 0 ? this : new Sampled(ways, -high, -low);
        }
    }
}
