package org.holdfast.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.holdfast.model.Actual;
import org.holdfast.model.Bands;
import org.holdfast.model.Box;
import org.holdfast.model.Driver;
import org.holdfast.model.Exploration;
import org.holdfast.model.Factor;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.Hindcast;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.Measure;
import org.holdfast.model.Origin;
import org.holdfast.model.Played;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Quantity;
import org.holdfast.model.Scenario;
import org.holdfast.model.Series;
import org.holdfast.model.Spread;
import org.holdfast.model.Text;
import org.holdfast.model.Way;

/** What many invented futures say of the invented example; no figure is real. */
final class ExampleFutures {
    private static final Text ROUNDS = new Text("rounds a month", "granaten per maand");
    private static final Text DRONES = new Text("drones a month", "drones per maand");
    private static final Text NEED = new Text("Floor need of shells", "Ondergrens voor granaten");
    private static final Text POWDER = new Text("Output of powder", "Productie van kruit");
    private static final Text FUND =
            new Text("Delay of the European fund", "Vertraging van het Europese fonds");

    /** How far the quantiles of {@link Bands#LEVELS} lie from the median, in spreads. */
    private static final double[] FAR = {-1.6, -1.3, -0.7, 0, 0.8, 1.6, 2.2};

    private ExampleFutures() {}

    /** Four plans in 200 futures, three of which could not be run. */
    static Exploration all() {
        return new Exploration(
                200,
                7,
                "latin hypercube",
                List.of(
                        new Factor("need", NEED),
                        new Factor("powder", POWDER),
                        new Factor("fund", FUND)),
                List.of(
                        plan("plan", Way.PLAN, Example.plan(), 9, 0.7, 0.62, 1.8),
                        plan("ad-hoc", Way.AD_HOC, Example.baseline(), 24, 0.3, 0.02, 31),
                        plan("foresight", Way.PLAN, Example.baseline(), 21, 0.35, 0.05, 28),
                        plan("ad-hoc-levers", Way.AD_HOC, Example.plan(), 11, 0.6, 0.31, 4.5)),
                0.1,
                72,
                "plan",
                List.of(
                        new Driver(
                                "need",
                                NEED,
                                new Spread(0.5, 0.57, 0.64),
                                new Spread(0.55, 0.62, 0.7)),
                        new Driver(
                                "powder",
                                POWDER,
                                new Spread(0.1, 0.16, 0.2),
                                new Spread(0.18, 0.24, 0.3)),
                        new Driver(
                                "fund",
                                FUND,
                                new Spread(-0.02, 0.001, 0.02),
                                new Spread(0, 0.002, 0.01))),
                Optional.of(
                        new Box(
                                List.of(
                                        side(
                                                "need",
                                                NEED,
                                                Optional.of(1.37),
                                                Optional.empty(),
                                                1.4),
                                        side(
                                                "powder",
                                                POWDER,
                                                Optional.empty(),
                                                Optional.of(0.9),
                                                0.98)),
                                0.64,
                                0.91,
                                0.3)),
                0.43,
                Optional.of(new Exploration.Lead(quantiles(15, 5), 0.98, 0.01, Optional.empty())),
                List.of(),
                Optional.empty(),
                hindcasts(),
                0);
    }

    /** The same where no number has a range: one future, over and over. */
    static Exploration withoutRanges() {
        Exploration all = all();
        return with(all, List.of(), all.played(), List.of(), Optional.empty(), 0, List.of());
    }

    /** The same where no future could be run. */
    static Exploration failed() {
        Exploration all = all();
        List<Played> none =
                all.played().stream()
                        .map(p ->
                                played(
                                        p,
                                        200,
                                        List.of("the case of a future is not sound"),
                                        List.of(),
                                        List.of()))
                        .toList();
        return with(all, all.factors(), none, List.of(), Optional.empty(), 0, List.of());
    }

    /** The plan alone, never under the criterion; no drivers, two series. */
    static Exploration little() {
        Exploration all = all();
        return with(
                all,
                all.factors(),
                all.played().subList(0, 1),
                all.drivers(),
                Optional.empty(),
                0.004,
                all.hindcasts().subList(0, 2));
    }

    /** The same with other drivers. */
    static Exploration driven(List<Driver> drivers) {
        Exploration all = all();
        return with(
                all,
                all.factors(),
                all.played(),
                drivers,
                all.box(),
                all.failing(),
                all.hindcasts());
    }

    private static Exploration with(
            Exploration of,
            List<Factor> factors,
            List<Played> played,
            List<Driver> drivers,
            Optional<Box> box,
            double failing,
            List<Hindcast> hindcasts) {
        return new Exploration(
                of.futures(),
                of.seed(),
                of.sequence(),
                factors,
                played,
                of.criterion(),
                of.floorMonths(),
                of.driversOf(),
                drivers,
                box,
                failing,
                played.size() > 1 && !played.getFirst().ends().isEmpty()
                        ? of.lead()
                        : Optional.empty(),
                of.waiting(),
                of.answers(),
                hindcasts,
                of.bandError());
    }

    private static Box.Side side(
            String factor, Text name, Optional<Double> low, Optional<Double> high, double median) {
        Text unit = new Text("of the case’s figure", "van het cijfer van de casus");
        return new Box.Side(factor, name, unit, low, high, new Spread(0.5, median, 2.7));
    }

    private static Played plan(
            String id,
            Way way,
            Scenario scenario,
            double floor,
            double level,
            double best,
            double regret) {
        List<Played.Banded> bands =
                List.of(
                        coverage("shell", level),
                        coverage("interceptor", 0.8 * level),
                        coverage("drone", Math.min(1, 1.3 * level)));
        List<Played.Ended> ends =
                List.of(
                        ended(Measure.FLOOR_PRESENT_VALUE, "", quantiles(1.1 * floor, 5), 0),
                        ended(Measure.CLAIMANT_FLOOR, "", quantiles(floor, 5), 0),
                        ended(Measure.RUNS_SHORT_MONTH, "shell", months(0, 3, 36, 36), best / 2),
                        ended(Measure.RUNS_SHORT_MONTH, "interceptor", months(0, 0, 0, 0), 0),
                        ended(Measure.TARGET_MONTH, "million", months(10, 14, 20, 36), 0.1),
                        ended(Measure.TARGET_MONTH, "capacity", months(22, 30, 36, 36), 0.4),
                        ended(Measure.PARITY_MONTH, "adv-shell", months(20, 27, 34, 36), 0.07),
                        ended(
                                Measure.WAITING_LOST_MONTH,
                                "adv-shell",
                                months(8, 11, 36, 36),
                                0.31));
        return new Played(
                id,
                way,
                scenario,
                200,
                3,
                List.of("a lag is longer than the case"),
                bands,
                ends,
                best,
                best,
                quantiles(regret / 3, regret / 5),
                regret);
    }

    private static Played played(
            Played of,
            int failed,
            List<String> reasons,
            List<Played.Banded> bands,
            List<Played.Ended> ends) {
        return new Played(
                of.id(),
                of.way(),
                of.scenario(),
                of.futures(),
                failed,
                reasons,
                bands,
                ends,
                0,
                0,
                of.regret(),
                0);
    }

    private static Played.Banded coverage(String item, double level) {
        var series = new ArrayList<Series>();
        for (double far : FAR) {
            IntToDoubleFunction share = t -> level + 0.1 * far * (0.5 + 0.5 * t / Example.MONTHS);
            series.add(Example.series(t -> Math.max(0, Math.min(1, share.applyAsDouble(t)))));
        }
        return new Played.Banded(
                new FutureSeries(FutureSeries.Measure.COVERAGE, item),
                new Bands(Bands.LEVELS, series));
    }

    private static Played.Ended ended(Measure measure, String subject, Quantiles of, double never) {
        return new Played.Ended(new FutureOutcome(measure, subject), of, of.at(0.5), never);
    }

    private static Quantiles months(double early, double half, double most, double last) {
        return new Quantiles(Bands.LEVELS, List.of(early, early, early, half, most, most, last));
    }

    private static Quantiles quantiles(double median, double spread) {
        var values = new ArrayList<Double>();
        for (double far : FAR) {
            values.add(Math.max(0, median + far * spread));
        }
        return new Quantiles(Bands.LEVELS, values);
    }

    /** Ten series: four missed, two of them with targets. */
    private static List<Hindcast> hindcasts() {
        var all = new ArrayList<Hindcast>();
        all.add(
                hindcast(
                        "output",
                        new Text("Shells made in Europe", "Granaten gemaakt in Europa"),
                        ROUNDS,
                        Optional.of(48_000.0),
                        point(9, 47_000, 62_000, 4_000, 83_000),
                        point(21, 70_000, 98_000, 8_000, 167_000)));
        all.add(
                hindcast(
                        "drones",
                        new Text("Drones of the adversary", "Drones van de tegenstander"),
                        DRONES,
                        Optional.empty(),
                        point(9, 2_100, 500, 100, 0)));
        for (int k = 1; k <= 8; k++) {
            all.add(
                    hindcast(
                            "series-" + k,
                            new Text("Series number " + k, "Reeks nummer " + k),
                            ROUNDS,
                            Optional.empty(),
                            point(9, 1_000 * k, 1_050 * k, 100 * k, 0),
                            point(21, 1_400 * k, k == 3 ? 900 * k : 1_350 * k, 120 * k, 0)));
        }
        return all;
    }

    private static Hindcast hindcast(
            String id, Text name, Text unit, Optional<Double> target, Hindcast.Point... points) {
        double off = Math.abs(points[0].actual().central() - points[0].forecast().at(0.5));
        return new Hindcast(
                id,
                name,
                unit,
                false,
                List.of(points),
                new Hindcast.Scores(
                        0.7 * off,
                        0.9 * off,
                        target,
                        points[0].forecast().at(0.5),
                        0.5,
                        0.8,
                        0.9,
                        3 * off));
    }

    private static Hindcast.Point point(
            int month, double actual, double median, double spread, double target) {
        return new Hindcast.Point(
                month,
                new Spread(0.95 * actual, actual, 1.05 * actual),
                quantiles(median, spread),
                0.8 * median,
                target > 0 ? Optional.of(target) : Optional.empty(),
                0.5);
    }

    /** What happened, for its sources. */
    static List<Actual> actuals() {
        return List.of(
                actual("output", "2024-12", 47_000),
                actual("output", "2025-12", 70_000),
                actual("drones", "2024-12", 2_100));
    }

    private static Actual actual(String series, String date, double value) {
        Quantity happened = Quantity.exactly(value, Example.from("doc-plants"));
        return new Actual(series, date, happened, "a month");
    }

    /** What is forecast, one with a remark on what it counts. */
    static List<HindcastSeries> series() {
        return List.of(
                new HindcastSeries(
                        "output",
                        new Text("Shells made in Europe", "Granaten gemaakt in Europa"),
                        ROUNDS,
                        HindcastSeries.Measure.OUTPUT,
                        "shell",
                        "eu",
                        HindcastSeries.Period.MONTH,
                        1,
                        new Text("Wider than the case", "Ruimer dan de casus"),
                        "",
                        "",
                        new Origin(
                                "rule-items",
                                "2024-01-31",
                                "hindcasts.csv",
                                2,
                                "Wider than the case")));
    }
}
