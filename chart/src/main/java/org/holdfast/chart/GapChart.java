package org.holdfast.chart;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.chart.Mark.Anchor;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Stroke;
import org.holdfast.model.Gap;

/**
 * What was promised as a pale bar, and what arrived dark in front of it; a row for each donor. That
 * part of the promise of which the list records what arrived is tinted, if it is not all. Where a
 * list says nothing of what arrived, no dark bar is drawn and a dash stands for the number.
 */
public final class GapChart {
    private static final double ROW = 22;
    private static final double BAR = 13;
    private static final double NAMES = 190;
    private static final double SPACE = 14;

    /** Figures are rounded: so much of a promise is all of it. */
    private static final double WHOLE = 0.999;

    private GapChart() {}

    /**
     * What is written below the rows if one of them has it.
     *
     * @param star what a star means
     * @param recorded what the tinted part of a bar is
     */
    public record Notes(String star, String recorded) {}

    /**
     * Draws the first stage of a gap and the one furthest on the way.
     *
     * @param unit amounts are divided by this
     * @param stages names of the stages
     */
    public static Scene draw(
            Gap gap,
            double unit,
            List<String> stages,
            Notes notes,
            Scene.Caption caption,
            Labels labels) {
        List<Gap.Row> rows = gap.rows();
        if (rows.isEmpty() || stages.size() != gap.stages().size()) {
            throw new IllegalArgumentException(
                    rows.size() + " rows and " + stages.size() + " names cannot be drawn");
        }
        int end = gap.furthest();
        boolean two = end > 0;
        double most =
                rows.stream().mapToDouble(r -> r.amounts().getFirst().orElse(0)).max().orElse(0)
                        / unit;
        Figures figures = new Figures(labels, most);
        Canvas canvas = new Canvas(labels.width());
        String promised = stages.getFirst();
        String arrived = stages.get(end);
        double first = width(rows, unit, figures, promised, 0);
        double last = two ? width(rows, unit, figures, arrived, end) : 0;
        double wide = Fitting.widest(rows, Gap.Row::name, Canvas.TEXT);
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
            canvas.fitted(
                    0,
                    narrow ? y + 14 : middle + Canvas.MIDDLE,
                    row.name(),
                    Canvas.TEXT,
                    narrow ? canvas.width() : names - SPACE);
            double whole = Math.max(0, row.amounts().getFirst().orElse(0)) / unit;
            canvas.outlined(names, top, scale.of(whole), BAR, Colour.RULE, Colour.OUTLINE);
            canvas.text(
                    names + lane + SPACE + first,
                    middle + Canvas.MIDDLE,
                    number(row, 0, unit, figures),
                    Canvas.TEXT.anchored(Anchor.END));
            if (two) {
                double of =
                        Math.min(
                                row.recorded().get(end).map(r -> r.of() / unit).orElse(0.0), whole);
                if (isPartly(row, end)) {
                    canvas.box(names, top, scale.of(of), BAR, Colour.MID);
                }
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
        List<String> below = new ArrayList<>();
        if (rows.stream().anyMatch(row -> hasStar(row, end))) {
            below.addAll(Fitting.wrap("* " + notes.star(), Canvas.QUIET, canvas.width(), 3));
        }
        if (two && rows.stream().anyMatch(row -> isPartly(row, end))) {
            below.addAll(Fitting.wrap(notes.recorded(), Canvas.QUIET, canvas.width(), 3));
        }
        if (!below.isEmpty()) {
            canvas.lines(0, y + 16, below, Canvas.QUIET);
            y += 4 + below.size() * Canvas.LEADING;
        }
        return canvas.scene(y + 4, caption);
    }

    /** Whether an amount that is drawn is a least one. */
    private static boolean hasStar(Gap.Row row, int end) {
        return (row.notKnown().getFirst() > 0 && row.amounts().getFirst().isPresent())
                || (row.notKnown().get(end) > 0 && row.amounts().get(end).isPresent());
    }

    /** Whether the list records of a part only what arrived. */
    private static boolean isPartly(Gap.Row row, int end) {
        double whole = row.amounts().getFirst().orElse(0);
        return row.recorded().get(end).filter(r -> r.of() < WHOLE * whole).isPresent();
    }

    private static String number(Gap.Row row, int stage, double unit, Figures figures) {
        var amount = row.amounts().get(stage);
        if (amount.isEmpty()) {
            return "–";
        }
        return figures.of(amount.getAsDouble() / unit) + (row.notKnown().get(stage) > 0 ? "*" : "");
    }

    private static double width(
            List<Gap.Row> rows, double unit, Figures figures, String heading, int stage) {
        double widest = Canvas.QUIET.width(heading);
        for (Gap.Row row : rows) {
            widest = Math.max(widest, Canvas.TEXT.bold().width(number(row, stage, unit, figures)));
        }
        return widest;
    }
}
