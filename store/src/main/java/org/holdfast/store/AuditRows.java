package org.holdfast.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.holdfast.store.audit.AuditStore.Addition;
import org.holdfast.store.audit.Line;
import org.holdfast.store.audit.Tip;
import org.holdfast.store.audit.Tips;

/** The audit log as rows, within a transaction of the caller's. */
final class AuditRows {
    static final int AT_ONCE = 1000;

    private AuditRows() {}

    static void read(Connection connection, Consumer<Line> to) throws SQLException {
        try (Statement ask = connection.createStatement()) {
            ask.setFetchSize(AT_ONCE);
            try (ResultSet row =
                    ask.executeQuery(
                            "SELECT number, entry, leaf FROM audit_entry ORDER BY number")) {
                while (row.next()) {
                    to.accept(new Line(row.getLong(1), row.getString(2), row.getString(3)));
                }
            }
        }
    }

    static Optional<String> tip(Connection connection) throws SQLException {
        try (Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery("SELECT head FROM audit_head")) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    static void append(Database database, Connection connection, Function<Tip, Addition> writing)
            throws SQLException {
        database.lockLog(connection);
        Optional<String> before = tip(connection);
        Addition addition = writing.apply(Tips.toBuildOn(before, last(connection)));
        try (PreparedStatement add =
                connection.prepareStatement(
                        "INSERT INTO audit_entry (number, entry, leaf) VALUES (?, ?, ?)")) {
            for (Line line : addition.lines()) {
                add.setLong(1, line.place());
                add.setString(2, line.text());
                add.setString(3, line.leaf());
                add.addBatch();
            }
            add.executeBatch();
        }
        try (PreparedStatement move =
                connection.prepareStatement(
                        before.isEmpty()
                                ? "INSERT INTO audit_head (head, slot) VALUES (?, 1)"
                                : "UPDATE audit_head SET head = ?")) {
            move.setString(1, addition.tip().text());
            move.executeUpdate();
        }
    }

    private static long last(Connection connection) throws SQLException {
        try (Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery("SELECT MAX(number) FROM audit_entry")) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
