package org.holdfast.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.holdfast.model.Binding;
import org.holdfast.model.Binding.Gain;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Decision;
import org.holdfast.model.EarlyOrder;
import org.holdfast.model.Instance;
import org.holdfast.model.OptimalRange;
import org.holdfast.model.OrderRange;
import org.holdfast.model.Plan;
import org.holdfast.model.PlanBeside;
import org.holdfast.model.Result.Certificate;
import org.holdfast.model.Result.Status;
import org.holdfast.model.Revision;
import org.holdfast.model.TierValue;
import org.holdfast.model.Way;

/**
 * Plans for the least shortfall, tier after tier, over the whole horizon or in the short windows of
 * today's practice. Read {@link PlanModel} for what is planned; here is how it is solved.
 */
public final class Planner {
    /**
     * Reduced costs and duals above this, with objectives times {@link #SCALE}, belong to the
     * optimal face.
     */
    private static final double FACE = 1e-6;

    /**
     * Objectives are multiplied by this, so that the solver's tolerance is small against a dual.
     */
    private static final double SCALE = 100;

    /** The same for objectives in millions. */
    private static final double MILLION = 0.01;

    /**
     * One weighted sum of the tiers, for the windows of ad hoc and as a cross-check of the plan.
     */
    private static final double[] BLEND = {1e3, 10, 0.1, 1e-5};

    /**
     * What other aims weigh where only the floor of the party in need is asked for; other floors,
     * which weigh most of them, that much of it.
     */
    private static final double ASIDE = 0.01;

    /** In it, a million of the fund whose turn comes next costs so much more than of the first. */
    private static final double TURN = 1e-4;

    /** The solver's own tolerance, for the certificate. */
    private static final double TOLERANCE = 1e-7;

    /** Months in a period of a plan in whole lines. */
    private static final int PERIOD = 6;

    private static final int YEAR = 12;

    private static final String VERTEX =
            "interior point with crossover, solver seed 0: the vertex it ends in";
    private static final String INSIDE =
            "interior point without crossover: a point inside the optimal face";
    private static final String FACE_INSIDE =
            "order of payment, then interior point without crossover: a point inside what is left";

    private final Solver solver;
    private final double seconds;
    private final Progress progress;
    private final LongSupplier nanos;

    /** Hears how far the work is. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Called after each step.
         *
         * @param done steps done
         * @param of steps in all
         */
        void step(String what, int done, int of);
    }

    /**
     * A planner with its own solver.
     *
     * @param seconds time limit for each solve
     * @param nanos a clock, for the certificate's times
     */
    public Planner(Solver solver, double seconds, Progress progress, LongSupplier nanos) {
        this.nanos = nanos;
        this.solver = solver;
        this.seconds = seconds;
        this.progress = progress;
    }

    /**
     * What came out of planning.
     *
     * @param plan the plan; empty decisions if the status is not optimal
     * @param binding what binds, first tier first; empty for ad hoc
     */
    public record Planned(Plan plan, Certificate certificate, List<Binding> binding) {
        public Planned {
            binding = List.copyOf(binding);
        }
    }

    /** The programme of the whole horizon, for those who solve it elsewhere. */
    public static Programme programme(Instance s) {
        return PlanModel.whole(s).programme();
    }

    /** What one tier costs over the whole horizon, by column of {@link #programme}. */
    public static double[] costs(Instance s, ObjectiveTier tier) {
        return PlanModel.whole(s).costs(tier);
    }

    /** The blended objective of the whole horizon, by column of {@link #programme}. */
    public static double[] blendedCosts(Instance s) {
        return blend(PlanModel.whole(s));
    }

    /**
     * What each tier weighs in {@link #blendedCosts}, in the order in which the plan meets them:
     * tiers of what is missing by item-month, weighted and discounted, that of cost by million.
     */
    public static Map<ObjectiveTier, Double> blendedWeights(Instance s) {
        List<ObjectiveTier> order = s.c().settings().objective();
        Map<ObjectiveTier, Double> weights = new LinkedHashMap<>();
        for (int k = 0; k < order.size(); k++) {
            weights.put(order.get(k), weight(order, k));
        }
        return weights;
    }

    /** By how much a million of each further fund in the order of payment costs more there. */
    public static double blendedTurn() {
        return TURN;
    }

    /** The least-shortfall plan over the whole horizon. */
    public Planned plan(Instance s) {
        return plan(s, 0);
    }

    /**
     * The same, and what one more unit buys of the limits that bind most is found by solving again.
     *
     * @param checks how many limits of each tier, at most; each costs one short solve
     */
    public Planned plan(Instance s, int checks) {
        return plan(s, checks, (model, plan, face) -> {});
    }

    /**
     * The plan, and how far it could be otherwise at no loss in any tier.
     *
     * @param ranges makers, sellers, then funds; empty without a plan, fewer where a solve ran out
     *     of time
     */
    public record Ranged(Planned planned, List<OptimalRange> ranges) {
        public Ranged {
            ranges = List.copyOf(ranges);
        }
    }

    /**
     * The plan, and of each maker, seller and fund the least and the most that it gets or pays in
     * any plan that is as good in every tier: two more solves each on the optimal face.
     */
    public Ranged ranges(Instance s) {
        List<OptimalRange> ranges = new ArrayList<>();
        Planned planned =
                plan(
                        s,
                        0,
                        (model, plan, face) -> {
                            var all = Recipients.all(model);
                            for (int n = 0; n < all.size(); n++) {
                                var one = all.get(n);
                                face.range(one.millions())
                                        .map(range -> OptimalRange.of(one.kind(), one.id(), range))
                                        .ifPresent(ranges::add);
                                progress.step("ranges", n + 1, all.size());
                            }
                        });
        return new Ranged(planned, ranges);
    }

    /**
     * The plan, and how far what it orders first could be otherwise at no loss in any tier.
     *
     * @param orders empty without a plan, fewer where a solve ran out of time
     */
    public record Ordered(Planned planned, List<OrderRange> orders) {
        public Ordered {
            orders = List.copyOf(orders);
        }
    }

    /**
     * The plan, with what binds checked, and of some of its first orders the least and the most in
     * any plan that is as good in every tier.
     *
     * @param checks how many limits of each tier are solved again, at most
     * @param told which orders of a plan are told
     */
    public Ordered orders(Instance s, int checks, Function<Plan, List<EarlyOrder>> told) {
        List<OrderRange> orders = new ArrayList<>();
        Planned planned =
                plan(
                        s,
                        checks,
                        (model, plan, face) -> {
                            for (EarlyOrder one : told.apply(plan)) {
                                face.range(EarlyOrders.units(model, one))
                                        .map(range -> OrderRange.of(one, range))
                                        .ifPresent(orders::add);
                            }
                        });
        return new Ordered(planned, orders);
    }

    /** What is done with a plan while the solver holds the plans that are as good. */
    private interface OnFace {
        void accept(PlanModel model, Plan plan, OptimalFace face);
    }

    private Planned plan(Instance s, int checks, OnFace onFace) {
        long began = nanos.getAsLong();
        var model = PlanModel.whole(s);
        Programme p = model.programme();
        solver.pass(p);
        long built = nanos.getAsLong();
        double[] lower = p.lower();
        double[] upper = p.upper();
        double[] rowLower = p.rowLower();
        double[] rowUpper = p.rowUpper();
        var order = s.c().settings().objective();
        var worst = new Worst();
        List<double[]> rowDuals = new ArrayList<>();
        Map<Binding, Gain> gains = new HashMap<>();
        for (int k = 0; k < order.size(); k++) {
            double[] cost = model.costs(order.get(k));
            double scale = order.get(k) == ObjectiveTier.COST ? MILLION : SCALE;
            solver.changeCosts(times(cost, scale));
            var outcome = solver.solve(Solver.Method.INTERIOR_POINT, seconds);
            if (!(outcome instanceof Solver.Outcome.Optimal optimal)) {
                return none(s, Way.PLAN, outcome, p, began, built);
            }
            Solver.Solution last = optimal.solution();
            worst.note(last);
            rowDuals.add(times(last.rowDuals(), 1 / scale));
            var picked = Bindings.pick(s, Bindings.of(model, rowDuals), k, checks);
            if (!picked.isEmpty()) {
                var reached = reached(model, last, k);
                var basis = solver.basis();
                for (var one : picked) {
                    solver.basis(basis);
                    gain(model, one, reached, rowLower, rowUpper)
                            .ifPresent(gain -> gains.put(one.binding(), gain));
                }
            }
            fixFace(last, lower, upper, rowLower, rowUpper);
            progress.step("plan", k + 1, order.size() + 1);
        }
        // What is left is the optimal face: by the order of payment, and well inside it.
        solver.changeCosts(times(model.turns(), MILLION));
        var outcome = solver.solve(Solver.Method.CENTRE, seconds);
        if (!(outcome instanceof Solver.Outcome.Optimal chosen)) {
            return none(s, Way.PLAN, outcome, p, began, built);
        }
        worst.note(chosen.solution());
        progress.step("plan", order.size() + 1, order.size() + 1);
        Plan plan = model.told(Way.PLAN, model.executed(chosen.solution().values()));
        var certificate =
                certificate(worst, FACE_INSIDE, p, built - began, nanos.getAsLong() - built);
        onFace.accept(
                model,
                plan,
                new OptimalFace(solver, seconds, chosen.solution().values(), lower, upper));
        return new Planned(
                plan, certificate, told(Bindings.of(model, rowDuals), gains, plan.tiers()));
    }

    /** What a solution comes to in one tier, by the count of the plan. */
    private static TierValue reached(PlanModel model, Solver.Solution solution, int tier) {
        return model.objective.reached(model.executed(solution.values())).get(tier);
    }

    /**
     * What a whole unit more of a limit buys: its tier solved again from the basis that is set,
     * with all tiers before it held. Empty where they leave no room for it, or there is no time.
     */
    private Optional<Gain> gain(
            PlanModel model,
            Bindings.Found one,
            TierValue before,
            double[] rowLower,
            double[] rowUpper) {
        Shift oneMore = one.oneMore();
        int[] rows = oneMore.rows();
        solver.changeRowBounds(rows, oneMore.moved(rowLower), oneMore.moved(rowUpper));
        var outcome = solver.solve(Solver.Method.SIMPLEX, seconds);
        solver.changeRowBounds(rows, pick(rowLower, rows), pick(rowUpper, rows));
        if (!(outcome instanceof Solver.Outcome.Optimal optimal)) {
            return Optional.empty();
        }
        TierValue after = reached(model, optimal.solution(), one.tier());
        return Optional.of(
                new Gain(before.plain() - after.plain(), before.allies() - after.allies()));
    }

    /** What binds, with what was found by solving again; nothing buys more than there is to buy. */
    private static List<Binding> told(
            List<Bindings.Found> found, Map<Binding, Gain> gains, List<TierValue> reached) {
        return found.stream()
                .map(one -> {
                    Binding b = one.binding();
                    TierValue all = reached.get(one.tier());
                    return new Binding(
                            b.kind(),
                            b.subject(),
                            b.from(),
                            b.to(),
                            b.per(),
                            b.tier(),
                            Math.min(b.presentValue(), all.missed()),
                            Optional.ofNullable(gains.get(b))
                                    .map(gain ->
                                            new Gain(
                                                    Math.min(gain.plain(), all.plain()),
                                                    Math.min(gain.allies(), all.allies()))));
                })
                .toList();
    }

    /**
     * All tiers in one weighted solve without crossover: a point inside the optimal face. Cheaper
     * than {@link #plan}, and a check of its tier values; it has no shadow prices.
     */
    public Planned quick(Instance s) {
        return weighted(s, s.c().settings().objective().size(), Solver.Method.INTERIOR_POINT_ONLY);
    }

    /** The same at a vertex: hardly slower, and with as few decisions as will do. */
    public Planned sparse(Instance s) {
        return weighted(s, s.c().settings().objective().size(), Solver.Method.INTERIOR_POINT);
    }

    /**
     * A plan, and others that are nearly as good and as different from it and each other as can be
     * ({@link Alternatives}); fewer where a solve ran out of time. Only the first can lack: then it
     * says why.
     *
     * @param others how many
     * @param slack share by which each tier may be worse than in the first plan
     */
    public List<Planned> alternatives(Instance s, int others, double slack) {
        long began = nanos.getAsLong();
        var model = PlanModel.whole(s);
        Programme p = model.programme();
        List<Planned> found = new ArrayList<>();
        solver.pass(p);
        solver.changeCosts(blend(model));
        long built = nanos.getAsLong();
        var alternatives = new Alternatives(model);
        for (int n = 0; n <= others; n++) {
            var outcome = solver.solve(Solver.Method.INTERIOR_POINT_ONLY, seconds);
            if (!(outcome instanceof Solver.Outcome.Optimal optimal)) {
                return found.isEmpty()
                        ? List.of(none(s, Way.PLAN, outcome, p, began, built))
                        : found;
            }
            double[] values = optimal.solution().values();
            found.add(inside(model, optimal.solution(), began, built));
            progress.step("alternatives", n + 1, others + 1);
            if (n == 0) {
                alternatives.hold(values, slack, solver);
            }
            alternatives.note(values);
            solver.changeCosts(alternatives.costs());
        }
        return found;
    }

    /**
     * The least shortfall for less and less money: the plan, and the plans that may cost so much
     * less, down to the one that costs least, in equal steps of the cost as the plan counts it
     * (present value). Fewer where a solve ran out of time; only the first can lack: then it says
     * why.
     *
     * @param steps from the plan to the one that costs least
     */
    public List<Planned> frontier(Instance s, int steps) {
        long began = nanos.getAsLong();
        var model = PlanModel.whole(s);
        Programme p = model.programme();
        double[] paid = model.costs(ObjectiveTier.COST);
        double[] blend = blend(model);
        solver.pass(p);
        solver.changeCosts(paid);
        long built = nanos.getAsLong();
        var cheapest = solver.solve(Solver.Method.INTERIOR_POINT_ONLY, seconds);
        if (!(cheapest instanceof Solver.Outcome.Optimal least)) {
            return List.of(none(s, Way.PLAN, cheapest, p, began, built));
        }
        solver.changeCosts(blend);
        int[] columns = IntStream.range(0, paid.length).filter(k -> paid[k] != 0).toArray();
        solver.addRow(
                Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, columns, pick(paid, columns));
        int[] limit = {p.rows()};
        double low = least.solution().objective();
        double high = low;
        List<Planned> found = new ArrayList<>();
        for (int n = 0; n <= steps; n++) {
            if (n > 0) {
                // A breath above the least, so that a point inside is there to be found.
                double most = high - (high - low) * n / steps + 1e-7 * (1 + Math.abs(high));
                solver.changeRowBounds(
                        limit, new double[] {Double.NEGATIVE_INFINITY}, new double[] {most});
            }
            var outcome = solver.solve(Solver.Method.INTERIOR_POINT_ONLY, seconds);
            if (!(outcome instanceof Solver.Outcome.Optimal optimal)) {
                return found.isEmpty()
                        ? List.of(none(s, Way.PLAN, outcome, p, began, built))
                        : found;
            }
            double[] values = optimal.solution().values();
            if (n == 0) {
                high = IntStream.of(columns).mapToDouble(k -> paid[k] * values[k]).sum();
            }
            found.add(inside(model, optimal.solution(), began, built));
            progress.step("frontier", n + 1, steps + 1);
        }
        return found;
    }

    /**
     * A plan and another beside it.
     *
     * @param gap how far the other may lie from the best of its kind, as a share of what is
     *     minimised
     * @param excess by how much more of what is minimised the other has, as a share; 0 where the
     *     two minimise not the same
     * @param rates how makers run in the plan, where the other one holds them to minimum rates
     */
    public record Beside(
            Planned plan,
            Planned other,
            double gap,
            double excess,
            Optional<PlanBeside.Rates> rates) {
        private Beside(Planned plan, Planned other) {
            this(plan, other, 0, 0, Optional.empty());
        }
    }

    /**
     * A plan, and the plan over a longer horizon that keeps as much of its first months as its own
     * tiers allow: where they differ, the longer look asks for it.
     *
     * @param longer the same world for more months
     * @param months whose commitments are kept, year by year
     * @param slack share by which each tier of the longer plan may be worse so that less differs
     */
    public Beside longer(Instance s, Instance longer, int months, double slack) {
        long began = nanos.getAsLong();
        var model = PlanModel.whole(s);
        solver.pass(model.programme());
        solver.changeCosts(blend(model));
        var outcome = solver.solve(Solver.Method.INTERIOR_POINT_ONLY, seconds);
        if (!(outcome instanceof Solver.Outcome.Optimal optimal)) {
            var none = none(s, Way.PLAN, outcome, model.programme(), began, began);
            return new Beside(none, none);
        }
        var first = inside(model, optimal.solution(), began, began);
        progress.step("longer", 1, 3);
        var other = PlanModel.whole(longer);
        solver.pass(other.programme());
        solver.changeCosts(blend(other));
        var found = solver.solve(Solver.Method.INTERIOR_POINT_ONLY, seconds);
        if (!(found instanceof Solver.Outcome.Optimal far)) {
            return new Beside(
                    first, none(longer, Way.PLAN, found, other.programme(), began, began));
        }
        progress.step("longer", 2, 3);
        var had = new Intended(model, optimal.solution().values(), t -> t / YEAR, 0, months);
        var periods = other.aggregated(t -> t);
        var kept = had.kept(other, periods, far.solution().values(), slack, solver, seconds);
        progress.step("longer", 3, 3);
        return new Beside(
                first,
                kept instanceof Solver.Outcome.Optimal least
                        ? inside(other, least.solution(), periods, began)
                        : none(longer, Way.PLAN, kept, other.programme(), began, began));
    }

    /**
     * A plan in periods of some months, and the one that builds whole lines only: of each expansion
     * a whole number of equal parts over the horizon, whoever pays. When is left open, so that a
     * line may be built in stages.
     *
     * @param lump share of an expansion that is one line, above 0 and at most 1
     * @param isAtRates whether makers run at least at their minimum rates too, or not at all
     * @param gap as a share of what is minimised, at which the search may end
     */
    public Beside whole(Instance s, double lump, boolean isAtRates, double gap) {
        long began = nanos.getAsLong();
        var model = PlanModel.whole(s);
        var periods = model.aggregated(t -> t / PERIOD);
        Programme own = periods.programme();
        double[] blend = periods.costs(blend(model));
        solver.pass(own);
        solver.changeCosts(blend);
        var parts = solver.solve(Solver.Method.INTERIOR_POINT_ONLY, seconds);
        if (!(parts instanceof Solver.Outcome.Optimal(var free, var _))) {
            var none = none(s, Way.PLAN, parts, own, began, began);
            return new Beside(none, none);
        }
        progress.step("whole", 1, 2);
        Assembly all = new Assembly();
        all.add(own);
        int most = (int) Math.floor(1 / lump + FACE);
        for (Lines lines : model.lines()) {
            double[] ordered = periods.costs(model.ordered(lines));
            int row = all.row(0, 0, 0);
            for (int k = 0; k < ordered.length; k++) {
                all.add(row, k, ordered[k]);
            }
            all.add(row, all.column(0, most, 0), -lump * lines.left());
        }
        Optional<MinimumRates> rates =
                isAtRates
                        ? Optional.of(new MinimumRates(model, periods, t -> t / PERIOD))
                        : Optional.empty();
        rates.ifPresent(one -> one.write(all));
        solver.pass(all.programme(k -> "column " + k, r -> "row " + r));
        solver.changeCosts(Arrays.copyOf(blend, all.columns()));
        solver.integers(IntStream.range(own.columns(), all.columns()).toArray(), gap);
        var outcome = solver.solve(Solver.Method.SIMPLEX, seconds);
        progress.step("whole", 2, 2);
        Optional<Solver.Solution> best =
                switch (outcome) {
                    case Solver.Outcome.Optimal(var found, var _) -> Optional.of(found);
                    case Solver.Outcome.Stopped(var found, var _) -> Optional.of(found);
                    case Solver.Outcome.Infeasible _,
                            Solver.Outcome.Unbounded _,
                            Solver.Outcome.OutOfTime _,
                            Solver.Outcome.Failed _ ->
                            Optional.empty();
                };
        Planned first = inside(model, free, periods, began);
        return best.map(found ->
                        new Beside(
                                first,
                                inside(model, found, periods, began),
                                found.gap(),
                                (found.objective() - free.objective())
                                        / (1 + Math.abs(free.objective())),
                                rates.map(one -> one.of(free.values()))))
                .orElseGet(() -> new Beside(first, none(s, Way.PLAN, outcome, own, began, began)));
    }

    /** A solution of a programme in longer periods as a plan. */
    private Planned inside(
            PlanModel model, Solver.Solution solution, TemporalAggregation periods, long began) {
        var worst = new Worst();
        worst.note(solution);
        return new Planned(
                model.told(Way.PLAN, model.executed(periods.expand(solution.values()))),
                certificate(worst, INSIDE, periods.programme(), 0, nanos.getAsLong() - began),
                List.of());
    }

    /** One of several plans by the same programme, each a point inside its face. */
    private Planned inside(PlanModel model, Solver.Solution solution, long began, long built) {
        var worst = new Worst();
        worst.note(solution);
        return new Planned(
                model.told(Way.PLAN, model.executed(solution.values())),
                certificate(
                        worst, INSIDE, model.programme(), built - began, nanos.getAsLong() - built),
                List.of());
    }

    /**
     * The plan under which the party in need misses least of its own floor, each month alike and
     * all that comes known ({@link org.holdfast.model.Measure#CLAIMANT_FLOOR}): nothing that is
     * planned, once or anew, misses less, to a hundredth of an item-month. Whoever plans anew may
     * break what an earlier plan signed, so here any contract may be broken and any upkeep left
     * out, and no contract is told: it would bind nobody. An item-month of another aim counts a
     * ten-thousandth of one of this floor at most; it decides between plans that miss as little.
     */
    public Planned least(Instance s) {
        long began = nanos.getAsLong();
        var model = PlanModel.bound(s);
        double[] floor = model.objective.claimantFloor();
        double[] cost = blend(model, BLEND.length, Planner::aside);
        for (int k = 0; k < cost.length; k++) {
            cost[k] += BLEND[0] * floor[k];
        }
        return once(
                s,
                model.programme(),
                cost,
                Solver.Method.INTERIOR_POINT_ONLY,
                began,
                values -> unbound(model.told(Way.PLAN, model.executed(values))));
    }

    /** A plan without what it says of contracts. */
    private static Plan unbound(Plan plan) {
        return new Plan(
                plan.way(),
                plan.scenario(),
                plan.start(),
                plan.decisions().stream().filter(d -> !isOfContracts(d.kind())).toList(),
                plan.tiers());
    }

    private static boolean isOfContracts(Decision.Kind kind) {
        return switch (kind) {
            case CONTRACT, NOT_TAKEN, BROKEN -> true;
            case OUTPUT,
                    RELEASE,
                    GIFT,
                    SUBSTITUTE,
                    COVER,
                    COVERED_CAPACITY,
                    CAPACITY,
                    LINE_BY_FIRM,
                    LINE_BY_PUBLIC,
                    KEPT_WARM,
                    CLOSED,
                    PURCHASE,
                    MATERIAL,
                    PAYMENT ->
                    false;
        };
    }

    /** Money in full: by a hundredth of it an interior point would spend what it likes. */
    private static double aside(ObjectiveTier tier) {
        return switch (tier) {
            case FLOOR -> ASIDE * ASIDE;
            case FULL, ALLY_TARGETS -> ASIDE;
            case COST -> 1;
        };
    }

    /**
     * The values that the first tiers reach, in one weighted solve; later tiers are left where they
     * fall.
     */
    public List<TierValue> reach(Instance s, int tiers) {
        var planned = weighted(s, tiers, Solver.Method.INTERIOR_POINT_ONLY);
        if (planned.plan().tiers().isEmpty()) {
            return List.of();
        }
        return planned.plan().tiers().subList(0, Math.min(tiers, planned.plan().tiers().size()));
    }

    /**
     * All tiers in one weighted solve of the programme in longer periods ({@link CoarsePlan}):
     * soon, and only near to the plan.
     *
     * @param period months in a period
     */
    public Planned coarse(Instance s, int period) {
        long began = nanos.getAsLong();
        var coarse = CoarsePlan.of(s, period);
        Programme p = coarse.programme();
        return once(s, p, p.cost(), Solver.Method.INTERIOR_POINT_ONLY, began, coarse::plan);
    }

    private Planned weighted(Instance s, int tiers, Solver.Method method) {
        long began = nanos.getAsLong();
        var model = PlanModel.whole(s);
        double[] cost = blend(model, tiers);
        return once(
                s,
                model.programme(),
                cost,
                method,
                began,
                values -> model.told(Way.PLAN, model.executed(values)));
    }

    /** One solve, and the plan that its values are. */
    private Planned once(
            Instance s,
            Programme p,
            double[] cost,
            Solver.Method method,
            long began,
            Function<double[], Plan> plan) {
        solver.pass(p);
        solver.changeCosts(cost);
        long built = nanos.getAsLong();
        var outcome = solver.solve(method, seconds);
        if (!(outcome instanceof Solver.Outcome.Optimal optimal)) {
            return none(s, Way.PLAN, outcome, p, began, built);
        }
        var worst = new Worst();
        worst.note(optimal.solution());
        String tieBreak = method == Solver.Method.INTERIOR_POINT ? VERTEX : INSIDE;
        return new Planned(
                plan.apply(optimal.solution().values()),
                certificate(worst, tieBreak, p, built - began, nanos.getAsLong() - built),
                List.of());
    }

    /**
     * Today's practice: a short window, planned anew every few months. What is decided stays
     * decided; the rest is thought over again.
     */
    public Planned adHoc(Instance s) {
        var settings = s.c().settings().adHoc();
        return rolling(
                Way.AD_HOC,
                s,
                t -> s,
                new Rhythm(settings.every(), settings.window(), beyond(s), Far.MONTHS),
                Optional.empty());
    }

    /**
     * A plan for the rest of the horizon, made anew every few months from the state reached and
     * from what is known by then (a rolling horizon). What is decided in the months between two
     * such plans is done, and in the future that is reached it can be done: they are months that
     * the plan has seen.
     *
     * @param future what comes
     * @param known what is known when a month begins, for the months in which plans are made; it is
     *     the future itself until the next of them
     * @param every months between two plans
     */
    public Planned anew(Instance future, IntFunction<Instance> known, int every, Far far) {
        var rhythm = new Rhythm(every, future.months(), 0, far);
        return rolling(Way.PLAN, future, known, rhythm, Optional.empty());
    }

    /**
     * What came of planning anew, and how each plan differs from the one before it.
     *
     * @param revisions the first plan left out
     */
    public record Revised(Planned planned, List<Revision> revisions) {
        public Revised {
            revisions = List.copyOf(revisions);
        }
    }

    /**
     * The same, and each plan is held against the one before it.
     *
     * @param slack share by which each tier may be worse than it could be, so that as little as
     *     possible of what was planned is changed; empty where nothing is kept on purpose
     */
    public Revised revised(
            Instance future,
            IntFunction<Instance> known,
            int every,
            Far far,
            OptionalDouble slack) {
        var revising = new Revising(solver, seconds, slack);
        var rhythm = new Rhythm(every, future.months(), 0, far);
        var planned = rolling(Way.PLAN, future, known, rhythm, Optional.of(revising));
        return new Revised(planned, revising.revisions());
    }

    /** In which periods a plan sees the months after the next plan. */
    public enum Far {
        /** Each by itself. */
        MONTHS,
        /** In outline, a year in halves and then years: all there is planned again. */
        YEARS;

        private static final int HALF = 6;
        private static final int YEAR = 12;

        /** Number of the period in which the {@code n}th of these months lies. */
        private int period(int n) {
            return switch (this) {
                case MONTHS -> n;
                case YEARS -> n < YEAR ? n / HALF : 1 + n / YEAR;
            };
        }
    }

    /**
     * How plans are made anew.
     *
     * @param every months between two plans
     * @param window months in which a plan decides
     * @param beyond months after these in which it only values what arrives late
     */
    private record Rhythm(int every, int window, int beyond, Far far) {
        /** Months that a plan sees in full. */
        int inFull() {
            return far == Far.MONTHS ? window + beyond : every;
        }

        /** Number of the period in which a month lies, for a plan made in month {@code from}. */
        int period(int from, int t) {
            int next = from + every;
            return t < next ? t : next + far.period(t - next);
        }
    }

    private Planned rolling(
            Way way,
            Instance s,
            IntFunction<Instance> known,
            Rhythm rhythm,
            Optional<Revising> revising) {
        long began = nanos.getAsLong();
        var state = new RollingState(s.months());
        long building = 0;
        var worst = new Worst();
        Programme largest = null;
        PlanModel model = null;
        int plans = (s.months() + rhythm.every() - 1) / rhythm.every();
        for (int n = 0; n < plans; n++) {
            int from = n * rhythm.every();
            int decide = Math.min(s.months(), from + rhythm.window());
            int until = Math.min(s.months(), decide + rhythm.beyond());
            long start = nanos.getAsLong();
            int outlook = Math.min(until, from + rhythm.inFull());
            var window = new Window(from, decide, until, outlook);
            model = new PlanModel(known.apply(from), state, window);
            var periods = model.aggregated(t -> rhythm.period(from, t));
            Programme p = periods.programme();
            solver.pass(p);
            solver.changeCosts(periods.costs(blend(model)));
            building += nanos.getAsLong() - start;
            var outcome = solver.solve(Solver.Method.INTERIOR_POINT_ONLY, seconds);
            if (!(outcome instanceof Solver.Outcome.Optimal optimal)) {
                return none(s, way, outcome, p, began, began + building);
            }
            worst.note(optimal.solution());
            if (largest == null || p.columns() > largest.columns()) {
                largest = p;
            }
            int next = Math.min(s.months(), from + rhythm.every());
            double[] found = optimal.solution().values();
            double[] values = periods.expand(found);
            if (revising.isPresent()) {
                values =
                        revising.get()
                                .settle(model, periods, t -> rhythm.period(from, t), next, found);
            }
            model.execute(values, next, state);
            progress.step(way == Way.AD_HOC ? "ad hoc" : "plan", n + 1, plans);
        }
        if (largest == null || model == null) {
            throw new IllegalStateException("the case has no months");
        }
        long solving = nanos.getAsLong() - began - building;
        return new Planned(
                model.told(way, state),
                certificate(worst, INSIDE, largest, building, solving),
                List.of());
    }

    /** Months beyond the window in which an order placed in it can still deliver. */
    private static int beyond(Instance s) {
        int longest = 0;
        for (var producer : s.producers()) {
            longest = Math.max(longest, producer.orderLag() + producer.lag());
            for (var expansion : producer.expansions()) {
                longest = Math.max(longest, expansion.lead() + producer.lag());
            }
        }
        return Math.min(24, longest);
    }

    /** All tiers in one weighted sum. */
    static double[] blend(PlanModel model) {
        return blend(model, BLEND.length);
    }

    private static double[] blend(PlanModel model, int tiers) {
        return blend(model, tiers, tier -> 1);
    }

    /** The same, of each tier so large a share. */
    private static double[] blend(
            PlanModel model, int tiers, ToDoubleFunction<ObjectiveTier> share) {
        var order = model.instance().c().settings().objective();
        double[] sum = new double[model.programme().columns()];
        for (int k = 0; k < Math.min(tiers, order.size()); k++) {
            double weight = weight(order, k) * share.applyAsDouble(order.get(k));
            double[] cost = model.costs(order.get(k));
            double[] turns =
                    order.get(k) == ObjectiveTier.COST ? model.turns() : new double[sum.length];
            for (int c = 0; c < sum.length; c++) {
                sum[c] += weight * (cost[c] + TURN * turns[c]);
            }
        }
        return sum;
    }

    private static double weight(List<ObjectiveTier> order, int k) {
        return order.get(k) == ObjectiveTier.COST ? BLEND[3] : BLEND[Math.min(k, 2)];
    }

    /**
     * Keeps what is reached: every column and row that a better tier value would have to move is
     * held.
     */
    private void fixFace(
            Solver.Solution solution,
            double[] lower,
            double[] upper,
            double[] rowLower,
            double[] rowUpper) {
        int[] columns = hold(solution.reducedCosts(), solution.values(), lower, upper);
        solver.changeColumnBounds(columns, pick(lower, columns), pick(upper, columns));
        int[] rows = hold(solution.rowDuals(), solution.rowValues(), rowLower, rowUpper);
        solver.changeRowBounds(rows, pick(rowLower, rows), pick(rowUpper, rows));
    }

    /**
     * Closes the bounds of all that a dual holds at one of them. The index is a column everywhere,
     * or a row everywhere.
     *
     * @param duals reduced costs of columns, or duals of rows
     * @param lower overwritten where held
     * @param upper overwritten where held
     * @return what is held now and was not before
     */
    private static int[] hold(double[] duals, double[] values, double[] lower, double[] upper) {
        int[] held = new int[lower.length];
        int count = 0;
        for (int k = 0; k < lower.length; k++) {
            if (Math.abs(duals[k]) <= FACE || lower[k] == upper[k]) {
                continue;
            }
            double bound = duals[k] > 0 ? lower[k] : upper[k];
            boolean there = Math.abs(values[k] - bound) <= 1e-6 * (1 + Math.abs(bound));
            if (Double.isFinite(bound) && there) {
                lower[k] = bound;
                upper[k] = bound;
                held[count++] = k;
            }
        }
        return Arrays.copyOf(held, count);
    }

    private static double[] pick(double[] from, int[] index) {
        double[] picked = new double[index.length];
        for (int k = 0; k < index.length; k++) {
            picked[k] = from[index[k]];
        }
        return picked;
    }

    private static double[] times(double[] values, double factor) {
        double[] result = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            result[k] = values[k] * factor;
        }
        return result;
    }

    private Planned none(
            Instance s, Way way, Solver.Outcome outcome, Programme p, long began, long built) {
        var certificate =
                certificate(
                        outcome.status(),
                        outcome.reason(),
                        new Worst(),
                        "",
                        p,
                        built - began,
                        nanos.getAsLong() - built);
        return new Planned(
                new Plan(way, s.scenario(), s.start(), List.of(), List.of()),
                certificate,
                List.of());
    }

    /** How far the solutions behind a plan are from exact: the worst of each measure. */
    private static final class Worst {
        private double primal;
        private double dual;
        private double gap;

        private void note(Solver.Solution solution) {
            primal = Math.max(primal, solution.primalInfeasibility());
            dual = Math.max(dual, solution.dualInfeasibility());
            gap = Math.max(gap, solution.gap());
        }
    }

    private Certificate certificate(
            Worst worst, String tieBreak, Programme p, long building, long solving) {
        return certificate(Status.OPTIMAL, "", worst, tieBreak, p, building, solving);
    }

    /** The times are nanoseconds. The balance has not been asked yet, so it differs by nothing. */
    private Certificate certificate(
            Status status,
            String reason,
            Worst worst,
            String tieBreak,
            Programme p,
            long building,
            long solving) {
        return new Certificate(
                status,
                reason,
                p.columns(),
                p.rows(),
                p.nonZeros(),
                worst.primal,
                worst.dual,
                worst.gap,
                TOLERANCE,
                tieBreak,
                0,
                building / 1_000_000,
                solving / 1_000_000,
                solver.name());
    }
}
