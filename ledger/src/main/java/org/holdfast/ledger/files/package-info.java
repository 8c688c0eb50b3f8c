/**
 * Workbooks and CSV files as lines of cells, read once from start to end. Read {@link
 * org.holdfast.ledger.files.Book} first. It knows the libraries that read files; it does not know
 * what the files mean.
 */
@NullMarked
package org.holdfast.ledger.files;

import org.jspecify.annotations.NullMarked;
