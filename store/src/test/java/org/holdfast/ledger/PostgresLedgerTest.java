package org.holdfast.ledger;

import org.holdfast.store.Place;

class PostgresLedgerTest extends LedgerStoreContract {
    @Override
    LedgerStore store() {
        return Place.onServer().ledger();
    }
}
