/**
 * What was promised, by whom, and what of it arrived: events in a chain from promise to delivery,
 * each with the row of the file that says so. Read {@link org.holdfast.ledger.Event} first, then
 * {@link org.holdfast.ledger.LedgerStore}.
 */
@NullMarked
package org.holdfast.ledger;

import org.jspecify.annotations.NullMarked;
