/**
 * What rows must say together, beyond each cell by itself. {@link
 * org.holdfast.casefile.checks.Checks} lists the checks.
 */
@NullMarked
package org.holdfast.casefile.checks;

import org.jspecify.annotations.NullMarked;
