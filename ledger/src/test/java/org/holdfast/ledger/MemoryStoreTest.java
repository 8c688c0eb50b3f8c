package org.holdfast.ledger;

class MemoryStoreTest extends LedgerStoreContract {
    @Override
    LedgerStore store() {
        return new MemoryStore();
    }
}
