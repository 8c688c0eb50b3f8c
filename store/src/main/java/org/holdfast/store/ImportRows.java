package org.holdfast.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
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

    static List<Row> all(Connection connection) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Statement ask = connection.createStatement();
                ResultSet row =
                        ask.executeQuery(
                                "SELECT number, hash, about FROM ledger_import ORDER BY number")) {
            while (row.next()) {
                rows.add(new Row(row.getLong(1), row.getString(2), row.getString(3)));
            }
        }
        return rows;
    }

    static Optional<Row> find(Connection connection, String hash) throws SQLException {
        try (PreparedStatement ask =
                connection.prepareStatement(
                        "SELECT number, hash, about FROM ledger_import WHERE hash = ?")) {
            ask.setString(1, hash);
            try (ResultSet row = ask.executeQuery()) {
                return row.next()
                        ? Optional.of(new Row(row.getLong(1), row.getString(2), row.getString(3)))
                        : Optional.empty();
            }
        }
    }

    static long add(Connection connection, String hash, String about) throws SQLException {
        long number;
        try (Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery("SELECT MAX(number) FROM ledger_import")) {
            number = row.next() ? row.getLong(1) + 1 : 1;
        }
        try (PreparedStatement add =
                connection.prepareStatement(
                        "INSERT INTO ledger_import (number, hash, about) VALUES (?, ?, ?)")) {
            add.setLong(1, number);
            add.setString(2, hash);
            add.setString(3, about);
            add.executeUpdate();
        }
        return number;
    }

    /** Whether there are figures of an import. */
    static boolean hasFigures(Connection connection, long number) throws SQLException {
        try (PreparedStatement ask =
                connection.prepareStatement(
                        "SELECT 1 FROM ledger_figure WHERE import = ? LIMIT 1")) {
            ask.setLong(1, number);
            try (ResultSet row = ask.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Takes an import, its events and its figures away. */
    static void delete(Connection connection, long number) throws SQLException {
        for (String statement :
                List.of(
                        "DELETE FROM ledger_event WHERE import = ?",
                        "DELETE FROM ledger_figure WHERE import = ?",
                        "DELETE FROM ledger_import WHERE number = ?")) {
            try (PreparedStatement delete = connection.prepareStatement(statement)) {
                delete.setLong(1, number);
                delete.executeUpdate();
            }
        }
    }
}
