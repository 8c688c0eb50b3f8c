package org.holdfast.ledger.reading;

import java.util.Optional;
import org.holdfast.model.Text;

/**
 * What a cell says, and what a reader should hear about how it was read.
 *
 * @param remark empty if there was nothing to judge
 */
public record Reading<T>(T value, Optional<Text> remark) {
    static <T> Reading<T> plain(T value) {
        return new Reading<>(value, Optional.empty());
    }

    static <T> Reading<T> judged(T value, Text remark) {
        return new Reading<>(value, Optional.of(remark));
    }
}
