package org.holdfast.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.holdfast.store.audit.AuditStore.Addition;
import org.holdfast.store.audit.Line;
import org.holdfast.store.audit.Tip;
import org.holdfast.store.audit.Tips;

/** The audit log as rows, within a transaction of the caller's. */
final class AuditRows {
    private AuditRows() {}

    static void read(Connection connection, Consumer<Line> to) throws SQLException {
        Sql.each(
                connection,
                row -> to.accept(new Line(row.getLong(1), row.getString(2), row.getString(3))),
                "SELECT number, entry, leaf FROM audit_entry ORDER BY number");
    }

    static Optional<String> tip(Connection connection) throws SQLException {
        return Sql.first(connection, row -> row.getString(1), "SELECT head FROM audit_head");
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
        Sql.change(
                connection,
                before.isEmpty()
                        ? "INSERT INTO audit_head (head, slot) VALUES (?, 1)"
                        : "UPDATE audit_head SET head = ?",
                addition.tip().text());
    }

    private static long last(Connection connection) throws SQLException {
        return Sql.first(connection, row -> row.getLong(1), "SELECT MAX(number) FROM audit_entry")
                .orElse(0L);
    }
}
