package org.holdfast.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.holdfast.chart.Mark.Anchor;
import org.holdfast.chart.Mark.Stroke;

/**
 * An axis with nought on it, mostly at its start: how a value becomes a length, and round values to
 * mark on it.
 *
 * @param bottom the value at the start, not above nought
 * @param top the value at the end, above {@code bottom}
 * @param length pixels from the start to the end
 */
record Scale(double bottom, double top, double length, double step) {

    /** A scale from nought that ends on a round value not below {@code most}. */
    static Scale round(double most, double length, int marks) {
        return round(0, most, length, marks);
    }

    /**
     * A scale of round values that holds nought and all from {@code least} to {@code most}.
     *
     * @param marks about how many steps
     */
    static Scale round(double least, double most, double length, int marks) {
        double above = Math.max(0, most);
        double below = Math.max(0, -least);
        if (!(above + below > 0)) {
            above = 1;
        }
        double step = step((above + below) / marks);
        return new Scale(0 - steps(below, step) * step, steps(above, step) * step, length, step);
    }

    private static double steps(double size, double step) {
        return Math.ceil(size / step - 1e-9);
    }

    /** A scale from nought that ends exactly on {@code most}. */
    static Scale exact(double most, double length) {
        double largest = most > 0 ? most : 1;
        return new Scale(0, largest, length, largest);
    }

    /** From the value at the start to the value at the end. */
    double reach() {
        return top - bottom;
    }

    /** How many decimals the marks need. */
    int decimals() {
        int decimals = 0;
        for (double tens = step; tens < 1 - 1e-9 && decimals < 9; tens *= 10) {
            decimals++;
        }
        return decimals;
    }

    double of(double value) {
        return (value - bottom) / reach() * length;
    }

    /** The round values, lowest first. */
    List<Double> marks() {
        var marks = new ArrayList<Double>();
        int first = (int) Math.floor(bottom / step + 0.5);
        for (int k = first; k * step <= top + 1e-9 * reach(); k++) {
            marks.add(k * step);
        }
        return marks;
    }

    /** A mark as it is written, with as many decimals as the others need. */
    String written(double mark, Labels labels) {
        return mark == 0 ? labels.number(0) : labels.number(mark, decimals());
    }

    /** The room for the marks of an upright axis, their distance to it included. */
    double room(DoubleFunction<String> mark) {
        double widest = 0;
        for (double value : marks()) {
            widest = Math.max(widest, Canvas.QUIET.width(mark.apply(value)));
        }
        return widest + 8;
    }

    /**
     * Draws a pale line at each mark and the mark at its left.
     *
     * @param x the left end of the lines
     * @param foot y of the lower end
     */
    void grid(Canvas canvas, double x, double foot, double width, DoubleFunction<String> mark) {
        for (double value : marks()) {
            double y = foot - of(value);
            if (value == 0 && bottom < 0) {
                canvas.line(x, y, x + width, y, Stroke.solid(Colour.OUTLINE, 1));
            } else if (value != bottom) {
                canvas.line(x, y, x + width, y, Stroke.solid(Colour.RULE_2, 1));
            }
            canvas.text(
                    x - 8, y + Canvas.MIDDLE, mark.apply(value), Canvas.QUIET.anchored(Anchor.END));
        }
    }

    /**
     * Draws a pale line up from each mark of a lying axis and writes the marks below, where there
     * is room.
     *
     * @param x where the axis starts
     * @param top y of the upper end of the lines
     * @param foot y of their lower end
     */
    void lying(Canvas canvas, double x, double top, double foot, DoubleFunction<String> mark) {
        double free = 0;
        for (double value : marks()) {
            double at = x + of(value);
            canvas.line(
                    at,
                    top,
                    at,
                    foot,
                    Stroke.solid(value == 0 ? Colour.OUTLINE : Colour.RULE_2, 1));
            String text = mark.apply(value);
            double half = Canvas.QUIET.width(text) / 2;
            if (at - half >= free && at + half <= canvas.width()) {
                canvas.text(at, foot + 15, text, Canvas.QUIET.anchored(Anchor.MIDDLE));
                free = at + half + 8;
            }
        }
    }

    /** The smallest of 1, 2, 5, 10, 20, … times a power of ten that is not below {@code least}. */
    private static double step(double least) {
        double tens = 1;
        while (tens * 10 <= least) {
            tens *= 10;
        }
        if (least < 1) {
            double parts = 1;
            while (1 / parts >= least * 10 && parts < 1e300) {
                parts *= 10;
            }
            parts *= 10;
            for (double factor : new double[] {1, 2, 5}) {
                if (factor / parts >= least * (1 - 1e-12)) {
                    return factor / parts;
                }
            }
            return 10 / parts;
        }
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * tens >= least * (1 - 1e-12)) {
                return factor * tens;
            }
        }
        return 10 * tens;
    }
}
