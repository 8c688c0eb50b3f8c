package org.holdfast.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.holdfast.explore.Explorer;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.Lever;
import org.holdfast.model.Plan;
import org.holdfast.model.Scenario;
import org.holdfast.plan.Planner;
import org.holdfast.plan.Solver;
import org.holdfast.simulator.DrawnFutures;
import org.holdfast.simulator.KeptPlans;
import org.holdfast.simulator.Pack;
import org.holdfast.simulator.PlanError;
import org.holdfast.simulator.Replanner;

/** Makes the pack of a case, and the plans that are kept for the steps of its policy levers. */
public final class Packer {
    /** Futures in a pack. */
    public static final int FUTURES = 200;

    private static final int SEED = 1;

    private final Supplier<Solver> solvers;
    private final double seconds;
    private final int threads;
    private final String version;

    /**
     * A packer.
     *
     * @param solvers makes a solver for each thread of work
     * @param seconds time limit for one solve
     * @param version of Holdfast
     */
    public Packer(Supplier<Solver> solvers, double seconds, int threads, String version) {
        this.solvers = solvers;
        this.seconds = seconds;
        this.threads = threads;
        this.version = version;
    }

    /** Hears of each plan that is ready. */
    @FunctionalInterface
    public interface Progress {
        void ready(int plans, int of);
    }

    /**
     * The pack with its first plan.
     *
     * @throws IllegalStateException if no plan is found in time
     */
    public Pack pack(Case c) {
        Scenario base = c.baseline();
        Plan plan =
                plan(c, base, Kind.TIER_BY_TIER)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "no plan was found for scenario '" + base.id() + "'"));
        DrawnFutures futures = Futures.draw(c, base, plan, FUTURES, SEED);
        Pack pack = new Pack(version, c, base.id(), SEED, futures, List.of(plan), PlanError.NONE);
        List<Pack.Both> both =
                plan(c, base, Kind.AS_IN_A_BROWSER).stream()
                        .map(coarse -> new Pack.Both(plan, coarse))
                        .toList();
        return pack.with(pack.measured(both));
    }

    /**
     * Plans for the policies of the case's scenarios and for steps of each policy lever. For those
     * of the scenarios a plan is made as a browser would make it too: how far the two lie apart is
     * what a browser's plans err by. For all of them the two that a browser makes are made, the
     * first one in years: what it says of the other is measured.
     */
    public KeptPlans plans(Case c, Pack pack, Progress progress) {
        List<Scenario> policies = policies(c);
        int measured = scenarios(c).size();
        List<Plan> plans = new ArrayList<>();
        List<Pack.Both> both = new ArrayList<>();
        List<Plan> halves = new ArrayList<>();
        List<Plan> years = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Made>> work = new ArrayList<>();
            for (int k = 0; k < policies.size(); k++) {
                Scenario policy = policies.get(k);
                work.add(
                        pool.submit(() ->
                                new Made(
                                        plan(c, policy, Kind.IN_ONE_SOLVE),
                                        plan(c, policy, Kind.AS_IN_A_BROWSER),
                                        plan(c, policy, Kind.OUTLINE))));
            }
            for (int k = 0; k < work.size(); k++) {
                Made made = Explorer.get(work.get(k));
                made.full().ifPresent(plans::add);
                if (k < measured) {
                    made.full()
                            .flatMap(full -> made.half().map(half -> new Pack.Both(full, half)))
                            .ifPresent(both::add);
                }
                if (made.half().isPresent() && made.year().isPresent()) {
                    halves.add(made.half().get());
                    years.add(made.year().get());
                }
                progress.ready(k + 1, work.size());
            }
        }
        PlanError error = pack.measured(both);
        return new KeptPlans(
                plans, error, pack.held(plans, error), pack.narrowing(halves, years, plans, error));
    }

    /** A plan, and the two that a browser makes for the same policy. */
    private record Made(Optional<Plan> full, Optional<Plan> half, Optional<Plan> year) {}

    /** How a plan is made. */
    private enum Kind {
        TIER_BY_TIER,
        /** All tiers in one weighted sum. */
        IN_ONE_SOLVE,
        /** The same in longer periods. */
        AS_IN_A_BROWSER,
        /** In longer ones still, which a browser solves first. */
        OUTLINE
    }

    private Optional<Plan> plan(Case c, Scenario scenario, Kind kind) {
        try (Solver solver = solvers.get()) {
            Planner planner =
                    new Planner(solver, seconds, (what, done, of) -> {}, System::nanoTime);
            Instance s = Instance.of(c, scenario);
            Planner.Planned planned =
                    switch (kind) {
                        case TIER_BY_TIER -> planner.plan(s);
                        case IN_ONE_SOLVE -> planner.sparse(s);
                        case AS_IN_A_BROWSER -> planner.coarse(s, Replanner.PERIOD);
                        case OUTLINE -> planner.coarse(s, Replanner.OUTLINE);
                    };
            Plan plan = planned.plan();
            return plan.decisions().isEmpty() ? Optional.empty() : Optional.of(plan);
        }
    }

    /**
     * The base with the policy of each scenario, and with one policy lever moved at a time: to its
     * ends and its middle. What happens in the world is that of the base. The base itself is among
     * them: its plan in the pack was solved tier by tier, and what waiting costs is told by plans
     * of one kind.
     */
    static List<Scenario> policies(Case c) {
        Scenario base = c.baseline();
        Map<String, Scenario> found = scenarios(c);
        for (Lever lever : c.levers()) {
            if (lever.isPlanned()) {
                for (double setting : steps(lever)) {
                    Scenario policy = base.with(lever.id(), setting);
                    found.putIfAbsent(key(c, policy), policy);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** The base with the policy of each scenario, each once. */
    private static Map<String, Scenario> scenarios(Case c) {
        Scenario base = c.baseline();
        Map<String, Scenario> found = new LinkedHashMap<>();
        for (Scenario scenario : c.scenarios()) {
            Scenario policy = base;
            for (Lever lever : c.levers()) {
                if (lever.isPlanned()) {
                    policy = policy.with(lever.id(), scenario.setting(lever));
                }
            }
            found.putIfAbsent(key(c, policy), policy);
        }
        return found;
    }

    /** Settings for which a plan is packed; whatever lies between is made in the browser. */
    private static double[] steps(Lever lever) {
        double middle = (lever.low() + lever.high()) / 2;
        return switch (lever.effect().setting()) {
            case LENGTH -> new double[] {36, 60, lever.high()};
            case MONTH -> new double[] {3, 6, 12, lever.high()};
            case SWITCH -> new double[] {lever.low(), lever.high()};
            case SHARE, FACTOR, SIZE, STANCE, LAST_MONTH, MONTHS ->
                    lever.effect().replanned()
                            ? new double[0]
                            : new double[] {lever.low(), middle, lever.high()};
        };
    }

    private static String key(Case c, Scenario scenario) {
        return Arrays.toString(c.levers().stream().mapToDouble(l -> scenario.setting(l)).toArray());
    }
}
