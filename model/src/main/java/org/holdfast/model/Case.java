package org.holdfast.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.model.schema.Copies;

/**
 * A case: everything that one answer rests on. Valid once it exists: names point somewhere, ranges
 * hold.
 *
 * @param hash SHA-256 of the case's files, first 16 hexadecimal digits
 */
@Copies
public record Case(
        CaseSettings settings,
        String hash,
        List<Family> families,
        List<Item> items,
        List<Substitute> substitutes,
        List<Party> parties,
        List<Need> needs,
        List<Stock> stocks,
        List<Hold> holds,
        List<Producer> producers,
        List<PriceStep> priceSteps,
        List<Experience> experience,
        List<Expansion> expansions,
        List<Material> materials,
        List<MaterialUse> materialUse,
        List<MaterialSource> materialSources,
        List<Offer> offers,
        List<Fund> funds,
        List<Envelope> envelopes,
        List<FundRule> fundRules,
        List<Contribution> contributions,
        List<AdversaryFlow> adversaryFlows,
        List<AdversaryMoney> adversaryMoney,
        List<AdversaryCost> adversaryCosts,
        List<Raid> raids,
        List<Engagement> engagements,
        List<OtherDefence> otherDefence,
        List<Exposure> exposure,
        List<AllAid> allAid,
        List<OpinionPoint> opinion,
        List<OwnTarget> targets,
        List<FundOversight> oversight,
        List<Donor> donors,
        List<Habit> habits,
        List<Lever> levers,
        List<Trigger> triggers,
        List<Actual> actuals,
        List<Source> sources,
        List<Claim> claims,
        List<Scenario> scenarios,
        Uncertainty uncertainty,
        List<Passage> passages,
        List<Replacement> replacements,
        List<HindcastSeries> hindcasts,
        List<Discrepancy> discrepancies,
        List<Observation> observations,
        List<ReferenceCase> referenceCases,
        List<Review> reviews)
        implements CaseCopies {
    public Case {
        families = List.copyOf(families);
        items = List.copyOf(items);
        substitutes = List.copyOf(substitutes);
        parties = List.copyOf(parties);
        needs = List.copyOf(needs);
        stocks = List.copyOf(stocks);
        holds = List.copyOf(holds);
        producers = List.copyOf(producers);
        priceSteps = List.copyOf(priceSteps);
        experience = List.copyOf(experience);
        expansions = List.copyOf(expansions);
        materials = List.copyOf(materials);
        materialUse = List.copyOf(materialUse);
        materialSources = List.copyOf(materialSources);
        offers = List.copyOf(offers);
        funds = List.copyOf(funds);
        envelopes = List.copyOf(envelopes);
        fundRules = List.copyOf(fundRules);
        contributions = List.copyOf(contributions);
        adversaryFlows = List.copyOf(adversaryFlows);
        adversaryMoney = List.copyOf(adversaryMoney);
        adversaryCosts = List.copyOf(adversaryCosts);
        raids = List.copyOf(raids);
        engagements = List.copyOf(engagements);
        otherDefence = List.copyOf(otherDefence);
        exposure = List.copyOf(exposure);
        allAid = List.copyOf(allAid);
        opinion = List.copyOf(opinion);
        targets = List.copyOf(targets);
        oversight = List.copyOf(oversight);
        donors = List.copyOf(donors);
        habits = List.copyOf(habits);
        levers = List.copyOf(levers);
        triggers = List.copyOf(triggers);
        actuals = List.copyOf(actuals);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        scenarios = List.copyOf(scenarios);
        passages = List.copyOf(passages);
        replacements = List.copyOf(replacements);
        hindcasts = List.copyOf(hindcasts);
        discrepancies = List.copyOf(discrepancies);
        observations = List.copyOf(observations);
        referenceCases = List.copyOf(referenceCases);
        reviews = List.copyOf(reviews);
    }

    /** What every output says before anything else; empty for a case as it lies in its folder. */
    public String mark(Language language) {
        return settings.mark().map(mark -> mark.in(language)).orElse("");
    }

    /** The first words of a page, after that mark if there is one. */
    public String marked(String words, Language language) {
        String mark = mark(language);
        return mark.isEmpty() ? words : mark + " " + words;
    }

    /** The scenario from which levers move away: what was decided. */
    public Scenario baseline() {
        return findScenario("baseline").orElse(scenarios.getFirst());
    }

    public Optional<Scenario> findScenario(String id) {
        return find(scenarios, Scenario::id, id);
    }

    /** An amount of the case's own currency. */
    public Money money(double millions) {
        return new Money(millions, settings.currency());
    }

    /** Whether anybody works against the claimant; a pandemic has no items of its own. */
    public boolean hasAdversary() {
        return items.stream().anyMatch(item -> item.side() == Item.Side.ADVERSARY);
    }

    /** Whether anyone but the claimant needs something. */
    public boolean hasAllies() {
        return needs.stream().anyMatch(need -> !need.holder().equals(settings.claimant()));
    }

    public Optional<Item> findItem(String id) {
        return find(items, Item::id, id);
    }

    public Item getItem(String id) {
        return findItem(id).orElseThrow();
    }

    /** The group of an item. */
    public Family familyOf(Item item) {
        return find(families, Family::id, item.family()).orElseThrow();
    }

    public Raid getRaid(String id) {
        return find(raids, Raid::id, id).orElseThrow();
    }

    public Optional<Party> findParty(String id) {
        return find(parties, Party::id, id);
    }

    public Party getParty(String id) {
        return findParty(id).orElseThrow();
    }

    public Optional<Producer> findProducer(String id) {
        return find(producers, Producer::id, id);
    }

    public Optional<Material> findMaterial(String id) {
        return find(materials, Material::id, id);
    }

    /**
     * Units in a lot, in which the programme counts.
     *
     * @param subject id of an item or a material; one, of what is neither
     */
    public double lotOf(String subject) {
        return findItem(subject)
                .map(Item::lot)
                .or(() -> findMaterial(subject).map(Material::lot))
                .orElse(1.0);
    }

    public Optional<Offer> findOffer(String id) {
        return find(offers, Offer::id, id);
    }

    public Optional<Fund> findFund(String id) {
        return find(funds, Fund::id, id);
    }

    public Optional<Lever> findLever(String id) {
        return find(levers, Lever::id, id);
    }

    public Lever getLever(String id) {
        return findLever(id).orElseThrow();
    }

    /** The first lever of an effect. */
    public Optional<Lever> findLever(Lever.Effect effect) {
        return find(levers, Lever::effect, effect);
    }

    public Optional<Source> findSource(String id) {
        return find(sources, Source::id, id);
    }

    private static <R, K> Optional<R> find(List<R> rows, Function<R, K> key, K wanted) {
        return rows.stream().filter(row -> key.apply(row).equals(wanted)).findFirst();
    }

    /** The bloc in which a party sells: itself if it is a bloc. */
    public String blocOf(String party) {
        return getParty(party).bloc().orElse(party);
    }
}
