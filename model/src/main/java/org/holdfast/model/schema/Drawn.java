package org.holdfast.model.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number happens rather than is decided: a future draws it from its range. Terms that only a
 * plan reads (contracts, costs of lines, advances) are not drawn: in a future a plan is already
 * made.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Drawn {
    /** Name of a yes or no in the record: drawn only where it holds. */
    String when() default "";

    /** Name of a yes or no in the record: drawn only where it does not hold. */
    String unless() default "";
}
