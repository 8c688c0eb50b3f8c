@NullMarked
package org.holdfast.ledger.track;

import org.jspecify.annotations.NullMarked;
