package org.holdfast.store;

import org.holdfast.store.audit.AuditStore;
import org.holdfast.store.audit.AuditStoreContract;
import org.jspecify.annotations.Nullable;

class PostgresAuditTest extends AuditStoreContract {
    private @Nullable AuditStore store;

    private final Place place = Place.onServer();

    private Place place() {
        return place;
    }

    @Override
    protected AuditStore store() {
        if (store == null) {
            store = place().store().audit();
        }
        return store;
    }
}
