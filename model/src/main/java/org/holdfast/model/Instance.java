package org.holdfast.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.model.CaseIndex.Maker;
import org.holdfast.model.Lever.Effect;
import org.holdfast.model.Lever.Part;

/**
 * A case under a scenario: every lever applied, every month filled in, names turned into indices.
 * Plan and balance both read this and nothing else, so they cannot disagree about what a lever
 * means.
 *
 * <p>Quantities are in units of the item (not lots) a month; money in millions; months are indices
 * from the case's first month. Only the central values are used: a future is a case of its own,
 * with other central values.
 */
public final class Instance {
    private static final double[] NO_DRIFT = {};

    private final Case c;
    private final Scenario scenario;
    private final CaseIndex index;
    private final int months;

    /** [lever] its setting in the scenario. */
    private final double[] settings;

    /** Months of which it is seen whether stocks are held back; it then stays as it was last. */
    private final int seen;

    /** [level] what the adversary can afford, once it is asked for. */
    private final AdversaryMeans[] means;

    /** What is believed of what is not seen, of an instance of somebody who stands in a future. */
    private final Optional<Outlook> outlook;

    private final AirDefence airDefence;

    /** One, once it is asked for: what missing interceptors count for. */
    private final AirGoal[] airGoal;

    /** [adversary's item][month] what he uses of it, once it is asked for. */
    private final double[][] adversaryUses;

    /** [discrepancy][month] what the model leaves out, once it is asked for. */
    private final double[][] drifts;

    private final List<ActiveProducer> producers;
    private final List<ActiveMaterialSource> materialSources;
    private final List<ActiveOffer> offers;
    private final List<FundBudget> budgets;
    private final Holds holds;
    private final double[][][] floor;
    private final double[][][] full;
    private final double[][][] ownUse;
    private final double[][][] stockFloor;
    private final double[][][] stockTarget;

    /**
     * A possible expansion.
     *
     * @param ceiling units a month that can be added in all
     * @param rate units a month that can be started each month
     * @param lead months from decision to first output
     * @param cost millions for one unit a month
     */
    public record ExpansionOption(
            double ceiling,
            double rate,
            int lead,
            double cost,
            Expansion.Finance finance,
            Origin origin) {}

    /**
     * What strikes do to a producer.
     *
     * @param interceptorsPerUnit interceptors a month that cover one unit a month of capacity
     */
    public record StrikeExposure(
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
     *     month: availability × share not committed elsewhere × share that others do not get first
     * @param first share of output, in each month, that others get before the claimants
     * @param withheld share of what is sellable, in each month, that may not go to the claimant
     * @param price of a unit in the first month
     * @param learned how many times that it is in each month
     */
    public record ActiveProducer(
            Producer row,
            int item,
            String bloc,
            boolean plans,
            double capacity,
            Series announced,
            double availability,
            Series sellable,
            Series first,
            Series withheld,
            double price,
            Series learned,
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
            List<ExpansionOption> expansions,
            List<PriceBand> steps,
            Optional<StrikeExposure> exposure)
            implements Expandable {
        public ActiveProducer {
            expansions = List.copyOf(expansions);
            steps = List.copyOf(steps);
        }

        /** Price of a unit that is made in a month; after the horizon as in its last. */
        public double price(int t) {
            return price * learned.at(Math.min(t, learned.months() - 1));
        }

        /** The same at other prices. */
        private ActiveProducer learning(Series learned) {
            return with(announced, sellable, first, withheld, learned);
        }

        /** The same with other capacity announced, and other shares of it to be sold. */
        ActiveProducer with(Series announced, Series sellable, Series first, Series withheld) {
            return with(announced, sellable, first, withheld, learned);
        }

        private ActiveProducer with(
                Series announced, Series sellable, Series first, Series withheld, Series learned) {
            return new ActiveProducer(
                    row,
                    item,
                    bloc,
                    plans,
                    capacity,
                    announced,
                    availability,
                    sellable,
                    first,
                    withheld,
                    price,
                    learned,
                    advance,
                    orderLag,
                    lag,
                    minContract,
                    requiredUtilisation,
                    publicMinContract,
                    publicUtilisation,
                    sustaining,
                    warmCost,
                    closingCost,
                    expansions,
                    steps,
                    exposure);
        }
    }

    /** Where lines can be built. */
    public sealed interface Expandable {
        /** The same in every future. */
        String bloc();

        /** Units a month added in each month by others' decisions. */
        Series announced();

        List<ExpansionOption> expansions();
    }

    /** A source of a material in this scenario; {@code material} is an index. */
    public record ActiveMaterialSource(
            MaterialSource row,
            int material,
            String bloc,
            double capacity,
            Series announced,
            double availability,
            List<ExpansionOption> expansions)
            implements Expandable {
        public ActiveMaterialSource {
            expansions = List.copyOf(expansions);
        }

        /** The same with other capacity announced. */
        ActiveMaterialSource with(Series announced) {
            return new ActiveMaterialSource(
                    row, material, bloc, capacity, announced, availability, expansions);
        }
    }

    /**
     * An offer in this scenario.
     *
     * @param withheld share of the monthly quantity, in each month, that may not be sold
     */
    public record ActiveOffer(
            Offer row,
            int item,
            String bloc,
            double price,
            double monthly,
            double total,
            int from,
            int to,
            int lag,
            Series withheld,
            List<PriceBand> steps) {
        public ActiveOffer {
            steps = List.copyOf(steps);
        }

        /** The same in other months, and with other parts of them held back. */
        ActiveOffer with(int from, int to, Series withheld) {
            return new ActiveOffer(
                    row, item, bloc, price, monthly, total, from, to, lag, withheld, steps);
        }

        /** Most that can be bought in a month. */
        public double monthly(int t) {
            return from <= t && t <= to ? monthly * (1 - withheld.at(t)) : 0;
        }
    }

    /**
     * A fund in this scenario.
     *
     * @param first month index of the first payment
     * @param end month index from which nothing new comes
     * @param amounts millions in each calendar year of the horizon, partial years in proportion
     */
    public record FundBudget(
            Fund row,
            int first,
            int end,
            List<Double> amounts,
            double carryOver,
            double investShare) {
        public FundBudget {
            amounts = List.copyOf(amounts);
        }

        /** True if it never has money. */
        public boolean isEmpty() {
            return amounts.stream().allMatch(a -> a <= 0);
        }

        /** The same from a month on, and another until then; its year is shared by months. */
        private FundBudget from(FundBudget before, CaseIndex index, int from) {
            double[] old = new double[amounts.size()];
            double[] all = new double[amounts.size()];
            for (int t = 0; t < index.months; t++) {
                all[index.yearIndex[t]]++;
                old[index.yearIndex[t]] += t < from ? 1 : 0;
            }
            List<Double> joined = new ArrayList<>();
            for (int y = 0; y < all.length; y++) {
                double share = all[y] == 0 ? 0 : old[y] / all[y];
                joined.add(share * before.amounts.get(y) + (1 - share) * amounts.get(y));
            }
            int opens = before.isEmpty() ? Math.max(first, from) : Math.min(first, before.first);
            return new FundBudget(row, opens, end, joined, carryOver, investShare);
        }
    }

    private Instance(Case c, Scenario scenario, CaseIndex index) {
        this.c = c;
        this.scenario = scenario;
        this.index = index;
        months = index.months;
        settings = settings(c, scenario);
        seen = months;
        means = new AdversaryMeans[Level.values().length];
        outlook = Optional.empty();
        airDefence = new AirDefence(c, index.airDefence);
        airGoal = new AirGoal[1];
        adversaryUses = new double[index.adversaryItems.size()][];
        drifts = new double[c.discrepancies().size()][];
        floor = noNeeds();
        full = noNeeds();
        ownUse = noNeeds();
        stockFloor = noNeeds();
        stockTarget = noNeeds();
        fillNeeds();
        budgets = fundBudgets();
        holds = new Holds(c, index, settings, budgets);
        producers = activeProducers();
        materialSources = activeMaterialSources();
        offers = activeOffers();
    }

    /** The same case under other settings: what no moved lever acts on is shared. */
    private Instance(Instance before, Scenario scenario) {
        c = before.c;
        this.scenario = scenario;
        index = before.index;
        months = before.months;
        settings = settings(c, scenario);
        seen = before.seen;
        Set<Part> moved = before.movedBy(settings);
        boolean needs = moved.contains(Part.NEEDS);
        means = needs ? new AdversaryMeans[Level.values().length] : before.means;
        outlook = before.outlook;
        airDefence = before.airDefence;
        airGoal = needs ? new AirGoal[1] : before.airGoal;
        adversaryUses = needs ? new double[before.adversaryUses.length][] : before.adversaryUses;
        drifts = before.drifts;
        floor = needs ? noNeeds() : before.floor;
        full = needs ? noNeeds() : before.full;
        ownUse = needs ? noNeeds() : before.ownUse;
        stockFloor = needs ? noNeeds() : before.stockFloor;
        stockTarget = needs ? noNeeds() : before.stockTarget;
        if (needs) {
            fillNeeds();
        }
        budgets = moved.contains(Part.BUDGETS) ? fundBudgets() : before.budgets;
        holds = new Holds(c, index, settings, budgets);
        producers = moved.contains(Part.PRODUCERS) ? activeProducers() : before.producers;
        materialSources =
                moved.contains(Part.MATERIAL_SOURCES)
                        ? activeMaterialSources()
                        : before.materialSources;
        offers = moved.contains(Part.OFFERS) ? activeOffers() : before.offers;
    }

    /** The same with other money. */
    private Instance(Instance like, List<FundBudget> budgets) {
        c = like.c;
        scenario = like.scenario;
        index = like.index;
        months = like.months;
        settings = like.settings;
        seen = like.seen;
        means = like.means;
        outlook = like.outlook;
        airDefence = like.airDefence;
        airGoal = like.airGoal;
        adversaryUses = like.adversaryUses;
        drifts = like.drifts;
        floor = like.floor;
        full = like.full;
        ownUse = like.ownUse;
        stockFloor = like.stockFloor;
        stockTarget = like.stockTarget;
        this.budgets = List.copyOf(budgets);
        holds = new Holds(c, index, settings, this.budgets);
        producers = like.producers;
        materialSources = like.materialSources;
        offers = like.offers;
    }

    /** A future as it is seen in it. */
    private Instance(Outlook outlook) {
        Instance future = outlook.future();
        c = future.c;
        scenario = future.scenario;
        index = future.index;
        months = future.months;
        settings = future.settings;
        seen = Math.max(1, outlook.from());
        means = future.means;
        this.outlook = Optional.of(outlook);
        airDefence = future.airDefence;
        airGoal = new AirGoal[1];
        adversaryUses = future.adversaryUses;
        drifts = future.drifts;
        floor = outlook.needs(Need.Tier.FLOOR);
        full = outlook.needs(Need.Tier.FULL);
        ownUse = outlook.needs(Need.Tier.OWN_USE);
        stockFloor = outlook.needs(Need.Tier.STOCK_FLOOR);
        stockTarget = outlook.needs(Need.Tier.STOCK_TARGET);
        budgets = outlook.budgets();
        holds = new Holds(c, index, settings, budgets);
        producers = outlook.producers();
        materialSources = outlook.materialSources();
        offers = outlook.offers();
    }

    private Set<Part> movedBy(double[] others) {
        Set<Part> moved = EnumSet.noneOf(Part.class);
        for (int l = 0; l < settings.length; l++) {
            if (settings[l] != others[l]) {
                moved.addAll(c.levers().get(l).effect().moves());
            }
        }
        return moved;
    }

    private static double[] settings(Case c, Scenario scenario) {
        double[] settings = new double[c.levers().size()];
        for (int l = 0; l < settings.length; l++) {
            Lever lever = c.levers().get(l);
            Double setting = scenario.settings().get(lever.id());
            settings[l] = setting == null ? lever.standard() : setting;
        }
        return settings;
    }

    private double[][][] noNeeds() {
        double[][][] needs = new double[index.claimants.size()][index.items.size()][];
        for (double[][] holder : needs) {
            Arrays.fill(holder, index.noNeed);
        }
        return needs;
    }

    private List<ActiveProducer> activeProducers() {
        List<ActiveProducer> all = new ArrayList<>(c.producers().size());
        for (int j = 0; j < c.producers().size(); j++) {
            all.add(producer(c.producers().get(j), index.producers.get(j)));
        }
        c.experience().forEach(row -> learn(row, all));
        return List.copyOf(all);
    }

    /**
     * Prices of an item fall with what all its lines can sell that stand or are announced: so the
     * price of a month does not depend on what is decided.
     */
    private void learn(Experience row, List<ActiveProducer> all) {
        int item = indexOf(row.item());
        double[] made = new double[months];
        for (ActiveProducer one : all) {
            double capacity = one.capacity;
            for (int t = 0; t < months && one.item == item; t++) {
                capacity += one.announced.at(t);
                made[t] += one.sellable.at(t) * capacity;
            }
        }
        Series learned = row.prices(Series.ofOwn(made));
        all.replaceAll(one -> one.item == item ? one.learning(learned) : one);
    }

    /** How an item gets cheaper and ages; empty if it does neither. */
    public Optional<Experience> experience(int item) {
        for (Experience row : c.experience()) {
            if (indexOf(row.item()) == item) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private List<ActiveMaterialSource> activeMaterialSources() {
        List<ActiveMaterialSource> all = new ArrayList<>(c.materialSources().size());
        for (int s = 0; s < c.materialSources().size(); s++) {
            all.add(materialSource(c.materialSources().get(s), index.sources.get(s)));
        }
        return List.copyOf(all);
    }

    private List<ActiveOffer> activeOffers() {
        List<ActiveOffer> all = new ArrayList<>(c.offers().size());
        for (int o = 0; o < c.offers().size(); o++) {
            all.add(offer(c.offers().get(o), index.offers.get(o)));
        }
        return List.copyOf(all);
    }

    private List<FundBudget> fundBudgets() {
        List<FundBudget> all = new ArrayList<>(c.funds().size());
        for (int f = 0; f < c.funds().size(); f++) {
            all.add(budget(c.funds().get(f), f));
        }
        return List.copyOf(all);
    }

    public static Instance of(Case c, Scenario scenario) {
        return new Instance(c, scenario, new CaseIndex(c));
    }

    /**
     * The same rows with other numbers, as in a future of this case: faster than {@link #of}.
     *
     * @param other this case with other quantities, and nothing else changed
     */
    public Instance with(Case other, Scenario set) {
        return new Instance(other, set, index);
    }

    /** The same numbers under other settings: faster than {@link #of}. */
    public Instance under(Scenario set) {
        return new Instance(this, set);
    }

    /**
     * This future as it is seen in it by whoever plans: as it is until a month, and from it on as
     * is believed. Needs and what lines can sell go on from the level that was seen last; lines
     * announced, offers and funds are what is believed. Prices, lead times and terms are seen at
     * once.
     *
     * @param believed the same rows with other numbers
     * @param from first month that is not seen
     */
    public Instance seen(Instance believed, int from) {
        return new Instance(new Outlook(this, believed, from));
    }

    /**
     * The same terms, decided only from a month on: what was there to pay with before is the money
     * of the terms that stood until then. All else of those months has been decided, and is in the
     * state that a plan goes on from.
     *
     * @param before this under the terms that stood
     * @param from first month of the new terms
     */
    public Instance from(Instance before, int from) {
        List<FundBudget> joined = new ArrayList<>();
        for (int f = 0; f < budgets.size(); f++) {
            joined.add(budgets.get(f).from(before.budgets.get(f), index, from));
        }
        return new Instance(this, joined);
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
        return index.items;
    }

    public List<Item> adversaryItems() {
        return index.adversaryItems;
    }

    public int indexOf(String item) {
        return index.item.getOrDefault(item, -1);
    }

    /** Holders with needs: the claimant first, then allies in the order of the case. */
    public List<String> claimants() {
        return index.claimants;
    }

    public List<ActiveProducer> producers() {
        return producers;
    }

    public List<ActiveMaterialSource> materialSources() {
        return materialSources;
    }

    public List<ActiveOffer> offers() {
        return offers;
    }

    public List<FundBudget> budgets() {
        return budgets;
    }

    public List<Material> materials() {
        return c.materials();
    }

    /** Floor need of the claimant's item, units a month. */
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

    /**
     * Whether a need is defined by the item's own planned output: then what is missing of it is
     * told beside the headline. One circular row makes the whole need so.
     */
    public boolean isCircular(Need.Tier tier, int claimant, int item) {
        boolean hasRows = false;
        for (int n = 0; n < c.needs().size(); n++) {
            Need need = c.needs().get(n);
            if (need.tier() == tier
                    && index.needHolder[n] == claimant
                    && index.needItem[n] == item
                    && appliesEver(need)) {
                if (need.isCircular()) {
                    return true;
                }
                hasRows = true;
            }
        }
        // A full need without rows of its own is the floor.
        return tier == Need.Tier.FULL && !hasRows && isCircular(Need.Tier.FLOOR, claimant, item);
    }

    /** Writes the needs of a tier, units a month, into an array [month]. */
    public void copyNeed(Need.Tier tier, int claimant, int item, double[] into) {
        System.arraycopy(needs(tier)[claimant][item], 0, into, 0, months);
    }

    /** False if nothing is needed at a tier in any month; true if anything may be. */
    public boolean hasNeed(Need.Tier tier, int claimant, int item) {
        return !isNone(needs(tier)[claimant][item]);
    }

    /** [claimant][item][month] */
    private double[][][] needs(Need.Tier tier) {
        return switch (tier) {
            case FLOOR -> floor;
            case FULL -> full;
            case OWN_USE -> ownUse;
            case STOCK_FLOOR -> stockFloor;
            case STOCK_TARGET -> stockTarget;
        };
    }

    /** Whether a need is the row that all rows without a need share. */
    @SuppressWarnings("ReferenceEquality") // It is the very row, not one like it.
    private boolean isNone(double[] need) {
        return need == index.noNeed;
    }

    /** Whether every need is that of another instance, because one was made from the other. */
    @SuppressWarnings("ReferenceEquality") // Comparing them would take longer than it saves.
    public boolean sharesNeeds(Instance other) {
        return floor == other.floor;
    }

    /** The same for producers; {@link #under} shares what no moved lever acts on. */
    @SuppressWarnings("ReferenceEquality")
    public boolean sharesProducers(Instance other) {
        return producers == other.producers;
    }

    /** The same for sources of materials. */
    @SuppressWarnings("ReferenceEquality")
    public boolean sharesMaterialSources(Instance other) {
        return materialSources == other.materialSources;
    }

    /** The same for offers. */
    @SuppressWarnings("ReferenceEquality")
    public boolean sharesOffers(Instance other) {
        return offers == other.offers;
    }

    /** The same for funds. */
    @SuppressWarnings("ReferenceEquality")
    public boolean sharesBudgets(Instance other) {
        return budgets == other.budgets;
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
        double sum = 0;
        for (int row : index.stocks[claimant * index.items.size() + item]) {
            sum += c.stocks().get(row).quantity().value();
        }
        return sum;
    }

    /** Units of an ally's stock that may be given to the claimant over the horizon. */
    public double giftable(int claimant, int item) {
        double share = setting(Effect.GIFTS, 1);
        for (int row : index.holds[claimant * index.items.size() + item]) {
            share *= 1 - c.holds().get(row).share().value() * (1 - holds.letGo(row));
        }
        return share * held(claimant, item);
    }

    /** Whether the case says that somebody may hold back of what the claimant could be given. */
    public boolean canBeHeldBack(int claimant, int item) {
        return index.holds[claimant * index.items.size() + item].length > 0;
    }

    /** Units of them that may be given in a month in which the rest is held back as well. */
    public double giftableAlways(int claimant, int item) {
        double share = setting(Effect.GIFTS, 1);
        for (int row : index.holds[claimant * index.items.size() + item]) {
            Hold hold = c.holds().get(row);
            double open = 1 - hold.share().value() * (1 - holds.letGo(row));
            share *=
                    holds.isEverClosed(row, seen) ? Math.min(open, 1 - hold.share().value()) : open;
        }
        return share * held(claimant, item);
    }

    /** Whether, in a month, only {@link #giftableAlways} of an ally's stock may be given. */
    public boolean isHeldBack(int claimant, int item, int t) {
        for (int row : index.holds[claimant * index.items.size() + item]) {
            if (holds.isClosed(row, Math.min(t, seen - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Units that the claimant may be given of a stock, if nothing is held back. */
    private double held(int claimant, int item) {
        double sum = 0;
        for (int row : index.stocks[claimant * index.items.size() + item]) {
            Stock stock = c.stocks().get(row);
            sum += Math.min(stock.quantity().value(), stock.giftable().value());
        }
        return sum;
    }

    private static int[] both(int[] rows, int[] others) {
        int[] all = Arrays.copyOf(rows, rows.length + others.length);
        System.arraycopy(others, 0, all, rows.length, others.length);
        return all;
    }

    /** Share of a source's output that reaches these items. */
    public double materialShare(int material) {
        Material m = c.materials().get(material);
        double priority = setting(Effect.MATERIAL_PRIORITY, 0);
        double market = m.defenceShare().value();
        return market + (m.priorityShare().value() - market) * priority;
    }

    /** Units of a material that one unit of an item takes, with what is lost in making it. */
    public double materialUse(int item, int material) {
        double sum = 0;
        for (int row : index.uses[item * c.materials().size() + material]) {
            MaterialUse use = c.materialUse().get(row);
            sum += use.quantity().value() / (1 - use.scrap());
        }
        return sum == 0 ? 0 : sum * factor(Effect.MATERIAL_USE, c.materials().get(material).id());
    }

    /** Discount factor of month t: what one item-month then counts now. */
    public double discount(int t) {
        return index.discount[t];
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
        int[] levers = index.levers(effect);
        return levers.length == 0 ? standard : settings[levers[0]];
    }

    /** The product of all levers with this effect for the subject or for all subjects. */
    public double factor(Effect effect, String subject) {
        double product = 1;
        for (int row : index.levers(effect)) {
            String of = c.levers().get(row).subject();
            if (of.isEmpty() || of.equals(subject)) {
                product *= settings[row];
            }
        }
        return product;
    }

    /** The setting of the lever with this effect for a subject; {@code standard} without one. */
    double settingOf(Effect effect, String subject, double standard) {
        for (int row : index.levers(effect)) {
            if (c.levers().get(row).subject().equals(subject)) {
                return settings[row];
            }
        }
        return standard;
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
     * One flow of the adversary, as far as he can afford it; zero where the case has no row. A
     * stock is in every month the same.
     */
    public Series adversary(String item, AdversaryFlow.Flow flow, Level level) {
        return c.adversaryCosts().isEmpty()
                ? Series.of(wanted(item, flow, level))
                : adversaryMeans(level)
                        .of(item)
                        .flatMap(m -> m.flow(flow))
                        .orElseGet(() -> Series.of(wanted(item, flow, level)));
    }

    /**
     * What the adversary uses in each month: what he wants, as far as he has it. To be read only.
     */
    public double[] adversaryUse(String item) {
        int place = index.adversaryItem.getOrDefault(item, -1);
        if (place < 0) {
            return new double[months];
        }
        double[] found = adversaryUses[place];
        if (found == null) {
            found = used(item);
            adversaryUses[place] = found;
        }
        return found;
    }

    private double[] used(String item) {
        Series supply = adversarySupply(item, Level.CENTRAL);
        Series wanted = wantedUse(item, supply);
        double stock = adversary(item, AdversaryFlow.Flow.STOCK, Level.CENTRAL).at(0);
        double[] used = new double[months];
        for (int t = 0; t < used.length; t++) {
            stock += supply.at(t);
            used[t] = Math.min(wanted.at(t), stock);
            stock -= used[t];
        }
        return used;
    }

    private Series wantedUse(String item, Series supply) {
        for (AdversaryFlow.Flow flow :
                List.of(AdversaryFlow.Flow.LAUNCHES, AdversaryFlow.Flow.USE)) {
            for (AdversaryFlow row : c.adversaryFlows()) {
                if (row.item().equals(item) && row.flow() == flow) {
                    return adversary(item, flow, Level.CENTRAL);
                }
            }
        }
        return supply;
    }

    /** Whether its later months are what whoever plans believes that will come. */
    boolean isBelieved() {
        return outlook.isPresent();
    }

    /** What he launches in each month, or whoever plans believes that he will. */
    double[] launches(String item) {
        return outlook.map(seen -> seen.launches(item)).orElseGet(() -> adversaryUse(item));
    }

    /** What meets what comes through the air. */
    AirDefence airDefence() {
        return airDefence;
    }

    /** What missing interceptors count for. */
    public AirGoal airGoal() {
        AirGoal found = airGoal[0];
        if (found == null) {
            found = new AirGoal(this);
            airGoal[0] = found;
        }
        return found;
    }

    /** What the adversary can afford at the low, central or high end of his means. */
    public AdversaryMeans adversaryMeans(Level level) {
        int place =
                switch (level) {
                    case LOW -> 0;
                    case CENTRAL -> 1;
                    case HIGH -> 2;
                };
        AdversaryMeans found = means[place];
        if (found == null) {
            found = AdversaryMeans.of(this, level);
            means[place] = found;
        }
        return found;
    }

    /** One flow of the adversary as he would have it, whatever it costs; [month] units. */
    double[] wanted(String item, AdversaryFlow.Flow flow, Level level) {
        double sanctions = setting(Effect.SANCTIONS, 0);
        double[] sum = new double[months];
        for (AdversaryFlow row : c.adversaryFlows()) {
            if (!row.item().equals(item) || row.flow() != flow) {
                continue;
            }
            double growth = at(row.growth(), level) * (1 - sanctions);
            double imported = 1 - row.importedShare().value() * sanctions;
            double first = at(row.quantity(), level) * imported;
            int to = Math.min(months - 1, row.to());
            double[] grown = grown(row, growth, to);
            for (int t = Math.max(0, row.from()); t <= to; t++) {
                sum[t] += first * grown[t];
            }
        }
        if (flow != AdversaryFlow.Flow.STOCK) {
            drift(Discrepancy.Of.ADVERSARY, item, sum);
        }
        return sum;
    }

    /**
     * How many times as much a flow is in each month as at its start: by the same share every year,
     * or by one that halves every so many years and so comes to a ceiling.
     *
     * @param to the last month that is asked for
     */
    private double[] grown(AdversaryFlow row, double growth, int to) {
        double[] grown = new double[months];
        double rate = 0;
        double kept = 1;
        if (row.halfLife().isPresent()) {
            double decay = Elementary.log(2) / row.halfLife().get().value();
            rate = Elementary.log(Math.max(1e-6, 1 + growth)) / decay;
            kept = Elementary.exp(-decay / 12);
        }
        double left = 1;
        double years = 1;
        for (int t = Math.max(0, row.from()); t <= to; t++) {
            int since = t - row.from();
            if (row.halfLife().isPresent()) {
                grown[t] = Elementary.exp(rate * (1 - left));
                left *= kept;
            } else {
                years *= since > 0 && since % 12 == 0 ? 1 + growth : 1;
                grown[t] = years * (1 + growth * (since % 12) / 12);
            }
        }
        return grown;
    }

    /** Times what the model leaves out of a class of figures, month by month. */
    private void drift(Discrepancy.Of of, String subject, double[] flow) {
        double[] path = drift(of, subject);
        for (int t = 0; t < flow.length && path.length > 0; t++) {
            flow[t] *= path[t];
        }
    }

    /**
     * What a class of figures is off by, month by month; empty where that is nothing. To be read
     * only.
     */
    public double[] drift(Discrepancy.Of of, String subject) {
        int row = index.discrepancy(of, subject);
        if (row < 0) {
            return NO_DRIFT;
        }
        double[] found = drifts[row];
        if (found == null) {
            double afterYear = c.discrepancies().get(row).afterYear().value();
            found = afterYear == 1 ? NO_DRIFT : Discrepancy.path(afterYear, months);
            drifts[row] = found;
        }
        return found;
    }

    static double at(Quantity quantity, Level level) {
        return switch (level) {
            case LOW -> quantity.low();
            case CENTRAL -> quantity.value();
            case HIGH -> quantity.high();
        };
    }

    /** The row of the case for a need of the claimant in the first month, in this posture. */
    public Optional<Need> findFirstNeed(String item, Need.Tier tier) {
        int first = needYear(indexOf(item)).map(NeedYear::from).orElse(0);
        return c.needs().stream()
                .filter(n -> n.holder().equals(c.settings().claimant()))
                .filter(n -> n.item().equals(item) && n.tier() == tier)
                .filter(n -> n.from() <= first && first <= n.to() && applies(n.posture(), first))
                .findFirst();
    }

    /** The first year in which the party in need needs the item at all; empty if it never does. */
    public Optional<NeedYear> needYear(int item) {
        return NeedYear.of(Series.of(full[0][item]));
    }

    /** The month from which the posture is to attack. */
    private int attackFrom() {
        return setting(Effect.POSTURE, 0) >= 0.5
                ? 0
                : (int) Math.ceil(setting(Effect.COUNTER_ATTACK, months));
    }

    /** Whether needs of a posture hold in a month. */
    private boolean applies(Need.Posture posture, int t) {
        return switch (posture) {
            case ANY -> true;
            case HOLD -> t < attackFrom();
            case COUNTER_ATTACK -> t >= attackFrom();
        };
    }

    /** Whether it holds in any month: the posture changes once at most. */
    private boolean appliesEver(Need need) {
        return applies(need.posture(), Math.max(0, need.from()))
                || applies(need.posture(), Math.min(months - 1, need.to()));
    }

    private void fillNeeds() {
        int turn = attackFrom();
        for (int n = 0; n < c.needs().size(); n++) {
            Need need = c.needs().get(n);
            int i = index.needItem[n];
            if (i >= 0 && appliesEver(need)) {
                double[][] rows = needs(need.tier())[index.needHolder[n]];
                if (isNone(rows[i])) {
                    rows[i] = new double[months];
                }
                boolean isBefore = need.posture() == Need.Posture.HOLD;
                boolean isAfter = need.posture() == Need.Posture.COUNTER_ATTACK;
                int from = Math.max(isAfter ? Math.max(0, turn) : 0, need.from());
                int end = Math.min(isBefore ? Math.min(turn, months) : months, need.to() + 1);
                addNeed(need, from, end, rows[i]);
            }
        }
        for (int h = 0; h < full.length; h++) {
            for (int i = 0; i < full[h].length; i++) {
                if (isNone(floor[h][i])) {
                    continue;
                }
                if (isNone(full[h][i])) {
                    full[h][i] = new double[months];
                }
                raise(full[h][i], floor[h][i]);
            }
        }
    }

    /** Adds a row's need in the months in which it holds. */
    private void addNeed(Need need, int from, int end, double[] into) {
        double factor =
                switch (need.tier()) {
                    case FLOOR -> factor(Effect.FLOOR_NEED, need.item());
                    case FULL -> factor(Effect.FULL_NEED, need.item());
                    case STOCK_TARGET -> factor(Effect.STOCK_TARGET, need.item());
                    case OWN_USE, STOCK_FLOOR -> 1;
                };
        if (need.launches().isPresent()) {
            Need.Launches l = need.launches().get();
            Series launched = adversary(l.against(), AdversaryFlow.Flow.LAUNCHES, Level.CENTRAL);
            double each = l.shareEngaged().value() * l.perTarget().value();
            for (int t = from; t < end; t++) {
                into[t] += launched.at(t) * each * factor;
            }
        } else if (need.quantity().isPresent()) {
            double rate = need.quantity().get().value() * factor;
            for (int t = from; t < end; t++) {
                into[t] += rate;
            }
        }
    }

    /** A full need is at least the floor. */
    private static void raise(double[] need, double[] least) {
        for (int t = 0; t < need.length; t++) {
            need[t] = Math.max(need[t], least[t]);
        }
    }

    private double open(String group) {
        return group.isEmpty() ? 1 : openGroup(group);
    }

    private double openGroup(String group) {
        double product = 1;
        for (int row : index.levers(Effect.OPEN_GROUP)) {
            if (c.levers().get(row).subject().equals(group)) {
                product *= settings[row];
            }
        }
        return product;
    }

    private ActiveProducer producer(Producer p, Maker maker) {
        double open = open(p.group());
        double availability =
                Math.min(
                        1,
                        p.availability().value()
                                * (p.exposed() ? 1 : setting(Effect.AVAILABILITY, 1)));
        double committed = p.committedElsewhere().value() * (1 - setting(Effect.REDIRECT, 0));
        double[] sellable = new double[months];
        Series first = holds.keptBack(maker.heldOutput);
        for (int t = 0; t < months; t++) {
            sellable[t] = availability * (1 - committed * maker.committedLeft[t]);
            sellable[t] *= 1 - first.at(t);
        }
        drift(Discrepancy.Of.OUTPUT, p.item(), sellable);
        double capacity = p.capacity().value() * open;
        Series announced = announced(maker, open);
        List<ExpansionOption> expansions = expansions(maker, open);
        double whole = capacity + announced.sum();
        for (ExpansionOption expansion : expansions) {
            whole += expansion.ceiling();
        }
        double shorter = setting(Effect.MIN_CONTRACT, 1);
        return new ActiveProducer(
                p,
                maker.item,
                maker.bloc,
                maker.plans,
                capacity,
                announced,
                availability,
                Series.ofOwn(sellable),
                first,
                holds.keptBack(maker.heldSales),
                p.price().value(),
                index.always,
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
                expansions,
                maker.steps,
                maker.exposure < 0
                        ? Optional.empty()
                        : Optional.of(exposure(c.exposure().get(maker.exposure), whole)));
    }

    /** What strikes do to a producer whose capacity may grow to {@code whole}. */
    private StrikeExposure exposure(Exposure e, double whole) {
        return new StrikeExposure(
                Math.min(0.9, e.loss().value() * setting(Effect.LOSSES, 1)),
                Math.min(0.9, e.coveredLoss().value() * setting(Effect.LOSSES, 1)),
                Math.max(1, e.repair().value()),
                indexOf(e.interceptor()),
                whole > 0 ? e.interceptors().value() / whole : 0);
    }

    private ActiveMaterialSource materialSource(MaterialSource m, Maker maker) {
        double open = open(m.group());
        return new ActiveMaterialSource(
                m,
                maker.item,
                maker.bloc,
                m.capacity().value() * open,
                announced(maker, open),
                Math.min(
                        1, m.availability().value() * factor(Effect.MATERIAL_OUTPUT, m.material())),
                expansions(maker, open));
    }

    /**
     * Share of working capacity that others buy if the claimants do not, redirected or not: what is
     * redirected and then not taken still finds its old customer. What others get first they buy.
     */
    public double soldElsewhere(ActiveProducer producer, int t) {
        Producer p = producer.row();
        double left = CaseIndex.committedLeft(p, t);
        double committed = producer.availability() * p.committedElsewhere().value() * left;
        return committed + (producer.availability() - committed) * producer.first().at(t);
    }

    private ActiveOffer offer(Offer o, Maker maker) {
        double open = open(o.group());
        return new ActiveOffer(
                o,
                maker.item,
                maker.bloc,
                o.price().value(),
                o.monthly().value() * open,
                o.total().value() * open,
                Math.max(0, o.from()),
                Math.min(months - 1, o.to()),
                whole(o.lag().value()),
                holds.keptBack(both(maker.heldSales, maker.heldOutput)),
                maker.steps);
    }

    private Series announced(Maker maker, double open) {
        if (maker.announced.length == 0) {
            return index.nothing;
        }
        int slip = whole(setting(Effect.SLIP, 0));
        double[] added = new double[months];
        for (int row : maker.announced) {
            Expansion e = c.expansions().get(row);
            double left = e.size().value() * e.probability().value() * open;
            double step = e.rate().value() > 0 ? e.rate().value() * open : left;
            for (int t = Math.max(0, e.month().orElse(0) + slip); t < months && left > 0; t++) {
                double now = Math.min(left, step);
                added[t] += now;
                left -= now;
            }
        }
        return Series.ofOwn(added);
    }

    private List<ExpansionOption> expansions(Maker maker, double open) {
        if (maker.expansions.length == 0 || open <= 0) {
            return List.of();
        }
        List<ExpansionOption> found = new ArrayList<>(maker.expansions.length);
        for (int row : maker.expansions) {
            Expansion e = c.expansions().get(row);
            found.add(
                    new ExpansionOption(
                            e.size().value() * open,
                            e.rate().value() * open,
                            Math.max(1, whole(e.lead().value() + setting(Effect.LEAD_TIME, 0))),
                            e.cost().value() * 12 / 1e6 * setting(Effect.LINE_COST, 1),
                            e.finance(),
                            e.origin()));
        }
        return found;
    }

    private FundBudget budget(Fund f, int row) {
        int end = months;
        for (int l : index.levers(Effect.FUND_END)) {
            String of = c.levers().get(l).subject();
            if (of.equals(f.id()) || of.equals(f.home())) {
                end = Math.min(end, (int) settings[l]);
            }
        }
        boolean lever = false;
        for (int l : index.levers(Effect.FUND_SIZE)) {
            lever |= c.levers().get(l).subject().equals(f.id());
        }
        double size =
                lever ? factor(Effect.FUND_SIZE, f.id()) : f.status() == Fund.Status.AGREED ? 1 : 0;
        if (f.status() == Fund.Status.YARDSTICK) {
            size = 0;
        }
        List<Double> amounts = new ArrayList<>(index.years);
        double[] drift = drift(Discrepancy.Of.FUNDS, f.id());
        for (int y = 0; y < index.years; y++) {
            double amount = 0;
            for (int e : index.envelopes[row * index.years + y]) {
                amount += c.envelopes().get(e).amount().value();
            }
            amount *= drift.length == 0 ? 1 : drift[middleOf(y)];
            amounts.add(amount * size * index.monthsOf(y, end) / 12);
        }
        return new FundBudget(
                f,
                Math.max(0, f.firstPayment()),
                end,
                amounts,
                f.carryOver().value(),
                f.investShare().value());
    }

    /** The month in the middle of those of a calendar year that the horizon holds. */
    private int middleOf(int year) {
        int first = -1;
        int last = -1;
        for (int t = 0; t < months; t++) {
            if (index.yearIndex[t] == year) {
                first = first < 0 ? t : first;
                last = t;
            }
        }
        return (first + last) / 2;
    }

    static int whole(double months) {
        return (int) Math.floor(months + 0.5);
    }
}
