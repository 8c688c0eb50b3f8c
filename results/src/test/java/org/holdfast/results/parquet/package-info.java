/** Tests that every run comes back from Parquet, in readers that share no code with the writer. */
@NullMarked
package org.holdfast.results.parquet;

import org.jspecify.annotations.NullMarked;
