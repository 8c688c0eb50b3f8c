package org.holdfast.portable;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.holdfast.chart.Colour;
import org.holdfast.chart.Labels;
import org.holdfast.chart.Scene;
import org.holdfast.chart.SupplyChart;
import org.holdfast.chart.Svg;
import org.holdfast.model.Series;

/** A chart whose text every place the core runs in must agree on. */
final class GoldenChart {
    private GoldenChart() {}

    /** A chart as SVG: months, tints, hatches and letter widths all come to the same lengths. */
    static String text() {
        int months = 36;
        var panel =
                new SupplyChart.Panel(
                        "Rounds a month",
                        YearMonth.of(2027, 4),
                        months,
                        Colour.ofFamily(0),
                        List.of(
                                new SupplyChart.Layer(
                                        "Eigen productie",
                                        false,
                                        Series.generate(months, t -> 80 + t * t / 7.0)),
                                new SupplyChart.Layer(
                                        "Voorraad",
                                        true,
                                        Series.generate(months, t -> Math.max(0, 40 - 3 * t)))),
                        List.of(
                                new SupplyChart.Curve(
                                        "Ondergrens",
                                        SupplyChart.Kind.FLOOR,
                                        Series.generate(months, t -> 150))),
                        Optional.empty(),
                        Optional.of("Tekort"));
        var caption = new Scene.Caption("Granaten", "Aanvoer & behoefte");
        return Svg.write(SupplyChart.draw(panel, caption, new Plain()), "chart");
    }

    /** Writes numbers as they are. */
    static final class Plain implements Labels {
        @Override
        public String number(double value) {
            return Integer.toString((int) value);
        }

        @Override
        public String number(double value, int decimals) {
            return number(value);
        }

        @Override
        public double printed(double value) {
            return (int) value;
        }

        @Override
        public double printed(double value, int decimals) {
            return printed(value);
        }

        @Override
        public String signed(double value, int decimals) {
            return number(value);
        }

        @Override
        public String share(double share) {
            return number(100 * share);
        }

        @Override
        public String year(int year) {
            return Integer.toString(year);
        }

        @Override
        public String month(YearMonth month) {
            return month.getYear() + "-" + month.getMonthValue();
        }
    }
}
