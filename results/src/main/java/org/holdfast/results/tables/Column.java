package org.holdfast.results.tables;

import java.util.function.Function;

/**
 * A column of a table of results.
 *
 * @param name name in the header
 * @param unit unit of its numbers in words, or what its words are
 * @param about what it says, in a sentence for the dictionary
 * @param cell the text of the cell for a row
 */
public record Column<R>(String name, String unit, String about, Function<R, String> cell) {}
