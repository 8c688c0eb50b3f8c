package org.holdfast.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.holdfast.store.audit.AttackedLogContract;
import org.holdfast.store.audit.AuditStore;
import org.holdfast.store.audit.Line;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

class AttackedSqliteTest extends AttackedLogContract {
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

    @Override
    protected void overwrite(List<Line> lines, Optional<String> tip) {
        AttackedDatabase.overwrite(place(), lines, tip);
    }
}
