package org.holdfast.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.holdfast.chart.Mark.Anchor;
import org.holdfast.chart.Mark.Dash;
import org.holdfast.chart.Mark.Fill;
import org.holdfast.chart.Mark.Hatch;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Point;
import org.holdfast.chart.Mark.Stroke;
import org.holdfast.model.Item;
import org.holdfast.model.Series;

/**
 * Supply against need, month by month: where supply comes from, what is used under the plan and
 * under today's practice, the floor and the full need, what the adversary has, and the shortfall.
 */
public final class SupplyChart {
    private static final double PLOT_HEIGHT = 260;
    private static final double SMALL_PLOT_HEIGHT = 128;
    private static final double END_LABEL_WIDTH = 150;
    private static final double CHIP = 10;
    private static final double LABEL_GAP = 17;

    private SupplyChart() {}

    /**
     * One item.
     *
     * @param name of the item; heads a small multiple
     * @param measure what the axis counts, with its unit: 'rounds a month'
     * @param layers stacked from the axis up; may be empty
     * @param curves at most one of each kind; may be empty
     * @param shortfall the name of what the floor is not met by; empty if it is not to be shaded
     */
    public record Panel(
            String name,
            String measure,
            YearMonth first,
            int months,
            Item.Family family,
            List<Layer> layers,
            List<Curve> curves,
            Optional<Band> adversary,
            Optional<String> shortfall) {
        public Panel {
            layers =
                    layers.stream()
                            .map(l ->
                                    new Layer(
                                            l.name(),
                                            l.hatched(),
                                            Checks.amounts(l.values(), months, l.name())))
                            .toList();
            curves =
                    curves.stream()
                            .map(c ->
                                    new Curve(
                                            c.name(),
                                            c.kind(),
                                            Checks.amounts(c.values(), months, c.name())))
                            .toList();
            adversary =
                    adversary.map(b ->
                            new Band(
                                    b.name(),
                                    Checks.amounts(b.low(), months, b.name()),
                                    Checks.amounts(b.central(), months, b.name()),
                                    Checks.amounts(b.high(), months, b.name())));
            if (months < 1) {
                throw new IllegalArgumentException("months must be at least 1, got " + months);
            }
            if (curves.stream().map(Curve::kind).distinct().count() < curves.size()) {
                throw new IllegalArgumentException(name + " has two curves of one kind");
            }
        }

        private Optional<Curve> find(Kind kind) {
            return curves.stream().filter(c -> c.kind() == kind).findFirst();
        }

        private double largest() {
            double largest = 0;
            for (int t = 0; t < months; t++) {
                double sum = 0;
                for (Layer layer : layers) {
                    sum += layer.values().at(t);
                }
                largest = Math.max(largest, sum);
                for (Curve curve : curves) {
                    largest = Math.max(largest, curve.values().at(t));
                }
                if (adversary.isPresent()) {
                    largest = Math.max(largest, adversary.get().high().at(t));
                }
            }
            return largest;
        }

        /** What meets the floor: the plan's use, or all layers together. */
        private Series met() {
            return find(Kind.PLAN)
                    .map(Curve::values)
                    .orElseGet(() ->
                            layers.stream()
                                    .map(Layer::values)
                                    .reduce(Series.zero(months), Series::plus));
        }
    }

    /**
     * Supply from one source.
     *
     * @param hatched set apart from the others: what comes from stock and not from production
     */
    public record Layer(String name, boolean hatched, Series values) {}

    /** A line. */
    public record Curve(String name, Kind kind, Series values) {}

    /** What the adversary has or uses, from low to high. */
    public record Band(String name, Series low, Series central, Series high) {}

    /** What a line stands for. */
    public enum Kind {
        FULL,
        FLOOR,
        AD_HOC,
        PLAN
    }

    /** One item over the width of the page; lines and layers are named at their right ends. */
    public static Scene draw(Panel panel, Scene.Caption caption, Labels labels) {
        var canvas = new Canvas();
        List<End> ends = ends(panel);
        double right = ends.stream().mapToDouble(End::width).max().orElse(0);
        double height = Math.max(PLOT_HEIGHT, ends.size() * LABEL_GAP);
        double top = 26;
        Scale scale = Scale.round(panel.largest(), height, 5);
        double left = axisWidth(scale, labels);
        double width = Canvas.WIDTH - left - right - (ends.isEmpty() ? 8 : 16);
        plot(canvas, panel, left, top, width, scale, labels);
        canvas.text(
                0, 11, Fitting.shorten(panel.measure(), Canvas.QUIET, Canvas.WIDTH), Canvas.QUIET);
        nameEnds(canvas, ends, left + width, top, scale);
        return canvas.scene(Canvas.WIDTH, top + height + 24, caption);
    }

    /** Several items side by side, two in a row, each with its own axis; one key for all above. */
    public static Scene drawSmall(List<Panel> panels, Scene.Caption caption, Labels labels) {
        var canvas = new Canvas();
        double y = key(canvas, panels);
        double gap = 28;
        double cell = (Canvas.WIDTH - gap) / 2;
        double row = 40 + SMALL_PLOT_HEIGHT + 34;
        for (int k = 0; k < panels.size(); k++) {
            Panel panel = panels.get(k);
            double x = k % 2 * (cell + gap);
            int line = k / 2;
            double top = y + line * row;
            Lettering bold = Canvas.TEXT.bold();
            canvas.text(x, top + 11, Fitting.shorten(panel.name(), bold, cell), bold);
            canvas.text(
                    x,
                    top + 26,
                    Fitting.shorten(panel.measure(), Canvas.QUIET, cell),
                    Canvas.QUIET);
            Scale scale = Scale.round(panel.largest(), SMALL_PLOT_HEIGHT, 4);
            double left = axisWidth(scale, labels);
            plot(canvas, panel, x + left, top + 42, cell - left, scale, labels);
        }
        int rows = (panels.size() + 1) / 2;
        return canvas.scene(Canvas.WIDTH, y + rows * row - 8, caption);
    }

    private static double axisWidth(Scale scale, Labels labels) {
        return Fitting.widest(scale.marks().stream().map(labels::number).toList(), Canvas.QUIET)
                + 8;
    }

    private static void plot(
            Canvas canvas,
            Panel panel,
            double x,
            double top,
            double width,
            Scale scale,
            Labels labels) {
        double zero = top + scale.length();
        for (double mark : scale.marks()) {
            double y = zero - scale.of(mark);
            if (mark > 0) {
                canvas.line(x, y, x + width, y, Stroke.solid(Colour.RULE_2, 1));
            }
            canvas.text(
                    x - 8,
                    y + Canvas.MIDDLE,
                    labels.number(mark),
                    Canvas.QUIET.anchored(Anchor.END));
        }
        var time = new TimeAxis(panel.first(), panel.months(), x, width);
        var pen = new Pen(time, zero, scale);
        panel.adversary().ifPresent(band -> drawBand(canvas, band, pen));
        drawLayers(canvas, panel, pen);
        panel.shortfall().ifPresent(name -> drawShortfall(canvas, panel, name, pen));
        for (Kind kind : Kind.values()) {
            panel.find(kind)
                    .ifPresent(curve ->
                            canvas.add(
                                    new Mark.Line(
                                            pen.line(curve.values()),
                                            stroke(kind, panel.family()))));
        }
        time.draw(canvas, zero, labels);
    }

    private static void drawBand(Canvas canvas, Band band, Pen pen) {
        canvas.add(new Mark.Area(pen.between(band.low(), band.high()), Fill.plain(Colour.SUNK)));
        Stroke edge = Stroke.solid(Colour.RULE, 1);
        canvas.add(new Mark.Line(pen.line(band.low()), edge));
        canvas.add(new Mark.Line(pen.line(band.high()), edge));
        canvas.add(new Mark.Line(pen.line(band.central()), BAND_STROKE));
    }

    private static final Stroke BAND_STROKE = new Stroke(Colour.INK_3, 1.4, Dash.DASH_DOT);

    private static void drawLayers(Canvas canvas, Panel panel, Pen pen) {
        Series below = Series.zero(panel.months());
        for (int k = 0; k < panel.layers().size(); k++) {
            Layer layer = panel.layers().get(k);
            if (layer.values().sum() > 0) {
                Series above = below.plus(layer.values());
                List<Point> outline = pen.between(below, above);
                canvas.add(new Mark.Area(outline, Fill.plain(colour(panel, k))));
                if (layer.hatched()) {
                    canvas.add(new Mark.Area(outline, new Fill(hatchColour(panel), Hatch.FALLING)));
                }
                canvas.add(new Mark.Line(pen.line(above), Stroke.solid(Colour.SURFACE, 1)));
                below = above;
            }
        }
    }

    /** Layers thin out from the axis up. */
    private static Colour colour(Panel panel, int layer) {
        int last = Math.max(1, panel.layers().size() - 1);
        double share = panel.layers().get(layer).hatched() ? 0.14 : 0.85 - 0.65 * layer / last;
        return Colour.of(panel.family()).tint(share);
    }

    private static Colour hatchColour(Panel panel) {
        return Colour.of(panel.family()).tint(0.6);
    }

    private static void drawShortfall(Canvas canvas, Panel panel, String name, Pen pen) {
        panel.find(Kind.FLOOR)
                .ifPresent(floor -> {
                    Series met = panel.met();
                    for (List<Point> area : pen.above(met, floor.values())) {
                        canvas.add(new Mark.Area(area, Fill.plain(Colour.ALERT.tint(0.12))));
                        canvas.add(new Mark.Area(area, new Fill(Colour.ALERT, Hatch.RISING)));
                    }
                    pen.roomBetween(met, floor.values(), name)
                            .ifPresent(place ->
                                    canvas.text(
                                            place.x(),
                                            place.y() + Canvas.MIDDLE,
                                            name,
                                            Canvas.TEXT
                                                    .bold()
                                                    .in(Colour.BAD)
                                                    .anchored(Anchor.MIDDLE)
                                                    .haloed()));
                });
    }

    private static Stroke stroke(Kind kind, Item.Family family) {
        return switch (kind) {
            case FULL -> new Stroke(Colour.INK, 1.3, Dash.DASHED);
            case FLOOR -> new Stroke(Colour.ALERT, 1.8, Dash.DOTTED);
            case AD_HOC -> Stroke.solid(Colour.INK_2, 1.3);
            case PLAN -> Stroke.solid(Colour.of(family), 2.6);
        };
    }

    private static Lettering lettering(Kind kind) {
        return switch (kind) {
            case FULL -> Canvas.TEXT;
            case FLOOR -> Canvas.TEXT.in(Colour.BAD);
            case AD_HOC -> Canvas.QUIET;
            case PLAN -> Canvas.TEXT.bold();
        };
    }

    /** The name of something at its right end. */
    private record End(String name, double value, Lettering lettering, Sample sample) {
        double width() {
            return CHIP + 6 + lettering.width(name);
        }
    }

    /** A piece of a line or an area, beside its name. */
    private sealed interface Sample {
        record OfLine(Stroke stroke) implements Sample {}

        record OfArea(List<Fill> fills) implements Sample {}

        default void draw(Canvas canvas, double x, double middle) {
            switch (this) {
                case OfLine(var stroke) -> canvas.line(x, middle, x + CHIP + 4, middle, stroke);
                case OfArea(var fills) -> {
                    for (Fill fill : fills) {
                        canvas.add(
                                new Mark.Box(
                                        x,
                                        middle - CHIP / 2,
                                        CHIP + 4,
                                        CHIP,
                                        fill,
                                        Optional.of(Stroke.solid(Colour.OUTLINE, 0.6))));
                    }
                }
            }
        }
    }

    /** All names, from the lowest end to the highest. */
    private static List<End> ends(Panel panel) {
        var ends = new ArrayList<End>();
        int last = panel.months() - 1;
        double below = 0;
        for (int k = 0; k < panel.layers().size(); k++) {
            Layer layer = panel.layers().get(k);
            if (layer.values().sum() > 0) {
                double thick = layer.values().at(last);
                ends.add(end(layer.name(), below + thick / 2, Canvas.QUIET, sample(panel, k)));
                below += thick;
            }
        }
        for (Curve curve : panel.curves()) {
            ends.add(
                    end(
                            curve.name(),
                            curve.values().at(last),
                            lettering(curve.kind()),
                            new Sample.OfLine(stroke(curve.kind(), panel.family()))));
        }
        panel.adversary()
                .ifPresent(band ->
                        ends.add(
                                end(
                                        band.name(),
                                        band.central().at(last),
                                        Canvas.QUIET,
                                        new Sample.OfLine(BAND_STROKE))));
        ends.sort(Comparator.comparingDouble(End::value));
        return ends;
    }

    private static End end(String name, double value, Lettering lettering, Sample sample) {
        return new End(Fitting.shorten(name, lettering, END_LABEL_WIDTH), value, lettering, sample);
    }

    private static Sample sample(Panel panel, int layer) {
        Fill ground = Fill.plain(colour(panel, layer));
        return new Sample.OfArea(
                panel.layers().get(layer).hatched()
                        ? List.of(ground, new Fill(hatchColour(panel), Hatch.FALLING))
                        : List.of(ground));
    }

    private static void nameEnds(Canvas canvas, List<End> ends, double x, double top, Scale scale) {
        var downwards = new ArrayList<>(ends);
        Collections.reverse(downwards);
        double zero = top + scale.length();
        double[] wanted = downwards.stream().mapToDouble(e -> zero - scale.of(e.value())).toArray();
        double[] places = Fitting.apart(wanted, LABEL_GAP, top, zero);
        for (int k = 0; k < wanted.length; k++) {
            End end = downwards.get(k);
            canvas.line(x + 2, wanted[k], x + 8, places[k], Stroke.solid(Colour.RULE, 1));
            end.sample().draw(canvas, x + 9, places[k]);
            canvas.text(x + 9 + CHIP + 8, places[k] + Canvas.MIDDLE, end.name(), end.lettering());
        }
    }

    /** A row of samples that names what the panels show, each name once. */
    private static double key(Canvas canvas, List<Panel> panels) {
        var named = new TreeSet<String>();
        double x = 0;
        double y = 8;
        for (Panel panel : panels) {
            var downwards = new ArrayList<>(ends(panel));
            Collections.reverse(downwards);
            for (End end : downwards) {
                if (named.add(end.name())) {
                    double width = end.width() + 4;
                    if (x > 0 && x + width > Canvas.WIDTH) {
                        x = 0;
                        y += 18;
                    }
                    end.sample().draw(canvas, x, y);
                    canvas.text(x + CHIP + 8, y + Canvas.MIDDLE, end.name(), end.lettering());
                    x += width + 18;
                }
            }
        }
        return named.isEmpty() ? 0 : y + 22;
    }

    /** Draws series on one pair of axes. A month's value stands in the middle of the month. */
    private record Pen(TimeAxis time, double zero, Scale scale) {
        List<Point> line(Series series) {
            var points = new ArrayList<Point>();
            int n = series.months();
            points.add(point(0, series.at(0)));
            for (int t = 0; t < n; t++) {
                boolean flat =
                        t > 0
                                && t < n - 1
                                && series.at(t) == series.at(t - 1)
                                && series.at(t) == series.at(t + 1);
                if (!flat) {
                    points.add(point(t + 0.5, series.at(t)));
                }
            }
            points.add(point(n, series.at(n - 1)));
            return points;
        }

        List<Point> between(Series low, Series high) {
            var points = new ArrayList<>(line(high));
            points.addAll(line(low).reversed());
            return points;
        }

        /** The areas in which the second series is above the first. */
        List<List<Point>> above(Series low, Series high) {
            var areas = new ArrayList<List<Point>>();
            var over = new ArrayList<Point>();
            var under = new ArrayList<Point>();
            int n = low.months();
            double[] at = new double[n + 2];
            double[] a = new double[n + 2];
            double[] b = new double[n + 2];
            for (int k = 0; k < n + 2; k++) {
                int t = Math.min(Math.max(k - 1, 0), n - 1);
                at[k] = Math.min(Math.max(k - 0.5, 0), n);
                a[k] = low.at(t);
                b[k] = high.at(t);
            }
            for (int k = 0; k < n + 2; k++) {
                double gap = b[k] - a[k];
                if (k > 0 && (gap > 0) != (b[k - 1] - a[k - 1] > 0)) {
                    double before = b[k - 1] - a[k - 1];
                    double share = before / (before - gap);
                    double x = at[k - 1] + share * (at[k] - at[k - 1]);
                    double y = b[k - 1] + share * (b[k] - b[k - 1]);
                    over.add(point(x, y));
                    if (gap <= 0) {
                        over.addAll(under.reversed());
                        areas.add(List.copyOf(over));
                        over.clear();
                        under.clear();
                    }
                }
                if (gap > 0) {
                    over.add(point(at[k], b[k]));
                    under.add(point(at[k], a[k]));
                }
            }
            if (!over.isEmpty()) {
                over.addAll(under.reversed());
                areas.add(over);
            }
            return areas;
        }

        /** The middle of the roomiest stretch between two series that a name fits in. */
        Optional<Point> roomBetween(Series low, Series high, String name) {
            double need = Canvas.TEXT.bold().width(name) + 12;
            int span = Math.max(1, (int) Math.ceil(need / time.width() * time.months()));
            Point best = new Point(0, 0);
            double room = 24;
            for (int from = 0; from + span <= low.months(); from++) {
                double floor = 0;
                double ceiling = Double.MAX_VALUE;
                for (int t = from; t < from + span; t++) {
                    floor = Math.max(floor, low.at(t));
                    ceiling = Math.min(ceiling, high.at(t));
                }
                double height = scale.of(ceiling - floor);
                if (height > room) {
                    room = height;
                    best = point(from + span / 2.0, (floor + ceiling) / 2);
                }
            }
            return room > 24 ? Optional.of(best) : Optional.empty();
        }

        private Point point(double month, double value) {
            return new Point(time.at(month), zero - scale.of(value));
        }
    }
}
