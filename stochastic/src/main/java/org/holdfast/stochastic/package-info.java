/**
 * Stochastic programmes over a graph of nodes, each a linear programme that is handed numbers by
 * the stage before: solved as one programme, by the L-shaped method, or by stochastic dual dynamic
 * programming. Reads published instances in SMPS.
 */
@NullMarked
package org.holdfast.stochastic;

import org.jspecify.annotations.NullMarked;
