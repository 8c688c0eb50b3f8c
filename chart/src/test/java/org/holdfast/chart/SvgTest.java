package org.holdfast.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.holdfast.chart.Mark.Fill;
import org.holdfast.chart.Mark.Hatch;
import org.holdfast.model.Series;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class SvgTest {
    private static final Scene.Caption CAPTION = new Scene.Caption("a", "b");
    private static final Labels LABELS = new PlainLabels(Locale.ENGLISH);

    private static int count(String svg, String part) {
        return svg.split(part, -1).length - 1;
    }

    @Test
    void neighboursThatLookAlikeAreOnePath() {
        var canvas = new Canvas(340);
        canvas.box(0, 0, 10, 5, Colour.INK);
        canvas.box(20, 0, 10, 5, Colour.INK);
        canvas.box(40, 0, 10, 5, Colour.ALERT);
        String svg = Svg.write(canvas.scene(20, CAPTION), "x");
        assertThat(count(svg, "<path")).isEqualTo(1);
        assertThat(svg).contains("d=\"M0 0h10v5h-10zM20 0h10v5h-10z\"");
        assertThat(count(svg, "<rect")).isEqualTo(1);
    }

    @Test
    void whatSomeoneWroteIsTextInAPicture() throws Exception {
        String evil = "</title><script>alert(1)</script>\" onload=\"alert(1) & 'x'\u001b[2J";
        var canvas = new Canvas(340);
        canvas.box(0, 0, 10, 5, Colour.INK);
        String svg = Svg.write(canvas.scene(20, new Scene.Caption(evil, evil)), "x");
        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg)));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getDocumentElement().hasAttribute("onload")).isFalse();
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(evil.replace("\u001b", ""));
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo(evil.replace("\u001b", ""));
    }

    @Test
    void aHatchIsDrawnOverWhatLiesUnderIt() {
        var canvas = new Canvas(340);
        canvas.add(box(0, Hatch.NONE));
        canvas.add(box(0, Hatch.RISING));
        canvas.add(box(20, Hatch.NONE));
        assertThat(count(Svg.write(canvas.scene(20, CAPTION), "x"), "<rect")).isEqualTo(3);
    }

    private static Mark.Box box(double x, Hatch hatch) {
        return new Mark.Box(x, 0, 10, 5, new Fill(Colour.INK, hatch), Optional.empty());
    }

    /** Eighty cells: their numbers are eighty elements, their bars, grounds and ticks a few. */
    @Test
    void aTableOfChancesHasFewElementsBesideItsNumbers() {
        List<Double> chances = List.of(0.1, 0.9, 0.3, 0.7, 0.2, 0.8, 0.4, 1.0);
        List<ChanceChart.Row> rows =
                IntStream.range(0, 10)
                        .mapToObj(k -> new ChanceChart.Row("item", chances, chances))
                        .toList();
        Scene scene =
                ChanceChart.draw(2024, rows, new ChanceChart.Names("bar", "tick"), CAPTION, LABELS);
        String svg = Svg.write(scene, "x");
        assertThat(count(svg, "<text")).isEqualTo(80 + 10 + 8 + 2);
        assertThat(count(svg, "<path") + count(svg, "<rect")).isLessThan(25);
    }

    @Test
    void whereYearsStandCloseThePercentSignIsLeftOut() {
        List<Double> chances = List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0);
        Scene scene =
                ChanceChart.draw(
                        2024,
                        List.of(new ChanceChart.Row("item", chances, List.of())),
                        new ChanceChart.Names("bar", "tick"),
                        CAPTION,
                        LABELS.at(300));
        assertThat(Svg.write(scene, "x")).contains(">100</text>").doesNotContain("100%");
    }

    @Test
    void aStripOfMonthsThatChangeOftenHasAFewElements() {
        Series whole = Series.generate(84, t -> 1);
        Series used = Series.generate(84, t -> t % 2 == 0 ? 0.1 : 0.9);
        Scene scene =
                CoverageChart.draw(
                        YearMonth.of(2024, 3),
                        List.of(new CoverageChart.Pair("a", Optional.empty(), used, whole)),
                        new CoverageChart.Names(
                                "x", "y", "met", List.of("1", "2", "3", "4", "5"), "none"),
                        CAPTION,
                        LABELS);
        String svg = Svg.write(scene, "x");
        assertThat(count(svg, "<path") + count(svg, "<rect")).isLessThan(30);
    }
}
