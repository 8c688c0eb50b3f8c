/**
 * Releases of one contracting process, compiled into one by the standard's merge rules. Read {@link
 * org.holdfast.oversight.merge.Compiling} first.
 */
@NullMarked
package org.holdfast.oversight.merge;

import org.jspecify.annotations.NullMarked;
