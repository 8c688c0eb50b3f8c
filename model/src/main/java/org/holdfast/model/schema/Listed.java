package org.holdfast.model.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts the class's {@code TABLE} into {@code AllTables.ALL}, which is written in its package; the
 * order is that of the names of the classes.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Listed {}
