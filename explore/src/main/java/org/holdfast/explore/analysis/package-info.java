/** What many futures say: drivers, boxes, scores. Plain arrays in, records out. */
@NullMarked
package org.holdfast.explore.analysis;

import org.jspecify.annotations.NullMarked;
