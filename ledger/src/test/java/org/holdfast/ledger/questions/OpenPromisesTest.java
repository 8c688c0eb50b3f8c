package org.holdfast.ledger.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
import org.junit.jupiter.api.Test;

/** What Zubrowka, which does not exist, promised in units or in money. */
class OpenPromisesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static Event event(
            String key,
            Stage stage,
            Kind kind,
            Optional<Goods> goods,
            List<Valuation> worth,
            Optional<Parent> parent) {
        return new Event(
                EventId.OF_CONTENT,
                "list/test",
                key,
                stage,
                new When.Exact(DAY, DAY.toString()),
                "Zubrowka",
                "Ukraine",
                kind,
                goods,
                Origin.STOCK,
                worth,
                parent,
                "",
                "",
                new Locator("test.csv", "", 1, ""),
                DAY);
    }

    private static Event shells(String key, Stage stage, int units, Optional<Parent> parent) {
        return goods(key, stage, "shell", units, parent);
    }

    private static Event goods(
            String key, Stage stage, String item, int units, Optional<Parent> parent) {
        return event(
                key,
                stage,
                Kind.MILITARY,
                Optional.of(new Goods(item, "", new Stated.Exactly(units, "" + units))),
                List.of(),
                parent);
    }

    private static Event money(
            String key, Stage stage, Kind kind, int euros, Optional<Parent> parent) {
        return event(
                key,
                stage,
                kind,
                Optional.empty(),
                List.of(
                        new Valuation(
                                Valuation.Method.COUNTED_BY_SOURCE,
                                new Stated.Exactly(euros, "" + euros),
                                "EUR",
                                Optional.empty(),
                                Optional.empty())),
                parent);
    }

    private static Optional<Parent> of(String key) {
        return Optional.of(new Parent("list/test", key, Parent.Relation.STEP_OF));
    }

    private static OpenPromises.Found found(Event... events) {
        return OpenPromises.of(
                Silence.WAITING, () -> Stream.of(events), Optional.empty(), Optional.empty());
    }

    @Test
    void aPromiseInUnitsIsNotOpenOnceAsManyHaveArrived() {
        OpenPromises.Found found =
                found(
                        shells("a", Stage.PROMISED, 800, Optional.empty()),
                        shells("a-1", Stage.DELIVERED, 50, of("a")),
                        shells("a-2", Stage.DELIVERED, 750, of("a")));
        assertThat(found.open()).isEmpty();
        assertThat(found.promises()).isEqualTo(1);
        assertThat(found.telling()).isEqualTo(1);
    }

    @Test
    void ofAnOpenPromiseInUnitsItIsSaidHowManyWerePromisedAndHowManyArrived() {
        OpenPromises.Open open =
                found(
                                shells("a", Stage.PROMISED, 1000, Optional.empty()),
                                shells("a-1", Stage.DELIVERED, 980, of("a")))
                        .open()
                        .getFirst();
        assertThat(open.units()).isEqualTo(OptionalDouble.of(1000));
        assertThat(open.unitsArrived()).isEqualTo(OptionalDouble.of(980));
    }

    @Test
    void unitsOfDifferentThingsAreNotSetAgainstEachOther() {
        OpenPromises.Open open =
                found(
                                goods("a", Stage.PROMISED, "tank", 10, Optional.empty()),
                                goods("a-1", Stage.DELIVERED, "shell", 1000, of("a")))
                        .open()
                        .getFirst();
        assertThat(open.units()).isEmpty();
        assertThat(open.unitsArrived()).isEmpty();
    }

    @Test
    void moneyToSpendHasArrivedWhenItIsPaid() {
        OpenPromises.Found found =
                found(
                        money("a", Stage.PROMISED, Kind.FINANCIAL, 90, Optional.empty()),
                        money("a", Stage.PAID, Kind.FINANCIAL, 3, of("a")),
                        money("b", Stage.COMMITTED, Kind.FINANCIAL, 5, Optional.empty()),
                        money("b", Stage.PAID, Kind.FINANCIAL, 5, of("b")));
        assertThat(found.open()).hasSize(1);
        assertThat(found.open().getFirst().arrived()).isEqualTo(OptionalDouble.of(3));
        assertThat(found.telling()).isEqualTo(2);
    }

    @Test
    void moneyPaidForArmsIsNotYetArms() {
        OpenPromises.Found found =
                found(
                        money("a", Stage.COMMITTED, Kind.MILITARY, 5, Optional.empty()),
                        money("a", Stage.PAID, Kind.MILITARY, 5, of("a")));
        assertThat(found.open()).hasSize(1);
        assertThat(found.open().getFirst().arrived()).isEmpty();
    }

    @Test
    void whatATrackerDoesNotRecordIsNotOpen() {
        Event[] events = {
            shells("a", Stage.COMMITTED, 1000, Optional.empty()),
            shells("a-1", Stage.DELIVERED, 980, of("a")),
            shells("b", Stage.COMMITTED, 500, Optional.empty()),
            shells("loose", Stage.DELIVERED, 20, Optional.empty()),
        };
        OpenPromises.Found found =
                OpenPromises.of(
                        Silence.OUT, () -> Stream.of(events), Optional.empty(), Optional.empty());
        assertThat(found.open()).extracting(OpenPromises.Open::key).containsExactly("a");
        assertThat(found.promises()).isEqualTo(2);
        assertThat(found.notRecorded()).isEqualTo(1);
        assertThat(found(events).open())
                .extracting(OpenPromises.Open::key)
                .containsExactlyInAnyOrder("a", "b");
    }
}
