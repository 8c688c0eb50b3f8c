package org.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.holdfast.model.HindcastSeries.Measure;
import org.holdfast.model.HindcastSeries.Period;
import org.junit.jupiter.api.Test;

/** Forecasts made anew, of series of which each number can be computed by hand. */
class BacktestTest {
    private static final Offset<Double> CLOSE = within(1e-12);
    private static final double LN2 = Math.log(2);

    /** Noise of months that double and halve: 5 changes, and 4 borrowed of the same size. */
    private static final double NOISE = LN2 * LN2 * 9 / 9 / 2 * 9 / 7;

    private static final Text NAME = Text.same("launches");

    private static HindcastSeries series(Measure measure, Period period, double scale) {
        return new HindcastSeries(
                "launches",
                NAME,
                Text.same("units"),
                measure,
                "drone",
                "",
                period,
                scale,
                NAME,
                "targets",
                "growth",
                CaseKit.ORIGIN);
    }

    private static Observation seen(String month, double low, double value, double high) {
        Origin origin = new Origin("s", month + "-28", "observations.csv", 2, "");
        return new Observation("launches", month, new Quantity(value, low, high, origin), origin);
    }

    private static Observation seen(String month, double value) {
        return seen(month, value, value, value);
    }

    /** From a month on, a figure a month. */
    private static List<Observation> months(String first, double... values) {
        List<Observation> months = new ArrayList<>();
        var month = YearMonth.parse(first);
        for (double value : values) {
            months.add(seen(month.toString(), value));
            month = month.plusMonths(1);
        }
        return months;
    }

    /** A case from March 2024 on: what is forecast anew is forecast from August 2023. */
    private static Case from(List<Observation> seen) {
        return CaseKit.war(24)
                .build()
                .withHindcasts(List.of(series(Measure.ADVERSARY_USE, Period.MONTH, 1)))
                .withObservations(seen);
    }

    private static Backtest.Point only(Case c, String month) {
        return Backtest.of(c).stream()
                .filter(p -> p.month().equals(month) && p.origin().equals("2023-08"))
                .findFirst()
                .orElseThrow();
    }

    /** Level 150; a forecast month lies a month after the last and three after their middle. */
    @Test
    void aSeriesIsForecastAtTheMeanOfItsLastMonthsWithTheNoiseBetweenThem() {
        Case c = from(months("2023-03", 100, 200, 100, 200, 100, 200, 170));
        Backtest.Point point = only(c, "2023-09");
        assertThat(point.origin()).isEqualTo("2023-08");
        assertThat(point.actual()).isEqualTo(170);
        assertThat(point.median()).isCloseTo(150 * Math.exp(-NOISE / 2), within(1e-9));
        assertThat(point.spread()).isCloseTo(Math.sqrt(NOISE * (1 + 1 / 6.0)), CLOSE);
        assertThat(point.score()).isCloseTo(Math.log(170 / point.median()) / point.spread(), CLOSE);
    }

    /** Growth of like things: a tenth, two tenths, three tenths a year, at least 0.3 apart. */
    @Test
    void growthOfLikeThingsMovesTheMedianAndWidensWithTheSquareOfTime() {
        Case c =
                from(months("2023-03", 100, 200, 100, 200, 100, 200, 170))
                        .withReferenceCases(
                                List.of(
                                        grew(0.1, "2023-01"),
                                        grew(0.2, "2023-08"),
                                        grew(0.3, "2023-08")));
        Backtest.Point point = only(c, "2023-09");
        double years = 4 / 12.0;
        assertThat(point.median()).isCloseTo(150 * Math.exp(0.2 * years - NOISE / 2), within(1e-9));
        assertThat(point.spread())
                .isCloseTo(Math.sqrt(NOISE * 7 / 6 + 0.09 * years * years), CLOSE);

        Case late =
                c.withReferenceCases(
                        List.of(grew(0.1, "2023-01"), grew(0.2, "2023-08"), grew(0.3, "2023-09")));
        assertThat(only(late, "2023-09").median())
                .as("two cases that were known are no class")
                .isCloseTo(150 * Math.exp(-NOISE / 2), within(1e-9));
    }

    private static ReferenceCase grew(double value, String known) {
        Origin origin = new Origin("s", known, "reference_classes.csv", 2, "");
        return new ReferenceCase(
                "growth",
                ReferenceCase.Kind.LOG_GROWTH,
                "x",
                "",
                Quantity.exactly(value, origin),
                origin);
    }

    /** Half a year with a half-life of half a year counts as (1 - 1/2) of half a year / ln 2. */
    @Test
    void growthFadesWithTheHalfLifeOfTheAdversarysFlows() {
        CaseKit kit = CaseKit.war(24);
        kit.adversary("drone", AdversaryFlow.Flow.PRODUCTION, 1, 1);
        kit.adversaryFlows.replaceAll(f -> f.withHalfLife(Optional.of(CaseKit.exactly(0.5))));
        Case c =
                kit.build()
                        .withHindcasts(List.of(series(Measure.ADVERSARY_USE, Period.MONTH, 1)))
                        .withObservations(
                                months("2023-03", 100, 200, 100, 200, 100, 200, 1, 1, 170))
                        .withReferenceCases(
                                List.of(
                                        grew(0.1, "2023-01"),
                                        grew(0.2, "2023-01"),
                                        grew(0.3, "2023-01")));
        double grown = 0.5 * 0.5 / LN2;
        Backtest.Point point = only(c, "2023-11");
        assertThat(point.median()).isCloseTo(150 * Math.exp(0.2 * grown - NOISE / 2), within(1e-9));
        assertThat(point.spread())
                .isCloseTo(Math.sqrt(NOISE * 7 / 6 + 0.09 * grown * grown), CLOSE);
    }

    /** Two figures that do not follow each other: the last, as wide as it was told. */
    @Test
    void fewFiguresAreForecastAtTheLastAsWideAsItsOwnRangeAndWhatTheModelLeavesOut() {
        Quantity twice = new Quantity(1, 0.5, 2, CaseKit.ORIGIN);
        Quantity half = new Quantity(1, 1 / Math.sqrt(2), Math.sqrt(2), CaseKit.ORIGIN);
        Case c =
                from(List.of(
                                seen("2023-02", 80),
                                seen("2023-08", 50, 100, 200),
                                seen("2024-02", 130)))
                        .withDiscrepancies(
                                List.of(
                                        new Discrepancy(
                                                "drift",
                                                Discrepancy.Of.ADVERSARY,
                                                "drone other",
                                                twice,
                                                half,
                                                CaseKit.ORIGIN)));
        double z = Elementary.normalQuantile(0.95);
        double noise = LN2 / 2 / z;
        double drift = LN2 / z;
        Backtest.Point point = only(c, "2024-02");
        assertThat(point.median()).isCloseTo(100 * Math.exp(-noise * noise / 2), within(1e-9));
        assertThat(point.spread())
                .isCloseTo(
                        Math.sqrt(drift * drift + noise * noise + drift * drift / 2), within(1e-9));
    }

    @Test
    void whatIsDecidedByAPlanIsNotForecastFromItsPastNorIsAShare() {
        List<Observation> seen = months("2023-03", 100, 200, 100, 200, 100, 200, 170);
        for (Measure measure : Measure.values()) {
            Case c = from(seen).withHindcasts(List.of(series(measure, Period.MONTH, 1)));
            boolean isForecast =
                    switch (measure) {
                        case OUTPUT, RECEIVED, BOUGHT, USED, STOPPED -> false;
                        case CAPACITY, OFFERED, FUNDS -> true;
                        case ADVERSARY_SUPPLY, ADVERSARY_PRODUCTION, ADVERSARY_USE -> true;
                    };
            assertThat(Backtest.of(c)).as("%s", measure).hasSize(isForecast ? 1 : 0);
        }
    }

    @Test
    void originsGoBackByHalfYearsAsFarAsTheFirstFigureAndLookAYearAndAHalfAhead() {
        double[] values = new double[36];
        Arrays.setAll(values, t -> 100 + t % 2);
        List<Backtest.Point> points = Backtest.of(from(months("2022-02", values)));
        assertThat(points.stream().map(Backtest.Point::origin).distinct())
                .containsExactly("2022-02", "2022-08", "2023-02", "2023-08");
        assertThat(points.stream().filter(p -> p.origin().equals("2022-08")))
                .extracting(Backtest.Point::month)
                .startsWith("2022-09")
                .endsWith("2024-02")
                .hasSize(18);
        List<Observation> later = months("2022-03", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        assertThat(Backtest.of(from(later)).stream().map(Backtest.Point::origin).distinct())
                .containsExactly("2022-08", "2023-02");
    }

    /** From one month to the next, where both are known and above nothing; at least four times. */
    @Test
    void noiseIsThatOfMonthsThatFollowEachOther() {
        List<Observation> months = months("2023-01", 100, 200, 100, 200, 100);
        assertThat(Backtest.noise(months).orElseThrow()).isCloseTo(LN2 / Math.sqrt(2), CLOSE);
        assertThat(Backtest.noise(months.subList(0, 4))).isEmpty();
        List<Observation> broken = new ArrayList<>(months("2022-11", 500, 0));
        broken.addAll(months);
        broken.add(seen("2023-07", 9000));
        assertThat(Backtest.noise(broken).orElseThrow()).isCloseTo(LN2 / Math.sqrt(2), CLOSE);
    }

    @Test
    void aBandHoldsWhatLiesWithinItsQuantiles() {
        double[] scores = {0, -0.6, 0.7, 1.2, -1.3, 1.6, 1.7};
        List<Backtest.Point> points = new ArrayList<>();
        for (double z : scores) {
            points.add(
                    new Backtest.Point("s", "2023-02", "2023-03", 10 * Math.exp(0.3 * z), 10, 0.3));
        }
        assertThat(Backtest.coverage(points)).isEqualTo(new Coverage(7, 2, 4, 6));
        Backtest.Point high = points.getLast();
        assertThat(high.pit()).isCloseTo(0.95543, within(1e-5));
        assertThat(high.at(0.95)).isCloseTo(10 * Math.exp(0.3 * 1.6448536), within(1e-6));
        assertThat(high.at(0.05)).isCloseTo(10 * Math.exp(-0.3 * 1.6448536), within(1e-6));
    }

    /** Months of a year as one figure: units are summed, a share or a converted level is a mean. */
    @Test
    void aSeriesOverAYearIsASumUnlessItsMonthsAreALevel() {
        Text year = Text.same("a year");
        Text sum = Text.same("units a year");
        HindcastSeries counted =
                series(Measure.ADVERSARY_USE, Period.MONTH, 1).over(Period.YEAR, year, sum);
        assertThat(counted.id()).isEqualTo("launches:year");
        assertThat(counted.scale()).isEqualTo(1);
        assertThat(counted.unit()).isEqualTo(sum);
        assertThat(counted.name().en()).isEqualTo("launches, a year");
        HindcastSeries level = series(Measure.ADVERSARY_USE, Period.MONTH, 30);
        assertThat(level.isMean()).isTrue();
        assertThat(level.over(Period.YEAR, year, sum).scale()).isEqualTo(2.5);
        assertThat(level.over(Period.QUARTER, year, sum).scale()).isEqualTo(10);
        assertThat(level.over(Period.QUARTER, year, sum).unit().en()).isEqualTo("units");
        assertThat(series(Measure.STOPPED, Period.MONTH, 1).isMean()).isTrue();
        assertThat(series(Measure.ADVERSARY_USE, Period.YEAR, 30).isMean()).isFalse();
    }

    /** Of two rows of what the model leaves out, that of the series' item and kind. */
    @Test
    void whatTheModelLeavesOutIsThatOfItsKindAndItem() {
        Case c =
                CaseKit.war(3)
                        .build()
                        .withDiscrepancies(
                                List.of(
                                        leftOut("a", Discrepancy.Of.OUTPUT, "drone"),
                                        leftOut("b", Discrepancy.Of.ADVERSARY, "droneX xdrone"),
                                        leftOut("c", Discrepancy.Of.ADVERSARY, "other drone"),
                                        leftOut("d", Discrepancy.Of.STOPPED, "")));
        assertThat(factor(c, Measure.ADVERSARY_USE)).contains("c");
        assertThat(factor(c, Measure.STOPPED)).as("empty: all").contains("d");
        assertThat(factor(c, Measure.OUTPUT)).contains("a");
        assertThat(factor(c, Measure.FUNDS)).isEmpty();
        assertThat(factor(c, Measure.USED)).isEmpty();
    }

    private static Optional<String> factor(Case c, Measure measure) {
        return series(measure, Period.MONTH, 1).discrepancy(c).map(Discrepancy::factor);
    }

    private static Discrepancy leftOut(String factor, Discrepancy.Of of, String subjects) {
        return new Discrepancy(
                factor, of, subjects, CaseKit.exactly(1), CaseKit.exactly(1), CaseKit.ORIGIN);
    }

    /** Off by four after a year: by its root after a quarter, by its square after four years. */
    @Test
    void aLevelDriftsOffWithTheRootOfTime() {
        double[] path = Discrepancy.path(4, 48);
        assertThat(path[2]).isCloseTo(2, within(1e-9));
        assertThat(path[11]).isCloseTo(4, within(1e-9));
        assertThat(path[47]).isCloseTo(16, within(1e-9));
    }
}
