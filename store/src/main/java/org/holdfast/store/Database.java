package org.holdfast.store;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;

/** What SQLite and PostgreSQL do each in their own way. All else is the same SQL. */
interface Database {
    /** How a person names it: its file, or its address without a password. */
    String name();

    /** A connection that sees one state of the database from its first question to its end. */
    Connection reading() throws SQLException;

    /** A connection in a transaction that is to write. */
    Connection writing() throws SQLException;

    /** Waits until nobody else imports, and keeps others waiting until the transaction ends. */
    void lockImports(Connection writing) throws SQLException;

    /** The same for those who add to the audit log. */
    void lockLog(Connection writing) throws SQLException;

    /** Whether a table is there. */
    boolean hasTable(Connection connection, String table) throws SQLException;

    /** What is done on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Does something that only reads. */
    default <T> T read(Work<T> work) {
        try {
            return look(work);
        } catch (StoreException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, for callers that can go on. */
    default <T> T look(Work<T> work) throws StoreException {
        try (Connection connection = reading()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw explain(e);
        }
    }

    /** Does something in one transaction, all of it or nothing. */
    default <T> T write(Work<T> work) {
        try (Connection connection = writing()) {
            T done = work.on(connection);
            connection.commit();
            return done;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The same as {@link #explain}, for callers that cannot go on. */
    default UncheckedIOException failed(SQLException e) {
        return new UncheckedIOException(explain(e));
    }

    /** What went wrong, and what to do about it. */
    StoreException explain(SQLException e);
}
