/** Futures are drawn here: distributions, correlation, sequences. */
@NullMarked
package org.holdfast.explore.draw;

import org.jspecify.annotations.NullMarked;
