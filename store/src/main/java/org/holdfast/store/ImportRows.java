package org.holdfast.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Imports as rows. */
final class ImportRows {
    /**
     * @param number in the order of recording, from 1
     * @param hash of the file, in hexadecimal digits
     * @param about what the ledger says of it, as JSON
     */
    record Row(long number, String hash, String about) {}

    private ImportRows() {}

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getLong(1), row.getString(2), row.getString(3));
    }

    static List<Row> all(Connection connection) throws SQLException {
        return Sql.all(
                connection,
                ImportRows::row,
                "SELECT number, hash, about FROM ledger_import ORDER BY number");
    }

    static Optional<Row> find(Connection connection, String hash) throws SQLException {
        return Sql.first(
                connection,
                ImportRows::row,
                "SELECT number, hash, about FROM ledger_import WHERE hash = ?",
                hash);
    }

    static long add(Connection connection, String hash, String about) throws SQLException {
        long number =
                1
                        + Sql.first(
                                        connection,
                                        row -> row.getLong(1),
                                        "SELECT MAX(number) FROM ledger_import")
                                .orElse(0L);
        Sql.change(
                connection,
                "INSERT INTO ledger_import (number, hash, about) VALUES (?, ?, ?)",
                number,
                hash,
                about);
        return number;
    }

    /** Whether there are figures of an import. */
    static boolean hasFigures(Connection connection, long number) throws SQLException {
        return Sql.has(connection, "SELECT 1 FROM ledger_figure WHERE import = ? LIMIT 1", number);
    }

    /** Takes an import, its events and its figures away. */
    static void delete(Connection connection, long number) throws SQLException {
        Sql.change(connection, "DELETE FROM ledger_event WHERE import = ?", number);
        Sql.change(connection, "DELETE FROM ledger_figure WHERE import = ?", number);
        Sql.change(connection, "DELETE FROM ledger_import WHERE number = ?", number);
    }
}
