package org.holdfast.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.chart.Mark.Anchor;
import org.holdfast.chart.Mark.Fill;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Stroke;
import org.holdfast.model.Spread;

/**
 * What drives an answer: for each factor a bar for its share of the spread together with all others
 * (total Sobol index) and a dot for its share alone (first-order index), each with its interval.
 * Where a bar goes on beyond its dot, the factor acts together with others.
 */
public final class DriversChart {
    /** Factors that are drawn; more than these are read in a table. */
    public static final int MOST = 10;

    /** Wider than this a name has room for all of itself. */
    private static final double WIDE = 900;

    private static final double ROW = 30;
    private static final double BAR = 11;

    private DriversChart() {}

    /**
     * One factor.
     *
     * @param first share of the variance that it explains alone, with its interval
     * @param total share that it explains together with others, with its interval
     */
    public record Factor(String name, Spread first, Spread total) {
        public Factor {
            first = shares(first, name);
            total = shares(total, name);
        }

        /** Estimates stray a little beyond 0 and 1. */
        private static Spread shares(Spread spread, String name) {
            return new Spread(
                    Checks.share(spread.low(), name),
                    Checks.share(spread.central(), name),
                    Checks.share(spread.high(), name));
        }
    }

    /**
     * The names in the chart.
     *
     * @param first heads the dots: 'alone'
     * @param total heads the bars: 'together with others'
     * @param interval what the thin lines are
     */
    public record Names(String first, String total, String interval) {}

    /** The largest {@link #MOST} factors, in order. */
    public static List<Factor> largest(List<Factor> factors) {
        return factors.stream()
                .sorted(
                        Comparator.comparingDouble((Factor f) -> -f.total().central())
                                .thenComparingDouble(f -> -f.first().central())
                                .thenComparing(Factor::name))
                .limit(MOST)
                .toList();
    }

    /**
     * The largest factors, one a row.
     *
     * @param rest what the factors that are not drawn come to; empty if all are drawn
     */
    public static Scene draw(
            List<Factor> factors, String rest, Names names, Scene.Caption caption, Labels labels) {
        List<Factor> rows = largest(factors);
        var canvas = new Canvas(labels.width());
        double y = End.key(canvas, key(names), 0) + 4;
        double above = canvas.isNarrow() ? Canvas.LEADING : 0;
        double wide = Fitting.widest(rows, Factor::name, Canvas.TEXT);
        double left =
                canvas.isNarrow() ? 0 : Math.min(canvas.width() > WIDE ? 360 : 215, wide) + 14;
        double firsts = column(rows.stream().map(f -> whole(f.first(), labels)).toList());
        double totals = column(rows.stream().map(f -> whole(f.total(), labels)).toList());
        double width = canvas.width() - left - firsts - totals - 46;
        double most = 0.1;
        for (Factor row : rows) {
            most = Math.max(most, Math.max(row.total().high(), row.first().high()));
        }
        Scale scale = Scale.round(most, width, 5);
        double right = left + width + 16;
        canvas.add(dot(right + firsts / 2 + 6, y + 2));
        bar(canvas, right + firsts + 14 + totals / 2, 14, y + 2);
        y += 14;
        double top = y;
        double foot = y + rows.size() * (ROW + above);
        scale.lying(canvas, left, top, foot, labels::share);
        for (Factor row : rows) {
            double middle = y + above + ROW / 2;
            if (canvas.isNarrow()) {
                String name = Fitting.shorten(row.name(), Canvas.TEXT, canvas.width());
                canvas.text(0, y + 13, name, Canvas.TEXT.haloed());
            } else {
                List<String> name = Fitting.wrap(row.name(), Canvas.TEXT, left - 14, 2);
                double up = (name.size() - 1) * Canvas.LEADING / 2;
                canvas.lines(0, middle + Canvas.MIDDLE - up, name, Canvas.TEXT);
            }
            factor(canvas, row, scale, left, middle);
            canvas.text(
                    right + firsts,
                    middle + Canvas.MIDDLE,
                    whole(row.first(), labels),
                    Canvas.TEXT.anchored(Anchor.END));
            canvas.text(
                    right + firsts + 14 + totals,
                    middle + Canvas.MIDDLE,
                    whole(row.total(), labels),
                    Canvas.TEXT.bold().anchored(Anchor.END));
            y += above + ROW;
        }
        y = foot + 24;
        List<String> more = Fitting.wrap(rest, Canvas.QUIET, canvas.width(), 2);
        canvas.lines(0, y + 14, more, Canvas.QUIET);
        return canvas.scene(y + more.size() * Canvas.LEADING + 4, caption);
    }

    private static void factor(Canvas canvas, Factor factor, Scale scale, double x, double middle) {
        double upper = middle - 4;
        double lower = middle + 8;
        bar(canvas, x, scale.of(factor.total().central()), upper);
        interval(canvas, factor.total(), scale, x, upper);
        interval(canvas, factor.first(), scale, x, lower);
        canvas.add(dot(x + scale.of(factor.first().central()), lower));
    }

    private static void bar(Canvas canvas, double x, double length, double middle) {
        canvas.outlined(x, middle - BAR / 2, length, BAR, Colour.ramp(2), Colour.ramp(3));
    }

    private static void interval(
            Canvas canvas, Spread spread, Scale scale, double x, double middle) {
        double low = x + scale.of(spread.low());
        double high = x + scale.of(spread.high());
        Stroke stroke = Stroke.solid(Colour.INK, 1.2);
        canvas.line(low, middle, high, middle, stroke);
        canvas.line(low, middle - 3, low, middle + 3, stroke);
        canvas.line(high, middle - 3, high, middle + 3, stroke);
    }

    private static Mark dot(double x, double y) {
        return new Mark.Dot(
                x, y, 4.2, Fill.plain(Colour.INK), Optional.of(Stroke.solid(Colour.SURFACE, 1.2)));
    }

    /** Estimates are not worth a decimal. */
    private static String whole(Spread share, Labels labels) {
        return labels.share(Math.floor(100 * share.central() + 0.5) / 100);
    }

    private static double column(List<String> numbers) {
        return Fitting.widest(numbers, Canvas.TEXT.bold());
    }

    private static List<End> key(Names names) {
        Lettering text = Canvas.TEXT;
        var line =
                new Mark.Line(
                        List.of(new Mark.Point(-7, 0), new Mark.Point(7, 0)),
                        Stroke.solid(Colour.INK, 1.2));
        var first =
                new Mark.Line(
                        List.of(new Mark.Point(-7, -3), new Mark.Point(-7, 3)),
                        Stroke.solid(Colour.INK, 1.2));
        var last =
                new Mark.Line(
                        List.of(new Mark.Point(7, -3), new Mark.Point(7, 3)),
                        Stroke.solid(Colour.INK, 1.2));
        return List.of(
                End.inKey(names.first(), text, new Sample.OfMarks(List.of(dot(0, 0)))),
                End.inKey(names.total(), text.bold(), Sample.area(Fill.plain(Colour.ramp(2)))),
                End.inKey(
                        names.interval(),
                        Canvas.QUIET,
                        new Sample.OfMarks(List.of(line, first, last))));
    }
}
