package org.holdfast.model.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for {@code Tables} beside the type: how the rows of these records are read, in this order.
 * What a component is {@link ReadBy} is a method of the type.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Tabled {
    Class<?>[] value();

    /** The record that has lists of the rows. */
    Class<?> of();
}
