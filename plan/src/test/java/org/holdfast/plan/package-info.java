/** Tests of the programme and what is made of it. */
@NullMarked
package org.holdfast.plan;

import org.jspecify.annotations.NullMarked;
