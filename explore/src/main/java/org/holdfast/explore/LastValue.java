package org.holdfast.explore;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.util.FastMath;
import org.holdfast.explore.analysis.Scores;
import org.holdfast.explore.draw.Normal;
import org.holdfast.model.Observation;
import org.holdfast.model.Quantity;

/**
 * The simplest forecast of a series: the last value that was known, with the error that such a
 * value had over the same distance before.
 */
final class LastValue {
    private final List<Point> points;

    private record Point(YearMonth month, Quantity quantity) {}

    private LastValue(List<Point> points) {
        this.points = points;
    }

    /** What was known of a series at the case's date. */
    static LastValue of(String series, List<Observation> observations) {
        List<Point> points = new ArrayList<>();
        for (Observation o : observations) {
            if (o.series().equals(series)) {
                points.add(new Point(YearMonth.parse(o.date().substring(0, 7)), o.quantity()));
            }
        }
        points.sort(Comparator.comparing(Point::month));
        return new LastValue(points);
    }

    /** The forecast for a month; nothing if the series was never seen. */
    Optional<Scores.Last> at(YearMonth month) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        Point last = points.getLast();
        long ahead = Math.max(1, last.month().until(month, ChronoUnit.MONTHS));
        double own = ownSpread(last.quantity());
        double spread = FastMath.sqrt(own * own + squaredChange(ahead));
        return Optional.of(new Scores.Last(last.quantity().value(), spread));
    }

    private static double ownSpread(Quantity q) {
        return q.low() > 0 && q.high() > q.low()
                ? FastMath.log(q.high() / q.low()) / 2 / Normal.quantile(0.95)
                : 0;
    }

    /**
     * The mean square of the logarithm of the change over so many months. Pairs of figures about
     * that far apart tell it; where the record is too short, those that are furthest apart, as if
     * the rest of the way went on like a random walk.
     */
    private double squaredChange(long ahead) {
        long record = points.getFirst().month().until(points.getLast().month(), ChronoUnit.MONTHS);
        long apart = Math.min(ahead, record / 2);
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                long lag = points.get(i).month().until(points.get(j).month(), ChronoUnit.MONTHS);
                double from = points.get(i).quantity().value();
                double to = points.get(j).quantity().value();
                if (lag >= apart
                        && lag > 0
                        && lag <= 2 * Math.max(1, ahead)
                        && from > 0
                        && to > 0) {
                    double change = FastMath.log(to / from);
                    sum += change * change * Math.max(1, (double) ahead / lag);
                    pairs++;
                }
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }
}
