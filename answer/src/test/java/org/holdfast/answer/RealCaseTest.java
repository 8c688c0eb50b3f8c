package org.holdfast.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.holdfast.balance.Balance;
import org.holdfast.highs.Highs;
import org.holdfast.model.Binding;
import org.holdfast.model.Binding.Kind;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Plan;
import org.holdfast.model.Scenario;
import org.holdfast.model.Situation;
import org.holdfast.model.TierValue;
import org.holdfast.plan.Planner;
import org.holdfast.plan.Programme;
import org.holdfast.plan.Solver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The example case itself: what binds in it is true, and every scenario has an answer. */
class RealCaseTest {
    private static final double SCALE = 100;

    /**
     * Steps of a whole unit: large against the solver's tolerance. Where one unit less leaves no
     * programme at all, there is only one side.
     */
    @Test
    void theShadowPricesOfTheExampleLieBetweenTheDifferencesOnBothSides() {
        Case c = HindsightTest.ukraine();
        Situation s = Situation.of(c, c.findScenario("large-fund").orElseThrow());
        List<Binding> binding =
                WarCases.plan(s).binding().stream()
                        .filter(b -> b.tier() == ObjectiveTier.FLOOR)
                        .toList();
        Programme p = Planner.programme(s);
        Map<String, Integer> rows = new HashMap<>();
        for (int r = 0; r < p.rows(); r++) {
            rows.putIfAbsent(p.rowName(r), r);
        }
        try (Solver solver = new Highs()) {
            solver.pass(p);
            double[] cost = Planner.costs(s, ObjectiveTier.FLOOR);
            for (int k = 0; k < cost.length; k++) {
                cost[k] *= SCALE;
            }
            solver.changeCosts(cost);
            double now = solve(solver);
            for (Kind kind :
                    List.of(Kind.MONEY, Kind.MATERIAL, Kind.BUILDING_RATE, Kind.CAPACITY)) {
                Binding b = binding.stream().filter(x -> x.kind() == kind).findFirst().orElse(null);
                if (b == null) {
                    continue;
                }
                Map<Integer, Double> change = change(s, b, rows);
                double with = moved(solver, p, change, 1);
                double without = moved(solver, p, change, -1);
                assertThat(b.presentValue())
                        .as("%s", b)
                        .isBetween(
                                now - with - 1e-5,
                                Double.isNaN(without) ? b.presentValue() : without - now + 1e-5);
            }
        }
        assertThat(binding.stream().map(Binding::kind)).contains(Kind.MATERIAL, Kind.CAPACITY);
    }

    /** Rows that one unit more of a limit moves, by name. */
    private static Map<Integer, Double> change(Situation s, Binding b, Map<String, Integer> rows) {
        Map<Integer, Double> change = new HashMap<>();
        String id = b.subject();
        switch (b.kind()) {
            case MONEY -> {
                double share =
                        s.purses().stream()
                                .filter(p -> p.row().id().equals(id))
                                .findFirst()
                                .orElseThrow()
                                .investShare();
                String year = id + "." + s.yearIndex(b.from()) + ".0";
                put(change, rows, "fund." + year, 1000);
                put(change, rows, "invest." + year, 1000 * share);
            }
            case MATERIAL ->
                    IntStream.rangeClosed(b.from(), b.to())
                            .forEach(t -> put(change, rows, "material." + id + ".0." + t, 1));
            case CAPACITY -> {
                put(change, rows, "capacity." + id + ".0." + b.from(), 1);
                put(change, rows, "capacity." + id + ".0." + (b.to() + 1), -1);
            }
            case BUILDING_RATE -> {
                for (int t = b.from(); t <= b.to(); t++) {
                    put(change, rows, "rate." + id + ".0." + t, t == 0 ? 1 : t == 1 ? 2 : 3);
                }
            }
            case INVESTMENT, LEAD_TIME, OFFER, GIFT, STOCK -> throw new AssertionError(b);
        }
        assertThat(change).isNotEmpty();
        return change;
    }

    private static void put(
            Map<Integer, Double> change, Map<String, Integer> rows, String name, double by) {
        Integer row = rows.get(name);
        if (row != null) {
            change.put(row, by);
        }
    }

    private static double moved(Solver solver, Programme p, Map<Integer, Double> change, int sign) {
        int[] index = change.keySet().stream().mapToInt(r -> r).sorted().toArray();
        double[] lower = new double[index.length];
        double[] upper = new double[index.length];
        for (int n = 0; n < index.length; n++) {
            double by = sign * change.getOrDefault(index[n], 0.0);
            lower[n] = p.rowLower()[index[n]] + by;
            upper[n] = p.rowUpper()[index[n]] + by;
        }
        solver.changeRowBounds(index, lower, upper);
        double value = solve(solver);
        solver.changeRowBounds(
                index,
                IntStream.of(index).mapToDouble(r -> p.rowLower()[r]).toArray(),
                IntStream.of(index).mapToDouble(r -> p.rowUpper()[r]).toArray());
        return value;
    }

    private static double solve(Solver solver) {
        return solver.solve(Solver.Method.INTERIOR_POINT_ONLY, 120)
                        instanceof Solver.Outcome.Optimal(var solution, var iterations)
                ? solution.objective() / SCALE
                : Double.NaN;
    }

    @Test
    @Tag("slow")
    void everyScenarioIsPlannedBothWaysAndTheBalanceReproducesIt() {
        Case c = HindsightTest.ukraine();
        for (Scenario scenario : c.scenarios()) {
            Situation s = Situation.of(c, scenario);
            Plan plan = WarCases.plan(s).plan();
            Plan quick = WarCases.quick(s).plan();
            Plan adHoc = WarCases.adHoc(s).plan();
            System.out.println(
                    scenario.id()
                            + " plan "
                            + values(plan)
                            + " quick "
                            + values(quick)
                            + " ad hoc "
                            + values(adHoc));
            for (Plan one : List.of(plan, adHoc)) {
                var trajectory = Balance.run(s, one);
                assertThat(Balance.difference(s, one, trajectory))
                        .as("%s, %s", scenario.id(), one.way())
                        .isLessThan(1e-6);
                List<TierValue> again = Balance.tiers(s, trajectory, one);
                for (int k = 0; k < again.size(); k++) {
                    double said = one.tiers().get(k).presentValue();
                    assertThat(again.get(k).presentValue())
                            .isCloseTo(said, within(1e-6 * (1 + Math.abs(said))));
                }
            }
            assertThat(plan.tiers().getFirst().presentValue())
                    .as(scenario.id())
                    .isLessThan(adHoc.tiers().getFirst().presentValue() + 1e-3)
                    .isCloseTo(quick.tiers().getFirst().presentValue(), within(0.02));
        }
    }

    private static List<String> values(Plan plan) {
        return plan.tiers().stream().map(t -> "%.4f".formatted(t.presentValue())).toList();
    }
}
