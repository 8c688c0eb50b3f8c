package org.holdfast.studio;

import java.nio.file.Path;
import org.holdfast.store.Store;
import org.junit.jupiter.api.io.TempDir;

class SqliteTeamTest extends TeamContract {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path own;

    @Override
    protected Store store() {
        return Server.store(own);
    }
}
