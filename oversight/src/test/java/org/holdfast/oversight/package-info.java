@NullMarked
package org.holdfast.oversight;

import org.jspecify.annotations.NullMarked;
