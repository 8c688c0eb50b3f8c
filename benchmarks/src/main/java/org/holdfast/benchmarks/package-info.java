/**
 * Times the kernels and the solver with JMH, outside the default test run. A commit that claims
 * speed states machine, JDK, before and after, measured here.
 */
@NullMarked
package org.holdfast.benchmarks;

import org.jspecify.annotations.NullMarked;
