@NullMarked
package org.holdfast.ledger.reading;

import org.jspecify.annotations.NullMarked;
