/**
 * What holds for every plan, whatever the case: laws over drawn cases, each solved once for all
 * laws that look at it. Read {@code PlanLawsTest} first.
 */
@NullMarked
package org.holdfast.laws;

import org.jspecify.annotations.NullMarked;
