package org.holdfast.ledger;

import java.nio.file.Path;
import org.holdfast.store.Place;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest extends LedgerStoreContract {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Override
    LedgerStore store() {
        return Place.inFolder(folder).ledger();
    }
}
