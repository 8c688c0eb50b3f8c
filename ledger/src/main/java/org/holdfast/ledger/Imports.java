package org.holdfast.ledger;

/** What every store asks of an import. */
public final class Imports {
    private Imports() {}

    /** Throws if the store has the file already. */
    public static void refuseTwice(LedgerStore store, Import what) {
        if (store.find(what.hash()).isPresent()) {
            throw new IllegalArgumentException(
                    what.file() + " (" + what.hash().hex() + ") is in the ledger already");
        }
    }

    /** The event, which must be of the import's series. */
    public static Event checked(Event event, Import what) {
        if (!event.series().equals(what.series())) {
            throw new IllegalArgumentException(
                    "an event of '" + event.series() + "' in an import of '" + what.series() + "'");
        }
        return event;
    }
}
