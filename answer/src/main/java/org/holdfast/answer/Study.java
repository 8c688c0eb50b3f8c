package org.holdfast.answer;

import static org.holdfast.answer.Tasks.collect;
import static org.holdfast.answer.Tasks.get;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.holdfast.balance.Balance;
import org.holdfast.explore.Explorer;
import org.holdfast.explore.Exploring;
import org.holdfast.explore.Hindcasting;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.model.Answer;
import org.holdfast.model.Binding;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.DelayPoint;
import org.holdfast.model.EarlyOrder;
import org.holdfast.model.Exploration;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Instance;
import org.holdfast.model.Lever;
import org.holdfast.model.Lever.Effect;
import org.holdfast.model.OptimalRange;
import org.holdfast.model.OrderRange;
import org.holdfast.model.Plan;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.Result;
import org.holdfast.model.Result.Certificate;
import org.holdfast.model.Scenario;
import org.holdfast.model.Spread;
import org.holdfast.model.TierValue;
import org.holdfast.plan.Planner;
import org.holdfast.plan.Solver;

/**
 * Asks a case its questions: plan, ad hoc, what binds, what waiting costs, what would turn the
 * headline. Independent solves run side by side, each on a solver of its own, so that the answer
 * does not depend on how many run at once.
 */
public final class Study {
    /** Months by which a plan starts later, as far as the case's own lever goes. */
    private static final int[] DELAYS = {0, 1, 3, 6, 12, 18, 24};

    /** The same where each of them is played in many futures. */
    private static final int[] DELAYS_IN_FUTURES = {0, 1, 3, 6, 12};

    /** Futures of a brief. */
    private static final int FUTURES = 1000;

    /** Rows of the design that finds the drivers of a brief. */
    private static final int ROWS = 64;

    /** Share of the floor that a plan may miss and still hold. */
    private static final double CRITERION = 0.1;

    /** How many of the limits that bind are solved again, of each tier. */
    private static final int CHECKED = 6;

    private final Solving solving;

    /**
     * A study.
     *
     * @param solvers makes a solver for each thread of work
     * @param seconds time limit for one solve
     * @param threads how many solves run side by side
     */
    public Study(Supplier<Solver> solvers, double seconds, int threads, Planner.Progress progress) {
        solving = new Solving(solvers, seconds, threads, progress);
    }

    /**
     * A plan that has been run again through the balance.
     *
     * @param binding what binds; empty for ad hoc
     * @param orders how far what is told of its first orders could be otherwise at no loss; fewer
     *     where a solve ran out of time, empty where today's practice was not asked for with it
     */
    public record Planned(Result result, List<Binding> binding, List<OrderRange> orders) {
        public Planned {
            binding = List.copyOf(binding);
            orders = List.copyOf(orders);
        }
    }

    /** The least-shortfall plan over the whole horizon. */
    public Planned plan(Case c, Scenario scenario) {
        return planned(c, scenario, true, CHECKED, solving);
    }

    /** Today's practice. */
    public Planned adHoc(Case c, Scenario scenario) {
        return planned(c, scenario, false, 0, solving);
    }

    /** The plan and today's practice under one scenario. */
    public record Both(Planned plan, Planned adHoc) {}

    /** The plan and today's practice, side by side. */
    public Both both(Case c, Scenario scenario) {
        try (ExecutorService pool = Executors.newFixedThreadPool(solving.threads())) {
            var adHoc = pool.submit(() -> adHoc(c, scenario));
            // It asks what today's practice comes to, which was begun before it.
            var plan = pool.submit(() -> ordered(c, scenario, adHoc, solving));
            return new Both(get(plan), get(adHoc));
        }
    }

    /**
     * The tiers that plans reach; none where one was not found in time.
     *
     * @param unmoved the plan of a scenario
     * @param foreseen the plans of others
     * @param unforeseen the plan of the scenario in others, adapting by rule as in any future
     */
    public record Compared(
            List<TierValue> unmoved,
            List<List<TierValue>> foreseen,
            List<List<TierValue>> unforeseen) {
        public Compared {
            unmoved = List.copyOf(unmoved);
            foreseen = List.copyOf(foreseen);
            unforeseen = List.copyOf(unforeseen);
        }
    }

    /**
     * Holds the plan of a scenario against others. It is told as its plan has it, tier by tier;
     * plans of others from it by how far solves of one kind lie apart, since one weighted solve may
     * give up a little of a tier for the next.
     *
     * @param surprises scenarios in which the plan is followed that did not foresee them
     */
    public Compared compare(
            Case c, Scenario scenario, List<Scenario> others, List<Scenario> surprises) {
        try (Tasks tasks = solving.tasks("levers")) {
            var planning = tasks.submit(() -> silently(c, scenario, true));
            var likes = tasks.submit(() -> ends(c, scenario));
            var ends = others.stream().map(s -> tasks.submit(() -> ends(c, s))).toList();
            Plan plan = get(planning).result().plan();
            List<TierValue> like = get(likes);
            return new Compared(
                    plan.tiers(),
                    collect(ends).stream().map(tiers -> moved(plan.tiers(), like, tiers)).toList(),
                    surprises.stream()
                            .map(s -> Sensitivity.surprised(c, scenario, s, plan))
                            .toList());
        }
    }

    /** Each tier of {@code from}, by as much as {@code to} lies from {@code like}. */
    private static List<TierValue> moved(
            List<TierValue> from, List<TierValue> like, List<TierValue> to) {
        return from.size() != to.size() || like.size() != to.size()
                ? List.of()
                : IntStream.range(0, to.size())
                        .mapToObj(k -> from.get(k).moved(like.get(k), to.get(k)))
                        .toList();
    }

    private Planned silently(Case c, Scenario scenario, boolean wholeHorizon) {
        return planned(c, scenario, wholeHorizon, 0, solving.silently());
    }

    private static Planned planned(
            Case c, Scenario scenario, boolean wholeHorizon, int checks, Solving by) {
        var s = Instance.of(c, scenario);
        var planned = by.by(p -> wholeHorizon ? p.plan(s, checks) : p.adHoc(s));
        return new Planned(rerun(s, planned), planned.binding(), List.of());
    }

    /** The plan, and how far what is told of its first orders could be otherwise at no loss. */
    private static Planned ordered(Case c, Scenario scenario, Future<Planned> course, Solving by) {
        var s = Instance.of(c, scenario);
        Planner.Ordered found =
                by.by(p -> p.orders(s, CHECKED, plan -> told(s, plan, get(course))));
        return new Planned(rerun(s, found.planned()), found.planned().binding(), found.orders());
    }

    private static List<EarlyOrder> told(Instance s, Plan plan, Planned course) {
        return EarlyDecisions.of(s, plan, Balance.run(s, plan), course.result().trajectory())
                .orders();
    }

    private static Result rerun(Instance s, Planner.Planned planned) {
        var trajectory = Balance.run(s, planned.plan());
        double difference = Balance.difference(s, planned.plan(), trajectory);
        var checked = planned.certificate().withBalanceDifference(difference);
        return new Result(
                planned.plan(), trajectory, Balance.tiers(s, trajectory, planned.plan()), checked);
    }

    /** Where we stand: current supply, nothing new decided, no limit of money. */
    public static Result balance(Case c, Scenario scenario) {
        var s = Instance.of(c, scenario);
        Plan plan = Balance.currentSupply(s);
        var trajectory = Balance.run(s, plan);
        return new Result(
                plan,
                trajectory,
                Balance.tiers(s, trajectory, plan),
                Certificate.unsolved(Result.Status.OPTIMAL, "", "none: nothing is optimised", ""));
    }

    /** The same plan, with nothing new decided in the first months. */
    public List<DelayPoint> delay(Case c, Scenario scenario) {
        try (Tasks tasks = solving.tasks("delay")) {
            return collect(delays(tasks, c, scenario));
        }
    }

    /**
     * The plan when the money of one fund comes later and all else starts as planned.
     *
     * @param fund a fund of the case
     * @param months how much later, 0 among them
     */
    public List<DelayPoint> delay(Case c, Scenario scenario, String fund, List<Integer> months) {
        try (Tasks tasks = solving.tasks("delay")) {
            List<Future<DelayPoint>> points = new ArrayList<>();
            for (int later : months) {
                Case shifted = FundStart.later(c, fund, later);
                points.add(tasks.submit(() -> new DelayPoint(later, reach(shifted, scenario, 2))));
            }
            return collect(points);
        }
    }

    private List<Future<DelayPoint>> delays(Tasks tasks, Case c, Scenario scenario) {
        List<Future<DelayPoint>> points = new ArrayList<>();
        String start = lever(c, Effect.START);
        double last = c.findLever(start).map(Lever::high).orElse(0.0);
        for (int months : DELAYS) {
            if (months <= last) {
                Scenario later = months == 0 ? scenario : scenario.with(start, months);
                points.add(tasks.submit(() -> new DelayPoint(months, reach(c, later, 2))));
            }
        }
        return points;
    }

    /** All tier values; at a vertex, where the cost is as exact as the plan's own. */
    private List<TierValue> ends(Case c, Scenario scenario) {
        return solving.silently().by(p -> p.sparse(Instance.of(c, scenario))).plan().tiers();
    }

    /** Tier values only, up to the given tier. */
    private List<TierValue> reach(Case c, Scenario scenario, int tiers) {
        return solving.silently().by(p -> p.reach(Instance.of(c, scenario), tiers));
    }

    /** A plan from one weighted solve, run again through the balance. */
    private Planned quick(Case c, Scenario scenario) {
        var s = Instance.of(c, scenario);
        return new Planned(rerun(s, solving.silently().by(p -> p.quick(s))), List.of(), List.of());
    }

    /**
     * A plan and others nearly as good, as different as can be, each run again through the balance;
     * the first alone, and not optimal, if there is none.
     *
     * @param others how many
     * @param slack share by which each tier may be worse
     */
    public List<Result> alternatives(Case c, Scenario scenario, int others, double slack) {
        var s = Instance.of(c, scenario);
        var planned = solving.by(p -> p.alternatives(s, others, slack));
        return planned.stream().map(one -> rerun(s, one)).toList();
    }

    /**
     * The plan, and the least shortfall for less and less money, each run again through the
     * balance; the first alone, and not optimal, if there is none.
     *
     * @param steps from the plan to the one that costs least
     */
    public List<Result> frontier(Case c, Scenario scenario, int steps) {
        var s = Instance.of(c, scenario);
        return solving.by(p -> p.frontier(s, steps)).stream().map(one -> rerun(s, one)).toList();
    }

    /**
     * A plan, and how far it could be otherwise at no loss.
     *
     * @param ranges makers, sellers, then funds; none without a plan
     */
    public record Ranged(Result plan, List<OptimalRange> ranges) {
        public Ranged {
            ranges = List.copyOf(ranges);
        }
    }

    /** The plan, run again through the balance, and the ranges of all that are as good. */
    public Ranged ranges(Case c, Scenario scenario) {
        var s = Instance.of(c, scenario);
        var ranged = solving.by(p -> p.ranges(s));
        return new Ranged(rerun(s, ranged.planned()), ranged.ranges());
    }

    /** Who finds what to commit to first. */
    public FirstStages firstStages() {
        return new FirstStages(solving);
    }

    /** Who finds how much of what was planned changes. */
    public Stabilities stabilities() {
        return new Stabilities(solving);
    }

    /** Who makes a plan otherwise, and says what differs. */
    public PlansBeside beside() {
        return new PlansBeside(solving);
    }

    /** What came of asking for everything. */
    public sealed interface Outcome {
        /** Every plan was found. */
        record Found(Answer answer) implements Outcome {}

        /** One of the plans was not found; the certificate says why. */
        record NotFound(Result.Certificate certificate) implements Outcome {}
    }

    /**
     * The two policies that a brief sets side by side, in the world of the scenario asked for.
     *
     * @param on with the levers
     * @param off the baseline's
     */
    public record Policies(Scenario on, Scenario off) {}

    /** The policies that a brief of a scenario compares. */
    public static Policies policies(Case c, Scenario scenario) {
        Scenario baseline = c.findScenario("baseline").orElse(scenario);
        return new Policies(
                mix(c, policyToShow(c, scenario, baseline), scenario), mix(c, baseline, scenario));
    }

    /** What a brief of a scenario sets otherwise than the baseline, in the order of the case. */
    public static List<Lever> measures(Case c, Scenario scenario) {
        Policies policies = policies(c, scenario);
        return PolicyRuns.measures(c, policies.off(), policies.on());
    }

    /** The measure of a case that has no other. */
    public static Optional<Lever> onlyMeasure(PolicyRuns runs, Case c, Scenario scenario) {
        Policies policies = policies(c, scenario);
        return runs.onlyMeasure(c, policies.off(), policies.on());
    }

    /**
     * The plan that starts now, and so many months later, each from one weighted solve, so that
     * they differ in nothing else; without those that ran out of time.
     */
    public List<Exploring.Entry> later(Case c, Scenario scenario) {
        String start = lever(c, Effect.START);
        try (Tasks tasks = solving.tasks("delay")) {
            List<Future<Exploring.Entry>> entries = new ArrayList<>();
            for (int months : DELAYS_IN_FUTURES) {
                if (!start.isEmpty()) {
                    Scenario later = months == 0 ? scenario : scenario.with(start, months);
                    entries.add(
                            tasks.submit(() ->
                                    new Exploring.Entry(
                                            "later-" + months,
                                            Instance.of(c, later),
                                            quick(c, later).result().plan())));
                }
            }
            return collect(entries).stream().filter(e -> !e.plan().tiers().isEmpty()).toList();
        }
    }

    /** Everything that the brief tells. */
    public Outcome answer(Case c, Scenario scenario, Answer.RunData run) {
        Policies policies = policies(c, scenario);
        Scenario off = policies.off();
        Scenario on = policies.on();
        String flip = lever(c, Effect.PUBLIC_LINE_NEEDS_ORDER);
        Scenario flipped =
                flip.isEmpty()
                        ? on
                        : on.with(flip, on.settings().getOrDefault(flip, 1.0) >= 0.5 ? 0 : 1);
        Case low = FloorNeeds.of(c, false);
        Case high = FloorNeeds.of(c, true);
        var sensitivity = new Sensitivity(c, on, solving.silently());
        try (Tasks tasks = solving.tasks("brief")) {
            var adHocOff = tasks.submit(() -> silently(c, off, false));
            // It asks what today's practice comes to, which was begun before it.
            var planOn = tasks.submit(() -> ordered(c, on, adHocOff, solving.silently()));
            var planOff = tasks.submit(() -> silently(c, off, true));
            var adHocOn = tasks.submit(() -> silently(c, on, false));
            var other = tasks.submit(() -> quick(c, flipped));
            var adHocLow =
                    tasks.submit(() -> floor(silently(low, off, false).result().plan().tiers()));
            var adHocHigh =
                    tasks.submit(() -> floor(silently(high, off, false).result().plan().tiers()));
            var planLow = tasks.submit(() -> floor(reach(low, on, 1)));
            var planHigh = tasks.submit(() -> floor(reach(high, on, 1)));
            var later = delays(tasks, c, on);
            var lead = tasks.submit(() -> sensitivity.leadTime(get(later.getFirst()).tiers()));
            Planned plan = get(planOn);
            Planned today = get(adHocOff);
            Planned foresight = get(planOff);
            double margin =
                    floor(foresight.result().plan().tiers()) / 2
                            - floor(plan.result().plan().tiers());
            var switching = sensitivity.switching(tasks, off, margin);
            var surprises = sensitivity.surprises(tasks, plan.result().plan());
            List<Binding> binding = new ArrayList<>(plan.binding());
            binding.addAll(get(lead));
            List<Planned> all = List.of(plan, today, foresight, get(adHocOn), get(other));
            for (Planned one : all) {
                if (one.result().certificate().status() != Result.Status.OPTIMAL) {
                    return new Outcome.NotFound(one.result().certificate());
                }
            }
            List<Double> spreads =
                    List.of(get(adHocLow), get(adHocHigh), get(planLow), get(planHigh));
            if (spreads.stream().anyMatch(floor -> floor.isNaN())) {
                return new Outcome.NotFound(
                        outOfTime(
                                plan.result().certificate(),
                                "no plan was found in time for the low and the high minimum"));
            }
            var answer =
                    new Answer(
                            c,
                            on,
                            off,
                            plan.result(),
                            today.result(),
                            foresight.result(),
                            get(adHocOn).result(),
                            get(other).result(),
                            spread(
                                    get(adHocLow),
                                    floor(today.result().plan().tiers()),
                                    get(adHocHigh)),
                            spread(
                                    get(planLow),
                                    floor(plan.result().plan().tiers()),
                                    get(planHigh)),
                            binding,
                            collect(later),
                            collect(switching),
                            Burdens.of(c, plan.result().plan()),
                            thresholds(c, off),
                            run,
                            plan.orders(),
                            collect(surprises),
                            Optional.empty(),
                            Optional.empty(),
                            List.of());
            return new Outcome.Found(answer.with(explored(answer)));
        }
    }

    /** The four plans of an answer in many futures, and the hindcast if the case has one. */
    private Exploration explored(Answer answer) {
        Case c = answer.c();
        Explorer explorer = explorer((done, of) -> {});
        var settings =
                new Exploring.Settings(
                        FUTURES, Sequence.LATIN_HYPERCUBE, answer.run().seed(), ROWS, CRITERION);
        Exploring exploring = new Exploring(c, explorer, settings);
        Exploring.Entry practice = entry("ad-hoc", c, answer.reference(), answer.adHoc());
        List<Exploring.Entry> entries = new ArrayList<>();
        entries.add(entry("plan", c, answer.scenario(), answer.plan()));
        entries.add(practice);
        if (!answer.scenario().equals(answer.reference())) {
            entries.add(entry("foresight", c, answer.reference(), answer.planWithoutLevers()));
            entries.add(entry("ad-hoc-levers", c, answer.scenario(), answer.adHocWithLevers()));
        }
        Exploration found = exploring.explore(entries, List.of()).brief();
        return isForecast(c, answer.reference())
                ? found.withHindcasts(
                        new Hindcasting(c, explorer).of(practice, exploring.draws(practice.base())))
                : found;
    }

    /** Whether a scenario is the one that counts as the case's forecast. */
    private static boolean isForecast(Case c, Scenario scenario) {
        return c.findScenario("baseline")
                .map(b -> b.settings().equals(scenario.settings()))
                .orElse(false);
    }

    /**
     * What today's practice forecast, and what happened: the same as in the whole answer, without
     * the plans that take long. Empty if the case forecasts nothing.
     */
    public List<Hindcast> hindcast(Case c, Scenario scenario, long seed) {
        Scenario off = policies(c, scenario).off();
        if (c.hindcasts().isEmpty() || !isForecast(c, off)) {
            return List.of();
        }
        Planned today = adHoc(c, off);
        if (today.result().certificate().status() != Result.Status.OPTIMAL) {
            return List.of();
        }
        Explorer explorer = explorer((done, of) -> solving.progress().step("futures", done, of));
        var settings =
                new Exploring.Settings(FUTURES, Sequence.LATIN_HYPERCUBE, seed, ROWS, CRITERION);
        Exploring.Entry practice = entry("ad-hoc", c, off, today.result());
        return new Hindcasting(c, explorer)
                .of(practice, new Exploring(c, explorer, settings).draws(practice.base()));
    }

    private Explorer explorer(Explorer.Progress progress) {
        return new Explorer(
                solving.threads(), progress, () -> Thread.currentThread().isInterrupted());
    }

    private static Exploring.Entry entry(String id, Case c, Scenario scenario, Result result) {
        return new Exploring.Entry(id, Instance.of(c, scenario), result.plan());
    }

    /**
     * The policy that stands for 'with the levers': the scenario's own where it differs from the
     * baseline's, else the scenario {@code all-levers}.
     */
    private static Scenario policyToShow(Case c, Scenario scenario, Scenario baseline) {
        boolean same =
                c.levers().stream()
                        .filter(l -> l.block() == Lever.Block.POLICY)
                        .allMatch(l -> scenario.setting(l) == baseline.setting(l));
        return same ? c.findScenario("all-levers").orElse(scenario) : scenario;
    }

    /** The policy of one scenario in the world of another. */
    static Scenario mix(Case c, Scenario policy, Scenario world) {
        Map<String, Double> settings = new LinkedHashMap<>();
        for (Lever lever : c.levers()) {
            Scenario from = lever.block() == Lever.Block.POLICY ? policy : world;
            settings.put(lever.id(), from.setting(lever));
        }
        boolean same = policy.id().equals(world.id());
        String id = same ? world.id() : policy.id() + "+" + world.id();
        return policy.withId(same ? world.id() : id).withParent(world.id()).withSettings(settings);
    }

    private static String lever(Case c, Effect effect) {
        return c.findLever(effect).map(Lever::id).orElse("");
    }

    private static Result.Certificate outOfTime(Result.Certificate c, String reason) {
        return new Result.Certificate(
                Result.Status.TIME_LIMIT,
                reason,
                c.columns(),
                c.rows(),
                c.nonZeros(),
                0,
                0,
                0,
                c.tolerance(),
                "",
                0,
                c.buildMillis(),
                c.solveMillis(),
                c.solver());
    }

    static double floor(List<TierValue> tiers) {
        return TierValue.find(tiers, ObjectiveTier.FLOOR).map(TierValue::plain).orElse(Double.NaN);
    }

    private static Spread spread(double low, double central, double high) {
        return new Spread(Math.min(low, central), central, Math.max(high, central));
    }

    /**
     * For each item with a floor, the highest constant need that current supply meets throughout
     * the first year in which the item is needed, units a month.
     */
    public static Map<String, Double> thresholds(Case c, Scenario scenario) {
        var s = Instance.of(c, scenario);
        Map<String, Double> found = new LinkedHashMap<>();
        for (int i = 0; i < s.items().size(); i++) {
            int item = i;
            if (IntStream.range(0, s.months()).anyMatch(t -> s.floor(0, item, t) > 0)) {
                found.put(s.items().get(i).id(), Balance.floorThreshold(s, s.items().get(i).id()));
            }
        }
        return found;
    }
}
