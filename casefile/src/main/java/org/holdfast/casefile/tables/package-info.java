/**
 * The tables of a case, one class a table: the single source of what is read, checked and
 * documented. {@link org.holdfast.casefile.tables.Tables} lists them.
 */
@NullMarked
package org.holdfast.casefile.tables;

import org.jspecify.annotations.NullMarked;
