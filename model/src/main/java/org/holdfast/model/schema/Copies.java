package org.holdfast.model.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for an interface, named {@code NameCopies} and implemented by the record, with a copy for
 * each component, {@code withPrice(price)}, and a {@code standard(…)} that takes only what has no
 * default: lists and optional parts are empty in it, columns say what their empty cells mean.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Copies {}
