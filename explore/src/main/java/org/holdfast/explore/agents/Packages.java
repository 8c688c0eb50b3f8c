package org.holdfast.explore.agents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.util.FastMath;
import org.holdfast.balance.Balance;
import org.holdfast.model.Decision;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.Habit;
import org.holdfast.model.Instance;
import org.holdfast.model.Plan;
import org.holdfast.model.Series;
import org.holdfast.model.Substitute;
import org.holdfast.model.Way;

/**
 * What donors who each decide for themselves order, give and sign in one future, month by month.
 * The balance then plays it like any plan, so materials, strikes and shelf life cut it alike.
 */
final class Packages {
    /** More of a material than anybody makes: sources send what they can. */
    private static final double ALL = 1e12;

    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    /** Months between the parts in which a buyer signs its frame contracts. */
    private static final int BETWEEN_FRAMES = 6;

    private static final int FRAMES = 3;
    private static final double FIRST_CHOICE = 0.7;
    private static final double FULL_COUNTS = 0.3;
    private static final double FULL_ON_LIST = 0.15;

    /** Choices that a donor goes down where what it wants cannot be had. */
    private static final int CHOICES = 5;

    private final Instance s;
    private final Practice practice;
    private final Luck luck;
    private final int months;
    private final int items;
    private final List<Buyer> buyers;
    private final List<Buyer> pools;
    private final OrderBook book;
    private final Plan current;
    private final int[] leads;
    private final double[] prices;

    /** [item] share of the cost of all full needs. */
    private final double[] costs;

    /** [item] in the claimant's stock. */
    private final double[] stock;

    /** [holder][item] that may still be given. */
    private final double[][] giftable;

    /** [holder][item] of it, what may be given while the rest is held back. */
    private final double[][] giftableAlways;

    /** [holder][item][month] given. */
    private final double[][][] given;

    /** [item][month] released by the claimant. */
    private final double[][] used;

    private final double[][] substituted;

    private Packages(Instance s, Practice practice, Luck luck) {
        this.s = s;
        this.practice = practice;
        this.luck = luck;
        months = s.months();
        items = s.items().size();
        current = Balance.currentSupply(s);
        buyers = Buyers.of(s, luck);
        pools = Buyers.pools(s, buyers);
        book = new OrderBook(s, current, luck.habit(Habit.Of.RUSH_PREMIUM));
        leads = IntStream.range(0, items).map(book::lead).toArray();
        prices = IntStream.range(0, items).mapToDouble(book::lowestPrice).toArray();
        costs = new double[items];
        double sum = 0;
        for (int i = 0; i < items; i++) {
            costs[i] = s.full(0, i, firstNeeded(i)) * prices[i];
            sum += costs[i];
        }
        for (int i = 0; i < items && sum > 0; i++) {
            costs[i] /= sum;
        }
        for (List<Buyer> some : List.of(buyers, pools)) {
            for (Buyer buyer : some) {
                buyer.nearest = new int[items][];
                buyer.cheapest = new int[items][];
                for (int i = 0; i < items; i++) {
                    buyer.nearest[i] = book.nearest(buyer, i);
                    buyer.cheapest[i] = book.cheapest(buyer, i);
                }
            }
        }
        stock = new double[items];
        int holders = s.claimants().size();
        giftable = new double[holders][items];
        giftableAlways = new double[holders][items];
        given = new double[holders][items][months];
        used = new double[items][months];
        substituted = new double[s.c().substitutes().size()][months];
        for (int i = 0; i < items; i++) {
            stock[i] = s.initialStock(0, i);
            for (int h = 1; h < holders; h++) {
                giftable[h][i] = s.giftable(h, i);
                giftableAlways[h][i] = s.giftableAlways(h, i);
            }
        }
        shareGifts();
    }

    /**
     * The first month, of those by which an order of today arrives, in which something is needed;
     * the last of all if nothing is.
     */
    private int firstNeeded(int i) {
        int t = Math.min(leads[i], months - 1);
        while (t < months - 1 && !(s.full(0, i, t) > 0)) {
            t++;
        }
        return t;
    }

    /** Whether anything of an item is needed when it is decided, or when it would arrive. */
    private boolean isNeeded(int i, int t) {
        return s.full(0, i, t) > 0 || s.full(0, i, Math.min(t + leads[i], months - 1)) > 0;
    }

    /** What is decided in one future by donors who act in this way. */
    static Plan plan(Instance future, Practice practice, Luck luck) {
        return new Packages(future, practice, luck).plan();
    }

    private Plan plan() {
        book.carryOver(luck.habit(Habit.Of.ORDER_BOOK), buyers);
        for (int t = 0; t < months; t++) {
            if (t >= s.start()) {
                frames(t);
                give(t);
                for (int b = 0; b < buyers.size(); b++) {
                    act(buyers.get(b), b, t);
                }
                for (Buyer pool : pools) {
                    order(pool, t);
                }
            }
            use(t);
        }
        return told();
    }

    /** Whether a step of the ladder holds in a month: what has to be set up first begins later. */
    private boolean holds(Practice step, int t) {
        int from =
                switch (step) {
                    case JOINT -> luck.months(Habit.Of.JOINT_START);
                    case ONE_BUYER -> luck.months(Habit.Of.BUYER_START);
                    case PACKAGES, SEEN, LISTED, ABROAD, FRAMED -> 0;
                };
        return practice.has(step) && t >= s.start() + from;
    }

    private double jointShare(Buyer buyer, int t) {
        if (!buyer.joins) {
            return 0;
        }
        return holds(Practice.ONE_BUYER, t)
                ? 1
                : holds(Practice.JOINT, t) ? luck.habit(Habit.Of.JOINT_SHARE) : 0;
    }

    /** What each item lacks, as those who decide see it. */
    private final class Gaps {
        /** [item] units a month to the floor and to the full need. */
        final double[] floor = new double[items];

        final double[] full = new double[items];

        /** [item] how urgent it looks: share of the floor lacking, and less for the full need. */
        final double[] pull = new double[items];

        /** [item] share of the claimant's list, by cost. */
        final double[] list = new double[items];

        Gaps(int t, boolean isSeen, int ahead) {
            double sum = 0;
            for (int i = 0; i < items; i++) {
                int at = isSeen ? Math.min(t + leads[i], months - 1) : t;
                double there = isSeen ? coming(i, t, ahead) : reported(i, t);
                double floorNeed = s.floor(0, i, at);
                double fullNeed = s.full(0, i, at);
                floor[i] = Math.max(0, floorNeed - there);
                full[i] = Math.max(0, fullNeed - there);
                pull[i] =
                        (floorNeed > 0 ? floor[i] / floorNeed : 0)
                                + FULL_COUNTS * (fullNeed > 0 ? full[i] / fullNeed : 0);
                list[i] = (floor[i] + FULL_ON_LIST * full[i]) * prices[i];
                sum += list[i];
            }
            for (int i = 0; i < items && sum > 0; i++) {
                list[i] /= sum;
            }
        }

        /** Units a month once an order placed now could arrive, with stock spread over them. */
        private double coming(int i, int t, int ahead) {
            double kept = stock[i];
            for (int m = t; m < Math.min(t + leads[i], months); m++) {
                kept += book.arriving[i][m] - s.floor(0, i, m);
            }
            double sum = Math.max(0, kept);
            for (int m = t + leads[i]; m < Math.min(t + leads[i] + ahead, months); m++) {
                sum += book.arriving[i][m];
            }
            return sum / ahead;
        }

        /** What arrived in the quarter of which the news is out. */
        private double reported(int i, int t) {
            int last = t - luck.months(Habit.Of.NEWS_LAG);
            if (last < 0) {
                return s.initialStock(0, i) / (2 * QUARTER);
            }
            double sum = 0;
            int from = Math.max(0, last - QUARTER + 1);
            for (int m = from; m <= last; m++) {
                sum += book.arriving[i][m];
            }
            return sum / (last - from + 1);
        }
    }

    private Gaps gaps(int t, boolean isSeen) {
        return new Gaps(t, isSeen, holds(Practice.ONE_BUYER, t) ? 2 * YEAR : YEAR);
    }

    private void frames(int t) {
        boolean isFramed = practice.has(Practice.FRAMED);
        double share = luck.habit(isFramed ? Habit.Of.FRAME_SHARE : Habit.Of.FRAMES_TODAY);
        int length = luck.months(Habit.Of.FRAME_MONTHS);
        if (!isFramed) {
            length = Math.max(length, s.contractLength());
        }
        if (length <= 0) {
            return;
        }
        Gaps gaps = gaps(t, practice.has(Practice.SEEN));
        for (int b = 0; b < buyers.size(); b++) {
            Buyer buyer = buyers.get(b);
            if (buyer.kind == Buyer.Kind.DONOR && isSigning(t, s.start() + 2 + b % 6, length)) {
                double own = buyer.income[t] * share / FRAMES * (1 - jointShare(buyer, t));
                int[] chosen = choices(b, t, gaps);
                for (int k = 0; k < Math.min(2, chosen.length); k++) {
                    double part = own * (k == 0 ? FIRST_CHOICE : 1 - FIRST_CHOICE);
                    book.frame(buyer, t, part, length, buyer.nearest[chosen[k]]);
                }
            }
        }
        for (Buyer pool : pools) {
            if (isSigning(t, s.start() + 2, length)) {
                double rate = pooledIncome(pool, t) * share / FRAMES;
                double[] parts = parts(rate, gaps, t);
                for (int i = 0; i < items; i++) {
                    book.frame(pool, t, parts[i], length, pool.cheapest[i]);
                }
            }
        }
    }

    private double pooledIncome(Buyer pool, int t) {
        return buyers.stream()
                .filter(b -> b.fund == pool.fund)
                .mapToDouble(b -> b.income[t] * jointShare(b, t))
                .sum();
    }

    /** In three parts, half a year apart, and again when each runs out. */
    private static boolean isSigning(int t, int first, int length) {
        for (int k = 0; k < FRAMES; k++) {
            int since = t - first - k * BETWEEN_FRAMES;
            if (since >= 0 && since % length == 0) {
                return true;
            }
        }
        return false;
    }

    private void act(Buyer buyer, int number, int t) {
        if (t > 0 && s.yearIndex(t) > s.yearIndex(t - 1)) {
            buyer.purse *= buyer.purse > 0 ? s.budgets().get(buyer.fund).carryOver() : 1;
        }
        buyer.purse -= buyer.owed[t];
        switch (buyer.kind) {
            case CLAIMANT -> {
                buyer.purse += buyer.income[t];
                spendByList(buyer, t, gaps(t, true), buyer.nearest);
            }
            case POOL -> order(buyer, t);
            case DONOR -> {
                if (!luck.acts(number, t, buyer.active)) {
                    return;
                }
                double amount = amount(buyer, number, t, luck);
                // What it owes comes before what it gives.
                double debt = Math.clamp(-buyer.purse, 0, amount);
                double joint = (amount - debt) * jointShare(buyer, t);
                pool(buyer, joint);
                buyer.purse += amount - joint;
                decide(buyer, number, t);
            }
        }
    }

    /** What a donor decides to give in a month, in millions; in most months nothing. */
    static double amount(Buyer donor, int number, int t, Luck luck) {
        return luck.acts(number, t, donor.active)
                ? donor.income[t] / donor.active * luck.size(number, t)
                : 0;
    }

    private void pool(Buyer buyer, double amount) {
        for (Buyer pool : pools) {
            pool.purse += pool.fund == buyer.fund ? amount : 0;
        }
    }

    /** A package: two items that a donor is drawn to, its own makers first. */
    private void decide(Buyer buyer, int number, int t) {
        Gaps gaps = gaps(t, practice.has(Practice.SEEN));
        int[] chosen = choices(number, t, gaps);
        if (chosen.length == 0) {
            return;
        }
        double[] wanted = new double[items];
        wanted[chosen[0]] += chosen.length > 1 ? FIRST_CHOICE : 1;
        if (chosen.length > 1) {
            wanted[chosen[1]] += 1 - FIRST_CHOICE;
        }
        gift(buyer, t, wanted);
        for (int i = 0; i < items; i++) {
            buyer.last[i] = wanted[i] > 0;
        }
        double listed = practice.has(Practice.LISTED) ? luck.habit(Habit.Of.LIST_SHARE) : 0;
        double have = Math.max(0, buyer.purse);
        double rest = 0;
        for (int i = 0; i < items; i++) {
            double part = have * (listed * gaps.list[i] + (1 - listed) * wanted[i]);
            double atHome = luck.habit(Habit.Of.HOME_SHARE) * part;
            double left = book.order(buyer, t, atHome, buyer.nearest[i]);
            rest += book.order(buyer, t, part - atHome + left, buyer.cheapest[i]);
        }
        double lost = have - have * (1 - listed) - listed * have * sum(gaps.list);
        rest += lost;
        for (int k = 2; k < chosen.length; k++) {
            rest = book.order(buyer, t, rest, buyer.nearest[chosen[k]]);
        }
        buyer.purse -= have - rest;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v;
        }
        return sum;
    }

    /** Items in the order in which a donor is drawn to them this month. */
    private int[] choices(int number, int t, Gaps gaps) {
        Buyer buyer = buyers.get(number);
        double[] score = new double[items];
        for (int i = 0; i < items; i++) {
            score[i] =
                    luck.habit(Habit.Of.PULL_OF_COST) * FastMath.log(costs[i] + 1e-6)
                            + luck.habit(Habit.Of.PULL_OF_GAP)
                                    * FastMath.log(luck.habit(Habit.Of.GAP_AT_REST) + gaps.pull[i])
                            + (buyer.last[i] ? luck.habit(Habit.Of.HABIT) : 0)
                            + luck.taste(number, t, i);
        }
        return IntStream.range(0, items)
                .filter(i -> costs[i] > 0 && isNeeded(i, t))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -score[i]))
                .limit(CHOICES)
                .mapToInt(i -> i)
                .toArray();
    }

    /** From stock, of what the package has: part of what may still be given. */
    private void gift(Buyer buyer, int t, double[] wanted) {
        if (holds(Practice.ONE_BUYER, t)) {
            return;
        }
        for (int h = 1; h < giftable.length; h++) {
            double part = buyer.gives[h];
            for (int i = 0; i < items; i++) {
                if (wanted[i] > 0) {
                    double share = Math.min(1, 1.5 * wanted[i]) * luck.habit(Habit.Of.GIFT_SHARE);
                    hand(h, i, t, giftable[h][i] * part * share);
                }
            }
        }
    }

    /** One buyer gives from stock what a floor lacks this month. */
    private void give(int t) {
        if (!holds(Practice.ONE_BUYER, t)) {
            return;
        }
        for (int i = 0; i < items; i++) {
            for (int h = 1; h < giftable.length; h++) {
                double lacks = s.floor(0, i, t) - stock[i] - book.arriving[i][t];
                hand(h, i, t, Math.clamp(lacks, 0, giftable[h][i]));
            }
        }
    }

    /** Hands over what is wanted, or what of it is not held back. */
    private void hand(int h, int i, int t, double wanted) {
        double units = wanted;
        if (s.isHeldBack(h, i, t)) {
            units = Math.min(wanted, giftableAlways[h][i]);
            giftableAlways[h][i] -= units;
        }
        giftable[h][i] -= units;
        given[h][i][t] += units;
        book.arriving[i][t] += units;
    }

    /** Each donor's part of what holders may give: by its money among those behind the holder. */
    private void shareGifts() {
        double[] all = new double[giftable.length];
        int[] holder = buyers.stream().mapToInt(this::holderOf).toArray();
        for (int b = 0; b < holder.length; b++) {
            if (holder[b] >= 0) {
                all[holder[b]] += sum(buyers.get(b).income);
            }
        }
        for (int b = 0; b < holder.length; b++) {
            buyers.get(b).gives = new double[giftable.length];
            if (holder[b] >= 0 && all[holder[b]] > 0) {
                buyers.get(b).gives[holder[b]] = sum(buyers.get(b).income) / all[holder[b]];
            }
        }
    }

    /** The holder that a donor stands behind: its own bloc's, or the first that is nobody's. */
    private int holderOf(Buyer buyer) {
        if (buyer.kind != Buyer.Kind.DONOR) {
            return -1;
        }
        for (int h = 1; h < giftable.length; h++) {
            if (Buyers.isOf(s.c(), buyer.party, s.claimants().get(h))) {
                return h;
            }
        }
        for (int h = 1; h < giftable.length; h++) {
            String holder = s.claimants().get(h);
            if (buyers.stream()
                    .filter(b -> b.kind == Buyer.Kind.DONOR)
                    .noneMatch(b -> Buyers.isOf(s.c(), b.party, holder))) {
                return h;
            }
        }
        return -1;
    }

    /** A pool orders every quarter by the claimant's list; one buyer every month. */
    private void order(Buyer pool, int t) {
        if (pools.contains(pool)) {
            pool.purse -= pool.owed[t];
        } else {
            pool.purse += pool.income[t];
        }
        boolean isOne = holds(Practice.ONE_BUYER, t);
        if (pool.purse > 0 && (isOne || t % QUARTER == QUARTER - 1)) {
            spendByList(pool, t, gaps(t, practice.has(Practice.SEEN)), pool.cheapest);
        }
    }

    private void spendByList(Buyer buyer, int t, Gaps gaps, int[][] from) {
        double rest = Math.max(0, buyer.purse);
        double had = rest;
        boolean[] isOut = new boolean[items];
        for (int round = 0; round < 4 && rest > 1e-3; round++) {
            double[] parts = parts(rest, gaps, t, isOut);
            double left = rest - sum(parts);
            for (int i = 0; i < items; i++) {
                double over = book.order(buyer, t, parts[i], from[i]);
                isOut[i] |= over > 0.02 * parts[i] + 0.01;
                left += over;
            }
            rest = left;
        }
        buyer.purse -= had - rest;
    }

    private double[] parts(double money, Gaps gaps, int t) {
        return parts(money, gaps, t, new boolean[items]);
    }

    /**
     * Money by item. By the list: in proportion to what lacks, by cost. One buyer: the floors
     * first, the one that costs least to close first, then the rest in proportion.
     */
    private double[] parts(double money, Gaps gaps, int t, boolean[] isOut) {
        double[] parts = new double[items];
        double rest = money;
        if (holds(Practice.ONE_BUYER, t)) {
            double[] cost = new double[items];
            for (int i = 0; i < items; i++) {
                cost[i] = isOut[i] ? 0 : gaps.floor[i] * prices[i] * 6;
            }
            List<Integer> order =
                    IntStream.range(0, items)
                            .boxed()
                            .sorted(Comparator.comparingDouble(i -> cost[i]))
                            .toList();
            for (int i : order) {
                parts[i] = Math.min(rest, cost[i]);
                rest -= parts[i];
            }
        }
        double[] weight = new double[items];
        for (int i = 0; i < items; i++) {
            double lacks =
                    holds(Practice.ONE_BUYER, t)
                            ? gaps.full[i]
                            : gaps.floor[i] + FULL_ON_LIST * gaps.full[i];
            weight[i] = isOut[i] ? 0 : lacks * prices[i];
        }
        double all = sum(weight);
        for (int i = 0; i < items && all > 0; i++) {
            parts[i] += rest * weight[i] / all;
        }
        return parts;
    }

    /** The claimant uses its floor, or a third of what it has if that is more. */
    private void use(int t) {
        for (int i = 0; i < items; i++) {
            stock[i] += book.arriving[i][t];
            double wish = Math.max(s.floor(0, i, t), stock[i] / QUARTER);
            used[i][t] = Math.min(stock[i], Math.min(s.full(0, i, t), wish));
            stock[i] -= used[i][t];
        }
        for (int k = 0; k < substituted.length; k++) {
            Substitute row = s.c().substitutes().get(k);
            int i = s.indexOf(row.item());
            int by = s.indexOf(row.by());
            if (i >= 0 && by >= 0) {
                double lacks = Math.max(0, s.floor(0, i, t) - used[i][t]);
                double most = Math.min(lacks, row.ceiling().value() * s.full(0, i, t));
                substituted[k][t] = Math.min(most * row.rate().value(), stock[by] / (2 * QUARTER));
                stock[by] -= substituted[k][t];
            }
        }
    }

    /** All of it as a plan; what allies make for themselves and use is as things stand. */
    private Plan told() {
        String claimant = s.claimants().getFirst();
        List<Decision> all = new ArrayList<>();
        for (Decision d : current.decisions()) {
            boolean isAllys =
                    switch (d.kind()) {
                        case OUTPUT -> !d.detail().equals(claimant);
                        case RELEASE -> !d.subject().equals(claimant);
                        default -> false;
                    };
            if (isAllys) {
                all.add(d);
            }
        }
        Series most = Series.generate(months, t -> ALL);
        for (var source : s.materialSources()) {
            if (source.material() >= 0) {
                all.add(of(Kind.MATERIAL, source.row().id(), "", most));
            }
        }
        for (int k = 0; k < book.slots().size(); k++) {
            OrderBook.Slot slot = book.slots().get(k);
            Kind kind = slot.isMaker() ? Kind.OUTPUT : Kind.PURCHASE;
            add(all, kind, slot.id(), claimant, book.ordered[k]);
            for (int e = 0; slot.isMaker() && e < book.lines[k].length; e++) {
                add(all, Kind.LINE_BY_FIRM, slot.id(), String.valueOf(e), book.lines[k][e]);
            }
        }
        for (int i = 0; i < items; i++) {
            String item = s.items().get(i).id();
            add(all, Kind.RELEASE, claimant, item, used[i]);
            for (int h = 1; h < given.length; h++) {
                add(all, Kind.GIFT, s.claimants().get(h), item, given[h][i]);
            }
        }
        for (int k = 0; k < substituted.length; k++) {
            Substitute row = s.c().substitutes().get(k);
            add(all, Kind.SUBSTITUTE, row.item(), row.by(), substituted[k]);
        }
        payments(all, buyers);
        payments(all, pools);
        return new Plan(Way.AD_HOC, s.scenario(), s.start(), all, List.of());
    }

    private void payments(List<Decision> all, List<Buyer> payers) {
        String claimant = s.claimants().getFirst();
        for (Buyer buyer : payers) {
            String fund = s.budgets().get(buyer.fund).row().id();
            buyer.paid.forEach((bloc, millions) ->
                    add(all, Kind.PAYMENT, fund, "procurement/" + bloc + "/" + claimant, millions));
        }
    }

    private void add(List<Decision> all, Kind kind, String subject, String detail, double[] of) {
        if (sum(of) > 0) {
            all.add(of(kind, subject, detail, Series.of(of)));
        }
    }

    private Decision of(Kind kind, String subject, String detail, Series quantity) {
        return new Decision(kind, subject, detail, "", quantity, Series.zero(months));
    }
}
