package org.holdfast.studio;

import java.nio.file.Path;
import org.holdfast.store.Place;
import org.holdfast.store.Store;
import org.holdfast.store.StoreException;

class PostgresTeamTest extends TeamContract {
    @Override
    protected Store store() {
        try {
            return Store.makeAt(Place.onServer().address(), Path.of("target"));
        } catch (StoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
