@NullMarked
package org.holdfast.site;

import org.jspecify.annotations.NullMarked;
