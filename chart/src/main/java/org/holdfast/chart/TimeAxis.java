package org.holdfast.chart;

import java.time.YearMonth;
import org.holdfast.chart.Mark.Anchor;
import org.holdfast.chart.Mark.Stroke;

/**
 * Months from left to right. Month {@code t} is a stretch, from t to t + 1, or a moment, t.
 *
 * @param x where the first month starts, pixels
 * @param width pixels from the start of the first month to the end of the last
 */
record TimeAxis(YearMonth first, int months, boolean moments, double x, double width) {
    /** Up to so many months are named one by one. */
    private static final int FEW = 14;

    /** Where a moment is, counted in months from the start. */
    double at(double month) {
        return x + month / length() * width;
    }

    /** How many months long the axis is; one moment is drawn as a stretch. */
    private int length() {
        return moments && months > 1 ? months - 1 : months;
    }

    /** A tick where each year starts and the year below its months. */
    void draw(Canvas canvas, double y, Labels labels) {
        canvas.line(x, y, x + width, y, Stroke.solid(Colour.OUTLINE, 1));
        if (months <= FEW) {
            drawMonths(canvas, y, labels);
        } else {
            drawYears(canvas, y, labels);
        }
    }

    private void drawYears(Canvas canvas, double y, Labels labels) {
        double free = x - 4;
        for (int from = 0; from < length(); ) {
            YearMonth month = first.plusMonths(from);
            int to = Math.min(length(), from + 13 - month.getMonthValue());
            String year = labels.year(month.getYear());
            double half = Canvas.TEXT.width(year) / 2;
            double middle = (at(from) + at(to)) / 2;
            if (from > 0) {
                canvas.line(at(from), y, at(from), y + 5, Stroke.solid(Colour.OUTLINE, 1));
            }
            if (middle - half >= free && 2 * half <= (to - from) * width / length() * 3) {
                if (middle + half <= x + width) {
                    canvas.text(middle, y + 16, year, Canvas.QUIET.anchored(Anchor.MIDDLE));
                    free = middle + half + 8;
                }
            }
            from = to;
        }
    }

    private void drawMonths(Canvas canvas, double y, Labels labels) {
        double free = x - 1e9;
        for (int t = 0; t < months; t++) {
            String name = labels.month(first.plusMonths(t));
            double half = Canvas.TEXT.width(name) / 2;
            double middle =
                    Math.max(x - 4 + half, Math.min(at(t + (moments ? 0 : 0.5)), x + width - half));
            if (middle - half >= free && middle + half <= x + width + half) {
                canvas.text(middle, y + 16, name, Canvas.QUIET.anchored(Anchor.MIDDLE));
                free = middle + half + 12;
            }
        }
    }
}
