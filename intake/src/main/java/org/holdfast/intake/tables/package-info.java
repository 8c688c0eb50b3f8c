/**
 * Workbooks and CSV files as lines of cells, read once from start to end. Read {@link
 * org.holdfast.intake.tables.Book} first. It does not know what the files mean.
 */
@NullMarked
package org.holdfast.intake.tables;

import org.jspecify.annotations.NullMarked;
