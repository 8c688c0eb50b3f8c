package org.holdfast.model;

/**
 * Two factors that tend to be high together, or one high where the other is low.
 *
 * @param rank Spearman's rank correlation, −1 to 1
 */
public record Correlation(String factor, String with, double rank, Origin origin) {
    public Correlation {
        if (!(rank >= -1 && rank <= 1)) {
            throw new IllegalArgumentException("a correlation lies from -1 to 1, got " + rank);
        }
    }
}
