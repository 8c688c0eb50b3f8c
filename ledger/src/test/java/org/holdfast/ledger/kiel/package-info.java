@NullMarked
package org.holdfast.ledger.kiel;

import org.jspecify.annotations.NullMarked;
