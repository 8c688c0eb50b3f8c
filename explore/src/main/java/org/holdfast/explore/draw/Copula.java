package org.holdfast.explore.draw;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.util.FastMath;

/**
 * Which factors tend to be high together: a Gaussian copula from rank correlations.
 *
 * <p>Each factor's uniform numbers become normal scores, the scores are mixed so that they have the
 * correlations asked for, and go back to uniform numbers. A rank (Spearman) correlation ρ between
 * two factors needs the correlation 2 sin(πρ/6) between their scores (Pearson 1907). Ranks, unlike
 * other correlations, are the same whatever the shapes are.
 *
 * <p>A factor is mixed with those of lower number only. So the first of a group keeps its numbers,
 * and a factor without correlations keeps them to the bit. Extreme values of a Gaussian copula come
 * together less often than one may fear: factors that fail together in a crisis should be one
 * factor.
 */
public final class Copula {
    private static final int HUNDREDTHS = 100;

    private final int factors;

    /** [row] the factors that are mixed. */
    private final int[] mixed;

    /** [row][factor ≤ the row's] how much of the factor's score is in the row's. */
    private final double[][] mix;

    private Copula(int factors, int[] mixed, double[][] mix) {
        this.factors = factors;
        this.mixed = mixed;
        this.mix = mix;
    }

    /**
     * Two factors and their rank correlation.
     *
     * @param first a factor's number, from 0
     * @param second another's
     * @param rho Spearman's rank correlation, strictly between −1 and 1
     */
    public record Pair(int first, int second, double rho) {
        public Pair {
            Require.that(
                    first >= 0 && second >= 0 && first != second,
                    "a correlation needs two factors",
                    first,
                    second);
            Require.that(
                    rho > -1 && rho < 1,
                    "a rank correlation must lie between -1 and 1 (factors that always move"
                            + " together are one factor)",
                    rho);
        }

        private Pair with(double other) {
            return new Pair(first, second, other);
        }
    }

    /**
     * Correlations that cannot all hold, as when a moves with b, b with c, but a against c.
     *
     * @param change the least change of one correlation that makes them hold; empty if more than
     *     one must change
     * @param shrink they also hold if each is multiplied by this; between 0 and 1, to the hundredth
     *     below
     */
    public record Contradiction(Optional<Change> change, double shrink) {}

    /**
     * One correlation changed.
     *
     * @param instead rank correlation to put in its place, in hundredths
     */
    public record Change(Pair pair, double instead) {
        private double size() {
            return Math.abs(instead - pair.rho);
        }
    }

    /**
     * What keeps these correlations from holding together, if anything.
     *
     * <p>Tries changes in steps of a hundredth: for some dozens of pairs at most.
     */
    public static Optional<Contradiction> findContradiction(List<Pair> pairs) {
        if (holds(pairs)) {
            return Optional.empty();
        }
        int shrink = HUNDREDTHS - 1;
        while (!holds(shrunk(pairs, shrink))) {
            shrink--;
        }
        return Optional.of(new Contradiction(nearest(pairs), shrink / (double) HUNDREDTHS));
    }

    /**
     * The copula of so many factors; those in no pair are independent.
     *
     * @throws IllegalArgumentException if the correlations contradict each other, with what to
     *     change; {@link #findContradiction} tells it as data
     */
    public static Copula of(int factors, List<Pair> pairs) {
        Set<Set<Integer>> seen = new HashSet<>();
        for (Pair p : pairs) {
            Require.that(
                    p.first < factors && p.second < factors,
                    "the factors of a correlation must be among the " + factors + ", from 0",
                    p.first,
                    p.second);
            Require.that(
                    seen.add(Set.of(p.first, p.second)),
                    "two factors can have one correlation only",
                    p.first,
                    p.second);
        }
        double[][] root =
                root(pairs)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        told(findContradiction(pairs).orElseThrow())));
        int[] correlated = correlated(pairs);
        int[] rows =
                IntStream.range(0, correlated.length)
                        .filter(i -> IntStream.range(0, i).anyMatch(j -> root[i][j] != 0))
                        .toArray();
        double[][] mix = new double[rows.length][];
        for (int r = 0; r < rows.length; r++) {
            mix[r] = new double[correlated[rows[r]] + 1];
            for (int j = 0; j <= rows[r]; j++) {
                mix[r][correlated[j]] = root[rows[r]][j];
            }
        }
        int[] mixed = Arrays.stream(rows).map(r -> correlated[r]).toArray();
        return new Copula(factors, mixed, mix);
    }

    /**
     * Uniform numbers that have these correlations, each future by itself: a future's numbers do
     * not depend on which other futures there are, and means over {@link Sequence#SOBOL} stay as
     * exact. In a Latin hypercube the mixed factors lose their strata: {@link #rearrange} keeps
     * them.
     *
     * @param uniforms [factor][future] independent, strictly between 0 and 1; not changed
     * @return [factor][future] strictly between 0 and 1; the arrays of factors that are not mixed
     *     are those given
     */
    public double[][] correlate(double[][] uniforms) {
        return apply(
                uniforms, (scores, given) -> Arrays.stream(scores).map(Normal::below).toArray());
    }

    /**
     * The same uniform numbers in an order that has these correlations (Iman and Conover 1982):
     * each factor keeps exactly the numbers that it had, so a {@link Sequence#LATIN_HYPERCUBE}
     * keeps its strata. A future's numbers depend on all futures.
     *
     * @param uniforms as in {@link #correlate}
     */
    public double[][] rearrange(double[][] uniforms) {
        return apply(uniforms, Copula::inOrderOf);
    }

    private double[][] apply(double[][] uniforms, ToUniform back) {
        Require.that(
                uniforms.length == factors,
                "the copula needs numbers for " + factors + " factors",
                uniforms.length);
        double[][] scores = new double[factors][];
        double[][] result = uniforms.clone();
        for (int r = 0; r < mixed.length; r++) {
            double[] sum = new double[uniforms[mixed[r]].length];
            for (int j = 0; j < mix[r].length; j++) {
                double weight = mix[r][j];
                if (weight != 0) {
                    if (scores[j] == null) {
                        scores[j] = Arrays.stream(uniforms[j]).map(Normal::quantile).toArray();
                    }
                    for (int k = 0; k < sum.length; k++) {
                        sum[k] += weight * scores[j][k];
                    }
                }
            }
            result[mixed[r]] = back.uniforms(sum, uniforms[mixed[r]]);
        }
        return result;
    }

    /** From a factor's mixed scores and the numbers that it had to those that it gets. */
    private interface ToUniform {
        double[] uniforms(double[] scores, double[] given);
    }

    private static double[] inOrderOf(double[] scores, double[] given) {
        double[] sorted = given.clone();
        Arrays.sort(sorted);
        List<Integer> rising =
                IntStream.range(0, scores.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(k -> scores[k]))
                        .toList();
        double[] ordered = new double[given.length];
        for (int rank = 0; rank < ordered.length; rank++) {
            ordered[rising.get(rank)] = sorted[rank];
        }
        return ordered;
    }

    /** The factors that have a correlation, rising. */
    private static int[] correlated(List<Pair> pairs) {
        return pairs.stream()
                .filter(p -> p.rho != 0)
                .flatMapToInt(p -> IntStream.of(p.first, p.second))
                .sorted()
                .distinct()
                .toArray();
    }

    /** The correlations of the scores, [correlated × correlated]. */
    private static Array2DRowRealMatrix scores(List<Pair> pairs, int[] correlated) {
        double[][] r = new double[correlated.length][correlated.length];
        for (int i = 0; i < r.length; i++) {
            r[i][i] = 1;
        }
        for (Pair p : pairs) {
            if (p.rho != 0) {
                int i = Arrays.binarySearch(correlated, p.first);
                int j = Arrays.binarySearch(correlated, p.second);
                r[i][j] = 2 * FastMath.sin(FastMath.PI * p.rho / 6);
                r[j][i] = r[i][j];
            }
        }
        return new Array2DRowRealMatrix(r, false);
    }

    private static boolean holds(List<Pair> pairs) {
        return root(pairs).isPresent();
    }

    /**
     * The lower triangular root of the scores' correlations, [correlated × correlated]; empty if no
     * scores have them, that is if their matrix is not positive definite.
     */
    private static Optional<double[][]> root(List<Pair> pairs) {
        int[] correlated = correlated(pairs);
        if (correlated.length == 0) {
            return Optional.of(new double[0][]);
        }
        Array2DRowRealMatrix scores = scores(pairs, correlated);
        try {
            return Optional.of(new CholeskyDecomposition(scores).getL().getData());
        } catch (MathIllegalArgumentException notPositiveDefinite) {
            return Optional.empty();
        }
    }

    /** The least change of a single correlation that makes all hold; of equal ones the first. */
    private static Optional<Change> nearest(List<Pair> pairs) {
        return pairs.stream()
                .flatMap(pair -> nearest(pair, pairs).stream())
                .min(Comparator.comparingDouble(Change::size));
    }

    private static Optional<Change> nearest(Pair pair, List<Pair> pairs) {
        return hundredthsFrom(pair.rho)
                .mapToObj(h -> new Change(pair, h / (double) HUNDREDTHS))
                .filter(c -> holds(with(c, pairs)))
                .findFirst();
    }

    private static List<Pair> with(Change change, List<Pair> pairs) {
        return pairs.stream().map(p -> p.equals(change.pair) ? p.with(change.instead) : p).toList();
    }

    private static List<Pair> shrunk(List<Pair> pairs, int hundredths) {
        return pairs.stream().map(p -> p.with(p.rho * hundredths / HUNDREDTHS)).toList();
    }

    /** Every hundredth strictly between −1 and 1, the nearest first. */
    private static IntStream hundredthsFrom(double rho) {
        return IntStream.range(1 - HUNDREDTHS, HUNDREDTHS)
                .boxed()
                .sorted(Comparator.comparingDouble(h -> Math.abs(h - rho * HUNDREDTHS)))
                .mapToInt(h -> h);
    }

    private static String told(Contradiction contradiction) {
        return "these rank correlations contradict each other; they hold together with "
                + contradiction
                        .change()
                        .map(c ->
                                c.instead
                                        + " instead of "
                                        + c.pair.rho
                                        + " between factors "
                                        + c.pair.first
                                        + " and "
                                        + c.pair.second
                                        + ", or with ")
                        .orElse("")
                + "all of them times "
                + contradiction.shrink();
    }
}
