package org.holdfast.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.holdfast.chart.Mark.Dash;
import org.holdfast.chart.Mark.Fill;
import org.holdfast.chart.Mark.Hatch;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Stroke;
import org.holdfast.model.Bands;
import org.holdfast.model.Series;

/**
 * One measure over many futures, month by month: the median, the band that holds half of the
 * futures and the one that holds nine in ten. A second plan is drawn as lines; below, if asked, how
 * likely a month is to end under the floor, because bands alone make that look likelier than it is.
 */
public final class FanChart {
    private static final double PLOT = 240;
    private static final double NARROW_PLOT = 190;
    private static final double SMALL_PLOT = 128;
    private static final double STRIP = 34;
    private static final double STRIP_GAP = 16;

    private static final Stroke OTHER = Stroke.solid(Colour.INK_2, 1.3);
    private static final Stroke OTHER_MOST = new Stroke(Colour.INK_2, 1, Dash.DASH_DOT);
    private static final Sample CHANCE = new Sample.OfArea(chanceFills());

    private FanChart() {}

    /**
     * One measure.
     *
     * @param name heads a small multiple
     * @param measure what the axis counts, with its unit
     * @param form how its values are written
     * @param colour of the item that is measured; empty: that of the plan
     * @param bands with the levels of {@link Bands#LEVELS}
     * @param other the same for a second plan
     * @param needs lines to hold the bands against
     * @param chance the share of futures in which a month is under the floor
     */
    public record Panel(
            String name,
            String measure,
            YearMonth first,
            Form form,
            Optional<Colour> colour,
            Bands bands,
            Optional<Bands> other,
            List<Need> needs,
            Optional<Series> chance) {
        public Panel {
            needs = List.copyOf(needs);
            int months = bands.months();
            check(bands, months, name);
            other.ifPresent(b -> check(b, months, name));
            needs.forEach(n -> check(n.values(), months, n.name()));
            chance.ifPresent(c -> check(c, months, name));
            chance = chance.map(c -> Series.generate(months, t -> Checks.share(c.at(t), name)));
        }

        private int months() {
            return bands.months();
        }

        private Colour drawn() {
            return colour.orElse(Colour.ACCENT);
        }

        private Scale scale(double length, int marks) {
            double least = 0;
            double most = form == Form.SHARE ? 1 : 0;
            var all = new ArrayList<Series>();
            all.add(bands.at(0.05));
            all.add(bands.at(0.95));
            other.ifPresent(b -> all.addAll(List.of(b.at(0.05), b.at(0.95))));
            needs.forEach(n -> all.add(n.values()));
            for (Series series : all) {
                for (int t = 0; t < months(); t++) {
                    least = Math.min(least, series.at(t));
                    most = Math.max(most, series.at(t));
                }
            }
            return Scale.round(least, most, length, marks);
        }

        private static void check(Bands bands, int months, String what) {
            bands.series().forEach(s -> check(s, months, what));
        }

        private static void check(Series series, int months, String what) {
            if (series.months() != months) {
                throw new IllegalArgumentException(
                        what + " has " + series.months() + " months, not " + months);
            }
            for (int t = 0; t < months; t++) {
                Checks.finite(series.at(t), what);
            }
        }
    }

    /** How values are written on an axis. */
    public enum Form {
        AMOUNT,
        /** Values are shares of 1, written as percentages; the axis reaches 100%. */
        SHARE
    }

    /**
     * A line that does not depend on the future.
     *
     * @param floor the floor, drawn as such; otherwise the full need
     */
    public record Need(String name, boolean floor, Series values) {}

    /**
     * The names in the chart.
     *
     * @param median the middle future of the bands
     * @param half the band that holds half of the futures
     * @param most the band that holds nine in ten
     * @param other the middle future of the second plan
     * @param otherMost the lines between which nine in ten futures of the second plan lie; without
     *     a name they are not drawn
     * @param chance the share of futures under the floor
     */
    public record Names(
            String median,
            String half,
            String most,
            String other,
            Optional<String> otherMost,
            String chance) {}

    /** One measure over the width of the page; lines and bands are named at their right ends. */
    public static Scene draw(Panel panel, Names names, Scene.Caption caption, Labels labels) {
        var canvas = new Canvas(labels.width());
        List<End> ends = ends(panel, names, panel.drawn());
        End chance = chance(names);
        boolean chances = panel.chance().isPresent();
        double right = -8;
        double top = 26;
        if (canvas.isNarrow()) {
            top = End.key(canvas, key(List.of(panel), names), 20) + 2;
        } else {
            right = ends.stream().mapToDouble(End::width).max().orElse(0);
            right = chances ? Math.max(right, chance.width()) : right;
        }
        double named = ends.stream().mapToDouble(End::height).sum();
        double height = canvas.isNarrow() ? NARROW_PLOT : Math.max(PLOT, named);
        Scale scale = panel.scale(height, 5);
        double left = room(panel, scale, labels);
        double width = canvas.width() - left - right - 16;
        double foot = plot(canvas, panel, names, left, top, width, scale, labels);
        canvas.fitted(0, 12, panel.measure(), Canvas.QUIET, canvas.width());
        if (!canvas.isNarrow()) {
            End.name(canvas, ends, left + width, top, scale);
            if (chances) {
                Scale shares = Scale.exact(1, STRIP);
                End.name(canvas, List.of(chance), left + width, foot - STRIP, shares);
            }
        }
        return canvas.scene(foot + 24, caption);
    }

    /** Several measures side by side, two in a row, each with its own axis; one key for all. */
    public static Scene drawSmall(
            List<Panel> panels, Names names, Scene.Caption caption, Labels labels) {
        var canvas = new Canvas(labels.width());
        double y = End.key(canvas, key(panels, names), 0);
        double gap = 28;
        int columns = canvas.isNarrow() ? 1 : 2;
        double cell = (canvas.width() + gap) / columns - gap - 1;
        double[] axes = new double[columns];
        for (int k = 0; k < panels.size(); k++) {
            Panel panel = panels.get(k);
            axes[k % columns] =
                    Math.max(axes[k % columns], room(panel, panel.scale(SMALL_PLOT, 4), labels));
        }
        double foot = y;
        for (int k = 0; k < panels.size(); k++) {
            Panel panel = panels.get(k);
            double x = k % columns * (cell + gap);
            if (k % columns == 0 && k > 0) {
                y = foot + 44;
            }
            Lettering bold = Canvas.TEXT.bold();
            canvas.fitted(x, y + 11, panel.name(), bold, cell);
            canvas.fitted(x, y + 26, panel.measure(), Canvas.QUIET, cell);
            double left = axes[k % columns];
            Scale scale = panel.scale(SMALL_PLOT, 4);
            double end = plot(canvas, panel, names, x + left, y + 42, cell - left, scale, labels);
            foot = k % columns == 0 ? end : Math.max(foot, end);
        }
        return canvas.scene(Math.max(1, foot + 26), caption);
    }

    private static double room(Panel panel, Scale scale, Labels labels) {
        double room = scale.room(marks(panel, scale, labels));
        return panel.chance().isEmpty()
                ? room
                : Math.max(room, Scale.exact(1, STRIP).room(labels::share));
    }

    private static DoubleFunction<String> marks(Panel panel, Scale scale, Labels labels) {
        return switch (panel.form()) {
            case AMOUNT -> value -> scale.written(value, labels);
            case SHARE -> labels::share;
        };
    }

    /** The plot, the strip below it if there is one, and the months; where the strip ends. */
    private static double plot(
            Canvas canvas,
            Panel panel,
            Names names,
            double x,
            double top,
            double width,
            Scale scale,
            Labels labels) {
        double foot = top + scale.length();
        var time = new TimeAxis(panel.first(), panel.months(), true, x, width);
        var pen = new Pen(time, foot, scale);
        scale.grid(canvas, x, foot, width, marks(panel, scale, labels));
        fan(canvas, panel, names, pen);
        if (panel.chance().isPresent()) {
            canvas.line(x, foot, x + width, foot, Stroke.solid(Colour.OUTLINE, 1));
            foot += STRIP_GAP + STRIP;
            strip(canvas, panel.chance().get(), time, foot, labels);
        }
        time.draw(canvas, foot, labels);
        return foot;
    }

    private static void fan(Canvas canvas, Panel panel, Names names, Pen pen) {
        Colour colour = panel.drawn();
        Bands bands = panel.bands();
        band(canvas, pen, bands, 0.05, 0.95, Spreading.most(colour));
        band(canvas, pen, bands, 0.25, 0.75, Spreading.half(colour));
        Stroke edge = Stroke.solid(colour.tint(0.6), 0.8);
        canvas.add(new Mark.Line(pen.line(bands.at(0.05)), edge));
        canvas.add(new Mark.Line(pen.line(bands.at(0.95)), edge));
        if (pen.scale().bottom() < 0) {
            canvas.add(
                    new Mark.Line(
                            pen.line(Series.zero(panel.months())), Stroke.solid(Colour.INK_2, 1)));
        }
        for (Need need : panel.needs()) {
            rimmed(canvas, pen, need.values(), stroke(need));
        }
        panel.other()
                .ifPresent(other -> {
                    if (names.otherMost().isPresent()) {
                        canvas.add(new Mark.Line(pen.line(other.at(0.05)), OTHER_MOST));
                        canvas.add(new Mark.Line(pen.line(other.at(0.95)), OTHER_MOST));
                    }
                    rimmed(canvas, pen, other.at(0.5), OTHER);
                });
        rimmed(canvas, pen, bands.at(0.5), median(colour));
    }

    private static void band(
            Canvas canvas, Pen pen, Bands bands, double low, double high, Colour colour) {
        canvas.add(new Mark.Area(pen.between(bands.at(low), bands.at(high)), Fill.plain(colour)));
    }

    /** A line with a rim in the colour of the ground, to stand out on bands. */
    private static void rimmed(Canvas canvas, Pen pen, Series series, Stroke stroke) {
        canvas.add(
                new Mark.Line(pen.line(series), Stroke.solid(Colour.SURFACE, stroke.width() + 2)));
        canvas.add(new Mark.Line(pen.line(series), stroke));
    }

    private static void strip(
            Canvas canvas, Series chance, TimeAxis time, double foot, Labels labels) {
        Scale scale = Scale.exact(1, STRIP);
        canvas.box(time.x(), foot - STRIP, time.width(), STRIP, Colour.SUNK.tint(0.5));
        scale.grid(canvas, time.x(), foot, time.width(), labels::share);
        var pen = new Pen(time, foot, scale);
        var area = pen.between(Series.zero(chance.months()), chance);
        for (Fill fill : chanceFills()) {
            canvas.add(new Mark.Area(area, fill));
        }
        canvas.add(new Mark.Line(pen.line(chance), Stroke.solid(Colour.ALERT, 1)));
    }

    private static List<Fill> chanceFills() {
        return List.of(Fill.plain(Colour.ALERT.tint(0.12)), new Fill(Colour.ALERT, Hatch.RISING));
    }

    private static Stroke median(Colour colour) {
        return Stroke.solid(colour, 2.6);
    }

    private static Stroke stroke(Need need) {
        return need.floor()
                ? new Stroke(Colour.ALERT, 1.8, Dash.DOTTED)
                : new Stroke(Colour.INK, 1.3, Dash.DASHED);
    }

    private static End chance(Names names) {
        return End.of(names.chance(), 0.5, Canvas.TEXT.in(Colour.BAD), CHANCE);
    }

    private static List<End> key(List<Panel> panels, Names names) {
        boolean oneColour = panels.stream().map(Panel::drawn).distinct().count() == 1;
        var entries = new ArrayList<End>();
        for (Panel panel : panels) {
            Colour colour = oneColour ? panel.drawn() : Colour.INK_2;
            entries.addAll(inOrder(panel, names, colour));
        }
        if (panels.stream().anyMatch(p -> p.chance().isPresent())) {
            entries.add(chance(names));
        }
        return entries;
    }

    /** All names, from the highest end to the lowest. */
    private static List<End> ends(Panel panel, Names names, Colour colour) {
        return inOrder(panel, names, colour).stream()
                .sorted(Comparator.comparingDouble((End end) -> -end.value()))
                .toList();
    }

    private static List<End> inOrder(Panel panel, Names names, Colour colour) {
        var ends = new ArrayList<End>();
        int last = panel.months() - 1;
        Bands bands = panel.bands();
        double middle = bands.at(0.5).at(last);
        double upper = bands.at(0.75).at(last);
        double highest = bands.at(0.95).at(last);
        ends.add(End.led(names.median(), middle, Canvas.TEXT.bold(), Sample.line(median(colour))));
        ends.add(
                End.led(
                        names.half(),
                        (middle + upper) / 2,
                        Canvas.TEXT,
                        Sample.area(Fill.plain(Spreading.half(colour)))));
        ends.add(
                End.led(
                        names.most(),
                        (upper + highest) / 2,
                        Canvas.TEXT,
                        Sample.area(Fill.plain(Spreading.most(colour)))));
        for (Need need : panel.needs()) {
            ends.add(
                    End.led(
                            need.name(),
                            need.values().at(last),
                            need.floor() ? Canvas.TEXT.in(Colour.BAD) : Canvas.TEXT,
                            Sample.line(stroke(need))));
        }
        panel.other()
                .ifPresent(other -> {
                    ends.add(
                            End.led(
                                    names.other(),
                                    other.at(0.5).at(last),
                                    Canvas.QUIET,
                                    Sample.line(OTHER)));
                    names.otherMost()
                            .ifPresent(most ->
                                    ends.add(
                                            End.led(
                                                    most,
                                                    other.at(0.95).at(last),
                                                    Canvas.QUIET,
                                                    Sample.line(OTHER_MOST))));
                });
        return ends;
    }
}
