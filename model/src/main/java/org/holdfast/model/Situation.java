package org.holdfast.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.model.Lever.Effect;

/**
 * A case under a scenario: every lever applied, every month filled in, names turned into indices.
 * Plan and balance both read this and nothing else, so they cannot disagree about what a lever
 * means.
 *
 * <p>Quantities are in units of the item (not lots) a month; money in EUR million; months are
 * indices from the case's first month. Only the central values are used; futures come later.
 */
public final class Situation {
    private final Case c;
    private final Scenario scenario;
    private final int months;
    private final List<Item> items;
    private final List<String> claimants;
    private final List<Site> sites;
    private final List<Feed> feeds;
    private final List<Sale> sales;
    private final List<Purse> purses;
    private final List<Material> materials;
    private final List<Item> adversaryItems;
    private final Map<String, Integer> itemIndex = new LinkedHashMap<>();
    private final Map<String, List<Expansion>> expansions = new HashMap<>();
    private final Map<String, List<PriceStep>> priceSteps = new HashMap<>();
    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, Integer> materialIndex = new HashMap<>();
    private final double[][][] floor;
    private final double[][][] full;
    private final double[][][] ownUse;
    private final double[][][] stockFloor;
    private final double[][][] stockTarget;
    private final double[] discount;

    /**
     * A possible expansion.
     *
     * @param ceiling units a month that can be added in all
     * @param rate units a month that can be started each month
     * @param lead months from decision to first output
     * @param cost EUR million for one unit a month
     */
    public record Build(
            double ceiling,
            double rate,
            int lead,
            double cost,
            Expansion.Finance finance,
            Origin origin) {}

    /**
     * A price step.
     *
     * @param share width of the step, as a share of capacity
     * @param factor times the price
     */
    public record Step(double share, double factor) {}

    /**
     * What strikes do to a site.
     *
     * @param interceptorsPerUnit interceptors a month that cover one unit a month of capacity
     */
    public record Danger(
            double loss,
            double coveredLoss,
            double repair,
            int interceptor,
            double interceptorsPerUnit) {}

    /**
     * A producer in this scenario.
     *
     * @param item index of its item
     * @param capacity units a month at the start
     * @param announced units a month added in each month by others' decisions
     * @param availability share of working capacity that turns into output
     * @param sellable share of working capacity that can be output for the claimants, in each
     *     month: availability × share not committed elsewhere
     */
    public record Site(
            Producer row,
            int item,
            String bloc,
            boolean plans,
            double capacity,
            Series announced,
            double availability,
            Series sellable,
            double price,
            double advance,
            int orderLag,
            int lag,
            int minContract,
            double requiredUtilisation,
            int publicMinContract,
            double publicUtilisation,
            double sustaining,
            double warmCost,
            double closingCost,
            List<Build> builds,
            List<Step> steps,
            Optional<Danger> danger) {
        public Site {
            builds = List.copyOf(builds);
            steps = List.copyOf(steps);
        }
    }

    /** A source of a material in this scenario; {@code material} is an index. */
    public record Feed(
            MaterialSource row,
            int material,
            String bloc,
            double capacity,
            Series announced,
            double availability,
            List<Build> builds) {
        public Feed {
            builds = List.copyOf(builds);
        }
    }

    /** An offer in this scenario. */
    public record Sale(
            Offer row,
            int item,
            String bloc,
            double price,
            double monthly,
            double total,
            int from,
            int to,
            int lag,
            List<Step> steps) {
        public Sale {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A fund in this scenario.
     *
     * @param first month index of the first payment
     * @param end month index from which nothing new comes
     * @param amounts EUR million in each calendar year of the horizon, partial years in proportion
     */
    public record Purse(
            Fund row,
            int first,
            int end,
            List<Double> amounts,
            double carryOver,
            double investShare) {
        public Purse {
            amounts = List.copyOf(amounts);
        }

        /** True if it never has money. */
        public boolean isEmpty() {
            return amounts.stream().allMatch(a -> a <= 0);
        }
    }

    private Situation(Case c, Scenario scenario) {
        this.c = c;
        this.scenario = scenario;
        this.months = c.settings().months();
        items = c.items().stream().filter(i -> i.side() == Item.Side.OURS).toList();
        adversaryItems = c.items().stream().filter(i -> i.side() == Item.Side.ADVERSARY).toList();
        for (int i = 0; i < items.size(); i++) {
            itemIndex.put(items.get(i).id(), i);
        }
        materials = c.materials();
        claimants = findClaimants();
        discount = new double[months + 1];
        discount[0] = 1;
        for (int t = 1; t <= months; t++) {
            discount[t] = discount[t - 1] / (1 + c.settings().discount());
        }
        floor = new double[claimants.size()][items.size()][months];
        full = new double[claimants.size()][items.size()][months];
        ownUse = new double[claimants.size()][items.size()][months];
        stockFloor = new double[claimants.size()][items.size()][months];
        stockTarget = new double[claimants.size()][items.size()][months];
        fillNeeds();
        // A future is a situation of its own, so that looking a row up must not mean a search.
        c.expansions()
                .forEach(e ->
                        expansions.computeIfAbsent(e.subject(), id -> new ArrayList<>()).add(e));
        c.priceSteps()
                .forEach(p ->
                        priceSteps.computeIfAbsent(p.subject(), id -> new ArrayList<>()).add(p));
        c.parties().forEach(p -> parties.put(p.id(), p));
        for (int m = 0; m < materials.size(); m++) {
            materialIndex.put(materials.get(m).id(), m);
        }
        sites = c.producers().stream().map(this::site).toList();
        feeds = c.materialSources().stream().map(this::feed).toList();
        sales = c.offers().stream().map(this::sale).toList();
        purses = c.funds().stream().map(this::purse).toList();
    }

    public static Situation of(Case c, Scenario scenario) {
        return new Situation(c, scenario);
    }

    public Case c() {
        return c;
    }

    public Scenario scenario() {
        return scenario;
    }

    public int months() {
        return months;
    }

    /** Our items, in the order of the case. */
    public List<Item> items() {
        return items;
    }

    public List<Item> adversaryItems() {
        return adversaryItems;
    }

    public int indexOf(String item) {
        return itemIndex.getOrDefault(item, -1);
    }

    /** Holders with needs: Ukraine first, then allies in the order of the case. */
    public List<String> claimants() {
        return claimants;
    }

    public List<Site> sites() {
        return sites;
    }

    public List<Feed> feeds() {
        return feeds;
    }

    public List<Sale> sales() {
        return sales;
    }

    public List<Purse> purses() {
        return purses;
    }

    public List<Material> materials() {
        return materials;
    }

    /** Floor need of Ukraine's item, units a month. */
    public double floor(int claimant, int item, int t) {
        return floor[claimant][item][t];
    }

    /** Full need, units a month; at least the floor. */
    public double full(int claimant, int item, int t) {
        return full[claimant][item][t];
    }

    public double ownUse(int claimant, int item, int t) {
        return ownUse[claimant][item][t];
    }

    /** Stock below which an ally does not go, units. */
    public double stockFloor(int claimant, int item, int t) {
        return stockFloor[claimant][item][t];
    }

    /** Stock that an ally has promised to hold in month t, units; 0 before the target month. */
    public double stockTarget(int claimant, int item, int t) {
        return stockTarget[claimant][item][t];
    }

    /** True if the claimant holds or needs the item at all. */
    public boolean claims(int claimant, int item) {
        double sum = initialStock(claimant, item);
        for (int t = 0; t < months; t++) {
            sum += full[claimant][item][t] + ownUse[claimant][item][t];
            sum += stockFloor[claimant][item][t] + stockTarget[claimant][item][t];
        }
        return sum > 0;
    }

    public double initialStock(int claimant, int item) {
        return c.stocks().stream()
                .filter(s ->
                        s.holder().equals(claimants.get(claimant))
                                && s.item().equals(items.get(item).id()))
                .mapToDouble(s -> s.quantity().value())
                .sum();
    }

    /** Units of an ally's stock that may be given to Ukraine over the horizon. */
    public double giftable(int claimant, int item) {
        double share = setting(Effect.GIFTS, 1);
        return c.stocks().stream()
                .filter(s ->
                        s.holder().equals(claimants.get(claimant))
                                && s.item().equals(items.get(item).id()))
                .mapToDouble(s -> Math.min(s.quantity().value(), s.giftable().value()) * share)
                .sum();
    }

    /** Share of a source's output that reaches these items. */
    public double materialShare(int material) {
        Material m = materials.get(material);
        double priority = setting(Effect.MATERIAL_PRIORITY, 0);
        double market = m.defenceShare().value();
        return market + (m.priorityShare().value() - market) * priority;
    }

    /** Units of a material in one unit of an item. */
    public double materialUse(int item, int material) {
        String m = materials.get(material).id();
        return c.materialUse().stream()
                        .filter(u ->
                                u.item().equals(items.get(item).id()) && u.material().equals(m))
                        .mapToDouble(u -> u.quantity().value())
                        .sum()
                * factor(Effect.MATERIAL_USE, m);
    }

    /** Discount factor of month t: what one item-month then counts now. */
    public double discount(int t) {
        return discount[t];
    }

    /** Calendar year of month t. */
    public int year(int t) {
        return (c.settings().firstMonth().getYear() * 12
                        + c.settings().firstMonth().getMonthValue()
                        - 1
                        + t)
                / 12;
    }

    /** Index of the calendar year of month t, from the first year of the horizon. */
    public int yearIndex(int t) {
        return year(t) - year(0);
    }

    /** Calendar years that the horizon touches. */
    public int years() {
        return yearIndex(months - 1) + 1;
    }

    /** Longest contract that may be signed, months. */
    public int contractLength() {
        return (int) setting(Effect.CONTRACT_LENGTH, c.settings().adHoc().contractLength());
    }

    /** What national money pays above the price outside its own bloc, as a share. */
    public double premiumAbroad() {
        return c.settings().adHoc().nationalPremium() * (1 - setting(Effect.JOINT_ORDERS, 0));
    }

    public boolean publicLineNeedsOrder() {
        return setting(Effect.PUBLIC_LINE_NEEDS_ORDER, 1) >= 0.5;
    }

    public double allyReserve() {
        return setting(Effect.ALLY_RESERVE, 0);
    }

    /** Month index before which nothing new is decided. */
    public int start() {
        return (int) setting(Effect.START, 0);
    }

    /** The setting of the first lever with this effect; {@code standard} if the case has none. */
    public double setting(Effect effect, double standard) {
        for (Lever lever : c.levers()) {
            if (lever.effect() == effect) {
                return settingOf(lever);
            }
        }
        return standard;
    }

    /** The product of all levers with this effect for the subject or for all subjects. */
    public double factor(Effect effect, String subject) {
        double product = 1;
        for (Lever lever : c.levers()) {
            if (lever.effect() == effect
                    && (lever.subject().isEmpty() || lever.subject().equals(subject))) {
                product *= settingOf(lever);
            }
        }
        return product;
    }

    private double settingOf(Lever lever) {
        Double setting = scenario.settings().get(lever.id());
        return setting == null ? lever.standard() : setting;
    }

    /** The adversary at the low, central or high end of what the sources say. */
    public enum Level {
        LOW,
        CENTRAL,
        HIGH
    }

    /** What the adversary makes, refurbishes and buys of an item, units a month. */
    public Series adversarySupply(String item, Level level) {
        return adversary(item, AdversaryFlow.Flow.PRODUCTION, level)
                .plus(adversary(item, AdversaryFlow.Flow.REFURBISHMENT, level))
                .plus(adversary(item, AdversaryFlow.Flow.PURCHASE, level));
    }

    /**
     * One flow of the adversary; zero where the case has no row. A stock is in every month the
     * same.
     */
    public Series adversary(String item, AdversaryFlow.Flow flow, Level level) {
        double sanctions = setting(Effect.SANCTIONS, 0);
        double[] sum = new double[months];
        for (AdversaryFlow row : c.adversaryFlows()) {
            if (!row.item().equals(item) || row.flow() != flow) {
                continue;
            }
            double growth = at(row.growth(), level) * (1 - sanctions);
            double imported = 1 - row.importedShare().value() * sanctions;
            double years = 1;
            for (int t = 0; t < months; t++) {
                int since = t - row.from();
                if (since > 0 && since % 12 == 0) {
                    years *= 1 + growth;
                }
                if (since >= 0 && t <= row.to()) {
                    sum[t] +=
                            at(row.quantity(), level)
                                    * imported
                                    * years
                                    * (1 + growth * (since % 12) / 12);
                }
            }
        }
        return Series.of(sum);
    }

    private static double at(Quantity quantity, Level level) {
        return switch (level) {
            case LOW -> quantity.low();
            case CENTRAL -> quantity.value();
            case HIGH -> quantity.high();
        };
    }

    private List<String> findClaimants() {
        List<String> found = new ArrayList<>();
        found.add(c.settings().ukraine());
        for (Need need : c.needs()) {
            if (!found.contains(need.holder())) {
                found.add(need.holder());
            }
        }
        for (Stock stock : c.stocks()) {
            if (!found.contains(stock.holder())) {
                found.add(stock.holder());
            }
        }
        return List.copyOf(found);
    }

    /** The row of the case for a need of Ukraine in the first month, in this posture. */
    public Optional<Need> findFirstNeed(String item, Need.Tier tier) {
        return c.needs().stream()
                .filter(n -> n.holder().equals(c.settings().ukraine()))
                .filter(n -> n.item().equals(item) && n.tier() == tier)
                .filter(n -> n.from() <= 0 && applies(n.posture()))
                .findFirst();
    }

    private boolean applies(Need.Posture posture) {
        boolean attack = setting(Effect.POSTURE, 0) >= 0.5;
        return switch (posture) {
            case ANY -> true;
            case HOLD -> !attack;
            case COUNTER_ATTACK -> attack;
        };
    }

    private void fillNeeds() {
        for (Need need : c.needs()) {
            int i = indexOf(need.item());
            if (!applies(need.posture()) || i < 0) {
                continue;
            }
            int holder = claimants.indexOf(need.holder());
            double[] into =
                    switch (need.tier()) {
                        case FLOOR -> floor[holder][i];
                        case FULL -> full[holder][i];
                        case OWN_USE -> ownUse[holder][i];
                        case STOCK_FLOOR -> stockFloor[holder][i];
                        case STOCK_TARGET -> stockTarget[holder][i];
                    };
            double factor =
                    switch (need.tier()) {
                        case FLOOR -> factor(Effect.FLOOR_NEED, need.item());
                        case FULL -> factor(Effect.FULL_NEED, need.item());
                        case OWN_USE, STOCK_FLOOR, STOCK_TARGET -> 1;
                    };
            Series rate =
                    need.launches()
                            .map(l ->
                                    adversary(
                                                    l.against(),
                                                    AdversaryFlow.Flow.LAUNCHES,
                                                    Level.CENTRAL)
                                            .times(
                                                    l.shareEngaged().value()
                                                            * l.perTarget().value()))
                            .orElseGet(() -> {
                                double value = need.quantity().map(Quantity::value).orElse(0.0);
                                return Series.generate(months, t -> value);
                            });
            for (int t = Math.max(0, need.from()); t <= Math.min(months - 1, need.to()); t++) {
                into[t] += rate.at(t) * factor;
            }
        }
        for (int h = 0; h < claimants.size(); h++) {
            for (int i = 0; i < items.size(); i++) {
                for (int t = 0; t < months; t++) {
                    full[h][i][t] = Math.max(full[h][i][t], floor[h][i][t]);
                }
            }
        }
    }

    private double open(String group) {
        return group.isEmpty() ? 1 : openGroup(group);
    }

    private double openGroup(String group) {
        double product = 1;
        for (Lever lever : c.levers()) {
            if (lever.effect() == Effect.OPEN_GROUP && lever.subject().equals(group)) {
                product *= settingOf(lever);
            }
        }
        return product;
    }

    private Party getParty(String id) {
        Party party = parties.get(id);
        return party == null ? c.getParty(id) : party;
    }

    private String blocOf(String party) {
        return getParty(party).bloc().orElse(party);
    }

    private Site site(Producer p) {
        double open = open(p.group());
        double availability =
                Math.min(
                        1,
                        p.availability().value()
                                * (p.exposed() ? 1 : setting(Effect.AVAILABILITY, 1)));
        double committed = p.committedElsewhere().value() * (1 - setting(Effect.REDIRECT, 0));
        Series sellable =
                Series.generate(months, t -> availability * (1 - committed * committedLeft(p, t)));
        double capacity = p.capacity().value() * open;
        Series announced = announced(p.id(), open);
        List<Build> builds = builds(p.id(), open);
        double whole = capacity + announced.sum();
        for (Build build : builds) {
            whole += build.ceiling();
        }
        double reference = whole;
        Optional<Danger> danger =
                p.exposed()
                        ? c.exposure().stream()
                                .filter(e -> e.party().equals(p.party()))
                                .findFirst()
                                .map(e ->
                                        new Danger(
                                                Math.min(
                                                        0.9,
                                                        e.loss().value()
                                                                * setting(Effect.LOSSES, 1)),
                                                Math.min(
                                                        0.9,
                                                        e.coveredLoss().value()
                                                                * setting(Effect.LOSSES, 1)),
                                                Math.max(1, e.repair().value()),
                                                indexOf(e.interceptor()),
                                                reference > 0
                                                        ? e.interceptors().value() / reference
                                                        : 0))
                        : Optional.empty();
        double shorter = setting(Effect.MIN_CONTRACT, 1);
        return new Site(
                p,
                indexOf(p.item()),
                blocOf(p.party()),
                getParty(p.party()).plans(),
                capacity,
                announced,
                availability,
                sellable,
                p.price().value(),
                p.advance().value(),
                whole(p.orderLag().value()),
                whole(p.lag().value()),
                Math.max(1, whole(p.minContract().value() * shorter)),
                p.requiredUtilisation().value(),
                Math.max(1, whole(p.publicMinContract().value() * shorter)),
                p.publicUtilisation().value(),
                p.sustaining().value(),
                p.warmCost().value(),
                p.closingCost().value(),
                builds,
                steps(p.id()),
                danger);
    }

    private Feed feed(MaterialSource m) {
        double open = open(m.group());
        int material = materialIndex.getOrDefault(m.material(), -1);
        return new Feed(
                m,
                material,
                blocOf(m.party()),
                m.capacity().value() * open,
                announced(m.id(), open),
                Math.min(
                        1, m.availability().value() * factor(Effect.MATERIAL_OUTPUT, m.material())),
                builds(m.id(), open));
    }

    /** What is left in month t of the share that was committed elsewhere at the start. */
    private static double committedLeft(Producer p, int t) {
        return p.committedUntil()
                .map(until -> until <= 0 ? 0.0 : Math.max(0, 1 - (double) t / until))
                .orElse(1.0);
    }

    /**
     * Share of working capacity that others buy if the claimants do not, redirected or not: what is
     * redirected and then not taken still finds its old customer.
     */
    public double soldElsewhere(Site site, int t) {
        Producer p = site.row();
        return site.availability() * p.committedElsewhere().value() * committedLeft(p, t);
    }

    private Sale sale(Offer o) {
        double open = open(o.group());
        return new Sale(
                o,
                indexOf(o.item()),
                blocOf(o.party()),
                o.price().value(),
                o.monthly().value() * open,
                o.total().value() * open,
                Math.max(0, o.from()),
                Math.min(months - 1, o.to()),
                whole(o.lag().value()),
                steps(o.id()));
    }

    private Series announced(String subject, double open) {
        int slip = whole(setting(Effect.SLIP, 0));
        double[] added = new double[months];
        for (Expansion e : expansions.getOrDefault(subject, List.of())) {
            if (!e.announced()) {
                continue;
            }
            double left = e.size().value() * e.probability().value() * open;
            double step = e.rate().value() > 0 ? e.rate().value() * open : left;
            for (int t = Math.max(0, e.month().orElse(0) + slip); t < months && left > 0; t++) {
                double now = Math.min(left, step);
                added[t] += now;
                left -= now;
            }
        }
        return Series.of(added);
    }

    private List<Build> builds(String subject, double open) {
        List<Build> found = new ArrayList<>();
        for (Expansion e : expansions.getOrDefault(subject, List.of())) {
            if (!e.announced() && open > 0) {
                found.add(
                        new Build(
                                e.size().value() * open,
                                e.rate().value() * open,
                                Math.max(1, whole(e.lead().value() + setting(Effect.LEAD_TIME, 0))),
                                e.cost().value() * 12 / 1e6 * setting(Effect.LINE_COST, 1),
                                e.finance(),
                                e.origin()));
            }
        }
        return found;
    }

    private List<Step> steps(String subject) {
        List<Step> steps = new ArrayList<>();
        double reached = 0;
        for (PriceStep step : priceSteps.getOrDefault(subject, List.of())) {
            steps.add(new Step(step.share() - reached, step.factor().value()));
            reached = step.share();
        }
        if (steps.isEmpty()) {
            steps.add(new Step(1, 1));
        } else if (reached < 1) {
            steps.add(new Step(1 - reached, steps.getLast().factor()));
        }
        return steps;
    }

    private Purse purse(Fund f) {
        int end = months;
        for (Lever lever : c.levers()) {
            if (lever.effect() == Effect.FUND_END
                    && (lever.subject().equals(f.id()) || lever.subject().equals(f.home()))) {
                end = Math.min(end, (int) settingOf(lever));
            }
        }
        boolean lever =
                c.levers().stream()
                        .anyMatch(
                                l -> l.effect() == Effect.FUND_SIZE && l.subject().equals(f.id()));
        double size =
                lever ? factor(Effect.FUND_SIZE, f.id()) : f.status() == Fund.Status.AGREED ? 1 : 0;
        if (f.status() == Fund.Status.YARDSTICK) {
            size = 0;
        }
        List<Double> amounts = new ArrayList<>();
        for (int y = 0; y < years(); y++) {
            int inside = 0;
            for (int t = 0; t < Math.min(months, end); t++) {
                inside += yearIndex(t) == y ? 1 : 0;
            }
            double amount = 0;
            for (Envelope e : c.envelopes()) {
                if (e.fund().equals(f.id()) && e.year() == year(0) + y) {
                    amount += e.amount().value();
                }
            }
            amounts.add(amount * size * inside / 12);
        }
        return new Purse(
                f,
                Math.max(0, f.firstPayment()),
                end,
                amounts,
                f.carryOver().value(),
                f.investShare().value());
    }

    private static int whole(double months) {
        return (int) Math.floor(months + 0.5);
    }
}
