package org.holdfast.store;

class PostgresCrashTest extends CrashContract {
    private final Place place = Place.onServer();

    @Override
    protected Place place() {
        return place;
    }
}
