package org.holdfast.plan;

import java.util.List;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Goal;
import org.holdfast.model.Goal.Met;
import org.holdfast.model.Instance;
import org.holdfast.model.Series;
import org.holdfast.model.TierValue;

/** What is wanted, tier by tier: as an expression to be made small, and as what was reached. */
final class Objective {
    private final PlanModel plan;
    private final Frame f;
    private final Instance s;

    Objective(PlanModel plan) {
        this.plan = plan;
        f = plan.frame;
        s = f.s();
    }

    /** What counts in a tier, by column. */
    double[] costs(ObjectiveTier tier) {
        Model.Costs costs = f.model().costs();
        for (int t = f.window().from(); t < f.window().until(); t++) {
            missing(tier, t, costs);
            switch (tier) {
                case FLOOR -> breaking(t, costs);
                case FULL -> plan.raids.count(t, costs);
                case ALLY_TARGETS -> {}
                case COST -> money(t, costs);
            }
        }
        if (tier == ObjectiveTier.FULL) {
            credit(f.window().until(), costs);
        }
        return costs.byColumn();
    }

    /** Item-months missing of the goals of a tier, weighted and discounted. */
    private void missing(ObjectiveTier tier, int t, Model.Costs costs) {
        int foreseen = f.window().foreseen(t);
        for (Goal goal : plan.goals) {
            double target = goal.target(s, foreseen, f.lot(goal.item()));
            if (goal.tier() == tier && target > 0) {
                double weight = goal.weight(s, foreseen) * s.discount(t);
                Expr missing = plan.stocks.of(goal.claimant(), goal.item()).missing(goal, t);
                costs.add(missing, weight / target);
            }
        }
    }

    /**
     * Item-months missing of the party in need's own floor, each month alike, by column: {@link
     * org.holdfast.model.Measure#CLAIMANT_FLOOR}.
     */
    double[] claimantFloor() {
        Model.Costs costs = f.model().costs();
        for (Goal goal : plan.goals) {
            if (goal.tier() == ObjectiveTier.FLOOR && goal.claimant() == 0 && !goal.isCircular(s)) {
                for (int t = f.window().from(); t < f.window().until(); t++) {
                    int foreseen = f.window().foreseen(t);
                    double target = goal.target(s, foreseen, f.lot(goal.item()));
                    if (target > 0) {
                        Expr missing = plan.stocks.of(0, goal.item()).missing(goal, t);
                        costs.add(missing, goal.weight(s, foreseen) / target);
                    }
                }
            }
        }
        return costs.byColumn();
    }

    private void breaking(int t, Model.Costs costs) {
        plan.producers.forEach(one -> costs.add(one.contracts.breaking(t), 1));
    }

    private void credit(int end, Model.Costs costs) {
        for (int i = 0; i < s.items().size(); i++) {
            double full = s.full(0, i, f.window().foreseen(end - 1)) / f.lot(i);
            if (full > 0) {
                Expr credit = plan.stocks.of(0, i).credit.at(end);
                costs.add(credit, -Goal.credit(s, i, end) / full);
            }
        }
    }

    /** Payments, closing of lines, and a share of what contracts cost beyond the end. */
    private void money(int t, Model.Costs costs) {
        costs.add(payments(t), s.discount(t));
        for (Production one : plan.producers) {
            double closing = s.discount(t) * one.producer.closingCost() * one.lot() / 1e6;
            costs.add(one.close.at(t), closing);
            costs.add(one.contracts.tail(t), 1);
        }
    }

    private Expr payments(int t) {
        Expr sum = Expr.ZERO;
        for (Money.Payer payer : plan.money.payers) {
            sum = sum.plus(payer.payments(t));
        }
        return sum;
    }

    /** Who pays, by column: each million counts as the turn of its fund. */
    double[] turns() {
        Model.Costs costs = f.model().costs();
        for (Money.Payer payer : plan.money.payers) {
            for (int t = f.window().from(); t < f.window().until(); t++) {
                costs.add(payer.payments(t), payer.turn());
            }
        }
        return costs.byColumn();
    }

    /** What executed months reach in each tier, counted from the decisions themselves. */
    List<TierValue> reached(RollingState state) {
        double value = 0;
        double plain = 0;
        for (int t = 0; t < s.months(); t++) {
            double paid = state.value(payments(t));
            value += s.discount(t) * paid;
            plain += paid;
        }
        return Goal.count(
                s,
                (met, c, i) -> lots(state, met, c, i).times(f.lot(i)),
                new TierValue(ObjectiveTier.COST, value, plain, 0, 0));
    }

    private Series lots(RollingState state, Met met, int c, int i) {
        var holding = plan.stocks.of(c, i);
        return switch (met) {
            case COVERED -> Series.generate(s.months(), t -> holding.covered(state, t));
            case USED -> Series.generate(s.months(), t -> holding.used(state, t));
            case STOCK -> Series.generate(s.months(), t -> state.at(holding.stock, t));
        };
    }
}
