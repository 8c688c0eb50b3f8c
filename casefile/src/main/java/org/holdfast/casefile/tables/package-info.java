/**
 * The tables of a case, written at build from the records of {@code model}: the single source of
 * what is read, checked and documented. {@code Readings} lists them, and reads what is more than a
 * cell.
 */
@NullMarked
package org.holdfast.casefile.tables;

import org.jspecify.annotations.NullMarked;
