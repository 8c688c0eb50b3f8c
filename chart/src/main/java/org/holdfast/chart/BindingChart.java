package org.holdfast.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.chart.Mark.Fill;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Stroke;

/**
 * What binds: how much less shortfall one more unit of each limit would buy. Limits with one unit
 * stand together and share a scale; scales of different units cannot be compared, so each group has
 * its own.
 */
public final class BindingChart {
    private static final double ROW = 21;

    private BindingChart() {}

    /**
     * Limits that are counted in one unit.
     *
     * @param heading what one more unit is: 'one more EUR billion'
     */
    public record Group(String heading, List<Limit> limits) {
        public Group {
            limits = List.copyOf(limits);
        }
    }

    /**
     * One limit.
     *
     * @param name what binds
     * @param when the span in which it binds; may be empty
     * @param gain less shortfall for one more unit
     * @param checked whether a second calculation agrees; if not, the dot is hollow
     */
    public record Limit(String name, String when, double gain, boolean checked) {
        public Limit {
            gain = Checks.amount(gain, name);
        }
    }

    /** Lollipops, largest first in each group. */
    public static Scene draw(List<Group> groups, Scene.Caption caption, Labels labels) {
        var canvas = new Canvas(labels.width());
        Lettering bold = Canvas.TEXT.bold();
        List<Limit> all = groups.stream().flatMap(g -> g.limits().stream()).toList();
        double names =
                Math.min(200, Fitting.widest(all.stream().map(Limit::name).toList(), Canvas.TEXT))
                        + 14;
        double whens =
                Math.min(180, Fitting.widest(all.stream().map(Limit::when).toList(), Canvas.QUIET));
        boolean narrow = canvas.isNarrow();
        double above = narrow ? Canvas.LEADING : 0;
        whens = narrow ? Math.min(whens, canvas.width() / 2) : whens;
        double x = narrow ? 0 : names + (whens > 0 ? whens + 16 : 0);
        double room = narrow ? canvas.width() - whens - 2 : names;
        double spans = narrow ? canvas.width() - whens : names;
        double numbers =
                Fitting.widest(
                        all.stream().map(limit -> labels.number(limit.gain())).toList(), bold);
        double lane = canvas.width() - x - numbers - 14;
        double y = 0;
        for (Group group : groups) {
            canvas.line(0, y + 0.5, canvas.width(), y + 0.5, Stroke.solid(Colour.RULE, 1));
            canvas.text(0, y + 17, Fitting.shorten(group.heading(), bold, canvas.width()), bold);
            y += 24;
            double most = group.limits().stream().mapToDouble(Limit::gain).max().orElse(0);
            Scale scale = Scale.exact(most, lane);
            List<Limit> sorted =
                    group.limits().stream()
                            .sorted(
                                    Comparator.comparingDouble((Limit limit) -> -limit.gain())
                                            .thenComparing(Limit::name)
                                            .thenComparing(Limit::when))
                            .toList();
            double top = y;
            for (Limit limit : sorted) {
                double middle = y + above + ROW / 2;
                double base = narrow ? y + 14 : middle + Canvas.MIDDLE;
                canvas.text(
                        0,
                        base,
                        Fitting.shorten(limit.name(), Canvas.TEXT, room - 12),
                        Canvas.TEXT);
                canvas.text(
                        spans,
                        base,
                        Fitting.shorten(limit.when(), Canvas.QUIET, whens),
                        Canvas.QUIET);
                double end = x + scale.of(limit.gain());
                canvas.line(x, middle, end, middle, Stroke.solid(Colour.ACCENT, 2.4));
                canvas.add(
                        new Mark.Dot(
                                end,
                                middle,
                                4.4,
                                Fill.plain(limit.checked() ? Colour.ACCENT : Colour.SURFACE),
                                Optional.of(Stroke.solid(Colour.ACCENT, 1.8))));
                canvas.text(end + 10, middle + Canvas.MIDDLE, labels.number(limit.gain()), bold);
                y += above + ROW;
            }
            canvas.line(x, top, x, y, Stroke.solid(Colour.OUTLINE, 1));
            y += 10;
        }
        return canvas.scene(Math.max(1, y - 4), caption);
    }
}
