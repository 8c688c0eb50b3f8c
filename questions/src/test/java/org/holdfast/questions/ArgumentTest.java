package org.holdfast.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What numbers a question takes. */
class ArgumentTest {
    private static Stream<Argument> all() {
        return Arrays.stream(Argument.class.getDeclaredFields())
                .filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == Argument.class)
                .map(f -> {
                    try {
                        return (Argument) f.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    @Test
    void noCountIsSoLargeThatMemoryWouldSayItFirst() {
        assertThat(all()).hasSizeGreaterThan(15).noneMatch(a -> a.takes(2_000_000_000));
    }

    @Test
    void theMostThatHelpTellsIsTakenAndOneMoreIsNot() {
        assertThat(Argument.WORLDS.limits())
                .hasValueSatisfying(
                        limits -> assertThat(limits.en()).isEqualTo("From 2 to 100000."));
        assertThat(Argument.WORLDS.takes(100_000)).isTrue();
        assertThat(Argument.WORLDS.takes(100_001)).isFalse();
        assertThat(Argument.QUICK.limits()).isEmpty();
        assertThat(Argument.SLACK.limits()).isEmpty();
    }

    @Test
    void whatStandsWithoutBeingAskedForAndTheExampleAreTaken() {
        assertThat(all()).allMatch(a -> a.takes(a.standard()) && a.takes(a.example()));
    }
}
