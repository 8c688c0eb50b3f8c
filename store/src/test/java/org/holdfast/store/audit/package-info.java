/** The tests of the log, and what its stores are tested with. */
@NullMarked
package org.holdfast.store.audit;

import org.jspecify.annotations.NullMarked;
