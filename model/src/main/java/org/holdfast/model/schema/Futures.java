package org.holdfast.model.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Asks for {@code DrawnNumbers} beside the type: the {@link Drawn} numbers of this record. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Futures {
    Class<?>[] value();
}
