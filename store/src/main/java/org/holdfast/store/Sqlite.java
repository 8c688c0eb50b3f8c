package org.holdfast.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.holdfast.model.Text;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A database in one file. Readers and a writer do not wait for each other (write-ahead log), and
 * what is committed is on the disk (synchronous FULL).
 */
record Sqlite(Path file, int patienceMillis) implements Database {
    /** How long to wait for another program that writes. A large import takes a minute. */
    static final int PATIENCE_MILLIS = 120_000;

    private static final int PAUSE_MILLIS = 20;

    Sqlite(Path file) {
        this(file, PATIENCE_MILLIS);
    }

    @Override
    public String name() {
        return file.toString();
    }

    /** Leaves a file as it is, so that a copy stays the same file to the last byte. */
    @Override
    public Connection reading() throws SQLException {
        return open(config(TransactionMode.DEFERRED));
    }

    @Override
    public Connection writing() throws SQLException {
        SQLiteConfig config = config(TransactionMode.IMMEDIATE);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        return open(config);
    }

    private SQLiteConfig config(TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(patienceMillis);
        config.enforceForeignKeys(true);
        config.setTransactionMode(mode);
        return config;
    }

    private Connection open(SQLiteConfig config) throws SQLException {
        Connection connection = connect(config);
        try {
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * SQLite itself does not wait where several programs turn a new file to a write-ahead log at
     * the same moment; so this tries again for as long as it would have waited.
     */
    private Connection connect(SQLiteConfig config) throws SQLException {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        while (true) {
            try {
                return config.createConnection("jdbc:sqlite:" + file);
            } catch (SQLiteException e) {
                boolean isBusy =
                        (e.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_BUSY.code;
                if (!isBusy || System.nanoTime() - until > 0) {
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
            }
        }
    }

    /** A transaction that is to write has the whole file from its start. */
    @Override
    public void lockImports(Connection writing) {}

    @Override
    public void lockLog(Connection writing) {}

    @Override
    public boolean hasTable(Connection connection, String table) throws SQLException {
        return Sql.has(
                connection, "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", table);
    }

    @Override
    public StoreException explain(SQLException e) {
        if (e instanceof SQLiteException own) {
            SQLiteErrorCode code = own.getResultCode();
            int kind = code.code & 0xff;
            if (kind == SQLiteErrorCode.SQLITE_BUSY.code
                    || kind == SQLiteErrorCode.SQLITE_LOCKED.code) {
                return new StoreException(StoreMessages.busy(file.toString()), e);
            }
            if (kind == SQLiteErrorCode.SQLITE_NOTADB.code
                    || kind == SQLiteErrorCode.SQLITE_CORRUPT.code) {
                return new StoreException(StoreMessages.damaged(file.toString()), e);
            }
            if (kind == SQLiteErrorCode.SQLITE_FULL.code) {
                return new StoreException(StoreMessages.full(file.toString()), e);
            }
            if (kind == SQLiteErrorCode.SQLITE_READONLY.code
                    || kind == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
                return new StoreException(StoreMessages.unwritable(file.toString()), e);
            }
        }
        return new StoreException(Text.same(file + ": " + e.getMessage()), e);
    }
}
