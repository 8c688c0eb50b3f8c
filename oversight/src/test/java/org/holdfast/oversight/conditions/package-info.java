@NullMarked
package org.holdfast.oversight.conditions;

import org.jspecify.annotations.NullMarked;
