/**
 * Planning for the least shortfall, written down as a linear programme; it knows no solver. It runs
 * on the JVM and in a browser alike; the module {@code highs} solves what it writes down.
 */
@NullMarked
package org.holdfast.plan;

import org.jspecify.annotations.NullMarked;
