package org.holdfast.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.balance.Balance;
import org.holdfast.explore.agents.Policies;
import org.holdfast.model.Case;
import org.holdfast.model.Decision;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.ActiveProducer;
import org.holdfast.model.Item;
import org.holdfast.model.ItemBalance;
import org.holdfast.model.Longer;
import org.holdfast.model.Plan;
import org.holdfast.model.PlanBeside;
import org.holdfast.model.PlanBeside.Commitment;
import org.holdfast.model.PlanBeside.Otherwise;
import org.holdfast.model.PlanBeside.Side;
import org.holdfast.model.Scenario;
import org.holdfast.model.Trajectory;

/** Makes a plan otherwise, and says what differs: with a longer horizon, or in whole lines. */
public final class PlansBeside {
    /** Millions: less of a thing is left by the solver's tolerance. */
    private static final double NOTHING = 0.01;

    private final Solving solving;

    PlansBeside(Solving solving) {
        this.solving = solving;
    }

    /**
     * Beside a plan that looks further, and changes in the first months only what that asks for.
     *
     * @param more months after the last of the case
     * @param months in which commitments are compared
     * @param slack share by which each tier of the longer plan may be worse so that less differs
     * @throws Replanner.NoPlanException if a solve found no optimum
     */
    public PlanBeside longer(Case c, Scenario scenario, int more, int months, double slack) {
        Instance s = Instance.of(c, scenario);
        Instance further = Instance.of(Longer.of(c, more), Longer.of(c, scenario, more));
        var found = solving.by(planner -> planner.longer(s, further, months, slack));
        Plan plan = Replanner.plan(found.plan());
        Plan other = Replanner.plan(found.other());
        return new PlanBeside(
                Otherwise.LONGER,
                more,
                months,
                side(s, plan, s.months()),
                side(further, other, s.months()),
                0,
                0,
                found.rates(),
                commitments(s, plan, other, months));
    }

    /**
     * Beside a plan that builds whole lines only.
     *
     * @param lump share of an expansion that is one line
     * @param isAtRates whether makers run at least at their minimum rates too, or not at all
     * @param gap how near to the best it has to be found
     * @throws Replanner.NoPlanException if a solve found no plan
     */
    public PlanBeside whole(Case c, Scenario scenario, double lump, boolean isAtRates, double gap) {
        Instance s = Instance.of(c, scenario);
        var found = solving.by(planner -> planner.whole(s, lump, isAtRates, gap));
        Plan plan = Replanner.plan(found.plan());
        Plan other = Replanner.plan(found.other());
        return new PlanBeside(
                Otherwise.WHOLE,
                lump,
                s.months(),
                side(s, plan, s.months()),
                side(s, other, s.months()),
                found.gap(),
                found.excess(),
                found.rates(),
                commitments(s, plan, other, s.months()));
    }

    /** What a plan comes to in the first months of its horizon. */
    private static Side side(Instance s, Plan plan, int months) {
        Trajectory played = Balance.run(s, plan);
        String claimant = s.claimants().getFirst();
        double missed = 0;
        for (Item item : Policies.counted(s)) {
            ItemBalance balance = ItemBalance.of(played, claimant, item.id());
            for (int t = 0; t < months; t++) {
                double floor = balance.floor().at(t);
                missed += floor > 0 ? item.weight() * balance.shortOfFloor().at(t) / floor : 0;
            }
        }
        double spent =
                plan.decisions().stream()
                        .filter(d -> d.kind() == Decision.Kind.PAYMENT)
                        .mapToDouble(d -> d.money().sum(0, months))
                        .sum();
        return new Side(missed, spent);
    }

    /** A commitment of a year, by what it is about. */
    private record Key(Decision.Kind kind, String subject, String detail, int year) {}

    private static List<Commitment> commitments(Instance s, Plan plan, Plan other, int months) {
        Map<Key, double[]> both = new LinkedHashMap<>();
        add(s, plan, 0, months, both);
        add(s, other, 1, months, both);
        List<Commitment> told = new ArrayList<>();
        both.forEach((key, millions) -> {
            if (Math.max(millions[0], millions[1]) > NOTHING) {
                told.add(
                        new Commitment(
                                key.kind,
                                key.subject,
                                key.detail,
                                key.year,
                                millions[0],
                                millions[1]));
            }
        });
        return told;
    }

    private static void add(Instance s, Plan plan, int side, int months, Map<Key, double[]> both) {
        for (Decision d : plan.decisions()) {
            for (int t = 0; t < months; t++) {
                double millions = millions(s, d, t);
                if (millions > 0) {
                    Key key = new Key(d.kind(), d.subject(), d.detail(), 1 + t / 12);
                    both.computeIfAbsent(key, k -> new double[2])[side] += millions;
                }
            }
        }
    }

    /** What a decision of a month commits to, in millions. */
    private static double millions(Instance s, Decision d, int t) {
        return switch (d.kind()) {
            case LINE_BY_FIRM, LINE_BY_PUBLIC -> d.money().at(t);
            case CONTRACT ->
                    d.quantity().at(t)
                            * Integer.parseInt(d.detail())
                            * producer(s, d.subject()).price(t)
                            / 1e6;
            case OUTPUT,
                    PURCHASE,
                    GIFT,
                    RELEASE,
                    SUBSTITUTE,
                    COVER,
                    COVERED_CAPACITY,
                    CAPACITY,
                    NOT_TAKEN,
                    BROKEN,
                    KEPT_WARM,
                    CLOSED,
                    MATERIAL,
                    PAYMENT ->
                    0;
        };
    }

    private static ActiveProducer producer(Instance s, String id) {
        return s.producers().stream()
                .filter(p -> p.row().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
