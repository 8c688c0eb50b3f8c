package org.holdfast.chart;

import java.util.List;
import org.holdfast.chart.Mark.Anchor;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Stroke;
import org.holdfast.model.Gap;

/**
 * What was promised as a pale bar, and what arrived dark in front of it; a row for each donor.
 * Where a list says nothing of what arrived, no dark bar is drawn and a dash stands for the number.
 */
public final class GapChart {
    private static final double ROW = 22;
    private static final double BAR = 13;
    private static final double NAMES = 190;
    private static final double SPACE = 14;

    private GapChart() {}

    /**
     * Draws the first and the last stage of a gap.
     *
     * @param unit amounts are divided by this
     * @param stages names of the stages
     * @param star what a star means; written below the rows if one of them has it
     */
    public static Scene draw(
            Gap gap,
            double unit,
            List<String> stages,
            String star,
            Scene.Caption caption,
            Labels labels) {
        List<Gap.Row> rows = gap.rows();
        if (rows.isEmpty() || stages.size() != gap.stages().size()) {
            throw new IllegalArgumentException(
                    rows.size() + " rows and " + stages.size() + " names cannot be drawn");
        }
        boolean two = stages.size() > 1;
        double most =
                rows.stream().mapToDouble(r -> r.amounts().getFirst().orElse(0)).max().orElse(0)
                        / unit;
        Figures figures = new Figures(labels, most);
        Canvas canvas = new Canvas(labels.width());
        String promised = stages.getFirst();
        String arrived = stages.getLast();
        double first = width(rows, unit, figures, promised, true);
        double last = two ? width(rows, unit, figures, arrived, false) : 0;
        double wide = Fitting.widest(rows.stream().map(Gap.Row::name).toList(), Canvas.TEXT);
        boolean narrow = canvas.isNarrow();
        double above = narrow ? Canvas.LEADING : 0;
        double names = narrow ? 0 : Math.min(NAMES, wide) + SPACE;
        double right = two ? last + SPACE : 0;
        double lane = canvas.width() - names - first - right - SPACE;
        Scale scale = Scale.exact(most, lane);

        Lettering head = Canvas.QUIET.anchored(Anchor.END);
        canvas.text(names + lane + SPACE + first, 12, promised, head);
        if (two) {
            canvas.text(canvas.width(), 12, arrived, head);
        }
        double y = 20;
        for (Gap.Row row : rows) {
            double middle = y + above + ROW / 2;
            double top = middle - BAR / 2;
            canvas.text(
                    0,
                    narrow ? y + 14 : middle + Canvas.MIDDLE,
                    Fitting.shorten(
                            row.name(), Canvas.TEXT, narrow ? canvas.width() : names - SPACE),
                    Canvas.TEXT);
            double whole = Math.max(0, row.amounts().getFirst().orElse(0)) / unit;
            canvas.outlined(names, top, scale.of(whole), BAR, Colour.RULE, Colour.OUTLINE);
            canvas.text(
                    names + lane + SPACE + first,
                    middle + Canvas.MIDDLE,
                    number(row, 0, unit, figures),
                    Canvas.TEXT.anchored(Anchor.END));
            if (two) {
                int end = row.amounts().size() - 1;
                double part = Math.max(0, row.amounts().get(end).orElse(0)) / unit;
                if (part > 0) {
                    canvas.box(names, top, scale.of(Math.min(part, most)), BAR, Colour.ACCENT);
                }
                canvas.text(
                        canvas.width(),
                        middle + Canvas.MIDDLE,
                        number(row, end, unit, figures),
                        Canvas.TEXT.bold().anchored(Anchor.END));
            }
            y += above + ROW;
        }
        canvas.line(names, 20, names, y, Stroke.solid(Colour.RULE, 1));
        if (rows.stream().anyMatch(GapChart::hasStar)) {
            List<String> lines = Fitting.wrap("* " + star, Canvas.QUIET, canvas.width(), 3);
            canvas.lines(0, y + 16, lines, Canvas.QUIET);
            y += 4 + lines.size() * Canvas.LEADING;
        }
        return canvas.scene(y + 4, caption);
    }

    /** Whether an amount that is drawn is a least one. */
    private static boolean hasStar(Gap.Row row) {
        int last = row.amounts().size() - 1;
        return (row.notKnown().getFirst() > 0 && row.amounts().getFirst().isPresent())
                || (row.notKnown().get(last) > 0 && row.amounts().get(last).isPresent());
    }

    private static String number(Gap.Row row, int stage, double unit, Figures figures) {
        var amount = row.amounts().get(stage);
        if (amount.isEmpty()) {
            return "–";
        }
        return figures.of(amount.getAsDouble() / unit) + (row.notKnown().get(stage) > 0 ? "*" : "");
    }

    private static double width(
            List<Gap.Row> rows, double unit, Figures figures, String heading, boolean first) {
        double widest = Canvas.QUIET.width(heading);
        for (Gap.Row row : rows) {
            int stage = first ? 0 : row.amounts().size() - 1;
            widest = Math.max(widest, Canvas.TEXT.bold().width(number(row, stage, unit, figures)));
        }
        return widest;
    }
}
