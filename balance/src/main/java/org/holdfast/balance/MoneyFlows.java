package org.holdfast.balance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.model.Decision;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.ExpansionOption;
import org.holdfast.model.Instance.FundBudget;
import org.holdfast.model.MoneyFlow;
import org.holdfast.model.MoneyFlow.Flow;
import org.holdfast.model.MoneyFlow.State;
import org.holdfast.model.Parts;
import org.holdfast.model.Plan;
import org.holdfast.model.Series;

/**
 * Follows a plan's money to what it buys for one claimant.
 *
 * <p>A payment names its fund, the bloc of the supplier and the claimant, but no item: what a fund
 * pays to a bloc in a year is shared over the items that the bloc makes and sells for that claimant
 * in that year, by their value at the price of the case (for lines: by their cost); where there is
 * none in that year, over those of the whole horizon. What is paid on top of the price, such as
 * upkeep and the cost of frame contracts, goes with them. What a fund has and does not pay to
 * anyone has no contract.
 */
public final class MoneyFlows {
    private final Instance instance;
    private final Plan plan;
    private final String claimant;
    private final int months;
    private final Map<String, Goods> goods = new HashMap<>();

    private MoneyFlows(Instance instance, Plan plan, String claimant) {
        this.instance = instance;
        this.plan = plan;
        this.claimant = claimant;
        months = instance.months();
    }

    /** The money for the claimant whose need is the purpose of the plan. */
    public static MoneyFlow of(Instance instance, Plan plan) {
        return of(instance, plan, instance.claimants().getFirst());
    }

    /**
     * The money of all funds that may buy for a claimant: what they pay for it, and what they pay
     * to nobody. What such a fund pays for others is left out.
     */
    public static MoneyFlow of(Instance instance, Plan plan, String claimant) {
        MoneyFlows flows = new MoneyFlows(instance, plan, claimant);
        flows.gatherGoods();
        return new MoneyFlow(flows.all());
    }

    /** What a use of money bought, by item and how far it is, in each year and in all. */
    private final class Goods {
        /** [year, and last the whole horizon] millions by item and state. */
        private final List<Map<Key, Double>> years = new ArrayList<>();

        Goods() {
            for (int y = 0; y <= instance.years(); y++) {
                years.add(new LinkedHashMap<>());
            }
        }

        void add(String item, Series money, int lag) {
            add(new Key(Optional.of(item), State.DELIVERED), money, 0, months - lag);
            add(new Key(Optional.of(item), State.IN_PRODUCTION), money, months - lag, months);
        }

        /** Adds what is paid from one month to before another. */
        private void add(Key key, Series money, int from, int to) {
            double all = 0;
            double year = 0;
            for (int t = Math.max(0, from); t < to; t++) {
                year += Math.max(0, money.at(t));
                if (t + 1 == to || instance.yearIndex(t + 1) > instance.yearIndex(t)) {
                    if (year > 0) {
                        years.get(instance.yearIndex(t)).merge(key, year, Double::sum);
                    }
                    all += year;
                    year = 0;
                }
            }
            if (all > 0) {
                years.getLast().merge(key, all, Double::sum);
            }
        }

        Map<Key, Double> in(int year) {
            return years.get(year).isEmpty() ? years.getLast() : years.get(year);
        }
    }

    private record Key(Optional<String> item, State state) {}

    private void gatherGoods() {
        Map<String, Instance.ActiveProducer> producers = new HashMap<>();
        instance.producers().forEach(producer -> producers.put(producer.row().id(), producer));
        Map<String, Instance.ActiveMaterialSource> materialSources = new HashMap<>();
        instance.materialSources()
                .forEach(materialSource ->
                        materialSources.put(materialSource.row().id(), materialSource));
        Map<String, Instance.ActiveOffer> offers = new HashMap<>();
        instance.offers().forEach(offer -> offers.put(offer.row().id(), offer));
        for (Decision d : plan.decisions()) {
            Instance.ActiveProducer producer = producers.get(d.subject());
            Instance.ActiveMaterialSource materialSource = materialSources.get(d.subject());
            Instance.ActiveOffer offer = offers.get(d.subject());
            if (d.kind() == Decision.Kind.OUTPUT
                    && producer != null
                    && d.detail().equals(claimant)) {
                goods("procurement", producer.bloc())
                        .add(item(producer.item()), d.money(), producer.lag());
            } else if (d.kind() == Decision.Kind.PURCHASE && offer != null) {
                if (d.detail().equals(claimant)) {
                    goods("procurement", offer.bloc())
                            .add(item(offer.item()), d.money(), offer.lag());
                }
            } else if (d.kind() == Decision.Kind.LINE_BY_PUBLIC && producer != null) {
                int lead = lead(producer.expansions(), d.detail());
                goods("investment", producer.bloc()).add(item(producer.item()), d.money(), lead);
            } else if (d.kind() == Decision.Kind.LINE_BY_PUBLIC && materialSource != null) {
                String material = instance.materials().get(materialSource.material()).id();
                int lead = lead(materialSource.expansions(), d.detail());
                goods("investment", materialSource.bloc()).add(material, d.money(), lead);
            }
        }
    }

    private String item(int index) {
        return instance.items().get(index).id();
    }

    private static int lead(List<ExpansionOption> expansions, String number) {
        return expansions.get(Integer.parseInt(number)).lead();
    }

    private Goods goods(String use, String bloc) {
        return goods.computeIfAbsent(use + "/" + bloc, key -> new Goods());
    }

    private List<Flow> all() {
        Map<String, double[]> paid = new HashMap<>();
        Map<String, Map<Key, Double>> bought = new HashMap<>();
        for (Decision payment : plan.all(Decision.Kind.PAYMENT)) {
            double[] years =
                    paid.computeIfAbsent(payment.subject(), f -> new double[instance.years()]);
            List<String> detail = Parts.of(payment.detail(), '/');
            boolean isMeant = detail.get(2).equals(claimant);
            Map<Key, Double> into =
                    bought.computeIfAbsent(payment.subject(), f -> new LinkedHashMap<>());
            double[] here = new double[instance.years()];
            for (int t = 0; t < months; t++) {
                here[instance.yearIndex(t)] += Math.max(0, payment.quantity().at(t));
            }
            for (int y = 0; y < here.length; y++) {
                years[y] += here[y];
                if (isMeant && here[y] > 0) {
                    share(here[y], goods(detail.get(0), detail.get(1)).in(y), into);
                }
            }
        }
        List<Flow> flows = new ArrayList<>();
        for (FundBudget budget : instance.budgets()) {
            String fund = budget.row().id();
            if (budget.isEmpty() || !mayBuy(fund)) {
                continue;
            }
            String source = instance.c().blocOf(budget.row().contributors());
            bought.getOrDefault(fund, Map.of())
                    .forEach((key, money) ->
                            flows.add(new Flow(source, fund, key.item(), key.state(), money)));
            double left = left(budget, paid.getOrDefault(fund, new double[instance.years()]));
            if (left > 0) {
                flows.add(new Flow(source, fund, Optional.empty(), State.NO_CONTRACT, left));
            }
        }
        return flows;
    }

    private boolean mayBuy(String fund) {
        return instance.c().fundRules().stream()
                .anyMatch(r -> r.fund().equals(fund) && r.claimant().equals(claimant));
    }

    /** Shares a payment over goods by value. */
    private static void share(double money, Map<Key, Double> goods, Map<Key, Double> into) {
        double all = 0;
        for (double value : goods.values()) {
            all += value;
        }
        if (all == 0) {
            into.merge(new Key(Optional.empty(), State.IN_PRODUCTION), money, Double::sum);
        }
        for (Map.Entry<Key, Double> of : goods.entrySet()) {
            into.merge(of.getKey(), money * of.getValue() / all, Double::sum);
        }
    }

    /** What of a fund is paid to nobody; a solver's trace is nothing. */
    private static double left(FundBudget budget, double[] paid) {
        double all = 0;
        double spent = 0;
        for (int y = 0; y < paid.length; y++) {
            all += budget.amounts().get(y);
            spent += paid[y];
        }
        return all - spent > 1e-6 * all ? all - spent : 0;
    }
}
