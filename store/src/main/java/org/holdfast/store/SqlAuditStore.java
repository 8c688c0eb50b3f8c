package org.holdfast.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.holdfast.store.audit.AuditStore;
import org.holdfast.store.audit.Line;
import org.holdfast.store.audit.Tip;

/**
 * The audit log of a store.
 *
 * @param within the transaction of which it is a part, which the caller commits or gives up; else a
 *     transaction a call
 */
record SqlAuditStore(Database database, Optional<Connection> within) implements AuditStore {
    /** The log, a transaction a call. */
    SqlAuditStore(Database database) {
        this(database, Optional.empty());
    }

    /** The same within a transaction. */
    static AuditStore within(Database database, Connection transaction) {
        return new SqlAuditStore(database, Optional.of(transaction));
    }

    @Override
    public void read(Consumer<Line> to) {
        find(connection -> {
            AuditRows.read(connection, to);
            return true;
        });
    }

    @Override
    public Optional<String> tip() {
        return find(AuditRows::tip);
    }

    @Override
    public void append(Function<Tip, Addition> writing) {
        Database.Work<Boolean> work =
                connection -> {
                    AuditRows.append(database, connection, writing);
                    return true;
                };
        if (within.isPresent()) {
            on(within.get(), work);
        } else {
            database.write(work);
        }
    }

    private <T> T find(Database.Work<T> work) {
        return within.isPresent() ? on(within.get(), work) : database.read(work);
    }

    private <T> T on(Connection transaction, Database.Work<T> work) {
        try {
            return work.on(transaction);
        } catch (SQLException e) {
            throw database.failed(e);
        }
    }
}
