package org.holdfast.model;

import java.util.List;

/**
 * How often bands held what came.
 *
 * @param figures how many were looked at
 * @param in50 how many lay inside the middle half
 * @param in80 inside the middle eight tenths
 * @param in90 inside the middle nine tenths
 */
public record Coverage(int figures, int in50, int in80, int in90) {
    /** No figure at all. */
    public static final Coverage NONE = new Coverage(0, 0, 0, 0);

    /** How often what happened lay inside the bands of a forecast. */
    public static Coverage of(List<Hindcast.Point> points) {
        int[] inside = new int[3];
        for (Hindcast.Point p : points) {
            inside[0] += p.isBetween(0.25, 0.75) ? 1 : 0;
            inside[1] += p.isBetween(0.1, 0.9) ? 1 : 0;
            inside[2] += p.isBetween(0.05, 0.95) ? 1 : 0;
        }
        return new Coverage(points.size(), inside[0], inside[1], inside[2]);
    }

    /** Of all figures, the share inside the middle nine tenths. */
    public double share90() {
        return figures == 0 ? 0 : (double) in90 / figures;
    }

    /**
     * The least and the most that a true share may be in which so many of so many come out (Clopper
     * and Pearson 1934): nineteen times in twenty it lies between, if figures are independent,
     * which those of one series are not.
     */
    public static Spread bounds(int inside, int figures) {
        double share = figures == 0 ? 0 : (double) inside / figures;
        double low = inside == 0 ? 0 : root(figures, inside, 0.025);
        double high = inside == figures ? 1 : 1 - root(figures, figures - inside, 0.025);
        return new Spread(low, share, high);
    }

    /** The share with which at least k of n come out with this probability. */
    private static double root(int n, int k, double probability) {
        double low = 0;
        double high = 1;
        for (int step = 0; step < 60; step++) {
            double middle = (low + high) / 2;
            if (atLeast(n, k, middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double atLeast(int n, int k, double share) {
        if (share <= 0 || share >= 1) {
            return share <= 0 ? 0 : 1;
        }
        double odds = Elementary.log(share) - Elementary.log(1 - share);
        double chance = n * Elementary.log(1 - share);
        double sum = 0;
        for (int j = 0; j <= n; j++) {
            sum += j >= k ? Elementary.exp(chance) : 0;
            if (j < n) {
                chance += odds + Elementary.log((double) (n - j) / (j + 1));
            }
        }
        return sum;
    }
}
