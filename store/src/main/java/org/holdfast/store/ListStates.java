package org.holdfast.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.holdfast.ledger.EventJson;
import org.holdfast.store.ListState.State;
import org.holdfast.store.audit.Act;
import org.holdfast.store.audit.Entry;
import org.holdfast.store.audit.Kind;
import org.holdfast.store.audit.MalformedException;

/**
 * What the audit log says of the lists in the ledger. It is the only place where that stands, so
 * that nobody can make a list believed past the log.
 */
final class ListStates {
    /** Field of an entry's detail: what became of a list. */
    static final String STATE = "list";

    private ListStates() {}

    /** [hash] the lists that are there, in the order in which they were taken in. */
    static Map<String, ListState> of(Database database, Connection connection) throws SQLException {
        Map<String, ImportRows.Row> rows = new HashMap<>();
        for (ImportRows.Row row : ImportRows.all(connection)) {
            rows.put(row.hash(), row);
        }
        Map<String, ListState> found = new LinkedHashMap<>();
        SqlAuditStore.within(database, connection)
                .read(line -> {
                    // Most entries are of other things, and need not be taken apart.
                    if (!line.text().contains("\"concerns\"")) {
                        return;
                    }
                    try {
                        Entry entry = Entry.parse(line.text());
                        Optional<String> hash = entry.act().concerns().map(Object::toString);
                        if (hash.isPresent() && rows.containsKey(hash.get())) {
                            enter(found, hash.get(), rows.get(hash.get()), entry);
                        }
                    } catch (MalformedException | IllegalArgumentException e) {
                        return; // a finding of the log's own
                    }
                });
        return found;
    }

    private static void enter(
            Map<String, ListState> found, String hash, ImportRows.Row row, Entry entry) {
        Act act = entry.act();
        Optional<State> said = said(act);
        if (act.kind().equals(Kind.IMPORT)) {
            found.remove(hash);
            found.put(
                    hash,
                    new ListState(
                            EventJson.what(row.about()),
                            act.who(),
                            entry.when().toString(),
                            act.detail().get(SqlLedger.EVENTS) instanceof Long count ? count : 0,
                            said.orElse(State.ACCEPTED),
                            "",
                            ""));
        } else if (act.kind().equals(Kind.DELETION)) {
            found.remove(hash);
        } else if (said.isPresent()) {
            found.computeIfPresent(
                    hash,
                    (key, before) ->
                            before.decided(said.get(), act.who(), entry.when().toString()));
        }
    }

    private static Optional<State> said(Act act) {
        if (act.detail().get(STATE) instanceof String word) {
            for (State state : State.values()) {
                if (state.word().equals(word)) {
                    return Optional.of(state);
                }
            }
        }
        return Optional.empty();
    }
}
