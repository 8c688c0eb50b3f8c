package org.holdfast.model.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Asks for {@code RecordCodec} beside the type: these records, and all in them, as bytes. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Packed {
    Class<?>[] value();

    /** Lists of the first record whose rows nobody reads out of a pack: they stay out of it. */
    String[] without() default {};
}
