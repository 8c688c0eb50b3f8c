package org.holdfast.stochastic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.holdfast.model.Instance;
import org.holdfast.model.SecondOpinion;
import org.holdfast.model.SecondOpinion.Check;
import org.holdfast.model.SecondOpinion.Line;
import org.holdfast.model.SecondOpinion.Risk;
import org.holdfast.model.SecondOpinion.Valued;
import org.holdfast.plan.Solver;
import org.holdfast.stochastic.CaseOptions.Option;
import org.holdfast.stochastic.Decomposition.Effort;
import org.holdfast.stochastic.PolicyGraph.Node;
import org.holdfast.stochastic.StochasticProgramme.Step;

/** Solves the small graph of a case under several measures of risk, and tells what it says. */
public final class SecondOpinions {
    /** Years in which one programme is small enough to hold the other method against it. */
    private static final int CHECKED = 3;

    /** Ways of which the future is known from the start. */
    private static final int FORESEEN = 200;

    private static final double FIFTH = 0.2;

    /** How near what is reached has to be to its bound, as a rule. */
    public static final double GAP = 1e-4;

    private final CaseGraph it;
    private final PolicyGraph graph;
    private final int futures;
    private final Supplier<Solver> solvers;
    private final long seed;
    private final Effort effort;
    private final List<List<Step>> ways;

    private SecondOpinions(
            Instance central,
            List<Instance> futures,
            Supplier<Solver> solvers,
            long seed,
            Effort effort) {
        it = CaseGraph.of(central, futures);
        graph = it.graph();
        this.futures = futures.size();
        this.solvers = solvers;
        this.seed = seed;
        this.effort = effort;
        ways = drawn();
    }

    /** The graph alone, in millions and lots, minimised. */
    public static PolicyGraph graph(Instance central, List<Instance> futures) {
        return CaseGraph.of(central, futures).graph();
    }

    /**
     * Builds the graph and solves it. Same futures and seed, same bits, with any number of threads.
     *
     * @param effort of each solve
     * @param threads how many solves run side by side
     * @throws UnsolvedException if a solve found no optimum
     */
    public static SecondOpinion of(
            Instance central,
            List<Instance> futures,
            Supplier<Solver> solvers,
            long seed,
            Effort effort,
            int threads) {
        SecondOpinions all = new SecondOpinions(central, futures, solvers, seed, effort);
        try (ExecutorService work = Executors.newFixedThreadPool(threads)) {
            Map<Risk, Future<Found>> found = new EnumMap<>(Risk.class);
            for (Risk risk : Risk.values()) {
                found.put(risk, work.submit(() -> all.solve(risk, all.graph)));
            }
            Future<Found> fixed = work.submit(all::fixed);
            Future<Check> check = work.submit(all::check);
            Future<double[]> foreseen = work.submit(all::foreseen);
            List<Valued> valued = new ArrayList<>();
            List<Found> solved = new ArrayList<>();
            found.forEach((risk, each) -> {
                solved.add(get(each));
                valued.add(all.valued(risk, solved.getLast()));
            });
            return new SecondOpinion(
                    all.it.years(),
                    all.graph.nodes().size(),
                    all.it.states(),
                    all.graph.scenarios(),
                    all.futures,
                    all.it.gate(),
                    valued,
                    all.valued(Risk.MEAN, get(fixed)),
                    all.lessWhatKnowingSaves(solved.getFirst(), get(foreseen)),
                    get(check));
        }
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static RiskMeasure measure(Risk risk) {
        return switch (risk) {
            case MEAN -> RiskMeasure.mean();
            case MIX -> new RiskMeasure(0.5, FIFTH);
            case TAIL -> RiskMeasure.cvar(FIFTH);
            case WORST -> RiskMeasure.worstCase();
        };
    }

    private Found solve(Risk risk, PolicyGraph of) {
        return Decomposition.sddp(
                of, measure(risk), solvers, seed, effort, risk == Risk.MEAN ? ways : List.of());
    }

    private Valued valued(Risk risk, Found found) {
        double reached = found.mean();
        return new Valued(
                risk,
                months(found.bound()),
                months(reached),
                months(found.sampled().map(Found.Sampled::low).orElse(reached)),
                months(found.sampled().map(Found.Sampled::high).orElse(reached)),
                found.iterations(),
                found.cuts(),
                lines(found.firstStage()));
    }

    private static double months(double cost) {
        return cost / CaseGraph.ITEM_MONTH;
    }

    private List<Line> lines(Map<String, Double> firstStage) {
        List<Line> lines = new ArrayList<>();
        for (int k = 0; k < it.options().size(); k++) {
            Option option = it.options().get(k);
            double ordered = firstStage.getOrDefault(CaseGraph.lines(k), 0.0);
            if (ordered > 1e-6 * option.ceiling()) {
                lines.add(it.line(option, ordered));
            }
        }
        return lines;
    }

    /** Today's orders of all years, for the mean of all futures; of each as much as can be paid. */
    private Found fixed() {
        List<Map<String, Double>> mean =
                ExtensiveForm.alongOneWay(it.meanPath(), solvers, effort.seconds());
        List<double[]> most =
                mean.stream()
                        .map(year ->
                                IntStream.range(0, it.options().size())
                                        .mapToDouble(
                                                k -> year.getOrDefault(CaseGraph.lines(k), 0.0))
                                        .toArray())
                        .toList();
        return solve(Risk.MEAN, it.graph(most));
    }

    private Check check() {
        CaseGraph first = it.first(CHECKED);
        PolicyGraph small = first.graph();
        double whole =
                ExtensiveForm.solve(small, RiskMeasure.mean(), solvers, effort.seconds())
                        .objective();
        double apart =
                Decomposition.sddp(
                                small,
                                RiskMeasure.mean(),
                                solvers,
                                seed,
                                effort.seconds(),
                                List.of())
                        .objective();
        return new Check(first.years(), months(whole), months(apart));
    }

    /** Ways as the chain draws them. */
    private List<List<Step>> drawn() {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<Step>> all = new ArrayList<>();
        for (int n = 0; n < FORESEEN; n++) {
            List<Step> way = new ArrayList<>();
            int place = 0;
            while (place != PolicyGraph.NONE) {
                Node node = graph.nodes().get(place);
                way.add(new Step(place, node.programme()));
                place =
                        node.future() == PolicyGraph.NONE
                                ? PolicyGraph.NONE
                                : after(graph.futures().get(node.future()), random);
            }
            all.add(way);
        }
        return all;
    }

    private static int after(PolicyGraph.Future future, SplittableRandom random) {
        return future.nodes()[Decomposition.drawn(future.probability(), random)];
    }

    /** [way] what it costs who knows it from the start. */
    private double[] foreseen() {
        return ways.stream()
                .mapToDouble(way -> {
                    GraphWriter known = new GraphWriter();
                    for (int t = 0; t < way.size(); t++) {
                        known.node(t, way.get(t).programme());
                        if (t > 0) {
                            known.after(t - 1, Map.of(t, 1.0));
                        }
                    }
                    return ExtensiveForm.solve(
                                    known.graph(), RiskMeasure.mean(), solvers, effort.seconds())
                            .objective();
                })
                .toArray();
    }

    /**
     * The policy's mean, less what knowing each drawn way from the start would save on it: nothing
     * that the draw adds or takes on both sides is left in it.
     */
    private double lessWhatKnowingSaves(Found policy, double[] known) {
        double saved = 0;
        for (int n = 0; n < known.length; n++) {
            double cost = policy.played().get(n).costs().stream().mapToDouble(c -> c).sum();
            saved += (cost - known[n]) / known.length;
        }
        return months(policy.mean() - saved);
    }
}
