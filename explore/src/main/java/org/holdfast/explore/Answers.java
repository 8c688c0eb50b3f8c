package org.holdfast.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.balance.FutureBalance;
import org.holdfast.balance.FutureMeasures;
import org.holdfast.model.Exploration;
import org.holdfast.model.Exploration.Answered;
import org.holdfast.model.Instance;
import org.holdfast.model.Lever;
import org.holdfast.model.Measure;
import org.holdfast.model.Scenario;

/**
 * What the adversary's answer to a plan would come to. The plans stay as they are and adapt by
 * rule, in the central future in which he has other money, or moves it to another weapon.
 */
final class Answers {
    /** Halvings of the range in which a finding turns. */
    private static final int HALVINGS = 12;

    private final List<Exploring.Entry> entries;

    /**
     * Of plans.
     *
     * @param plan the one that is explained
     * @param other what it is held against
     */
    Answers(Exploring.Entry plan, Exploring.Entry other) {
        entries = List.of(plan, other);
    }

    /**
     * Every lever on what the adversary affords, at either end of its range, beside the scenario as
     * it stands; empty where there is no such lever.
     */
    Optional<Exploration.Answers> all() {
        Instance base = entries.getFirst().base();
        double plan = floor(0, base.scenario());
        double other = floor(1, entries.getLast().base().scenario());
        List<Answered> all = new ArrayList<>();
        for (Lever lever : base.c().levers()) {
            if (lever.effect().isAnswer()) {
                double now = base.scenario().setting(lever);
                for (double to : new double[] {lever.low(), lever.high()}) {
                    if (to != now) {
                        all.add(answered(lever, now, to, other - plan > 0));
                    }
                }
            }
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Exploration.Answers(plan, other, all));
    }

    /**
     * One answer.
     *
     * @param leads whether the plan misses less than the other as the scenario stands
     */
    private Answered answered(Lever lever, double now, double to, boolean leads) {
        double plan = floor(0, lever, to);
        double other = floor(1, lever, to);
        Optional<Double> turns = Optional.empty();
        if (leads != other - plan > 0) {
            double stands = now;
            double falls = to;
            for (int k = 0; k < HALVINGS; k++) {
                double middle = (stands + falls) / 2;
                if (lead(lever, middle) > 0 == leads) {
                    stands = middle;
                } else {
                    falls = middle;
                }
            }
            turns = Optional.of((stands + falls) / 2);
        }
        return new Answered(lever.id(), lever.name(), now, to, plan, other, turns);
    }

    private double lead(Lever lever, double setting) {
        return floor(1, lever, setting) - floor(0, lever, setting);
    }

    /** Item-months of the claimant's floor that a plan misses. */
    private double floor(int entry, Lever lever, double setting) {
        return floor(entry, entries.get(entry).base().scenario().with(lever.id(), setting));
    }

    private double floor(int entry, Scenario scenario) {
        Exploring.Entry of = entries.get(entry);
        FutureBalance balance = new FutureBalance(of.base(), of.plan(), 1);
        balance.run(List.of(of.base().under(scenario)));
        FutureMeasures measures = balance.measures();
        for (int k = 0; k < measures.outcomes().size(); k++) {
            if (measures.outcomes().get(k).measure() == Measure.CLAIMANT_FLOOR) {
                return measures.end(k, 0);
            }
        }
        throw new IllegalStateException("the claimant's floor is not counted");
    }
}
