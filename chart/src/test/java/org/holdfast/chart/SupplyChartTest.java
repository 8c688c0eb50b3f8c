package org.holdfast.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Series;
import org.junit.jupiter.api.Test;

class SupplyChartTest {
    private static Scene draw(double high) {
        Series used = Series.generate(24, t -> 100);
        var panel =
                new SupplyChart.Panel(
                        "rounds a month",
                        YearMonth.of(2026, 1),
                        24,
                        Colour.ACCENT,
                        List.of(),
                        List.of(new SupplyChart.Curve("used", SupplyChart.Kind.PLAN, used)),
                        Optional.of(
                                new SupplyChart.Band(
                                        "adversary", used, used.times(1.2), used.times(high))),
                        Optional.empty());
        return SupplyChart.draw(panel, new Scene.Caption("t", "d"), Samples.LABELS);
    }

    private static List<String> texts(Scene scene) {
        return scene.marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(m -> ((Mark.Label) m).text())
                .toList();
    }

    @Test
    void aRangeThatGoesFarAboveTheRestIsCutOffAndItsEndIsWritten() {
        assertThat(texts(draw(50))).contains("150", "5,000").doesNotContain("4,000");
    }

    @Test
    void aRangeThatFitsIsDrawnWhole() {
        assertThat(texts(draw(1.3))).contains("150").doesNotContain("130");
    }
}
