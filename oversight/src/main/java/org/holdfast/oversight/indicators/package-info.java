/**
 * The eleven red-flag indicators, one file each. {@link org.holdfast.oversight.Indicators} lists
 * them.
 */
@NullMarked
package org.holdfast.oversight.indicators;

import org.jspecify.annotations.NullMarked;
