package org.holdfast.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Stroke;

/**
 * How long a thing takes: months of each part of the way one after the other, a row for each thing,
 * with the range of the whole and a mark where something else is compared with it.
 */
public final class WaitsChart {
    private static final double ROW = 26;
    private static final double BAR = 15;
    private static final double NAMES = 270;
    private static final int PARTS = 3;

    private WaitsChart() {}

    /**
     * One row.
     *
     * @param months of each part, in the order of {@link Names#parts}
     * @param low the shortest that the whole may take
     * @param high the longest
     * @param compared the whole as it is elsewhere, marked on the bar
     */
    public record Wait(
            String name, List<Double> months, double low, double high, Optional<Double> compared) {
        public Wait {
            months = months.stream().map(m -> Checks.amount(m, name)).toList();
            low = Checks.amount(low, name);
            high = Checks.amount(high, name);
        }

        double all() {
            double sum = 0;
            for (double part : months) {
                sum += part;
            }
            return sum;
        }
    }

    /**
     * The names in the chart.
     *
     * @param parts of the way, up to three
     * @param range names the range of the whole
     * @param compared names the mark
     */
    public record Names(List<String> parts, String range, String compared) {
        public Names {
            parts = List.copyOf(parts);
            if (parts.isEmpty() || parts.size() > PARTS) {
                throw new IllegalArgumentException(parts.size() + " parts cannot be told apart");
            }
        }
    }

    /** The rows in the order that they are given in. */
    public static Scene draw(List<Wait> waits, Names names, Scene.Caption caption, Labels labels) {
        var canvas = new Canvas(labels.width());
        boolean narrow = canvas.isNarrow();
        double above = narrow ? Canvas.LEADING : 0;
        double y = End.key(canvas, key(waits, names), 0) + 2;
        List<String> rows = waits.stream().map(Wait::name).toList();
        double left = narrow ? 0 : Math.min(NAMES, Fitting.widest(rows, Canvas.TEXT)) + 14;
        double most = 0;
        double numbers = 0;
        for (Wait wait : waits) {
            most = Math.max(most, Math.max(wait.high(), Math.max(wait.all(), mark(wait))));
            numbers = Math.max(numbers, Canvas.TEXT.bold().width(labels.number(wait.all())));
        }
        Scale scale = Scale.exact(most, canvas.width() - left - numbers - 14);
        double end = canvas.width() - numbers;
        for (Wait wait : waits) {
            double middle = y + above + ROW / 2;
            canvas.fitted(
                    0,
                    narrow ? y + 14 : middle + Canvas.MIDDLE,
                    wait.name(),
                    Canvas.TEXT,
                    narrow ? canvas.width() : left - 10);
            double x = left;
            for (int k = 0; k < wait.months().size(); k++) {
                double length = scale.of(wait.months().get(k));
                canvas.box(x, middle - BAR / 2, length, BAR, part(k));
                Lettering inside = Canvas.TEXT.in(k == 0 ? Colour.INK : Colour.SURFACE);
                String text = labels.number(wait.months().get(k));
                if (wait.months().get(k) > 0 && inside.width(text) + 6 < length) {
                    canvas.text(
                            x + length / 2,
                            middle + Canvas.MIDDLE,
                            text,
                            inside.anchored(Mark.Anchor.MIDDLE));
                }
                x += length;
            }
            if (wait.high() > wait.low()) {
                double low = left + scale.of(wait.low());
                double high = left + scale.of(wait.high());
                double at = middle + BAR / 2 + 2.5;
                canvas.line(low, at, high, at, RANGE);
                canvas.line(low, at - 2.5, low, at + 2.5, RANGE);
                canvas.line(high, at - 2.5, high, at + 2.5, RANGE);
            }
            wait.compared()
                    .ifPresent(months -> {
                        double at = left + scale.of(months);
                        canvas.line(at, middle - BAR / 2 - 3, at, middle + BAR / 2 + 3, COMPARED);
                    });
            canvas.text(end, middle + Canvas.MIDDLE, labels.number(wait.all()), Canvas.TEXT.bold());
            y += above + ROW;
        }
        return canvas.scene(y + 2, caption);
    }

    private static final Stroke RANGE = Stroke.solid(Colour.INK_2, 1);
    private static final Stroke COMPARED = Stroke.solid(Colour.INK, 1.6);

    private static double mark(Wait wait) {
        return wait.compared().orElse(0.0);
    }

    private static Colour part(int k) {
        return Colour.ramp(k + (k == 0 ? 1 : 2));
    }

    private static List<End> key(List<Wait> waits, Names names) {
        List<End> ends = new ArrayList<>();
        for (int k = 0; k < names.parts().size(); k++) {
            ends.add(
                    End.inKey(
                            names.parts().get(k),
                            Canvas.TEXT,
                            new Sample.OfArea(List.of(Mark.Fill.plain(part(k))))));
        }
        if (waits.stream().anyMatch(w -> w.high() > w.low())) {
            ends.add(End.inKey(names.range(), Canvas.QUIET, Sample.line(RANGE)));
        }
        if (waits.stream().anyMatch(w -> w.compared().isPresent())) {
            List<Mark> mark =
                    List.of(
                            new Mark.Line(
                                    List.of(new Mark.Point(0, -8), new Mark.Point(0, 8)),
                                    COMPARED));
            ends.add(End.inKey(names.compared(), Canvas.QUIET, new Sample.OfMarks(mark)));
        }
        return ends;
    }
}
