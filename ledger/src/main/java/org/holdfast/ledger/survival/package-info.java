/**
 * How long it takes from one stage to the next, where many have not arrived yet. Read {@link
 * org.holdfast.ledger.survival.Duration} first, then {@link
 * org.holdfast.ledger.survival.KaplanMeier}.
 */
@NullMarked
package org.holdfast.ledger.survival;

import org.jspecify.annotations.NullMarked;
