package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.brief.Ledger;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.imports.Importing;
import org.holdfast.ledger.list.OwnList;
import org.holdfast.ledger.list.Rates;
import org.holdfast.store.ListState;
import org.holdfast.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudioFilesTest {
    private static final Path UKRAINE = Path.of("../cases/ukraine-2024");
    private static final Path TINY = Path.of("../casefile/src/test/resources/cases/tiny");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private final StringWriter complaints = new StringWriter();

    private Environment around() {
        return new Environment(
                new PrintWriter(new StringWriter()),
                new PrintWriter(complaints),
                false,
                false,
                80,
                1L << 30,
                Path.of("."),
                Map.of(),
                LocalDate.of(2026, 11, 28));
    }

    private Optional<Ledger> ledger(Path of, Optional<Store> store) {
        if (CaseReader.read(of) instanceof Reading.Sound sound) {
            return StudioFiles.ledgers(store, List.of(of), List.of(), around())
                    .apply(sound.sound());
        }
        throw new AssertionError(of + " is not sound");
    }

    private List<String> keys(Path of, Store store) {
        return ledger(of, Optional.of(store)).stream()
                .flatMap(l -> l.events().stream())
                .map(Event::key)
                .toList();
    }

    /** Takes a list with one promise into the store. */
    private ListState take(Store store, boolean pending, String name, String key, String known)
            throws IOException {
        InstantSource clock = InstantSource.system();
        Path file = folder.resolve(name);
        Files.writeString(
                file,
                String.join(",", OwnList.COLUMNS)
                        + "\n"
                        + key
                        + ",promised,2024-01-05,Arcadia,Ukraine,military,howitzer,12,30000000,EUR,"
                        + "2024,,,,stock,,,https://example.org/speech,"
                        + known
                        + ",made up\n");
        try (LedgerStore ledger =
                pending ? store.pendingLedger("iris", clock) : store.ledger("iris", clock)) {
            var importing = new Importing(List.of(new OwnList(() -> new Rates(List.of()))));
            importing.take(file, ledger, LocalDate.of(2026, 11, 28), Optional.empty());
        } catch (BadFileException e) {
            throw new AssertionError(e);
        }
        return store.lists().getLast();
    }

    @Test
    void theListInACasesOwnFolderIsItsLedger() {
        var ledger = ledger(UKRAINE, Optional.empty());
        assertThat(complaints.toString()).isEmpty();
        assertThat(ledger.orElseThrow().events()).hasSizeGreaterThan(20);
        assertThat(ledger.orElseThrow().track().orElseThrow().waits()).isNotEmpty();
    }

    @Test
    void aListThatIsBroughtInAddsToTheCasesOwnAndDoesNotTakeItsPlace() throws IOException {
        Store store = Store.make(folder.resolve("store"));
        List<String> own = keys(UKRAINE, store);
        take(store, false, "mine.csv", "howitzers-1", "2024-01-06");
        assertThat(keys(UKRAINE, store)).containsAll(own).contains("howitzers-1");
        assertThat(keys(UKRAINE, store)).hasSize(own.size() + 1);
        Ledger ledger = ledger(UKRAINE, Optional.of(store)).orElseThrow();
        assertThat(ledger.list().file()).isEqualTo("promises.csv + mine.csv");
        assertThat(ledger.track()).isPresent();
    }

    @Test
    void aKeyThatTwoListsUseDoesNotTieTheirEntriesTogether() throws IOException {
        Store store = Store.make(folder.resolve("store"));
        String taken = keys(UKRAINE, store).getFirst();
        take(store, false, "mine.csv", taken, "2024-01-06");
        assertThat(keys(UKRAINE, store)).contains(taken, taken + " (mine.csv)");
    }

    @Test
    void aNewerVersionOfTheCasesOwnListChangesOnlyWhatItSays() throws IOException {
        Store store = Store.make(folder.resolve("store"));
        List<String> own = keys(UKRAINE, store);
        take(store, false, "promises.csv", "howitzers-1", "2024-01-06");
        assertThat(keys(UKRAINE, store)).containsAll(own).hasSize(own.size() + 1);
    }

    @Test
    void whatBecameKnownAfterTheCasesDayIsNotInItsLedger() throws IOException {
        Store store = Store.make(folder.resolve("store"));
        List<String> own = keys(UKRAINE, store);
        take(store, false, "later.csv", "howitzers-2", "2024-03-02");
        assertThat(keys(UKRAINE, store)).isEqualTo(own);
        assertThat(keys(TINY, store)).isEmpty();
        take(store, false, "early.csv", "howitzers-1", "2024-01-06");
        assertThat(keys(TINY, store)).containsExactly("howitzers-1");
    }

    @Test
    void onlyWhatIsAcceptedAndNotTakenBackIsInALedger() throws IOException {
        Store store = Store.make(folder.resolve("store"));
        ListState list = take(store, true, "mine.csv", "howitzers-1", "2024-01-06");
        assertThat(keys(TINY, store)).isEmpty();
        InstantSource clock = InstantSource.system();
        store.decide(list.what().hash(), ListState.State.ACCEPTED, l -> {}, "eve", clock);
        assertThat(keys(TINY, store)).containsExactly("howitzers-1");
        store.decide(list.what().hash(), ListState.State.TAKEN_BACK, l -> {}, "eve", clock);
        assertThat(keys(TINY, store)).isEmpty();
    }
}
