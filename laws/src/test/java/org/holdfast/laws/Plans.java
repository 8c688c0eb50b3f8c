package org.holdfast.laws;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.holdfast.highs.Highs;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.EarlyOrder;
import org.holdfast.model.Instance;
import org.holdfast.model.OptimalRange;
import org.holdfast.model.OrderRange;
import org.holdfast.model.Plan;
import org.holdfast.model.Result.Status;
import org.holdfast.model.TierValue;
import org.holdfast.plan.Planner;
import org.holdfast.plan.Planner.Planned;
import org.holdfast.plan.Programme;
import org.holdfast.plan.Solver;

/** Plans for tests. A case is solved once for all laws that look at it. */
final class Plans {
    private static final double SECONDS = 60;
    private static final Map<Asked, Planned> PLANS = new ConcurrentHashMap<>();
    private static final Map<Asked, Planned> AD_HOC = new ConcurrentHashMap<>();
    private static final Map<Asked, TierValue> FIRST_TIERS = new ConcurrentHashMap<>();

    private Plans() {}

    /** A programme and its costs: two cases that share them have the same plan. */
    private record Asked(CaseSettings settings, List<Integer> programme) {
        private static Asked of(Instance s) {
            Programme p = Planner.programme(s);
            return new Asked(
                    s.c().settings(),
                    List.of(
                            Arrays.hashCode(p.lower()),
                            Arrays.hashCode(p.upper()),
                            Arrays.hashCode(p.rowLower()),
                            Arrays.hashCode(p.rowUpper()),
                            Arrays.hashCode(p.starts()),
                            Arrays.hashCode(p.rowIndex()),
                            Arrays.hashCode(p.coefficient()),
                            Arrays.hashCode(Planner.costs(s, ObjectiveTier.FLOOR)),
                            Arrays.hashCode(Planner.costs(s, ObjectiveTier.FULL)),
                            Arrays.hashCode(Planner.costs(s, ObjectiveTier.ALLY_TARGETS)),
                            Arrays.hashCode(Planner.costs(s, ObjectiveTier.COST)),
                            Arrays.hashCode(Planner.blendedCosts(s))));
        }
    }

    /** The plan, tier after tier. */
    static Planned plan(Instance s) {
        return PLANS.computeIfAbsent(Asked.of(s), asked -> found(s, Planner::plan));
    }

    /** The same, and of so many limits of each tier what one more unit buys. */
    static Planned plan(Instance s, int checks) {
        return found(s, (planner, of) -> planner.plan(of, checks));
    }

    /** All tiers in one weighted solve. */
    static Planned quick(Instance s) {
        return found(s, Planner::quick);
    }

    static Planned adHoc(Instance s) {
        return AD_HOC.computeIfAbsent(Asked.of(s), asked -> found(s, Planner::adHoc));
    }

    /** The least that the first tier can be. */
    static TierValue first(Instance s) {
        return FIRST_TIERS.computeIfAbsent(
                Asked.of(s),
                asked -> {
                    try (Solver solver = new Highs()) {
                        return planner(solver).reach(s, 1).getFirst();
                    }
                });
    }

    /** What could be otherwise at no loss. */
    static List<OptimalRange> ranges(Instance s) {
        try (Solver solver = new Highs()) {
            return planner(solver).ranges(s).ranges();
        }
    }

    /** How far these orders of the plan could be otherwise at no loss. */
    static List<OrderRange> orders(Instance s, Function<Plan, List<EarlyOrder>> told) {
        try (Solver solver = new Highs()) {
            return planner(solver).orders(s, 0, told).orders();
        }
    }

    private static Planned found(Instance s, BiFunction<Planner, Instance, Planned> by) {
        try (Solver solver = new Highs()) {
            Planned planned = by.apply(planner(solver), s);
            var certificate = planned.certificate();
            if (certificate.status() != Status.OPTIMAL) {
                throw new AssertionError(certificate.status() + ": " + certificate.reason());
            }
            return planned;
        }
    }

    private static Planner planner(Solver solver) {
        return new Planner(solver, SECONDS, (what, done, of) -> {}, System::nanoTime);
    }
}
