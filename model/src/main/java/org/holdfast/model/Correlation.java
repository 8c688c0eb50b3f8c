package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Rows;

/** Two factors that tend to be high together, or one high where the other is low. */
@Rows(
        table = "correlations",
        about = "Factors that tend to be high together, or one high where the other is low.",
        key = {"factor", "with"})
public record Correlation(
        @Column(value = "A factor.", of = "factors") String factor,
        @Column(value = "Another one.", of = "factors") String with,
        @Column(value = "Spearman's rank correlation.", name = "correlation", low = -1, high = 1)
                double rank,
        Origin origin) {
    public Correlation {
        if (!(rank >= -1 && rank <= 1)) {
            throw new IllegalArgumentException("a correlation lies from -1 to 1, got " + rank);
        }
    }
}
