/**
 * The simulator: a case with its plans and its futures packed for a browser, and what becomes of
 * them when a lever moves.
 */
@NullMarked
package org.holdfast.simulator;

import org.jspecify.annotations.NullMarked;
