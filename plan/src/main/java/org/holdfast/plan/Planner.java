package org.holdfast.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import org.holdfast.model.Binding;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.EarlyOrder;
import org.holdfast.model.Instance;
import org.holdfast.model.OptimalRange;
import org.holdfast.model.OrderRange;
import org.holdfast.model.Plan;
import org.holdfast.model.PlanBeside;
import org.holdfast.model.Result.Certificate;
import org.holdfast.model.Revision;
import org.holdfast.model.TierValue;

/**
 * Plans for the least shortfall: tier after tier ({@link TierAfterTier}), all tiers at once ({@link
 * PlansAtOnce}), beside another plan ({@link PlansNearby}), or made anew every few months ({@link
 * Rolling}). Read {@link PlanModel} for what is planned; here is how it is solved.
 */
public final class Planner {
    private final Progress progress;
    private final TierAfterTier inTurn;
    private final PlansAtOnce atOnce;
    private final PlansNearby nearby;
    private final Rolling rolling;

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
        this.progress = progress;
        var session = new Session(solver, seconds, progress, nanos);
        inTurn = new TierAfterTier(session);
        atOnce = new PlansAtOnce(session);
        nearby = new PlansNearby(session);
        rolling = new Rolling(session);
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
        return Blend.of(PlanModel.whole(s));
    }

    /**
     * What each tier weighs in {@link #blendedCosts}, in the order in which the plan meets them:
     * tiers of what is missing by item-month, weighted and discounted, that of cost by million.
     */
    public static Map<ObjectiveTier, Double> blendedWeights(Instance s) {
        return Blend.weights(s);
    }

    /** By how much a million of each further fund in the order of payment costs more there. */
    public static double blendedTurn() {
        return Blend.TURN;
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
        return inTurn.plan(s, checks, (model, plan, face) -> {});
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
                inTurn.plan(
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
                inTurn.plan(
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

    /**
     * All tiers in one weighted solve without crossover: a point inside the optimal face. Cheaper
     * than {@link #plan}, and a check of its tier values; it has no shadow prices.
     */
    public Planned quick(Instance s) {
        return atOnce.all(s, Solver.Method.INTERIOR_POINT_ONLY);
    }

    /** The same at a vertex: hardly slower, and with as few decisions as will do. */
    public Planned sparse(Instance s) {
        return atOnce.all(s, Solver.Method.INTERIOR_POINT);
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
        return nearby.alternatives(s, others, slack);
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
        return nearby.frontier(s, steps);
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
        /** Two plans that minimise not the same. */
        Beside(Planned plan, Planned other) {
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
        return nearby.longer(s, longer, months, slack);
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
        return nearby.whole(s, lump, isAtRates, gap);
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
        return atOnce.least(s);
    }

    /**
     * The values that the first tiers reach, in one weighted solve; later tiers are left where they
     * fall.
     */
    public List<TierValue> reach(Instance s, int tiers) {
        return atOnce.reach(s, tiers);
    }

    /**
     * All tiers in one weighted solve of the programme in longer periods ({@link CoarsePlan}):
     * soon, and only near to the plan.
     *
     * @param period months in a period
     */
    public Planned coarse(Instance s, int period) {
        return atOnce.coarse(s, period);
    }

    /**
     * Today's practice: a short window, planned anew every few months. What is decided stays
     * decided; the rest is thought over again.
     */
    public Planned adHoc(Instance s) {
        return rolling.adHoc(s);
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
        return rolling.anew(future, known, every, far);
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
        return rolling.revised(future, known, every, far, slack);
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
        int period(int n) {
            return switch (this) {
                case MONTHS -> n;
                case YEARS -> n < YEAR ? n / HALF : 1 + n / YEAR;
            };
        }
    }
}
