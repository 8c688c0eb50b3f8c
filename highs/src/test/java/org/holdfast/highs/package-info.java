/** Tests that HiGHS, as we call it, agrees with textbooks. Read {@code HighsTest} first. */
@NullMarked
package org.holdfast.highs;

import org.jspecify.annotations.NullMarked;
