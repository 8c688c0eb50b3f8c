@NullMarked
package org.holdfast.brief;

import org.jspecify.annotations.NullMarked;
