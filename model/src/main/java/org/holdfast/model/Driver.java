package org.holdfast.model;

/**
 * How much of the spread of an outcome comes from one factor (Sobol 1993, Saltelli et al. 2010).
 *
 * @param factor id of the factor; of factors that are correlated all ids, with spaces between
 * @param first first-order index: the share of the variance that goes if this factor alone were
 *     known; with its bootstrap interval
 * @param total total index: the share that stays if all others were known; with its interval
 */
public record Driver(String factor, Text name, Spread first, Spread total) {
    /** What it does with others: no less than alone, though the estimates may come out so. */
    public Spread inAll() {
        return new Spread(
                Math.max(first.low(), total.low()),
                Math.max(first.central(), total.central()),
                Math.max(first.high(), total.high()));
    }
}
