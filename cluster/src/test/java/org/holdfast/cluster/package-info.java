/** Tests of {@link org.holdfast.cluster}. */
@NullMarked
package org.holdfast.cluster;

import org.jspecify.annotations.NullMarked;
