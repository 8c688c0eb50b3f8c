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
import org.holdfast.model.Gap;
import org.junit.jupiter.api.Test;

/** Guns of Zubrowka, which does not exist, worth two each. */
class GapsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static Event guns(String key, Stage stage, int units, Optional<Parent> parent) {
        return new Event(
                EventId.OF_CONTENT,
                "list/test",
                key,
                stage,
                new When.Exact(DAY, DAY.toString()),
                "Zubrowka",
                "Ukraine",
                Kind.MILITARY,
                Optional.of(new Goods("gun", "", new Stated.Exactly(units, "" + units))),
                Origin.STOCK,
                List.of(
                        new Valuation(
                                Valuation.Method.COUNTED_BY_SOURCE,
                                new Stated.Exactly(2 * units, "" + 2 * units),
                                "EUR",
                                Optional.empty(),
                                Optional.empty())),
                parent,
                "",
                "",
                new Locator("test.csv", "", 1, ""),
                DAY);
    }

    private static Event named(String item, Event e) {
        return e.withGoods(e.goods().map(g -> new Goods(item, g.type(), g.units())));
    }

    private static Event of(String donor, Event e) {
        return e.withDonor(donor);
    }

    private static Event worthless(Event e) {
        return e.withValuations(List.of());
    }

    private static Optional<Parent> of(String key, Parent.Relation relation) {
        return Optional.of(new Parent("list/test", key, relation));
    }

    private static Gap gap(Gaps.By by, Event... events) {
        return Gaps.of(
                "list/test", () -> Stream.of(events), by, Optional.empty(), Optional.empty());
    }

    private static final Event[] CORRECTED = {
        guns("a", Stage.PROMISED, 10, Optional.empty()),
        guns("a", Stage.DELIVERED, 4, of("a", Parent.Relation.STEP_OF)),
        guns("a-corrected", Stage.CORRECTED, 6, of("a", Parent.Relation.STEP_OF)),
    };

    @Test
    void aCorrectionReplacesTheFirstStageInEuros() {
        assertThat(gap(Gaps.By.DONOR, CORRECTED).rows().getFirst().amounts())
                .containsExactly(OptionalDouble.of(12), OptionalDouble.of(8));
    }

    @Test
    void aCorrectionReplacesUnitsByUnits() {
        assertThat(gap(Gaps.By.ITEM, CORRECTED).rows().getFirst().amounts())
                .containsExactly(OptionalDouble.of(6), OptionalDouble.of(4));
    }

    @Test
    void ofTwoCorrectionsTheLaterCounts() {
        assertThat(
                        gap(
                                        Gaps.By.DONOR,
                                        CORRECTED[0],
                                        CORRECTED[2],
                                        guns(
                                                "a-again",
                                                Stage.CORRECTED,
                                                7,
                                                of("a", Parent.Relation.STEP_OF)))
                                .rows()
                                .getFirst()
                                .amounts())
                .containsExactly(OptionalDouble.of(14));
    }

    @Test
    void aPartThatComesBeforeItsWholeIsNettedWithIt() {
        Gaps gaps = new Gaps("list/test", Gaps.By.DONOR, Optional.empty(), Optional.empty());
        List<Event> list =
                List.of(
                        guns("part", Stage.PROMISED, 3, of("whole", Parent.Relation.PART_OF)),
                        guns("alone", Stage.PROMISED, 5, Optional.empty()),
                        guns("whole", Stage.PROMISED, 10, Optional.empty()));
        Question.ask(list::stream, List.of(gaps));
        assertThat(gaps.gap().rows().getFirst().amounts()).containsExactly(OptionalDouble.of(30));
        assertThat(gaps.traces(list::stream).map(Gaps.Trace::amount))
                .containsExactly(
                        OptionalDouble.of(6), OptionalDouble.of(10), OptionalDouble.of(14));
    }

    private static Gap tracked(Gaps.By by, Event... events) {
        return Gaps.of("tracker", () -> Stream.of(events), by, Optional.empty(), Optional.empty());
    }

    @Test
    void ofATrackerAShareIsOnlyOverRowsOfWhichItRecordsTheLaterStage() {
        Event[] events = {
            guns("a", Stage.COMMITTED, 10, Optional.empty()),
            guns("a", Stage.DELIVERED, 5, of("a", Parent.Relation.STEP_OF)),
            guns("b", Stage.COMMITTED, 90, Optional.empty()),
        };
        Gap.Row row = tracked(Gaps.By.DONOR, events).rows().getFirst();
        assertThat(row.amounts()).containsExactly(OptionalDouble.of(200), OptionalDouble.of(10));
        assertThat(row.recorded().get(1)).hasValue(new Gap.Recorded(20, 10));
        assertThat(row.share(1)).hasValue(0.5);
        assertThat(row.open(1)).hasValue(10);
        Gap.Row item = tracked(Gaps.By.ITEM, events).rows().getFirst();
        assertThat(item.recorded().get(1)).hasValue(new Gap.Recorded(10, 5));
    }

    @Test
    void whatATrackerNeverRecordsIsNotOpen() {
        Gap.Row row =
                tracked(
                                Gaps.By.KIND,
                                guns("a", Stage.COMMITTED, 10, Optional.empty()),
                                guns("a", Stage.ALLOCATED, 4, of("a", Parent.Relation.STEP_OF)))
                        .rows()
                        .getFirst();
        assertThat(row.share(1)).hasValue(0.4);
        Gap two =
                tracked(
                        Gaps.By.KIND,
                        guns("a", Stage.COMMITTED, 10, Optional.empty()),
                        guns("b", Stage.DELIVERED, 4, of("c", Parent.Relation.STEP_OF)));
        assertThat(two.rows().getFirst().open(1)).isEmpty();
    }

    @Test
    void inOnesOwnListWhatIsNotSaidToHaveComeIsOpen() {
        Gap.Row row =
                gap(
                                Gaps.By.DONOR,
                                guns("a", Stage.PROMISED, 10, Optional.empty()),
                                guns("b", Stage.PROMISED, 30, Optional.empty()),
                                guns("a", Stage.DELIVERED, 10, of("a", Parent.Relation.STEP_OF)))
                        .rows()
                        .getFirst();
        assertThat(row.recorded().get(1)).hasValue(new Gap.Recorded(80, 20));
    }

    /** A windfall: nobody promised it, it begins with a decision. */
    @Test
    void aStageThatAidPassedUnrecordedIsNotOpen() {
        Gap gap =
                gap(
                        Gaps.By.ITEM,
                        guns("a", Stage.PROMISED, 10, Optional.empty()),
                        guns("a", Stage.DELIVERED, 15, of("a", Parent.Relation.STEP_OF)),
                        named("tank", guns("b", Stage.PROMISED, 4, Optional.empty())),
                        named("tank", guns("b", Stage.COMMITTED, 1, Optional.empty())));
        assertThat(gap.stages()).containsExactly("promised", "committed", "delivered");
        Gap.Row passed = gap.rows().getFirst();
        assertThat(passed.open(1)).isEmpty();
        assertThat(passed.share(1)).isEmpty();
        assertThat(passed.share(2)).hasValue(1.5);
        Gap.Row waits = gap.rows().getLast();
        assertThat(waits.share(1)).hasValue(0.25);
        assertThat(waits.open(2)).hasValue(4);
    }

    @Test
    void whereWhatCameHasNoWorthItIsNotOpen() {
        Event money = guns("a", Stage.PROMISED, 10, Optional.empty());
        Event gift = worthless(guns("b", Stage.PROMISED, 5, Optional.empty()));
        Event came = worthless(guns("b", Stage.DELIVERED, 5, of("b", Parent.Relation.STEP_OF)));
        Event other = of("Ruritania", guns("c", Stage.PROMISED, 8, Optional.empty()));
        Event step =
                of("Ruritania", guns("c", Stage.DELIVERED, 2, of("c", Parent.Relation.STEP_OF)));
        Gap gap = gap(Gaps.By.DONOR, money, gift, came, other, step);
        assertThat(gap.rows().getFirst().amounts())
                .containsExactly(OptionalDouble.of(20), OptionalDouble.empty());
        assertThat(gap.rows().getFirst().open(1)).isEmpty();
        assertThat(gap.rows().getLast().open(1)).hasValue(12);
        assertThat(gap(Gaps.By.DONOR, money, other, step).rows().getFirst().open(1)).hasValue(20);
    }

    @Test
    void whatWasNeverPromisedCountsFromTheStageWithWhichItBegins() {
        Gap.Row row =
                gap(
                                Gaps.By.DONOR,
                                guns("a", Stage.PROMISED, 10, Optional.empty()),
                                guns("a", Stage.COMMITTED, 6, Optional.empty()),
                                guns("a~2", Stage.COMMITTED, 2, Optional.empty()),
                                guns("a", Stage.DELIVERED, 4, Optional.empty()),
                                guns("windfall", Stage.DELIVERED, 5, Optional.empty()),
                                guns("windfall", Stage.COMMITTED, 5, Optional.empty()))
                        .rows()
                        .getFirst();
        assertThat(row.amounts())
                .containsExactly(
                        OptionalDouble.of(20), OptionalDouble.of(26), OptionalDouble.of(18));
        assertThat(row.recorded())
                .containsExactly(
                        Optional.empty(),
                        Optional.of(new Gap.Recorded(20, 16)),
                        Optional.of(new Gap.Recorded(30, 18)));
    }

    @Test
    void whatStandsAtALaterStageAloneIsItsOwnWhole() {
        Gap.Row row =
                gap(
                                Gaps.By.DONOR,
                                guns("a", Stage.PROMISED, 10, Optional.empty()),
                                guns("found", Stage.DELIVERED, 5, Optional.empty()))
                        .rows()
                        .getFirst();
        assertThat(row.recorded())
                .containsExactly(Optional.empty(), Optional.of(new Gap.Recorded(20, 0)));
    }
}
