@NullMarked
package org.holdfast.model.formula;

import org.jspecify.annotations.NullMarked;
