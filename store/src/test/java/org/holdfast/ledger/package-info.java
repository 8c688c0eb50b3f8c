/** The stores of this module, tested as every store of a ledger is. */
@NullMarked
package org.holdfast.ledger;

import org.jspecify.annotations.NullMarked;
