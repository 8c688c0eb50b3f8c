/** Tests of runs. */
@NullMarked
package org.holdfast.studio.runs;

import org.jspecify.annotations.NullMarked;
