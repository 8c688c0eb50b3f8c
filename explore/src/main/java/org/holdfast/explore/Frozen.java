package org.holdfast.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.util.FastMath;
import org.holdfast.explore.draw.Normal;
import org.holdfast.model.Forecast;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.Quantiles;

/**
 * A forecast of which only quantiles were kept: members that have these very quantiles. Between two
 * of them members lie evenly; beyond the outermost they go on as the logarithm of a normal
 * distribution through the last two does.
 */
final class Frozen implements Ahead {
    /** One member at each two-hundredth, so that every level that is told has one. */
    private static final int STEPS = 200;

    private final List<HindcastSeries> series;
    private final List<Map<Integer, Quantiles>> bands;
    private final int months;

    /**
     * Of bands by month.
     *
     * @param series that are to be held against it; one that was not frozen has no members
     */
    Frozen(List<HindcastSeries> series, List<Forecast> frozen) {
        this.series = List.copyOf(series);
        Map<String, Map<Integer, Quantiles>> by = new HashMap<>();
        int last = -1;
        for (Forecast f : frozen) {
            for (Forecast.Month m : f.months()) {
                by.computeIfAbsent(f.series().id(), id -> new HashMap<>())
                        .put(m.month(), m.bands());
                last = Math.max(last, m.month());
            }
        }
        bands = series.stream().map(s -> by.getOrDefault(s.id(), Map.of())).toList();
        months = last + 1;
    }

    @Override
    public List<HindcastSeries> series() {
        return series;
    }

    @Override
    public int months() {
        return months;
    }

    @Override
    public double[] at(int k, int month) {
        Quantiles q = bands.get(k).get(month);
        if (q == null) {
            return new double[0];
        }
        double[] members = new double[STEPS + 1];
        for (int n = 0; n <= STEPS; n++) {
            members[n] = member(q, Math.max(0.5, Math.min(STEPS - 0.5, n)) / STEPS);
        }
        return members;
    }

    private static double member(Quantiles q, double at) {
        List<Double> levels = q.levels();
        int last = levels.size() - 1;
        if (at < levels.getFirst() - 1e-12) {
            return beyond(q, 0, 1, at);
        }
        if (at > levels.get(last) + 1e-12) {
            return beyond(q, last, last - 1, at);
        }
        int k = 1;
        while (k < last && at > levels.get(k) + 1e-12) {
            k++;
        }
        double share = (at - levels.get(k - 1)) / (levels.get(k) - levels.get(k - 1));
        return q.values().get(k - 1) + share * (q.values().get(k) - q.values().get(k - 1));
    }

    private static double beyond(Quantiles q, int end, int next, double at) {
        double outer = q.values().get(end);
        double inner = q.values().get(next);
        if (!(outer > 0) || !(inner > 0)) {
            return outer;
        }
        double from = Normal.quantile(q.levels().get(end));
        double way = (Normal.quantile(at) - from) / (from - Normal.quantile(q.levels().get(next)));
        return outer * FastMath.pow(outer / inner, way);
    }

    @Override
    public double keptUp(int k, int month, int first) {
        double sum = 0;
        int known = 0;
        for (int t = 0; t < first; t++) {
            Quantiles q = bands.get(k).get(t);
            if (q != null) {
                sum += q.at(0.5);
                known++;
            }
        }
        return known == 0 ? 0 : sum / known;
    }
}
