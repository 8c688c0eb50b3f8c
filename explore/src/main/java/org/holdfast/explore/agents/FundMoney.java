package org.holdfast.explore.agents;

import org.holdfast.model.Instance;
import org.holdfast.model.Instance.FundBudget;

/**
 * What funds can still pay in one future, year by year, as a plan counts it: what is left of a year
 * is carried over as far as the fund may, and nothing is paid before its first payment or after its
 * end. What is signed for later years is spoken for.
 */
final class FundMoney {
    private final Instance instance;

    /** [fund][year] millions that are left at its end. */
    private final double[][] left;

    FundMoney(Instance instance) {
        this.instance = instance;
        left = new double[instance.budgets().size()][instance.years()];
        for (int f = 0; f < left.length; f++) {
            FundBudget budget = instance.budgets().get(f);
            double rest = 0;
            for (int y = 0; y < left[f].length; y++) {
                rest = rest * budget.carryOver() + budget.amounts().get(y);
                left[f][y] = rest;
            }
        }
    }

    /** millions that a fund can pay in a month, whatever it pays in later ones. */
    double left(int fund, int month) {
        FundBudget budget = instance.budgets().get(fund);
        if (month < budget.first() || month >= budget.end()) {
            return 0;
        }
        double least = Double.POSITIVE_INFINITY;
        double carried = 1;
        for (int y = instance.yearIndex(month); y < left[fund].length && carried > 0; y++) {
            least = Math.min(least, left[fund][y] / carried);
            carried *= budget.carryOver();
        }
        return Math.max(0, least);
    }

    /** Takes what is paid in a month. */
    void pay(int fund, int month, double millions) {
        double carryOver = instance.budgets().get(fund).carryOver();
        double carried = millions;
        for (int y = instance.yearIndex(month); y < left[fund].length; y++) {
            left[fund][y] -= carried;
            carried *= carryOver;
        }
    }
}
