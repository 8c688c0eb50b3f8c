@NullMarked
package org.holdfast.oversight.ocds;

import org.jspecify.annotations.NullMarked;
