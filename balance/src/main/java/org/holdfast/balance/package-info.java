/**
 * Stock and flow, month by month: a case, a plan and a future give a trajectory. It runs on the JVM
 * and in a browser alike, so it holds to plain Java and plain arithmetic.
 */
@NullMarked
package org.holdfast.balance;

import org.jspecify.annotations.NullMarked;
