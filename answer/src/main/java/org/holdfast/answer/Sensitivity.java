package org.holdfast.answer;

import static org.holdfast.answer.Tasks.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.DoubleStream;
import org.holdfast.balance.Balance;
import org.holdfast.balance.FutureBalance;
import org.holdfast.model.Binding;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.Instances;
import org.holdfast.model.Lever;
import org.holdfast.model.Lever.Effect;
import org.holdfast.model.Plan;
import org.holdfast.model.Scenario;
import org.holdfast.model.Surprise;
import org.holdfast.model.SwitchingValue;
import org.holdfast.model.TierValue;

/**
 * What would change an answer: where an unknown turns its headline (switching values), what others
 * may hold back, and what a month less of lead time buys. Each is found by solving again.
 */
final class Sensitivity {
    private final Case c;

    /** The scenario whose plan is told. */
    private final Scenario on;

    private final Solving solving;

    /** By the settings of the levers. */
    private final Map<List<Double>, FutureTask<Double>> floors = new ConcurrentHashMap<>();

    Sensitivity(Case c, Scenario on, Solving solving) {
        this.c = c;
        this.on = on;
        this.solving = solving;
    }

    /**
     * What one month less of lead time buys, by solving again.
     *
     * @param before what the plan reaches in the first two tiers as things are
     */
    List<Binding> leadTime(List<TierValue> before) {
        var lever = c.findLever(Effect.LEAD_TIME);
        if (lever.isEmpty()) {
            return List.of();
        }
        double set = on.setting(lever.get());
        var after = reach(on.with(lever.get().id(), set - 1), 2);
        for (int k = 0; k < Math.min(before.size(), after.size()); k++) {
            TierValue now = before.get(k);
            TierValue then = after.get(k);
            double worth = now.presentValue() - then.presentValue();
            if (worth > 1e-4) {
                return List.of(
                        new Binding(
                                Binding.Kind.LEAD_TIME,
                                "",
                                0,
                                c.settings().months() - 1,
                                AnswerMessages.MONTH_LESS_LEAD_TIME,
                                now.tier(),
                                Math.min(worth, now.missed()),
                                Optional.of(
                                        new Binding.Gain(
                                                now.plain() - then.plain(),
                                                now.allies() - then.allies()))));
            }
        }
        return List.of();
    }

    /** What others may hold back from a plan, each at the setting that takes most. */
    List<Future<Surprise>> surprises(Tasks tasks, Plan plan) {
        Instance base = Instance.of(c, on);
        List<Lever> levers = new ArrayList<>();
        for (Lever lever : c.levers()) {
            double from = on.setting(lever);
            if (lever.worst(from).isPresent() && !Instances.isIdle(lever, base)) {
                levers.add(lever);
            }
        }
        if (levers.isEmpty() || plan.tiers().isEmpty()) {
            return List.of();
        }
        return levers.stream().map(lever -> tasks.submit(() -> surprise(plan, lever))).toList();
    }

    private Surprise surprise(Plan plan, Lever lever) {
        double from = on.setting(lever);
        double to = lever.worst(from).orElseThrow();
        Scenario moved = on.with(lever.id(), to);
        return new Surprise(
                lever.id(),
                from,
                to,
                floor(moved) - floor(on),
                Study.floor(surprised(c, on, moved, plan)) - Study.floor(plan.tiers()));
    }

    /** What a plan comes to in a scenario that it was not made for: it adapts as in any future. */
    static List<TierValue> surprised(Case c, Scenario base, Scenario in, Plan plan) {
        if (plan.tiers().isEmpty()) {
            return List.of();
        }
        FutureBalance future = new FutureBalance(Instance.of(c, base), plan, 1);
        Instance s = Instance.of(c, in);
        future.run(List.of(s));
        return Balance.tiers(s, future.trajectory(0), plan);
    }

    /**
     * Where each of the case's great unknowns turns the headline.
     *
     * @param off the levers' scenario without them
     * @param margin by how much the headline holds as things are, item-months
     */
    List<Future<SwitchingValue>> switching(Tasks tasks, Scenario off, double margin) {
        List<Future<SwitchingValue>> list = new ArrayList<>();
        for (Effect effect :
                new Effect[] {
                    Effect.FLOOR_NEED,
                    Effect.MIN_CONTRACT,
                    Effect.LINE_COST,
                    Effect.MATERIAL_OUTPUT,
                    Effect.AVAILABILITY,
                    Effect.LEAD_TIME
                }) {
            c.findLever(effect)
                    .ifPresent(l -> list.add(tasks.submit(() -> switchingValue(l, off, margin))));
        }
        return list;
    }

    /**
     * The levers at least halve the floor shortfall that foresight alone leaves; margin in
     * item-months.
     */
    private SwitchingValue switchingValue(Lever lever, Scenario off, double atCentral) {
        double central = on.setting(lever);
        List<Double> turns =
                DoubleStream.of(lever.low(), lever.high())
                        .filter(end -> turned(atCentral, margin(lever, off, end)))
                        .mapToObj(end -> bisect(lever, off, central, end, atCentral))
                        .toList();
        return new SwitchingValue(
                lever.id(),
                SwitchingValue.Headline.PLAN_HALVES_SHORTFALL,
                lever.low(),
                lever.high(),
                central,
                turns.stream().filter(at -> at < central).findFirst(),
                turns.stream().filter(at -> at >= central).findFirst(),
                atCentral);
    }

    private static boolean turned(double from, double to) {
        return from >= 0 != to >= 0;
    }

    private double bisect(Lever lever, Scenario off, double stands, double falls, double sign) {
        double a = stands;
        double b = falls;
        for (int k = 0; k < 4; k++) {
            double middle = (a + b) / 2;
            if (turned(sign, margin(lever, off, middle))) {
                b = middle;
            } else {
                a = middle;
            }
        }
        return (a + b) / 2;
    }

    private double margin(Lever lever, Scenario off, double setting) {
        double with = floor(on.with(lever.id(), setting));
        double without = floor(off.with(lever.id(), setting));
        return without / 2 - with;
    }

    /**
     * What the plan for the first tier alone misses of it, item-months; found once, however many
     * ask.
     */
    private double floor(Scenario scenario) {
        List<Double> settings = c.levers().stream().map(scenario::setting).toList();
        FutureTask<Double> mine = new FutureTask<>(() -> Study.floor(reach(scenario, 1)));
        FutureTask<Double> known = floors.putIfAbsent(settings, mine);
        if (known != null) {
            return get(known);
        }
        mine.run();
        return get(mine);
    }

    private List<TierValue> reach(Scenario scenario, int tiers) {
        return solving.by(p -> p.reach(Instance.of(c, scenario), tiers));
    }
}
