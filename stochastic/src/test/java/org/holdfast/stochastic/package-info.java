@NullMarked
package org.holdfast.stochastic;

import org.jspecify.annotations.NullMarked;
