/** What a browser calls: the simulator as JavaScript. */
@NullMarked
package org.holdfast.browser;

import org.jspecify.annotations.NullMarked;
