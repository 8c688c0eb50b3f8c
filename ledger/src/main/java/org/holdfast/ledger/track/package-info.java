/**
 * What became of earlier promises, from the list that lies beside a case. Read {@link
 * org.holdfast.ledger.track.CaseLedger} first.
 */
@NullMarked
package org.holdfast.ledger.track;

import org.jspecify.annotations.NullMarked;
