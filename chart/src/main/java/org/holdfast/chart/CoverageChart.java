package org.holdfast.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.chart.Mark.Anchor;
import org.holdfast.chart.Mark.Hatch;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Stroke;
import org.holdfast.model.Series;

/**
 * Which items are covered when: for each item a strip of months for today's practice and one for
 * the plan, in five steps of use ÷ need. Darker is shorter; the two worst steps are hatched.
 */
public final class CoverageChart {
    private static final double STRIP = 15;
    private static final double PAIR_GAP = 11;

    /** A month counts as met from here on: a solver's last digits are not a shortfall. */
    private static final double MET = 0.999;

    private CoverageChart() {}

    /**
     * One item.
     *
     * @param adHoc used under today's practice, units a month; nothing if the plan stands alone
     * @param plan used under the plan
     * @param need at nought, the month is left blank
     */
    public record Pair(String item, Optional<Series> adHoc, Series plan, Series need) {
        public Pair {
            int months = need.months();
            String of = item;
            adHoc = adHoc.map(used -> Checks.amounts(used, months, of));
            plan = Checks.amounts(plan, need.months(), item);
            need = Checks.amounts(need, need.months(), item);
        }

        /** An item under today's practice and under the plan. */
        public Pair(String item, Series adHoc, Series plan, Series need) {
            this(item, Optional.of(adHoc), plan, need);
        }

        /** What is used, today's practice first. */
        private List<Series> used() {
            return adHoc.map(used -> List.of(used, plan)).orElse(List.of(plan));
        }

        private boolean hasBlanks() {
            for (int t = 0; t < need.months(); t++) {
                if (need.at(t) <= 0) {
                    return true;
                }
            }
            return false;
        }

        private double share(Series used) {
            double met = 0;
            for (int t = 0; t < need.months(); t++) {
                met += Math.min(used.at(t), need.at(t));
            }
            return need.sum() > 0 ? met / need.sum() : 1;
        }
    }

    /**
     * The names in the chart.
     *
     * @param adHoc today's practice
     * @param plan the plan
     * @param covered heads the shares at the right: 'covered'
     * @param steps the five steps, best first: 'all of the need', '75–100%', …, 'under 25%'
     * @param none months without a need; named if there are any
     */
    public record Names(
            String adHoc, String plan, String covered, List<String> steps, String none) {
        public Names {
            steps = List.copyOf(steps);
            if (steps.size() != 5) {
                throw new IllegalArgumentException("there are five steps, not " + steps.size());
            }
        }
    }

    /** The strips, with the share of need that is covered over all months at the right. */
    public static Scene draw(
            YearMonth first, List<Pair> pairs, Names names, Scene.Caption caption, Labels labels) {
        int months = pairs.isEmpty() ? 1 : pairs.getFirst().need().months();
        for (Pair pair : pairs) {
            if (pair.need().months() != months) {
                throw new IllegalArgumentException(pair.item() + " has other months");
            }
        }
        var canvas = new Canvas(labels.width());
        Lettering bold = Canvas.TEXT.bold();
        boolean alone = pairs.stream().allMatch(p -> p.adHoc().isEmpty());
        double ways =
                alone
                        ? 0
                        : Math.min(
                                120,
                                Fitting.widest(List.of(names.adHoc(), names.plan()), Canvas.QUIET));
        double items = Math.min(165, Fitting.widest(pairs, Pair::item, bold)) + 14;
        boolean narrow = canvas.isNarrow();
        double above = narrow ? Canvas.LEADING + 2 : 0;
        double beside = narrow ? 0 : items;
        ways = narrow ? Math.min(80, ways) : ways;
        double x = beside + ways + (alone ? 0 : 10);
        double right =
                Math.max(
                                Math.min(90, Canvas.QUIET.width(names.covered())),
                                Fitting.widest(
                                        pairs.stream()
                                                .flatMap(p -> p.used().stream().map(p::share))
                                                .map(labels::share)
                                                .toList(),
                                        bold))
                        + 12;
        double width = canvas.width() - x - right;
        double y = key(canvas, names, pairs);
        canvas.fitted(
                canvas.width(), y - 4, names.covered(), Canvas.QUIET.anchored(Anchor.END), 90);
        y += 4;
        for (Pair pair : pairs) {
            double room = narrow ? canvas.width() : items - 12;
            List<String> name = Fitting.wrap(pair.item(), bold, room, narrow || alone ? 1 : 2);
            canvas.lines(0, y + 12, name, bold);
            y += above;
            for (Series used : pair.used()) {
                boolean isPlan = used == pair.plan();
                strip(canvas, used, pair.need(), x, y, width);
                if (!alone) {
                    String way = isPlan ? names.plan() : names.adHoc();
                    way(canvas, way, beside, ways, y, isPlan ? Canvas.TEXT : Canvas.QUIET);
                }
                canvas.text(
                        canvas.width(),
                        y + STRIP / 2 + Canvas.MIDDLE,
                        labels.share(pair.share(used)),
                        (isPlan ? bold : Canvas.QUIET).anchored(Anchor.END));
                y += STRIP + 2;
            }
            y += alone ? PAIR_GAP - 6 : PAIR_GAP - 2;
        }
        y -= alone ? PAIR_GAP - 9 : PAIR_GAP - 5;
        new TimeAxis(first, months, false, x, width).draw(canvas, y, labels);
        return canvas.scene(y + 24, caption);
    }

    private static void way(
            Canvas canvas, String name, double x, double width, double y, Lettering lettering) {
        canvas.fitted(x, y + STRIP / 2 + Canvas.MIDDLE, name, lettering, width);
    }

    private static void strip(
            Canvas canvas, Series used, Series need, double x, double y, double width) {
        int months = need.months();
        List<Run> runs = new ArrayList<>();
        for (int from = 0; from < months; ) {
            int step = step(used.at(from), need.at(from));
            int to = from + 1;
            while (to < months && step(used.at(to), need.at(to)) == step) {
                to++;
            }
            double left = x + from * width / months;
            runs.add(new Run(step, left, x + to * width / months - left));
            from = to;
        }
        // What is alike stands together.
        runs.sort(Comparator.comparingInt(Run::step));
        runs.forEach(run -> ground(canvas, run.step(), run.x(), y, run.width()));
        runs.forEach(run -> hatch(canvas, run.step(), run.x(), y, run.width()));
        canvas.frame(x, y, width, STRIP, Stroke.solid(Colour.OUTLINE, 0.6));
    }

    /** From 0, met, to 4, under a quarter; -1 where there is no need. */
    private static int step(double used, double need) {
        if (need <= 0) {
            return -1;
        }
        double share = used / need;
        if (share >= MET) {
            return 0;
        }
        return 4 - Math.min(3, (int) Math.floor(share * 4));
    }

    /** Months of one step, one after the other. */
    private record Run(int step, double x, double width) {}

    private static void cell(Canvas canvas, int step, double x, double y, double width) {
        ground(canvas, step, x, y, width);
        hatch(canvas, step, x, y, width);
    }

    private static void ground(Canvas canvas, int step, double x, double y, double width) {
        if (step < 0) {
            double middle = y + STRIP / 2;
            canvas.line(x, middle, x + width, middle, Stroke.solid(Colour.OUTLINE, 0.8));
        } else {
            canvas.box(x, y, width, STRIP, Colour.ramp(step));
        }
    }

    private static void hatch(Canvas canvas, int step, double x, double y, double width) {
        if (step >= 3) {
            canvas.hatch(
                    x,
                    y,
                    width,
                    STRIP,
                    step == 4 ? Colour.ramp(2) : Colour.ramp(1),
                    step == 4 ? Hatch.RISING : Hatch.DOTS);
        }
    }

    private static double key(Canvas canvas, Names names, List<Pair> pairs) {
        double x = 0;
        double y = 1;
        boolean blanks = pairs.stream().anyMatch(Pair::hasBlanks);
        for (int step = 0; step <= (blanks ? 5 : 4); step++) {
            String name =
                    Fitting.shorten(
                            step == 5 ? names.none() : names.steps().get(step),
                            Canvas.QUIET,
                            canvas.width() - 30);
            double width = 30 + Canvas.QUIET.width(name);
            if (x > 0 && x + width > canvas.width()) {
                x = 0;
                y += 20;
            }
            cell(canvas, step == 5 ? -1 : step, x, y, 24);
            canvas.frame(x, y, 24, STRIP, Stroke.solid(Colour.OUTLINE, 0.6));
            canvas.text(x + 30, y + STRIP / 2 + Canvas.MIDDLE, name, Canvas.QUIET);
            x += width + 16;
        }
        return y + STRIP + 26;
    }
}
