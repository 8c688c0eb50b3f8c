/** A case whose start is moved: its files, line by line and cell by cell. */
@NullMarked
package org.holdfast.casefile.internal.roll;

import org.jspecify.annotations.NullMarked;
