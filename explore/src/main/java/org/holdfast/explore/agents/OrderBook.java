package org.holdfast.explore.agents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.holdfast.model.Decision;
import org.holdfast.model.Expansion;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.ActiveOffer;
import org.holdfast.model.Instance.ActiveProducer;
import org.holdfast.model.Instance.ExpansionOption;
import org.holdfast.model.Plan;

/** What makers and sellers have been ordered to deliver, and what is still free. */
final class OrderBook {
    /** Orders are for what is free in this many months from the first in which it can be made. */
    static final int REACH = 12;

    /** An amount of money is in millions, a price in single units. */
    private static final double MILLION = 1e6;

    /** millions below which nothing more is ordered. */
    private static final double SMALL = 1e-6;

    /** Share of a year's capacity below which what is free is dear. */
    private static final double NEARLY_FULL = 0.3;

    /** Share of the months of a frame contract in which a new line is thought to be at work. */
    private static final double LINE_USE = 0.8;

    /**
     * Who makes or sells an item.
     *
     * @param waits months from order to the first unit
     * @param lag months from there to the claimant
     * @param minContract months that a firm asks before it adds a line
     * @param row place among the instance's producers or offers
     */
    record Slot(
            boolean isMaker,
            int row,
            String id,
            int item,
            String party,
            String bloc,
            double price,
            int waits,
            int lag,
            int minContract) {}

    private final Instance instance;
    private final int months;
    private final double rush;
    private final List<Slot> slots = new ArrayList<>();

    /** [slot][month] units that can be had for the claimant. */
    private final double[][] able;

    /** [slot][month] units ordered. */
    final double[][] ordered;

    /** [slot] units that a seller has left. */
    private final double[] left;

    /** [item][month] units that reach the claimant. */
    final double[][] arriving;

    /** [slot][expansion][month] units a month of new lines ordered. */
    final double[][][] lines;

    /**
     * An empty book.
     *
     * @param free what makers can make for the claimant on existing and announced lines
     * @param rush premium where lines are nearly full, as a share of the price
     */
    OrderBook(Instance instance, Plan free, double rush) {
        this.instance = instance;
        this.rush = rush;
        months = instance.months();
        for (int j = 0; j < instance.producers().size(); j++) {
            ActiveProducer p = instance.producers().get(j);
            if (p.item() >= 0 && p.plans() && p.price() > 0) {
                slots.add(
                        new Slot(
                                true,
                                j,
                                p.row().id(),
                                p.item(),
                                p.row().party(),
                                p.bloc(),
                                p.price() / MILLION,
                                p.orderLag(),
                                p.lag(),
                                p.minContract()));
            }
        }
        for (int o = 0; o < instance.offers().size(); o++) {
            ActiveOffer f = instance.offers().get(o);
            if (f.item() >= 0 && f.price() > 0) {
                slots.add(
                        new Slot(
                                false,
                                o,
                                f.row().id(),
                                f.item(),
                                f.row().party(),
                                f.bloc(),
                                f.price() / MILLION,
                                0,
                                f.lag(),
                                Integer.MAX_VALUE));
            }
        }
        able = new double[slots.size()][months];
        ordered = new double[slots.size()][months];
        left = new double[slots.size()];
        Arrays.fill(left, Double.MAX_VALUE);
        arriving = new double[instance.items().size()][months];
        lines = new double[slots.size()][][];
        String claimant = instance.claimants().getFirst();
        for (int k = 0; k < slots.size(); k++) {
            Slot slot = slots.get(k);
            if (slot.isMaker()) {
                lines[k] =
                        new double[instance.producers().get(slot.row()).expansions().size()]
                                [months];
                for (Decision d : free.decisions()) {
                    if (d.kind() == Decision.Kind.OUTPUT
                            && d.subject().equals(slot.id())
                            && d.detail().equals(claimant)) {
                        for (int t = 0; t < months; t++) {
                            able[k][t] += d.quantity().at(t);
                        }
                    }
                }
            } else {
                ActiveOffer offer = instance.offers().get(slot.row());
                left[k] = offer.total();
                for (int t = offer.from(); t <= offer.to(); t++) {
                    able[k][t] = offer.monthly(t);
                }
            }
        }
    }

    List<Slot> slots() {
        return slots;
    }

    /** Shortest time from an order to the claimant's hands, for whoever looks ahead. */
    int lead(int item) {
        return slots.stream()
                        .filter(s -> s.item() == item && s.isMaker())
                        .mapToInt(Slot::waits)
                        .min()
                        .orElse(0)
                + 1;
    }

    /** Those who have an item, as a buyer would ask them: its own, then its bloc, then cheapest. */
    int[] nearest(Buyer buyer, int item) {
        ToDoubleFunction<Slot> distance =
                s -> s.party().equals(buyer.party) ? 0 : s.bloc().equals(buyer.bloc) ? 1 : 2;
        return sorted(
                item, buyer, Comparator.comparingDouble(distance).thenComparing(byPrice(buyer)));
    }

    int[] cheapest(Buyer buyer, int item) {
        return sorted(item, buyer, byPrice(buyer));
    }

    private Comparator<Slot> byPrice(Buyer buyer) {
        return Comparator.comparingDouble(s -> price(buyer, s, 0));
    }

    private int[] sorted(int item, Buyer buyer, Comparator<Slot> order) {
        return IntStream.range(0, slots.size())
                .filter(k -> slots.get(k).item() == item)
                .filter(k -> buyer.blocs.contains(slots.get(k).bloc()))
                .boxed()
                .sorted(Comparator.comparing(slots::get, order))
                .mapToInt(k -> k)
                .toArray();
    }

    /** millions for a unit that is made in month t; national money pays more abroad. */
    private double price(Buyer buyer, Slot slot, int t) {
        boolean isAbroad = buyer.isNational && !slot.bloc().equals(buyer.bloc);
        double price =
                slot.isMaker()
                        ? instance.producers().get(slot.row()).price(t) / MILLION
                        : slot.price();
        return price * (isAbroad ? 1 + instance.premiumAbroad() : 1);
    }

    /** Cheapest price of an item, millions for a unit; 0 if nobody has it. */
    double lowestPrice(int item) {
        return slots.stream()
                .filter(s -> s.item() == item)
                .mapToDouble(Slot::price)
                .min()
                .orElse(0);
    }

    /** Books what was ordered before the horizon: a share of what no new order can reach. */
    void carryOver(double share) {
        for (int k = 0; k < slots.size(); k++) {
            Slot slot = slots.get(k);
            for (int t = 0; slot.isMaker() && t < Math.min(slot.waits(), months); t++) {
                take(k, t, share * able[k][t]);
            }
        }
    }

    private void take(int k, int month, double units) {
        Slot slot = slots.get(k);
        ordered[k][month] += units;
        left[k] -= units;
        if (month + slot.lag() < months) {
            arriving[slot.item()][month + slot.lag()] += units;
        }
    }

    private double free(int k, int month) {
        return Math.max(0, able[k][month] - ordered[k][month]);
    }

    /**
     * Orders for money, first come first made.
     *
     * @param money millions
     * @param from whom to ask, in this order
     * @return millions that found nothing to buy
     */
    double order(Buyer buyer, int month, double money, int[] from) {
        double rest = money;
        for (int k : from) {
            if (rest < SMALL) {
                break;
            }
            Slot slot = slots.get(k);
            int first = month + slot.waits();
            int end = Math.min(first + REACH, months);
            double there = 0;
            double all = 0;
            for (int t = first; t < end; t++) {
                there += free(k, t);
                all += able[k][t];
            }
            double price = price(buyer, slot, first) * (there < NEARLY_FULL * all ? 1 + rush : 1);
            double wanted = Math.min(Math.min(rest / price, there), left[k]);
            double got = 0;
            for (int t = first; t < end && got < wanted; t++) {
                double units = Math.min(free(k, t), wanted - got);
                take(k, t, units);
                got += units;
            }
            buyer.pay(month, slot.bloc(), got * price);
            rest -= got * price;
        }
        return rest;
    }

    /**
     * Signs frame contracts: as much each month, paid as it is made. Where the contract is as long
     * as a firm asks, the firm adds lines for what its own do not make.
     *
     * @param rate millions a month
     * @param length months
     * @param from whom to ask, in this order
     */
    void frame(Buyer buyer, int month, double rate, int length, int[] from) {
        double rest = rate;
        for (int k : from) {
            Slot slot = slots.get(k);
            int first = month + slot.waits();
            int end = Math.min(first + length, months);
            if (rest < SMALL || !slot.isMaker() || first >= end) {
                continue;
            }
            double there = 0;
            for (int t = first; t < end; t++) {
                there += free(k, t) / (end - first);
            }
            double price = price(buyer, slot, first) + lineCost(slot) / (LINE_USE * length);
            double wanted = rest / price;
            double more = length < slot.minContract() ? 0 : addLines(k, month, wanted - there);
            double each = Math.min(wanted, there + more);
            for (int t = first; t < end; t++) {
                double units = Math.min(free(k, t), each);
                take(k, t, units);
                buyer.owed[t] += units * price;
                buyer.pay(t, slot.bloc(), units * price);
            }
            rest -= each * price;
        }
    }

    private double lineCost(Slot slot) {
        return options(slot).stream()
                .filter(OrderBook::isFirms)
                .mapToDouble(ExpansionOption::cost)
                .findFirst()
                .orElse(0);
    }

    private List<ExpansionOption> options(Slot slot) {
        return instance.producers().get(slot.row()).expansions();
    }

    private static boolean isFirms(ExpansionOption option) {
        return option.finance() != Expansion.Finance.PUBLIC;
    }

    /** Orders lines for as many units a month as are wanted and possible; says how many. */
    private double addLines(int k, int month, double units) {
        Slot slot = slots.get(k);
        ActiveProducer producer = instance.producers().get(slot.row());
        double found = 0;
        for (int e = 0; e < producer.expansions().size(); e++) {
            ExpansionOption option = producer.expansions().get(e);
            double share = producer.sellable().at(Math.min(month + option.lead(), months - 1));
            if (!isFirms(option) || share <= 0) {
                continue;
            }
            double before = Arrays.stream(lines[k][e]).sum();
            double capacity =
                    Math.min((units - found) / share, Math.max(0, option.ceiling() - before));
            double open = Math.max(0, capacity);
            for (int t = month; t < months && open > 0; t++) {
                double now = Math.min(open, Math.max(0, option.rate() - lines[k][e][t]));
                lines[k][e][t] += now;
                open -= now;
                for (int m = t + option.lead(); m < months; m++) {
                    able[k][m] += now * producer.sellable().at(m) * (1 - producer.withheld().at(m));
                }
            }
            found += Math.max(0, capacity - open) * share;
        }
        return found;
    }
}
