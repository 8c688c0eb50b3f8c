/** Many futures: drawn, run, and read. */
@NullMarked
package org.holdfast.explore;

import org.jspecify.annotations.NullMarked;
