package org.holdfast.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;

/**
 * Copies every row of one database into an empty other one. Who is signed in, and who was invited,
 * stays behind: a copy that falls into other hands opens no door.
 */
final class Copying {
    /** A table, parents before children. */
    private record Table(String name, String columns, String order) {
        int width() {
            return columns.split(",", -1).length;
        }
    }

    private static final List<Table> TABLES =
            List.of(
                    new Table("audit_entry", "number, entry, leaf", "number"),
                    new Table("audit_head", "slot, head", "slot"),
                    new Table("ledger_import", "number, hash, about", "number"),
                    new Table("ledger_event", "import, place, event", "import, place"),
                    new Table("ledger_figure", "import, place, figure", "import, place"),
                    new Table("account", "name, role, password, subject, active, since", "name"));

    private Copying() {}

    /** Both connections are within transactions of the caller's. */
    static void copy(Connection from, Connection to) throws SQLException {
        for (Table table : TABLES) {
            String marks = String.join(", ", Collections.nCopies(table.width(), "?"));
            try (Statement ask = from.createStatement();
                    PreparedStatement add =
                            to.prepareStatement(
                                    "INSERT INTO %s (%s) VALUES (%s)"
                                            .formatted(table.name(), table.columns(), marks))) {
                ask.setFetchSize(Sql.AT_ONCE);
                int waiting = 0;
                try (ResultSet row =
                        ask.executeQuery(
                                "SELECT %s FROM %s ORDER BY %s"
                                        .formatted(table.columns(), table.name(), table.order()))) {
                    while (row.next()) {
                        for (int k = 1; k <= table.width(); k++) {
                            add.setObject(k, row.getObject(k));
                        }
                        add.addBatch();
                        if (++waiting == Sql.AT_ONCE) {
                            add.executeBatch();
                            waiting = 0;
                        }
                    }
                }
                add.executeBatch();
            }
        }
    }

    static boolean isEmpty(Connection connection) throws SQLException {
        for (Table table : TABLES) {
            if (Sql.has(connection, "SELECT 1 FROM " + table.name() + " LIMIT 1")) {
                return false;
            }
        }
        return true;
    }
}
