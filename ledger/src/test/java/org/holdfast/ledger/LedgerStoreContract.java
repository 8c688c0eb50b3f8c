package org.holdfast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every store does. A store's own test extends this. */
abstract class LedgerStoreContract {
    private static final LocalDate SPRING = LocalDate.of(2024, 4, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2024, 10, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    /** An empty store. */
    abstract LedgerStore store();

    private static void put(LedgerStore store, Import what, Event... events) {
        try (LedgerStore.Batch batch = store.begin(what)) {
            Stream.of(events).forEach(batch::add);
            batch.commit();
        }
    }

    private static List<Event> believed(LedgerStore store, AsOf when) {
        try (Stream<Event> events = store.events(when)) {
            return events.toList();
        }
    }

    @Test
    void whatIsCommittedIsThere() {
        try (LedgerStore store = store()) {
            Import what = Samples.release(1, SPRING, TODAY);
            Event a = Samples.promise("a", "Arcadia", 1);
            Event b = Samples.promise("b", "Borduria", 2);
            put(store, what, a, b);
            assertThat(store.imports()).containsExactly(what);
            assertThat(store.find(what.hash())).contains(what);
            try (Stream<Event> events = store.events(what)) {
                assertThat(events).containsExactly(a, b);
            }
        }
    }

    @Test
    void whatIsNotCommittedLeavesNothingBehind() {
        try (LedgerStore store = store()) {
            Import what = Samples.release(1, SPRING, TODAY);
            try (LedgerStore.Batch batch = store.begin(what)) {
                batch.add(Samples.promise("a", "Arcadia", 1));
                assertThat(store.imports()).isEmpty();
            }
            assertThat(store.imports()).isEmpty();
            assertThat(store.find(what.hash())).isEmpty();
            put(store, what);
            assertThat(store.imports()).containsExactly(what);
        }
    }

    @Test
    void aFileIsTakenInOnce() {
        try (LedgerStore store = store()) {
            Import what = Samples.release(1, SPRING, TODAY);
            put(store, what);
            assertThatThrownBy(() -> store.begin(what).close())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("already");
        }
    }

    @Test
    void aNewerReleaseTakesThePlaceOfAnOlderOneFromItsDayOn() {
        try (LedgerStore store = store()) {
            Event before = Samples.promise("a", "Arcadia", 1);
            Event after = Samples.promise("a", "Arcadia", 3);
            put(store, Samples.release(2, AUTUMN, TODAY), after);
            put(store, Samples.release(1, SPRING, TODAY.plusDays(1)), before);
            assertThat(believed(store, AsOf.NOW)).containsExactly(after);
            assertThat(believed(store, AsOf.known(AUTUMN.minusDays(1)))).containsExactly(before);
            assertThat(believed(store, AsOf.known(SPRING.minusDays(1)))).isEmpty();
            assertThat(believed(store, new AsOf(SPRING, TODAY))).isEmpty();
        }
    }

    @Test
    void anEventIsNotBelievedBeforeItCouldBeKnown() {
        try (LedgerStore store = store()) {
            LocalDate before = LocalDate.of(2024, 1, 1);
            Event event = Samples.promise("a", "Arcadia", 1);
            put(store, Samples.release(1, before, TODAY), event);
            assertThat(believed(store, AsOf.known(event.knownOn().minusDays(1)))).isEmpty();
            assertThat(believed(store, AsOf.known(event.knownOn()))).containsExactly(event);
        }
    }

    @Test
    void anEventOfAnotherSeriesIsRefused() {
        try (LedgerStore store = store()) {
            Import what = Samples.release(1, SPRING, TODAY);
            Import other = new Import(what.hash(), what.file(), "other", "", "test", SPRING, TODAY);
            try (LedgerStore.Batch batch = store.begin(other)) {
                assertThatThrownBy(() -> batch.add(Samples.promise("a", "Arcadia", 1)))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }
}
