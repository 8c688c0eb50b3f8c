package org.holdfast.chart;

import java.util.List;
import java.util.Optional;
import org.holdfast.chart.Mark.Anchor;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Stroke;

/** A measure year by year, a row of standing bars for each party, all on one scale. */
public final class YearsChart {
    private static final double ROW = 62;
    private static final double TALL = 34;
    private static final double NAMES = 150;

    private YearsChart() {}

    /**
     * One row.
     *
     * @param strong drawn in the accent colour
     * @param values as many as there are years
     */
    public record Row(String name, boolean strong, List<Double> values) {
        public Row {
            values = values.stream().map(v -> Checks.amount(v, name)).toList();
        }
    }

    /**
     * The rows in the order that they are given in.
     *
     * @param years written below the bars
     */
    public static Scene draw(
            List<Integer> years, List<Row> rows, Scene.Caption caption, Labels labels) {
        for (Row row : rows) {
            if (row.values().size() != years.size()) {
                throw new IllegalArgumentException(
                        row.name() + " has " + row.values().size() + " of " + years.size());
            }
        }
        var canvas = new Canvas(labels.width());
        boolean narrow = canvas.isNarrow();
        double above = narrow ? Canvas.LEADING + 2 : 0;
        List<String> names = rows.stream().map(Row::name).toList();
        double left = narrow ? 0 : Math.min(NAMES, Fitting.widest(names, Canvas.TEXT)) + 14;
        double most = 0;
        for (Row row : rows) {
            for (double value : row.values()) {
                most = Math.max(most, value);
            }
        }
        Scale scale = Scale.exact(most, TALL);
        boolean small = most < 1;
        double lane = (canvas.width() - left) / Math.max(1, years.size());
        Lettering number = Canvas.TEXT.anchored(Anchor.MIDDLE);
        double y = 0;
        for (Row row : rows) {
            double foot = y + above + ROW - 8;
            canvas.fitted(
                    0,
                    narrow ? y + 13 : foot - 2,
                    row.name(),
                    Canvas.TEXT,
                    narrow ? canvas.width() : left - 10);
            canvas.line(left, foot, canvas.width(), foot, Stroke.solid(Colour.OUTLINE, 1));
            double free = 0;
            for (int k = 0; k < years.size(); k++) {
                double value = row.values().get(k);
                double middle = left + (k + 0.5) * lane;
                double wide = Math.min(42, lane * 0.62);
                double tall = scale.of(value);
                if (tall > 0) {
                    canvas.add(
                            new Mark.Box(
                                    middle - wide / 2,
                                    foot - tall,
                                    wide,
                                    tall,
                                    Mark.Fill.plain(row.strong() ? Colour.ACCENT : Colour.MID),
                                    Optional.empty()));
                }
                String text = small ? labels.number(value, 2) : labels.number(value);
                double half = number.width(text) / 2;
                if (middle - half >= free && middle + half <= canvas.width()) {
                    canvas.text(middle, foot - tall - 4, text, number);
                    free = middle + half + 5;
                }
            }
            y += above + ROW;
        }
        Lettering quiet = Canvas.QUIET.anchored(Anchor.MIDDLE);
        double free = 0;
        for (int k = 0; k < years.size(); k++) {
            String text = labels.year(years.get(k));
            double middle = left + (k + 0.5) * lane;
            double half = quiet.width(text) / 2;
            if (middle - half >= free && middle + half <= canvas.width()) {
                canvas.text(middle, y + 10, text, quiet);
                free = middle + half + 5;
            }
        }
        return canvas.scene(y + 14, caption);
    }
}
