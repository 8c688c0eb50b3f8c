package org.holdfast.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.holdfast.store.audit.Line;

/** Overwrites a log by SQL, past the program. */
final class AttackedDatabase {
    private AttackedDatabase() {}

    static void overwrite(Place place, List<Line> lines, Optional<String> tip) {
        try (Connection connection = place.connection();
                Statement clear = connection.createStatement();
                PreparedStatement add =
                        connection.prepareStatement(
                                "INSERT INTO audit_entry (number, entry, leaf)"
                                        + " VALUES (?, ?, ?)");
                PreparedStatement head =
                        connection.prepareStatement(
                                "INSERT INTO audit_head (slot, head) VALUES (1, ?)")) {
            clear.execute("DELETE FROM audit_entry");
            clear.execute("DELETE FROM audit_head");
            for (Line line : lines) {
                add.setLong(1, line.place());
                add.setString(2, line.text());
                add.setString(3, line.leaf());
                add.executeUpdate();
            }
            if (tip.isPresent()) {
                head.setString(1, tip.get());
                head.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
