/**
 * Keeps the ledger and its audit log in a database: a file that needs no set-up, or a PostgreSQL
 * server for a team, with one schema. Read {@link org.holdfast.store.Store} first.
 */
@NullMarked
package org.holdfast.store;

import org.jspecify.annotations.NullMarked;
