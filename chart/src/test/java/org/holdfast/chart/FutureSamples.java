package org.holdfast.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.holdfast.model.Bands;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Language;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Series;
import org.holdfast.model.Spread;

/**
 * Invented examples of the charts of futures, in both languages; the figures are not findings, the
 * actuals included.
 */
final class FutureSamples {
    private static final YearMonth FIRST = YearMonth.of(2027, 1);
    private static final int MONTHS = 60;

    /** How far the quantiles of {@link Bands#LEVELS} lie from the median, in spreads. */
    private static final double[] FAR = {-1.64, -1.28, -0.67, 0, 0.67, 1.28, 1.64};

    private FutureSamples() {}

    static Map<String, Scene> all(double width) {
        var all = new TreeMap<String, Scene>();
        for (Language language : Language.values()) {
            String end = language == Language.EN ? "" : "-nl";
            var samples = new InLanguage(language, width);
            all.put("fan" + end, samples.fan());
            all.put("fan-small" + end, samples.fanSmall());
            all.put("drivers" + end, samples.drivers());
            all.put("plans" + end, samples.plans());
            all.put("waiting-futures" + end, samples.waiting());
            all.put("chances" + end, samples.chances());
            all.put("hindcast" + end, samples.hindcast());
        }
        return all;
    }

    /** Bands around a median, wider upwards than downwards, cut off at the ends. */
    static Bands bands(
            int months, IntToDoubleFunction median, double spread, double least, double most) {
        var series = new ArrayList<Series>();
        for (double far : FAR) {
            double side = far < 0 ? 0.8 : 1.2;
            series.add(
                    Series.generate(
                            months,
                            t -> {
                                double wide = spread * Math.sqrt((t + 1.0) / months);
                                double value = median.applyAsDouble(t) + side * far * wide;
                                return Math.max(least, Math.min(most, value));
                            }));
        }
        return new Bands(Bands.LEVELS, series);
    }

    static Quantiles quantiles(double median, double spread) {
        var values = new ArrayList<Double>();
        for (double far : FAR) {
            values.add(Math.max(0, median + (far < 0 ? 0.8 : 1.2) * far * spread));
        }
        return new Quantiles(Bands.LEVELS, values);
    }

    /** The samples in one language. */
    private record InLanguage(Language language, double width) {
        String in(String en, String nl) {
            return language == Language.EN ? en : nl;
        }

        Labels labels() {
            return new PlainLabels(language == Language.EN ? Locale.ENGLISH : Locale.of("nl"))
                    .at(width);
        }

        Scene.Caption caption(String en, String nl) {
            return new Scene.Caption(
                    in(en, nl), in("An invented example.", "Een verzonnen voorbeeld."));
        }

        String half() {
            return in("Half of the futures", "5 van de 10 toekomsten");
        }

        String most() {
            return in("9 in 10 futures", "9 van de 10 toekomsten");
        }

        String median() {
            return in("Median", "Mediaan");
        }

        FanChart.Names fanNames() {
            return new FanChart.Names(
                    in("Plan: median", "Plan: mediaan"),
                    half(),
                    most(),
                    in("Ad hoc: median", "Ad hoc: mediaan"),
                    Optional.of(in("Ad hoc: 9 in 10", "Ad hoc: 9 van de 10")),
                    in("Futures under the floor", "Toekomsten onder de grens"));
        }

        FanChart.Panel coverage() {
            return new FanChart.Panel(
                    in("155 mm shells", "155mm-granaten"),
                    in("Share of the full need met", "Gedekt deel van de volledige behoefte"),
                    FIRST,
                    FanChart.Form.SHARE,
                    Optional.of(Colour.ofFamily(0)),
                    bands(MONTHS, t -> Math.min(0.97, 0.5 + 0.009 * t), 0.16, 0, 1),
                    Optional.of(bands(MONTHS, t -> 0.48 + 0.002 * t, 0.14, 0, 1)),
                    List.of(
                            new FanChart.Need(
                                    in("Floor need", "Ondergrens"),
                                    true,
                                    Series.generate(MONTHS, t -> 0.65))),
                    Optional.of(Series.generate(MONTHS, t -> Math.max(0.04, 0.92 - 0.025 * t))));
        }

        Scene fan() {
            return FanChart.draw(coverage(), fanNames(), caption("Shells", "Granaten"), labels());
        }

        Scene fanSmall() {
            var drones =
                    new FanChart.Panel(
                            in("Interceptor drones", "Onderscheppingsdrones"),
                            in("Drones used a month", "Gebruikte drones per maand"),
                            FIRST,
                            FanChart.Form.AMOUNT,
                            Optional.of(Colour.ofFamily(2)),
                            bands(MONTHS, t -> 7_000 + 300.0 * t, 4_000, 0, 30_000),
                            Optional.of(bands(MONTHS, t -> 6_500 + 80.0 * t, 3_000, 0, 30_000)),
                            List.of(
                                    new FanChart.Need(
                                            in("Floor need", "Ondergrens"),
                                            true,
                                            Series.generate(MONTHS, t -> 9_000 + 60.0 * t)),
                                    new FanChart.Need(
                                            in("Full need", "Volledige behoefte"),
                                            false,
                                            Series.generate(MONTHS, t -> 16_000 + 150.0 * t))),
                            Optional.of(Series.generate(MONTHS, t -> Math.max(0, 0.7 - 0.02 * t))));
            var ratio =
                    new FanChart.Panel(
                            in("155 mm shells", "155mm-granaten"),
                            in(
                                    "Fired for every 1 by the adversary",
                                    "Verschoten op elke 1 van de tegenstander"),
                            FIRST,
                            FanChart.Form.AMOUNT,
                            Optional.of(Colour.ofFamily(0)),
                            bands(MONTHS, t -> 0.35 + 0.008 * t, 0.2, 0, 3),
                            Optional.empty(),
                            List.of(),
                            Optional.empty());
            var advantage =
                    new FanChart.Panel(
                            in("Advantage of waiting", "Voordeel van wachten"),
                            in(
                                    "For the adversary, change of the ratio in a year",
                                    "Voor de tegenstander, verandering in een jaar"),
                            FIRST,
                            FanChart.Form.AMOUNT,
                            Optional.empty(),
                            bands(MONTHS, t -> 0.3 - 0.011 * t, 0.25, -1, 1),
                            Optional.empty(),
                            List.of(),
                            Optional.empty());
            return FanChart.drawSmall(
                    List.of(coverage(), drones, ratio, advantage),
                    fanNames(),
                    caption("Four measures", "Vier maten"),
                    labels());
        }

        Scene drivers() {
            String[][] names = {
                {"Output of powder", "Productie van kruit"},
                {"Delay of the European fund", "Vertraging van het Europese fonds"},
                {"Floor need for shells", "Ondergrens voor granaten"},
                {"Lead time of new lines", "Bouwtijd van nieuwe lijnen"},
                {"Strikes on plants in Ukraine", "Aanvallen op fabrieken in Oekraïne"},
                {"American offers", "Amerikaans aanbod"},
                {"Launches by the adversary", "Lanceringen door de tegenstander"},
                {"Use of powder per round", "Kruit per granaat"},
                {"Price of interceptors", "Prijs van luchtdoelraketten"},
                {"Delay of deliveries", "Vertraging van leveringen"},
                {"Output of seekers", "Productie van zoekkoppen"},
                {"Exchange rate", "Wisselkoers"}
            };
            double[] first = {0.38, 0.17, 0.15, 0.02, 0.05, 0.04, 0.02, 0.01, 0, 0, 0, -0.003};
            double[] total = {
                0.47, 0.24, 0.16, 0.12, 0.08, 0.05, 0.03, 0.02, 0.006, 0.004, 0.002, 0.001
            };
            var factors = new ArrayList<DriversChart.Factor>();
            for (int k = 0; k < names.length; k++) {
                factors.add(
                        new DriversChart.Factor(
                                in(names[k][0], names[k][1]),
                                around(first[k], 0.02 + 0.05 * first[k]),
                                around(total[k], 0.01 + 0.06 * total[k])));
            }
            return DriversChart.draw(
                    factors,
                    in(
                            "The other two factors together explain no more than 0.3%.",
                            "De andere twee factoren verklaren samen hoogstens 0,3%."),
                    new DriversChart.Names(
                            in("Alone", "Op zichzelf"),
                            in("Together with others", "Samen met andere"),
                            in(
                                    "Interval in which 95% of repeated estimates lie",
                                    "Interval waarin 95% van herhaalde schattingen ligt")),
                    caption("What drives the answer", "Wat het antwoord bepaalt"),
                    labels());
        }

        private static Spread around(double value, double reach) {
            return new Spread(value - reach, value, value + reach);
        }

        Scene plans() {
            return PlansChart.draw(
                    List.of(
                            plan(
                                    in("Plan", "Plan"),
                                    in("best in most futures", "meestal de beste"),
                                    true,
                                    14,
                                    8,
                                    0.78),
                            plan(
                                    in(
                                            "Plan without the European fund",
                                            "Plan zonder Europees fonds"),
                                    "",
                                    false,
                                    24,
                                    7,
                                    0.31),
                            plan(
                                    in("Plan with more stock", "Plan met meer voorraad"),
                                    in("never far from the best", "nooit ver van de beste"),
                                    true,
                                    17,
                                    4,
                                    0.72),
                            plan(in("Ad hoc", "Ad hoc"), "", false, 46, 12, 0.01)),
                    Optional.of(
                            new PlansChart.Threshold(
                                    20,
                                    in("good enough: at most 20", "goed genoeg: hoogstens 20"))),
                    new PlansChart.Names(
                            in("Item-months under the floor", "Tekortmaanden onder de ondergrens"),
                            in("Median (9 in 10)", "Mediaan (9 van de 10)"),
                            in("Good enough in", "Goed genoeg in"),
                            median(),
                            half(),
                            most()),
                    caption("Four plans", "Vier plannen"),
                    labels());
        }

        private static PlansChart.Row plan(
                String name,
                String note,
                boolean strong,
                double median,
                double spread,
                double enough) {
            return new PlansChart.Row(
                    name, note, strong, quantiles(median, spread), Optional.of(enough));
        }

        Scene chances() {
            return ChanceChart.draw(
                    2024,
                    List.of(
                            new ChanceChart.Row(
                                    in("Shells of 155 mm", "Granaten van 155 mm"),
                                    List.of(0.93, 0.71, 0.5, 0.32, 0.08, 0.0, 0.0),
                                    List.of(1.0, 0.93, 0.81, 0.5, 0.33, 0.1, 0.04)),
                            new ChanceChart.Row(
                                    in(
                                            "Interceptors of long range against ballistic missiles",
                                            "Luchtdoelraketten van lang bereik tegen ballistische raketten"),
                                    List.of(1.0, 1.0, 1.0, 0.99, 0.98, 0.97, 0.96),
                                    List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0))),
                    new ChanceChart.Names(
                            in(
                                    "Share of futures under the floor",
                                    "Aandeel toekomsten onder de ondergrens"),
                            in("Compared with", "Vergeleken met")),
                    caption("Chances", "Kansen"),
                    labels());
        }

        Scene waiting() {
            return WaitingChart.draw(
                    List.of(
                            new WaitingChart.Wait(0, quantiles(14.6, 5)),
                            new WaitingChart.Wait(1, quantiles(15.9, 5.2)),
                            new WaitingChart.Wait(3, quantiles(19.1, 6)),
                            new WaitingChart.Wait(6, quantiles(26, 7.5)),
                            new WaitingChart.Wait(12, quantiles(39.7, 11))),
                    new WaitingChart.Names(
                            in("Item-months under the floor", "Tekortmaanden onder de ondergrens"),
                            in("Months of waiting", "Maanden wachten"),
                            in("Median without waiting", "Mediaan zonder wachten"),
                            median(),
                            half(),
                            most()),
                    caption("Waiting", "Wachten"),
                    labels());
        }

        Scene hindcast() {
            String rounds = in("Rounds a month", "Granaten per maand");
            return HindcastChart.draw(
                    YearMonth.of(2024, 3),
                    List.of(
                            panel(
                                    in("European output, 155 mm", "Europese productie, 155 mm"),
                                    rounds,
                                    in(
                                            "Missed at 2 of 3 dates: lower",
                                            "Mis op 2 van 3 momenten: lager"),
                                    point(9, 62_000, 9_000, 47_000, 41_000, 50_000, 40_000, 83_000),
                                    point(
                                            21, 98_000, 14_000, 41_000, 35_000, 54_000, 40_000,
                                            167_000),
                                    point(30, 118_000, 18_000, 96_000, 90_000, 104_000, 40_000, 0)),
                            panel(
                                    in(
                                            "Adversary’s long-range drones",
                                            "Langeafstandsdrones tegenstander"),
                                    in("Drones a month", "Drones per maand"),
                                    in(
                                            "Missed at both dates: higher",
                                            "Mis op beide momenten: hoger"),
                                    point(9, 500, 150, 2_100, 2_100, 2_100, 330, 0),
                                    point(21, 900, 400, 5_300, 4_900, 5_600, 330, 0)),
                            panel(
                                    in("US output, 155 mm", "Amerikaanse productie, 155 mm"),
                                    rounds,
                                    in("Hit at all 3 dates", "Raak op alle 3 momenten"),
                                    point(9, 42_000, 8_000, 40_000, 40_000, 40_000, 28_000, 60_000),
                                    point(
                                            21, 61_000, 15_000, 56_000, 50_000, 60_000, 28_000,
                                            100_000),
                                    point(30, 72_000, 17_000, 58_000, 56_000, 62_000, 28_000, 0)),
                            panel(
                                    in(
                                            "155 mm received by Ukraine",
                                            "155 mm ontvangen door Oekraïne"),
                                    in("Rounds, whole year", "Granaten, heel het jaar"),
                                    in("Hit", "Raak"),
                                    point(
                                            9, 1_400_000, 300_000, 1_560_000, 1_500_000, 1_600_000,
                                            900_000, 0)),
                            panel(
                                    in("European military aid", "Europese militaire steun"),
                                    in(
                                            "Allocated, EUR bn a month",
                                            "Toegezegd, mld euro per maand"),
                                    in("Missed at 4 of 12 dates", "Mis op 4 van 12 momenten"),
                                    monthly())),
                    new HindcastChart.Names(
                            in("What happened, with its range", "Wat er gebeurde, met marge"),
                            in(
                                    "Missed: outside 9 in 10 futures",
                                    "Mis: buiten 9 van de 10 toekomsten"),
                            in("Forecast: median", "Voorspeld: mediaan"),
                            half(),
                            most(),
                            in("Had nothing changed", "Als er niets was veranderd"),
                            in("Official target", "Officieel doel")),
                    caption("Hindcast", "Toets achteraf"),
                    labels());
        }

        private static Hindcast.Point[] monthly() {
            double[] actual = {2.1, 2.9, 1.8, 2.4, 3.9, 2.0, 1.1, 2.6, 2.2, 4.4, 3.0, 0.3};
            var points = new Hindcast.Point[actual.length];
            for (int k = 0; k < actual.length; k++) {
                points[k] = point(2 * k + 2, 2.3, 0.6, actual[k], actual[k], actual[k], 2.0, 0);
            }
            return points;
        }

        private static HindcastChart.Panel panel(
                String name, String measure, String verdict, Hindcast.Point... points) {
            return new HindcastChart.Panel(name, measure, verdict, List.of(points));
        }

        private static Hindcast.Point point(
                int month,
                double median,
                double spread,
                double actual,
                double low,
                double high,
                double persistence,
                double target) {
            return new Hindcast.Point(
                    month,
                    new Spread(low, actual, high),
                    quantiles(median, spread),
                    persistence,
                    target > 0 ? Optional.of(target) : Optional.empty(),
                    0.5);
        }
    }
}
