/** Benchmarks that reach into the kernel, and so stand in its package. */
@NullMarked
package org.holdfast.balance;

import org.jspecify.annotations.NullMarked;
