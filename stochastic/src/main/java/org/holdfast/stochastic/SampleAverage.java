package org.holdfast.stochastic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.holdfast.plan.Solver;
import org.holdfast.stochastic.Decomposition.Effort;
import org.holdfast.stochastic.Found.Played;
import org.holdfast.stochastic.Found.Sampled;
import org.holdfast.stochastic.StochasticProgramme.Step;

/**
 * Instances in SMPS with more scenarios than can be named: sample average approximation (Mak,
 * Morton and Wood 1999, Operations Research Letters 24, 47–56). The mean optimum of samples lies
 * below the optimum, what the policy of one of them costs in scenarios that were not in it above;
 * both are means of what was drawn, and come with how sure they are.
 */
public final class SampleAverage {
    /** Samples that are solved. */
    private static final int SAMPLES = 10;

    /** Student's t for as many: 95 of 100 lie within so many standard errors. */
    private static final double T = 2.262;

    /** Scenarios in which the policy of the first sample is played. */
    private static final int FRESH = 5_000;

    private static final double NORMAL = 1.96;

    /** How near a sample's optimum is sought, far less than what the draw is unsure of. */
    private static final double GAP = 1e-4;

    /**
     * What was found.
     *
     * @param instance the first sample
     * @param scenarios that there are in all
     */
    public record Approximated(StochasticProgramme instance, double scenarios, Found found) {}

    private SampleAverage() {}

    /**
     * Solves ten samples and plays the policy of the first in 5,000 fresh scenarios. Same seed,
     * same bits, where the time is enough.
     *
     * @param outcomes drawn of each stage in a sample
     * @throws UnreadableException if the path is no folder of SMPS with independent elements
     * @throws UnsolvedException if a sample has no optimum, or the policy meets a scenario in which
     *     it has no point
     */
    public static Approximated of(
            Path path, int outcomes, Supplier<Solver> solvers, long seed, double seconds) {
        Smps instance = Files.isDirectory(path) || Smps.isPart(path) ? smps(path) : none(path);
        SplittableRandom random = new SplittableRandom(seed);
        SplittableRandom fresh = random.split();
        long deadline = System.nanoTime() + (long) (seconds * 1e9);
        StochasticProgramme first = instance.drawn(outcomes, random);
        List<List<Step>> ways = new ArrayList<>();
        for (int n = 0; n < FRESH; n++) {
            ways.add(instance.way(first.graph(), fresh));
        }
        double[] bounds = new double[SAMPLES];
        long iterations = 0;
        int cuts = 0;
        Optional<Found> candidate = Optional.empty();
        for (int n = 0; n < SAMPLES; n++) {
            Found found =
                    solve(
                            n == 0 ? first.graph() : instance.drawn(outcomes, random).graph(),
                            solvers,
                            seed,
                            Math.max(1, (deadline - System.nanoTime()) * 1e-9),
                            n == 0 ? ways : List.of());
            bounds[n] = found.bound();
            iterations += found.iterations();
            cuts += found.cuts();
            candidate = candidate.or(() -> Optional.of(found));
        }
        Found policy = candidate.orElseThrow();
        if (!policy.played().stream().allMatch(Played::isWhole)) {
            throw new UnsolvedException(StochasticMessages.FRESH_WITHOUT_POINT);
        }
        Sampled below = sampled(bounds, T);
        double[] costs =
                policy.played().stream()
                        .mapToDouble(p -> p.costs().stream().mapToDouble(c -> c).sum())
                        .toArray();
        Sampled above = sampled(costs, NORMAL);
        return new Approximated(
                first,
                instance.scenarios(),
                new Found(
                        policy.method(),
                        below.high() >= above.low(),
                        mean(costs),
                        mean(costs),
                        mean(bounds),
                        policy.firstStage(),
                        iterations,
                        cuts,
                        Optional.of(above),
                        Optional.of(below),
                        List.of()));
    }

    private static Smps smps(Path path) {
        InstanceFolder folder = new InstanceFolder(path);
        boolean isOther =
                Files.isDirectory(path)
                        && (folder.has(StochOptFormat.ENDING) || folder.has(MspFormat.PROBLEM));
        Smps instance = isOther ? none(path) : new Smps(folder);
        return instance.isIndependent() ? instance : none(path);
    }

    private static Smps none(Path path) {
        throw StochasticProgramme.wrong(path, StochasticMessages.NOT_SAMPLED);
    }

    private static Found solve(
            PolicyGraph graph,
            Supplier<Solver> solvers,
            long seed,
            double seconds,
            List<List<Step>> ways) {
        Effort effort = new Effort(seconds, Long.MAX_VALUE, GAP);
        return graph.stages() == 2
                ? Decomposition.lShaped(graph, RiskMeasure.mean(), solvers, effort, ways)
                : Decomposition.sddp(graph, RiskMeasure.mean(), solvers, seed, effort, ways);
    }

    private static double mean(double[] values) {
        return DoubleStream.of(values).average().orElseThrow();
    }

    private static Sampled sampled(double[] values, double errors) {
        double mean = mean(values);
        double squares = DoubleStream.of(values).map(v -> (v - mean) * (v - mean)).sum();
        double half = errors * Math.sqrt(squares / (values.length - 1) / values.length);
        return new Sampled(values.length, mean - half, mean + half);
    }
}
