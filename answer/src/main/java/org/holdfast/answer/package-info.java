/**
 * From a case and a scenario to an answer: plans both ways, re-runs them through the balance, asks
 * what binds, what waiting costs and what would turn the headline. Read {@code Study} first.
 */
@NullMarked
package org.holdfast.answer;

import org.jspecify.annotations.NullMarked;
