package org.holdfast.plan;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Situation;
import org.holdfast.model.TierValue;

/**
 * Counts what decisions reach in each tier, from the decisions themselves and not from the
 * programme.
 */
final class Counting {
    private Counting() {}

    static List<TierValue> tiers(Situation s, Executed e) {
        List<TierValue> list = new ArrayList<>();
        double[][][] stock = stocks(s, e);
        for (ObjectiveTier tier : s.c().settings().objective()) {
            double[] sum =
                    switch (tier) {
                        case FLOOR -> floor(s, e, stock);
                        case FULL -> full(s, e, stock);
                        case ALLY_TARGETS -> targets(s, stock);
                        case COST -> cost(s, e);
                    };
            String unit = tier == ObjectiveTier.COST ? "EUR million" : "item-months";
            list.add(new TierValue(tier, sum[0], sum[1], sum[2], unit));
        }
        return list;
    }

    // Each sum is present value, plain, and what of the floor is the allies'.

    /** Lots at the end of each month: [c][i][t]. */
    private static double[][][] stocks(Situation s, Executed e) {
        double[][][] stock = new double[s.claimants().size()][s.items().size()][];
        for (int c = 0; c < stock.length; c++) {
            for (int i = 0; i < stock[c].length; i++) {
                stock[c][i] = e.stocks(c, i, s.months());
            }
        }
        return stock;
    }

    private static double[] floor(Situation s, Executed e, double[][][] stock) {
        double value = 0;
        double plain = 0;
        double allies = 0;
        for (int t = 0; t < s.months(); t++) {
            for (int i = 0; i < s.items().size(); i++) {
                double lot = s.items().get(i).lot();
                double w = s.items().get(i).weight() * s.discount(t);
                double floor = s.floor(0, i, t) / lot;
                if (floor > 0) {
                    double part = Math.max(0, floor - e.covered(i, t)) / floor;
                    value += w * part;
                    plain += s.items().get(i).weight() * part;
                }
                for (int c = 1; c < s.claimants().size(); c++) {
                    double own = s.ownUse(c, i, t) / lot;
                    double least = s.stockFloor(c, i, t) / lot;
                    double part = own > 0 ? Math.max(0, own - e.used[c][i][t]) / own : 0;
                    part += least > 0 ? Math.max(0, least - stock[c][i][t]) / least : 0;
                    value += w * part;
                    allies += s.items().get(i).weight() * part;
                }
            }
        }
        return new double[] {value, plain, allies};
    }

    private static double[] full(Situation s, Executed e, double[][][] stock) {
        double value = 0;
        double plain = 0;
        for (int t = 0; t < s.months(); t++) {
            for (int i = 0; i < s.items().size(); i++) {
                double lot = s.items().get(i).lot();
                double w = s.items().get(i).weight() * s.discount(t);
                double full = s.full(0, i, t) / lot;
                double mid = (full + s.floor(0, i, t) / lot) / 2;
                if (full > 0) {
                    double part = Math.max(0, full - e.covered(i, t)) / full;
                    double band = Math.max(0, mid - e.covered(i, t)) / mid;
                    value += w * (mid < full ? (part + band) / 2 : part);
                    plain += s.items().get(i).weight() * part;
                }
            }
        }
        var end = s.c().settings().endRule();
        for (int i = 0; i < s.items().size(); i++) {
            double full = s.full(0, i, s.months() - 1) / s.items().get(i).lot();
            if (full > 0) {
                double credited = Math.min(stock[0][i][s.months() - 1], end.stockMonths() * full);
                value -=
                        end.stockCredit()
                                * s.items().get(i).weight()
                                * s.discount(s.months())
                                * Math.max(0, credited)
                                / full;
            }
        }
        return new double[] {value, plain, 0};
    }

    private static double[] targets(Situation s, double[][][] stock) {
        double value = 0;
        double plain = 0;
        for (int t = 0; t < s.months(); t++) {
            for (int i = 0; i < s.items().size(); i++) {
                for (int c = 1; c < s.claimants().size(); c++) {
                    double target = s.stockTarget(c, i, t) / s.items().get(i).lot();
                    if (target > 0) {
                        double part = Math.max(0, target - stock[c][i][t]) / target;
                        value += s.items().get(i).weight() * s.discount(t) * part;
                        plain += s.items().get(i).weight() * part;
                    }
                }
            }
        }
        return new double[] {value, plain, 0};
    }

    private static double[] cost(Situation s, Executed e) {
        double value = 0;
        double plain = 0;
        for (int t = 0; t < s.months(); t++) {
            for (double[][] fund : e.paid) {
                for (double[] rule : fund) {
                    value += s.discount(t) * rule[t];
                    plain += rule[t];
                }
            }
        }
        return new double[] {value, plain, 0};
    }
}
