package org.holdfast.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.chart.Mark.Anchor;
import org.holdfast.chart.Mark.Dash;
import org.holdfast.chart.Mark.Fill;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Stroke;

/**
 * How long a thing takes where not all of it has come: a dot where half had, with its band, a row
 * for each way from one step to another. A band without an upper end runs on, broken, to the edge;
 * a row of which half has not come has no dot. Where only bounds of it are known, a box between
 * them stands in place of the dot.
 */
public final class MedianChart {
    private static final double ROW = 26;
    private static final double NAMES = 236;
    private static final double HEADING = 90;
    private static final double RADIUS = 4.5;
    private static final double GAP = 12;
    private static final Colour BOX = Colour.RULE;
    private static final Stroke BAND = Stroke.solid(Colour.ACCENT, 2.5);
    private static final Stroke OPEN = new Stroke(Colour.ACCENT, 1.6, Dash.DASHED);

    private MedianChart() {}

    /**
     * One row.
     *
     * @param count how many came, of how many
     * @param least the least that the median can be; empty if half has not come
     * @param median the most that it can be; empty if half has not come, or nothing bounds it
     * @param low lower end of its band; empty if there is no band
     * @param high upper end; empty if nothing bounds it
     * @param said the median in words
     * @param band its band in words
     */
    public record Row(
            String name,
            String count,
            OptionalDouble least,
            OptionalDouble median,
            OptionalDouble low,
            OptionalDouble high,
            String said,
            String band) {
        public Row {
            least.ifPresent(m -> Checks.amount(m, name));
            if (median.isPresent() && !(least.orElse(Double.NaN) <= median.getAsDouble())) {
                throw new IllegalArgumentException(
                        name + ": at least " + least + " and at most " + median);
            }
            median.ifPresent(m -> Checks.amount(m, name));
            low.ifPresent(m -> Checks.amount(m, name));
            high.ifPresent(m -> Checks.amount(m, name));
        }

        private double furthest() {
            return Math.max(
                    Math.max(least.orElse(0), median.orElse(0)),
                    Math.max(low.orElse(0), high.orElse(0)));
        }

        private boolean isBetween() {
            return least.isPresent() && !least.equals(median);
        }

        private boolean isOpen() {
            return low.isPresent() && high.isEmpty();
        }
    }

    /**
     * The names in the chart.
     *
     * @param median what the dot is, with its unit
     * @param between what a box in its place is
     * @param band what the line is
     * @param open why a line is broken
     * @param counts heads the counts
     */
    public record Names(String median, String between, String band, String open, String counts) {}

    /** The rows in the order that they are given in; needs at least one. */
    public static Scene draw(List<Row> rows, Names names, Scene.Caption caption, Labels labels) {
        var canvas = new Canvas(labels.width());
        boolean narrow = canvas.isNarrow();
        double above = narrow ? Canvas.LEADING : 0;
        double y = End.key(canvas, key(rows, names), 0) + 2;
        Lettering bold = Canvas.TEXT.bold();
        double bands = Fitting.widest(rows, Row::band, Canvas.QUIET);
        double medians = Fitting.widest(rows, Row::said, bold);
        String heading = Fitting.shorten(names.counts(), Canvas.QUIET, HEADING);
        double counts =
                narrow
                        ? 0
                        : Math.max(
                                Canvas.QUIET.width(heading),
                                Fitting.widest(rows, Row::count, Canvas.QUIET));
        double left =
                narrow
                        ? RADIUS
                        : Math.min(NAMES, Fitting.widest(rows, Row::name, Canvas.TEXT))
                                + GAP
                                + counts
                                + GAP
                                + RADIUS;
        double end = canvas.width() - bands - GAP;
        double plot = end - medians - GAP - left;
        Scale scale =
                Scale.round(
                        rows.stream().mapToDouble(Row::furthest).max().orElse(0),
                        plot,
                        narrow ? 3 : 5);
        if (!narrow) {
            canvas.text(left - GAP - RADIUS, y + 8, heading, quietAtEnd());
            y += Canvas.LEADING;
        }
        double top = y;
        double foot = top + rows.size() * (above + ROW);
        scale.lying(canvas, left, top, foot, value -> scale.written(value, labels));
        for (Row row : rows) {
            double middle = y + above + ROW / 2;
            double text = middle + Canvas.MIDDLE;
            if (narrow) {
                String name = row.name() + " (" + row.count() + ")";
                canvas.fitted(0, y + 13, name, Canvas.TEXT.haloed(), canvas.width());
            } else {
                double room = left - GAP - RADIUS - counts - GAP;
                canvas.fitted(0, text, row.name(), Canvas.TEXT, room);
                canvas.text(left - GAP - RADIUS, text, row.count(), quietAtEnd());
            }
            draw(canvas, row, scale, left, middle);
            canvas.text(end, text, row.said(), bold.anchored(Anchor.END));
            canvas.text(canvas.width(), text, row.band(), quietAtEnd());
            y += above + ROW;
        }
        return canvas.scene(foot + 22, caption);
    }

    private static void draw(Canvas canvas, Row row, Scale scale, double left, double middle) {
        if (row.low().isPresent()) {
            double low = left + scale.of(row.low().getAsDouble());
            double known = left + scale.of(row.high().orElse(row.furthest()));
            canvas.line(low, middle, known, middle, BAND);
            canvas.line(low, middle - 4, low, middle + 4, BAND);
            if (row.isOpen()) {
                canvas.line(known, middle, left + scale.length(), middle, OPEN);
            } else {
                canvas.line(known, middle - 4, known, middle + 4, BAND);
            }
        }
        if (row.isBetween()) {
            double least = left + scale.of(row.least().orElse(0));
            double most = left + scale.of(row.median().orElse(row.furthest()));
            canvas.outlined(
                    least,
                    middle - RADIUS,
                    Math.max(1, most - least),
                    2 * RADIUS,
                    BOX,
                    Colour.OUTLINE);
            if (row.median().isEmpty()) {
                canvas.line(most, middle, left + scale.length(), middle, OPEN);
            }
        } else {
            row.median().ifPresent(m -> canvas.add(dot(left + scale.of(m), middle)));
        }
    }

    private static Mark dot(double x, double y) {
        return new Mark.Dot(
                x, y, RADIUS, Fill.plain(Colour.INK), Optional.of(Stroke.solid(Colour.SURFACE, 1)));
    }

    private static Lettering quietAtEnd() {
        return Canvas.QUIET.anchored(Anchor.END);
    }

    private static List<End> key(List<Row> rows, Names names) {
        List<End> ends = new ArrayList<>();
        ends.add(End.inKey(names.median(), Canvas.TEXT, new Sample.OfMarks(List.of(dot(0, 0)))));
        if (rows.stream().anyMatch(Row::isBetween)) {
            ends.add(End.inKey(names.between(), Canvas.QUIET, Sample.area(Fill.plain(BOX))));
        }
        if (rows.stream().anyMatch(r -> r.low().isPresent())) {
            ends.add(End.inKey(names.band(), Canvas.QUIET, Sample.line(BAND)));
        }
        if (rows.stream().anyMatch(Row::isOpen)) {
            ends.add(End.inKey(names.open(), Canvas.QUIET, Sample.line(OPEN)));
        }
        return ends;
    }
}
