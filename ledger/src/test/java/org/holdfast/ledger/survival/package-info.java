@NullMarked
package org.holdfast.ledger.survival;

import org.jspecify.annotations.NullMarked;
