package org.holdfast.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.holdfast.chart.Mark.Anchor;
import org.holdfast.chart.Mark.Dash;
import org.holdfast.chart.Mark.Fill;
import org.holdfast.chart.Mark.Hatch;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Point;
import org.holdfast.chart.Mark.Stroke;
import org.holdfast.model.Series;

/**
 * Supply against need, month by month: where supply comes from, what is used under the plan and
 * under today's practice, the floor and the full need, what the adversary has, and the shortfall.
 */
public final class SupplyChart {
    private static final double PLOT_HEIGHT = 260;
    private static final double NARROW_PLOT_HEIGHT = 200;

    private SupplyChart() {}

    /**
     * One item.
     *
     * @param measure what the axis counts, with its unit: 'rounds a month'
     * @param colour of the item
     * @param layers stacked from the axis up; may be empty
     * @param curves at most one of each kind; may be empty
     * @param shortfall the name of what the floor is not met by; empty if it is not to be shaded
     */
    public record Panel(
            String measure,
            YearMonth first,
            int months,
            Colour colour,
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
                throw new IllegalArgumentException(measure + " has two curves of one kind");
            }
        }

        private Optional<Curve> find(Kind kind) {
            return curves.stream().filter(c -> c.kind() == kind).findFirst();
        }

        /** The highest end of what is drawn whole; the adversary's range may go on above. */
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
                    largest = Math.max(largest, adversary.get().central().at(t));
                }
            }
            return largest;
        }

        /** What lies below a layer. */
        private Series stacked(int layer) {
            return layers.subList(0, layer).stream()
                    .map(Layer::values)
                    .reduce(Series.zero(months), Series::plus);
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
        var canvas = new Canvas(labels.width());
        // A layer that ends before the right edge is named inside, if it has room there.
        double most = panel.largest();
        Scale guess = Scale.round(most, PLOT_HEIGHT, 5);
        double left = guess.room(marks(guess, labels));
        var narrow = new TimeAxis(panel.first(), panel.months(), true, left, 0.58 * canvas.width());
        List<Integer> inside =
                canvas.isNarrow()
                        ? List.of()
                        : layersToNameInside(panel, new Pen(narrow, 0, guess));
        List<End> ends = ends(panel, panel.colour(), inside);
        double right = -8;
        double top = 26;
        double height = NARROW_PLOT_HEIGHT;
        if (canvas.isNarrow()) {
            top = End.key(canvas, key(List.of(panel)), 20) + 2;
        } else {
            right = ends.stream().mapToDouble(End::width).max().orElse(0);
            height = Math.max(PLOT_HEIGHT, ends.stream().mapToDouble(End::height).sum());
        }
        Scale scale = Scale.round(most, height, 5);
        double width = canvas.width() - left - right - (ends.isEmpty() ? 8 : 16);
        Pen pen = plot(canvas, panel, left, top, width, scale, labels);
        for (int k : inside) {
            nameInside(canvas, panel, k, pen);
        }
        canvas.fitted(
                0,
                12,
                panel.measure(),
                Canvas.QUIET,
                canvas.isNarrow() ? canvas.width() : left + width);
        if (!canvas.isNarrow()) {
            End.name(canvas, ends, left + width, top, scale);
        }
        return canvas.scene(top + height + 24, caption);
    }

    private static DoubleFunction<String> marks(Scale scale, Labels labels) {
        return value -> scale.written(value, labels);
    }

    private static Pen plot(
            Canvas canvas,
            Panel panel,
            double x,
            double top,
            double width,
            Scale scale,
            Labels labels) {
        double zero = top + scale.length();
        scale.grid(canvas, x, zero, width, marks(scale, labels));
        var time = new TimeAxis(panel.first(), panel.months(), true, x, width);
        var pen = new Pen(time, zero, scale);
        panel.adversary().ifPresent(band -> drawBand(canvas, band, pen, labels));
        drawLayers(canvas, panel, pen);
        panel.shortfall().ifPresent(name -> drawShortfall(canvas, panel, name, pen));
        for (Kind kind : Kind.values()) {
            panel.find(kind).ifPresent(curve -> drawCurve(canvas, panel, curve, pen));
        }
        time.draw(canvas, zero, labels);
        return pen;
    }

    /** A line; on top of layers it has a rim in the colour of the ground. */
    private static void drawCurve(Canvas canvas, Panel panel, Curve curve, Pen pen) {
        List<Point> points = pen.line(curve.values());
        Stroke stroke = stroke(curve.kind(), panel.colour());
        if (!panel.layers().isEmpty()) {
            canvas.add(new Mark.Line(points, Stroke.solid(Colour.SURFACE, stroke.width() + 2)));
        }
        canvas.add(new Mark.Line(points, stroke));
    }

    /** From low to high; what lies above the axis is cut off, and its highest value written. */
    private static void drawBand(Canvas canvas, Band band, Pen pen, Labels labels) {
        int highest = 0;
        for (int t = 1; t < band.high().months(); t++) {
            highest = band.high().at(t) > band.high().at(highest) ? t : highest;
        }
        double top = pen.scale().top();
        Series seen = Series.generate(band.high().months(), t -> Math.min(band.high().at(t), top));
        canvas.add(new Mark.Area(pen.between(band.low(), seen), Fill.plain(Colour.SUNK)));
        Stroke edge = Stroke.solid(Colour.RULE, 1);
        canvas.add(new Mark.Line(pen.line(band.low()), edge));
        if (band.high().at(highest) > top) {
            goesOn(
                    canvas,
                    pen.top(highest),
                    2 * highest < seen.months(),
                    labels.number(band.high().at(highest)));
        } else {
            canvas.add(new Mark.Line(pen.line(band.high()), edge));
        }
        canvas.add(new Mark.Line(pen.line(band.central()), BAND_STROKE));
    }

    /** An arrow up where something is cut off, and how far it goes, to the right or the left. */
    private static void goesOn(Canvas canvas, Point there, boolean isLeft, String most) {
        int side = isLeft ? 1 : -1;
        double x = there.x() + 6 * side;
        double y = there.y() + 3;
        Stroke stroke = Stroke.solid(Colour.INK_3, 1.2);
        canvas.line(x, y, x, y + 10, stroke);
        canvas.line(x - 3, y + 3.5, x, y, stroke);
        canvas.line(x, y, x + 3, y + 3.5, stroke);
        canvas.text(
                x + 7 * side,
                y + 9,
                most,
                Canvas.QUIET.anchored(isLeft ? Anchor.START : Anchor.END));
    }

    private static final Stroke BAND_STROKE = new Stroke(Colour.INK_3, 1.4, Dash.DASH_DOT);

    private static void drawLayers(Canvas canvas, Panel panel, Pen pen) {
        Series below = Series.zero(panel.months());
        for (int k = 0; k < panel.layers().size(); k++) {
            Layer layer = panel.layers().get(k);
            if (layer.values().sum() > 0) {
                Series above = below.plus(layer.values());
                List<Point> outline = pen.between(below, above);
                canvas.add(new Mark.Area(outline, Fill.plain(colour(panel, k, panel.colour()))));
                if (layer.hatched()) {
                    canvas.add(
                            new Mark.Area(
                                    outline, new Fill(hatchColour(panel.colour()), Hatch.FALLING)));
                }
                canvas.add(new Mark.Line(pen.line(above), Stroke.solid(Colour.SURFACE, 1.2)));
                below = above;
            }
        }
    }

    /** Layers that end before the last month and have room for their names. */
    private static List<Integer> layersToNameInside(Panel panel, Pen pen) {
        var inside = new ArrayList<Integer>();
        int last = panel.months() - 1;
        for (int k = 0; k < panel.layers().size(); k++) {
            Layer layer = panel.layers().get(k);
            boolean ends = pen.scale().of(layer.values().at(last)) < 3;
            if (ends && placeInside(panel, k, pen).isPresent()) {
                inside.add(k);
            }
        }
        return inside;
    }

    private static Optional<Point> placeInside(Panel panel, int layer, Pen pen) {
        Series below = panel.stacked(layer);
        return pen.roomBetween(
                below,
                below.plus(panel.layers().get(layer).values()),
                panel.layers().get(layer).name(),
                17);
    }

    private static void nameInside(Canvas canvas, Panel panel, int layer, Pen pen) {
        placeInside(panel, layer, pen)
                .ifPresent(place ->
                        canvas.text(
                                place.x(),
                                place.y() + Canvas.MIDDLE,
                                panel.layers().get(layer).name(),
                                Canvas.TEXT.anchored(Anchor.MIDDLE).haloed()));
    }

    /** Layers thin out from the axis up. */
    private static Colour colour(Panel panel, int layer, Colour base) {
        int last = Math.max(1, panel.layers().size() - 1);
        return base.tint(panel.layers().get(layer).hatched() ? 0.1 : 1 - 0.84 * layer / last);
    }

    private static Colour hatchColour(Colour base) {
        return base.tint(0.75);
    }

    private static void drawShortfall(Canvas canvas, Panel panel, String name, Pen pen) {
        panel.find(Kind.FLOOR)
                .ifPresent(floor -> {
                    Series met = panel.met();
                    for (List<Point> area : pen.above(met, floor.values())) {
                        canvas.add(new Mark.Area(area, Fill.plain(Colour.ALERT.tint(0.12))));
                        canvas.add(new Mark.Area(area, new Fill(Colour.ALERT, Hatch.RISING)));
                    }
                    pen.roomBetween(met, floor.values(), name, 24)
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

    private static Stroke stroke(Kind kind, Colour base) {
        return switch (kind) {
            case FULL -> new Stroke(Colour.INK, 1.3, Dash.DASHED);
            case FLOOR -> new Stroke(Colour.ALERT, 1.8, Dash.DOTTED);
            case AD_HOC -> Stroke.solid(Colour.INK_2, 1.3);
            case PLAN -> Stroke.solid(base, 2.6);
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

    /** All names, from the highest end to the lowest. */
    private static List<End> ends(Panel panel, Colour base, List<Integer> without) {
        var ends = new ArrayList<End>();
        int last = panel.months() - 1;
        for (int k = 0; k < panel.layers().size(); k++) {
            Layer layer = panel.layers().get(k);
            if (layer.values().sum() > 0 && !without.contains(k)) {
                double thick = layer.values().at(last);
                double middle = panel.stacked(k).at(last) + thick / 2;
                ends.add(
                        End.of(
                                layer.name(),
                                middle,
                                Canvas.QUIET,
                                sample(panel, k, base),
                                thick > 0));
            }
        }
        for (Curve curve : panel.curves()) {
            ends.add(
                    End.led(
                            curve.name(),
                            curve.values().at(last),
                            lettering(curve.kind()),
                            Sample.line(stroke(curve.kind(), base))));
        }
        panel.adversary()
                .ifPresent(band ->
                        ends.add(
                                End.led(
                                        band.name(),
                                        band.central().at(last),
                                        Canvas.QUIET,
                                        Sample.line(BAND_STROKE))));
        ends.sort(Comparator.comparingDouble((End end) -> -end.value()));
        return ends;
    }

    private static Sample sample(Panel panel, int layer, Colour base) {
        Fill ground = Fill.plain(colour(panel, layer, base));
        return new Sample.OfArea(
                panel.layers().get(layer).hatched()
                        ? List.of(ground, new Fill(hatchColour(base), Hatch.FALLING))
                        : List.of(ground));
    }

    private static List<End> key(List<Panel> panels) {
        boolean oneColour = panels.stream().map(Panel::colour).distinct().count() == 1;
        var entries = new ArrayList<End>();
        for (Panel panel : panels) {
            Colour base = oneColour ? panel.colour() : Colour.INK_2;
            entries.addAll(ends(panel, base, List.of()));
            panel.shortfall()
                    .ifPresent(name ->
                            entries.add(End.of(name, 0, Canvas.TEXT.in(Colour.BAD), SHORTFALL)));
        }
        return entries;
    }

    private static final Sample SHORTFALL =
            new Sample.OfArea(
                    List.of(
                            Fill.plain(Colour.ALERT.tint(0.12)),
                            new Fill(Colour.ALERT, Hatch.RISING)));
}
