package org.holdfast.ledger.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.intake.tables.Locator;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.EventId;
import org.holdfast.ledger.Goods;
import org.holdfast.ledger.Kind;
import org.holdfast.ledger.Origin;
import org.holdfast.ledger.Parent;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.Stated;
import org.holdfast.ledger.Valuation;
import org.holdfast.ledger.When;
import org.holdfast.ledger.survival.Waits;
import org.holdfast.model.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A list of any length is read and not kept: at its last event nearly all others are gone. */
class LongListTest {
    private static final int EVENTS = 20_000;
    private static final int FEW = 50;
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private final List<WeakReference<Object>> given = new ArrayList<>();
    private long held;

    private static Event event(int k) {
        String key = "p" + k / 2;
        boolean promise = k % 2 == 0;
        return new Event(
                EventId.OF_CONTENT,
                "list/long",
                key,
                promise ? Stage.PROMISED : Stage.DELIVERED,
                new When.Exact(DAY.plusDays(k % 500), DAY.plusDays(k % 500).toString()),
                "Zubrowka " + k % 7,
                "Ukraine",
                Kind.MILITARY,
                Optional.of(new Goods("item " + k % 5, "", new Stated.Exactly(3, "3"))),
                Origin.STOCK,
                List.of(
                        new Valuation(
                                Valuation.Method.COUNTED_BY_SOURCE,
                                new Stated.Exactly(k % 10, "" + k % 10),
                                "EUR",
                                Optional.empty(),
                                Optional.empty())),
                promise
                        ? Optional.empty()
                        : Optional.of(new Parent("list/long", key, Parent.Relation.STEP_OF)),
                "page " + k,
                "",
                new Locator("long.csv", "", k, ""),
                DAY);
    }

    /** The list, of which each event is watched; at the last, those are counted that are held. */
    private Stream<Event> watched() {
        given.clear();
        return IntStream.range(0, EVENTS)
                .mapToObj(k -> {
                    if (k == EVENTS - 1) {
                        System.gc();
                        held = given.stream().filter(w -> w.get() != null).count();
                    }
                    Event event = event(k);
                    given.add(new WeakReference<>(event));
                    return event;
                });
    }

    /** The same for the keys of events. */
    private Stream<Event> watchedKeys() {
        return watched().peek(e -> given.set(given.size() - 1, new WeakReference<>(e.key())));
    }

    @ParameterizedTest
    @EnumSource(Gaps.By.class)
    void theGapKeepsNothingOfAnEventThatStandsAlone(Gaps.By by) {
        Gap gap = Gaps.of("list/long", this::watchedKeys, by, Optional.empty(), Optional.empty());
        assertThat(gap.stages()).containsExactly("promised", "delivered");
        assertThat(held).isLessThan(FEW);
    }

    @Test
    void theEventsBehindTheGapPassByOneByOne() {
        Gaps gaps = new Gaps("list/long", Gaps.By.DONOR, Optional.empty(), Optional.empty());
        Supplier<Stream<Event>> list = this::watched;
        Question.ask(list, List.of(gaps));
        try (Stream<Gaps.Trace> traces = gaps.traces(list)) {
            assertThat(traces.mapToDouble(t -> t.amount().orElse(0)).sum()).isEqualTo(90_000);
        }
        assertThat(held).isLessThan(FEW);
    }

    @Test
    void ofOpenPromisesNoEventIsKept() {
        OpenPromises.Found found =
                OpenPromises.of(Silence.WAITING, this::watched, Optional.empty(), Optional.empty());
        assertThat(found.promises()).isEqualTo(EVENTS / 2);
        assertThat(held).isLessThan(FEW);
    }

    @ParameterizedTest
    @EnumSource(Waits.Ends.class)
    void ofWaitsNoEventIsKept(Waits.Ends ends) {
        Waits.Found found =
                Waits.of(
                        watched(),
                        Stage.PROMISED,
                        Stage.DELIVERED,
                        Waits.By.DONOR,
                        ends,
                        DAY.plusYears(3),
                        Waits.Watch.none());
        assertThat(found.waits()).hasSize(EVENTS / 2);
        assertThat(held).isLessThan(FEW);
    }
}
