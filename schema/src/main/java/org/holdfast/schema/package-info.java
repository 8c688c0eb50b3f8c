/**
 * Java written at build from what the records of the model say about themselves. Runs within the
 * compiler, in the modules whose {@code pom.xml} names it.
 */
@NullMarked
package org.holdfast.schema;

import org.jspecify.annotations.NullMarked;
