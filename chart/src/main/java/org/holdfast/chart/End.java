package org.holdfast.chart;

import java.util.List;
import java.util.TreeSet;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Stroke;

/**
 * The name of a line or an area at its right end, in one line or two, or in a row above.
 *
 * @param value where it ends
 * @param pointed whether a line leads from the end to the name
 */
record End(List<String> name, double value, Lettering lettering, Sample sample, boolean pointed) {
    private static final double WIDEST = 156;

    static End of(String name, double value, Lettering lettering, Sample sample) {
        return of(name, value, lettering, sample, false);
    }

    /** A name to which a line leads. */
    static End led(String name, double value, Lettering lettering, Sample sample) {
        return of(name, value, lettering, sample, true);
    }

    static End of(String name, double value, Lettering lettering, Sample sample, boolean pointed) {
        return new End(Fitting.wrap(name, lettering, WIDEST, 2), value, lettering, sample, pointed);
    }

    /** A name that stands only in a key. */
    static End inKey(String name, Lettering lettering, Sample sample) {
        return new End(List.of(name), 0, lettering, sample, false);
    }

    double width() {
        return Sample.WIDTH + 4 + Fitting.widest(name, lettering);
    }

    double height() {
        return 1 + name.size() * Canvas.LEADING;
    }

    /**
     * Writes names to the right of where things end, moved apart where they would touch.
     *
     * @param ends from the highest value to the lowest
     * @param x the right end of what is drawn
     * @param top y of the upper end of the scale
     */
    static void name(Canvas canvas, List<End> ends, double x, double top, Scale scale) {
        name(canvas, ends, x, top, scale, top + scale.length());
    }

    /**
     * The same where something else is written below the scale.
     *
     * @param lowest y below which no middle of a name comes, if there is room for all
     */
    static void name(
            Canvas canvas, List<End> ends, double x, double top, Scale scale, double lowest) {
        double foot = top + scale.length();
        double[] wanted = ends.stream().mapToDouble(e -> foot - scale.of(e.value())).toArray();
        double[] heights = ends.stream().mapToDouble(End::height).toArray();
        double[] places = ends.isEmpty() ? wanted : Fitting.apart(wanted, heights, top, lowest);
        for (int k = 0; k < wanted.length; k++) {
            End end = ends.get(k);
            if (end.pointed()) {
                canvas.line(x + 2, wanted[k], x + 8, places[k], Stroke.solid(Colour.MID, 0.8));
            }
            end.sample().draw(canvas, x + 9, places[k]);
            double first = (end.name().size() - 1) * Canvas.LEADING / 2;
            canvas.lines(
                    x + 9 + Sample.WIDTH + 4,
                    places[k] + Canvas.MIDDLE - first,
                    end.name(),
                    end.lettering());
        }
    }

    /** Writes names in rows, each once; where what comes below them may start. */
    static double key(Canvas canvas, List<End> ends, double top) {
        var named = new TreeSet<String>();
        double beside = Sample.WIDTH + 4;
        double x = 0;
        double y = top + 8;
        for (End end : ends) {
            String name =
                    Fitting.shorten(
                            String.join(" ", end.name()), end.lettering(), canvas.width() - beside);
            if (named.add(name)) {
                double width = beside + end.lettering().width(name);
                if (x > 0 && x + width > canvas.width()) {
                    x = 0;
                    y += 18;
                }
                end.sample().draw(canvas, x, y);
                canvas.text(x + beside, y + Canvas.MIDDLE, name, end.lettering());
                x += width + 18;
            }
        }
        return named.isEmpty() ? top : y + 22;
    }
}
