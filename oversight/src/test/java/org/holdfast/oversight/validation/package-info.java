@NullMarked
package org.holdfast.oversight.validation;

import org.jspecify.annotations.NullMarked;
