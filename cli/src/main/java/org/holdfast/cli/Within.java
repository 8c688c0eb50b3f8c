package org.holdfast.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which numbers an option takes; without it any that its type can hold. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface Within {
    /** The least; {@link Double#MIN_VALUE} says above nothing. */
    double from();

    /** The most. */
    double to() default Double.POSITIVE_INFINITY;

    /** Whether it is a count of something, whose limits help tells too; a year is none. */
    boolean count() default true;

    /** An example that a refusal tells. */
    double suchAs();
}
