/**
 * The tests of the store. Each class of them runs on SQLite and on PostgreSQL; {@link
 * org.holdfast.store.Place} says where.
 */
@NullMarked
package org.holdfast.store;

import org.jspecify.annotations.NullMarked;
