package org.holdfast.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** What an import adds to one table: line by line in its order, sent in batches, hashed. */
final class Lines implements AutoCloseable {
    private static final int AT_ONCE = 1000;

    /** The table of events, and its column. */
    static final String EVENTS = "ledger_event (import, place, event)";

    /** The table of figures, and its column. */
    static final String FIGURES = "ledger_figure (import, place, figure)";

    private final PreparedStatement add;
    private final long number;
    private final Content content;
    private long place;
    private int waiting;

    /**
     * @param table {@link #EVENTS} or {@link #FIGURES}
     * @param number of the import
     * @param content what is hashed before the lines; their hash when all is added
     */
    Lines(Connection connection, String table, long number, Content content) throws SQLException {
        this.add = connection.prepareStatement("INSERT INTO " + table + " VALUES (?, ?, ?)");
        this.number = number;
        this.content = content;
    }

    /** Gives an import figures that has none yet. */
    static void complete(Connection connection, long number, List<String> figures)
            throws SQLException {
        if (!ImportRows.hasFigures(connection, number)) {
            try (Lines lines = new Lines(connection, FIGURES, number, new Content())) {
                for (String figure : figures) {
                    lines.add(figure);
                }
                lines.finish();
            }
        }
    }

    void add(String line) throws SQLException {
        content.add(line);
        add.setLong(1, number);
        add.setLong(2, ++place);
        add.setString(3, line);
        add.addBatch();
        if (++waiting == AT_ONCE) {
            add.executeBatch();
            waiting = 0;
        }
    }

    /** How many were added. */
    long count() {
        return place;
    }

    /** Sends what waits; returns the hash of all. */
    String finish() throws SQLException {
        add.executeBatch();
        return content.hash();
    }

    @Override
    public void close() throws SQLException {
        add.close();
    }
}
