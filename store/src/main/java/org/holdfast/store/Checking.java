package org.holdfast.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.audit.Act;
import org.holdfast.audit.AuditLog;
import org.holdfast.audit.Entry;
import org.holdfast.audit.Head;
import org.holdfast.audit.Json;
import org.holdfast.audit.Kind;
import org.holdfast.audit.MalformedException;
import org.holdfast.audit.Verification;
import org.holdfast.ledger.EventJson;

/** Holds a store against its audit log, in one state of the database. */
final class Checking {
    /** An entry of an import, as far as the check needs it. */
    private record Entered(long number, String file, String content, long events) {}

    private Checking() {}

    static Check check(Database database, Connection connection, List<Head> kept)
            throws SQLException {
        var store = SqlAuditStore.within(database, connection);
        Verification log = new AuditLog(store, InstantSource.system()).verify(kept);
        Map<String, Entered> entered = new LinkedHashMap<>();
        store.read(line -> {
            try {
                Entry entry = Entry.parse(line.text());
                if (entry.act().kind().equals(Kind.IMPORT)) {
                    entry.act()
                            .concerns()
                            .ifPresent(hash -> entered.put(hash.toString(), entered(entry)));
                }
            } catch (MalformedException e) {
                return; // a finding of the log's own
            }
        });
        List<StoreFinding> findings = new ArrayList<>();
        List<ImportRows.Row> imports = ImportRows.all(connection);
        Map<String, Entered> left = new HashMap<>(entered);
        long events = 0;
        long last = 0;
        for (ImportRows.Row row : imports) {
            Content content = content(connection, row);
            events += content.events();
            Entered entry = entered.get(row.hash());
            left.remove(row.hash());
            if (entry == null) {
                findings.add(new StoreFinding.NotEntered(row.number(), file(row)));
            } else if (!content.hash().equals(entry.content())) {
                findings.add(
                        new StoreFinding.Changed(
                                entry.number(), entry.file(), entry.events(), content.events()));
            } else if (entry.number() < last) {
                findings.add(new StoreFinding.OutOfOrder(entry.number(), entry.file()));
            }
            last = entry == null ? last : Math.max(last, entry.number());
        }
        entered.values().stream()
                .filter(left::containsValue)
                .forEach(one -> findings.add(new StoreFinding.Missing(one.number(), one.file())));
        return new Check(log, imports.size(), events, findings);
    }

    private static String file(ImportRows.Row row) {
        try {
            return EventJson.what(row.about()).file();
        } catch (IllegalArgumentException e) { // also what was said of the file was changed
            return row.hash();
        }
    }

    private static Entered entered(Entry entry) {
        Act act = entry.act();
        Json content = act.detail().fields().get(SqlLedger.CONTENT);
        Json events = act.detail().fields().get(SqlLedger.EVENTS);
        return new Entered(
                entry.number(),
                act.subject(),
                content instanceof Json.Text(String hash) ? hash : "",
                events instanceof Json.Whole(long count) ? count : 0);
    }

    private static Content content(Connection connection, ImportRows.Row row) throws SQLException {
        Content content = new Content();
        content.add(row.about());
        try (PreparedStatement ask =
                connection.prepareStatement(
                        "SELECT event FROM ledger_event WHERE import = ? ORDER BY place")) {
            ask.setFetchSize(AuditRows.AT_ONCE);
            ask.setLong(1, row.number());
            try (ResultSet event = ask.executeQuery()) {
                while (event.next()) {
                    content.add(event.getString(1));
                }
            }
        }
        return content;
    }
}
