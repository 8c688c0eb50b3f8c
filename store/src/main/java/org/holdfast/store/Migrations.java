package org.holdfast.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The schema, step by step. A step that was once released is never changed; what comes next is a
 * new file and a line here.
 */
final class Migrations {
    private static final List<String> STEPS =
            List.of(
                    "1-audit-and-ledger.sql",
                    "2-accounts.sql",
                    "3-invitations.sql",
                    "4-figures.sql");

    /** The step from which on figures are in the store. */
    private static final int FIGURES = 4;

    private static final String TABLE = "schema_step";

    private Migrations() {}

    /** How many steps this program knows. */
    static int known() {
        return STEPS.size();
    }

    /** How many steps a database has taken; 0 if it was never used. */
    static int taken(Database database, Connection connection) throws SQLException {
        return database.hasTable(connection, TABLE)
                ? Sql.first(connection, row -> row.getInt(1), "SELECT MAX(step) FROM " + TABLE)
                        .orElse(0)
                : 0;
    }

    /**
     * Takes the steps that are missing, all or none; returns how many.
     *
     * @param beside where an older Holdfast may have kept figures
     */
    static int take(Database database, FigureFiles beside) throws SQLException, StoreException {
        try (Connection connection = database.reading()) {
            if (taken(database, connection) == known()) {
                return 0;
            }
        }
        try (Connection connection = database.writing()) {
            database.lockImports(connection);
            int before = taken(database, connection);
            if (before > known()) {
                throw tooNew(database, before);
            }
            if (before == known()) {
                return 0;
            }
            try (Statement run = connection.createStatement()) {
                if (before == 0) {
                    run.execute(
                            "CREATE TABLE %s (step INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL)"
                                    .formatted(TABLE));
                }
                for (String name : STEPS.subList(before, known())) {
                    for (String statement : statements(name)) {
                        run.execute(statement);
                    }
                }
            }
            for (int step = before + 1; step <= known(); step++) {
                String note = "INSERT INTO " + TABLE + " VALUES (?, ?)";
                Sql.change(connection, note, step, STEPS.get(step - 1));
            }
            if (before < FIGURES) {
                for (ImportRows.Row row : ImportRows.all(connection)) {
                    Lines.complete(
                            connection, row.number(), beside.of(row.hash()).orElse(List.of()));
                }
            }
            connection.commit();
            return known() - before;
        }
    }

    static StoreException tooNew(Database database, int taken) {
        return new StoreException(StoreMessages.newer(database.name(), taken, known()));
    }

    private static List<String> statements(String name) {
        try (InputStream file = Migrations.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from the build");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(text.replaceAll("(?m)^--.*$", "").split(";\\s*", -1)).stream()
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }
}
