package org.holdfast.balance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.model.Decided;
import org.holdfast.model.Plan;
import org.holdfast.model.Situation;
import org.holdfast.model.Situation.Purse;

/**
 * What of a plan's payments can be made in a future. A fund that is smaller than the plan counted
 * on pays in proportion once what the plan left unspent is gone; a fund that has ended pays
 * nothing. What is not paid in a month is not made up for later.
 */
final class FutureMoney {
    /** Where a plan pays nothing, money sets no limit. */
    private static final double NO_LIMIT = 1e9;

    private final Situation base;
    private final List<String> blocs = new ArrayList<>();

    /** [fund × bloc × claimant × month] EUR million paid for goods. */
    private final double[][][][] paid;

    /** [fund × bloc × month] EUR million paid for lines. */
    private final double[][][] invested;

    /** [fund × year] share of what the fund has that the plan spends. */
    private final double[][] spent;

    FutureMoney(Situation base, Plan plan) {
        this.base = base;
        int funds = base.purses().size();
        int months = base.months();
        Map<String, Integer> index = new HashMap<>();
        for (int f = 0; f < funds; f++) {
            index.put(base.purses().get(f).row().id(), f);
        }
        for (Decided d : plan.all(Decided.Kind.PAYMENT)) {
            String bloc = d.detail().split("/", -1)[1];
            if (!blocs.contains(bloc)) {
                blocs.add(bloc);
            }
        }
        paid = new double[funds][blocs.size()][base.claimants().size()][months];
        invested = new double[funds][blocs.size()][months];
        double[][] sums = new double[funds][base.years()];
        for (Decided d : plan.all(Decided.Kind.PAYMENT)) {
            String[] detail = d.detail().split("/", -1);
            int f = index.getOrDefault(d.subject(), -1);
            int b = blocs.indexOf(detail[1]);
            int c = base.claimants().indexOf(detail[2]);
            for (int t = 0; t < months && f >= 0 && c >= 0; t++) {
                double euros = Math.max(0, d.quantity().at(t));
                if (detail[0].equals("investment")) {
                    invested[f][b][t] += euros;
                } else {
                    paid[f][b][c][t] += euros;
                }
                sums[f][base.yearIndex(t)] += euros;
            }
        }
        spent = new double[funds][base.years()];
        for (int f = 0; f < funds; f++) {
            Purse purse = base.purses().get(f);
            double left = 0;
            for (int y = 0; y < base.years(); y++) {
                double there = purse.amounts().get(y) + purse.carryOver() * left;
                spent[f][y] = there > 0 ? Math.min(1, sums[f][y] / there) : 1;
                left = Math.max(0, there - sums[f][y]);
            }
        }
    }

    /** Blocs that the plan pays. */
    List<String> blocs() {
        return blocs;
    }

    /** One future's share of each fund's payments, by month. */
    Shares shares(Situation future) {
        int funds = base.purses().size();
        double[][] shares = new double[funds][base.months()];
        for (int f = 0; f < funds; f++) {
            double size = 1;
            for (int t = 0; t < base.months(); t++) {
                int y = base.yearIndex(t);
                double counted = perMonth(base, base.purses().get(f), y);
                if (counted > 0 && (t == 0 || base.yearIndex(t - 1) != y)) {
                    size = perMonth(future, future.purses().get(f), y) / counted;
                }
                boolean open = t < future.purses().get(f).end();
                shares[f][t] = open ? size / Math.max(1e-9, spent[f][y]) : 0;
            }
        }
        return new Shares(shares);
    }

    /** EUR million a month that a fund has in a year, while it pays. */
    static double perMonth(Situation s, Purse purse, int year) {
        int inside = 0;
        for (int t = 0; t < Math.min(s.months(), purse.end()); t++) {
            inside += s.yearIndex(t) == year ? 1 : 0;
        }
        return inside == 0 ? 0 : purse.amounts().get(year) / inside;
    }

    /** What comes in one future. */
    final class Shares {
        private final double[][] shares;

        private Shares(double[][] shares) {
            this.shares = shares;
        }

        /** For goods from a bloc for a claimant in a month: may be above 1. */
        double goods(int bloc, int claimant, int t) {
            double sum = 0;
            double all = 0;
            for (int f = 0; f < shares.length; f++) {
                double euros = paid[f][bloc][claimant][t];
                sum += euros * shares[f][t];
                all += euros;
            }
            return all > 0 ? sum / all : NO_LIMIT;
        }

        /** For a line ordered in a month: at most 1. */
        double line(Decided.Kind kind, String bloc, int t) {
            int b = blocs.indexOf(bloc);
            if (b < 0) {
                return 1;
            }
            if (kind == Decided.Kind.LINE_BY_FIRM) {
                return Math.min(1, goods(b, 0, t));
            }
            double sum = 0;
            double all = 0;
            for (int f = 0; f < shares.length; f++) {
                sum += invested[f][b][t] * shares[f][t];
                all += invested[f][b][t];
            }
            return all > 0 ? Math.min(1, sum / all) : 1;
        }
    }
}
