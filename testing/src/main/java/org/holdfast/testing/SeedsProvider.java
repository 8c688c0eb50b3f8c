package org.holdfast.testing;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * Counts out the seeds that a {@link Seeds} annotation asks for, and as many times more as the
 * system property {@code holdfast.seeds} says.
 */
final class SeedsProvider implements ArgumentsProvider, AnnotationConsumer<Seeds> {
    private static final int TIMES = Integer.getInteger("holdfast.seeds", 1);

    private long first;
    private long count;

    @Override
    public void accept(Seeds seeds) {
        if (seeds.value() < 1) {
            throw new IllegalArgumentException("@Seeds(" + seeds.value() + ") would test nothing");
        }
        first = seeds.first();
        count = seeds.value() == 1 ? 1 : (long) TIMES * seeds.value();
    }

    @Override
    public Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context) {
        return LongStream.range(first, first + count).mapToObj(Arguments::of);
    }
}
