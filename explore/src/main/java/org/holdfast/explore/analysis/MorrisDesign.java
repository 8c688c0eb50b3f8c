package org.holdfast.explore.analysis;

import java.util.SplittableRandom;

/**
 * Which points to run for {@link Morris}: trajectories through a grid, each a random start and then
 * one step for each factor, in random order and direction (Morris 1991). A step is half of the
 * grid's levels, so that every level is as likely as any other. Trajectory by trajectory, so that
 * runs that were cut off are whole trajectories.
 *
 * @param factors how many numbers make a point
 * @param trajectories how many; 10 for a first look, 100 for intervals that part the factors
 * @param levels of the grid, an even number; 4 is usual
 * @param edge where the grid begins; it ends at 1 - edge. Morris has 0; a factor whose distribution
 *     has no end needs more, since the point is the probability at which it is read off
 * @param seed of starts, orders and directions
 */
public record MorrisDesign(int factors, int trajectories, int levels, double edge, long seed) {
    public MorrisDesign {
        if (factors < 1 || trajectories < 0) {
            throw new IllegalArgumentException(factors + " factors, " + trajectories + " starts");
        }
        if (levels < 2 || levels % 2 != 0) {
            throw new IllegalArgumentException("levels must be even, got " + levels);
        }
        if (!(edge >= 0 && edge < 0.5)) {
            throw new IllegalArgumentException("edge must lie from 0 to below 0.5, got " + edge);
        }
        Math.multiplyExact(trajectories, factors + 1);
    }

    /** How many points there are to run: trajectories × (factors + 1). */
    public int runs() {
        return trajectories * (factors + 1);
    }

    /**
     * The points to run, in the unit cube.
     *
     * @return [factor][run]
     */
    public double[][] points() {
        return walk().points;
    }

    /**
     * The points and how they follow from each other.
     *
     * @param points [factor][run]
     * @param moved [run] the factor that moved since the run before; -1 at a start
     * @param step [run] by how much it moved
     */
    @SuppressWarnings("ArrayRecordComponent") // of the package, and changed by nobody
    record Walk(double[][] points, int[] moved, double[] step) {}

    Walk walk() {
        SplittableRandom random = new SplittableRandom(seed);
        Walk walk = new Walk(new double[factors][runs()], new int[runs()], new double[runs()]);
        double[] at = new double[factors];
        double[] to = new double[factors];
        int[] order = new int[factors];
        int run = 0;
        for (int r = 0; r < trajectories; r++) {
            for (int k = 0; k < factors; k++) {
                int low = Bootstrap.below(random, levels / 2);
                boolean up = Bootstrap.below(random, 2) == 1;
                at[k] = value(up ? low : low + levels / 2);
                to[k] = value(up ? low + levels / 2 : low);
                int place = Bootstrap.below(random, k + 1);
                order[k] = order[place];
                order[place] = k;
            }
            record(walk, run++, at, -1, 0);
            for (int k : order) {
                double step = to[k] - at[k];
                at[k] = to[k];
                record(walk, run++, at, k, step);
            }
        }
        return walk;
    }

    /** The grid is mirrored at the middle, so that it ends at 1 - edge exactly. */
    private double value(int level) {
        return level < levels / 2
                ? edge + (1 - 2 * edge) * level / (levels - 1)
                : 1 - value(levels - 1 - level);
    }

    private static void record(Walk walk, int run, double[] at, int moved, double step) {
        for (int k = 0; k < at.length; k++) {
            walk.points[k][run] = at[k];
        }
        walk.moved[run] = moved;
        walk.step[run] = step;
    }
}
