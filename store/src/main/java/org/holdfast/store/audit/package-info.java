/**
 * A log that anyone can check: entries are only ever added, and each is chained to all before it by
 * a Merkle tree as in RFC 6962. It knows nothing of the rest of Holdfast. Read {@link
 * org.holdfast.store.audit.AuditLog} first, then {@link org.holdfast.store.audit.Finding} for what
 * can be wrong with a log.
 */
@NullMarked
package org.holdfast.store.audit;

import org.jspecify.annotations.NullMarked;
