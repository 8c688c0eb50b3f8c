@NullMarked
package org.holdfast.ledger.reference;

import org.jspecify.annotations.NullMarked;
