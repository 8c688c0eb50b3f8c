package org.holdfast.portable;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.holdfast.chart.FanChart;
import org.holdfast.chart.HindcastChart;
import org.holdfast.chart.Scene;
import org.holdfast.chart.Svg;
import org.holdfast.model.Bands;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Language;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Series;
import org.holdfast.model.Spread;
import org.holdfast.model.Text;
import org.holdfast.words.Figure;
import org.holdfast.words.Futures;
import org.holdfast.words.Hindcasts;

/** Futures drawn and told; every place the core runs in must agree on them. Invented figures. */
final class GoldenFutures {
    private static final YearMonth FIRST = YearMonth.of(2027, 4);
    private static final Scene.Caption CAPTION = new Scene.Caption("Toekomsten", "Futures");

    private GoldenFutures() {}

    static String text() {
        var labels = new GoldenChart.Plain();
        Hindcast series = series();
        var text = new StringBuilder();
        for (Language language : Language.values()) {
            text.append(Futures.bands(Text.same("a"), quantiles(10), Figure.ITEM_MONTHS, language))
                    .append('\n')
                    .append(Hindcasts.point(series, series.points().getFirst(), FIRST, language))
                    .append('\n')
                    .append(Hindcasts.verdict(List.of(series, series), language))
                    .append('\n');
        }
        text.append(Svg.write(FanChart.draw(fan(), fanNames(), CAPTION, labels), "fan"));
        var panel =
                new HindcastChart.Panel(
                        "a", "b", Hindcasts.mark(series, Language.NL), series.points());
        Scene scene =
                HindcastChart.draw(
                        FIRST,
                        List.of(panel),
                        new HindcastChart.Names("a", "b", "c", "d", "e", "f", "g"),
                        CAPTION,
                        labels);
        return text.append(Svg.write(scene, "hindcast")).toString();
    }

    private static FanChart.Panel fan() {
        int months = 24;
        List<Series> bands =
                Bands.LEVELS.stream()
                        .map(level -> Series.generate(months, t -> 9 - t + (level - 0.5) * (5 + t)))
                        .toList();
        return new FanChart.Panel(
                "a",
                "b",
                FIRST,
                FanChart.Form.AMOUNT,
                Optional.empty(),
                new Bands(Bands.LEVELS, bands),
                Optional.empty(),
                List.of(new FanChart.Need("c", true, Series.generate(months, t -> 4))),
                Optional.of(Series.generate(months, t -> t / 30.0)));
    }

    private static FanChart.Names fanNames() {
        return new FanChart.Names("a", "b", "c", "d", Optional.of("e"), "f");
    }

    private static Hindcast series() {
        return new Hindcast(
                "a",
                Text.same("a"),
                Text.same("b"),
                false,
                List.of(point(9, 40), point(21, 11)),
                new Hindcast.Scores(3, 4, Optional.of(5.0), 1, 0.5, 0.5, 0.5, 6));
    }

    private static Hindcast.Point point(int month, double actual) {
        return new Hindcast.Point(
                month,
                new Spread(actual - 1, actual, actual),
                quantiles(10),
                7,
                Optional.of(20.0),
                0.5);
    }

    private static Quantiles quantiles(double median) {
        return new Quantiles(
                Bands.LEVELS, Bands.LEVELS.stream().map(level -> median * (0.5 + level)).toList());
    }
}
