/** How results are turned into bytes and back; for this module only. Read {@code Json} first. */
@NullMarked
package org.holdfast.results.internal;

import org.jspecify.annotations.NullMarked;
