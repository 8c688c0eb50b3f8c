package org.holdfast.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.model.Decision.Kind;

/**
 * Where the split of a plan is a choice among equals: another fund could pay, or another maker
 * deliver, and the plan would reach the same at the same cost. It is read off the plan: money and
 * capacity that it leaves unused. What is not found here is not thereby proved to be determined.
 *
 * @param funds ids of funds whose payments could be another fund's, or the other way round
 * @param parties ids of those who pay into such funds, by keys that differ
 * @param makers ids of producers whose output could be that of another with the same price and
 *     terms, or the other way round
 */
public record Ties(Set<String> funds, Set<String> parties, Set<String> makers) {
    /** Smaller sums and amounts are rounding: shares of what a fund or a maker has in a month. */
    private static final double NOTHING = 1e-3;

    public Ties {
        funds = Set.copyOf(funds);
        parties = Set.copyOf(parties);
        makers = Set.copyOf(makers);
    }

    /** Those of a plan. */
    public static Ties of(Instance s, Plan plan) {
        Set<String> funds = new HashSet<>();
        Set<String> parties = new HashSet<>();
        funds(s, plan, funds, parties);
        return new Ties(funds, parties, makers(s, plan));
    }

    private static void funds(Instance s, Plan plan, Set<String> funds, Set<String> parties) {
        Map<String, Room> rooms = new HashMap<>();
        s.budgets().forEach(budget -> rooms.put(budget.row().id(), new Room(s, plan, budget)));
        Map<String, List<FundRule>> rules = new HashMap<>();
        s.c().fundRules()
                .forEach(rule ->
                        rules.computeIfAbsent(name(rule), name -> new ArrayList<>()).add(rule));
        for (Decision paid : plan.all(Kind.PAYMENT)) {
            Room own = rooms.get(paid.subject());
            if (own == null) {
                continue;
            }
            for (FundRule rule : rules.getOrDefault(paid.detail(), List.of())) {
                Room other = rooms.get(rule.fund());
                if (other != null && other != own && canPay(s, paid, own, other, rule)) {
                    Fund one = own.budget.row();
                    Fund two = other.budget.row();
                    funds.add(one.id());
                    funds.add(two.id());
                    if (!isSharedAlike(one, two)) {
                        parties.addAll(payers(s.c(), one));
                        parties.addAll(payers(s.c(), two));
                    }
                }
            }
        }
    }

    /** Whether the other fund could pay some of it in one of the months, for no more money. */
    private static boolean canPay(Instance s, Decision paid, Room own, Room other, FundRule rule) {
        if (isDearer(s, own.budget, other.budget, rule.supplier())) {
            return false;
        }
        boolean invests = rule.use() == FundRule.Use.INVESTMENT;
        for (int t = other.budget.first(); t < Math.min(s.months(), other.budget.end()); t++) {
            if (paid.quantity().at(t) > NOTHING && other.has(s.yearIndex(t), invests)) {
                return true;
            }
        }
        return false;
    }

    /** A rule as a payment names it. */
    private static String name(FundRule rule) {
        String use =
                switch (rule.use()) {
                    case PROCUREMENT -> "procurement/";
                    case INVESTMENT -> "investment/";
                };
        return use + rule.supplier() + "/" + rule.claimant();
    }

    /** National money pays a premium abroad, if the scenario has one. */
    private static boolean isDearer(
            Instance s, Instance.FundBudget own, Instance.FundBudget other, String supplier) {
        return s.premiumAbroad() > 0 && isAbroad(other, supplier) && !isAbroad(own, supplier);
    }

    private static boolean isAbroad(Instance.FundBudget budget, String supplier) {
        return budget.row().national() && !supplier.equals(budget.row().home());
    }

    private static boolean isSharedAlike(Fund one, Fund other) {
        return one.contributors().equals(other.contributors())
                && one.key() == other.key()
                && one.key() != Fund.Key.OWN;
    }

    private static List<String> payers(Case c, Fund fund) {
        List<String> members =
                c.parties().stream()
                        .filter(p ->
                                !p.isBloc()
                                        && p.bloc().filter(fund.contributors()::equals).isPresent())
                        .map(Party::id)
                        .toList();
        return members.isEmpty() ? List.of(fund.contributors()) : members;
    }

    /** What a fund leaves unspent, year by year. */
    private static final class Room {
        private final Instance.FundBudget budget;
        private final double[] left;
        private final double[] toInvest;

        private Room(Instance s, Plan plan, Instance.FundBudget budget) {
            this.budget = budget;
            left = new double[s.years()];
            toInvest = new double[s.years()];
            for (int y = 0; y < left.length; y++) {
                left[y] = budget.amounts().get(y);
                toInvest[y] = budget.investShare() * budget.amounts().get(y);
            }
            for (Decision paid : plan.all(Kind.PAYMENT)) {
                if (paid.subject().equals(budget.row().id())) {
                    boolean invests = paid.detail().startsWith("investment");
                    for (int t = 0; t < s.months(); t++) {
                        left[s.yearIndex(t)] -= paid.quantity().at(t);
                        toInvest[s.yearIndex(t)] -= invests ? paid.quantity().at(t) : 0;
                    }
                }
            }
            for (int y = 1; y < left.length; y++) {
                left[y] += budget.carryOver() * Math.max(0, left[y - 1]);
            }
        }

        /** Money that nobody misses later either: what is carried over may be wanted then. */
        private boolean has(int year, boolean invests) {
            double least = NOTHING * Math.max(1, budget.amounts().get(year));
            if (invests && budget.investShare() < 1 && toInvest[year] <= least) {
                return false;
            }
            double carried = 1;
            for (int y = year; y < left.length && carried > 0; y++) {
                if (left[y] <= least * carried) {
                    return false;
                }
                carried *= budget.carryOver();
            }
            return true;
        }
    }

    private static Set<String> makers(Instance s, Plan plan) {
        Map<String, Series> output = sums(plan, Kind.OUTPUT);
        Map<String, Series> capacity = sums(plan, Kind.CAPACITY);
        Set<String> tied = new HashSet<>();
        List<Instance.ActiveProducer> producers = new ArrayList<>(s.producers());
        for (Instance.ActiveProducer busy : producers) {
            for (Instance.ActiveProducer idle : producers) {
                if (!busy.row().id().equals(idle.row().id()) && isAlike(busy, idle)) {
                    Series made = of(s, output, busy);
                    Series spare = of(s, output, idle);
                    Series whole = of(s, capacity, idle);
                    for (int t = 0; t < s.months(); t++) {
                        double room = whole.at(t) * idle.sellable().at(t) - spare.at(t);
                        if (made.at(t) > NOTHING && room > NOTHING * whole.at(t)) {
                            tied.add(busy.row().id());
                            tied.add(idle.row().id());
                        }
                    }
                }
            }
        }
        return tied;
    }

    /** Whether an order could go to either: same item, same money, same price and terms. */
    private static boolean isAlike(Instance.ActiveProducer one, Instance.ActiveProducer other) {
        return one.item() >= 0
                && one.item() == other.item()
                && one.bloc().equals(other.bloc())
                && one.plans()
                && other.plans()
                && one.price() == other.price()
                && one.steps().equals(other.steps())
                && one.advance() == other.advance()
                && one.orderLag() == other.orderLag()
                && one.lag() == other.lag()
                && one.minContract() == other.minContract()
                && one.requiredUtilisation() == other.requiredUtilisation()
                && one.warmCost() == other.warmCost()
                && one.exposure().isPresent() == other.exposure().isPresent();
    }

    private static Map<String, Series> sums(Plan plan, Kind kind) {
        Map<String, Series> sums = new HashMap<>();
        for (Decision d : plan.all(kind)) {
            sums.merge(d.subject(), d.quantity(), Series::plus);
        }
        return sums;
    }

    private static Series of(
            Instance s, Map<String, Series> sums, Instance.ActiveProducer producer) {
        return sums.getOrDefault(producer.row().id(), Series.zero(s.months()));
    }
}
