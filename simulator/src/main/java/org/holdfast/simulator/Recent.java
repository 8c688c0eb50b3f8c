package org.holdfast.simulator;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/**
 * The last thing that was made, and what it was made for: made anew only for something else.
 *
 * @param <K> what it is made for
 * @param <V> what is made
 */
final class Recent<K, V> {
    private final BiPredicate<K, K> isSame;
    private Optional<Made<K, V>> last = Optional.empty();

    private record Made<K, V>(K key, V value) {}

    /** Nothing yet; the test tells whether what was made for one does for another. */
    Recent(BiPredicate<K, K> isSame) {
        this.isSame = isSame;
    }

    V get(K key, Supplier<V> make) {
        if (last.isEmpty() || !isSame.test(last.get().key(), key)) {
            last = Optional.of(new Made<>(key, make.get()));
        }
        return last.get().value();
    }
}
