package org.holdfast.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.holdfast.chart.Mark.Anchor;
import org.holdfast.chart.Mark.Fill;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Point;
import org.holdfast.chart.Mark.Stroke;
import org.holdfast.model.Hindcast;

/**
 * What a case of the past forecast and what happened, one small panel a series. At each date a bar
 * for the forecast and a filled mark for what happened, with the range of the sources: a dot inside
 * the 90 % band, a diamond outside it. A tick at the left is what it would have been had nothing
 * changed, a triangle at the right the official target.
 */
public final class HindcastChart {
    private static final double PLOT = 112;
    private static final double GAP = 28;
    private static final double BAR = 15;

    /** The room that the tick and the triangle take on either side of a bar. */
    private static final double BESIDE = 10;

    private static final Colour FORECAST = Colour.ACCENT;

    private HindcastChart() {}

    /**
     * One series.
     *
     * @param measure what the axis counts, with its unit
     * @param verdict hit or missed, in words
     * @param points in order of month, at least one
     */
    public record Panel(String name, String measure, String verdict, List<Hindcast.Point> points) {
        public Panel {
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException(name + " has no points");
            }
            for (Hindcast.Point point : points) {
                Spreading.check(point.forecast(), name);
                Checks.finite(point.actual().low(), name);
                Checks.finite(point.actual().central(), name);
                Checks.finite(point.actual().high(), name);
                Checks.finite(point.persistence(), name);
                Checks.finite(point.target().orElse(0.0), name);
            }
        }

        private boolean missed() {
            return points.stream().anyMatch(p -> p.place() != Hindcast.Place.INSIDE);
        }

        private Scale scale() {
            double least = 0;
            double most = 0;
            for (Hindcast.Point p : points) {
                for (double value :
                        new double[] {
                            p.forecast().at(0.05),
                            p.forecast().at(0.95),
                            p.actual().low(),
                            p.actual().high(),
                            p.persistence(),
                            p.target().orElse(0.0)
                        }) {
                    least = Math.min(least, value);
                    most = Math.max(most, value);
                }
            }
            return Scale.round(least, most, PLOT, 4);
        }
    }

    /**
     * The names in the key.
     *
     * @param happened what happened
     * @param missed what happened, outside the 90 % band
     * @param median the middle of the forecast
     * @param half the band that holds half of the futures
     * @param most the band that holds nine in ten
     * @param persistence had nothing changed
     * @param target the official target
     */
    public record Names(
            String happened,
            String missed,
            String median,
            String half,
            String most,
            String persistence,
            String target) {}

    /**
     * The panels in the order given, two in a row, all over the same months.
     *
     * @param first the month that month 0 of every point is
     */
    public static Scene draw(
            YearMonth first,
            List<Panel> panels,
            Names names,
            Scene.Caption caption,
            Labels labels) {
        var canvas = new Canvas(labels.width());
        double y = End.key(canvas, key(panels, names), 0) + 2;
        int columns = canvas.isNarrow() ? 1 : 2;
        double cell = (canvas.width() + GAP) / columns - GAP;
        int months = 2;
        double[] axes = new double[columns];
        for (int k = 0; k < panels.size(); k++) {
            Panel panel = panels.get(k);
            months = Math.max(months, panel.points().getLast().month() + 2);
            Scale scale = panel.scale();
            axes[k % columns] = Math.max(axes[k % columns], scale.room(marks(scale, labels)));
        }
        double row = 58 + PLOT + 40;
        for (int k = 0; k < panels.size(); k++) {
            Panel panel = panels.get(k);
            double x = k % columns * (cell + GAP);
            int line = k / columns;
            double top = y + line * row;
            head(canvas, panel, x, top, cell);
            double left = x + axes[k % columns];
            double width = cell - axes[k % columns];
            double foot = top + 58 + PLOT;
            Scale scale = panel.scale();
            scale.grid(canvas, left, foot, width, marks(scale, labels));
            var time = new TimeAxis(first, months, false, left, width);
            time.draw(canvas, foot, labels);
            draw(canvas, panel, scale, time, foot, labels);
        }
        int rows = (panels.size() + columns - 1) / columns;
        return canvas.scene(Math.max(1, y + rows * row - 14), caption);
    }

    private static void head(Canvas canvas, Panel panel, double x, double top, double width) {
        Lettering bold = Canvas.TEXT.bold();
        canvas.fitted(x, top + 11, panel.name(), bold, width);
        canvas.fitted(x, top + 27, panel.measure(), Canvas.QUIET, width);
        Lettering verdict = panel.missed() ? bold.in(Colour.BAD) : Canvas.TEXT;
        canvas.fitted(x, top + 43, panel.verdict(), verdict, width);
    }

    private static DoubleFunction<String> marks(Scale scale, Labels labels) {
        return value -> scale.written(value, labels);
    }

    private static void draw(
            Canvas canvas, Panel panel, Scale scale, TimeAxis time, double foot, Labels labels) {
        double room = 2 * BESIDE + BAR;
        List<Hindcast.Point> points = panel.points();
        for (int k = 1; k < points.size(); k++) {
            double apart = time.at(points.get(k).month()) - time.at(points.get(k - 1).month());
            room = Math.min(room, Math.max(6, apart - 2));
        }
        double shrunk = room / (2 * BESIDE + BAR);
        for (Hindcast.Point point : points) {
            double x = time.at(point.month() + 0.5);
            double bar = BAR * shrunk;
            Spreading.standing(canvas, point.forecast(), scale, x, foot, bar, FORECAST);
            beside(canvas, point, scale, x, foot, shrunk);
        }
        for (Hindcast.Point point : points) {
            happened(canvas, point, scale, time.at(point.month() + 0.5), foot);
        }
        figures(canvas, points, scale, time, foot, room / 2, labels);
    }

    private static void beside(
            Canvas canvas,
            Hindcast.Point point,
            Scale scale,
            double x,
            double foot,
            double shrunk) {
        double edge = BAR * shrunk / 2 + 2;
        double y = foot - scale.of(point.persistence());
        canvas.line(x - edge - 8 * shrunk, y, x - edge, y, Stroke.solid(Colour.INK_2, 2.2));
        point.target()
                .ifPresent(target -> {
                    double at = foot - scale.of(target);
                    triangle(x + edge, at, 8 * shrunk).forEach(canvas::add);
                });
    }

    /** An open triangle that points to the left. */
    private static List<Mark> triangle(double x, double y, double size) {
        List<Point> points =
                List.of(
                        new Point(x, y),
                        new Point(x + size, y - 0.6 * size),
                        new Point(x + size, y + 0.6 * size),
                        new Point(x, y));
        return List.of(
                new Mark.Area(points, Fill.plain(Colour.SURFACE)),
                new Mark.Line(points, Stroke.solid(Colour.INK, 1.2)));
    }

    private static void happened(
            Canvas canvas, Hindcast.Point point, Scale scale, double x, double foot) {
        double low = foot - scale.of(point.actual().low());
        double high = foot - scale.of(point.actual().high());
        double y = foot - scale.of(point.actual().central());
        happened(point.place(), x, low, y, high).forEach(canvas::add);
    }

    private static List<Mark> happened(
            Hindcast.Place place, double x, double low, double y, double high) {
        var marks = new ArrayList<Mark>();
        if (low - high > 0.5) {
            Stroke stroke = Stroke.solid(Colour.INK, 1.4);
            marks.add(line(x, low, x, high, stroke));
            marks.add(line(x - 3, low, x + 3, low, stroke));
            marks.add(line(x - 3, high, x + 3, high, stroke));
        }
        marks.add(
                switch (place) {
                    case INSIDE -> Spreading.dot(x, y, 4, Colour.INK);
                    case BELOW, ABOVE ->
                            new Mark.Area(diamond(x, y, 7.5), Fill.plain(Colour.SURFACE));
                });
        if (place != Hindcast.Place.INSIDE) {
            marks.add(new Mark.Area(diamond(x, y, 6.2), Fill.plain(Colour.BAD)));
        }
        return marks;
    }

    private static List<Point> diamond(double x, double y, double size) {
        return List.of(
                new Point(x, y - size),
                new Point(x + size, y),
                new Point(x, y + size),
                new Point(x - size, y));
    }

    private static Mark line(double x1, double y1, double x2, double y2, Stroke stroke) {
        return new Mark.Line(List.of(new Point(x1, y1), new Point(x2, y2)), stroke);
    }

    /**
     * What happened as a figure, where it lies on nothing else: beside its mark, and for a miss
     * above or below it.
     */
    private static void figures(
            Canvas canvas,
            List<Hindcast.Point> points,
            Scale scale,
            TimeAxis time,
            double foot,
            double room,
            Labels labels) {
        var taken = new ArrayList<Span>();
        points.forEach(p -> taken.add(Span.around(time.at(p.month() + 0.5), room)));
        for (int k = 0; k < points.size(); k++) {
            Hindcast.Point point = points.get(k);
            boolean missed = point.place() != Hindcast.Place.INSIDE;
            Lettering lettering = missed ? Canvas.TEXT.bold() : Canvas.TEXT;
            String text = labels.number(point.actual().central());
            double half = lettering.width(text) / 2;
            double level = foot - scale.of(point.actual().central()) + Canvas.MIDDLE;
            double beside = Math.min(foot - 4, level);
            Span bar = taken.get(k);
            var others = new ArrayList<>(taken);
            others.remove(k);
            var plot = new Span(time.x(), time.x() + time.width());
            double beyond = beyond(point, scale, foot);
            Optional<Point> place =
                    missed && beyond > foot - PLOT - 4 && beyond < foot - 3
                            ? free(bar.middle(), beyond, half, plot, others)
                            : Optional.empty();
            place.or(() -> free(bar.to() + 2 + half, beside, half, plot, taken))
                    .or(() -> free(bar.from() - 2 - half, beside, half, plot, taken))
                    .ifPresent(at -> {
                        canvas.text(
                                at.x(), at.y(), text, lettering.haloed().anchored(Anchor.MIDDLE));
                        taken.add(Span.around(at.x(), half));
                    });
        }
    }

    /** The base line of a figure above or below a miss, on the side away from the forecast. */
    private static double beyond(Hindcast.Point point, Scale scale, double foot) {
        double level = foot - scale.of(point.actual().central());
        return switch (point.place()) {
            case ABOVE -> Math.min(foot - scale.of(point.actual().high()) - 5, level - 10);
            case BELOW -> Math.max(foot - scale.of(point.actual().low()) + 13, level + 18);
            case INSIDE -> level;
        };
    }

    private static Optional<Point> free(
            double x, double y, double half, Span plot, List<Span> taken) {
        Span span = Span.around(x, half);
        boolean isFree = plot.holds(span) && taken.stream().noneMatch(span::meets);
        return isFree ? Optional.of(new Point(x, y)) : Optional.empty();
    }

    /** From left to right, pixels. */
    private record Span(double from, double to) {
        static Span around(double middle, double half) {
            return new Span(middle - half, middle + half);
        }

        double middle() {
            return (from + to) / 2;
        }

        boolean holds(Span other) {
            return from < other.from && other.to < to;
        }

        boolean meets(Span other) {
            return from < other.to && other.from < to;
        }
    }

    private static List<End> key(List<Panel> panels, Names names) {
        double reach = 7;
        List<End> entries =
                List.of(
                        End.inKey(
                                names.happened(),
                                Canvas.TEXT,
                                new Sample.OfMarks(
                                        happened(Hindcast.Place.INSIDE, 0, reach, 0, -reach))),
                        End.inKey(
                                names.missed(),
                                Canvas.TEXT.bold().in(Colour.BAD),
                                new Sample.OfMarks(
                                        happened(Hindcast.Place.ABOVE, 0, reach, 0, -reach))),
                        End.inKey(names.median(), Canvas.TEXT, Spreading.sampleOfMedian(true)),
                        End.inKey(names.half(), Canvas.TEXT, Spreading.sampleOfHalf(FORECAST)),
                        End.inKey(names.most(), Canvas.TEXT, Spreading.sampleOfMost(FORECAST)),
                        End.inKey(
                                names.persistence(),
                                Canvas.QUIET,
                                new Sample.OfMarks(
                                        List.of(
                                                line(
                                                        -5,
                                                        0,
                                                        5,
                                                        0,
                                                        Stroke.solid(Colour.INK_2, 2.2))))),
                        End.inKey(
                                names.target(),
                                Canvas.QUIET,
                                new Sample.OfMarks(triangle(-4, 0, 8))));
        boolean targets =
                panels.stream()
                        .flatMap(panel -> panel.points().stream())
                        .anyMatch(point -> point.target().isPresent());
        return targets ? entries : entries.subList(0, entries.size() - 1);
    }
}
