package org.holdfast.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.chart.Mark.Anchor;
import org.holdfast.chart.Mark.Dash;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Stroke;
import org.holdfast.model.Quantiles;

/**
 * Plans run in the same futures: for each plan how an outcome spreads, and in which share of the
 * futures it is good enough. The outcome may be a shortfall, a cost or a regret.
 */
public final class PlansChart {
    private static final double ROW = 40;
    private static final double BAR = 15;
    private static final double SHARE_BAR = 56;

    private PlansChart() {}

    /**
     * One plan.
     *
     * @param note said under its name, such as 'best in most futures'; may be empty
     * @param strong drawn in the colour of the plan; others are grey
     * @param outcome with the levels 0.05, 0.25, 0.5, 0.75 and 0.95
     * @param enough share of the futures in which the outcome is good enough
     */
    public record Row(
            String name, String note, boolean strong, Quantiles outcome, Optional<Double> enough) {
        public Row {
            outcome = Spreading.check(outcome, name);
            String plan = name;
            enough = enough.map(share -> Checks.share(share, plan));
        }
    }

    /** The outcome that is good enough, and what to call it: 'at most 20'. */
    public record Threshold(double value, String name) {
        public Threshold {
            value = Checks.finite(value, name);
        }
    }

    /**
     * The names in the chart.
     *
     * @param outcome what the bars measure, with its unit
     * @param middle heads the figures: 'median (nine in ten)'
     * @param enough heads the shares: 'good enough in'
     * @param median the middle future
     * @param half the band that holds half of the futures
     * @param most the band that holds nine in ten
     */
    public record Names(
            String outcome,
            String middle,
            String enough,
            String median,
            String half,
            String most) {}

    /** One plan a row, on one scale, with figures beside it. */
    public static Scene draw(
            List<Row> rows,
            Optional<Threshold> threshold,
            Names names,
            Scene.Caption caption,
            Labels labels) {
        var canvas = new Canvas(labels.width());
        Lettering bold = Canvas.TEXT.bold();
        double y = End.key(canvas, key(names), 0) + 2;
        boolean narrow = canvas.isNarrow();
        double above = narrow ? 2 * Canvas.LEADING : 0;
        boolean shares = rows.stream().anyMatch(r -> r.enough().isPresent());
        double left = narrow ? 0 : 14 + Math.min(170, widestName(rows));
        String heading = narrow ? names.median() : names.middle();
        double figures =
                Math.max(
                        Fitting.widest(rows, r -> figure(r, narrow, labels), bold),
                        Math.min(narrow ? 90 : 140, Canvas.QUIET.width(heading)));
        double bar = narrow ? 0 : SHARE_BAR + 14;
        double right = shares ? bar + 48 : 0;
        double lane = canvas.width() - left - figures - right - 24;
        Scale scale = scale(rows, threshold, lane);

        List<String> outcome = Fitting.wrap(names.outcome(), Canvas.QUIET, lane, 2);
        List<String> middle = Fitting.wrap(heading, Canvas.QUIET, figures, 2);
        List<String> enough =
                shares ? Fitting.wrap(names.enough(), Canvas.QUIET, right - 20, 2) : List.of();
        int lines = Math.max(outcome.size(), Math.max(middle.size(), enough.size()));
        double end = left + lane + 18 + figures;
        canvas.lines(left, y + 12, outcome, Canvas.QUIET);
        canvas.lines(end, y + 12, middle, Canvas.QUIET.anchored(Anchor.END));
        canvas.lines(end + 22, y + 12, enough, Canvas.QUIET);
        y += lines * Canvas.LEADING + 4;
        double top = y + (threshold.isPresent() ? 18 : 4);
        double foot = top + rows.size() * (ROW + above);
        scale.lying(canvas, left, top, foot, mark -> scale.written(mark, labels));
        canvas.line(left, foot, left + lane, foot, Stroke.solid(Colour.OUTLINE, 1));
        threshold.ifPresent(t -> threshold(canvas, t, scale, left, top, foot));
        y = top;
        for (Row row : rows) {
            row(canvas, row, scale, left, y);
            double base = y + above + ROW / 2 + Canvas.MIDDLE;
            canvas.text(
                    end,
                    base,
                    figure(row, narrow, labels),
                    (row.strong() ? bold : Canvas.TEXT).anchored(Anchor.END));
            row.enough().ifPresent(share -> share(canvas, row, share, end + 22, base, labels));
            y += ROW + above;
        }
        return canvas.scene(foot + 22, caption);
    }

    private static void row(Canvas canvas, Row row, Scale scale, double left, double y) {
        double middle = y + ROW / 2;
        Lettering lettering = row.strong() ? Canvas.TEXT.bold() : Canvas.TEXT;
        if (canvas.isNarrow()) {
            String name = Fitting.shorten(row.name(), lettering, canvas.width());
            String note = Fitting.shorten(row.note(), Canvas.QUIET, canvas.width());
            double base = y + (note.isEmpty() ? 13 + Canvas.LEADING : 13);
            canvas.text(0, base, name, lettering.haloed());
            canvas.text(0, base + Canvas.LEADING, note, Canvas.QUIET.haloed());
            double lower = middle + 2 * Canvas.LEADING;
            Spreading.lying(canvas, row.outcome(), scale, left, lower, BAR, colour(row));
            return;
        }
        int most = row.note().isEmpty() ? 2 : 1;
        List<String> name = Fitting.wrap(row.name(), lettering, left - 14, most);
        int lines = name.size() + (row.note().isEmpty() ? 0 : 1);
        double first = middle + Canvas.MIDDLE - (lines - 1) * Canvas.LEADING / 2;
        canvas.lines(0, first, name, lettering);
        canvas.fitted(0, first + name.size() * Canvas.LEADING, row.note(), Canvas.QUIET, left - 14);
        Spreading.lying(canvas, row.outcome(), scale, left, middle, BAR, colour(row));
    }

    private static void share(
            Canvas canvas, Row row, double share, double x, double base, Labels labels) {
        double top = base - Canvas.MIDDLE - 5;
        if (!canvas.isNarrow()) {
            canvas.box(x, top, SHARE_BAR, 10, Colour.SUNK);
            canvas.box(x, top, share * SHARE_BAR, 10, colour(row));
        }
        canvas.text(
                canvas.width(),
                base,
                labels.share(share),
                (row.strong() ? Canvas.TEXT.bold() : Canvas.TEXT).anchored(Anchor.END));
    }

    private static void threshold(
            Canvas canvas, Threshold threshold, Scale scale, double left, double top, double foot) {
        double x = left + scale.of(threshold.value());
        canvas.line(x, top - 3, x, foot, new Stroke(Colour.ALERT, 1.8, Dash.DOTTED));
        Lettering lettering = Canvas.TEXT.in(Colour.BAD);
        String name = Fitting.shorten(threshold.name(), lettering, scale.length());
        double half = lettering.width(name) / 2;
        double at = Math.max(left + half, Math.min(x, left + scale.length() - half));
        canvas.text(at, top - 7, name, lettering.anchored(Anchor.MIDDLE));
    }

    private static Scale scale(List<Row> rows, Optional<Threshold> threshold, double length) {
        double least = 0;
        double most = 0;
        for (Row row : rows) {
            least = Math.min(least, row.outcome().at(0.05));
            most = Math.max(most, row.outcome().at(0.95));
        }
        double line = threshold.map(Threshold::value).orElse(0.0);
        return Scale.round(Math.min(least, line), Math.max(most, line), length, 5);
    }

    private static Colour colour(Row row) {
        return row.strong() ? Colour.ACCENT : Colour.INK_3;
    }

    /** {@code 22 (9–41)}, or where there is no room {@code 22}. */
    private static String figure(Row row, boolean narrow, Labels labels) {
        Quantiles outcome = row.outcome();
        String low = labels.number(outcome.at(0.05));
        String high = labels.number(outcome.at(0.95));
        String middle = labels.number(outcome.at(0.5));
        boolean one = low.equals(middle) && high.equals(middle);
        return one || narrow ? middle : middle + " (" + low + "–" + high + ")";
    }

    private static double widestName(List<Row> rows) {
        double widest = 0;
        for (Row row : rows) {
            Lettering lettering = row.strong() ? Canvas.TEXT.bold() : Canvas.TEXT;
            widest = Math.max(widest, lettering.width(row.name()));
            widest = Math.max(widest, Canvas.QUIET.width(row.note()));
        }
        return widest;
    }

    private static List<End> key(Names names) {
        var entries = new ArrayList<End>();
        entries.add(End.inKey(names.median(), Canvas.TEXT, Spreading.sampleOfMedian(false)));
        entries.add(End.inKey(names.half(), Canvas.TEXT, Spreading.sampleOfHalf(Colour.INK_2)));
        entries.add(End.inKey(names.most(), Canvas.TEXT, Spreading.sampleOfMost(Colour.INK_2)));
        return entries;
    }
}
