/** Published results and planted truths that the analysis must find again. */
@NullMarked
package org.holdfast.explore.analysis;

import org.jspecify.annotations.NullMarked;
