/**
 * People's own lists, in the plain table that {@code holdfast ledger template} writes. Read {@link
 * org.holdfast.ledger.list.OwnList} first.
 */
@NullMarked
package org.holdfast.ledger.list;

import org.jspecify.annotations.NullMarked;
