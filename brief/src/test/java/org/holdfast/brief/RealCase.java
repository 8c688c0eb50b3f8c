package org.holdfast.brief;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.answer.Study;
import org.holdfast.balance.Balance;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.explore.Explorer;
import org.holdfast.explore.Exploring;
import org.holdfast.explore.Hindcasting;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.highs.Highs;
import org.holdfast.model.Answer;
import org.holdfast.model.Burden;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Currency;
import org.holdfast.model.DelayPoint;
import org.holdfast.model.Instance;
import org.holdfast.model.Lever;
import org.holdfast.model.Plan;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.Spread;
import org.holdfast.model.TierValue;
import org.holdfast.plan.CoarsePlan;
import org.holdfast.plan.Solver;

/**
 * The example cases with an answer that takes seconds and not minutes: a plan in years instead of
 * months, current supply in the place of today's practice, few futures. It has everything that a
 * page shows; its figures are not those of the brief.
 */
record RealCase(Answer answer, Optional<Ledger> ledger) {
    private static final int PERIOD = 12;
    private static final int FUTURES = 48;

    static RealCase of(String id) throws Exception {
        Path folder = Path.of("../cases", id);
        if (!(CaseReader.read(folder) instanceof Reading.Sound(Case c, _, var beside, _))) {
            throw new IllegalStateException(id + " has problems");
        }
        Scenario baseline = c.findScenario("baseline").orElseThrow();
        Study.Policies policies = Study.policies(c, baseline);
        Result plan = coarse(c, policies.on());
        Result practice = Study.balance(c, policies.off());
        String start =
                c.levers().stream()
                        .filter(l -> l.effect() == Lever.Effect.START)
                        .map(Lever::id)
                        .findFirst()
                        .orElseThrow();
        List<DelayPoint> delay =
                List.of(
                        new DelayPoint(0, plan.tiers()),
                        new DelayPoint(12, coarse(c, policies.on().with(start, 12)).tiers()));
        Answer answer =
                new Answer(
                        c,
                        policies.on(),
                        policies.off(),
                        plan,
                        practice,
                        plan,
                        practice,
                        plan,
                        spread(practice),
                        spread(plan),
                        List.of(),
                        delay,
                        List.of(),
                        burdens(c, plan.plan()),
                        Study.thresholds(c, policies.off()),
                        new Answer.RunData("test", c.hash(), 1, List.of(), "HiGHS", "test"),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        return new RealCase(
                answer.with(explored(answer)),
                beside.flatMap(l -> Ledger.of(l.on(LocalDate.of(2026, 11, 1)))));
    }

    /** The same figures as those of a case that tells money in another currency. */
    RealCase in(Currency currency) {
        Case other = answer.c().withSettings(answer.c().settings().withCurrency(currency));
        return new RealCase(answer.withC(other), ledger);
    }

    private static List<Burden> burdens(Case c, Plan plan) {
        return org.holdfast.answer.Burdens.of(c, plan, f -> true, 0, c.settings().months());
    }

    private static Spread spread(Result result) {
        double floor =
                TierValue.find(result.tiers(), ObjectiveTier.FLOOR)
                        .map(TierValue::plain)
                        .orElseThrow();
        return new Spread(floor / 2, floor, 2 * floor);
    }

    private static Result coarse(Case c, Scenario scenario) {
        Instance instance = Instance.of(c, scenario);
        CoarsePlan coarse = CoarsePlan.of(instance, PERIOD);
        try (Highs solver = new Highs()) {
            solver.pass(coarse.programme());
            if (!(solver.solve(Solver.Method.INTERIOR_POINT_ONLY, 600)
                    instanceof Solver.Outcome.Optimal(var solution, long iterations))) {
                throw new IllegalStateException("no plan");
            }
            Plan plan = coarse.plan(solution.values());
            var trajectory = Balance.run(instance, plan);
            return new Result(
                    plan,
                    trajectory,
                    Balance.tiers(instance, trajectory, plan),
                    Study.balance(c, scenario).certificate());
        }
    }

    private static org.holdfast.model.Exploration explored(Answer answer) {
        Case c = answer.c();
        Explorer explorer = new Explorer(1, (done, of) -> {}, () -> false);
        Exploring exploring =
                new Exploring(
                        c,
                        explorer,
                        new Exploring.Settings(FUTURES, Sequence.LATIN_HYPERCUBE, 1, 8, 0.1));
        Exploring.Entry practice =
                new Exploring.Entry(
                        "ad-hoc", Instance.of(c, answer.reference()), answer.adHoc().plan());
        List<Exploring.Entry> entries = new ArrayList<>();
        entries.add(
                new Exploring.Entry(
                        "plan", Instance.of(c, answer.scenario()), answer.plan().plan()));
        entries.add(practice);
        return exploring
                .explore(entries, List.of())
                .brief()
                .withHindcasts(
                        new Hindcasting(c, explorer)
                                .of(practice, exploring.draws(practice.base())));
    }
}
