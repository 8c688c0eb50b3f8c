package org.holdfast.audit;

class InMemoryStoreTest extends AuditStoreContract {
    private final AuditStore store = new InMemoryStore();

    @Override
    protected AuditStore store() {
        return store;
    }
}
