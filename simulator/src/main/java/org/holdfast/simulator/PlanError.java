package org.holdfast.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;

/**
 * How far plans in longer periods lie from full ones, in the futures of a case: the largest
 * difference over the policies for which both were made. A difference between two policies that is
 * smaller than this may be one between two ways of planning, and is not told.
 *
 * @param policies for how many policies both plans were made
 * @param missed item-months of the claimant's floor that are missed, in the median future
 * @param holds share of the futures in which a policy holds
 * @param under for each item the months in which it is under its floor in half of the futures
 * @param parity months until fire is equal, in the median future
 */
public record PlanError(
        int policies, double missed, double holds, Map<String, Double> under, double parity) {
    /** No error: what differs between plans is the policy. */
    public static final PlanError NONE = new PlanError(0, 0, 0, Map.of(), 0);

    public PlanError {
        under = Map.copyOf(under);
        if (policies < 0
                || missed < 0
                || holds < 0
                || parity < 0
                || under.values().stream().anyMatch(months -> months < 0)) {
            throw new IllegalArgumentException("an error is not negative");
        }
    }

    /** What one plan with another's error and one with this err by together. */
    PlanError plus(PlanError other) {
        return with(other, Double::sum);
    }

    /** Whichever is larger, measure by measure. */
    PlanError worst(PlanError other) {
        return with(other, Math::max);
    }

    private PlanError with(PlanError other, DoubleBinaryOperator join) {
        Map<String, Double> months = new TreeMap<>(under);
        other.under.forEach(
                (item, more) -> months.put(item, join.applyAsDouble(under(item), more)));
        return new PlanError(
                Math.max(policies, other.policies),
                join.applyAsDouble(missed, other.missed),
                join.applyAsDouble(holds, other.holds),
                months,
                join.applyAsDouble(parity, other.parity));
    }

    /** Months by which an item may be longer or shorter under its floor. */
    double under(String item) {
        return under.getOrDefault(item, 0.0);
    }

    /** What one policy comes to, planned both ways. */
    static PlanError between(Outcome full, Outcome coarse) {
        Map<String, Double> months = new TreeMap<>();
        for (String item : full.under().keySet()) {
            months.put(item, (double) Math.abs(full.monthsUnder(item) - coarse.monthsUnder(item)));
        }
        double equal = 0;
        for (Map.Entry<String, Outcome.Parity> enemy : full.parity().entrySet()) {
            Outcome.Parity other = coarse.parity().get(enemy.getKey());
            if (other != null) {
                double here = enemy.getValue().month().at(0.5);
                equal = Math.max(equal, Math.abs(here - other.month().at(0.5)));
            }
        }
        return new PlanError(
                1,
                Math.abs(full.floor().at(0.5) - coarse.floor().at(0.5)),
                Math.abs(full.holds() - coarse.holds()),
                months,
                equal);
    }

    /** With one policy more. */
    PlanError and(PlanError one) {
        PlanError both = worst(one);
        return new PlanError(
                policies + one.policies, both.missed, both.holds, both.under, both.parity);
    }

    void write(PackOutput out) {
        out.whole(policies);
        out.number(missed);
        out.number(holds);
        out.list(
                new ArrayList<>(new TreeMap<>(under).entrySet()),
                (o, item) -> {
                    o.word(item.getKey());
                    o.number(item.getValue());
                });
        out.number(parity);
    }

    static PlanError read(PackInput in) {
        int policies = in.whole();
        double missed = in.number();
        double holds = in.number();
        Map<String, Double> under = new TreeMap<>();
        List<Map.Entry<String, Double>> items = in.list(i -> Map.entry(i.word(), i.number()));
        items.forEach(item -> under.put(item.getKey(), item.getValue()));
        return new PlanError(policies, missed, holds, under, in.number());
    }
}
