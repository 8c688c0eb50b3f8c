/**
 * Every run of an exploration as Parquet, for pandas, DuckDB or R: the one place that knows the
 * library. Start with {@code RunFiles}; {@code tables/RunColumns} says what the columns mean.
 */
@NullMarked
package org.holdfast.results.parquet;

import org.jspecify.annotations.NullMarked;
