/**
 * The tables of results, one file each: columns with their meaning, and the rows of a finding. The
 * dictionary in docs/reference/results.md is printed from them. Read {@link
 * org.holdfast.results.tables.Table} first.
 */
@NullMarked
package org.holdfast.results.tables;

import org.jspecify.annotations.NullMarked;
