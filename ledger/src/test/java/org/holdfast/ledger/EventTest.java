package org.holdfast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.intake.tables.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventTest {
    @Test
    void theSameContentHasTheSameIdWhereverItStands() {
        Event here = Samples.promise("a", "Arcadia", 5);
        Event there =
                new Event(
                        EventId.OF_CONTENT,
                        here.series(),
                        here.key(),
                        here.stage(),
                        here.when(),
                        here.donor(),
                        here.recipient(),
                        here.kind(),
                        here.goods(),
                        here.origin(),
                        here.valuations(),
                        here.parent(),
                        here.document(),
                        here.note(),
                        new Locator("release-2.xlsx", "Main", 99, "S"),
                        LocalDate.of(2025, 1, 1));
        assertThat(there.id()).isEqualTo(here.id());
        assertThat(Samples.promise("a", "Arcadia", 6).id()).isNotEqualTo(here.id());
    }

    @Test
    void anEventIsReadBackAsItWasWritten() {
        Event event = Samples.promise("a", "Arcadia", 0.1 + 0.2);
        assertThat(EventJson.line(event).lines()).hasSize(1);
        assertThat(EventJson.event(EventJson.line(event))).isEqualTo(event);
    }

    static java.util.List<When> dates() {
        return Samples.dates();
    }

    @ParameterizedTest
    @MethodSource("dates")
    void everyKindOfDateIsReadBackAsItWasWritten(When when) {
        Event a = Samples.promise("a", "Arcadia", 1);
        Event event =
                new Event(
                        EventId.OF_CONTENT,
                        a.series(),
                        a.key(),
                        a.stage(),
                        when,
                        a.donor(),
                        a.recipient(),
                        a.kind(),
                        Optional.empty(),
                        a.origin(),
                        Samples.numbers().stream()
                                .map(n ->
                                        new Valuation(
                                                Valuation.Method.BOOK,
                                                n,
                                                "EUR",
                                                Optional.empty(),
                                                Optional.empty()))
                                .toList(),
                        Optional.empty(),
                        a.document(),
                        a.note(),
                        a.locator(),
                        a.knownOn());
        assertThat(EventJson.event(EventJson.line(event))).isEqualTo(event);
    }

    @Test
    void aLineThatIsNoEventIsRefusedInWords() {
        assertThatThrownBy(() -> EventJson.event("{\"id\":1}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no line of a ledger");
    }
}
