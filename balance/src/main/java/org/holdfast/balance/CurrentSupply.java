package org.holdfast.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.holdfast.model.Decision;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.ActiveMaterialSource;
import org.holdfast.model.Instance.ActiveOffer;
import org.holdfast.model.Instance.ActiveProducer;
import org.holdfast.model.Plan;
import org.holdfast.model.Series;
import org.holdfast.model.Substitute;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Way;

/** The plan of no new decision; its rules are told at {@link Balance#currentSupply}. */
final class CurrentSupply {
    private static final int GIFT_MONTHS = 12;

    private final Instance instance;
    private final BalanceAdapter adapter;
    private final int months;
    private final List<ActiveProducer> producers;
    private final List<ActiveOffer> offers;
    private final List<ActiveMaterialSource> materialSources;
    private final List<Substitute> substitutes;
    private final List<Decision> decisions = new ArrayList<>();

    CurrentSupply(Instance instance) {
        this.instance = instance;
        adapter = new BalanceAdapter(instance);
        months = instance.months();
        producers = adapter.producers();
        offers = adapter.offers();
        materialSources = adapter.materialSources();
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
        int start = Math.min(months, instance.start());
        Plan bare = new Plan(Way.PLAN, instance.scenario(), start, decisions, List.of());
        Trajectory trajectory = adapter.trajectory(a, trace, 0);
        return new Plan(
                Way.PLAN,
                instance.scenario(),
                start,
                decisions,
                Balance.tiers(instance, trajectory, bare));
    }

    private void wishForOutput(BalanceArrays a) {
        double[] potential = new double[a.producers * months];
        for (int j = 0; j < a.producers; j++) {
            double capacity = producers.get(j).capacity();
            for (int t = 0; t < months; t++) {
                capacity += producers.get(j).announced().at(t);
                if (producers.get(j).plans()) {
                    potential[j * months + t] = capacity * producers.get(j).sellable().at(t);
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
        double[][] share = new double[a.producers][a.claimants];
        for (int c = 1; c < a.claimants; c++) {
            double there = 0;
            for (int j = 0; j < a.producers; j++) {
                there += supplies(a, j, c, i) ? potential[j * months + t] : 0;
            }
            double part = there > 0 ? Math.min(1, claim(c, i, t) / there) : 0;
            for (int j = 0; j < a.producers; j++) {
                share[j][c] = supplies(a, j, c, i) ? part : 0;
            }
        }
        for (int j = 0; j < a.producers; j++) {
            if (a.producerItem[j] != i) {
                continue;
            }
            double sum = 0;
            int suppliers = 0;
            for (int c = 1; c < a.claimants; c++) {
                sum += share[j][c];
                suppliers += supplies(a, j, c, i) && instance.claims(c, i) ? 1 : 0;
            }
            double whole = Math.min(1, Math.max(sum, suppliers > 0 ? instance.allyReserve() : 0));
            double supplied = Math.min(1 - whole, 1 - producers.get(j).withheld().at(t));
            for (int c = 1; c < a.claimants; c++) {
                double part = 0;
                if (sum > 0) {
                    part = share[j][c] / sum * whole;
                } else if (supplies(a, j, c, i) && instance.claims(c, i)) {
                    part = whole / suppliers;
                }
                a.output[t][j * a.claimants + c] = part * potential[j * months + t];
            }
            a.output[t][j * a.claimants] = supplied * potential[j * months + t];
        }
    }

    /** What an ally wants made in a month: its own use, and what its stock lacks to its floor. */
    private double claim(int c, int i, int t) {
        double kept = instance.initialStock(c, i) - instance.giftable(c, i);
        double lacks = Math.max(0, instance.stockFloor(c, i, t) - kept);
        return instance.ownUse(c, i, t) + (t < GIFT_MONTHS ? lacks / GIFT_MONTHS : 0);
    }

    private boolean supplies(BalanceArrays a, int j, int c, int i) {
        if (a.producerItem[j] != i || !producers.get(j).plans()) {
            return false;
        }
        String bloc = instance.c().blocOf(instance.claimants().get(c));
        boolean hasOwn = false;
        for (ActiveProducer producer : producers) {
            hasOwn |= producer.item() == i && producer.plans() && producer.bloc().equals(bloc);
        }
        String seller = producers.get(j).bloc();
        return hasOwn ? seller.equals(bloc) : !isClaimant(seller);
    }

    private boolean isClaimant(String bloc) {
        return instance.claimants().stream()
                .anyMatch(claimant -> instance.c().blocOf(claimant).equals(bloc));
    }

    private void wishForGoods(BalanceArrays a) {
        for (int t = 0; t < months; t++) {
            Arrays.fill(a.material[t], Double.MAX_VALUE);
            Arrays.fill(a.release[t], Double.MAX_VALUE);
        }
        for (int o = 0; o < a.offers; o++) {
            for (int t = 0; t < months && offers.get(o).row().group().isEmpty(); t++) {
                a.purchase[t][o * a.claimants] = offers.get(o).monthly(t);
            }
        }
        for (int k = a.items; k < a.claimants * a.items; k++) {
            for (int t = 0; t < Math.min(GIFT_MONTHS, months); t++) {
                a.gift[t][k] = a.world.giftable[k][0] / GIFT_MONTHS;
            }
        }
    }

    private void write(BalanceArrays a, BalanceTrace r) {
        for (int j = 0; j < a.producers; j++) {
            String unit = instance.items().get(a.producerItem[j]).unit().en();
            String id = producers.get(j).row().id();
            for (int c = 0; c < a.claimants; c++) {
                String claimant = instance.claimants().get(c);
                write(Kind.OUTPUT, id, claimant, unit, r.output, j * a.claimants + c);
            }
            int row = j;
            Series works = Series.generate(months, t -> r.works[t][row][0]);
            decisions.add(new Decision(Kind.CAPACITY, id, "", unit, works, Series.zero(months)));
        }
        for (int o = 0; o < a.offers; o++) {
            String unit = instance.items().get(a.offerItem[o]).unit().en();
            String supplied = instance.claimants().getFirst();
            String id = offers.get(o).row().id();
            write(Kind.PURCHASE, id, supplied, unit, r.bought, o * a.claimants);
        }
        for (int c = 0; c < a.claimants; c++) {
            for (int i = 0; i < a.items; i++) {
                String item = instance.items().get(i).id();
                String unit = instance.items().get(i).unit().en();
                String holder = instance.claimants().get(c);
                write(Kind.GIFT, holder, item, unit, r.given, c * a.items + i);
                write(Kind.RELEASE, holder, item, unit, r.used, c * a.items + i);
            }
        }
        for (int s = 0; s < a.substitutes; s++) {
            String unit = instance.items().get(a.substituteBy[s]).unit().en();
            Substitute substitute = substitutes.get(s);
            write(Kind.SUBSTITUTE, substitute.item(), substitute.by(), unit, r.substituted, s);
        }
        for (int s = 0; s < a.materialSources; s++) {
            String unit = instance.materials().get(a.sourceMaterial[s]).unit().en();
            write(Kind.MATERIAL, materialSources.get(s).row().id(), "", unit, r.material, s);
        }
    }

    private void write(
            Kind kind, String subject, String detail, String unit, double[][][] from, int row) {
        Series quantity = Series.generate(months, t -> from[t][row][0]);
        if (quantity.sum() > 0) {
            Series nothing = Series.zero(months);
            decisions.add(new Decision(kind, subject, detail, unit, quantity, nothing));
        }
    }
}
