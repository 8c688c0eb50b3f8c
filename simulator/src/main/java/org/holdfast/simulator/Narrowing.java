package org.holdfast.simulator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.model.Plan;
import org.holdfast.model.Scenario;

/**
 * What a plan in years says of the one in half-years that is still being solved: the one misses as
 * much as the other, times what stood between the two for policies of the case for which both were
 * made. It is no bound; how often such ranges held is measured with the same policies, each told
 * from the others, and said.
 *
 * @param least the smallest that plans in half-years missed for each item-month that those in years
 *     did, but for the few that lie furthest away
 * @param most the largest
 * @param held how often such ranges held
 */
public record Narrowing(double least, double most, Between.Held held) {
    /** Nothing is known of what lies between the two. */
    public static final Narrowing NONE = new Narrowing(1, 1, Between.Held.NONE);

    /**
     * Fewer policies say nothing of the next: with ten, it lies between them nine times in eleven.
     */
    static final int FEWEST = 10;

    /** Of so many policies, one to each side is left out: it alone would make the range. */
    private static final int ASIDE = 20;

    /** An item-month is added to both, so that nothing missed can be compared. */
    private static final double ONE = 1;

    public Narrowing {
        if (!(least > 0 && least <= most)) {
            throw new IllegalArgumentException("not a range: " + least + " to " + most);
        }
    }

    /**
     * What was missed in the median future.
     *
     * @param halves item-months, by the plan in half-years
     * @param years by the plan in years
     */
    private record Both(Scenario policy, double halves, double years) {
        double ratio() {
            return (halves + ONE) / (years + ONE);
        }
    }

    boolean isKnown() {
        return held.of() > 0;
    }

    /** Where the plan in half-years should lie. */
    private static Between around(double years, double least, double most) {
        return new Between(
                OptionalDouble.of(Math.max(0, (years + ONE) * least - ONE)),
                OptionalDouble.of(Math.max(0, (years + ONE) * most - ONE)));
    }

    /**
     * The narrower range; nothing where it says no more than the wider one, or contradicts it.
     *
     * @param years item-months that the plan in years misses in the median future
     */
    Optional<Between> within(Between wider, double years) {
        return isKnown() ? wider.narrowed(around(years, least, most)) : Optional.empty();
    }

    /**
     * Measures.
     *
     * @param simulator that has the kept plans
     * @param halves plans in half-years, each for a policy of its own
     * @param years plans in years for the same policies, in the same order
     * @param kept policies with a plan, from which the wider ranges are told
     */
    static Narrowing of(
            Simulator simulator,
            List<Plan> halves,
            List<Plan> years,
            List<Scenario> kept,
            String item,
            int count) {
        List<Both> all = new ArrayList<>();
        for (int k = 0; k < halves.size(); k++) {
            Scenario policy = halves.get(k).scenario();
            all.add(
                    new Both(
                            policy,
                            simulator.missed(halves.get(k), policy, count),
                            simulator.missed(years.get(k), policy, count)));
        }
        if (all.size() <= FEWEST) {
            return NONE;
        }
        int held = 0;
        int of = 0;
        for (Both one : all) {
            List<Both> others = all.stream().filter(other -> !other.equals(one)).toList();
            Optional<Between> range =
                    Between.of(simulator, one.policy(), kept, item, count)
                            .narrowed(around(one.years(), end(others, true), end(others, false)));
            if (range.isPresent()) {
                of++;
                held += range.get().holds(one.halves()) ? 1 : 0;
            }
        }
        return new Narrowing(end(all, true), end(all, false), new Between.Held(held, of));
    }

    private static double end(List<Both> policies, boolean isLeast) {
        double[] sorted = policies.stream().mapToDouble(Both::ratio).toArray();
        Arrays.sort(sorted);
        int aside = sorted.length / ASIDE;
        return sorted[isLeast ? aside : sorted.length - 1 - aside];
    }

    void write(PackOutput out) {
        out.number(least);
        out.number(most);
        held.write(out);
    }

    static Narrowing read(PackInput in) {
        return new Narrowing(in.number(), in.number(), Between.Held.read(in));
    }
}
