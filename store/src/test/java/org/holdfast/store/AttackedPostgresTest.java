package org.holdfast.store;

import java.util.List;
import java.util.Optional;
import org.holdfast.store.audit.AttackedLogContract;
import org.holdfast.store.audit.AuditStore;
import org.holdfast.store.audit.Line;
import org.jspecify.annotations.Nullable;

class AttackedPostgresTest extends AttackedLogContract {
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

    @Override
    protected void overwrite(List<Line> lines, Optional<String> tip) {
        AttackedDatabase.overwrite(place(), lines, tip);
    }
}
