package org.holdfast.stochastic;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.model.FundRule;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.ActiveMaterialSource;
import org.holdfast.model.Instance.ActiveOffer;
import org.holdfast.model.Instance.ActiveProducer;
import org.holdfast.model.Instance.FundBudget;

/**
 * What a calendar year of an instance comes to: of the claimant, summed over sites, funds and
 * allies. Items and materials are counted in lots, money in millions.
 */
final class YearNumbers {
    /** A kind of number, by item, by item and bloc, by material, or alone. */
    enum Kind {
        /** [item] lots in the year. */
        FLOOR,
        /** [item] lots in the year. */
        FULL,
        /** [item, bloc] lots in the year that lines which stand or are announced can sell. */
        BASE,
        /** [item, bloc] lots that a line of a lot a month can sell in the year. */
        SHARE,
        /** [item, bloc] millions a lot. */
        PRICE,
        /** [item] lots that can be bought of offers. */
        OFFERED,
        /** [item] millions a lot. */
        OFFER_PRICE,
        /** [item] lots that may be given from the start on, of what may be given by now. */
        GIFT,
        /** [material] lots in the year. */
        SUPPLY,
        /** [material] lots that a line of a lot a month makes in the year. */
        FEED,
        /** [0] millions that the funds of the claimant have. */
        MONEY,
        /** [0] share of what is left that the next year has. */
        CARRIED
    }

    private static final double MILLION = 1e6;

    private final Map<Kind, double[]> numbers = new EnumMap<>(Kind.class);

    private YearNumbers() {}

    double of(Kind kind, int place) {
        double[] all = numbers.get(kind);
        return all == null ? 0 : all[place];
    }

    /** The mean of the same year of several instances. */
    static YearNumbers mean(List<YearNumbers> all) {
        YearNumbers mean = new YearNumbers();
        for (Kind kind : Kind.values()) {
            double[] first = all.getFirst().numbers.getOrDefault(kind, new double[0]);
            double[] sum = new double[first.length];
            for (YearNumbers each : all) {
                for (int k = 0; k < sum.length; k++) {
                    sum[k] += each.of(kind, k) / all.size();
                }
            }
            mean.numbers.put(kind, sum);
        }
        return mean;
    }

    private double[] fresh(Kind kind, int size) {
        double[] all = new double[size];
        numbers.put(kind, all);
        return all;
    }

    /**
     * The numbers of a year.
     *
     * @param year index of the calendar year
     */
    static YearNumbers of(Instance s, Blocs blocs, int year) {
        YearNumbers it = new YearNumbers();
        int[] months = months(s, year);
        it.needs(s, months);
        it.makers(s, blocs, months);
        it.offers(s, months);
        it.gifts(s, months);
        it.materials(s, months);
        it.money(s, year);
        return it;
    }

    /** The months of a calendar year. */
    static int[] months(Instance s, int year) {
        return IntStream.range(0, s.months()).filter(t -> s.yearIndex(t) == year).toArray();
    }

    private void needs(Instance s, int[] months) {
        double[] floor = fresh(Kind.FLOOR, s.items().size());
        double[] full = fresh(Kind.FULL, s.items().size());
        for (int i = 0; i < floor.length; i++) {
            double lot = s.items().get(i).lot();
            for (int t : months) {
                floor[i] += s.floor(0, i, t) / lot;
                full[i] += Math.max(s.full(0, i, t), s.floor(0, i, t)) / lot;
            }
        }
    }

    private void makers(Instance s, Blocs blocs, int[] months) {
        int sites = s.items().size() * blocs.count();
        double[] base = fresh(Kind.BASE, sites);
        double[] share = fresh(Kind.SHARE, sites);
        double[] price = fresh(Kind.PRICE, sites);
        double[] weight = new double[sites];
        for (ActiveProducer p : s.producers()) {
            if (!p.plans() || p.item() < 0 || !isPayable(s, p.bloc())) {
                continue;
            }
            int at = blocs.site(p.item(), p.bloc());
            double lot = s.items().get(p.item()).lot();
            double announced = p.announced().sum(0, months[0]);
            for (int t : months) {
                announced += p.announced().at(t);
                double capacity = (p.capacity() + announced) / lot;
                double sold = p.sellable().at(t) * (1 - p.withheld().at(t));
                // A site without lines yet tells what its lines will sell, and at which price.
                double counts = Math.max(capacity, 1e-6);
                base[at] += capacity * sold;
                share[at] += counts * sold * months.length;
                price[at] += counts * p.price(t) * lot / MILLION;
                weight[at] += counts;
            }
        }
        for (int k = 0; k < sites; k++) {
            share[k] /= weight[k] > 0 ? weight[k] : 1;
            price[k] /= weight[k] > 0 ? weight[k] : 1;
        }
    }

    /** Whether a fund with money may buy from a bloc for the claimant. */
    static boolean isPayable(Instance s, String bloc) {
        return s.budgets().stream()
                .filter(b -> !b.isEmpty())
                .anyMatch(b ->
                        s.c().fundRules().stream()
                                .anyMatch(rule ->
                                        rule.fund().equals(b.row().id())
                                                && rule.supplier().equals(bloc)
                                                && rule.claimant()
                                                        .equals(s.claimants().getFirst())));
    }

    private void offers(Instance s, int[] months) {
        double[] offered = fresh(Kind.OFFERED, s.items().size());
        double[] price = fresh(Kind.OFFER_PRICE, s.items().size());
        double[] weight = new double[offered.length];
        for (ActiveOffer offer : s.offers()) {
            double lot = s.items().get(offer.item()).lot();
            for (int t : months) {
                double monthly = offer.monthly(t) / lot;
                offered[offer.item()] += monthly;
                price[offer.item()] += monthly * offer.price() * lot / MILLION;
                weight[offer.item()] += monthly;
            }
        }
        for (int i = 0; i < offered.length; i++) {
            price[i] /= weight[i] > 0 ? weight[i] : 1;
        }
    }

    private void gifts(Instance s, int[] months) {
        double[] gift = fresh(Kind.GIFT, s.items().size());
        for (int i = 0; i < gift.length; i++) {
            double lot = s.items().get(i).lot();
            for (int c = 1; c < s.claimants().size(); c++) {
                double open = 0;
                for (int t : months) {
                    open += s.isHeldBack(c, i, t) ? s.giftableAlways(c, i) : s.giftable(c, i);
                }
                gift[i] += open / months.length / lot;
            }
        }
    }

    private void materials(Instance s, int[] months) {
        double[] supply = fresh(Kind.SUPPLY, s.materials().size());
        double[] feed = fresh(Kind.FEED, s.materials().size());
        double[] weight = new double[supply.length];
        for (ActiveMaterialSource source : s.materialSources()) {
            int m = source.material();
            double lot = s.materials().get(m).lot();
            double share = s.materialShare(m) * source.availability();
            double announced = source.announced().sum(0, months[0]);
            for (int t : months) {
                announced += source.announced().at(t);
                double capacity = (source.capacity() + announced) / lot;
                supply[m] += capacity * share;
                feed[m] += Math.max(capacity, 1e-6) * share * months.length;
                weight[m] += Math.max(capacity, 1e-6);
            }
        }
        for (int m = 0; m < supply.length; m++) {
            feed[m] /= weight[m] > 0 ? weight[m] : 1;
        }
    }

    private void money(Instance s, int year) {
        double[] money = fresh(Kind.MONEY, 1);
        double[] carried = fresh(Kind.CARRIED, 1);
        Set<String> ours = funds(s);
        for (FundBudget budget : s.budgets()) {
            if (ours.contains(budget.row().id()) && year < budget.amounts().size()) {
                money[0] += budget.amounts().get(year);
                carried[0] += budget.amounts().get(year) * budget.carryOver();
            }
        }
        carried[0] = money[0] > 0 ? carried[0] / money[0] : 0;
    }

    /** The funds that may pay for the claimant. */
    static Set<String> funds(Instance s) {
        return s.c().fundRules().stream()
                .filter(rule -> rule.claimant().equals(s.claimants().getFirst()))
                .map(FundRule::fund)
                .collect(Collectors.toSet());
    }
}
