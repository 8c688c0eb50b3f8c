package org.holdfast.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.balance.MoneyFlows;
import org.holdfast.model.Decided;
import org.holdfast.model.MoneyFlow;
import org.holdfast.model.Plan;
import org.holdfast.model.Series;
import org.holdfast.model.Situation;
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

    static Spending of(Situation situation, Plan plan) {
        Map<String, double[]> paid = new HashMap<>();
        for (Decided payment : plan.all(Decided.Kind.PAYMENT)) {
            double[] years =
                    paid.computeIfAbsent(payment.subject(), f -> new double[situation.years()]);
            for (int t = 0; t < situation.months(); t++) {
                years[situation.yearIndex(t)] += Math.max(0, payment.quantity().at(t));
            }
        }
        Map<String, double[]> shares = new HashMap<>();
        boolean isCut = false;
        for (Situation.Purse purse : situation.purses()) {
            double[] years = paid.get(purse.row().id());
            if (years != null) {
                double[] share = shares(purse.amounts(), years);
                shares.put(purse.row().id(), share);
                for (double of : share) {
                    isCut |= of < 1 - TRACE;
                }
            }
        }
        List<Decided> decisions = new ArrayList<>();
        for (Decided d : plan.decisions()) {
            double[] share =
                    d.kind() == Decided.Kind.PAYMENT && isCut ? shares.get(d.subject()) : null;
            decisions.add(share == null ? d : cut(d, share, situation));
        }
        Plan made = new Plan(plan.way(), plan.scenario(), plan.start(), decisions, plan.tiers());
        return new Spending(
                MoneyFlows.of(situation, made), isCut, !Ties.of(situation, made).funds().isEmpty());
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

    private static Decided cut(Decided payment, double[] share, Situation situation) {
        double[] euros = new double[situation.months()];
        for (int t = 0; t < euros.length; t++) {
            euros[t] = payment.quantity().at(t) * share[situation.yearIndex(t)];
        }
        Series left = Series.of(euros);
        return new Decided(
                payment.kind(), payment.subject(), payment.detail(), payment.unit(), left, left);
    }
}
