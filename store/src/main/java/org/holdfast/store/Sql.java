package org.holdfast.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements with the values of their marks, within a transaction of the caller's. */
final class Sql {
    /** How many rows are fetched, or written, at once. */
    static final int AT_ONCE = 1000;

    private Sql() {}

    /** What a row is. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** What is done with each row. */
    @FunctionalInterface
    interface Each {
        void row(ResultSet row) throws SQLException;
    }

    /** Does something with each row of the answer, in its order. */
    static void each(Connection connection, Each each, String question, Object... values)
            throws SQLException {
        try (PreparedStatement ask = prepared(connection, question, values)) {
            ask.setFetchSize(AT_ONCE);
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    each.row(row);
                }
            }
        }
    }

    /** The rows of the answer. */
    static <T> List<T> all(Connection connection, Row<T> row, String question, Object... values)
            throws SQLException {
        List<T> all = new ArrayList<>();
        each(connection, found -> all.add(row.of(found)), question, values);
        return all;
    }

    /** The first row of the answer, if it has one. */
    static <T> Optional<T> first(
            Connection connection, Row<T> row, String question, Object... values)
            throws SQLException {
        try (PreparedStatement ask = prepared(connection, question, values);
                ResultSet found = ask.executeQuery()) {
            return found.next() ? Optional.of(row.of(found)) : Optional.empty();
        }
    }

    /** Whether there is a row. */
    static boolean has(Connection connection, String question, Object... values)
            throws SQLException {
        return first(connection, row -> true, question, values).isPresent();
    }

    /** Changes rows; returns how many. */
    static int change(Connection connection, String statement, Object... values)
            throws SQLException {
        try (PreparedStatement change = prepared(connection, statement, values)) {
            return change.executeUpdate();
        }
    }

    private static PreparedStatement prepared(
            Connection connection, String statement, Object... values) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int k = 0; k < values.length; k++) {
            prepared.setObject(k + 1, values[k]);
        }
        return prepared;
    }
}
