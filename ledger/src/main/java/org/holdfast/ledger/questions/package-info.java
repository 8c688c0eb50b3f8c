/**
 * What a ledger answers: the gap between promise and delivery, what is open longest, who bears
 * what. Read {@link org.holdfast.ledger.questions.Netting} first: it says what counts once.
 */
@NullMarked
package org.holdfast.ledger.questions;

import org.jspecify.annotations.NullMarked;
