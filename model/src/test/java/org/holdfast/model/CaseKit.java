package org.holdfast.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.model.CaseSettings.AdHoc;
import org.holdfast.model.CaseSettings.EndRule;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.CaseSettings.ShareRule;

/**
 * Builds small cases for tests, a row at a time. Change the public lists and fields for what no
 * method says.
 */
public final class CaseKit {
    public static final Origin ORIGIN = Origin.computed("test");

    /** The hash of every case built here. */
    public static final String HASH = "0123456789abcdef";

    public final int months;
    public String id = "test";
    public Text title = Text.same("test");
    public Optional<Text> floorMeans = Optional.empty();
    public Optional<CaseSettings.Payers> payers = Optional.empty();
    public double discount;
    public double interest = 0.005;
    public ShareRule shareRule = ShareRule.PRO_RATA;
    public AdHoc adHoc = new AdHoc(12, 3, 12, 0.2);
    public EndRule endRule = new EndRule(0, 2, 0.5);
    public final List<Family> families = new ArrayList<>();
    public final List<Item> items = new ArrayList<>();
    public final List<Substitute> substitutes = new ArrayList<>();
    public final List<Party> parties = new ArrayList<>();
    public final List<Need> needs = new ArrayList<>();
    public final List<Stock> stocks = new ArrayList<>();
    public final List<Producer> producers = new ArrayList<>();
    public final List<PriceStep> priceSteps = new ArrayList<>();
    public final List<Experience> experience = new ArrayList<>();
    public final List<Expansion> expansions = new ArrayList<>();
    public final List<Material> materials = new ArrayList<>();
    public final List<MaterialUse> materialUse = new ArrayList<>();
    public final List<MaterialSource> materialSources = new ArrayList<>();
    public final List<Offer> offers = new ArrayList<>();
    public final List<Fund> funds = new ArrayList<>();
    public final List<Envelope> envelopes = new ArrayList<>();
    public final List<FundRule> fundRules = new ArrayList<>();
    public final List<AdversaryFlow> adversaryFlows = new ArrayList<>();
    public final List<AdversaryMoney> adversaryMoney = new ArrayList<>();
    public final List<AdversaryCost> adversaryCosts = new ArrayList<>();
    public final List<Raid> raids = new ArrayList<>();
    public final List<Engagement> engagements = new ArrayList<>();
    public final List<Hold> holds = new ArrayList<>();
    public final List<OtherDefence> otherDefence = new ArrayList<>();
    public final List<Exposure> exposure = new ArrayList<>();
    public final List<Lever> levers = new ArrayList<>();
    public final List<Scenario> scenarios = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    private CaseKit(int months) {
        this.months = months;
    }

    /** A case in which there is nothing yet. */
    public static CaseKit empty(String id, Text title, int months) {
        CaseKit kit = new CaseKit(months);
        kit.id = id;
        kit.title = title;
        return kit;
    }

    /**
     * Ukraine, the planning bloc {@code west} and the seller {@code elsewhere}, which does not
     * plan.
     */
    public static CaseKit war(int months) {
        CaseKit kit = new CaseKit(months).party("ukraine", true).party("west", true);
        kit.families.add(new Family("shells", new Text("Shells", "Granaten"), ORIGIN));
        kit.scenarios.add(scenario());
        return kit.party("elsewhere", false);
    }

    /** An exact figure. */
    public static Quantity exactly(double value) {
        return Quantity.exactly(value, ORIGIN);
    }

    public CaseKit party(String id, boolean plans) {
        parties.add(
                PartyCopies.standard(id, Text.same(id), ORIGIN).withIsBloc(true).withPlans(plans));
        return this;
    }

    /** A country of a bloc. */
    public CaseKit country(String id, String bloc) {
        parties.add(PartyCopies.standard(id, Text.same(id), ORIGIN).withBloc(Optional.of(bloc)));
        return this;
    }

    /** An item of ours without a counterpart. */
    public CaseKit item(String id, double lot, double weight) {
        return item(id, Item.Side.OURS, lot, weight, Optional.empty());
    }

    public CaseKit item(
            String id, Item.Side side, double lot, double weight, Optional<String> counterpart) {
        items.add(
                ItemCopies.standard(id, Text.same(id), Text.same("rounds"), "shells", lot, ORIGIN)
                        .withSide(side)
                        .withWeight(weight)
                        .withCounterpart(counterpart));
        return this;
    }

    /** An item can be used for some months after that of its arrival. */
    public CaseKit shelfLife(String item, int life) {
        items.replaceAll(i -> i.id().equals(item) ? i.withShelfLife(Optional.of(life)) : i);
        return this;
    }

    /** A need that is the same in every month. */
    public CaseKit need(String holder, String item, Need.Tier tier, double quantity) {
        return need(holder, item, tier, 0, months - 1, quantity);
    }

    public CaseKit need(
            String holder, String item, Need.Tier tier, int from, int to, double quantity) {
        needs.add(
                new Need(
                        holder,
                        item,
                        tier,
                        Need.Posture.ANY,
                        from,
                        to,
                        Optional.of(exactly(quantity)),
                        Optional.empty(),
                        Need.Basis.UNSTATED,
                        ORIGIN));
        return this;
    }

    /** A need for a share of an adversary's launches, so many units for each. */
    public CaseKit needPerLaunch(
            String holder, String item, Need.Tier tier, String launched, double share, double per) {
        var launches = new Need.Launches(launched, exactly(share), exactly(per));
        needs.add(
                new Need(
                        holder,
                        item,
                        tier,
                        Need.Posture.ANY,
                        0,
                        months - 1,
                        Optional.empty(),
                        Optional.of(launches),
                        Need.Basis.UNSTATED,
                        ORIGIN));
        return this;
    }

    public CaseKit stock(String holder, String item, double quantity, double giftable) {
        stocks.add(new Stock(holder, item, exactly(quantity), exactly(giftable)));
        return this;
    }

    public CaseKit substitute(String item, String by, double rate, double ceiling) {
        substitutes.add(new Substitute(item, by, exactly(rate), exactly(ceiling)));
        return this;
    }

    /** What is bought up to a share of the capacity costs so many times the price. */
    public CaseKit priceStep(String subject, double upTo, double times) {
        priceSteps.add(new PriceStep(subject, upTo, exactly(times)));
        return this;
    }

    /** A producer of a party that sells all it can make, at EUR 1000 a unit. */
    public CaseKit producer(String id, String party, String item, double capacity, int lag) {
        return producer(id, party, item, capacity, lag, false);
    }

    public CaseKit producer(
            String id, String party, String item, double capacity, int lag, boolean exposed) {
        producers.add(
                ProducerCopies.standard(
                                id,
                                Text.same(id),
                                party,
                                item,
                                exactly(capacity),
                                exactly(1000),
                                ORIGIN)
                        .withOrderLag(exactly(2))
                        .withLag(exactly(lag))
                        .withExposed(exposed)
                        .withMinContract(exactly(12))
                        .withRequiredUtilisation(exactly(0.7))
                        .withPublicMinContract(exactly(12))
                        .withSustaining(exactly(0.1))
                        .withWarmCost(exactly(0.15))
                        .withClosingCost(exactly(100)));
        return this;
    }

    /** Capacity that comes in one month whatever is decided. */
    public CaseKit announced(String subject, int month, double size) {
        expansions.add(
                new Expansion(
                        subject,
                        true,
                        Optional.of(month),
                        exactly(size),
                        exactly(0),
                        exactly(0),
                        exactly(0),
                        Expansion.Finance.EITHER,
                        exactly(1),
                        ORIGIN));
        return this;
    }

    /** Capacity that can be ordered by the firm or the public. */
    public CaseKit possible(
            String subject, double ceiling, double rate, int lead, double eurosAYear) {
        expansions.add(
                new Expansion(
                        subject,
                        false,
                        Optional.empty(),
                        exactly(ceiling),
                        exactly(rate),
                        exactly(lead),
                        exactly(eurosAYear),
                        Expansion.Finance.EITHER,
                        exactly(1),
                        ORIGIN));
        return this;
    }

    /** A material, its stock, and one source in a party that makes {@code capacity} a month. */
    public CaseKit material(String id, double stock, double share, String party, double capacity) {
        materials.add(
                MaterialCopies.standard(id, Text.same(id), Text.same("tonnes"), 1, ORIGIN)
                        .withStock(exactly(stock))
                        .withDefenceShare(exactly(share)));
        materialSources.add(
                MaterialSourceCopies.standard(
                        id + "-plant", Text.same(id), party, id, exactly(capacity), ORIGIN));
        return this;
    }

    public CaseKit uses(String item, String material, double quantity) {
        materialUse.add(MaterialUseCopies.standard(item, material, exactly(quantity)));
        return this;
    }

    /** An offer of the seller elsewhere, open over the whole horizon, at EUR 2000 a unit. */
    public CaseKit offer(
            String id, String item, String group, double monthly, double total, int lag) {
        offers.add(
                OfferCopies.standard(
                                id,
                                Text.same(id),
                                "elsewhere",
                                item,
                                exactly(2000),
                                exactly(monthly),
                                exactly(total),
                                0,
                                months - 1,
                                ORIGIN)
                        .withGroup(group)
                        .withLag(exactly(lag)));
        return this;
    }

    public CaseKit exposure(
            String party,
            double loss,
            double coveredLoss,
            double repair,
            String interceptor,
            double interceptors) {
        exposure.add(
                new Exposure(
                        party,
                        exactly(loss),
                        exactly(coveredLoss),
                        exactly(repair),
                        interceptor,
                        exactly(interceptors)));
        return this;
    }

    /** An item that gets cheaper as more are made, and ages. */
    public CaseKit experience(String item, double learning, double before, double ageing) {
        experience.add(new Experience(item, exactly(learning), before, exactly(ageing), ORIGIN));
        return this;
    }

    /** A class of attack that is all of an item's launches. */
    public CaseKit raid(String id, String item, double reach) {
        raids.add(RaidCopies.standard(id, Text.same(id), item, ORIGIN).withReach(exactly(reach)));
        return this;
    }

    public CaseKit engages(String raid, String item, int order, double perTarget, double kill) {
        engagements.add(
                EngagementCopies.standard(raid, item, exactly(perTarget), exactly(kill), ORIGIN)
                        .withOrder(order));
        return this;
    }

    /** What is held back of a stock or of lines, for so many months; 0: for good. */
    public CaseKit hold(String group, Hold.Of of, String party, String item, double share, int t) {
        Optional<Quantity> months = t > 0 ? Optional.of(exactly(t)) : Optional.empty();
        holds.add(
                HoldCopies.standard(group, of, party, item, ORIGIN)
                        .withShare(exactly(share))
                        .withMonths(months));
        return this;
    }

    /** Guns and the like, which keep up with so much of each launch beyond the reference. */
    public CaseKit guns(String raid, double effort, double keepsUp) {
        otherDefence.add(
                OtherDefenceCopies.standard(raid, Text.same("guns"), exactly(effort), ORIGIN)
                        .withKeepsUp(exactly(keepsUp)));
        return this;
    }

    public CaseKit adversary(String item, AdversaryFlow.Flow flow, double low, double high) {
        adversaryFlows.add(
                new AdversaryFlow(
                        item,
                        flow,
                        0,
                        months - 1,
                        new Quantity((low + high) / 2, low, high, ORIGIN),
                        exactly(0),
                        Optional.empty(),
                        exactly(0),
                        ORIGIN));
        return this;
    }

    /** What a unit costs the adversary, in his currency, and the most that he can come to make. */
    public CaseKit adversaryCost(String item, double cost, double ceiling) {
        adversaryCosts.add(
                new AdversaryCost(
                        item, exactly(cost), exactly(0), 0, Optional.of(exactly(ceiling)), ORIGIN));
        return this;
    }

    /** What the adversary can spend, millions a year. */
    public CaseKit adversaryMoney(double amount) {
        adversaryMoney.add(new AdversaryMoney("XXX", 0, months - 1, exactly(amount), ORIGIN));
        return this;
    }

    /** An agreed fund of the west for everything and everyone, EUR million a year. */
    public CaseKit fund(String id, int firstPayment, double yearly) {
        funds.add(
                FundCopies.standard(
                                id,
                                Text.same(id),
                                "west",
                                firstPayment,
                                Text.same("coalition"),
                                Text.same("nobody"),
                                "west",
                                ORIGIN)
                        .withDecides(Fund.Decision.COALITION)
                        .withInvestShare(exactly(0.5))
                        .withKey(Fund.Key.OWN));
        for (int year = 2024; year <= 2024 + (months + 2) / 12; year++) {
            envelopes.add(new Envelope(id, year, exactly(yearly)));
        }
        for (FundRule.Use use : FundRule.Use.values()) {
            for (Party supplier : parties) {
                fundRules.add(new FundRule(id, use, supplier.id(), "ukraine", ORIGIN));
                fundRules.add(new FundRule(id, use, supplier.id(), "west", ORIGIN));
            }
        }
        return this;
    }

    public CaseKit lever(Lever.Effect effect, String subject, double standard) {
        String id = "lever-" + levers.size();
        Text text = Text.same(id);
        levers.add(
                new Lever(
                        id,
                        Lever.Block.POLICY,
                        effect,
                        subject,
                        text,
                        Math.min(0, standard),
                        Math.max(100, standard),
                        standard,
                        0,
                        text,
                        text,
                        text,
                        text,
                        text,
                        text,
                        ORIGIN));
        return this;
    }

    /** The same quantity decided in every month. */
    public CaseKit decide(Decision.Kind kind, String subject, String detail, double quantity) {
        return decide(kind, subject, detail, Series.generate(months, t -> quantity));
    }

    public CaseKit decide(Decision.Kind kind, String subject, String detail, Series quantity) {
        decisions.add(new Decision(kind, subject, detail, "units", quantity, Series.zero(months)));
        return this;
    }

    /** What has been decided so far, as a plan without tiers. */
    public Plan plan() {
        return new Plan(Way.PLAN, scenario(), 0, decisions, List.of());
    }

    public Instance instance() {
        return Instance.of(build(), scenario());
    }

    /** The case under a lever, which is added if there is none, at a setting. */
    public Instance with(Lever.Effect effect, String subject, double setting) {
        if (find(effect, subject).isEmpty()) {
            lever(effect, subject, 1);
        }
        Lever lever = find(effect, subject).orElseThrow();
        return Instance.of(build(), scenario().with(lever.id(), setting));
    }

    private Optional<Lever> find(Lever.Effect effect, String subject) {
        return levers.stream()
                .filter(l -> l.effect() == effect && l.subject().equals(subject))
                .findFirst();
    }

    private static Scenario scenario() {
        Text none = Text.same("test");
        return new Scenario("test", none, none, "", Map.of());
    }

    public Case build() {
        CaseSettings settings =
                new CaseSettings(
                        id,
                        title,
                        YearMonth.of(2024, 3),
                        months,
                        2024,
                        Currency.EURO,
                        LocalDate.of(2024, 2, 29),
                        List.of(
                                ObjectiveTier.FLOOR,
                                ObjectiveTier.FULL,
                                ObjectiveTier.ALLY_TARGETS,
                                ObjectiveTier.COST),
                        discount,
                        "ukraine",
                        shareRule,
                        adHoc,
                        endRule,
                        interest,
                        floorMeans,
                        payers,
                        Optional.empty());
        return CaseCopies.standard(settings, HASH)
                .withFamilies(families)
                .withItems(items)
                .withSubstitutes(substitutes)
                .withParties(parties)
                .withNeeds(needs)
                .withStocks(stocks)
                .withHolds(holds)
                .withProducers(producers)
                .withPriceSteps(priceSteps)
                .withExperience(experience)
                .withExpansions(expansions)
                .withMaterials(materials)
                .withMaterialUse(materialUse)
                .withMaterialSources(materialSources)
                .withOffers(offers)
                .withFunds(funds)
                .withEnvelopes(envelopes)
                .withFundRules(fundRules)
                .withAdversaryFlows(adversaryFlows)
                .withAdversaryMoney(adversaryMoney)
                .withAdversaryCosts(adversaryCosts)
                .withRaids(raids)
                .withEngagements(engagements)
                .withOtherDefence(otherDefence)
                .withExposure(exposure)
                .withLevers(levers)
                .withScenarios(scenarios);
    }
}
