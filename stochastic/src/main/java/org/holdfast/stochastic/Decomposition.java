package org.holdfast.stochastic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.DoubleFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.holdfast.model.Text;
import org.holdfast.plan.Programme;
import org.holdfast.plan.Solver;
import org.holdfast.plan.Solver.Outcome;
import org.holdfast.stochastic.Found.Played;
import org.holdfast.stochastic.Found.Sampled;
import org.holdfast.stochastic.NodeSolver.Solved;
import org.holdfast.stochastic.PolicyGraph.Future;
import org.holdfast.stochastic.PolicyGraph.Node;
import org.holdfast.stochastic.StochasticProgramme.Step;

/**
 * Solves a graph node by node: what follows a node is a column above planes that are found on the
 * way. The L-shaped method follows every way from the first stage to the last in each iteration
 * (Van Slyke and Wets 1969, SIAM Journal on Applied Mathematics 17, 638–663; nested: Birge 1985,
 * Operations Research 33, 989–1007). Stochastic dual dynamic programming follows one that it draws
 * (Pereira and Pinto 1991, Mathematical Programming 52, 359–375).
 *
 * <p>Where few outcomes may follow, each has planes of its own (Birge and Louveaux 1988, European
 * Journal of Operational Research 34, 384–392), and a node's programme weighs them by the measure
 * of risk; all nodes that an outcome may follow share them, so that what is learnt on one way
 * counts on every way past that node. Where many may follow, they have planes together, and the
 * measure turns the probabilities with which these are added up (Philpott, de Matos and Finardi
 * 2013, Operations Research 61, 957–970).
 */
public final class Decomposition implements AutoCloseable {
    /** How near objective and bound have to be, of 1 + the objective. */
    private static final double TOLERANCE = 1e-7;

    /** Up to so many ways all are followed to say exactly what a policy costs. */
    private static final double WAYS_FOLLOWED = 2_000;

    private static final int WAYS_DRAWN = 1_000;

    /** Iterations for each stage in which the bound may stand still before it is believed to. */
    private static final int NO_RISE = 40;

    /** Of so many outcomes each has planes of its own. */
    private static final int MOST_APART = 10;

    /** The same after the first stage, whose programme is solved but once an iteration. */
    private static final int MOST_APART_AT_FIRST = 200;

    /** Where no bound below a future can be found: one that few come near, then a lower one. */
    private static final double DEEP = -1e9;

    private static final double DEEPER = -1e13;

    /** What is within this factor of a bound comes near it. */
    private static final double NEAR = 10;

    private final PolicyGraph graph;
    private final RiskMeasure risk;
    private final Supplier<Solver> solvers;
    private final LongSupplier clock;
    private final long deadline;

    /** What is taken for a bound below a future of which none can be found. */
    private final double deep;

    /** Whether work that is under way ends with the time too. */
    private final boolean isCutOff;

    /** Whether something is known of every node that may come. */
    private boolean isBounded = true;

    /** Whether nothing that was found comes near what was taken for a bound. */
    private boolean isDeepEnough = true;

    private final List<CostToGo> ahead;
    private final Map<Shape, NodeSolver> shapes = new HashMap<>();
    private final Effort effort;
    private List<List<Step>> ways = List.of();
    private long solves;
    private int cuts;

    /**
     * When a search may end.
     *
     * @param seconds after which it ends; what they cut off is not the same each time
     * @param iterations after which it ends
     * @param gap how near objective and bound have to be, of 1 + the objective
     */
    public record Effort(double seconds, long iterations, double gap) {
        /** Until both are the same, but for rounding. */
        public static Effort seconds(double seconds) {
            return new Effort(seconds, Long.MAX_VALUE, TOLERANCE);
        }
    }

    /** What nodes must have in common to be solved by one solver. */
    private record Shape(Programme programme, int future) {}

    /** A node as it is reached on one way, as which outcome, and the ways that go on from there. */
    @SuppressWarnings("ArrayRecordComponent") // handed from one step to the next
    private record Visit(
            int node, int outcome, Solved solved, double[] handedOn, List<Visit> next) {}

    private Decomposition(
            PolicyGraph graph,
            RiskMeasure risk,
            Supplier<Solver> solvers,
            Effort effort,
            LongSupplier clock,
            long began,
            double deep,
            boolean isCutOff) {
        if (graph.hasIntegers(1)) {
            throw new UnsolvedException(StochasticMessages.WHOLE_NUMBERS_LATER);
        }
        this.graph = graph;
        this.risk = risk;
        this.solvers = solvers;
        this.effort = effort;
        this.clock = clock;
        this.deep = deep;
        this.isCutOff = isCutOff;
        deadline = began + (long) (effort.seconds * 1e9);
        ahead = ahead();
    }

    /**
     * The L-shaped method, nested if there are more than two stages.
     *
     * @param ways on which the policy is played in the end
     * @throws UnsolvedException if there is no optimum, or too many ways to follow
     */
    public static Found lShaped(
            PolicyGraph graph,
            RiskMeasure risk,
            Supplier<Solver> solvers,
            double seconds,
            List<List<Step>> ways) {
        return lShaped(graph, risk, solvers, Effort.seconds(seconds), ways);
    }

    /**
     * The same; it knows no end but the time and the gap.
     *
     * @throws UnsolvedException if there is no optimum, or too many ways to follow
     */
    static Found lShaped(
            PolicyGraph graph,
            RiskMeasure risk,
            Supplier<Solver> solvers,
            Effort effort,
            List<List<Step>> ways) {
        return lShaped(graph, risk, solvers, effort, System::nanoTime, ways);
    }

    /** The same by another clock, which counts nanoseconds. */
    static Found lShaped(
            PolicyGraph graph,
            RiskMeasure risk,
            Supplier<Solver> solvers,
            Effort effort,
            LongSupplier clock,
            List<List<Step>> ways) {
        if (graph.pathNodes() > 1_000 * WAYS_FOLLOWED) {
            throw new UnsolvedException(
                    StochasticMessages.tooManyToFollow(count(graph.scenarios())));
        }
        long began = clock.getAsLong();
        return deepEnough(deep -> {
            try (Decomposition it =
                    new Decomposition(graph, risk, solvers, effort, clock, began, deep, true)) {
                it.ways = ways;
                return it.unlessShallow(it.lShaped());
            }
        });
    }

    /** What is found with a bound that it does not come near. */
    private static Found deepEnough(DoubleFunction<Optional<Found>> method) {
        return method.apply(DEEP)
                .or(() -> deeper(method))
                .orElseThrow(() -> new UnsolvedException(StochasticMessages.TOO_DEEP));
    }

    /** The same with a lower one, at which a solver may no longer tell low from without end. */
    private static Optional<Found> deeper(DoubleFunction<Optional<Found>> method) {
        try {
            return method.apply(DEEPER);
        } catch (UnsolvedException e) {
            if (e.isLate()) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** What was found, unless it came near what was taken for a bound. */
    private Optional<Found> unlessShallow(Found found) {
        return isDeepEnough || isLate() ? Optional.of(found) : Optional.empty();
    }

    /**
     * Stochastic dual dynamic programming. Same seed, same bits.
     *
     * @param ways on which the policy is played in the end
     * @throws UnsolvedException if there is no optimum
     */
    public static Found sddp(
            PolicyGraph graph,
            RiskMeasure risk,
            Supplier<Solver> solvers,
            long seed,
            double seconds,
            List<List<Step>> ways) {
        return sddp(graph, risk, solvers, seed, Effort.seconds(seconds), ways);
    }

    /**
     * The same; where iterations or the gap end it rather than the time, it is the same each time.
     *
     * @throws UnsolvedException if there is no optimum
     */
    public static Found sddp(
            PolicyGraph graph,
            RiskMeasure risk,
            Supplier<Solver> solvers,
            long seed,
            Effort effort,
            List<List<Step>> ways) {
        long began = System.nanoTime();
        return deepEnough(deep -> {
            try (Decomposition it =
                    new Decomposition(
                            graph, risk, solvers, effort, System::nanoTime, began, deep, false)) {
                it.ways = ways;
                return it.unlessShallow(it.sddp(seed));
            }
        });
    }

    /** A count that may be beyond all that anybody would name in full. */
    static String count(double of) {
        return String.format(Locale.ROOT, of < 1e9 ? "%,.0f" : "%.3g", of);
    }

    private Found lShaped() {
        Optional<Visit> best = Optional.empty();
        OptionalDouble lower = OptionalDouble.empty();
        long iteration = 0;
        try {
            while (true) {
                endIfLate();
                long began = clock.getAsLong();
                Solved root = root();
                lower = OptionalDouble.of(root.cost());
                iteration++;
                Optional<Visit> followed = followAll(0, 0, root);
                if (followed.isPresent()) {
                    if (best.isEmpty() || cost(followed.get(), risk) < cost(best.get(), risk)) {
                        best = followed;
                    }
                    boolean isNear = isNear(cost(best.get(), risk), root.cost());
                    boolean isCut = !isNear && cutBelow(followed.get());
                    // A round that is not over in time would be for nothing.
                    if (isNear || !isCut || isLateAfter(clock.getAsLong() - began)) {
                        break;
                    }
                }
            }
        } catch (UnsolvedException e) {
            if (!e.isLate()) {
                throw e;
            }
            if (best.isEmpty()) {
                throw UnsolvedException.late(isBounded ? lower : OptionalDouble.empty());
            }
        }
        return followed("lshaped", best.orElseThrow(), lower.orElseThrow(), iteration);
    }

    private void endIfLate() {
        if (isCutOff && isLate()) {
            throw UnsolvedException.late(OptionalDouble.empty());
        }
    }

    private Found sddp(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean isSmall = graph.scenarios() <= WAYS_FOLLOWED;
        // All ways are followed as often as drawn ones took as many solves.
        double look = graph.pathNodes();
        double looked = 0;
        double lower = Double.NEGATIVE_INFINITY;
        double best = Double.NEGATIVE_INFINITY;
        long roseAt = 0;
        for (long iteration = 1; ; iteration++) {
            List<Visit> way = draw(random, risk);
            for (int t = way.size() - 2; t >= 0; t--) {
                cut(way.get(t));
            }
            Solved root = root();
            lower = root.cost();
            if (lower > best + TOLERANCE * (1 + Math.abs(best)) || iteration == 1) {
                best = lower;
                roseAt = iteration;
            }
            boolean isStill = iteration - roseAt >= (long) NO_RISE * graph.stages();
            boolean isOver = iteration >= effort.iterations || isLate();
            boolean isLook = solves - looked >= look;
            if (isSmall && (isLook || isStill || isOver)) {
                double bound = lower;
                Optional<Visit> all = followAll();
                boolean isNear = all.filter(v -> isNear(cost(v, risk), bound)).isPresent();
                // the ways that were followed show where planes are lacking
                boolean isCut = !isNear && !isOver && (all.isEmpty() || cutBelow(all.get()));
                if (all.isPresent() && !isCut) {
                    return followed("sddp", all.get(), lower, iteration);
                }
                if (isLate()) {
                    throw new UnsolvedException(StochasticMessages.NO_POINT_IN_TIME);
                }
                roseAt = iteration;
                looked = solves;
            } else if (!isSmall && (isStill || isOver)) {
                return sampled(new SplittableRandom(~seed), lower, root.values(), iteration);
            }
        }
    }

    private Found followed(String method, Visit all, double lower, long iterations) {
        look(all);
        double upper = cost(all, risk);
        return found(
                method,
                isNear(upper, lower),
                upper,
                cost(all, RiskMeasure.mean()),
                lower,
                all.solved.values(),
                iterations,
                Optional.empty());
    }

    private void look(Visit visit) {
        isDeepEnough &= isBounded || visit.node == 0 || visit.solved.cost() > deep / NEAR;
        visit.next.forEach(this::look);
    }

    private boolean isNear(double upper, double lower) {
        return upper - lower <= effort.gap * (1 + Math.abs(upper));
    }

    private boolean isLate() {
        return isLateAfter(0);
    }

    private boolean isLateAfter(long nanoseconds) {
        return clock.getAsLong() + nanoseconds > deadline;
    }

    private Found found(
            String method,
            boolean isProven,
            double objective,
            double mean,
            double bound,
            double[] values,
            long iterations,
            Optional<Sampled> sampled) {
        return new Found(
                method,
                isProven,
                objective,
                mean,
                bound,
                graph.firstStage(values),
                iterations,
                cuts,
                sampled,
                Optional.empty(),
                ways.stream().map(this::played).toList());
    }

    private Played played(List<Step> way) {
        List<Double> costs = new ArrayList<>();
        double[] handed = handedOn(0, root().values());
        for (Step step : way) {
            Solved solved =
                    solve(
                            step.node(),
                            step.programme(),
                            step.programme().incoming() == 0 ? new double[0] : handed);
            if (!solved.hasPoint()) {
                return new Played(costs, false);
            }
            costs.add(solved.cost() - solved.future());
            handed = handedOn(step.node(), solved.values());
        }
        return new Played(costs, true);
    }

    /**
     * Where too many ways lead to the end: what the policy costs on some that are drawn, the same
     * for every policy of a seed.
     */
    private Found sampled(SplittableRandom random, double lower, double[] first, long iterations) {
        double sum = 0;
        double squares = 0;
        for (int way = 0; way < WAYS_DRAWN; way++) {
            double cost = 0;
            for (Visit visit : draw(random, RiskMeasure.mean())) {
                look(visit);
                cost += visit.solved.cost() - visit.solved.future();
            }
            sum += cost;
            squares += cost * cost;
        }
        double mean = sum / WAYS_DRAWN;
        double half =
                1.96
                        * Math.sqrt(
                                Math.max(0, squares / WAYS_DRAWN - mean * mean) / (WAYS_DRAWN - 1));
        Sampled sampled = new Sampled(WAYS_DRAWN, mean - half, mean + half);
        // The mean of ways says nothing of another measure, of which there is only the bound.
        boolean isProven = risk.isMean() && lower >= sampled.low() && lower <= sampled.high();
        double objective = risk.isMean() ? mean : lower;
        return found(
                "sddp", isProven, objective, mean, lower, first, iterations, Optional.of(sampled));
    }

    private Solved root() {
        Solved root = solve(0, new double[0]);
        if (!root.hasPoint()) {
            throw new UnsolvedException(StochasticMessages.NO_FIRST_STAGE);
        }
        return root;
    }

    private Solved solve(int place, double[] handed) {
        return solve(place, graph.nodes().get(place).programme(), handed);
    }

    /** The node with other numbers. */
    private Solved solve(int place, StageProgramme programme, double[] handed) {
        Shape shape = new Shape(programme.programme(), graph.nodes().get(place).future());
        solves++;
        @SuppressWarnings("ReferenceEquality") // the node's own, not another with its numbers
        boolean isGiven = programme != graph.nodes().get(place).programme();
        if (isGiven && !shapes.containsKey(shape)) {
            try (NodeSolver once = solver(shape, programme)) { // of a way that was given
                return once.solve(programme, handed);
            }
        }
        return shapes.computeIfAbsent(shape, s -> solver(s, programme)).solve(programme, handed);
    }

    private NodeSolver solver(Shape shape, StageProgramme programme) {
        return new NodeSolver(
                programme,
                shape.future == PolicyGraph.NONE ? CostToGo.none() : ahead.get(shape.future),
                solvers,
                this::left);
    }

    /** Seconds that a solve may take; a second where the time is up, so that what is begun ends. */
    private double left() {
        return Math.max(1, (deadline - clock.getAsLong()) * 1e-9);
    }

    private double[] handedOn(int place, double[] values) {
        return Arrays.stream(graph.nodes().get(place).programme().outgoing())
                .mapToDouble(k -> values[k])
                .toArray();
    }

    /** Follows every way; empty if one had no point, which is then cut off. */
    private Optional<Visit> followAll() {
        return followAll(0, 0, root());
    }

    private Optional<Visit> followAll(int place, int outcome, Solved solved) {
        double[] handedOn = handedOn(place, solved.values());
        List<Visit> next = new ArrayList<>();
        int future = graph.nodes().get(place).future();
        if (future != PolicyGraph.NONE) {
            int[] nodes = graph.futures().get(future).nodes();
            for (int k = 0; k < nodes.length; k++) {
                int child = nodes[k];
                endIfLate();
                Solved there = solve(child, handedOn);
                if (!there.hasPoint()) {
                    cutOff(future, k, there);
                    return Optional.empty();
                }
                Optional<Visit> followed = followAll(child, k, there);
                if (followed.isEmpty()) {
                    return followed;
                }
                next.add(followed.get());
            }
        }
        return Optional.of(new Visit(place, outcome, solved, handedOn, next));
    }

    /**
     * One way, drawn; goes back a step where a node has no point. Half of the steps are drawn by
     * the probabilities of the graph, the others by those that the measure gives outcomes by what
     * is known of them, which leads to where it looks.
     */
    private List<Visit> draw(SplittableRandom random, RiskMeasure measure) {
        List<Visit> way = new ArrayList<>();
        int place = 0;
        int outcome = 0;
        double[] handed = {};
        while (true) {
            Solved solved = solve(place, handed);
            if (!solved.hasPoint()) {
                if (way.isEmpty()) {
                    root();
                }
                Visit parent = way.removeLast();
                cutOff(graph.nodes().get(parent.node).future(), outcome, solved);
                place = parent.node;
                outcome = parent.outcome;
                handed = way.isEmpty() ? new double[0] : way.getLast().handedOn;
                continue;
            }
            double[] handedOn = handedOn(place, solved.values());
            way.add(new Visit(place, outcome, solved, handedOn, List.of()));
            int future = graph.nodes().get(place).future();
            if (future == PolicyGraph.NONE) {
                return way;
            }
            outcome = drawn(weights(future, handedOn, measure), random);
            place = graph.futures().get(future).nodes()[outcome];
            handed = handedOn;
        }
    }

    private double[] weights(int place, double[] handedOn, RiskMeasure measure) {
        double[] probability = graph.futures().get(place).probability();
        List<CostToGo.Below> parts = ahead.get(place).parts();
        if (measure.isMean() || parts.size() < probability.length) {
            return probability;
        }
        double[] known = parts.stream().mapToDouble(p -> p.at(handedOn)).toArray();
        double[] adjusted = measure.adjusted(probability, known);
        Arrays.setAll(adjusted, k -> (probability[k] + adjusted[k]) / 2);
        return adjusted;
    }

    /** Which of these is drawn; they sum to 1. */
    static int drawn(double[] probability, SplittableRandom random) {
        double at = random.nextDouble();
        int k = 0;
        while (k + 1 < probability.length && at >= probability[k]) {
            at -= probability[k++];
        }
        return k;
    }

    private void cutOff(int future, int outcome, Solved dead) {
        List<CostToGo.Below> parts = ahead.get(future).parts();
        parts.get(parts.size() == 1 ? 0 : outcome).cuts().add(dead.cut());
        cuts++;
    }

    /**
     * Adds planes at every point that was visited, last stages first; false if none was lacking.
     */
    private boolean cutBelow(Visit visit) {
        boolean isCut = false;
        for (Visit next : visit.next) {
            isCut |= cutBelow(next);
        }
        boolean isLast = graph.nodes().get(visit.node).future() == PolicyGraph.NONE;
        return (!isLast && cut(visit)) || isCut;
    }

    /** Adds the plane of what follows a point; false if the planes there already touch it. */
    private boolean cut(Visit visit) {
        int place = graph.nodes().get(visit.node).future();
        Future future = graph.futures().get(place);
        int outcomes = future.nodes().length;
        Cut[] below = new Cut[outcomes];
        double[] cost = new double[outcomes];
        for (int k = 0; k < outcomes; k++) {
            boolean isLast = graph.nodes().get(future.nodes()[k]).future() == PolicyGraph.NONE;
            endIfLate();
            Solved solved =
                    isLast && !visit.next.isEmpty()
                            ? visit.next.get(k).solved
                            : solve(future.nodes()[k], visit.handedOn);
            if (!solved.hasPoint()) {
                cutOff(place, k, solved);
                return true;
            }
            cost[k] = solved.cost();
            below[k] = solved.cut();
        }
        List<CostToGo.Below> parts = ahead.get(place).parts();
        if (parts.size() == outcomes) {
            boolean isCut = false;
            for (int k = 0; k < outcomes; k++) {
                isCut |= cut(parts.get(k), below[k], visit.handedOn);
            }
            return isCut;
        }
        double[] weight = risk.adjusted(future.probability(), cost);
        return cut(parts.getFirst(), Cut.sum(weight, below), visit.handedOn);
    }

    /** Adds a plane; false if those that are there reach as high at this point. */
    private boolean cut(CostToGo.Below part, Cut cut, double[] point) {
        double value = cut.at(point);
        if (value <= part.at(point) + 0.01 * TOLERANCE * (1 + Math.abs(value))) {
            return false;
        }
        part.cuts().add(cut);
        cuts++;
        return true;
    }

    /** What the ways that were followed cost, measured stage by stage. */
    private double cost(Visit visit, RiskMeasure measure) {
        double own = visit.solved.cost() - visit.solved.future();
        int future = graph.nodes().get(visit.node).future();
        return future == PolicyGraph.NONE
                ? own
                : own
                        + measure.of(
                                graph.futures().get(future).probability(),
                                visit.next.stream()
                                        .mapToDouble(next -> cost(next, measure))
                                        .toArray());
    }

    /**
     * What is known of each future at first: its nodes at whatever they might be handed, last
     * stages first.
     */
    private List<CostToGo> ahead() {
        List<Node> nodes = graph.nodes();
        double[] least = new double[nodes.size()];
        IntStream.range(1, nodes.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer n) -> nodes.get(n).stage()).reversed())
                .forEach(n ->
                        least[n] =
                                Math.max(
                                        isBounded ? Double.NEGATIVE_INFINITY : deep,
                                        least(nodes.get(n).programme())
                                                + (nodes.get(n).future() == PolicyGraph.NONE
                                                        ? 0
                                                        : floor(nodes.get(n).future(), least))));
        List<CostToGo.Below> below = Arrays.stream(least).mapToObj(CostToGo.Below::new).toList();
        List<CostToGo> all = new ArrayList<>();
        for (int f = 0; f < graph.futures().size(); f++) {
            Future future = graph.futures().get(f);
            int most = f == nodes.getFirst().future() ? MOST_APART_AT_FIRST : MOST_APART;
            all.add(
                    future.nodes().length > most
                            ? CostToGo.together(floor(f, least))
                            : new CostToGo(
                                    risk,
                                    future.probability(),
                                    Arrays.stream(future.nodes()).mapToObj(below::get).toList()));
        }
        return all;
    }

    private double floor(int future, double[] least) {
        return Arrays.stream(graph.futures().get(future).nodes())
                .mapToDouble(n -> least[n])
                .min()
                .orElse(0);
    }

    private double least(StageProgramme node) {
        endIfLate();
        try (Solver solver = solvers.get()) {
            solver.pass(node.programme());
            int rows = node.rowLower().length;
            int[] all = new int[rows];
            Arrays.setAll(all, k -> k);
            solver.changeRowBounds(all, node.rowLower(), node.rowUpper());
            return switch (solver.solve(Solver.Method.SIMPLEX, left())) {
                // the bound of its duals, a little lower than rounding could make it
                case Outcome.Optimal(var solution, var _) ->
                        solution.objective()
                                + node.offset()
                                - 1e-6 * (1 + Math.abs(solution.objective()));
                case Outcome.Infeasible(var why) -> throw new UnsolvedException(Text.same(why));
                case Outcome.Unbounded(var _) -> deep();
                case Outcome.Stopped(var _, var why) -> throw new UnsolvedException(Text.same(why));
                case Outcome.OutOfTime(var why) -> throw new UnsolvedException(Text.same(why));
                case Outcome.Failed(var _) -> deep();
            };
        }
    }

    private double deep() {
        isBounded = false;
        return deep;
    }

    @Override
    public void close() {
        shapes.values().forEach(NodeSolver::close);
    }
}
