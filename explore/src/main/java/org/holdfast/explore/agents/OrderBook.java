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

/**
 * What makers and sellers have been ordered to deliver, and what is still free; nothing is ordered
 * that a fund cannot pay.
 */
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
    private final FundMoney funds;
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
        funds = new FundMoney(instance);
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

    /**
     * Books what was ordered before the horizon: a share of what no new order can reach, as far as
     * it is needed when it arrives. Its advance is paid; the rest is due when it is made, from
     * buyers of the maker's own bloc, then from others who may buy there: by what their funds can
     * pay, and in a fund by what comes to each. What nobody can pay is not made, as in a plan.
     *
     * @param buyers those with money of their own
     */
    void carryOver(double share, List<Buyer> buyers) {
        for (int t = 0; t < months; t++) {
            for (int k = 0; k < slots.size(); k++) {
                Slot slot = slots.get(k);
                int arrives = Math.min(t + slot.lag(), months - 1);
                boolean isNeeded = instance.full(0, slot.item(), arrives) > 0;
                if (slot.isMaker() && t < slot.waits() && isNeeded) {
                    double units = share * able[k][t];
                    double own = collect(slot, t, units, askable(slot, t, true, buyers));
                    double other = collect(slot, t, units - own, askable(slot, t, false, buyers));
                    take(k, t, own + other);
                }
            }
        }
    }

    /** Buyers with money this month who may buy from a maker, in its own bloc or in others. */
    private static List<Buyer> askable(Slot slot, int t, boolean isOwn, List<Buyer> buyers) {
        return buyers.stream()
                .filter(b -> b.bloc.equals(slot.bloc()) == isOwn)
                .filter(b -> b.blocs.contains(slot.bloc()) && b.income[t] > 0)
                .toList();
    }

    /**
     * Has buyers pay what is due on delivery.
     *
     * @return units that they can pay
     */
    private double collect(Slot slot, int t, double units, List<Buyer> buyers) {
        double rest = 1 - instance.producers().get(slot.row()).advance();
        if (rest <= 0) {
            return units;
        }
        double[] come = new double[instance.budgets().size()];
        buyers.forEach(b -> come[b.fund] += b.income[t]);
        double[] left = new double[come.length];
        double have = 0;
        for (int f = 0; f < left.length; f++) {
            left[f] = come[f] > 0 ? funds.left(f, t) : 0;
            have += left[f];
        }
        if (have <= 0) {
            return 0;
        }
        double dearest = buyers.stream().mapToDouble(b -> price(b, slot, t)).max().orElseThrow();
        double paid = Math.min(units, have / (dearest * rest));
        for (Buyer buyer : buyers) {
            double part = left[buyer.fund] / have * buyer.income[t] / come[buyer.fund];
            owe(buyer, t, slot, paid * part * price(buyer, slot, t) * rest);
        }
        return paid;
    }

    private void owe(Buyer buyer, int month, Slot slot, double millions) {
        if (millions > 0) {
            funds.pay(buyer.fund, month, millions);
            buyer.owe(month, slot.bloc(), millions);
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
            double most = Math.min(rest, funds.left(buyer.fund, month));
            double wanted = Math.min(Math.min(most / price, there), left[k]);
            double got = 0;
            for (int t = first; t < end && got < wanted; t++) {
                double units = Math.min(free(k, t), wanted - got);
                take(k, t, units);
                got += units;
            }
            funds.pay(buyer.fund, month, got * price);
            buyer.pay(month, slot.bloc(), got * price);
            rest -= got * price;
        }
        return rest;
    }

    /**
     * Signs frame contracts: as much each month, paid as it is made, as far as the fund can. Where
     * the contract is as long as a firm asks, the firm adds lines for what its own do not make.
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
                double most = Math.min(each, funds.left(buyer.fund, t) / price);
                double units = Math.min(free(k, t), most);
                take(k, t, units);
                owe(buyer, t, slot, units * price);
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
