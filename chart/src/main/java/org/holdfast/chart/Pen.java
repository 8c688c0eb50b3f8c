package org.holdfast.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.chart.Mark.Point;
import org.holdfast.model.Series;

/**
 * Draws series on one pair of axes. One month alone is drawn as a level line.
 *
 * @param foot y of the lower end of the scale
 */
record Pen(TimeAxis time, double foot, Scale scale) {
    List<Point> line(Series series) {
        var points = new ArrayList<Point>();
        int n = points(series);
        for (int k = 0; k < n; k++) {
            boolean flat =
                    k > 0
                            && k < n - 1
                            && at(series, k) == at(series, k - 1)
                            && at(series, k) == at(series, k + 1);
            if (!flat) {
                points.add(point(k, at(series, k)));
            }
        }
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
        double trace = 1e-6 * scale.reach();
        double before = 0;
        for (int k = 0; k < points(low); k++) {
            double gap = at(high, k) - at(low, k);
            if (gap < trace) {
                gap = Math.min(gap, 0);
            }
            if (k > 0 && (gap > 0) != (before > 0)) {
                double share = before / (before - gap);
                double was = at(high, k - 1);
                over.add(point(k - 1 + share, was + share * (at(high, k) - was)));
                if (gap <= 0) {
                    over.addAll(under.reversed());
                    areas.add(List.copyOf(over));
                    over.clear();
                    under.clear();
                }
            }
            if (gap > 0) {
                over.add(point(k, at(high, k)));
                under.add(point(k, at(low, k)));
            }
            before = gap;
        }
        if (!over.isEmpty()) {
            over.addAll(under.reversed());
            areas.add(over);
        }
        return areas;
    }

    /**
     * The middle of the roomiest stretch between two series that a name fits in.
     *
     * @param least height that the name needs, pixels
     */
    Optional<Point> roomBetween(Series low, Series high, String name, double least) {
        double need = Canvas.TEXT.bold().width(name) + 12;
        int n = points(low);
        int span = Math.max(1, (int) Math.ceil(need / time.width() * (n - 1)));
        Optional<Point> best = Optional.empty();
        double room = least;
        for (int from = 0; from + span < n; from++) {
            double floor = scale.bottom();
            double ceiling = Double.MAX_VALUE;
            for (int k = from; k <= from + span; k++) {
                floor = Math.max(floor, at(low, k));
                ceiling = Math.min(ceiling, at(high, k));
            }
            double height = scale.of(ceiling) - scale.of(floor);
            if (height > room) {
                room = height;
                best = Optional.of(point(from + span / 2.0, (floor + ceiling) / 2));
            }
        }
        return best;
    }

    /** How many points a line has: two at least. */
    private static int points(Series series) {
        return Math.max(2, series.months());
    }

    private static double at(Series series, int k) {
        return series.at(Math.min(k, series.months() - 1));
    }

    /** Where a month meets the upper end of the scale. */
    Point top(int month) {
        return point(month, scale.top());
    }

    private Point point(double month, double value) {
        return new Point(time.at(month), foot - scale.of(value));
    }
}
