package org.holdfast.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.model.Lever;
import org.holdfast.model.Scenario;

/**
 * Where what a policy misses should lie, before it has a plan: between what policies with a plan
 * come to that allow more, and those that allow less, each end further out by what plans of two
 * kinds were found to differ by. What can be chosen among more is no worse by the programme that
 * plans; a plan that is followed by rule in futures may break that, so that how often it held is
 * measured and told.
 *
 * @param least item-months in the median future that a policy misses which allows more
 * @param most which one misses that allows less
 */
public record Between(OptionalDouble least, OptionalDouble most) {
    /** Policies to each side that are played; nearer ones say more. */
    private static final int NEAREST = 2;

    /** Half of what is printed: a figure at the end of a range lies in it. */
    private static final double PRINTED = 0.5;

    /** Whether anything can be said: an end, and no two that contradict each other. */
    boolean isTold() {
        boolean isEmpty = least.isEmpty() && most.isEmpty();
        return !isEmpty && least.orElse(0) <= most.orElse(Double.POSITIVE_INFINITY);
    }

    /**
     * What both say; nothing where the other says no more, or contradicts this.
     *
     * @param other has both ends
     */
    Optional<Between> narrowed(Between other) {
        if (!isTold()) {
            return Optional.of(other);
        }
        double low = Math.max(least.orElse(0), other.least().orElseThrow());
        double high = Math.min(most.orElse(Double.POSITIVE_INFINITY), other.most().orElseThrow());
        boolean isSame =
                least.isPresent()
                        && most.isPresent()
                        && high - low >= most.getAsDouble() - least.getAsDouble();
        return low > high || isSame
                ? Optional.empty()
                : Optional.of(new Between(OptionalDouble.of(low), OptionalDouble.of(high)));
    }

    boolean holds(double missed) {
        return missed >= least.orElse(0) - PRINTED
                && missed <= most.orElse(Double.POSITIVE_INFINITY) + PRINTED;
    }

    /**
     * The range for a policy.
     *
     * @param policy in the world that is asked about
     * @param planned policies with a plan; itself among them is passed over
     */
    static Between of(
            Simulator simulator, Scenario policy, List<Scenario> planned, String item, int count) {
        List<Scenario> more = new ArrayList<>();
        List<Scenario> less = new ArrayList<>();
        for (Scenario each : planned) {
            Scenario there = inTheWorldOf(simulator, policy, each);
            boolean isMore = allows(simulator, there, policy);
            boolean isLess = allows(simulator, policy, there);
            if (isMore && !isLess) {
                more.add(there);
            } else if (isLess && !isMore) {
                less.add(there);
            }
        }
        double error = simulator.error().missed();
        OptionalDouble least =
                nearest(simulator, policy, more).stream()
                        .mapToDouble(each -> missed(simulator, each, item, count) - error)
                        .max();
        OptionalDouble most =
                nearest(simulator, policy, less).stream()
                        .mapToDouble(each -> missed(simulator, each, item, count) + error)
                        .min();
        // Nothing is missed by less than nothing.
        return new Between(
                least.isPresent() ? OptionalDouble.of(Math.max(0, least.getAsDouble())) : least,
                most);
    }

    private static double missed(Simulator simulator, Scenario of, String item, int count) {
        return simulator.outcome(of, item, count).floor().at(0.5);
    }

    /** What was decided in one, under what happens in the other. */
    private static Scenario inTheWorldOf(Simulator simulator, Scenario world, Scenario policy) {
        Scenario there = world;
        for (Lever lever : simulator.c().levers()) {
            if (lever.isPlanned()) {
                there = there.with(lever.id(), policy.setting(lever));
            }
        }
        return there;
    }

    /** Whether whatever can be chosen under one policy can be chosen under another. */
    private static boolean allows(Simulator simulator, Scenario more, Scenario less) {
        return simulator.c().levers().stream()
                .filter(Lever::isPlanned)
                .allMatch(lever -> {
                    double apart = more.setting(lever) - less.setting(lever);
                    return apart == 0 || apart * lever.widens() > 0;
                });
    }

    private static List<Scenario> nearest(
            Simulator simulator, Scenario policy, List<Scenario> among) {
        return among.stream()
                .sorted(Comparator.comparingDouble(each -> simulator.distance(policy, each)))
                .limit(NEAREST)
                .toList();
    }

    /**
     * How often such ranges held for policies whose plan is known.
     *
     * @param held of them the number that lay in their range
     * @param of policies that had one to both sides
     */
    public record Held(int held, int of) {
        public static final Held NONE = new Held(0, 0);

        void write(PackOutput out) {
            out.whole(held);
            out.whole(of);
        }

        static Held read(PackInput in) {
            return new Held(in.whole(), in.whole());
        }
    }

    /** Each policy that has a plan, told from the others as if it had none. */
    static Held held(Simulator simulator, List<Scenario> planned, String item, int count) {
        int held = 0;
        int of = 0;
        for (Scenario policy : planned) {
            Between range = of(simulator, policy, planned, item, count);
            if (range.isTold() && range.least().isPresent() && range.most().isPresent()) {
                of++;
                held += range.holds(missed(simulator, policy, item, count)) ? 1 : 0;
            }
        }
        return new Held(held, of);
    }
}
