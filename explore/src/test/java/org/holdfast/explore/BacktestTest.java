package org.holdfast.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.model.Backtest;
import org.holdfast.model.Case;
import org.holdfast.model.Coverage;
import org.holdfast.model.Discrepancy;
import org.holdfast.model.Observation;
import org.holdfast.model.Quantity;
import org.holdfast.model.ReferenceCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forecasts made anew from before the case's date. */
class BacktestTest {
    private static Case read(String name) {
        return switch (CaseReader.read(Path.of("../cases", name))) {
            case Reading.Sound sound -> sound.sound();
            case Reading.Unsound unsound ->
                    throw new IllegalStateException(unsound.problems().toString());
        };
    }

    /** Rows that nobody knew at an origin are changed out of all reason; no forecast moves. */
    @ParameterizedTest
    @ValueSource(strings = {"ukraine-2024", "ukraine-2026"})
    void noForecastReadsARowThatWasKnownLaterThanItsOrigin(String name) {
        Case c = read(name);
        List<Backtest.Point> before = Backtest.of(c);
        assertThat(before).hasSizeGreaterThan(40);
        for (String origin : before.stream().map(Backtest.Point::origin).distinct().toList()) {
            Case spoilt =
                    c.withObservations(
                                    c.observations().stream()
                                            .map(o -> isKnown(o, origin) ? o : spoilt(o))
                                            .toList())
                            .withReferenceCases(
                                    c.referenceCases().stream()
                                            .map(r -> isKnown(r, origin) ? r : spoilt(r))
                                            .toList())
                            .withActuals(List.of());
            List<Backtest.Point> after = Backtest.of(spoilt);
            assertThat(after).hasSameSizeAs(before);
            for (int k = 0; k < after.size(); k++) {
                Backtest.Point was = before.get(k);
                Backtest.Point is = after.get(k);
                if (was.origin().equals(origin)) {
                    assertThat(is.median()).isEqualTo(was.median());
                    assertThat(is.spread()).isEqualTo(was.spread());
                    assertThat(is.actual()).isNotEqualTo(was.actual());
                }
            }
        }
    }

    private static boolean isKnown(Observation o, String origin) {
        return o.date().compareTo(origin) <= 0
                && o.origin().knownOn().substring(0, 7).compareTo(origin) <= 0;
    }

    private static boolean isKnown(ReferenceCase r, String origin) {
        return r.origin().knownOn().substring(0, 7).compareTo(origin) <= 0;
    }

    private static Observation spoilt(Observation o) {
        Quantity changed = Quantity.exactly(7 * o.quantity().value(), o.origin());
        return new Observation(o.series(), o.date(), changed, o.origin());
    }

    private static ReferenceCase spoilt(ReferenceCase r) {
        Quantity changed = Quantity.exactly(r.quantity().value() + 9, r.origin());
        return new ReferenceCase(r.of(), r.kind(), r.subject(), r.programme(), changed, r.origin());
    }

    /** Nothing that a case is forecast from was known after its date. */
    @ParameterizedTest
    @ValueSource(strings = {"ukraine-2024", "ukraine-2026"})
    void whatACaseForecastsFromWasKnownByItsDate(String name) {
        Case c = read(name);
        String known = c.settings().knownBy().toString();
        assertThat(c.observations())
                .allSatisfy(o -> assertThat(o.origin().knownOn()).isLessThanOrEqualTo(known));
        assertThat(c.referenceCases())
                .allSatisfy(r -> assertThat(r.origin().knownOn()).isLessThanOrEqualTo(known));
        assertThat(c.discrepancies())
                .allSatisfy(d -> assertThat(d.origin().knownOn()).isLessThanOrEqualTo(known));
    }

    /** The noise of launches is that of the months before the date, to two digits. */
    @Test
    void theNoiseOfLaunchesIsThatOfTheMonthsBefore() {
        Case c = read("ukraine-2024");
        for (String item : List.of("drone-long", "missile-cruise", "missile-ballistic")) {
            List<Observation> months =
                    c.observations().stream()
                            .filter(o -> o.series().equals("launches-" + item))
                            .sorted(Comparator.comparing(Observation::date))
                            .toList();
            Quantity month =
                    c.discrepancies().stream()
                            .filter(d -> d.fits(Discrepancy.Of.ADVERSARY, "adv-" + item))
                            .map(Discrepancy::month)
                            .findFirst()
                            .orElseThrow();
            double told = Math.log(month.high() / month.low()) / 2 / 1.6448536269514722;
            assertThat(Backtest.noise(months).orElseThrow()).isCloseTo(told, within(0.006));
        }
    }

    /**
     * From four changes of five months the noise of a series is as uncertain as what all of them
     * showed; and a series of which too few months follow each other is not without noise.
     */
    @Test
    void whoHasSeenFewMonthsBorrowsFromTheOtherSeries() {
        List<Backtest.Point> first =
                Backtest.of(read("ukraine-2024")).stream()
                        .filter(p -> p.origin().equals("2023-02") && p.month().equals("2023-03"))
                        .toList();
        assertThat(first).hasSize(3).allSatisfy(p -> assertThat(p.spread()).isGreaterThan(0.4));
    }

    /**
     * Nine in ten is what the bands claim; figures of months that follow each other are few tries.
     */
    @ParameterizedTest
    @ValueSource(strings = {"ukraine-2024", "ukraine-2026"})
    void bandsFromEarlierOriginsHoldAboutAsOftenAsTheySay(String name) {
        Coverage held = Backtest.coverage(Backtest.of(read(name)));
        assertThat(held.share90()).isBetween(0.82, 0.96);
        assertThat((double) held.in80() / held.figures()).isBetween(0.7, 0.9);
    }

    @Test
    void originsLieHalfAYearApartAndEachLooksAYearAndAHalfAhead() {
        List<Backtest.Point> points = Backtest.of(read("ukraine-2026"));
        assertThat(points.stream().map(Backtest.Point::origin).distinct().sorted())
                .containsExactly(
                        "2023-02", "2023-08", "2024-02", "2024-08", "2025-02", "2025-08",
                        "2026-02");
        assertThat(points.stream().filter(p -> p.origin().equals("2023-02")))
                .extracting(Backtest.Point::month)
                .contains("2024-08")
                .doesNotContain("2024-09");
    }

    @Test
    void aPlaceInAForecastIsTheNormalDistributionOfItsLogarithm() {
        NormalDistribution normal = new NormalDistribution();
        for (double actual : new double[] {1, 50, 100, 130, 9000}) {
            var point = new Backtest.Point("s", "2023-02", "2023-06", actual, 100, 0.5);
            double z = Math.log(actual / 100) / 0.5;
            assertThat(point.pit()).isCloseTo(normal.cumulativeProbability(z), within(1e-12));
        }
        var point = new Backtest.Point("s", "2023-02", "2023-06", 1, 100, 0.5);
        assertThat(point.at(0.5)).isEqualTo(100);
        assertThat(point.at(0.95))
                .isCloseTo(100 * Math.exp(0.5 * 1.6448536269514722), within(1e-9));
    }

    @Test
    void pointsOfALogNormalLieInBandsAsOftenAsTheySay() {
        List<Backtest.Point> points = new ArrayList<>();
        NormalDistribution normal = new NormalDistribution();
        for (int k = 0; k < 1000; k++) {
            double z = normal.inverseCumulativeProbability((k + 0.5) / 1000);
            points.add(
                    new Backtest.Point("s", "2023-02", "2023-06", 10 * Math.exp(0.3 * z), 10, 0.3));
        }
        Coverage held = Backtest.coverage(points);
        assertThat(held).isEqualTo(new Coverage(1000, 500, 800, 900));
        assertThat(held.share90()).isEqualTo(0.9);
    }
}
