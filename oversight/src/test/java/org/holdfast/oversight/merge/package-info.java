@NullMarked
package org.holdfast.oversight.merge;

import org.jspecify.annotations.NullMarked;
