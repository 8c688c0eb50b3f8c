package org.holdfast.chart;

import java.util.List;
import java.util.Optional;
import org.holdfast.chart.Mark.Fill;
import org.holdfast.chart.Mark.Stroke;
import org.holdfast.model.Quantiles;

/**
 * How a number spreads over futures, as one bar: pale where nine in ten futures are, darker where
 * half of them are, a line across at the median.
 */
final class Spreading {
    private Spreading() {}

    /** The colour of the band that holds nine in ten futures. */
    static Colour most(Colour colour) {
        return colour.tint(0.18);
    }

    /** The colour of the band that holds half of the futures. */
    static Colour half(Colour colour) {
        return colour.tint(0.48);
    }

    /** Refuses what cannot be drawn. */
    static Quantiles check(Quantiles spread, String what) {
        for (double level : new double[] {0.05, 0.25, 0.5, 0.75, 0.95}) {
            Checks.finite(spread.at(level), what);
        }
        return spread;
    }

    /**
     * A bar along a row.
     *
     * @param x where the scale starts
     * @param middle y of the middle of the row
     */
    static void lying(
            Canvas canvas,
            Quantiles spread,
            Scale scale,
            double x,
            double middle,
            double thickness,
            Colour colour) {
        double top = middle - thickness / 2;
        double low = x + scale.of(spread.at(0.05));
        double lower = x + scale.of(spread.at(0.25));
        double upper = x + scale.of(spread.at(0.75));
        double high = x + scale.of(spread.at(0.95));
        canvas.outlined(low, top, high - low, thickness, most(colour), colour.tint(0.6));
        canvas.box(lower, top, upper - lower, thickness, half(colour));
        double at = x + scale.of(spread.at(0.5));
        canvas.line(at, top - 3, at, top + thickness + 3, Stroke.solid(Colour.INK, 2.2));
    }

    /**
     * An upright bar.
     *
     * @param x of the middle of the bar
     * @param foot y of the lower end of the scale
     */
    static void standing(
            Canvas canvas,
            Quantiles spread,
            Scale scale,
            double x,
            double foot,
            double thickness,
            Colour colour) {
        double left = x - thickness / 2;
        double low = foot - scale.of(spread.at(0.05));
        double lower = foot - scale.of(spread.at(0.25));
        double upper = foot - scale.of(spread.at(0.75));
        double high = foot - scale.of(spread.at(0.95));
        canvas.outlined(left, high, thickness, low - high, most(colour), colour.tint(0.6));
        canvas.box(left, upper, thickness, lower - upper, half(colour));
        double at = foot - scale.of(spread.at(0.5));
        double over = Math.min(3, thickness / 4);
        canvas.line(left - over, at, left + thickness + over, at, Stroke.solid(Colour.INK, 2.2));
    }

    /** A sample of the pale band. */
    static Sample sampleOfMost(Colour colour) {
        return Sample.area(Fill.plain(most(colour)));
    }

    /** A sample of the darker band. */
    static Sample sampleOfHalf(Colour colour) {
        return Sample.area(Fill.plain(half(colour)));
    }

    /** A sample of the line at the median. */
    static Sample sampleOfMedian(boolean standing) {
        double size = standing ? 7 : 6;
        var stroke = Stroke.solid(Colour.INK, 2.2);
        Mark.Point one = standing ? new Mark.Point(-size, 0) : new Mark.Point(0, -size);
        Mark.Point other = standing ? new Mark.Point(size, 0) : new Mark.Point(0, size);
        return new Sample.OfMarks(List.of(new Mark.Line(List.of(one, other), stroke)));
    }

    /** A dot with a rim in the colour of the ground. */
    static Mark dot(double x, double y, double radius, Colour colour) {
        return new Mark.Dot(
                x, y, radius, Fill.plain(colour), Optional.of(Stroke.solid(Colour.SURFACE, 1.2)));
    }
}
