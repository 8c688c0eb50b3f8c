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
 * plan counted on pays in proportion; what the plan leaves of a fund for good is there for all that
 * the fund may pay, whoever the plan lets pay; a fund that has ended pays nothing. What is not paid
 * in a month is not made up for later.
 */
final class FutureMoney implements BalanceAdapter.LineMoney {
    /** Where a plan pays nothing, money sets no limit. */
    private static final double NO_LIMIT = 1e9;

    private final Instance base;
    private final int months;
    private final int claimants;
    private final List<String> blocs = new ArrayList<>();

    /** [month][row] millions that the plan pays: bloc × claimant for goods, then bloc for lines. */
    private final double[][] paid;

    /**
     * [month][row][fund] the same, with what the plan leaves for good and the fund may pay there.
     */
    private final double[][][] there;

    /** [month] first months of the calendar years of the horizon. */
    private final int[] firstMonth;

    private final MonthlyRows shares;

    /** [month][bloc × claimant] whether the plan pays for goods. */
    private final boolean[][] isPaid;

    /** [month][bloc × claimant][future]. */
    private final double[][][] goods;

    /** [future] room to work in. */
    private final double[] line;

    /** [future] millions that are paid for lines, of the funds' own accord. */
    private final double[] lines;

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
        there = new double[months][blocs.size() * (claimants + 1)][funds];
        double[][] sums = new double[funds][base.years()];
        for (Decision d : plan.all(Decision.Kind.PAYMENT)) {
            List<String> detail = Parts.of(d.detail(), '/');
            int p = index.getOrDefault(d.subject(), -1);
            int row =
                    detail.get(0).equals("investment")
                            ? lineRow(detail.get(1))
                            : goodsRow(detail.get(1), detail.get(2));
            for (int t = 0; t < months && p >= 0 && row >= 0; t++) {
                double money = Math.max(0, d.quantity().at(t));
                there[t][row][p] += money;
                sums[p][base.yearIndex(t)] += money;
            }
        }
        paid =
                Arrays.stream(there)
                        .map(month -> Arrays.stream(month).mapToDouble(FutureMoney::sum).toArray())
                        .toArray(double[][]::new);
        firstMonth = new int[base.years() + 1];
        for (int t = months; t > 0; t--) {
            firstMonth[base.yearIndex(t - 1)] = t - 1;
        }
        firstMonth[base.years()] = months;
        for (int p = 0; p < funds; p++) {
            standBy(p, spare(base.budgets().get(p), sums[p]));
        }
        shares = new MonthlyRows(funds, months, nothing);
        goods = new double[months][blocs.size() * claimants][];
        isPaid = new boolean[months][blocs.size() * claimants];
        double[] noLimit = new double[futures];
        Arrays.fill(noLimit, NO_LIMIT);
        for (int t = 0; t < months; t++) {
            for (int row = 0; row < goods[t].length; row++) {
                isPaid[t][row] = paid[t][row] > 0;
                goods[t][row] = isPaid[t][row] ? new double[futures] : noLimit;
            }
        }
        line = new double[futures];
        lines = new double[futures];
    }

    /** The row of goods of a bloc for a claimant, or −1. */
    private int goodsRow(String bloc, String claimant) {
        int b = blocs.indexOf(bloc);
        int c = base.claimants().indexOf(claimant);
        return b < 0 || c < 0 ? -1 : b * claimants + c;
    }

    /** The row of lines that the public pays in a bloc, or −1. */
    private int lineRow(String bloc) {
        int b = blocs.indexOf(bloc);
        return b < 0 ? -1 : blocs.size() * claimants + b;
    }

    /**
     * What a plan leaves of a fund for good: [year] millions that are new in it and spent neither
     * then nor, carried over, later.
     *
     * @param spent [year] millions
     */
    private static double[] spare(FundBudget budget, double[] spent) {
        int years = spent.length;
        double[] left = new double[years];
        for (int y = 0; y < years; y++) {
            double before = y == 0 ? 0 : budget.carryOver() * left[y - 1];
            left[y] = Math.max(0, budget.amounts().get(y) + before - spent[y]);
        }
        double[] spare = new double[years];
        double needed = 0;
        for (int y = years - 1; y >= 0; y--) {
            double kept = needed > 0 ? Math.min(left[y], needed / budget.carryOver()) : 0;
            spare[y] = left[y] - kept;
            needed = Math.max(0, spent[y] + kept - budget.amounts().get(y));
        }
        for (int y = years - 1; y > 0; y--) {
            spare[y] = Math.max(0, spare[y] - budget.carryOver() * spare[y - 1]);
        }
        return spare;
    }

    /** Lets the spare money of a fund stand by where it may pay, in proportion to what is paid. */
    private void standBy(int p, double[] spare) {
        FundBudget budget = base.budgets().get(p);
        String fund = budget.row().id();
        int[] rows =
                base.c().fundRules().stream()
                        .filter(rule -> rule.fund().equals(fund))
                        .mapToInt(rule ->
                                switch (rule.use()) {
                                    case PROCUREMENT -> goodsRow(rule.supplier(), rule.claimant());
                                    case INVESTMENT -> lineRow(rule.supplier());
                                })
                        .filter(row -> row >= 0)
                        .distinct()
                        .toArray();
        for (int y = 0; y < spare.length; y++) {
            int first = Math.max(firstMonth[y], budget.first());
            int end = Math.min(firstMonth[y + 1], budget.end());
            double all = 0;
            for (int t = first; t < end; t++) {
                for (int row : rows) {
                    all += paid[t][row];
                }
            }
            for (int t = first; t < end && all > 0; t++) {
                for (int row : rows) {
                    there[t][row][p] += spare[y] * paid[t][row] / all;
                }
            }
        }
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

    /** [future] millions that the public pays for lines, over all months. */
    double[] lines() {
        return lines;
    }

    /** What the plan pays for a claimant's goods in a bloc, millions. */
    double paid(int t, int row) {
        return paid[t][row];
    }

    /** [month][bloc × claimant] whether the plan pays for goods; if not, money sets no limit. */
    boolean[][] isPaid() {
        return isPaid;
    }

    /**
     * [month][bloc × claimant] share of what is left of the month before that is still there: what
     * the funds of a row carry over where a year begins, else all.
     */
    double[][] carried() {
        double[][] carried = new double[months][goods.length == 0 ? 0 : goods[0].length];
        for (int t = 0; t < months; t++) {
            int year = base.yearIndex(t);
            boolean begins = t > 0 && year > base.yearIndex(t - 1);
            for (int row = 0; row < carried[t].length; row++) {
                carried[t][row] = begins ? carried(year - 1, row) : 1;
            }
        }
        return carried;
    }

    private double carried(int year, int row) {
        double all = 0;
        double kept = 0;
        for (int t = firstMonth[year]; t < firstMonth[year + 1]; t++) {
            for (int p = 0; p < there[t][row].length; p++) {
                all += there[t][row][p];
                kept += there[t][row][p] * base.budgets().get(p).carryOver();
            }
        }
        return all > 0 ? Math.min(1, kept / all) : 1;
    }

    /** Reads the money of a block of futures, one for each column. */
    void put(List<Instance> futures) {
        double[][] drawn = new double[futures.size()][months];
        for (int p = 0; p < base.budgets().size(); p++) {
            for (int f = 0; f < drawn.length; f++) {
                put(p, futures.get(f).budgets().get(p), drawn[f]);
            }
            shares.put(p, drawn);
        }
        for (int t = 0; t < months; t++) {
            for (int row = 0; row < goods[t].length; row++) {
                if (isPaid[t][row]) {
                    weigh(row, t, goods[t][row]);
                }
            }
        }
        RowKernel.fill(lines, 0);
        for (int t = 0; t < months; t++) {
            for (String bloc : blocs) {
                double planned = paid[t][lineRow(bloc)];
                if (planned > 0) {
                    double[] share = share(Decision.Kind.LINE_BY_PUBLIC, bloc, t);
                    RowKernel.addProduct(share, planned, lines);
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
            for (int t = firstMonth[y]; t < firstMonth[y + 1]; t++) {
                share[t] = t < future.end() ? size : 0;
            }
        }
    }

    /** millions a month that a fund has in a year, while it pays. */
    private double perMonth(FundBudget budget, int year) {
        int inside = Math.min(firstMonth[year + 1], budget.end()) - firstMonth[year];
        return inside <= 0 ? 0 : budget.amounts().get(year) / inside;
    }

    /** What the funds have for a row in a month, as a share of what the plan pays there. */
    private void weigh(int row, int t, double[] share) {
        RowKernel.fill(share, 0);
        for (int p = 0; p < there[t][row].length; p++) {
            if (there[t][row][p] > 0) {
                RowKernel.addProduct(shares.at[t][p], there[t][row][p], share);
            }
        }
        for (int f = 0; f < share.length; f++) {
            share[f] = share[f] / paid[t][row];
        }
    }

    /** For lines ordered in each month: at most 1. */
    @Override
    public double[] share(Decision.Kind kind, String bloc, int t) {
        int b = blocs.indexOf(bloc);
        int row = lineRow(bloc);
        if (b < 0) {
            RowKernel.fill(line, 1);
        } else if (kind == Decision.Kind.LINE_BY_FIRM) {
            atMostOne(goods[t][b * claimants], line);
        } else if (paid[t][row] > 0) {
            weigh(row, t, line);
            atMostOne(line, line);
        } else {
            RowKernel.fill(line, 1);
        }
        return line;
    }

    private static void atMostOne(double[] from, double[] into) {
        for (int f = 0; f < into.length; f++) {
            into[f] = Math.min(1, from[f]);
        }
    }
}
