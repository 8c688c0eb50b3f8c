package org.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.holdfast.model.Hindcast.Place;
import org.holdfast.model.SurvivalCurve.Between;
import org.holdfast.model.SurvivalCurve.Bounds;
import org.holdfast.model.SurvivalCurve.Step;
import org.junit.jupiter.api.Test;

/** Quantiles, and what is read from them. */
class QuantilesTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    /** Hyndman and Fan's seventh: quantile(c(1, 2, 4, 8, 16), p) of R. */
    @Test
    void aQuantileOfASampleLiesBetweenTwoOfItsValuesAsInR() {
        double[] sorted = {1, 2, 4, 8, 16};
        assertThat(Quantiles.of(sorted, 0)).isEqualTo(1);
        assertThat(Quantiles.of(sorted, 0.1)).isCloseTo(1.4, CLOSE);
        assertThat(Quantiles.of(sorted, 0.5)).isEqualTo(4);
        assertThat(Quantiles.of(sorted, 0.9)).isCloseTo(12.8, CLOSE);
        assertThat(Quantiles.of(sorted, 1)).isEqualTo(16);
        assertThat(Quantiles.of(sorted, List.of(0.25, 0.75)).values()).containsExactly(2.0, 8.0);
        assertThatThrownBy(() -> Quantiles.of(sorted, 1.01)).hasMessageContaining("1.01");
        assertThatThrownBy(() -> Quantiles.of(sorted, -0.01)).hasMessageContaining("-0.01");
    }

    /** What never happens is at infinity; half-way to it is not a number anybody could use. */
    @Test
    void betweenAValueAndInfinityLiesInfinity() {
        assertThat(Quantiles.between(3, Double.POSITIVE_INFINITY, 0.5)).isInfinite();
        assertThat(Quantiles.between(3, Double.POSITIVE_INFINITY, 0)).isEqualTo(3);
        assertThat(Quantiles.between(Double.NEGATIVE_INFINITY, 3, 0.5))
                .isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void onlyLevelsThatRiseAreKeptAndOnlyTheyCanBeAsked() {
        Quantiles some = new Quantiles(List.of(0.1, 0.5), List.of(7.0, 9.0));
        assertThat(some.at(0.1)).isEqualTo(7);
        assertThat(some.at(0.5)).isEqualTo(9);
        assertThatThrownBy(() -> some.at(0.9)).hasMessageContaining("0.9");
        assertThatThrownBy(() -> new Quantiles(List.of(0.5, 0.1), List.of(7.0, 9.0)))
                .hasMessageContaining("rise");
        assertThatThrownBy(() -> new Quantiles(List.of(0.5, 1.1), List.of(7.0, 9.0)))
                .hasMessageContaining("rise");
        assertThatThrownBy(() -> new Quantiles(List.of(0.5), List.of(7.0, 9.0)))
                .hasMessageContaining("got 2");
        assertThatThrownBy(() -> new Quantiles(List.of(), List.of())).hasMessageContaining("got 0");
        Bands bands = new Bands(List.of(0.1, 0.9), List.of(Series.of(1, 2), Series.of(3, 4)));
        assertThat(bands.at(0.9).at(1)).isEqualTo(4);
        assertThat(bands.months()).isEqualTo(2);
        assertThatThrownBy(() -> bands.at(0.5)).hasMessageContaining("0.5");
        assertThatThrownBy(() -> new Bands(List.of(0.1), List.of())).hasMessageContaining("got 0");
    }

    /** Nine in ten of what is drawn lie in the range, as many below as above it. */
    @Test
    void aRangeIsReachedAtTheTwentiethAndTheMedianAtAHalf() {
        for (double[] q : new double[][] {{2, 5, 9, 0, 1e9}, {0.1, 0.3, 0.9, 0, 1}}) {
            SplitNormal drawn = drawn(q);
            assertThat(drawn.at(0.05)).isCloseTo(q[0], CLOSE);
            assertThat(drawn.at(0.5)).isEqualTo(q[1]);
            assertThat(drawn.at(0.95)).isCloseTo(q[2], CLOSE);
            assertThat(drawn.at(0.999)).isBetween(q[2], q[4]);
            assertThat(drawn.at(0.001)).isBetween(q[3], q[0]);
        }
    }

    /** By hand: two thirds of the way to an end in standard scores, on the scale of odds. */
    @Test
    void anAmountIsDrawnByItsLogarithmAndAShareByItsOdds() {
        double z = Elementary.normalQuantile(0.95) / 2;
        assertThat(drawn(1, 4, 16, 0, 1e9).atScore(z)).isCloseTo(8, CLOSE);
        assertThat(drawn(1, 4, 16, 0, 1e9).atScore(-z)).isCloseTo(2, CLOSE);
        // Odds 1 and 16: between them 4, a share of 0.8.
        assertThat(drawn(0.2, 0.5, 16 / 17.0, 0, 1).atScore(z)).isCloseTo(0.8, CLOSE);
        // From 10 up and as far as 11: odds of what lies between.
        assertThat(drawn(0.55, 0.75, 1 - 0.5 / 49, 0.5, 1).at(0.5)).isEqualTo(0.75);
        assertThat(drawn(0.55, 0.75, 0.95, 0.5, 1).atScore(z)).isCloseTo(0.5 + 0.5 * 0.75, CLOSE);
    }

    /** Where an end is a bound, its side has no odds: equal steps, and never beyond it. */
    @Test
    void aRangeThatReachesABoundGoesThereInEqualSteps() {
        double z = Elementary.normalQuantile(0.95) / 2;
        SplitNormal drawn = drawn(0, 4, 8, 0, 1e9);
        assertThat(drawn.atScore(-z)).isCloseTo(2, CLOSE);
        assertThat(drawn.atScore(-3 * z)).isZero();
        assertThat(drawn(2, 2, 2, 0, 5).at(0.9)).isEqualTo(2);
        assertThatThrownBy(() -> drawn(-1, 4, 8, 0, 1e9)).hasMessageContaining("not within");
        assertThatThrownBy(() -> drawn(1, 4, 8, 0, 7)).hasMessageContaining("not within");
    }

    private static SplitNormal drawn(double... q) {
        return new SplitNormal(new Quantity(q[1], q[0], q[2], CaseKit.ORIGIN), q[3], q[4]);
    }

    /** R: binom.test(97, 104)$conf.int and binom.test(1, 10)$conf.int. */
    @Test
    void boundsOfAShareAreThoseOfClopperAndPearson() {
        assertThat(Coverage.bounds(97, 104).low()).isCloseTo(0.866229, within(1e-6));
        assertThat(Coverage.bounds(97, 104).high()).isCloseTo(0.972512, within(1e-6));
        assertThat(Coverage.bounds(1, 10).low()).isCloseTo(0.002529, within(1e-6));
        assertThat(Coverage.bounds(1, 10).high()).isCloseTo(0.445016, within(1e-6));
        assertThat(Coverage.bounds(0, 10).low()).isZero();
        assertThat(Coverage.bounds(0, 10).high()).isCloseTo(0.308497, within(1e-6));
        assertThat(Coverage.bounds(10, 10).low()).isCloseTo(0.691503, within(1e-6));
        assertThat(Coverage.bounds(10, 10).high()).isOne();
    }

    @Test
    void aFigureOnTheEdgeOfABandLiesInIt() {
        List<Hindcast.Point> points =
                List.of(point(0), point(5), point(10), point(30), point(95), point(96));
        assertThat(points.stream().map(Hindcast.Point::place))
                .containsExactly(
                        Place.BELOW,
                        Place.INSIDE,
                        Place.INSIDE,
                        Place.INSIDE,
                        Place.INSIDE,
                        Place.ABOVE);
        assertThat(Coverage.of(points)).isEqualTo(new Coverage(6, 1, 2, 4));
        assertThat(Coverage.of(points).share90()).isCloseTo(4 / 6.0, CLOSE);
        assertThat(Coverage.NONE.share90()).isZero();
    }

    private static Hindcast.Point point(double actual) {
        List<Double> values = Bands.LEVELS.stream().map(level -> 100 * level).toList();
        return new Hindcast.Point(
                3,
                new Spread(actual, actual, actual),
                new Quantiles(Bands.LEVELS, values),
                0,
                Optional.empty(),
                0.5);
    }

    /** The first time at which so many have ended, where those who are still waiting may end. */
    @Test
    void aMedianIsTheFirstTimeAtWhichHalfHaveEnded() {
        SurvivalCurve curve =
                new SurvivalCurve("wait", 4, 3, steps(0.75, 0.9, 0.5, 0.6, 0.25, 0.5));
        assertThat(curve.at(0.9)).isEqualTo(1);
        assertThat(curve.at(1)).isEqualTo(0.75);
        assertThat(curve.at(2.5)).isEqualTo(0.5);
        assertThat(curve.median()).hasValue(2);
        assertThat(curve.medianHigh()).as("where the upper edge is half").hasValue(3);
        assertThat(curve.medianLow()).hasValue(2);
        assertThat(curve.quantile(0.2)).isEmpty();
        assertThat(curve.between(0.5).orElseThrow().isExact()).isTrue();
        assertThatThrownBy(() -> new SurvivalCurve("wait", 2, 3, List.of()))
                .hasMessageContaining("3 of 2");
    }

    /** Steps at 1, 2, 3 with a share and an upper edge each; the lower edge is 0.1 below. */
    private static List<Step> steps(double... shares) {
        Step[] steps = new Step[shares.length / 2];
        Arrays.setAll(
                steps,
                k ->
                        new Step(
                                k + 1,
                                4 - k,
                                1,
                                shares[2 * k],
                                0.1,
                                shares[2 * k] - 0.1,
                                Math.max(shares[2 * k], shares[2 * k + 1])));
        return List.of(steps);
    }

    @Test
    void whereOnlyBoundsAreKnownAMedianLiesBetweenThem() {
        List<Step> early = steps(0.5, 0.5, 0.2, 0.2);
        List<Step> late = steps(0.9, 0.9, 0.8, 0.8, 0.5, 0.5);
        SurvivalCurve curve =
                new SurvivalCurve("wait", 4, 3, late, Optional.of(new Bounds(early, late)));
        Between median = curve.between(0.5).orElseThrow();
        assertThat(median.least()).isEqualTo(1);
        assertThat(median.most()).hasValue(3);
        assertThat(median.isExact()).isFalse();
        assertThat(curve.between(0.3).orElseThrow().most()).as("may never come").isEmpty();
        assertThat(curve.between(0.3).orElseThrow().isExact()).isFalse();
        assertThat(curve.between(0.1)).isEmpty();
    }
}
