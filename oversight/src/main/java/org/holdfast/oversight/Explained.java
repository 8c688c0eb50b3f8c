package org.holdfast.oversight;

import java.util.Objects;
import org.holdfast.model.Text;

/**
 * What a person must know of an indicator to judge a flag.
 *
 * @param title a few words
 * @param definition when exactly it answers yes
 * @param reasoning why that is worth a question
 * @param falseAlarms when it answers yes although nothing is wrong
 * @param needs fields without which it cannot answer, as paths
 * @param source who found or published it, with year
 */
public record Explained(
        Text title,
        Text definition,
        Text reasoning,
        Text falseAlarms,
        String needs,
        String source) {
    public Explained {
        Objects.requireNonNull(title);
        Objects.requireNonNull(definition);
        Objects.requireNonNull(reasoning);
        Objects.requireNonNull(falseAlarms);
        Objects.requireNonNull(needs);
        Objects.requireNonNull(source);
    }
}
