/**
 * Public tables that questions to a ledger need: exchange rates, gross domestic product, price
 * levels, defence shares, counts of attacks. Each class knows one table by its headings.
 */
@NullMarked
package org.holdfast.ledger.reference;

import org.jspecify.annotations.NullMarked;
