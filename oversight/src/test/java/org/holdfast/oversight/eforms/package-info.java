@NullMarked
package org.holdfast.oversight.eforms;

import org.jspecify.annotations.NullMarked;
