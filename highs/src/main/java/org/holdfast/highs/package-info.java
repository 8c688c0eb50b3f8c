/**
 * Solves linear programmes with HiGHS, in process, through its C interface. It is the one module
 * that knows this solver; {@code plan} says what a programme is.
 */
@NullMarked
package org.holdfast.highs;

import org.jspecify.annotations.NullMarked;
