@NullMarked
package org.holdfast.ledger.list;

import org.jspecify.annotations.NullMarked;
