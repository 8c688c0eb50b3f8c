package org.holdfast.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.holdfast.model.Decided;
import org.holdfast.model.Decided.Kind;
import org.holdfast.model.Plan;
import org.holdfast.model.Series;
import org.holdfast.model.Situation;
import org.holdfast.model.Situation.Feed;
import org.holdfast.model.Situation.Sale;
import org.holdfast.model.Situation.Site;
import org.holdfast.model.Substitute;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Way;

/** The plan of no new decision; its rules are told at {@link Balance#currentSupply}. */
final class CurrentSupply {
    private static final int GIFT_MONTHS = 12;

    private final Situation situation;
    private final BalanceAdapter adapter;
    private final int months;
    private final List<Site> sites;
    private final List<Sale> sales;
    private final List<Feed> feeds;
    private final List<Substitute> substitutes;
    private final List<Decided> decisions = new ArrayList<>();

    CurrentSupply(Situation situation) {
        this.situation = situation;
        adapter = new BalanceAdapter(situation);
        months = situation.months();
        sites = adapter.sites();
        sales = adapter.sales();
        feeds = adapter.feeds();
        substitutes = adapter.substitutes();
    }

    /**
     * Wishes for everything, lets the balance cut it, and wishes again for substitutes once it is
     * known what is short; what then happens is the plan.
     */
    Plan plan() {
        BalanceArrays a = adapter.arrays();
        a.materialsByPriority = false;
        a.stockByPriority = true;
        wishForOutput(a);
        wishForGoods(a);
        BalanceTrace first = new BalanceTrace(a, true);
        BalanceKernel.run(a, first);
        for (int s = 0; s < a.substitutes; s++) {
            for (int t = 0; t < months; t++) {
                a.substitute[t][s] = Double.MAX_VALUE;
            }
        }
        for (int t = 0; t < months; t++) {
            for (int i = 0; i < a.items; i++) {
                a.release[t][i] = first.used[t][i][0];
            }
        }
        BalanceTrace trace = new BalanceTrace(a, true);
        BalanceKernel.run(a, trace);
        write(a, trace);
        int start = Math.min(months, situation.start());
        Plan bare = new Plan(Way.PLAN, situation.scenario(), start, decisions, List.of());
        Trajectory trajectory = adapter.trajectory(a, trace, 0);
        return new Plan(
                Way.PLAN,
                situation.scenario(),
                start,
                decisions,
                Balance.tiers(situation, trajectory, bare));
    }

    private void wishForOutput(BalanceArrays a) {
        double[] potential = new double[a.sites * months];
        for (int j = 0; j < a.sites; j++) {
            double capacity = sites.get(j).capacity();
            for (int t = 0; t < months; t++) {
                capacity += sites.get(j).announced().at(t);
                if (sites.get(j).plans()) {
                    potential[j * months + t] = capacity * sites.get(j).sellable().at(t);
                }
            }
        }
        for (int t = 0; t < months; t++) {
            for (int i = 0; i < a.items; i++) {
                shareOutput(a, potential, i, t);
            }
        }
    }

    private void shareOutput(BalanceArrays a, double[] potential, int i, int t) {
        double[][] share = new double[a.sites][a.claimants];
        for (int c = 1; c < a.claimants; c++) {
            double there = 0;
            for (int j = 0; j < a.sites; j++) {
                there += supplies(a, j, c, i) ? potential[j * months + t] : 0;
            }
            double part = there > 0 ? Math.min(1, claim(c, i, t) / there) : 0;
            for (int j = 0; j < a.sites; j++) {
                share[j][c] = supplies(a, j, c, i) ? part : 0;
            }
        }
        for (int j = 0; j < a.sites; j++) {
            if (a.siteItem[j] != i) {
                continue;
            }
            double sum = 0;
            int suppliers = 0;
            for (int c = 1; c < a.claimants; c++) {
                sum += share[j][c];
                suppliers += supplies(a, j, c, i) && situation.claims(c, i) ? 1 : 0;
            }
            double whole = Math.min(1, Math.max(sum, suppliers > 0 ? situation.allyReserve() : 0));
            double supplied = 1 - whole;
            for (int c = 1; c < a.claimants; c++) {
                double part = 0;
                if (sum > 0) {
                    part = share[j][c] / sum * whole;
                } else if (supplies(a, j, c, i) && situation.claims(c, i)) {
                    part = whole / suppliers;
                }
                a.output[t][j * a.claimants + c] = part * potential[j * months + t];
            }
            a.output[t][j * a.claimants] = supplied * potential[j * months + t];
        }
    }

    /** What an ally wants made in a month: its own use, and what its stock lacks to its floor. */
    private double claim(int c, int i, int t) {
        double kept = situation.initialStock(c, i) - situation.giftable(c, i);
        double lacks = Math.max(0, situation.stockFloor(c, i, t) - kept);
        return situation.ownUse(c, i, t) + (t < GIFT_MONTHS ? lacks / GIFT_MONTHS : 0);
    }

    private boolean supplies(BalanceArrays a, int j, int c, int i) {
        if (a.siteItem[j] != i || !sites.get(j).plans()) {
            return false;
        }
        String bloc = situation.c().blocOf(situation.claimants().get(c));
        boolean hasOwn = false;
        for (Site site : sites) {
            hasOwn |= site.item() == i && site.plans() && site.bloc().equals(bloc);
        }
        String seller = sites.get(j).bloc();
        return hasOwn ? seller.equals(bloc) : !isClaimant(seller);
    }

    private boolean isClaimant(String bloc) {
        return situation.claimants().stream()
                .anyMatch(claimant -> situation.c().blocOf(claimant).equals(bloc));
    }

    private void wishForGoods(BalanceArrays a) {
        for (int t = 0; t < months; t++) {
            Arrays.fill(a.material[t], Double.MAX_VALUE);
            Arrays.fill(a.release[t], Double.MAX_VALUE);
        }
        for (int o = 0; o < a.offers; o++) {
            for (int t = 0; t < months && sales.get(o).row().group().isEmpty(); t++) {
                a.purchase[t][o * a.claimants] = sales.get(o).monthly();
            }
        }
        for (int k = a.items; k < a.claimants * a.items; k++) {
            for (int t = 0; t < Math.min(GIFT_MONTHS, months); t++) {
                a.gift[t][k] = a.giftable[k][0] / GIFT_MONTHS;
            }
        }
    }

    private void write(BalanceArrays a, BalanceTrace r) {
        for (int j = 0; j < a.sites; j++) {
            String unit = situation.items().get(a.siteItem[j]).unit().en();
            String id = sites.get(j).row().id();
            for (int c = 0; c < a.claimants; c++) {
                String claimant = situation.claimants().get(c);
                write(Kind.OUTPUT, id, claimant, unit, r.output, j * a.claimants + c);
            }
            int row = j;
            Series works = Series.generate(months, t -> r.works[t][row][0]);
            decisions.add(new Decided(Kind.CAPACITY, id, "", unit, works, Series.zero(months)));
        }
        for (int o = 0; o < a.offers; o++) {
            String unit = situation.items().get(a.offerItem[o]).unit().en();
            String supplied = situation.claimants().getFirst();
            String id = sales.get(o).row().id();
            write(Kind.PURCHASE, id, supplied, unit, r.bought, o * a.claimants);
        }
        for (int c = 0; c < a.claimants; c++) {
            for (int i = 0; i < a.items; i++) {
                String item = situation.items().get(i).id();
                String unit = situation.items().get(i).unit().en();
                String holder = situation.claimants().get(c);
                write(Kind.GIFT, holder, item, unit, r.given, c * a.items + i);
                write(Kind.RELEASE, holder, item, unit, r.used, c * a.items + i);
            }
        }
        for (int s = 0; s < a.substitutes; s++) {
            String unit = situation.items().get(a.substituteBy[s]).unit().en();
            Substitute substitute = substitutes.get(s);
            write(Kind.SUBSTITUTE, substitute.item(), substitute.by(), unit, r.substituted, s);
        }
        for (int s = 0; s < a.feeds; s++) {
            String unit = situation.materials().get(a.feedMaterial[s]).unit().en();
            write(Kind.MATERIAL, feeds.get(s).row().id(), "", unit, r.material, s);
        }
    }

    private void write(
            Kind kind, String subject, String detail, String unit, double[][][] from, int row) {
        Series quantity = Series.generate(months, t -> from[t][row][0]);
        if (quantity.sum() > 0) {
            Series nothing = Series.zero(months);
            decisions.add(new Decided(kind, subject, detail, unit, quantity, nothing));
        }
    }
}
