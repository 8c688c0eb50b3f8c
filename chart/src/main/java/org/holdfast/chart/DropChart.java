package org.holdfast.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Stroke;
import org.holdfast.model.Gap;

/**
 * From promise to delivery, stage by stage, a row for each donor or item: a bar for each stage, all
 * on one scale, and below it what has not come so far of the aid for which the list records the
 * stage, in the unit and as a share. On a narrow sheet the stages of a row stand below each other.
 * Stages are never added.
 */
public final class DropChart {
    private static final double BAR = 13;
    private static final double NAMES = 150;
    private static final double ROW = 62;
    private static final double NARROW_ROW = 20;
    private static final double SPACE = 16;

    private DropChart() {}

    /**
     * The names in the chart.
     *
     * @param stages as many as the gap has
     * @param amount an amount with its unit
     * @param none stands where nothing has come to a stage of the aid for which it is recorded
     * @param unknown stands where a list says nothing of a stage
     */
    public record Names(
            List<String> stages, DoubleFunction<String> amount, String none, String unknown) {
        public Names {
            stages = List.copyOf(stages);
        }
    }

    /** The rows in the order that they are given in. */
    public static Scene draw(Gap gap, Names names, Scene.Caption caption, Labels labels) {
        if (gap.rows().isEmpty() || names.stages().size() != gap.stages().size()) {
            throw new IllegalArgumentException(
                    gap.rows().size() + " rows, " + names.stages().size() + " names of stages");
        }
        return new Drawing(gap, names, labels).draw(caption);
    }

    private static final class Drawing {
        private final Gap gap;
        private final Names names;
        private final Labels labels;
        private final Canvas canvas;
        private final double left;
        private final double lane;
        private final Scale scale;

        Drawing(Gap gap, Names names, Labels labels) {
            this.gap = gap;
            this.names = names;
            this.labels = labels;
            canvas = new Canvas(labels.width());
            boolean narrow = canvas.isNarrow();
            List<String> beside =
                    narrow ? names.stages() : gap.rows().stream().map(Gap.Row::name).toList();
            double most = narrow ? canvas.width() / 3 : NAMES;
            left = Math.min(most, Fitting.widest(beside, Canvas.TEXT)) + SPACE;
            int lanes = narrow ? 1 : gap.stages().size();
            lane = (canvas.width() - left - (lanes - 1) * SPACE) / lanes;
            double largest = 0;
            for (Gap.Row row : gap.rows()) {
                for (OptionalDouble amount : row.amounts()) {
                    largest = Math.max(largest, amount.orElse(0));
                }
            }
            scale = Scale.exact(largest, lane * (narrow ? 0.45 : 1));
        }

        Scene draw(Scene.Caption caption) {
            double y = 0;
            if (!canvas.isNarrow()) {
                for (int s = 0; s < gap.stages().size(); s++) {
                    canvas.fitted(
                            left + s * (lane + SPACE),
                            12,
                            names.stages().get(s),
                            Canvas.QUIET,
                            lane);
                }
                y = 22;
            }
            for (Gap.Row row : gap.rows()) {
                canvas.line(0, y + 0.5, canvas.width(), y + 0.5, Stroke.solid(Colour.RULE_2, 1));
                y = canvas.isNarrow() ? narrow(row, y) : wide(row, y);
            }
            return canvas.scene(y + 2, caption);
        }

        private double wide(Gap.Row row, double top) {
            List<String> lines = Fitting.wrap(row.name(), Canvas.TEXT, left - SPACE, 2);
            canvas.lines(0, top + 18, lines, Canvas.TEXT);
            for (int s = 0; s < row.amounts().size(); s++) {
                double x = left + s * (lane + SPACE);
                bar(row, s, x, top + 7);
                Lettering bold = Canvas.TEXT.bold();
                canvas.fitted(x, top + 36, amount(row, s), bold, lane);
                Lettering lost = Canvas.QUIET.in(Colour.BAD);
                canvas.fitted(x, top + 52, drop(row, s), lost, lane);
            }
            return top + ROW;
        }

        private double narrow(Gap.Row row, double top) {
            Lettering bold = Canvas.TEXT.bold();
            canvas.fitted(0, top + 16, row.name(), bold, canvas.width());
            double y = top + 22;
            for (int s = 0; s < row.amounts().size(); s++) {
                double base = y + NARROW_ROW / 2 + Canvas.MIDDLE;
                canvas.fitted(0, base, names.stages().get(s), Canvas.QUIET, left - 8);
                double length = bar(row, s, left, y + (NARROW_ROW - BAR) / 2);
                double x = left + length + 6;
                String text = amount(row, s);
                String drop = drop(row, s);
                double room = canvas.width() - x;
                canvas.fitted(x, base, text, Canvas.TEXT, room);
                double after = Canvas.TEXT.width(text) + 8;
                if (!drop.isEmpty() && room - after >= Canvas.QUIET.width(drop)) {
                    canvas.text(x + after, base, drop, Canvas.QUIET.in(Colour.BAD));
                }
                y += NARROW_ROW;
            }
            return y + 8;
        }

        /** The bar of a stage; how long it is. */
        private double bar(Gap.Row row, int stage, double x, double y) {
            double length = scale.of(Math.max(0, row.amounts().get(stage).orElse(0)));
            boolean isLast = stage > 0 && stage == gap.furthest();
            canvas.line(x, y - 2, x, y + BAR + 2, Stroke.solid(Colour.RULE, 1));
            if (isLast) {
                canvas.box(x, y, length, BAR, Colour.INK);
            } else {
                canvas.outlined(x, y, length, BAR, Colour.RULE, Colour.OUTLINE);
            }
            return length;
        }

        private String amount(Gap.Row row, int stage) {
            OptionalDouble amount = row.amounts().get(stage);
            if (amount.isEmpty()) {
                return row.recorded().get(stage).isPresent() ? names.none() : names.unknown();
            }
            String least = row.notKnown().get(stage) > 0 ? "*" : "";
            return names.amount().apply(amount.getAsDouble()) + least;
        }

        /** What has not come to a stage, of the aid for which the list records it. */
        private String drop(Gap.Row row, int stage) {
            double of = row.recorded().get(stage).map(Gap.Recorded::of).orElse(0.0);
            double lost = row.open(stage).orElse(0);
            if (of <= 0 || lost <= 1e-9 * of) {
                return "";
            }
            return "−" + names.amount().apply(lost) + " (" + labels.share(lost / of) + ")";
        }
    }
}
