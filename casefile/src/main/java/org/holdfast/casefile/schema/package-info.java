/**
 * What a table looks like: its columns, what a cell may hold, and how a row becomes a record. Read
 * {@link org.holdfast.casefile.schema.Table} first.
 */
@NullMarked
package org.holdfast.casefile.schema;

import org.jspecify.annotations.NullMarked;
