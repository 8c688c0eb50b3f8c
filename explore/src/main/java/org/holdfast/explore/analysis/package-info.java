/**
 * What many futures say: drivers, boxes, scores. Plain arrays in, records out; nothing here knows a
 * case. A run that failed comes in as NaN: it is left out and counted. Read {@link
 * org.holdfast.explore.analysis.Empirical} first, then the method that is needed; the equations and
 * their sources stand on one page, {@code docs/method/analysis.md}.
 */
@NullMarked
package org.holdfast.explore.analysis;

import org.jspecify.annotations.NullMarked;
