package org.holdfast.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import org.holdfast.chart.Mark.Anchor;
import org.holdfast.chart.Mark.Dash;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Point;
import org.holdfast.chart.Mark.Stroke;
import org.holdfast.model.Quantiles;

/**
 * What waiting costs over many futures: the same plan started later, months of waiting from left to
 * right at their true distance, so that the slope is what one month costs.
 */
public final class WaitingChart {
    private static final double PLOT = 240;
    private static final double NARROW_PLOT = 190;
    private static final double BAR = 17;
    private static final Stroke BASE = new Stroke(Colour.INK_2, 1.2, Dash.DASHED);

    private WaitingChart() {}

    /**
     * One start.
     *
     * @param months months of waiting, 0 for a start now
     * @param shortfall with the levels 0.05, 0.25, 0.5, 0.75 and 0.95
     */
    public record Wait(int months, Quantiles shortfall) {
        public Wait {
            if (months < 0) {
                throw new IllegalArgumentException("waiting " + months + " months");
            }
            shortfall = Spreading.check(shortfall, "waiting " + months + " months");
        }

        private double median() {
            return shortfall.at(0.5);
        }
    }

    /**
     * The names in the chart.
     *
     * @param measure what is counted, with its unit
     * @param months names the axis: 'months of waiting'
     * @param now the level of the median without waiting
     * @param median the middle future
     * @param half the band that holds half of the futures
     * @param most the band that holds nine in ten
     */
    public record Names(
            String measure, String months, String now, String median, String half, String most) {}

    /** The waits from the shortest to the longest; needs at least one. */
    public static Scene draw(List<Wait> waits, Names names, Scene.Caption caption, Labels labels) {
        List<Wait> sorted = waits.stream().sorted(Comparator.comparingInt(Wait::months)).toList();
        var canvas = new Canvas(labels.width());
        Wait first = sorted.getFirst();
        Wait last = sorted.getLast();
        List<End> ends = ends(first, last, names);
        double heads =
                Math.max(
                        Canvas.TEXT.width(names.months()),
                        Canvas.TEXT.bold().width(names.median()));
        boolean narrow = canvas.isNarrow();
        double right =
                Math.max(
                        Math.min(165, heads + 9),
                        ends.stream().mapToDouble(End::width).max().orElse(0));
        double height = Math.max(PLOT, 12 + ends.stream().mapToDouble(End::height).sum());
        double top = 26;
        if (narrow) {
            right = -8;
            height = NARROW_PLOT;
            top = End.key(canvas, ends, 20) + 2;
        }
        Scale scale = scale(sorted, height);
        DoubleFunction<String> marks = value -> scale.written(value, labels);
        double left = scale.room(marks);
        double width = canvas.width() - left - right - 16;
        double foot = top + height;
        canvas.fitted(0, 12, names.measure(), Canvas.QUIET, canvas.width());
        scale.grid(canvas, left, foot, width, marks);
        canvas.line(left, foot, left + width, foot, Stroke.solid(Colour.OUTLINE, 1));
        var figures =
                new Figures(labels, sorted.stream().mapToDouble(Wait::median).max().orElse(0));
        List<String> medians = sorted.stream().map(w -> figures.of(w.median())).toList();
        double margin = Math.max(26, 4 + Fitting.widest(medians, Canvas.TEXT.bold()) / 2);
        double start = left + margin;
        double month = (width - 2 * margin) / Math.max(1, last.months());
        double bar = Math.min(BAR, Math.max(4, 0.6 * month * closest(sorted)));
        double base = foot - scale.of(first.median());
        canvas.line(left, base, left + width, base, BASE);
        for (Wait wait : sorted) {
            double x = start + wait.months() * month;
            Spreading.standing(canvas, wait.shortfall(), scale, x, foot, bar, Colour.ACCENT);
        }
        List<Point> slope =
                sorted.stream()
                        .map(w ->
                                new Point(start + w.months() * month, foot - scale.of(w.median())))
                        .toList();
        canvas.add(new Mark.Line(slope, Stroke.solid(Colour.INK, 1)));
        if (!narrow) {
            End.name(canvas, ends, left + width, top, scale, foot - 12);
        }
        figures(canvas, sorted, start, month, foot, figures);
        Lettering bold = Canvas.TEXT.bold();
        if (narrow) {
            String both = names.months() + "; " + names.median();
            List<String> lines = Fitting.wrap(both, Canvas.QUIET, canvas.width(), 2);
            canvas.lines(0, foot + 54, lines, Canvas.QUIET);
            return canvas.scene(foot + 44 + lines.size() * Canvas.LEADING, caption);
        }
        double room = right - 9;
        double beside = left + width + 9;
        canvas.fitted(beside, foot + 17, names.months(), Canvas.TEXT, room);
        canvas.fitted(beside, foot + 35, names.median(), bold, room);
        return canvas.scene(foot + 41, caption);
    }

    /** Below each bar its wait and its median, where there is room. */
    private static void figures(
            Canvas canvas,
            List<Wait> waits,
            double start,
            double month,
            double foot,
            Figures figures) {
        Lettering lettering = Canvas.TEXT.anchored(Anchor.MIDDLE);
        double free = -1e9;
        for (Wait wait : waits) {
            double x = start + wait.months() * month;
            String months = figures.labels().number(wait.months());
            String median = figures.of(wait.median());
            double half = Math.max(lettering.width(months), lettering.bold().width(median)) / 2;
            if (x - half >= free) {
                canvas.text(x, foot + 17, months, lettering);
                canvas.text(x, foot + 35, median, lettering.bold());
                free = x + half + 4;
            }
        }
    }

    private static int closest(List<Wait> waits) {
        int closest = Math.max(1, waits.getLast().months());
        for (int k = 1; k < waits.size(); k++) {
            int gap = waits.get(k).months() - waits.get(k - 1).months();
            closest = gap > 0 ? Math.min(closest, gap) : closest;
        }
        return closest;
    }

    private static Scale scale(List<Wait> waits, double height) {
        double least = 0;
        double most = 0;
        for (Wait wait : waits) {
            least = Math.min(least, wait.shortfall().at(0.05));
            most = Math.max(most, wait.shortfall().at(0.95));
        }
        return Scale.round(least, most, height, 5);
    }

    private static List<End> ends(Wait first, Wait last, Names names) {
        Quantiles end = last.shortfall();
        var ends = new ArrayList<End>();
        ends.add(
                End.of(
                        names.most(),
                        (end.at(0.75) + end.at(0.95)) / 2,
                        Canvas.TEXT,
                        Spreading.sampleOfMost(Colour.ACCENT)));
        ends.add(
                End.of(
                        names.half(),
                        (end.at(0.5) + end.at(0.75)) / 2,
                        Canvas.TEXT,
                        Spreading.sampleOfHalf(Colour.ACCENT)));
        ends.add(
                End.of(
                        names.median(),
                        end.at(0.5),
                        Canvas.TEXT.bold(),
                        Spreading.sampleOfMedian(true)));
        ends.add(End.of(names.now(), first.median(), Canvas.QUIET, Sample.line(BASE)));
        ends.sort(Comparator.comparingDouble((End e) -> -e.value()));
        return ends;
    }
}
