package org.holdfast.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.holdfast.intake.tables.Locator;
import org.holdfast.ledger.EventJson;
import org.holdfast.ledger.Import;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.MadeUp;
import org.holdfast.ledger.Observation;
import org.holdfast.store.Accounts.Account;
import org.holdfast.store.audit.Act;
import org.holdfast.store.audit.AuditLog;
import org.holdfast.store.audit.Entry;
import org.holdfast.store.audit.Finding;
import org.holdfast.store.audit.Hash;
import org.holdfast.store.audit.Head;
import org.holdfast.store.audit.Kind;
import org.holdfast.store.audit.MalformedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store does, on SQLite and on PostgreSQL alike. */
abstract class StoreContract {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path copies;

    protected abstract Place place();

    private Store store() {
        return place().store();
    }

    private AuditLog log() {
        return new AuditLog(store().audit(), InstantSource.system());
    }

    private void take(int number, int events) {
        try (LedgerStore ledger = place().ledger()) {
            MadeUp.take(ledger, number, events);
        }
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        log().read(line -> {
            try {
                entries.add(Entry.parse(line.text()));
            } catch (MalformedException e) {
                throw new AssertionError(e);
            }
        });
        return entries;
    }

    private Check check(Head... kept) {
        try {
            return store().check(List.of(kept));
        } catch (StoreException e) {
            throw new AssertionError(e);
        }
    }

    private static Act act(String subject) {
        return new Act("Iris", Kind.EDIT, subject, Optional.empty(), Map.of());
    }

    @Test
    void anImportIsEnteredInTheLog() {
        take(7, 3);
        assertThat(entries()).hasSize(1);
        Act act = entries().getFirst().act();
        assertThat(act.who()).isEqualTo("Iris");
        assertThat(act.kind()).isEqualTo(Kind.IMPORT);
        assertThat(act.subject()).isEqualTo("release-7.xlsx");
        assertThat(act.concerns().orElseThrow()).hasToString(MadeUp.file(7).hash().hex());
        assertThat(act.detail().get("events")).isEqualTo(3L);
        assertThat(check().isSound()).isTrue();
        assertThat(check().imports()).isEqualTo(1);
        assertThat(check().events()).isEqualTo(3);
    }

    @Test
    void anImportThatIsGivenUpIsNotEnteredInTheLog() {
        try (LedgerStore ledger = place().ledger();
                LedgerStore.Batch batch = ledger.begin(MadeUp.file(1))) {
            for (int k = 1; k <= 2500; k++) {
                batch.add(MadeUp.event(1, k));
            }
        }
        assertThat(entries()).isEmpty();
        assertThat(check().imports()).isZero();
        take(1, 2);
        assertThat(check().isSound()).isTrue();
    }

    private static Account iris(String role) {
        return new Account("iris", role, "hash", "", true, "2026-11-25T08:00:00Z");
    }

    private Accounts accounts() {
        return store().accounts(InstantSource.system());
    }

    @Test
    void anAccountThatWasAddedPastTheProgramIsFound() {
        accounts().add(iris("analyst"), act("iris"));
        assertThat(check().findings()).isEmpty();
        assertThat(check().accounts()).isEqualTo(1);
        place().sql(
                        "INSERT INTO account (name, role, password, subject, active, since)"
                                + " VALUES ('eve', 'administrator', 'hash', '', 1, '2026-11-25T08:00:00Z')");
        assertThat(check().findings()).containsExactly(new StoreFinding.AccountNotEntered("eve"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "role = 'administrator'",
                "password = 'known to eve'",
                "subject = 'eve@example.org'",
                "active = 0",
                "since = '2020-01-01T00:00:00Z'"
            })
    void anAccountThatWasChangedPastTheProgramIsFound(String change) {
        accounts().add(iris("analyst"), act("iris"));
        accounts().change(iris("reader"), "administrator", act("iris"));
        assertThat(check().findings()).isEmpty();
        place().sql("UPDATE account SET " + change);
        assertThat(check().findings()).containsExactly(new StoreFinding.AccountChanged(2, "iris"));
    }

    @Test
    void anAccountThatWasDeletedPastTheProgramIsFound() {
        accounts().add(iris("analyst"), act("iris"));
        place().sql("DELETE FROM account");
        assertThat(check().findings()).containsExactly(new StoreFinding.AccountMissing(1, "iris"));
    }

    @Test
    void whoWasOnlyInvitedGivesNoCoverToAnAccountAddedPastTheProgram() {
        accounts()
                .invite(
                        "token",
                        new Accounts.Invitation("eve", "reader", "Iris", Long.MAX_VALUE),
                        new Act("iris", Kind.ACCOUNT, "eve", Optional.empty(), Map.of()));
        place().sql(
                        "INSERT INTO account (name, role, password, subject, active, since)"
                                + " VALUES ('eve', 'administrator', 'hash', '', 1, '2026-11-25T08:00:00Z')");
        assertThat(check().accounts()).isZero();
        assertThat(check().unchecked()).containsExactly(new Unchecked.AccountOlder("eve"));
    }

    private static final List<Observation> RATES =
            List.of(
                    new Observation(
                            "rate",
                            "USD",
                            LocalDate.of(2024, 3, 1),
                            LocalDate.of(2024, 3, 1),
                            1.1,
                            "USD",
                            new Locator("rates.csv", "", 2, "")),
                    new Observation(
                            "rate",
                            "GBP",
                            LocalDate.of(2024, 3, 1),
                            LocalDate.of(2024, 3, 1),
                            0.86,
                            "GBP",
                            new Locator("rates.csv", "", 3, "")));

    private void takeRates() {
        try (LedgerStore ledger = place().ledger();
                LedgerStore.Batch batch = ledger.begin(MadeUp.file(3))) {
            RATES.forEach(batch::add);
            batch.commit();
        }
    }

    private List<Observation> rates() {
        try (LedgerStore ledger = place().ledger()) {
            return ledger.figures("rate");
        }
    }

    @Test
    void figuresAreInTheStoreAndInItsCheck() {
        takeRates();
        take(1, 2);
        assertThat(rates()).isEqualTo(RATES);
        try (LedgerStore ledger = place().ledger()) {
            assertThat(ledger.figures("population")).isEmpty();
            assertThat(ledger.figures(MadeUp.file(1), "rate")).isEmpty();
        }
        assertThat(check().findings()).isEmpty();
        assertThat(check().unchecked()).isEmpty();
        assertThat(check().figures()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE ledger_figure SET figure = REPLACE(figure, '1.1', '0.1') | 2",
                "UPDATE ledger_figure SET place = 3 - place + 10 | 2",
                "DELETE FROM ledger_figure WHERE place = 2 | 1",
                "DELETE FROM ledger_figure | 0",
                "INSERT INTO ledger_figure SELECT import, 9, figure FROM ledger_figure"
                        + " WHERE place = 1 | 3"
            })
    void figuresChangedBySqlAreFound(String attack, long left) {
        takeRates();
        take(1, 2);
        place().sql(attack);
        assertThat(check().findings())
                .containsExactly(new StoreFinding.FiguresChanged(1, "release-3.xlsx", 2, left));
    }

    @Test
    void figuresThatWereGivenToAnImportPastTheProgramAreFound() {
        takeRates();
        take(1, 2);
        place().sql("INSERT INTO ledger_figure SELECT 2, place, figure FROM ledger_figure");
        assertThat(check().findings())
                .containsExactly(new StoreFinding.FiguresChanged(2, "release-1.xlsx", 0, 2));
    }

    @Test
    void aListThatIsNotBelievedLendsNoFigures() {
        takeRates();
        store().decide(
                        MadeUp.file(3).hash(),
                        ListState.State.TAKEN_BACK,
                        list -> {},
                        "Eve",
                        InstantSource.system());
        assertThat(rates()).isEmpty();
        store().delete(MadeUp.file(3).hash(), list -> {}, "Eve", InstantSource.system());
        assertThat(check().findings()).isEmpty();
        takeRates();
        assertThat(rates()).isEqualTo(RATES);
    }

    /** Makes of the store one of a Holdfast of the step before figures were in it. */
    private void older(boolean hasFile) throws IOException {
        take(1, 2);
        String about = EventJson.line(MadeUp.file(3));
        place().sql(
                        "INSERT INTO ledger_import VALUES (2, '%s', '%s')"
                                .formatted(MadeUp.file(3).hash().hex(), about));
        Content content = new Content();
        content.add(about);
        Content figures = new Content();
        RATES.forEach(rate -> figures.add(EventJson.line(rate)));
        log().append(
                        new Act(
                                "Iris",
                                Kind.IMPORT,
                                MadeUp.file(3).file(),
                                Optional.of(Hash.parse(MadeUp.file(3).hash().hex())),
                                Map.of(
                                        "content",
                                        content.hash(),
                                        "events",
                                        0L,
                                        "figures",
                                        2L,
                                        "figuresContent",
                                        figures.hash())));
        Files.createDirectories(beside());
        if (hasFile) {
            Path file = beside().resolve(MadeUp.file(3).hash().hex() + ".observations.jsonl.gz");
            try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
                for (Observation rate : RATES) {
                    out.write((EventJson.line(rate) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        place().sql("DROP TABLE ledger_figure", "DELETE FROM schema_step WHERE step = 4");
    }

    private Path beside() {
        return (place().isFile() ? Path.of(place().address()) : copies).resolve("observations");
    }

    private Store upgraded() throws IOException {
        return place().isFile() ? store() : Store.makeAt(place().address(), copies);
    }

    @Test
    void anOlderStoreTakesInTheFiguresThatLieBesideIt() throws IOException {
        older(true);
        assertThat(upgraded().check(List.of()).isSound()).isTrue();
        assertThat(upgraded().check(List.of()).figures()).isEqualTo(1);
        assertThat(rates()).isEqualTo(RATES);
        Files.delete(beside().resolve(MadeUp.file(3).hash().hex() + ".observations.jsonl.gz"));
        assertThat(rates()).isEqualTo(RATES);
    }

    @Test
    void anOlderStoreThatLostItsFiguresHasThemAgainWhenTheirFileIsImportedAgain()
            throws IOException {
        older(false);
        Store store = upgraded();
        assertThat(store.check(List.of()).findings()).isEmpty();
        assertThat(store.check(List.of()).unchecked())
                .containsExactly(new Unchecked.FiguresElsewhere(2, "release-3.xlsx"));
        assertThat(rates()).isEmpty();
        try (LedgerStore ledger = store.ledger("Iris", InstantSource.system())) {
            ledger.complete(MadeUp.file(3), RATES);
            ledger.complete(MadeUp.file(3), RATES);
        }
        assertThat(check().isSound()).isTrue();
        assertThat(check().unchecked()).isEmpty();
        assertThat(rates()).isEqualTo(RATES);
    }

    /** A log that cannot be built on: the import must not be there without its entry. */
    @Test
    void anImportThatCannotBeEnteredInTheLogIsNotThere() {
        take(1, 1);
        place().sql("DELETE FROM audit_head");
        assertThatThrownBy(() -> take(2, 1)).hasMessageContaining("audit log");
        try (LedgerStore ledger = place().ledger()) {
            assertThat(ledger.imports()).containsExactly(MadeUp.file(1));
        }
    }

    @Test
    void eventsComeBackInTheirOrderWhileOthersRead() {
        take(1, 2500);
        try (LedgerStore ledger = place().ledger();
                Stream<org.holdfast.ledger.Event> one = ledger.events(MadeUp.file(1));
                Stream<org.holdfast.ledger.Event> other = ledger.events(MadeUp.file(1))) {
            var last = other.skip(2499).toList();
            assertThat(last).containsExactly(MadeUp.event(1, 2500));
            assertThat(one.limit(2)).containsExactly(MadeUp.event(1, 1), MadeUp.event(1, 2));
        }
    }

    @Test
    void readersSeeTheStoreAsItWasWhileAnImportIsUnderWay() {
        take(1, 1);
        try (LedgerStore ledger = place().ledger();
                LedgerStore.Batch batch = ledger.begin(MadeUp.file(2))) {
            batch.add(MadeUp.event(2, 1));
            assertThat(check().imports()).isEqualTo(1);
            assertThat(check().isSound()).isTrue();
            batch.commit();
        }
        assertThat(check().imports()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger_event SET event = REPLACE(event, 'Arcadia', 'Borduria')"
                        + " WHERE import = 2 AND place = 2",
                "DELETE FROM ledger_event WHERE import = 2 AND place = 3",
                "DELETE FROM ledger_event WHERE import = 2 AND place = 1",
                "INSERT INTO ledger_event SELECT import, place + 10, event FROM ledger_event"
                        + " WHERE import = 2 AND place = 1",
                "UPDATE ledger_event SET place = 4 - place + 10 WHERE import = 2",
                "UPDATE ledger_event SET event = 'nothing' WHERE import = 2 AND place = 1",
                "UPDATE ledger_import SET about = REPLACE(about, 'Release 2', 'Release 9')"
                        + " WHERE number = 2"
            })
    void anImportChangedBySqlIsFound(String attack) {
        take(1, 3);
        take(2, 3);
        take(3, 3);
        place().sql(attack);
        assertThat(check().log().isSound()).isTrue();
        assertThat(check().findings())
                .hasSize(1)
                .first()
                .isInstanceOfSatisfying(
                        StoreFinding.Changed.class,
                        changed -> {
                            assertThat(changed.entry()).isEqualTo(2);
                            assertThat(changed.file()).isEqualTo("release-2.xlsx");
                            assertThat(changed.entered()).isEqualTo(3);
                        });
    }

    @Test
    void anImportDeletedBySqlIsFound() {
        take(1, 3);
        take(2, 3);
        place().sql(
                        "DELETE FROM ledger_event WHERE import = 1",
                        "DELETE FROM ledger_import WHERE number = 1");
        assertThat(check().findings())
                .containsExactly(new StoreFinding.Missing(1, "release-1.xlsx"));
    }

    /** Of two versions known on one day the later import is believed: the order means something. */
    @Test
    void anImportMovedBehindALaterOneBySqlIsFound() {
        take(1, 3);
        take(2, 3);
        place().sql(
                        "UPDATE ledger_import SET hash = 'aside' WHERE number = 1",
                        "INSERT INTO ledger_import SELECT 9, '"
                                + MadeUp.file(1).hash().hex()
                                + "', about FROM ledger_import WHERE number = 1",
                        "UPDATE ledger_event SET import = 9 WHERE import = 1",
                        "DELETE FROM ledger_import WHERE number = 1");
        assertThat(check().findings())
                .containsExactly(new StoreFinding.OutOfOrder(1, "release-1.xlsx"));
    }

    @Test
    void anImportAddedBySqlIsFound() {
        take(1, 3);
        String hash = MadeUp.file(9).hash().hex();
        place().sql(
                        "INSERT INTO ledger_import SELECT 2, '"
                                + hash
                                + "', REPLACE(about, 'release-1', 'release-9') FROM ledger_import");
        assertThat(check().findings())
                .containsExactly(new StoreFinding.NotEntered(2, "release-9.xlsx"));
    }

    @Test
    void anEntryOfTheLogChangedBySqlIsFound() {
        take(1, 3);
        take(2, 3);
        place().sql(
                        "UPDATE audit_entry SET entry = REPLACE(entry, 'Iris', 'Ivan')"
                                + " WHERE number = 1");
        assertThat(check().log().findings()).containsExactly(new Finding.Edited(1));
    }

    @Test
    void anEntryOfTheLogDeletedBySqlIsFound() {
        take(1, 3);
        take(2, 3);
        place().sql("DELETE FROM audit_entry WHERE number = 1");
        assertThat(check().log().findings()).containsExactly(new Finding.Deleted(1, 1));
        assertThat(check().findings())
                .containsExactly(new StoreFinding.NotEntered(1, "release-1.xlsx"));
    }

    private List<Import> believed() {
        try (LedgerStore ledger = place().ledger()) {
            return ledger.imports();
        }
    }

    private ListState.State state(int number) {
        return store().lists().stream()
                .filter(l -> l.what().equals(MadeUp.file(number)))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private void decide(int number, ListState.State state) {
        assertThat(
                        store().decide(
                                        MadeUp.file(number).hash(),
                                        state,
                                        list -> {},
                                        "Eve",
                                        InstantSource.system()))
                .isPresent();
    }

    @Test
    void aListIsBelievedFromItsAcceptanceUntilItIsTakenBack() {
        take(1, 3);
        try (LedgerStore pending = store().pendingLedger("Otto", InstantSource.system())) {
            MadeUp.take(pending, 2, 3);
        }
        assertThat(believed()).containsExactly(MadeUp.file(1));
        assertThat(state(2)).isEqualTo(ListState.State.PENDING);
        decide(2, ListState.State.ACCEPTED);
        assertThat(believed()).containsExactly(MadeUp.file(1), MadeUp.file(2));
        decide(2, ListState.State.TAKEN_BACK);
        decide(1, ListState.State.TAKEN_BACK);
        assertThat(believed()).isEmpty();
        ListState last = store().lists().getLast();
        assertThat(last.by()).isEqualTo("Otto");
        assertThat(last.decidedBy()).isEqualTo("Eve");
        assertThat(last.events()).isEqualTo(3);
        assertThat(check().isSound()).isTrue();
        assertThat(entries()).hasSize(5);
    }

    @Test
    void whoMayNotDecideChangesNothing() {
        take(1, 1);
        assertThatThrownBy(() ->
                        store().decide(
                                        MadeUp.file(1).hash(),
                                        ListState.State.TAKEN_BACK,
                                        list -> {
                                            throw new IllegalStateException(list.by());
                                        },
                                        "Eve",
                                        InstantSource.system()))
                .hasMessage("Iris");
        assertThat(believed()).containsExactly(MadeUp.file(1));
        assertThat(entries()).hasSize(1);
    }

    @Test
    void aListThatWasDeletedIsGoneWithItsEntriesAndTheLogKeepsThatItWasThere() {
        take(1, 3);
        take(2, 3);
        assertThat(store().delete(MadeUp.file(1).hash(), list -> {}, "Eve", InstantSource.system()))
                .isPresent();
        assertThat(believed()).containsExactly(MadeUp.file(2));
        assertThat(check().events()).isEqualTo(3);
        assertThat(check().isSound()).isTrue();
        Act last = entries().getLast().act();
        assertThat(last.kind()).isEqualTo(Kind.DELETION);
        assertThat(last.who()).isEqualTo("Eve");
        assertThat(last.subject()).isEqualTo("release-1.xlsx");
        take(1, 3);
        assertThat(believed()).containsExactly(MadeUp.file(2), MadeUp.file(1));
        assertThat(check().isSound()).isTrue();
        place().sql(
                        "DELETE FROM ledger_event WHERE import = 2",
                        "DELETE FROM ledger_import WHERE number = 2");
        assertThat(check().findings()).hasSize(1);
    }

    @Test
    void theSchemaIsMadeOnce() throws StoreException {
        assertThat(store().migrate(copies)).isZero();
        take(1, 1);
        assertThat(store().migrate(copies)).isZero();
        assertThat(check().imports()).isEqualTo(1);
    }

    @Test
    void manyWhoMakeTheSameStoreAtOnceMakeOne() throws Exception {
        Place place = place();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var work = new ArrayList<java.util.concurrent.Callable<String>>();
            for (int k = 0; k < 4; k++) {
                work.add(() -> place.store().name());
            }
            for (var done : threads.invokeAll(work)) {
                assertThat(done.get()).isNotEmpty();
            }
        }
        assertThat(check().isSound()).isTrue();
    }

    @Test
    void aStoreOfANewerHoldfastIsRefused() {
        store();
        place().sql("INSERT INTO schema_step VALUES (99, 'from-the-future.sql')");
        assertThatThrownBy(() -> store()).hasMessageContaining("newer Holdfast");
    }

    @Test
    void aCopyPutBackIsTheSameStoreAndSaysSo() throws IOException {
        take(1, 3);
        take(2, 1200);
        takeRates();
        Head kept = log().head();
        Path copy = copies.resolve("copy.db");
        assertThat(store().backup(copy).isSound()).isTrue();
        byte[] bytes = Files.readAllBytes(copy);

        Store again = Store.make(copies.resolve("again"));
        assertThat(again.restore(copy, "Otto", InstantSource.system()).isSound()).isTrue();
        Check check = again.check(List.of(kept));
        assertThat(check.log().findings()).isEmpty();
        assertThat(check.findings()).isEmpty();
        assertThat(check.events()).isEqualTo(1203);
        assertThat(check.figures()).isEqualTo(1);
        assertThat(check.log().entries()).isEqualTo(4);
        try (LedgerStore before = place().ledger();
                LedgerStore after = again.ledger("Otto", InstantSource.system());
                var expected = before.events(MadeUp.file(2));
                var found = after.events(MadeUp.file(2))) {
            assertThat(found.toList()).isEqualTo(expected.toList());
        }
        assertThat(Files.readAllBytes(copy)).isEqualTo(bytes);
        try (Stream<Path> files = Files.list(copies)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("copy.db", "again");
        }
    }

    @Test
    void aCopyOfAFileIsPutBackHere() throws IOException {
        Store source = Store.make(copies.resolve("source"));
        try (LedgerStore ledger = source.ledger("Iris", InstantSource.system())) {
            MadeUp.take(ledger, 1, 3);
        }
        Path copy = copies.resolve("copy.db");
        source.backup(copy);
        assertThat(store().restore(copy, "Otto", InstantSource.system()).isSound()).isTrue();
        assertThat(check().isSound()).isTrue();
        assertThat(check().events()).isEqualTo(3);
        assertThat(entries().getLast().act().kind()).isEqualTo(Kind.RESTORE);
        take(2, 1);
        assertThat(check().isSound()).isTrue();
    }

    @Test
    void aCopyIsPutBackOnlyWhereThereIsNothing() throws IOException {
        take(1, 3);
        Path copy = copies.resolve("copy.db");
        store().backup(copy);
        assertThatThrownBy(() -> store().restore(copy, "Otto", InstantSource.system()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is not empty");
        assertThatThrownBy(() -> store().backup(copy))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is there already");
        assertThat(check().imports()).isEqualTo(1);
    }

    @Test
    void aCopyThatSomeoneChangedIsNotPutBack() throws IOException, SQLException {
        take(1, 3);
        Path copy = copies.resolve("copy.db");
        store().backup(copy);
        new Place("", "jdbc:sqlite:" + copy)
                .sql("UPDATE ledger_event SET event = REPLACE(event, 'Arcadia', 'Borduria')");
        Store again = Store.make(copies.resolve("again"));
        assertThat(again.restore(copy, "Otto", InstantSource.system()).findings()).hasSize(1);
        assertThat(again.check(List.of()).imports()).isZero();
    }

    @Test
    void aCopyIsOneStateOfAStoreThatOthersWriteTo() throws Exception {
        take(1, 50);
        AtomicBoolean isOver = new AtomicBoolean();
        try (var threads = Executors.newSingleThreadExecutor()) {
            var writing =
                    threads.submit(() -> {
                        int number = 2;
                        while (!isOver.get()) {
                            take(number++, 50);
                        }
                        return number - 1;
                    });
            List<Check> checks = new ArrayList<>();
            try {
                for (int k = 0; k < 5; k++) {
                    checks.add(store().backup(copies.resolve("copy-" + k + ".db")));
                }
            } finally {
                isOver.set(true);
            }
            assertThat(checks).allMatch(Check::isSound);
            assertThat(checks)
                    .allMatch(check -> check.events() == 50 * check.imports())
                    .allMatch(check -> check.log().entries() == check.imports());
            int written = writing.get();
            assertThat(check().imports()).isEqualTo(written);
        }
    }

    @Test
    void theTablesAreOnlyThoseOfTheSchema() throws SQLException {
        store();
        String ask =
                place().isFile()
                        ? "SELECT name FROM sqlite_master WHERE type = 'table'"
                        : "SELECT table_name FROM information_schema.tables"
                                + " WHERE table_schema = current_schema()";
        List<String> tables = new ArrayList<>();
        try (Connection connection = place().connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ask)) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        assertThat(tables)
                .containsExactlyInAnyOrder(
                        "account",
                        "account_invitation",
                        "account_session",
                        "audit_entry",
                        "audit_head",
                        "ledger_event",
                        "ledger_figure",
                        "ledger_import",
                        "schema_step");
    }
}
