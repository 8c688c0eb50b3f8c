/**
 * Results as Parquet, for pandas, DuckDB or R: the one place that knows the library. Start with
 * {@code RunFiles} for every run of an exploration ({@code tables/RunColumns} says what the columns
 * mean), and with {@code TableFile} for a plain table.
 */
@NullMarked
package org.holdfast.results.parquet;

import org.jspecify.annotations.NullMarked;
