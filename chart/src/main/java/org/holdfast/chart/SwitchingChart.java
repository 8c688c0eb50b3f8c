package org.holdfast.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.chart.Mark.Anchor;
import org.holdfast.chart.Mark.Fill;
import org.holdfast.chart.Mark.Hatch;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Point;
import org.holdfast.chart.Mark.Stroke;

/**
 * How far assumptions must move before a headline turns: a bar from the lowest setting to the
 * highest, a tick at the setting used, and a diamond where the headline turns.
 */
public final class SwitchingChart {
    private static final double BAR = 11;
    private static final double NAMES = 200;
    private static final double BAR_LEAST = 60;

    private SwitchingChart() {}

    /**
     * Assumptions that are held against one headline.
     *
     * @param headline the statement that could turn
     */
    public record Group(String headline, List<Range> ranges) {
        public Group {
            ranges = List.copyOf(ranges);
        }
    }

    /**
     * One assumption.
     *
     * @param below where the headline turns below the central setting; empty if it does not
     * @param above the same above it
     * @param stands whether it holds at the central setting
     * @param verdict the same in words: 'turns at 1.4', 'stands over the whole range'
     */
    public record Range(
            String name,
            double low,
            double high,
            double central,
            Optional<Double> below,
            Optional<Double> above,
            boolean stands,
            String verdict) {
        public Range {
            if (!(low <= central && central <= high) || !(high - low < 1e100)) {
                throw new IllegalArgumentException(
                        name + ": " + low + ", " + central + ", " + high + " is not a range");
            }
            for (double at : Stream.concat(below.stream(), above.stream()).toList()) {
                if (!(low <= at && at <= high)) {
                    throw new IllegalArgumentException(
                            name + ": " + at + " is not from " + low + " to " + high);
                }
            }
        }

        private double share(double setting) {
            return high > low ? (setting - low) / (high - low) : 0.5;
        }
    }

    /** The ranges, each over the same length, with their ends written beside them. */
    public static Scene draw(List<Group> groups, Scene.Caption caption, Labels labels) {
        var canvas = new Canvas(labels.width());
        Lettering bold = Canvas.TEXT.bold();
        List<Range> all = groups.stream().flatMap(g -> g.ranges().stream()).toList();
        double lows = Fitting.widest(all, r -> labels.number(r.low()), Canvas.QUIET);
        double highs = Fitting.widest(all, r -> labels.number(r.high()), Canvas.QUIET);
        double verdicts = Math.min(185, Fitting.widest(all, Range::verdict, bold));
        double rest = canvas.width() - lows - 10 - highs - 10 - verdicts - 18;
        double wide = Fitting.widest(all, Range::name, Canvas.TEXT);
        double names = Math.min(Math.min(NAMES, wide) + 14, rest - BAR_LEAST);
        boolean narrow = canvas.isNarrow();
        double x = lows + 10 + (narrow ? 0 : names);
        double width = narrow ? canvas.width() - lows - highs - 20 : rest - names;
        double ownName = narrow ? canvas.width() : names - 12;
        double ownVerdict = narrow ? canvas.width() : verdicts;
        double y = 0;
        for (Group group : groups) {
            canvas.line(0, y + 0.5, canvas.width(), y + 0.5, Stroke.solid(Colour.RULE, 1));
            List<String> headline = Fitting.wrap(group.headline(), bold, canvas.width(), 2);
            canvas.lines(0, y + 17, headline, bold);
            y += 8 + headline.size() * Canvas.LEADING;
            for (Range range : group.ranges()) {
                List<String> name = Fitting.wrap(range.name(), Canvas.TEXT, ownName, 2);
                List<String> verdict = Fitting.wrap(range.verdict(), bold, ownVerdict, 2);
                double above = name.size() * Canvas.LEADING;
                double below = verdict.size() * Canvas.LEADING;
                double row = narrow ? 44 + above + below : 14 + Math.max(above, below);
                double middle = narrow ? y + above + 17 : y + row / 2;
                canvas.lines(0, narrow ? y + 14 : firstLine(middle, name), name, Canvas.TEXT);
                canvas.text(
                        x - 8,
                        middle + Canvas.MIDDLE,
                        labels.number(range.low()),
                        Canvas.QUIET.anchored(Anchor.END));
                bar(canvas, range, x, width, middle);
                canvas.text(
                        x + width + 8,
                        middle + Canvas.MIDDLE,
                        labels.number(range.high()),
                        Canvas.QUIET);
                canvas.lines(
                        canvas.width() - ownVerdict,
                        narrow ? middle + 26 : firstLine(middle, verdict),
                        verdict,
                        range.below().or(range::above).isPresent() ? bold : Canvas.QUIET);
                y += row;
            }
            y += 8;
        }
        return canvas.scene(Math.max(1, y), caption);
    }

    private static double firstLine(double middle, List<String> lines) {
        return middle + Canvas.MIDDLE - (lines.size() - 1) * Canvas.LEADING / 2;
    }

    private static void bar(Canvas canvas, Range range, double x, double width, double middle) {
        double top = middle - BAR / 2;
        double end = x + width;
        double tick = x + range.share(range.central()) * width;
        Optional<Double> left = range.below().map(at -> x + range.share(at) * width);
        Optional<Double> right = range.above().map(at -> x + range.share(at) * width);
        canvas.box(x, top, width, BAR, Colour.ramp(1));
        if (range.stands()) {
            left.ifPresent(to -> fails(canvas, x, to, top));
            right.ifPresent(from -> fails(canvas, from, end, top));
        } else {
            fails(canvas, left.orElse(x), right.orElse(end), top);
        }
        canvas.frame(x, top, width, BAR, Stroke.solid(Colour.OUTLINE, 0.8));
        canvas.line(tick, middle - 9, tick, middle + 9, Stroke.solid(Colour.INK, 2.2));
        Stream.concat(left.stream(), right.stream())
                .forEach(at ->
                        canvas.add(new Mark.Area(diamond(at, middle), Fill.plain(Colour.BAD))));
    }

    /** Hatches where the headline does not hold. */
    private static void fails(Canvas canvas, double from, double to, double top) {
        canvas.box(from, top, to - from, BAR, Colour.SURFACE);
        canvas.hatch(from, top, to - from, BAR, Colour.ALERT, Hatch.RISING);
    }

    private static List<Point> diamond(double x, double y) {
        return List.of(
                new Point(x, y - 7),
                new Point(x + 5.5, y),
                new Point(x, y + 7),
                new Point(x - 5.5, y));
    }
}
