package org.holdfast.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Decided;
import org.holdfast.model.Decided.Kind;
import org.holdfast.model.FundRule;
import org.holdfast.model.Series;
import org.holdfast.model.Situation;

/**
 * Decisions that are taken, month by month, in lots and EUR million. A plan fills it at once; ad
 * hoc fills a few months at a time and starts each new window from the state that they lead to.
 *
 * <p>Index letters: c claimant, i item, j site, k build, l contract length, s feed, o offer, f
 * fund, b bloc.
 */
final class Executed {
    final Situation situation;
    final int months;

    /** [j][c][t] lots made. */
    final double[][][] output;

    /** [j][t] lots a month that work, before damage. */
    final double[][] capacity;

    /** [j][t] lots a month damaged. */
    final double[][] damaged;

    /** [j][t] lots a month under cover. */
    final double[][] covered;

    /** [j][k][t] lots a month ordered. */
    final double[][][] lineByFirm;

    final double[][][] lineByPublic;
    final double[][] closed;
    final double[][] warm;
    final double[][] notTaken;
    final double[][] broken;
    final double[][] premiumUnpaid;

    /** [j][l][t] lots a month signed. */
    final double[][][] contract;

    /** [s][k][t] material lots a month ordered. */
    final double[][][] feedLineByFirm;

    final double[][][] feedLineByPublic;

    /** [s][t] material lots delivered to these items. */
    final double[][] material;

    /** [o][t] lots bought for the claimant. */
    final double[][] bought;

    /** [c][i][t] lots given by claimant c to the claimant. */
    final double[][][] given;

    /** [c][i][t] lots used. */
    final double[][][] used;

    /** [n][t] lots of the substitute used, n the index in the case's list of substitutes. */
    final double[][] substituted;

    /** [i][t] interceptors used for cover. */
    final double[][] coverUse;

    /** [f][rule][t] EUR million. */
    final double[][][] paid;

    /** [j][c][t] EUR million paid in advance for what is made in month t. */
    final double[][][] prepaid;

    Executed(Situation situation) {
        this.situation = situation;
        months = situation.months();
        int claimants = situation.claimants().size();
        int items = situation.items().size();
        int sites = situation.sites().size();
        int feeds = situation.feeds().size();
        output = new double[sites][claimants][months];
        prepaid = new double[sites][claimants][months];
        capacity = new double[sites][months];
        damaged = new double[sites][months];
        covered = new double[sites][months];
        lineByFirm = new double[sites][][];
        lineByPublic = new double[sites][][];
        for (int j = 0; j < sites; j++) {
            int builds = situation.sites().get(j).builds().size();
            lineByFirm[j] = new double[builds][months];
            lineByPublic[j] = new double[builds][months];
        }
        closed = new double[sites][months];
        warm = new double[sites][months];
        notTaken = new double[sites][months];
        broken = new double[sites][months];
        premiumUnpaid = new double[sites][months];
        contract = new double[sites][Formulation.LENGTHS.length][months];
        feedLineByFirm = new double[feeds][][];
        feedLineByPublic = new double[feeds][][];
        for (int s = 0; s < feeds; s++) {
            int builds = situation.feeds().get(s).builds().size();
            feedLineByFirm[s] = new double[builds][months];
            feedLineByPublic[s] = new double[builds][months];
        }
        material = new double[feeds][months];
        bought = new double[situation.sales().size()][months];
        given = new double[claimants][items][months];
        used = new double[claimants][items][months];
        substituted = new double[situation.c().substitutes().size()][months];
        coverUse = new double[items][months];
        paid = new double[situation.purses().size()][][];
        for (int f = 0; f < paid.length; f++) {
            paid[f] = new double[Formulation.rulesOf(situation, f).size()][months];
        }
    }

    private double lot(int i) {
        return situation.items().get(i).lot();
    }

    /** Lots of work done for an item in a month, its own and by substitutes. */
    double covered(int i, int t) {
        double sum = used[0][i][t];
        for (int n = 0; n < substituted.length; n++) {
            var row = situation.c().substitutes().get(n);
            int by = situation.indexOf(row.by());
            if (situation.indexOf(row.item()) == i && by >= 0) {
                sum += substituted[n][t] / (row.rate().value() * lot(i) / lot(by));
            }
        }
        return sum;
    }

    /** Change of a stock in a month, lots. */
    double change(int c, int i, int t) {
        double sum = arrivals(c, i, t, months) - used[c][i][t];
        if (c > 0) {
            return sum - given[c][i][t];
        }
        for (int giver = 1; giver < given.length; giver++) {
            sum += given[giver][i][t];
        }
        sum -= coverUse[i][t];
        for (int n = 0; n < substituted.length; n++) {
            if (situation.indexOf(situation.c().substitutes().get(n).by()) == i) {
                sum -= substituted[n][t];
            }
        }
        return sum;
    }

    /**
     * Lots in stock at the end of the month before {@code from}: all that came in less all that
     * went out.
     */
    double stock(int c, int i, int from) {
        return from == 0
                ? situation.initialStock(c, i) / lot(i)
                : Math.max(0, stocks(c, i, from)[from - 1]);
    }

    /** Lots in stock at the end of each month before {@code from}. */
    double[] stocks(int c, int i, int from) {
        double[] stock = new double[from];
        double sum = situation.initialStock(c, i) / lot(i);
        Optional<Integer> shelfLife = situation.items().get(i).shelfLife();
        for (int t = 0; t < from; t++) {
            sum += change(c, i, t);
            if (shelfLife.isPresent()) {
                sum = Math.min(sum, unexpired(c, i, t, shelfLife.get(), from));
            }
            stock[t] = sum;
        }
        return stock;
    }

    /**
     * Lots that came in before {@code from} and are not past their shelf life at the end of month
     * t. What was there at the start is of all ages alike.
     */
    double unexpired(int c, int i, int t, int shelfLife, int from) {
        double start = situation.initialStock(c, i) / lot(i);
        double sum = start * Math.max(0, 1 - (t + 1.0) / shelfLife);
        for (int m = Math.max(0, t - shelfLife + 1); m <= t; m++) {
            sum += arrivals(c, i, m, from);
            for (int giver = 1; c == 0 && m < from && giver < given.length; giver++) {
                sum += given[giver][i][m];
            }
        }
        return sum;
    }

    /** Lots that arrive in month t from what was made or bought before {@code from}. */
    double inTransit(int c, int i, int t, int from) {
        return arrivals(c, i, t, from);
    }

    private double arrivals(int c, int i, int t, int from) {
        double sum = 0;
        for (int j = 0; j < situation.sites().size(); j++) {
            var site = situation.sites().get(j);
            int made = t - site.lag();
            if (site.item() == i && made >= 0 && made < from) {
                sum += output[j][c][made];
            }
        }
        for (int o = 0; c == 0 && o < bought.length; o++) {
            var sale = situation.sales().get(o);
            int at = t - sale.lag();
            if (sale.item() == i && at >= 0 && at < from) {
                sum += bought[o][at];
            }
        }
        return sum;
    }

    /** Lots of a material in stock, after all that is executed. */
    double materialStock(int m, int from) {
        double lot = situation.materials().get(m).lot();
        double sum = situation.materials().get(m).stock().value() / lot;
        for (int t = 0; t < from; t++) {
            for (int s = 0; s < material.length; s++) {
                sum += situation.feeds().get(s).material() == m ? material[s][t] : 0;
            }
            for (int j = 0; j < output.length; j++) {
                int i = situation.sites().get(j).item();
                double use = i < 0 ? 0 : situation.materialUse(i, m) * lot(i) / lot;
                for (int c = 0; use > 0 && c < output[j].length; c++) {
                    sum -= use * output[j][c][t];
                }
            }
        }
        return Math.max(0, sum);
    }

    /** EUR million that a fund still has in the year of {@code from}. */
    double fundLeft(int f, int from) {
        var purse = situation.purses().get(f);
        double left = 0;
        for (int y = 0; y <= situation.yearIndex(from); y++) {
            left = purse.amounts().get(y) + purse.carryOver() * left;
            for (int t = 0; t < from; t++) {
                if (situation.yearIndex(t) == y) {
                    for (double[] rule : paid[f]) {
                        left -= rule[t];
                    }
                }
            }
            left = Math.max(0, left);
        }
        return left;
    }

    /** EUR million that a fund may still invest in the year of {@code from}. */
    double investLeft(int f, int from) {
        var purse = situation.purses().get(f);
        int y = situation.yearIndex(from);
        double left = purse.investShare() * purse.amounts().get(y);
        var rules = Formulation.rulesOf(situation, f);
        for (int t = 0; t < from; t++) {
            for (int r = 0; r < rules.size(); r++) {
                if (situation.yearIndex(t) == y && rules.get(r).use() == FundRule.Use.INVESTMENT) {
                    left -= paid[f][r][t];
                }
            }
        }
        return Math.max(0, left);
    }

    /** The decisions as a plan tells them, in units. Lines that stay at zero are left out. */
    List<Decided> decisions() {
        List<Decided> list = new ArrayList<>();
        var c = situation;
        for (int j = 0; j < c.sites().size(); j++) {
            var site = c.sites().get(j);
            String id = site.row().id();
            String unit = c.items().get(site.item()).unit().en();
            double lot = c.items().get(site.item()).lot();
            double price = site.price() * lot / 1e6;
            for (int h = 0; h < c.claimants().size(); h++) {
                add(list, Kind.OUTPUT, id, c.claimants().get(h), unit, output[j][h], lot, price);
            }
            add(list, Kind.CAPACITY, id, "", unit, minus(capacity[j], damaged[j]), lot, 0);
            add(list, Kind.COVERED_CAPACITY, id, "", unit, covered[j], lot, 0);
            for (int k = 0; k < lineByFirm[j].length; k++) {
                double cost = site.builds().get(k).cost() * lot;
                add(list, Kind.LINE_BY_FIRM, id, "" + k, unit, lineByFirm[j][k], lot, cost);
                add(list, Kind.LINE_BY_PUBLIC, id, "" + k, unit, lineByPublic[j][k], lot, cost);
            }
            for (int l = 0; l < Formulation.LENGTHS.length; l++) {
                String length = "" + Formulation.LENGTHS[l];
                add(list, Kind.CONTRACT, id, length, unit, contract[j][l], lot, 0);
            }
            add(list, Kind.NOT_TAKEN, id, "", unit, notTaken[j], lot, 0);
            add(list, Kind.BROKEN, id, "", unit, broken[j], lot, 0);
            add(list, Kind.KEPT_WARM, id, "", unit, warm[j], lot, price * site.warmCost());
            add(list, Kind.CLOSED, id, "", unit, closed[j], lot, 0);
        }
        for (int s = 0; s < c.feeds().size(); s++) {
            var feed = c.feeds().get(s);
            double lot = c.materials().get(feed.material()).lot();
            String unit = c.materials().get(feed.material()).unit().en();
            add(list, Kind.MATERIAL, feed.row().id(), "", unit, material[s], lot, 0);
            for (int k = 0; k < feed.builds().size(); k++) {
                double cost = feed.builds().get(k).cost() * lot;
                String id = feed.row().id();
                add(list, Kind.LINE_BY_FIRM, id, "" + k, unit, feedLineByFirm[s][k], lot, cost);
                add(list, Kind.LINE_BY_PUBLIC, id, "" + k, unit, feedLineByPublic[s][k], lot, cost);
            }
        }
        for (int o = 0; o < c.sales().size(); o++) {
            var sale = c.sales().get(o);
            var item = c.items().get(sale.item());
            add(
                    list,
                    Kind.PURCHASE,
                    sale.row().id(),
                    c.claimants().get(0),
                    item.unit().en(),
                    bought[o],
                    item.lot(),
                    sale.price() * item.lot() / 1e6);
        }
        for (int h = 0; h < c.claimants().size(); h++) {
            for (int i = 0; i < c.items().size(); i++) {
                var item = c.items().get(i);
                String holder = c.claimants().get(h);
                add(
                        list,
                        Kind.GIFT,
                        holder,
                        item.id(),
                        item.unit().en(),
                        given[h][i],
                        item.lot(),
                        0);
                add(
                        list,
                        Kind.RELEASE,
                        holder,
                        item.id(),
                        item.unit().en(),
                        used[h][i],
                        item.lot(),
                        0);
            }
        }
        for (int n = 0; n < substituted.length; n++) {
            var substitute = c.c().substitutes().get(n);
            var by = c.c().getItem(substitute.by());
            add(
                    list,
                    Kind.SUBSTITUTE,
                    substitute.item(),
                    substitute.by(),
                    by.unit().en(),
                    substituted[n],
                    by.lot(),
                    0);
        }
        for (int i = 0; i < c.items().size(); i++) {
            var item = c.items().get(i);
            add(list, Kind.COVER, item.id(), "", item.unit().en(), coverUse[i], item.lot(), 0);
        }
        for (int f = 0; f < paid.length; f++) {
            var rules = Formulation.rulesOf(c, f);
            for (int r = 0; r < rules.size(); r++) {
                var rule = rules.get(r);
                String detail = Formulation.ruleName(rule);
                String fund = c.purses().get(f).row().id();
                add(list, Kind.PAYMENT, fund, detail, "EUR million", paid[f][r], 1, 1);
            }
        }
        return list;
    }

    private static void add(
            List<Decided> list,
            Kind kind,
            String subject,
            String detail,
            String unit,
            double[] lots,
            double lot,
            double euros) {
        boolean any = false;
        for (double v : lots) {
            any |= Math.abs(v) > 1e-9;
        }
        if (any) {
            Series quantity = Series.of(lots).times(lot);
            list.add(
                    new Decided(
                            kind, subject, detail, unit, quantity, Series.of(lots).times(euros)));
        }
    }

    private static double[] minus(double[] a, double[] b) {
        double[] result = a.clone();
        for (int t = 0; t < a.length; t++) {
            result[t] -= b[t];
        }
        return result;
    }
}
