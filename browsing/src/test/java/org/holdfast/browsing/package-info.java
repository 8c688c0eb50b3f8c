/** The studio in a real browser, driven as people drive it. */
@NullMarked
package org.holdfast.browsing;

import org.jspecify.annotations.NullMarked;
