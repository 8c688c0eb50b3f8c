@NullMarked
package org.holdfast.ledger.questions;

import org.jspecify.annotations.NullMarked;
