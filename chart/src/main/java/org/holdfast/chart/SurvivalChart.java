package org.holdfast.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import org.holdfast.chart.Mark.Anchor;
import org.holdfast.chart.Mark.Dash;
import org.holdfast.chart.Mark.Fill;
import org.holdfast.chart.Mark.Point;
import org.holdfast.chart.Mark.Stroke;
import org.holdfast.model.SurvivalCurve;

/**
 * How long something takes: the share that has come by so many months, a step up at each time at
 * which something came, with its band of 95 per cent. Where half has come, a line leads down to the
 * months that it took.
 */
public final class SurvivalChart {
    private static final double PLOT = 220;
    private static final double NARROW_PLOT = 180;
    private static final double HALF = 0.5;
    private static final double STUB = 8;
    private static final Stroke LINE = Stroke.solid(Colour.ACCENT, 2.6);
    private static final Stroke HALFWAY = new Stroke(Colour.INK_2, 1.2, Dash.DASHED);

    private SurvivalChart() {}

    /**
     * The names in the chart.
     *
     * @param measure what the share is of
     * @param months names the axis
     * @param line the share that has come
     * @param band its band
     * @param half the way down from half
     */
    public record Names(String measure, String months, String line, String band, String half) {}

    /** One curve; needs at least one step. */
    public static Scene draw(
            SurvivalCurve curve, Names names, Scene.Caption caption, Labels labels) {
        if (curve.steps().isEmpty()) {
            throw new IllegalArgumentException("of " + curve.name() + " nothing has come");
        }
        var canvas = new Canvas(labels.width());
        List<End> ends = ends(curve, names);
        double right = ends.stream().mapToDouble(End::width).max().orElse(0);
        double height = PLOT;
        double top = 26;
        if (canvas.isNarrow()) {
            right = -8;
            height = NARROW_PLOT;
            top = End.key(canvas, ends, 20) + 2;
        }
        canvas.fitted(0, 12, names.measure(), Canvas.QUIET, canvas.width());
        Scale shares = Scale.round(1, height, 5);
        DoubleFunction<String> percent = labels::share;
        double left = shares.room(percent);
        double width = canvas.width() - left - right - 16;
        double foot = top + height;
        Scale months = Scale.round(Math.max(1, last(curve)), width, canvas.isNarrow() ? 4 : 7);
        shares.grid(canvas, left, foot, width, percent);
        months.lying(canvas, left, top, foot, value -> months.written(value, labels));
        canvas.line(left, foot, left + width, foot, Stroke.solid(Colour.OUTLINE, 1));
        var band = new ArrayList<Point>(steps(curve, left, foot, months, shares, Bound.LOW));
        band.addAll(steps(curve, left, foot, months, shares, Bound.HIGH).reversed());
        canvas.add(new Mark.Area(band, Fill.plain(Spreading.most(Colour.ACCENT))));
        List<Point> line = steps(curve, left, foot, months, shares, Bound.MIDDLE);
        canvas.add(new Mark.Line(line, Stroke.solid(Colour.SURFACE, LINE.width() + 2)));
        canvas.add(new Mark.Line(line, LINE));
        curve.median()
                .ifPresent(median -> {
                    double x = left + months.of(median);
                    canvas.line(left, foot - shares.of(HALF), x, foot - shares.of(HALF), HALFWAY);
                    canvas.line(x, foot - shares.of(HALF), x, foot, HALFWAY);
                });
        if (!canvas.isNarrow()) {
            End.name(canvas, ends, left + width, top, shares);
        }
        canvas.fitted(
                left + width,
                foot + 33,
                names.months(),
                Canvas.QUIET.anchored(Anchor.END),
                left + width);
        return canvas.scene(foot + 40, caption);
    }

    private enum Bound {
        LOW,
        MIDDLE,
        HIGH
    }

    /** The steps from nought to the last time at which something came. */
    private static List<Point> steps(
            SurvivalCurve curve,
            double left,
            double foot,
            Scale months,
            Scale shares,
            Bound bound) {
        var points = new ArrayList<Point>();
        double y = foot;
        points.add(new Point(left, y));
        for (SurvivalCurve.Step step : curve.steps()) {
            double x = left + months.of(step.time());
            points.add(new Point(x, y));
            y = foot - shares.of(came(step, bound));
            points.add(new Point(x, y));
        }
        // A stub, so that the last step can be seen; nothing is known of later months.
        double end = left + Math.min(months.length(), months.of(last(curve)) + STUB);
        points.add(new Point(end, y));
        return points;
    }

    private static double last(SurvivalCurve curve) {
        return curve.steps().getLast().time();
    }

    /** The share that has come from a step on. */
    private static double came(SurvivalCurve.Step step, Bound bound) {
        double waiting =
                switch (bound) {
                    case LOW -> step.high();
                    case MIDDLE -> step.share();
                    case HIGH -> step.low();
                };
        return 1 - Math.max(0, Math.min(1, Double.isNaN(waiting) ? step.share() : waiting));
    }

    private static List<End> ends(SurvivalCurve curve, Names names) {
        SurvivalCurve.Step last = curve.steps().getLast();
        var ends = new ArrayList<End>();
        double middle = came(last, Bound.MIDDLE);
        ends.add(End.of(names.line(), middle, Canvas.TEXT.bold(), Sample.line(LINE)));
        ends.add(
                End.of(
                        names.band(),
                        (middle + came(last, Bound.LOW)) / 2,
                        Canvas.TEXT,
                        Sample.area(Fill.plain(Spreading.most(Colour.ACCENT)))));
        if (curve.median().isPresent()) {
            ends.add(End.of(names.half(), HALF / 2, Canvas.QUIET, Sample.line(HALFWAY)));
        }
        ends.sort(Comparator.comparingDouble((End e) -> -e.value()));
        return ends;
    }
}
