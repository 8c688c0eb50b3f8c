package org.holdfast.store;

class PostgresStoreTest extends StoreContract {
    private final Place place = Place.onServer();

    @Override
    protected Place place() {
        return place;
    }
}
