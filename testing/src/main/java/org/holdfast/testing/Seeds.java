package org.holdfast.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A law that holds whatever the input: the test runs once for each seed and draws its input from
 * it. Seeds are counted from {@link #first}, so that a failure "seed 17" is run again alone with
 * {@code @Seeds(value = 1, first = 17)}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ParameterizedTest(name = "seed {0}")
@ArgumentsSource(SeedsProvider.class)
public @interface Seeds {
    /** How many seeds to try. */
    int value();

    /** The first seed. */
    long first() default 1;
}
