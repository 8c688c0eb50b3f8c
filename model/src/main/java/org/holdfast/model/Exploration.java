package org.holdfast.model;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.schema.Copies;

/**
 * What many futures say of a few plans.
 *
 * @param sequence how the futures were drawn
 * @param played the plans, in the order in which they are told
 * @param criterion share of all floor item-months that a plan may miss and still meet the criterion
 * @param floorMonths floor item-months that there are in all, weighted by item
 * @param driversOf the plan whose floor shortfall the drivers explain
 * @param drivers what its spread comes from, weightiest first
 * @param box where that plan fails the criterion; empty if it hardly ever or nearly always does
 * @param failing share of futures in which that plan fails the criterion
 * @param lead of the first plan over ad hoc
 * @param waiting the same plan started later
 * @param answers what the adversary's answers would come to, in the central future
 * @param bandError how far a number in the monthly bands can be off, as a share of it; 0 if they
 *     are exact, as they are where the measures of all futures fit into memory
 */
@Copies
public record Exploration(
        int futures,
        long seed,
        String sequence,
        List<Factor> factors,
        List<Played> played,
        double criterion,
        double floorMonths,
        String driversOf,
        List<Driver> drivers,
        Optional<Box> box,
        double failing,
        Optional<Lead> lead,
        List<Waited> waiting,
        Optional<Answers> answers,
        List<Hindcast> hindcasts,
        double bandError)
        implements ExplorationCopies {
    public Exploration {
        factors = List.copyOf(factors);
        played = List.copyOf(played);
        drivers = List.copyOf(drivers);
        waiting = List.copyOf(waiting);
        hindcasts = List.copyOf(hindcasts);
    }

    /** The same with only those monthly measures that a brief shows. */
    public Exploration brief() {
        List<Played> shown =
                played.stream()
                        .map(p ->
                                p.id().equals("plan") || p.id().equals("ad-hoc")
                                        ? p.only(FutureSeries.Measure.COVERAGE)
                                        : p.only())
                        .toList();
        return withPlayed(shown);
    }

    /**
     * The fair value of planning: both in the same futures, neither foreseeing.
     *
     * @param saved item-months of the floor that ad hoc misses beyond the plan, future by future
     * @param better share of futures in which the plan misses less
     * @param worse share in which it misses more
     * @param losing what marks the futures in which it misses more; empty if there are hardly any,
     *     or nothing marks them
     */
    public record Lead(Quantiles saved, double better, double worse, Optional<Box> losing) {}

    /**
     * The plan started later, in the same futures.
     *
     * @param months later
     * @param floor item-months of the floor missed
     * @param more item-months missed more than without waiting, future by future
     */
    public record Waited(int months, Quantiles floor, Quantiles more) {}

    /**
     * What the adversary's answers come to, in the central future.
     *
     * @param plan item-months of the floor that the first plan misses as the scenario stands
     * @param adHoc that today's practice then misses
     * @param each in the order in which they are told
     */
    public record Answers(double plan, double adHoc, List<Answered> each) {
        public Answers {
            each = List.copyOf(each);
            if (each.isEmpty()) {
                throw new IllegalArgumentException("there is an answer");
            }
        }
    }

    /**
     * An answer of the adversary: more or less money, or money moved to another weapon.
     *
     * @param lever id of the lever that sets it
     * @param from its setting in the scenario
     * @param to the setting that is tried
     * @param plan item-months of the floor that the first plan then misses
     * @param adHoc that today's practice then misses
     * @param turns the setting on the way at which the one that misses less is no longer the same
     */
    public record Answered(
            String lever,
            Text name,
            double from,
            double to,
            double plan,
            double adHoc,
            Optional<Double> turns) {}

    public Optional<Played> find(String id) {
        return played.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
