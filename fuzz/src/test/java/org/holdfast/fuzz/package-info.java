/**
 * Throws odd bytes at every reader: each must answer with a problem or a case, never a stack trace.
 * The default build replays known inputs; {@code JAZZER_FUZZ=1} looks for new ones.
 */
@NullMarked
package org.holdfast.fuzz;

import org.jspecify.annotations.NullMarked;
