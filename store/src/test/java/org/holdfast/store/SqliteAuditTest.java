package org.holdfast.store;

import java.nio.file.Path;
import org.holdfast.store.audit.AuditStore;
import org.holdfast.store.audit.AuditStoreContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

class SqliteAuditTest extends AuditStoreContract {
    private @Nullable AuditStore store;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Place place() {
        return Place.inFolder(folder);
    }

    @Override
    protected AuditStore store() {
        if (store == null) {
            store = place().store().audit();
        }
        return store;
    }
}
