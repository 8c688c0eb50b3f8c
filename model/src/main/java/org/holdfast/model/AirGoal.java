package org.holdfast.model;

import java.util.ArrayList;
import java.util.Arrays;
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

    private final AirDefence defence;
    private final List<Item> items;
    private final boolean isOfWhatComes;

    /** [raid][month] */
    private final double[][] launched;

    /** [item][month] full need. */
    private final double[][] full;

    /** [item][month] */
    private final boolean[][] counts;

    /** [raid][month] nominal kills of what is not an item. */
    private final double[][] effort;

    /** [raid][month] what gets through of no more than that. */
    private final double[][] leaked;

    /** [raid][month × {@link #PIECES} + piece] nominal kills; 0 where there is no such piece. */
    private final double[][] width;

    /** [raid][month × {@link #PIECES} + piece] launches that each of them stops. */
    private final double[][] stops;

    /** [month] harm with the full need of all. */
    private final double[] least;

    /** [month] item-months that one harm counts for. */
    private final double[] each;

    /** [month][item] once they are asked for. */
    private List<List<List<Corner>>> corners = List.of();

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

    AirGoal(Instance s) {
        defence = AirDefence.of(s);
        items = s.items();
        isOfWhatComes = !s.isBelieved();
        int raids = defence.raids().size();
        launched = new double[raids][];
        for (int k = 0; k < raids; k++) {
            launched[k] = s.launches(defence.raids().get(k).item());
        }
        full = new double[items.size()][s.months()];
        for (int i = 0; i < full.length; i++) {
            s.copyNeed(Need.Tier.FULL, 0, i, full[i]);
        }
        counts = new boolean[items.size()][s.months()];
        effort = new double[raids][s.months()];
        leaked = new double[raids][s.months()];
        width = new double[raids][s.months() * PIECES];
        stops = new double[raids][s.months() * PIECES];
        least = new double[raids > 0 ? s.months() : 0];
        each = new double[least.length];
        AirDefence.Month month = defence.month();
        double[] kills = new double[raids];
        for (int t = 0; t < least.length; t++) {
            weigh(month, t, kills);
        }
    }

    private void launch(AirDefence.Month month, int t) {
        for (int k = 0; k < launched.length; k++) {
            month.launched[k] = defence.launched(k, launched[k][t]);
        }
    }

    /**
     * Works a month out.
     *
     * @param kills room for the nominal kills of all that meets it, [raid]
     */
    private void weigh(AirDefence.Month month, int t, double[] kills) {
        launch(month, t);
        Arrays.fill(month.used, 0);
        month.meet();
        for (int k = 0; k < kills.length; k++) {
            kills[k] = month.met()[k];
        }
        double weight = 0;
        for (int i = 0; i < full.length; i++) {
            List<Corner> corners = corners(month, i, full[i][t]);
            counts[i][t] = !corners.isEmpty();
            weight += counts[i][t] ? items.get(i).weight() : 0;
            for (int k = 0; k < kills.length && counts[i][t]; k++) {
                kills[k] += corners.getLast().kills(k);
            }
        }
        for (int k = 0; k < kills.length; k++) {
            if (defence.raids().get(k).harm() > 0) {
                bend(month, k, t, kills[k]);
            }
        }
        double most = harm(t, month.met());
        for (int i = 0; i < full.length; i++) {
            month.used[i] = full[i][t];
        }
        month.meet();
        least[t] = harm(t, month.met());
        if (most - least[t] > 1e-9 * most) {
            each[t] = weight / (most - least[t]);
            return;
        }
        for (int i = 0; i < full.length; i++) {
            counts[i][t] = false;
        }
        for (int k = 0; k < kills.length; k++) {
            Arrays.fill(width[k], t * PIECES, (t + 1) * PIECES, 0);
            Arrays.fill(stops[k], t * PIECES, (t + 1) * PIECES, 0);
        }
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

    /**
     * Writes a class's pieces, in each of which the curve bends as much.
     *
     * @param to nominal kills of all that meets it
     */
    private void bend(AirDefence.Month month, int k, int t, double to) {
        double from = month.met()[k];
        double within = month.launched[k] * defence.reach(k);
        double high = Elementary.exp(-from / (2 * within));
        double low = Elementary.exp(-to / (2 * within));
        effort[k][t] = from;
        leaked[k][t] = month.through(k, from);
        double start = from;
        double before = leaked[k][t];
        for (int b = 1; b <= PIECES && high - low > 1e-9 * high; b++) {
            double root = high + (low - high) * b / PIECES;
            double end = b == PIECES ? to : -2 * within * Elementary.log(root);
            double after =
                    defence.hasCeiling(k)
                            ? month.through(k, end)
                            : month.launched[k] - within * (1 - root * root);
            width[k][t * PIECES + b - 1] = end - start;
            stops[k][t * PIECES + b - 1] = (before - after) / (end - start);
            start = end;
            before = after;
        }
    }

    private double harm(int t, double[] met) {
        double sum = 0;
        for (int k = 0; k < effort.length; k++) {
            sum += defence.raids().get(k).harm() * leaked(k, t, met[k]);
        }
        return sum;
    }

    /** What gets through so many nominal kills, along the pieces. */
    private double leaked(int k, int t, double met) {
        double left = met - effort[k][t];
        double through = leaked[k][t];
        for (int b = t * PIECES; b < (t + 1) * PIECES && left > 0; b++) {
            through -= stops[k][b] * Math.max(0, Math.min(left, width[k][b]));
            left -= width[k][b];
        }
        return through;
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
        if (corners.isEmpty() && least.length > 0) {
            corners = corners();
        }
        return corners.isEmpty() ? List.of() : corners.get(t).get(item);
    }

    /** [month][item] for a programme: futures do without them. */
    private List<List<List<Corner>>> corners() {
        AirDefence.Month month = defence.month();
        List<List<List<Corner>>> all = new ArrayList<>(least.length);
        for (int t = 0; t < least.length; t++) {
            launch(month, t);
            List<List<Corner>> items = new ArrayList<>(full.length);
            for (int i = 0; i < full.length; i++) {
                items.add(counts[i][t] ? List.copyOf(corners(month, i, full[i][t])) : List.of());
            }
            all.add(items);
        }
        return all;
    }

    /** The classes of attack. */
    public List<Raid> raids() {
        return defence.raids();
    }

    /** What gets through of a class in a month. */
    public Curve curve(int raid, int t) {
        List<Piece> pieces = new ArrayList<>(PIECES);
        for (int b = t * PIECES; b < (t + 1) * PIECES; b++) {
            if (width[raid][b] != 0) {
                pieces.add(new Piece(width[raid][b], stops[raid][b]));
            }
        }
        return new Curve(effort[raid][t], leaked[raid][t], pieces);
    }

    /** Item-months, before discount, that one that gets through counts for. */
    public double weight(int raid, int t) {
        return each[t] * defence.raids().get(raid).harm();
    }

    /**
     * Item-months missing in each month, before discount.
     *
     * @param used [item][month] units that do its work
     */
    public double[] missing(double[][] used) {
        AirDefence.Month month = defence.month();
        double[] missing = new double[least.length];
        for (int t = 0; t < missing.length; t++) {
            launch(month, t);
            for (int i = 0; i < used.length; i++) {
                month.used[i] = used[i][t];
            }
            month.meet();
            missing[t] = missing(t, month.met());
        }
        return missing;
    }

    /**
     * Item-months missing in a month, before discount.
     *
     * @param met [raid] nominal kills spent on what is launched here
     */
    public double missing(int t, double[] met) {
        return each[t] * Math.max(0, harm(t, met) - least[t]);
    }

    /** Whether it counts what comes, and not what whoever plans believes that will. */
    public boolean isOfWhatComes() {
        return isOfWhatComes;
    }
}
