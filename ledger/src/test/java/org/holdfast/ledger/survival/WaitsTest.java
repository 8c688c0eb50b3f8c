package org.holdfast.ledger.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
import org.holdfast.ledger.When;
import org.holdfast.model.SurvivalCurve;
import org.junit.jupiter.api.Test;

/** A hundred howitzers of Zubrowka, which does not exist, in two lots. */
class WaitsTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 1);

    private static Event event(
            String key, Stage stage, String date, OptionalDouble units, String parent) {
        return new Event(
                EventId.OF_CONTENT,
                "list/test",
                key,
                stage,
                new When.Exact(LocalDate.parse(date), date),
                "Zubrowka",
                "Ukraine",
                Kind.MILITARY,
                Optional.of(
                        new Goods(
                                "howitzer",
                                "",
                                units.isPresent()
                                        ? new Stated.Exactly(
                                                units.getAsDouble(), "" + units.getAsDouble())
                                        : new Stated.InWords("some"))),
                Origin.STOCK,
                List.of(),
                parent.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Parent("list/test", parent, Parent.Relation.STEP_OF)),
                "",
                "",
                new Locator("test.csv", "", 1, ""),
                TODAY);
    }

    private static List<Duration> waits(Waits.Ends ends, OptionalDouble second) {
        return Waits.of(
                        Stream.of(
                                event(
                                        "a",
                                        Stage.PROMISED,
                                        "2024-01-01",
                                        OptionalDouble.of(100),
                                        ""),
                                event(
                                        "a-1",
                                        Stage.DELIVERED,
                                        "2024-03-01",
                                        OptionalDouble.of(40),
                                        "a"),
                                event("a-2", Stage.DELIVERED, "2024-11-01", second, "a")),
                        Stage.PROMISED,
                        Stage.DELIVERED,
                        Waits.By.ALL,
                        ends,
                        TODAY,
                        Waits.Watch.none())
                .waits()
                .stream()
                .map(Waits.Wait::months)
                .toList();
    }

    @Test
    void aWaitEndsWithTheFirstThatComes() {
        Duration months = waits(Waits.Ends.FIRST, OptionalDouble.of(60)).getFirst();
        assertThat(months).isInstanceOf(Duration.Exactly.class);
        assertThat(months.to()).isCloseTo(60 / 30.4375, within(1e-9));
    }

    @Test
    void theWholeHasComeWithTheLotThatMakesUpThePromise() {
        Duration months = waits(Waits.Ends.ALL, OptionalDouble.of(60)).getFirst();
        assertThat(months).isInstanceOf(Duration.Exactly.class);
        assertThat(months.to()).isCloseTo(305 / 30.4375, within(1e-9));
    }

    @Test
    void whatCameInPartHasNotComeYet() {
        Duration months = waits(Waits.Ends.ALL, OptionalDouble.of(59)).getFirst();
        assertThat(months).isInstanceOf(Duration.NotYet.class);
        assertThat(months.from()).isCloseTo(305 / 30.4375, within(1e-9));
    }

    @Test
    void aLotWithoutANumberCannotSayThatAllHasCome() {
        assertThat(waits(Waits.Ends.ALL, OptionalDouble.empty()).getFirst())
                .isInstanceOf(Duration.NotYet.class);
    }

    @Test
    void whatIsWatchedToADayOfItsOwnWaitsUntilThen() {
        Waits.Found found =
                Waits.of(
                        Stream.of(
                                event("a", Stage.PROMISED, "2024-01-01", OptionalDouble.of(1), ""),
                                event("b", Stage.PROMISED, "2024-01-01", OptionalDouble.of(1), "")),
                        Stage.PROMISED,
                        Stage.DELIVERED,
                        Waits.By.ALL,
                        Waits.Ends.FIRST,
                        TODAY,
                        key ->
                                key.equals("a")
                                        ? Optional.of(LocalDate.of(2024, 7, 1))
                                        : Optional.empty());
        assertThat(found.silent()).isEqualTo(1);
        assertThat(found.waits().getFirst().months().from()).isCloseTo(182 / 30.4375, within(1e-9));
    }

    /** Ninety waits like those of a tracker that does not date what it calls delivered. */
    private static List<Duration> undated() {
        return IntStream.rangeClosed(1, 90)
                .mapToObj(k -> (Duration) new Duration.Within(0, k / 10.0))
                .toList();
    }

    @Test
    void waitsThatMayAllHaveBeenNoneHaveBoundsAndNoQuantile() {
        SurvivalCurve curve = Waits.curve("all", undated());
        assertThat(curve.isBounded()).isFalse();
        assertThat(curve.median()).isEmpty();
        assertThat(curve.quantile(0.25)).isEmpty();
        assertThat(curve.medianLow()).isEmpty();
        assertThat(curve.medianHigh()).isEmpty();
        assertThat(curve.between(0.75))
                .hasValue(new SurvivalCurve.Between(0, OptionalDouble.of(2.3)));
        assertThat(curve.between(0.5))
                .hasValue(new SurvivalCurve.Between(0, OptionalDouble.of(4.5)));
        assertThat(curve.between(0.25))
                .hasValue(new SurvivalCurve.Between(0, OptionalDouble.of(6.8)));
    }

    @Test
    void aMedianLiesBetweenThoseOfTheEarliestAndTheLatestEnds() {
        List<Duration> durations =
                List.of(
                        new Duration.Within(2, 4),
                        new Duration.Within(3, 9),
                        new Duration.Within(5, 6),
                        new Duration.NotYet(7));
        SurvivalCurve curve = Waits.curve("all", durations);
        assertThat(curve.isBounded()).isTrue();
        assertThat(curve.between(0.5)).hasValue(new SurvivalCurve.Between(3, OptionalDouble.of(6)));
        assertThat(curve.median().orElseThrow()).isBetween(3.0, 6.0);
    }

    @Test
    void aTimeThatIsKnownLiesBetweenItselfAndItself() {
        SurvivalCurve curve =
                Waits.curve("all", List.of(new Duration.Exactly(2), new Duration.Exactly(5)));
        assertThat(curve.between(0.5).orElseThrow().isExact()).isTrue();
        assertThat(curve.between(0.5).orElseThrow().least()).isEqualTo(2);
        assertThat(curve.median()).hasValue(2);
    }
}
