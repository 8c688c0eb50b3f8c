package org.holdfast.portable;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.holdfast.chart.Labels;
import org.holdfast.chart.Scene;
import org.holdfast.chart.SupplyChart;
import org.holdfast.chart.Svg;
import org.holdfast.model.Item;
import org.holdfast.model.Series;

/**
 * The text and the numbers that every place the core runs in must agree on. Each part of the core
 * adds what it prints here.
 */
final class Golden {
    private Golden() {}

    /** One text; lines end in a line feed. */
    static String text() {
        StringBuilder text = new StringBuilder();
        for (Event event : List.of(new Promised("shell-155mm", 500), new Delivered(320))) {
            text.append(describe(event)).append('\n');
        }
        text.append(chart());
        return text.toString();
    }

    /** A chart as SVG: months, tints, hatches and letter widths all come to the same lengths. */
    private static String chart() {
        int months = 36;
        var panel =
                new SupplyChart.Panel(
                        "Shells",
                        "Rounds a month",
                        YearMonth.of(2027, 4),
                        months,
                        Item.Family.SHELLS,
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
    private static final class Plain implements Labels {
        @Override
        public String number(double value) {
            return Integer.toString((int) value);
        }

        @Override
        public String number(double value, int decimals) {
            return number(value);
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

    private static String describe(Event event) {
        return switch (event) {
            case Promised(var item, var size) -> "promised: " + size + " of " + item;
            case Delivered(var size) -> "delivered: " + size + " – één levering";
        };
    }

    /** One vector: a stock that decays, is filled, and is drawn on, month by month. */
    static double[] vector() {
        double[] stock = new double[12];
        double held = 100;
        for (int t = 0; t < stock.length; t++) {
            double used = Math.min(held, 7 + Math.sqrt(t) / 3);
            held = Math.max(0, held * 0.97 - used) + Math.floor(t * 1.1);
            stock[t] = held;
        }
        return stock;
    }

    private sealed interface Event {}

    private record Promised(String item, int size) implements Event {}

    private record Delivered(int size) implements Event {}
}
