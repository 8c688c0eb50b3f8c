package org.holdfast.model.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Asks for {@code CaseTables} beside the type: how the rows of these records are read. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Tabled {
    Class<?>[] value();
}
