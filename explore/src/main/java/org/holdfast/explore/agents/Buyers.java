package org.holdfast.explore.agents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.holdfast.model.Case;
import org.holdfast.model.Donor;
import org.holdfast.model.Fund;
import org.holdfast.model.FundRule;
import org.holdfast.model.FundShares;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.FundBudget;
import org.holdfast.model.Party;

/** Who has money for the claimant: every party with its share of each fund that may buy for it. */
final class Buyers {
    private final Instance instance;
    private final Case c;
    private final String claimant;
    private final Luck luck;
    private final List<Buyer> all = new ArrayList<>();

    private Buyers(Instance instance, Luck luck) {
        this.instance = instance;
        this.luck = luck;
        c = instance.c();
        claimant = instance.claimants().getFirst();
    }

    static List<Buyer> of(Instance instance, Luck luck) {
        Buyers buyers = new Buyers(instance, luck);
        for (int f = 0; f < instance.budgets().size(); f++) {
            buyers.add(f);
        }
        return buyers.all;
    }

    private void add(int f) {
        FundBudget budget = instance.budgets().get(f);
        Fund fund = budget.row();
        List<String> blocs =
                c.fundRules().stream()
                        .filter(r -> r.fund().equals(fund.id()) && r.claimant().equals(claimant))
                        .filter(r -> r.use() == FundRule.Use.PROCUREMENT)
                        .map(FundRule::supplier)
                        .toList();
        if (blocs.isEmpty() || budget.isEmpty()) {
            return;
        }
        double[] income = income(budget);
        if (!fund.national()) {
            all.add(buyer(Buyer.Kind.POOL, f, "", fund.home(), 1, income, blocs));
            return;
        }
        Map<String, Double> shares = FundShares.of(c, fund);
        for (var share : shares.entrySet()) {
            if (share.getValue() > 0) {
                add(f, share.getKey(), share.getValue(), shares.size(), income, blocs);
            }
        }
    }

    private void add(
            int f, String party, double share, int payers, double[] income, List<String> blocs) {
        boolean isOwn = party.equals(claimant);
        double size = share * (isOwn ? 1 : luck.budget(all.size()));
        double[] own = new double[income.length];
        for (int t = 0; t < own.length; t++) {
            own[t] = income[t] * size;
        }
        Buyer.Kind kind = isOwn ? Buyer.Kind.CLAIMANT : Buyer.Kind.DONOR;
        all.add(buyer(kind, f, party, c.blocOf(party), payers, own, blocs));
    }

    private Buyer buyer(
            Buyer.Kind kind,
            int f,
            String party,
            String bloc,
            int payers,
            double[] income,
            List<String> blocs) {
        double active =
                c.donors().stream()
                        .filter(d -> d.party().equals(party))
                        .mapToDouble(d -> d.active().value())
                        .findFirst()
                        .orElse(Donor.USUAL);
        return new Buyer(
                kind,
                f,
                party,
                bloc,
                instance.budgets().get(f).row().national(),
                payers > 1,
                active,
                income,
                blocs,
                instance.items().size());
    }

    /** A year's money comes evenly in the months of the year in which the fund pays. */
    private double[] income(FundBudget budget) {
        int months = instance.months();
        double[] income = new double[months];
        int[] paying = new int[instance.years()];
        for (int t = budget.first(); t < Math.min(months, budget.end()); t++) {
            paying[instance.yearIndex(t)]++;
        }
        for (int t = budget.first(); t < Math.min(months, budget.end()); t++) {
            int y = instance.yearIndex(t);
            income[t] = budget.amounts().get(y) / paying[y];
        }
        return income;
    }

    /**
     * Pools the money that donors who share a fund put together.
     *
     * @param donors all buyers
     * @return one pool for each fund that several donors pay into
     */
    static List<Buyer> pools(Instance instance, List<Buyer> donors) {
        List<Buyer> pools = new ArrayList<>();
        for (int f = 0; f < instance.budgets().size(); f++) {
            int fund = f;
            donors.stream()
                    .filter(b -> b.fund == fund && b.joins)
                    .findFirst()
                    .ifPresent(b ->
                            pools.add(
                                    new Buyer(
                                            Buyer.Kind.POOL,
                                            fund,
                                            "",
                                            b.bloc,
                                            false,
                                            false,
                                            1,
                                            new double[instance.months()],
                                            b.blocs,
                                            instance.items().size())));
        }
        return pools;
    }

    /** What a party belongs to, for stocks that a bloc holds. */
    static boolean isOf(Case c, String party, String holder) {
        Party of = c.getParty(party);
        return party.equals(holder) || of.bloc().filter(holder::equals).isPresent();
    }
}
