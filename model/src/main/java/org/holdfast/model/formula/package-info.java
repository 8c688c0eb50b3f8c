/**
 * The language in which a case's checks.yaml states what an answer should be: {@code coverage(
 * shell-155) >= 0.5 from 2026-01 to 2026-12}. Read {@link org.holdfast.model.formula.Comparison}
 * first, then {@link org.holdfast.model.formula.Figure}: what a formula can speak of.
 */
@NullMarked
package org.holdfast.model.formula;

import org.jspecify.annotations.NullMarked;
