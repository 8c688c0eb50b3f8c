package org.holdfast.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.model.Decision;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.FundBudget;
import org.holdfast.model.Parts;
import org.holdfast.model.Plan;

/**
 * What of a plan's payments can be made in the futures of a block. A fund that is smaller than the
 * plan counted on pays in proportion once what the plan left unspent is gone; a fund that has ended
 * pays nothing. What is not paid in a month is not made up for later.
 */
final class FutureMoney implements BalanceAdapter.LineMoney {
    /** Where a plan pays nothing, money sets no limit. */
    private static final double NO_LIMIT = 1e9;

    private final Instance base;
    private final int months;
    private final int claimants;
    private final List<String> blocs = new ArrayList<>();

    /** [month][bloc × claimant][fund] millions paid for goods. */
    private final double[][][] paid;

    /** [month][bloc][fund] millions paid for lines. */
    private final double[][][] invested;

    /** [fund × year] share of what the fund has that the plan spends. */
    private final double[][] spent;

    /** [month] first months of the calendar years of the horizon. */
    private final int[] firstMonth;

    private final MonthlyRows shares;

    /** [month][bloc × claimant] whether the plan pays for goods. */
    private final boolean[][] isPaid;

    /** [month][bloc × claimant][future]. */
    private final double[][][] goods;

    /** [month][future]. */
    private final double[][] line;

    FutureMoney(Instance base, Plan plan, double[] nothing) {
        this.base = base;
        months = base.months();
        claimants = base.claimants().size();
        int futures = nothing.length;
        int funds = base.budgets().size();
        Map<String, Integer> index = new HashMap<>();
        for (int p = 0; p < funds; p++) {
            index.put(base.budgets().get(p).row().id(), p);
        }
        for (Decision d : plan.all(Decision.Kind.PAYMENT)) {
            String bloc = Parts.of(d.detail(), '/').get(1);
            if (!blocs.contains(bloc)) {
                blocs.add(bloc);
            }
        }
        paid = new double[months][blocs.size() * claimants][funds];
        invested = new double[months][blocs.size()][funds];
        double[][] sums = new double[funds][base.years()];
        for (Decision d : plan.all(Decision.Kind.PAYMENT)) {
            List<String> detail = Parts.of(d.detail(), '/');
            int p = index.getOrDefault(d.subject(), -1);
            int b = blocs.indexOf(detail.get(1));
            int c = base.claimants().indexOf(detail.get(2));
            for (int t = 0; t < months && p >= 0 && c >= 0; t++) {
                double money = Math.max(0, d.quantity().at(t));
                if (detail.get(0).equals("investment")) {
                    invested[t][b][p] += money;
                } else {
                    paid[t][b * claimants + c][p] += money;
                }
                sums[p][base.yearIndex(t)] += money;
            }
        }
        spent = new double[funds][base.years()];
        for (int p = 0; p < funds; p++) {
            FundBudget budget = base.budgets().get(p);
            double left = 0;
            for (int y = 0; y < base.years(); y++) {
                double there = budget.amounts().get(y) + budget.carryOver() * left;
                spent[p][y] = there > 0 ? Math.min(1, sums[p][y] / there) : 1;
                left = Math.max(0, there - sums[p][y]);
            }
        }
        firstMonth = new int[base.years() + 1];
        for (int t = months; t > 0; t--) {
            firstMonth[base.yearIndex(t - 1)] = t - 1;
        }
        firstMonth[base.years()] = months;
        shares = new MonthlyRows(funds, months, nothing);
        goods = new double[months][blocs.size() * claimants][];
        isPaid = new boolean[months][blocs.size() * claimants];
        double[] noLimit = new double[futures];
        Arrays.fill(noLimit, NO_LIMIT);
        for (int t = 0; t < months; t++) {
            for (int row = 0; row < goods[t].length; row++) {
                isPaid[t][row] = sum(paid[t][row]) > 0;
                goods[t][row] = isPaid[t][row] ? new double[futures] : noLimit;
            }
        }
        line = new double[months][futures];
    }

    private static double sum(double[] money) {
        double sum = 0;
        for (double of : money) {
            sum += of;
        }
        return sum;
    }

    /** Blocs that the plan pays. */
    List<String> blocs() {
        return blocs;
    }

    /** [month][bloc × claimant][future] share of the payments for goods: may be above 1. */
    double[][][] goods() {
        return goods;
    }

    /** [month][bloc × claimant] whether the plan pays for goods; if not, money sets no limit. */
    boolean[][] isPaid() {
        return isPaid;
    }

    /** Reads the money of a block of futures, one for each column. */
    void put(List<Instance> futures) {
        double[][] drawn = new double[futures.size()][months];
        for (int p = 0; p < spent.length; p++) {
            for (int f = 0; f < drawn.length; f++) {
                put(p, futures.get(f).budgets().get(p), drawn[f]);
            }
            shares.put(p, drawn);
        }
        for (int t = 0; t < months; t++) {
            for (int row = 0; row < goods[t].length; row++) {
                if (isPaid[t][row]) {
                    weigh(paid[t][row], t, goods[t][row]);
                }
            }
        }
    }

    private void put(int p, FundBudget future, double[] share) {
        double size = 1;
        for (int y = 0; y < base.years(); y++) {
            double counted = perMonth(base.budgets().get(p), y);
            if (counted > 0) {
                size = perMonth(future, y) / counted;
            }
            double part = size / Math.max(1e-9, spent[p][y]);
            for (int t = firstMonth[y]; t < firstMonth[y + 1]; t++) {
                share[t] = t < future.end() ? part : 0;
            }
        }
    }

    /** millions a month that a fund has in a year, while it pays. */
    private double perMonth(FundBudget budget, int year) {
        int inside = Math.min(firstMonth[year + 1], budget.end()) - firstMonth[year];
        return inside <= 0 ? 0 : budget.amounts().get(year) / inside;
    }

    /**
     * The mean of the funds' shares, weighed by what they pay.
     *
     * @param money [fund] millions
     */
    private void weigh(double[] money, int t, double[] mean) {
        double all = sum(money);
        RowKernel.fill(mean, 0);
        for (int p = 0; p < money.length; p++) {
            if (money[p] > 0) {
                RowKernel.addProduct(shares.at[t][p], money[p], mean);
            }
        }
        for (int f = 0; f < mean.length; f++) {
            mean[f] = mean[f] / all;
        }
    }

    /** For lines ordered in each month: at most 1. */
    @Override
    public double[][] shares(Decision.Kind kind, String bloc) {
        int b = blocs.indexOf(bloc);
        for (int t = 0; t < months; t++) {
            if (b < 0) {
                RowKernel.fill(line[t], 1);
            } else if (kind == Decision.Kind.LINE_BY_FIRM) {
                atMostOne(goods[t][b * claimants], line[t]);
            } else if (sum(invested[t][b]) > 0) {
                weigh(invested[t][b], t, line[t]);
                atMostOne(line[t], line[t]);
            } else {
                RowKernel.fill(line[t], 1);
            }
        }
        return line;
    }

    private static void atMostOne(double[] from, double[] into) {
        for (int f = 0; f < into.length; f++) {
            into[f] = Math.min(1, from[f]);
        }
    }
}
