package org.holdfast.explore.analysis;

import org.holdfast.model.Spread;

/**
 * A number estimated from a sample, with its bootstrap interval.
 *
 * @param value the estimate and its interval
 * @param used how many runs it rests on
 * @param failed how many runs were left out because they failed
 */
public record Estimate(Spread value, int used, int failed) {}
