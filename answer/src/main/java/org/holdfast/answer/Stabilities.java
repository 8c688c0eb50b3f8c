package org.holdfast.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.holdfast.balance.Balance;
import org.holdfast.explore.Draws;
import org.holdfast.explore.Learning;
import org.holdfast.model.Instance;
import org.holdfast.model.Measure;
import org.holdfast.model.Plan;
import org.holdfast.model.Revision;
import org.holdfast.model.Stability;
import org.holdfast.model.Stability.Kept;
import org.holdfast.model.TierValue;
import org.holdfast.plan.Planner;

/**
 * Finds how much of what was planned changes when it is planned anew, and what keeping it costs.
 */
public final class Stabilities {
    private final Solving solving;

    Stabilities(Solving solving) {
        this.solving = solving;
    }

    /** One way in one future. */
    private record Played(double missed, double spent, List<Revision> revisions) {}

    /**
     * Plans anew in all futures, keeping nothing on purpose, and more and more.
     *
     * @param every months between two plans
     * @param slack share by which each tier may be worse
     * @throws Replanner.NoPlanException if a solve found no optimum
     */
    public Stability of(Draws draws, int every, double slack) {
        try (Tasks work = solving.tasks("futures")) {
            Map<Kept, List<Future<Played>>> all = new EnumMap<>(Kept.class);
            for (Kept kept : Kept.values()) {
                OptionalDouble room =
                        switch (kept) {
                            case SIGNED -> OptionalDouble.empty();
                            case AT_OPTIMUM -> OptionalDouble.of(0);
                            case WITHIN_SLACK -> OptionalDouble.of(slack);
                        };
                all.put(
                        kept,
                        IntStream.range(0, draws.futures())
                                .mapToObj(f -> work.submit(() -> play(draws, f, every, room)))
                                .toList());
            }
            List<Stability.Way> ways = new ArrayList<>();
            all.forEach((kept, played) -> ways.add(way(kept, Tasks.collect(played))));
            return new Stability(draws.futures(), every, slack, ways);
        }
    }

    private static Stability.Way way(Kept kept, List<Played> played) {
        int plans = played.getFirst().revisions().size();
        return new Stability.Way(
                kept,
                played.stream().map(Played::missed).toList(),
                played.stream().map(Played::spent).toList(),
                IntStream.range(0, plans)
                        .mapToObj(n ->
                                played.stream()
                                        .map(one -> one.revisions().get(n))
                                        .reduce(Revision::plus)
                                        .orElseThrow())
                        .toList());
    }

    private Played play(Draws draws, int f, int every, OptionalDouble slack) {
        Instance future = draws.instance(f);
        var found =
                solving.silently()
                        .by(planner ->
                                planner.revised(
                                        future,
                                        Learning.BY_CASE.known(draws, f, future, every),
                                        every,
                                        Planner.Far.YEARS,
                                        slack));
        Plan plan = Replanner.plan(found.planned());
        List<TierValue> tiers = Balance.tiers(future, Balance.run(future, plan), plan);
        return new Played(
                Measure.CLAIMANT_FLOOR.in(tiers).orElse(0.0),
                Measure.COST.in(tiers).orElse(0.0),
                found.revisions());
    }
}
