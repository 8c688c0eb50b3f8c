package org.holdfast.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.EventJson;
import org.holdfast.ledger.FileHash;
import org.holdfast.ledger.Import;
import org.holdfast.ledger.Imports;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.Observation;
import org.holdfast.store.audit.Act;
import org.holdfast.store.audit.AuditLog;
import org.holdfast.store.audit.Hash;
import org.holdfast.store.audit.Kind;

/**
 * The ledger of a store. An import, its events and its entry in the audit log are one transaction.
 *
 * @param who in whose name imports are entered in the log
 * @param state of what is taken in: whether it is believed at once
 */
record SqlLedger(Database database, String who, ListState.State state, InstantSource clock)
        implements LedgerStore {
    /** Fields of the detail of an import's entry in the audit log. */
    static final String CONTENT = "content";

    static final String EVENTS = "events";

    /** How many figures the file states, and the hash of them. */
    static final String FIGURES = "figures";

    static final String FIGURES_CONTENT = "figuresContent";

    /** Says that the figures are in the store; without it, they lay in a file beside it. */
    static final String FIGURES_IN = "figuresIn";

    @Override
    public Batch begin(Import what) {
        try {
            Connection connection = database.writing();
            try {
                return new Writing(connection, what);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw database.failed(e);
        }
    }

    @Override
    public Optional<Import> find(FileHash file) {
        return database.read(connection ->
                ImportRows.find(connection, file.hex()).map(row -> EventJson.what(row.about())));
    }

    /** Those that are believed: neither pending nor taken back. */
    @Override
    public List<Import> imports() {
        return database.read(connection -> {
            Map<String, ListState> states = ListStates.of(database, connection);
            return ImportRows.all(connection).stream()
                    .filter(row -> isBelieved(states.get(row.hash())))
                    .map(row -> EventJson.what(row.about()))
                    .toList();
        });
    }

    /** What the log does not know is a finding of the store's check, and no reason to hide it. */
    private static boolean isBelieved(@org.jspecify.annotations.Nullable ListState state) {
        return state == null || state.state() == ListState.State.ACCEPTED;
    }

    @Override
    public Stream<Event> events(Import of) {
        try {
            Connection connection = database.reading();
            try {
                Reading events = new Reading(connection, number(connection, of));
                return StreamSupport.stream(events, false).onClose(events::close);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw database.failed(e);
        }
    }

    @Override
    public List<Observation> figures(Import of, String measure) {
        return database
                .read(connection ->
                        Sql.all(
                                connection,
                                row -> EventJson.observation(row.getString(1)),
                                "SELECT figure FROM ledger_figure WHERE import = ? ORDER BY place",
                                number(connection, of)))
                .stream()
                .filter(figure -> figure.measure().equals(measure))
                .toList();
    }

    @Override
    public void complete(Import of, List<Observation> figures) {
        if (figures.isEmpty()) {
            return;
        }
        database.write(connection -> {
            database.lockImports(connection);
            Lines.complete(
                    connection,
                    number(connection, of),
                    figures.stream().map(EventJson::line).toList());
            return true;
        });
    }

    private static long number(Connection connection, Import of) throws SQLException {
        return ImportRows.find(connection, of.hash().hex())
                .orElseThrow(
                        () -> new IllegalArgumentException(of.file() + " is not in the ledger"))
                .number();
    }

    @Override
    public void close() {}

    private final class Writing implements Batch {
        private final Connection connection;
        private final Import what;
        private final Lines events;
        private final Lines figures;

        private Writing(Connection connection, Import what) throws SQLException {
            this.connection = connection;
            this.what = what;
            database.lockImports(connection);
            if (ImportRows.find(connection, what.hash().hex()).isPresent()) {
                Imports.refuseTwice(SqlLedger.this, what);
            }
            String about = EventJson.line(what);
            long number = ImportRows.add(connection, what.hash().hex(), about);
            Content content = new Content();
            content.add(about);
            events = new Lines(connection, Lines.EVENTS, number, content);
            figures = new Lines(connection, Lines.FIGURES, number, new Content());
        }

        @Override
        public void add(Event event) {
            add(events, EventJson.line(Imports.checked(event, what)));
        }

        @Override
        public void add(Observation figure) {
            add(figures, EventJson.line(figure));
        }

        private void add(Lines to, String line) {
            try {
                to.add(line);
            } catch (SQLException e) {
                throw database.failed(e);
            }
        }

        @Override
        public void commit() {
            try {
                Act act = act(events.finish(), figures.finish());
                new AuditLog(SqlAuditStore.within(database, connection), clock).append(act);
                connection.commit();
                close();
            } catch (SQLException e) {
                throw database.failed(e);
            }
        }

        private Act act(String content, String figuresContent) {
            Map<String, Object> detail = new HashMap<>();
            detail.put(CONTENT, content);
            detail.put(EVENTS, events.count());
            detail.put(FIGURES, figures.count());
            if (figures.count() > 0) {
                detail.put(FIGURES_CONTENT, figuresContent);
                detail.put(FIGURES_IN, "store");
            }
            detail.put("series", what.series());
            detail.put("release", what.release());
            detail.put("layout", what.layout());
            if (state != ListState.State.ACCEPTED) {
                detail.put(ListStates.STATE, state.word());
            }
            return new Act(
                    who,
                    Kind.IMPORT,
                    what.file().replaceAll("\\p{Cntrl}", "?"),
                    Optional.of(Hash.parse(what.hash().hex())),
                    detail);
        }

        @Override
        public void close() {
            try {
                if (!connection.isClosed()) {
                    connection.rollback();
                    connection.close();
                }
            } catch (SQLException e) {
                throw database.failed(e);
            }
        }
    }

    /** The events of an import, row by row; holds a connection until it is closed. */
    private final class Reading extends Spliterators.AbstractSpliterator<Event> {
        private final Connection connection;
        private final ResultSet rows;

        private Reading(Connection connection, long number) throws SQLException {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.connection = connection;
            PreparedStatement ask =
                    connection.prepareStatement(
                            "SELECT event FROM ledger_event WHERE import = ? ORDER BY place");
            ask.setFetchSize(Sql.AT_ONCE);
            ask.setLong(1, number);
            rows = ask.executeQuery();
        }

        @Override
        public boolean tryAdvance(Consumer<? super Event> to) {
            try {
                if (!rows.next()) {
                    close();
                    return false;
                }
                to.accept(EventJson.event(rows.getString(1)));
                return true;
            } catch (SQLException e) {
                throw database.failed(e);
            }
        }

        private void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                throw database.failed(e);
            }
        }
    }
}
