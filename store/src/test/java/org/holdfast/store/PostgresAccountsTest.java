package org.holdfast.store;

class PostgresAccountsTest extends AccountsContract {
    private final Place place = Place.onServer();

    @Override
    protected Place place() {
        return place;
    }
}
