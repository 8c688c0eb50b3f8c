package org.holdfast.explore.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.holdfast.model.Spread;

/**
 * Which factors matter at all, from few runs: an elementary effect is the change of the outcome in
 * one step of a {@link MorrisDesign}, divided by the step (Morris 1991). It screens, it does not
 * measure: use it to leave factors out of {@link SobolIndices}, not to tell shares. An effect whose
 * step has a failed run at either end is left out.
 *
 * @param effects in order of the factors; a factor none of whose steps ran has none
 * @param runs how many there were
 * @param failed how many of them failed
 */
public record Morris(List<Effect> effects, int runs, int failed) {
    public Morris {
        effects = List.copyOf(effects);
    }

    /**
     * The elementary effects of one factor, in units of the outcome for the factor's whole range.
     *
     * @param muStar mean size of the effects, whatever their sign (Campolongo et al. 2007): how
     *     much the factor matters; with its bootstrap interval
     * @param mu mean of the effects: which way it works; nearer zero than muStar if it works both
     *     ways
     * @param sigma standard deviation of the effects: 0 if the factor acts in a straight line and
     *     alone, large if it bends or depends on others
     * @param used how many effects they rest on
     */
    public record Effect(int factor, Spread muStar, double mu, double sigma, int used) {}

    /** The effects of a factor, unless all its steps failed. */
    public Optional<Effect> find(int factor) {
        return effects.stream().filter(effect -> effect.factor() == factor).findFirst();
    }

    /**
     * Reads the effects off the runs; trajectories are drawn again for the intervals.
     *
     * @param outcomes [run] in the order of the design; NaN where a run failed
     */
    public static Morris of(MorrisDesign design, double[] outcomes, Bootstrap bootstrap) {
        if (outcomes.length != design.runs()) {
            throw new IllegalArgumentException(
                    "needs %d outcomes, got %d".formatted(design.runs(), outcomes.length));
        }
        double[][] effects = effects(design, outcomes);
        double[][] again = new double[design.factors()][bootstrap.resamples()];
        SplittableRandom random = bootstrap.random();
        int[] times = new int[design.trajectories()];
        for (int b = 0; b < bootstrap.resamples(); b++) {
            Bootstrap.draw(random, times);
            for (int k = 0; k < again.length; k++) {
                again[k][b] = meanSize(effects[k], times);
            }
        }
        List<Effect> found = new ArrayList<>();
        for (int k = 0; k < again.length; k++) {
            double[] sizes = effects[k].clone();
            for (int r = 0; r < sizes.length; r++) {
                sizes[r] = Math.abs(sizes[r]);
            }
            Moments size = Moments.of(sizes);
            Moments signed = Moments.of(effects[k]);
            if (size.used() > 0) {
                found.add(
                        new Effect(
                                k,
                                bootstrap.interval(size.mean(), known(again[k], size.mean())),
                                signed.mean(),
                                Math.sqrt(signed.variance()),
                                size.used()));
            }
        }
        return new Morris(found, outcomes.length, Moments.countFailed(outcomes));
    }

    /** [factor][trajectory]; NaN where a run at either end failed. */
    private static double[][] effects(MorrisDesign design, double[] outcomes) {
        MorrisDesign.Walk walk = design.walk();
        double[][] effects = new double[design.factors()][design.trajectories()];
        for (int run = 0; run < outcomes.length; run++) {
            int k = walk.moved()[run];
            if (k >= 0) {
                boolean failed = Moments.failed(outcomes[run]) || Moments.failed(outcomes[run - 1]);
                effects[k][run / (design.factors() + 1)] =
                        failed
                                ? Double.NaN
                                : (outcomes[run] - outcomes[run - 1]) / walk.step()[run];
            }
        }
        return effects;
    }

    private static double meanSize(double[] effects, int[] times) {
        double n = 0;
        double sum = 0;
        for (int r = 0; r < effects.length; r++) {
            if (!Double.isNaN(effects[r])) {
                n += times[r];
                sum += times[r] * Math.abs(effects[r]);
            }
        }
        return sum / n;
    }

    /** A resample that happens to hold failed trajectories alone says no more than the sample. */
    private static double[] known(double[] replicates, double otherwise) {
        for (int b = 0; b < replicates.length; b++) {
            if (Double.isNaN(replicates[b])) {
                replicates[b] = otherwise;
            }
        }
        return replicates;
    }
}
