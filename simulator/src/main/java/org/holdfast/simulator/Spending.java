package org.holdfast.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.balance.MoneyFlows;
import org.holdfast.model.Decision;
import org.holdfast.model.Instance;
import org.holdfast.model.MoneyFlow;
import org.holdfast.model.Plan;
import org.holdfast.model.Series;
import org.holdfast.model.Ties;

/**
 * What becomes of the money of a kept plan under other settings: of each payment as much is made as
 * its fund still has.
 *
 * @param isCut whether the plan would pay more than there is
 * @param isOpen whether the money could come from other funds as well
 */
record Spending(MoneyFlow flow, boolean isCut, boolean isOpen) {
    /** A solver's last digits are no shortage of money. */
    private static final double TRACE = 1e-6;

    static Spending of(Instance instance, Plan plan) {
        Map<String, double[]> paid = new HashMap<>();
        for (Decision payment : plan.all(Decision.Kind.PAYMENT)) {
            double[] years =
                    paid.computeIfAbsent(payment.subject(), f -> new double[instance.years()]);
            for (int t = 0; t < instance.months(); t++) {
                years[instance.yearIndex(t)] += Math.max(0, payment.quantity().at(t));
            }
        }
        Map<String, double[]> shares = new HashMap<>();
        boolean isCut = false;
        for (Instance.FundBudget budget : instance.budgets()) {
            double[] years = paid.get(budget.row().id());
            if (years != null) {
                double[] share = shares(budget.amounts(), years);
                shares.put(budget.row().id(), share);
                for (double of : share) {
                    isCut |= of < 1 - TRACE;
                }
            }
        }
        List<Decision> decisions = new ArrayList<>();
        for (Decision d : plan.decisions()) {
            double[] share =
                    d.kind() == Decision.Kind.PAYMENT && isCut ? shares.get(d.subject()) : null;
            decisions.add(share == null ? d : cut(d, share, instance));
        }
        Plan made = new Plan(plan.way(), plan.scenario(), plan.start(), decisions, plan.tiers());
        return new Spending(
                MoneyFlows.of(instance, made), isCut, !Ties.of(instance, made).funds().isEmpty());
    }

    /** What part of each year's payments there is money for, with what earlier years left. */
    private static double[] shares(List<Double> there, double[] paid) {
        double[] shares = new double[paid.length];
        double left = 0;
        for (int y = 0; y < paid.length; y++) {
            left += there.get(y);
            double makes = Math.min(paid[y], Math.max(0, left));
            shares[y] = paid[y] > 0 ? makes / paid[y] : 1;
            left -= makes;
        }
        return shares;
    }

    private static Decision cut(Decision payment, double[] share, Instance instance) {
        double[] money = new double[instance.months()];
        for (int t = 0; t < money.length; t++) {
            money[t] = payment.quantity().at(t) * share[instance.yearIndex(t)];
        }
        Series left = Series.of(money);
        return new Decision(
                payment.kind(), payment.subject(), payment.detail(), payment.unit(), left, left);
    }
}
