package org.holdfast.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.holdfast.ledger.FileHash;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.store.audit.Act;
import org.holdfast.store.audit.AuditLog;
import org.holdfast.store.audit.AuditStore;
import org.holdfast.store.audit.Hash;
import org.holdfast.store.audit.Head;
import org.holdfast.store.audit.Kind;

/**
 * A database with a ledger, accounts and the audit log. In a folder it is a file that needs no
 * set-up; for a team it is a PostgreSQL server. Both have the same schema, and a copy of either is
 * a file from which either can be put back.
 */
public final class Store {
    /** The file in a store's folder. */
    public static final String FILE = "holdfast.db";

    private final Database database;

    private Store(Database database) {
        this.database = database;
    }

    /** The store in a folder, made if it is not there, and brought up to this program's schema. */
    public static Store make(Path folder) throws IOException {
        Files.createDirectories(folder);
        Store store = new Store(new Sqlite(folder.resolve(FILE)));
        store.migrate(folder);
        return store;
    }

    /** The store in a folder; a copy of a store may be named as well. */
    public static Store in(Path folder) throws IOException {
        Path file = Files.isRegularFile(folder) ? folder : folder.resolve(FILE);
        if (!Files.exists(file)) {
            throw new StoreException(StoreMessages.noStore(folder.toString(), FILE));
        }
        Store store = new Store(new Sqlite(file));
        store.migrate(file.resolveSibling(""));
        return store;
    }

    /** The store on a PostgreSQL server, which must have the schema: see {@link #migrate}. */
    public static Store at(String address) throws StoreException {
        Store store = new Store(Postgres.at(address));
        int taken = store.database.look(c -> Migrations.taken(store.database, c));
        if (taken > Migrations.known()) {
            throw Migrations.tooNew(store.database, taken);
        }
        if (taken < Migrations.known()) {
            throw new StoreException(
                    taken == 0
                            ? StoreMessages.none(store.name())
                            : StoreMessages.older(store.name()));
        }
        return store;
    }

    /**
     * The same, made or brought up to this program's schema.
     *
     * @param beside folder in which an older Holdfast may have kept figures of its imports
     */
    public static Store makeAt(String address, Path beside) throws StoreException {
        Store store = new Store(Postgres.at(address));
        store.migrate(beside);
        return store;
    }

    /** How a person names it: its file, or its address without a password. */
    public String name() {
        return database.name();
    }

    /** Takes the steps of the schema that are missing; returns how many. */
    int migrate(Path beside) throws StoreException {
        try {
            return Migrations.take(database, FigureFiles.in(beside));
        } catch (SQLException e) {
            throw database.explain(e);
        }
    }

    /** Who may sign in, and who is. Every change is entered in the audit log. */
    public Accounts accounts(InstantSource clock) {
        return new Accounts(database, clock);
    }

    /** The audit log. */
    public AuditStore audit() {
        return new SqlAuditStore(database);
    }

    /**
     * The ledger. What is imported is entered in the audit log in the same transaction.
     *
     * @param who in whose name
     */
    public LedgerStore ledger(String who, InstantSource clock) {
        return new SqlLedger(database, who, ListState.State.ACCEPTED, clock);
    }

    /** The same; what is taken in waits until someone accepts it. */
    public LedgerStore pendingLedger(String who, InstantSource clock) {
        return new SqlLedger(database, who, ListState.State.PENDING, clock);
    }

    /** Every list in the ledger, believed or not, in the order in which they were taken in. */
    public List<ListState> lists() {
        return database.read(
                connection -> List.copyOf(ListStates.of(database, connection).values()));
    }

    /**
     * Decides whether a list is believed, and enters it in the audit log.
     *
     * @param may whether it may be decided so, as the list stands at that moment
     * @return how it stands now; empty if there is no such list
     */
    public Optional<ListState> decide(
            FileHash list,
            ListState.State state,
            Consumer<ListState> may,
            String who,
            InstantSource clock) {
        Kind kind = state == ListState.State.ACCEPTED ? Kind.APPROVAL : Kind.EDIT;
        return change(
                list,
                may,
                (connection, before, row) -> {
                    enter(connection, kind, before, Optional.of(state), who, clock);
                    return before.decided(state, who, clock.instant().toString());
                });
    }

    /**
     * Deletes a list with all its entries; that it was there stays in the audit log.
     *
     * @param may whether it may be deleted, as the list stands at that moment
     * @return the list; empty if there is no such one
     */
    public Optional<ListState> delete(
            FileHash list, Consumer<ListState> may, String who, InstantSource clock) {
        return change(
                list,
                may,
                (connection, before, row) -> {
                    ImportRows.delete(connection, row.number());
                    enter(connection, Kind.DELETION, before, Optional.empty(), who, clock);
                    return before;
                });
    }

    @FunctionalInterface
    private interface Change {
        ListState of(Connection connection, ListState before, ImportRows.Row row)
                throws SQLException;
    }

    private Optional<ListState> change(FileHash list, Consumer<ListState> may, Change change) {
        return database.write(connection -> {
            database.lockImports(connection);
            Optional<ListState> before =
                    Optional.ofNullable(ListStates.of(database, connection).get(list.hex()));
            Optional<ImportRows.Row> row = ImportRows.find(connection, list.hex());
            if (before.isEmpty() || row.isEmpty()) {
                return Optional.empty();
            }
            may.accept(before.get());
            return Optional.of(change.of(connection, before.get(), row.get()));
        });
    }

    private void enter(
            Connection connection,
            Kind kind,
            ListState list,
            Optional<ListState.State> state,
            String who,
            InstantSource clock) {
        new AuditLog(SqlAuditStore.within(database, connection), clock)
                .append(
                        new Act(
                                who,
                                kind,
                                list.what().file().replaceAll("\\p{Cntrl}", "?"),
                                Optional.of(Hash.parse(list.what().hash().hex())),
                                state.map(s -> Map.of(ListStates.STATE, s.word()))
                                        .orElse(Map.of())));
    }

    /**
     * Verifies the audit log, and that every import and every account is what was entered there.
     *
     * @param kept heads that were kept elsewhere
     */
    public Check check(List<Head> kept) throws StoreException {
        return database.look(connection -> Checking.check(database, connection, kept));
    }

    /**
     * Copies the store as it is at this moment into a file, while others go on writing to it, and
     * checks the copy.
     *
     * @return the check of the copy; if it is not sound, neither is the store, and the copy is kept
     *     all the same
     */
    public Check backup(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new StoreException(StoreMessages.neverOver(file.toString()));
        }
        Path half = file.resolveSibling(file.getFileName() + ".part");
        deleteDatabase(half);
        Store copy = new Store(new Sqlite(half));
        copy.migrate(file.resolveSibling(""));
        Check check;
        try {
            database.look(from -> {
                try (Connection to = copy.database.writing()) {
                    Copying.copy(from, to);
                    to.commit();
                    return true;
                }
            });
            check = copy.check(List.of());
            copy.intoOneFile();
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            deleteDatabase(half);
        }
        return check;
    }

    /**
     * Puts a copy back into this store, which must be empty, checks it and enters that it was done.
     *
     * @return the check of the store; if it is not sound, nothing was put back
     */
    public Check restore(Path file, String who, InstantSource clock) throws IOException {
        Store copy = in(file);
        try (Connection from = copy.database.reading();
                Connection to = database.writing()) {
            database.lockImports(to);
            if (!Copying.isEmpty(to)) {
                throw new StoreException(StoreMessages.notEmpty(name()));
            }
            Copying.copy(from, to);
            Check check = Checking.check(database, to, List.of());
            if (check.isSound()) {
                new AuditLog(SqlAuditStore.within(database, to), clock)
                        .append(
                                new Act(
                                        who,
                                        Kind.RESTORE,
                                        String.valueOf(file.getFileName()),
                                        Optional.of(Hash.of(file)),
                                        Map.of()));
                to.commit();
            }
            return check;
        } catch (SQLException e) {
            throw database.explain(e);
        }
    }

    /** Leaves nothing of the database outside its file. */
    private void intoOneFile() throws StoreException {
        database.look(connection -> {
            connection.rollback();
            connection.setAutoCommit(true);
            try (Statement change = connection.createStatement()) {
                change.execute("PRAGMA wal_checkpoint(TRUNCATE)");
                change.execute("PRAGMA journal_mode = DELETE");
            }
            return true;
        });
    }

    private static void deleteDatabase(Path file) throws IOException {
        for (String end : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
