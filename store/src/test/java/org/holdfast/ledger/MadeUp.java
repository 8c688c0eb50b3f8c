package org.holdfast.ledger;

import java.time.LocalDate;

/** Imports of a list that does not exist, of donors that do not exist. */
public final class MadeUp {
    private MadeUp() {}

    /** A file with a number. */
    public static Import file(int number) {
        return Samples.release(number, LocalDate.of(2024, 4, 1), LocalDate.of(2026, 1, 1));
    }

    /** The {@code place}-th event of a file. */
    public static Event event(int number, int place) {
        return Samples.promise("file " + number + ", " + place, "Arcadia", 1000 * number + place);
    }

    /** Takes a file with so many events in. */
    public static void take(LedgerStore store, int number, int events) {
        try (LedgerStore.Batch batch = store.begin(file(number))) {
            for (int k = 1; k <= events; k++) {
                batch.add(event(number, k));
            }
            batch.commit();
        }
    }
}
