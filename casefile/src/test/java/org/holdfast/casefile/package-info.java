/** Sound cases are read whole; each way in which a case can be broken is told in plain words. */
@NullMarked
package org.holdfast.casefile;

import org.jspecify.annotations.NullMarked;
