/** Tests of the studio, on a real server. */
@NullMarked
package org.holdfast.studio;

import org.jspecify.annotations.NullMarked;
