package org.holdfast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest extends LedgerStoreContract {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Override
    LedgerStore store() {
        return FolderStore.in(folder.resolve("ledger"));
    }

    private static Import release(int number) {
        return Samples.release(number, LocalDate.of(2024, 4, 1), LocalDate.of(2026, 1, 1));
    }

    @Test
    void anotherProcessSeesWhatWasCommitted() {
        try (LedgerStore store = store();
                LedgerStore.Batch batch = store.begin(release(1))) {
            batch.add(Samples.promise("a", "Arcadia", 1));
            batch.commit();
        }
        assertThat(store().imports()).containsExactly(release(1));
    }

    @Test
    void whatAKilledImportLeftIsNotRead() throws IOException {
        try (LedgerStore store = store()) {
            Files.writeString(folder.resolve("ledger/" + "0".repeat(64) + ".part"), "half");
            assertThat(store.imports()).isEmpty();
        }
    }

    @Test
    void twoImportsAtOnceAreNotMixed() {
        try (LedgerStore store = store();
                LedgerStore.Batch first = store.begin(release(1))) {
            assertThatThrownBy(() -> store.begin(release(2)).close())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("another import is under way");
            first.commit();
        }
    }
}
