/**
 * Writes results to files: CSV tables, JSON summaries and the dictionary of their columns. Start
 * with the dictionary, which says what every column means and in which unit.
 */
@NullMarked
package org.holdfast.results;

import org.jspecify.annotations.NullMarked;
