/**
 * Futures are drawn here: how an uncertain number is distributed ({@link
 * org.holdfast.explore.draw.Shape}), where in their distributions the futures stand ({@link
 * org.holdfast.explore.draw.Sequence}), and which numbers move together ({@link
 * org.holdfast.explore.draw.Copula}). Read {@code docs/method/futures.md} first.
 *
 * <p>Elementary functions are those of Hipparchus' {@code FastMath}: plain Java, so a future has
 * the same bits on every machine.
 */
@NullMarked
package org.holdfast.explore.draw;

import org.jspecify.annotations.NullMarked;
