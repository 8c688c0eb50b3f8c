/**
 * A fund's tranches, released when their conditions are met. Read {@link
 * org.holdfast.oversight.conditions.Fund} first.
 */
@NullMarked
package org.holdfast.oversight.conditions;

import org.jspecify.annotations.NullMarked;
