package org.holdfast.store;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.holdfast.store.audit.AuditStore;
import org.holdfast.store.audit.Line;
import org.holdfast.store.audit.Tip;

/** The audit log of a store, a transaction a call. */
record SqlAuditStore(Database database) implements AuditStore {
    @Override
    public void read(Consumer<Line> to) {
        try (Connection connection = database.reading()) {
            AuditRows.read(connection, to);
        } catch (SQLException e) {
            throw new UncheckedIOException(database.explain(e));
        }
    }

    @Override
    public Optional<String> tip() {
        try (Connection connection = database.reading()) {
            return AuditRows.tip(connection);
        } catch (SQLException e) {
            throw new UncheckedIOException(database.explain(e));
        }
    }

    @Override
    public void append(Function<Tip, Addition> writing) {
        try (Connection connection = database.writing()) {
            AuditRows.append(database, connection, writing);
            connection.commit();
        } catch (SQLException e) {
            throw new UncheckedIOException(database.explain(e));
        }
    }

    /** The same within a transaction, which the caller commits or gives up. */
    static AuditStore within(Database database, Connection transaction) {
        return new Within(database, transaction);
    }

    private record Within(Database database, Connection transaction) implements AuditStore {
        @Override
        public void read(Consumer<Line> to) {
            try {
                AuditRows.read(transaction, to);
            } catch (SQLException e) {
                throw new UncheckedIOException(database.explain(e));
            }
        }

        @Override
        public Optional<String> tip() {
            try {
                return AuditRows.tip(transaction);
            } catch (SQLException e) {
                throw new UncheckedIOException(database.explain(e));
            }
        }

        @Override
        public void append(Function<Tip, Addition> writing) {
            try {
                AuditRows.append(database, transaction, writing);
            } catch (SQLException e) {
                throw new UncheckedIOException(database.explain(e));
            }
        }
    }
}
