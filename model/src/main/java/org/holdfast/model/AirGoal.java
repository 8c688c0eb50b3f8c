package org.holdfast.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What missing interceptors count for: the harm that gets through for want of them, along
 * docs/method/air-defence.md. A month without any counts the weights of all that are needed in it;
 * one with the full need of each counts nothing.
 *
 * <p>What gets through of a class is counted in straight pieces that fall less and less, so that a
 * programme can count the same: that lies above the curve by at most 1 ÷ (2 {@link #PIECES}²) of
 * what the pieces span, and on it at their ends.
 */
public final class AirGoal {
    /** Straight pieces of a class in a month. */
    public static final int PIECES = 4;

    private static final Curve NO_HARM = new Curve(0, 0, List.of());

    private final AirDefence defence;

    /** [raid][month] */
    private final double[][] launched;

    /** [item][month] */
    private final boolean[][] counts;

    /** [month] */
    private final List<Sky> skies = new ArrayList<>();

    /**
     * What gets through of a class in a month.
     *
     * @param effort nominal kills of what is not an item
     * @param leaked with no more than that
     * @param pieces what more of it does, the first piece first
     */
    public record Curve(double effort, double leaked, List<Piece> pieces) {
        public Curve {
            pieces = List.copyOf(pieces);
        }

        private double leaked(double met) {
            double left = met - effort;
            double through = leaked;
            for (Piece piece : pieces) {
                through -= piece.stops * Math.max(0, Math.min(left, piece.width));
                left -= piece.width;
            }
            return through;
        }
    }

    /**
     * A straight piece.
     *
     * @param width nominal kills
     * @param stops launches that each of them stops
     */
    public record Piece(double width, double stops) {}

    /**
     * What an item does that is spent in turn up to here. Between two corners it does what lies
     * between them.
     */
    public static final class Corner {
        private final double units;

        /** [raid] */
        private final double[] kills;

        private Corner(double units, double[] kills, double times) {
            this.units = units;
            this.kills = kills.clone();
            for (int k = 0; k < kills.length; k++) {
                this.kills[k] *= times;
            }
        }

        /** Units spent. */
        public double units() {
            return units;
        }

        /** Nominal kills of a class. */
        public double kills(int raid) {
            return kills[raid];
        }
    }

    /**
     * A month.
     *
     * @param corners [item] up to its full need, if that counts by what gets through
     * @param curves [raid]
     * @param least harm with the full need of all
     * @param each item-months that one harm counts for
     */
    private record Sky(List<List<Corner>> corners, List<Curve> curves, double least, double each) {
        private Sky {
            corners = List.copyOf(corners);
            curves = List.copyOf(curves);
        }
    }

    AirGoal(Instance s) {
        defence = AirDefence.of(s);
        launched = new double[defence.raids().size()][];
        for (int k = 0; k < launched.length; k++) {
            launched[k] = s.launches(defence.raids().get(k).item());
        }
        AirDefence.Month month = defence.month();
        counts = new boolean[month.used.length][s.months()];
        for (int t = 0; t < s.months() && launched.length > 0; t++) {
            Sky sky = sky(s, month, t);
            skies.add(sky);
            for (int i = 0; i < counts.length; i++) {
                counts[i][t] = !sky.corners.get(i).isEmpty();
            }
        }
    }

    private void launch(AirDefence.Month month, int t) {
        for (int k = 0; k < launched.length; k++) {
            month.launched[k] = defence.launched(k, launched[k][t]);
        }
    }

    private Sky sky(Instance s, AirDefence.Month month, int t) {
        launch(month, t);
        List<List<Corner>> corners = new ArrayList<>(month.used.length);
        double weight = 0;
        for (int i = 0; i < month.used.length; i++) {
            corners.add(corners(month, i, s.full(0, i, t)));
            weight += corners.get(i).isEmpty() ? 0 : s.items().get(i).weight();
        }
        Arrays.fill(month.used, 0);
        month.meet();
        List<Curve> curves = new ArrayList<>(launched.length);
        for (int k = 0; k < defence.raids().size(); k++) {
            boolean counts = defence.raids().get(k).harm() > 0;
            curves.add(counts ? curve(month, k, corners) : NO_HARM);
        }
        double most = harm(month, curves);
        for (int i = 0; i < month.used.length; i++) {
            month.used[i] = s.full(0, i, t);
        }
        month.meet();
        double least = harm(month, curves);
        if (most - least > 1e-9 * most) {
            return new Sky(corners, curves, least, weight / (most - least));
        }
        curves.replaceAll(curve -> new Curve(curve.effort, curve.leaked, List.of()));
        return new Sky(Collections.nCopies(corners.size(), List.of()), curves, least, 0);
    }

    /** None if it meets nothing that does harm. */
    private List<Corner> corners(AirDefence.Month month, int item, double full) {
        if (full <= 0 || defence.turns(item).length == 0) {
            return List.of();
        }
        List<Corner> corners = new ArrayList<>(defence.turns(item).length);
        double[] kills = new double[defence.raids().size()];
        double wanted = 0;
        boolean isOfUse = false;
        for (int[] turn : defence.turns(item)) {
            double before = wanted;
            double[] added = new double[kills.length];
            for (int n : turn) {
                wanted += month.wanted(n);
                added[defence.raidOf(n)] += month.wanted(n) * defence.kills(n);
            }
            if (wanted > before && before < full) {
                double part = Math.min(1, (full - before) / (wanted - before));
                for (int k = 0; k < kills.length; k++) {
                    kills[k] += part * added[k];
                    isOfUse |= added[k] > 0 && defence.raids().get(k).harm() > 0;
                }
                corners.add(new Corner(Math.min(full, wanted), kills, 1));
            }
        }
        if (wanted > 0 && full > wanted) {
            // What is left when all are served goes to all alike.
            boolean isOne = corners.size() == 1;
            Corner rest = new Corner(full, kills, full / wanted);
            corners.subList(isOne ? 0 : corners.size(), corners.size()).clear();
            corners.add(rest);
        }
        return isOfUse ? corners : List.of();
    }

    /** Pieces in each of which the curve bends as much. */
    private Curve curve(AirDefence.Month month, int k, List<List<Corner>> corners) {
        double from = month.met(k);
        double to = from;
        for (List<Corner> item : corners) {
            to += item.isEmpty() ? 0 : item.getLast().kills(k);
        }
        double within = month.launched[k] * defence.reach(k);
        double high = Elementary.exp(-from / (2 * within));
        double low = Elementary.exp(-to / (2 * within));
        double first = month.through(k, from);
        List<Piece> pieces = new ArrayList<>(PIECES);
        double start = from;
        double before = first;
        for (int b = 1; b <= PIECES && high - low > 1e-9 * high; b++) {
            double root = high + (low - high) * b / PIECES;
            double end = b == PIECES ? to : -2 * within * Elementary.log(root);
            double after =
                    defence.hasCeiling(k)
                            ? month.through(k, end)
                            : month.launched[k] - within * (1 - root * root);
            pieces.add(new Piece(end - start, (before - after) / (end - start)));
            start = end;
            before = after;
        }
        return new Curve(from, first, pieces);
    }

    private double harm(AirDefence.Month month, List<Curve> curves) {
        double sum = 0;
        for (int k = 0; k < curves.size(); k++) {
            sum += defence.raids().get(k).harm() * curves.get(k).leaked(month.met(k));
        }
        return sum;
    }

    /** Whether an item meets anything at all. */
    public boolean meets(int item) {
        return defence.turns(item).length > 0;
    }

    /**
     * Whether it is counted by what gets through what is missing of an item's full need; [month],
     * to be read only.
     */
    public boolean[] counts(int item) {
        return counts[item];
    }

    /** What an item does in a month, up to its full need; none where that is not counted here. */
    public List<Corner> corners(int item, int t) {
        return skies.isEmpty() ? List.of() : skies.get(t).corners.get(item);
    }

    /** The classes of attack. */
    public List<Raid> raids() {
        return defence.raids();
    }

    /** What gets through of a class in a month. */
    public Curve curve(int raid, int t) {
        return skies.get(t).curves.get(raid);
    }

    /** Item-months, before discount, that one that gets through counts for. */
    public double weight(int raid, int t) {
        return skies.get(t).each * defence.raids().get(raid).harm();
    }

    /**
     * Item-months missing in each month, before discount.
     *
     * @param used [item][month] units that do its work
     */
    public double[] missing(double[][] used) {
        AirDefence.Month month = defence.month();
        double[] missing = new double[skies.size()];
        for (int t = 0; t < missing.length; t++) {
            Sky sky = skies.get(t);
            launch(month, t);
            for (int i = 0; i < used.length; i++) {
                month.used[i] = used[i][t];
            }
            month.meet();
            missing[t] = sky.each * Math.max(0, harm(month, sky.curves) - sky.least);
        }
        return missing;
    }
}
