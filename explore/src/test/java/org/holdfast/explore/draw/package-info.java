@NullMarked
package org.holdfast.explore.draw;

import org.jspecify.annotations.NullMarked;
