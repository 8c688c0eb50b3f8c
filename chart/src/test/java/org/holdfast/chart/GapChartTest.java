package org.holdfast.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.model.Gap;
import org.junit.jupiter.api.Test;

class GapChartTest {
    private static final Gap GAP =
            new Gap(
                    "a list",
                    "EUR",
                    List.of("promised", "delivered"),
                    List.of(
                            row("Arcadia", OptionalDouble.of(40), OptionalDouble.of(10)),
                            row("Borduria", OptionalDouble.of(20), OptionalDouble.empty())));

    private static Gap.Row row(String name, OptionalDouble first, OptionalDouble last) {
        return new Gap.Row(name, List.of(first, last), List.of(1L, 0L));
    }

    private static Scene draw(Gap gap) {
        return GapChart.draw(
                gap,
                1,
                List.of("promised", "delivered"),
                new GapChart.Notes("at least", "tinted"),
                new Scene.Caption("t", "d"),
                Samples.LABELS);
    }

    private static List<String> texts(Scene scene) {
        return scene.marks().stream()
                .filter(m -> m instanceof Mark.Label)
                .map(m -> ((Mark.Label) m).text())
                .toList();
    }

    @Test
    void whatIsNotSaidIsADashAndNotANought() {
        assertThat(texts(draw(GAP))).contains("Arcadia", "Borduria", "–");
    }

    @Test
    void whereNothingCameOfWhatIsRecordedThatIsSaidAndWhereNothingIsRecordedNothingIsOpen() {
        Gap gap =
                GAP.with(
                        List.of(
                                new Gap.Row(
                                        "Arcadia",
                                        List.of(OptionalDouble.of(40), OptionalDouble.empty()),
                                        List.of(0L, 0L),
                                        List.of(
                                                Optional.empty(),
                                                Optional.of(new Gap.Recorded(30, 0)))),
                                row("Borduria", OptionalDouble.of(20), OptionalDouble.empty())));
        var names =
                new DropChart.Names(
                        GAP.stages(), amount -> "€" + Math.round(amount), "nothing yet", "unknown");
        List<String> texts =
                texts(DropChart.draw(gap, names, new Scene.Caption("t", "d"), Samples.LABELS));
        assertThat(texts).containsSubsequence("Arcadia", "nothing yet", "−€30 (100%)", "Borduria");
        assertThat(texts).endsWith("unknown");
    }

    @Test
    void aLeastAmountHasAStar() {
        assertThat(texts(draw(GAP))).filteredOn(t -> t.endsWith("*")).hasSize(2);
    }

    @Test
    void theStarIsExplainedWhereThereIsOne() {
        assertThat(texts(draw(GAP))).contains("* at least");
        Gap known =
                new Gap(
                        "a list",
                        "EUR",
                        List.of("promised", "delivered"),
                        List.of(
                                new Gap.Row(
                                        "Arcadia",
                                        List.of(OptionalDouble.of(40), OptionalDouble.of(10)),
                                        List.of(0L, 0L))));
        assertThat(texts(draw(known))).noneMatch(t -> t.startsWith("*"));
    }

    @Test
    void whatArrivedIsDrawnInProportionInsideWhatWasPromised() {
        List<Mark.Box> boxes =
                draw(GAP).marks().stream()
                        .filter(m -> m instanceof Mark.Box)
                        .map(m -> (Mark.Box) m)
                        .toList();
        Mark.Box promised = boxes.get(0);
        Mark.Box arrived = boxes.get(1);
        assertThat(arrived.x()).isEqualTo(promised.x());
        assertThat(arrived.width() / promised.width()).isBetween(0.24, 0.26);
    }

    @Test
    void nothingCannotBeDrawn() {
        Gap empty = new Gap("a list", "EUR", List.of("promised", "delivered"), List.of());
        assertThatThrownBy(() -> draw(empty)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePartOfWhichTheListRecordsArrivalsIsTintedAndExplained() {
        Gap partly =
                new Gap(
                        "a list",
                        "EUR",
                        List.of("promised", "delivered"),
                        List.of(
                                new Gap.Row(
                                        "Arcadia",
                                        List.of(OptionalDouble.of(40), OptionalDouble.of(10)),
                                        List.of(0L, 0L),
                                        List.of(
                                                Optional.empty(),
                                                Optional.of(new Gap.Recorded(20, 10))))));
        List<Mark.Box> boxes =
                draw(partly).marks().stream()
                        .filter(m -> m instanceof Mark.Box)
                        .map(m -> (Mark.Box) m)
                        .toList();
        assertThat(boxes).hasSize(3);
        assertThat(boxes.get(1).width() / boxes.get(0).width()).isBetween(0.49, 0.51);
        assertThat(texts(draw(partly))).contains("tinted");
        assertThat(texts(draw(GAP))).doesNotContain("tinted");
    }
}
