package org.holdfast.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.chart.Mark.Stroke;

/**
 * How much is missing by who decides, a row each, and by what they know, a column each: grey is
 * what nobody can avoid, dark is what is lost by how it is decided. One scale for all columns.
 */
public final class LadderChart {
    private static final double ROW = 28;
    private static final double BAR = 11;
    private static final double GAP = 18;
    private static final double NAMES = 240;
    private static final double MARK = 9;
    private static final double LANE_LEAST = 62;

    private LadderChart() {}

    /**
     * One way to decide.
     *
     * @param values one a column; empty where it was not computed
     */
    public record Row(String name, List<Optional<Double>> values) {
        public Row {
            values = values.stream().map(v -> v.map(x -> Checks.amount(x, name))).toList();
        }
    }

    /**
     * What the marks mean.
     *
     * @param least of the grey
     * @param missing of a hollow mark
     */
    public record Names(String least, String missing) {}

    /**
     * The rows, each with as many values as there are columns.
     *
     * @param columns what is known when it is decided
     * @param least what nobody can avoid
     */
    public static Scene draw(
            List<String> columns,
            List<Row> rows,
            double least,
            Names names,
            Scene.Caption caption,
            Labels labels) {
        check(columns, rows);
        var canvas = new Canvas(labels.width());
        List<Double> known = known(rows);
        double most = known.stream().mapToDouble(v -> v).max().orElse(0);
        Figures figures = Figures.ofColumn(labels, known);
        double numbers = Fitting.widest(known, figures::of, Canvas.TEXT.bold());
        boolean narrow = canvas.isNarrow();
        double gaps = (columns.size() - 1) * GAP;
        double wide = Fitting.widest(rows, Row::name, Canvas.TEXT) + 14;
        double room = canvas.width() - gaps - columns.size() * LANE_LEAST;
        double beside = narrow ? 0 : Math.min(Math.min(NAMES, wide), room);
        double lane = (canvas.width() - beside - gaps) / columns.size();
        Scale scale = Scale.exact(most, Math.max(1, lane - numbers - 6));
        double y = heads(canvas, columns, beside, lane);
        for (Row row : rows) {
            canvas.line(0, y, canvas.width(), y, Stroke.solid(Colour.RULE_2, 1));
            double whole = narrow ? canvas.width() : beside - 12;
            List<String> name = Fitting.wrap(row.name(), Canvas.TEXT, whole, 2);
            double above = narrow ? name.size() * Canvas.LEADING : 0;
            double height = Math.max(ROW, narrow ? ROW : 10 + name.size() * Canvas.LEADING);
            double middle = y + above + height / 2;
            double first = middle + Canvas.MIDDLE - (name.size() - 1) * Canvas.LEADING / 2;
            canvas.lines(0, narrow ? y + 15 : first, name, Canvas.TEXT);
            for (int c = 0; c < columns.size(); c++) {
                double x = beside + c * (lane + GAP);
                cell(canvas, row.values().get(c), x, middle, least, scale, figures);
            }
            y += above + height;
        }
        canvas.line(0, y, canvas.width(), y, Stroke.solid(Colour.RULE_2, 1));
        boolean hasMissing = known.size() < rows.size() * columns.size();
        return canvas.scene(key(canvas, names, hasMissing, y), caption);
    }

    private static void check(List<String> columns, List<Row> rows) {
        boolean fits =
                !columns.isEmpty()
                        && !rows.isEmpty()
                        && rows.stream().allMatch(row -> row.values().size() == columns.size());
        if (!fits) {
            throw new IllegalArgumentException(columns + " and " + rows + " cannot be drawn");
        }
    }

    private static List<Double> known(List<Row> rows) {
        List<Double> known = new ArrayList<>();
        rows.forEach(row -> row.values().forEach(value -> value.ifPresent(known::add)));
        return known;
    }

    /** What is known, above each column; gives where rows begin. */
    private static double heads(Canvas canvas, List<String> columns, double beside, double lane) {
        int lines = 1;
        for (int c = 0; c < columns.size(); c++) {
            List<String> head = Fitting.wrap(columns.get(c), Canvas.QUIET, lane, 4);
            lines = Math.max(lines, head.size());
            canvas.lines(beside + c * (lane + GAP), 12, head, Canvas.QUIET);
        }
        return lines * Canvas.LEADING + 6;
    }

    private static void cell(
            Canvas canvas,
            Optional<Double> value,
            double x,
            double middle,
            double least,
            Scale scale,
            Figures figures) {
        double top = middle - BAR / 2;
        if (value.isEmpty()) {
            hollow(canvas, x, middle);
            return;
        }
        double whole = scale.of(value.get());
        double grey = Math.min(whole, scale.of(least));
        canvas.box(x, top, grey, BAR, Colour.MID);
        canvas.box(x + grey, top, whole - grey, BAR, Colour.ACCENT);
        canvas.text(
                x + whole + 5, middle + Canvas.MIDDLE, figures.of(value.get()), Canvas.TEXT.bold());
    }

    private static void hollow(Canvas canvas, double x, double middle) {
        canvas.outlined(x, middle - MARK / 2, MARK, MARK, Colour.SURFACE, Colour.OUTLINE);
    }

    /** What grey and hollow mean; gives where the chart ends. */
    private static double key(Canvas canvas, Names names, boolean hasMissing, double y) {
        double line = y + 22;
        canvas.box(0, line - MARK, 2 * MARK, MARK, Colour.MID);
        double beside = 2 * MARK + 7;
        canvas.text(beside, line, names.least(), Canvas.QUIET);
        if (!hasMissing) {
            return line + 6;
        }
        double next = beside + Canvas.QUIET.width(names.least()) + 24;
        boolean fits = next + MARK + 7 + Canvas.QUIET.width(names.missing()) <= canvas.width();
        double at = fits ? next : 0;
        double last = fits ? line : line + Canvas.LEADING;
        hollow(canvas, at, last - MARK / 2);
        canvas.text(at + MARK + 7, last, names.missing(), Canvas.QUIET);
        return last + 6;
    }
}
