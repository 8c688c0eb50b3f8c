package org.holdfast.portable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.model.AdversaryFlow;
import org.holdfast.model.Case;
import org.holdfast.model.CaseCopies;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Envelope;
import org.holdfast.model.Expansion;
import org.holdfast.model.Exposure;
import org.holdfast.model.Family;
import org.holdfast.model.Fund;
import org.holdfast.model.FundCopies;
import org.holdfast.model.FundRule;
import org.holdfast.model.Instance;
import org.holdfast.model.Item;
import org.holdfast.model.ItemCopies;
import org.holdfast.model.Lever;
import org.holdfast.model.MaterialCopies;
import org.holdfast.model.MaterialSourceCopies;
import org.holdfast.model.MaterialUseCopies;
import org.holdfast.model.Need;
import org.holdfast.model.OfferCopies;
import org.holdfast.model.Origin;
import org.holdfast.model.Party;
import org.holdfast.model.PartyCopies;
import org.holdfast.model.PriceStep;
import org.holdfast.model.Producer;
import org.holdfast.model.ProducerCopies;
import org.holdfast.model.Quantity;
import org.holdfast.model.Scenario;
import org.holdfast.model.Stock;
import org.holdfast.model.Substitute;
import org.holdfast.model.Text;

/** A small made-up case in which every kind of row occurs, written here because files are not. */
final class GoldenCase {
    private static final int MONTHS = 18;
    private static final int ALWAYS = 1000;
    private static final String UKRAINE = "ukraine";
    private static final String EUROPE = "europe";
    private static final String SHELL = "shell";
    private static final String INTERCEPTOR = "interceptor";
    private static final String DRONE = "drone";
    private static final String MISSILE = "missile";
    private static final Origin ORIGIN = Origin.computed("golden");

    private GoldenCase() {}

    static Instance instance() {
        Scenario scenario =
                new Scenario(
                        "golden",
                        Text.same("Golden"),
                        Text.same("One lever moved."),
                        "",
                        Map.of("availability", 0.97, "gifts", 0.7));
        return Instance.of(golden(scenario), scenario);
    }

    private static Case golden(Scenario scenario) {
        return CaseCopies.standard(settings(), "golden")
                .withFamilies(
                        List.of(
                                family("shells"),
                                family("missiles"),
                                family("drones"),
                                family("interceptors")))
                .withItems(
                        List.of(
                                item(SHELL, "shells", 1000, 1),
                                item(INTERCEPTOR, "interceptors", 1, 1.5),
                                item(DRONE, "drones", 100, 0.7),
                                ItemCopies.standard(
                                                MISSILE,
                                                Text.same(MISSILE),
                                                Text.same(MISSILE),
                                                "missiles",
                                                1,
                                                ORIGIN)
                                        .withSide(Item.Side.ADVERSARY)))
                .withSubstitutes(List.of(new Substitute(SHELL, DRONE, q(0.3), q(0.2))))
                .withParties(
                        List.of(
                                party(UKRAINE, false, ""),
                                party(EUROPE, true, ""),
                                party("germany")))
                .withNeeds(needs())
                .withStocks(
                        List.of(
                                new Stock(UKRAINE, SHELL, q(90_000), q(0)),
                                new Stock(UKRAINE, INTERCEPTOR, q(120), q(0)),
                                new Stock(EUROPE, SHELL, q(250_000), q(60_000)),
                                new Stock(EUROPE, INTERCEPTOR, q(260), q(30))))
                .withProducers(
                        List.of(
                                producer(
                                        "shells",
                                        "germany",
                                        Producer.Kind.EXISTING,
                                        SHELL,
                                        40_000,
                                        4e3),
                                producer(
                                        "state",
                                        "germany",
                                        Producer.Kind.STATE,
                                        SHELL,
                                        7_000,
                                        3.7e3),
                                producer(
                                        "drones",
                                        UKRAINE,
                                        Producer.Kind.GREENFIELD,
                                        DRONE,
                                        900,
                                        1.1e3),
                                producer(
                                        "interceptors",
                                        "germany",
                                        Producer.Kind.EXISTING,
                                        INTERCEPTOR,
                                        20,
                                        4e6)))
                .withPriceSteps(
                        List.of(
                                new PriceStep("shells", 0.6, q(1)),
                                new PriceStep("shells", 1, q(1.25)),
                                new PriceStep("abroad", 0.5, q(1)),
                                new PriceStep("abroad", 1, q(1.1))))
                .withExpansions(
                        List.of(
                                announced("shells", 5, 10_000, 3_000),
                                possible("shells", 30_000, 4_000, 5, 600, Expansion.Finance.EITHER),
                                possible("drones", 700, 90, 3, 400, Expansion.Finance.PUBLIC),
                                possible("interceptors", 14, 1.3, 7, 9e5, Expansion.Finance.FIRM),
                                possible(
                                        "powder-works",
                                        600,
                                        60,
                                        6,
                                        9_000,
                                        Expansion.Finance.EITHER)))
                .withMaterials(
                        List.of(
                                MaterialCopies.standard(
                                                "powder",
                                                Text.same("powder"),
                                                Text.same("t"),
                                                10,
                                                ORIGIN)
                                        .withStock(q(300))
                                        .withDefenceShare(q(0.6))
                                        .withPriorityShare(q(0.9))))
                .withMaterialUse(
                        List.of(
                                MaterialUseCopies.standard(SHELL, "powder", q(0.01)),
                                MaterialUseCopies.standard(INTERCEPTOR, "powder", q(0.7))))
                .withMaterialSources(
                        List.of(
                                MaterialSourceCopies.standard(
                                                "powder-works",
                                                Text.same("powder-works"),
                                                "germany",
                                                "powder",
                                                q(450),
                                                ORIGIN)
                                        .withAvailability(q(0.95))))
                .withOffers(
                        List.of(
                                OfferCopies.standard(
                                        "abroad",
                                        Text.same("abroad"),
                                        EUROPE,
                                        SHELL,
                                        q(3_300),
                                        q(15_000),
                                        q(100_000),
                                        1,
                                        12,
                                        ORIGIN)))
                .withFunds(List.of(fund("joint", false), fund("national", true)))
                .withEnvelopes(
                        List.of(
                                new Envelope("joint", 2024, q(1_900)),
                                new Envelope("joint", 2025, q(2_300)),
                                new Envelope("national", 2024, q(700)),
                                new Envelope("national", 2025, q(300))))
                .withFundRules(
                        List.of(
                                rule("joint", FundRule.Use.PROCUREMENT, EUROPE, UKRAINE),
                                rule("joint", FundRule.Use.PROCUREMENT, UKRAINE, UKRAINE),
                                rule("joint", FundRule.Use.INVESTMENT, EUROPE, UKRAINE),
                                rule("joint", FundRule.Use.INVESTMENT, UKRAINE, UKRAINE),
                                rule("national", FundRule.Use.PROCUREMENT, EUROPE, UKRAINE),
                                rule("national", FundRule.Use.PROCUREMENT, UKRAINE, UKRAINE),
                                rule("national", FundRule.Use.PROCUREMENT, EUROPE, EUROPE)))
                .withAdversaryFlows(
                        List.of(
                                flow(AdversaryFlow.Flow.STOCK, 600),
                                flow(AdversaryFlow.Flow.PRODUCTION, 80),
                                flow(AdversaryFlow.Flow.USE, 70),
                                flow(AdversaryFlow.Flow.LAUNCHES, 70)))
                .withExposure(
                        List.of(new Exposure(UKRAINE, q(0.04), q(0.01), q(4), INTERCEPTOR, q(2))))
                .withLevers(
                        List.of(
                                lever("availability", Lever.Effect.AVAILABILITY, 1),
                                lever("gifts", Lever.Effect.GIFTS, 0.5),
                                lever("reserve", Lever.Effect.ALLY_RESERVE, 0.05)))
                .withScenarios(List.of(scenario));
    }

    private static CaseSettings settings() {
        return new CaseSettings(
                "golden",
                Text.same("Golden"),
                YearMonth.of(2024, 5),
                MONTHS,
                2024,
                LocalDate.of(2024, 4, 30),
                List.of(CaseSettings.ObjectiveTier.values()),
                0.01,
                UKRAINE,
                CaseSettings.ShareRule.PRO_RATA,
                new CaseSettings.AdHoc(12, 3, 36, 0.15),
                new CaseSettings.EndRule(0.5, 2, 0.5),
                0.006,
                Optional.empty(),
                Optional.empty());
    }

    private static List<Need> needs() {
        return List.of(
                need(UKRAINE, SHELL, Need.Tier.FLOOR, 0, 55_000),
                need(UKRAINE, SHELL, Need.Tier.FLOOR, 10, 12_000),
                need(UKRAINE, SHELL, Need.Tier.FULL, 0, 110_000),
                need(UKRAINE, DRONE, Need.Tier.FULL, 0, 1_000),
                engage(Need.Tier.FLOOR, 0.3),
                engage(Need.Tier.FULL, 0.5),
                need(EUROPE, SHELL, Need.Tier.OWN_USE, 0, 3_000),
                need(EUROPE, SHELL, Need.Tier.STOCK_FLOOR, 0, 100_000),
                need(EUROPE, SHELL, Need.Tier.STOCK_TARGET, 12, 300_000));
    }

    private static Quantity q(double value) {
        return Quantity.exactly(value, ORIGIN);
    }

    private static Item item(String id, String family, double lot, double weight) {
        return ItemCopies.standard(id, Text.same(id), Text.same(id), family, lot, ORIGIN)
                .withWeight(weight);
    }

    private static Family family(String id) {
        return new Family(id, Text.same(id), ORIGIN);
    }

    private static Party party(String id) {
        return party(id, false, EUROPE);
    }

    private static Party party(String id, boolean isBloc, String bloc) {
        return PartyCopies.standard(id, Text.same(id), ORIGIN)
                .withIsBloc(isBloc)
                .withBloc(bloc.isEmpty() ? Optional.empty() : Optional.of(bloc))
                .withEu(true)
                .withNato(true);
    }

    private static Need need(String holder, String item, Need.Tier tier, int from, double value) {
        return new Need(
                holder,
                item,
                tier,
                Need.Posture.ANY,
                from,
                ALWAYS,
                Optional.of(q(value)),
                Optional.empty(),
                Need.Basis.UNSTATED,
                ORIGIN);
    }

    private static Need engage(Need.Tier tier, double share) {
        return new Need(
                UKRAINE,
                INTERCEPTOR,
                tier,
                Need.Posture.ANY,
                0,
                ALWAYS,
                Optional.empty(),
                Optional.of(new Need.Launches(MISSILE, q(share), q(1.7))),
                Need.Basis.UNSTATED,
                ORIGIN);
    }

    private static Producer producer(
            String id,
            String party,
            Producer.Kind kind,
            String item,
            double capacity,
            double price) {
        return ProducerCopies.standard(
                        id, Text.same(id), party, item, q(capacity), q(price), ORIGIN)
                .withKind(kind)
                .withAvailability(q(0.9))
                .withCommittedElsewhere(q(0.3))
                .withCommittedUntil(Optional.of(13))
                .withOrderLag(q(2))
                .withExposed(party.equals(UKRAINE))
                .withMinContract(q(24))
                .withPublicMinContract(q(10))
                .withPublicUtilisation(q(0.4))
                .withSustaining(q(0.45))
                .withWarmCost(q(0.15))
                .withClosingCost(q(1_000));
    }

    private static Expansion announced(String subject, int month, double size, double rate) {
        return new Expansion(
                subject,
                true,
                Optional.of(month),
                q(size),
                q(rate),
                q(0),
                q(0),
                Expansion.Finance.FIRM,
                q(0.8),
                ORIGIN);
    }

    private static Expansion possible(
            String subject,
            double size,
            double rate,
            double lead,
            double cost,
            Expansion.Finance finance) {
        return new Expansion(
                subject,
                false,
                Optional.empty(),
                q(size),
                q(rate),
                q(lead),
                q(cost),
                finance,
                q(1),
                ORIGIN);
    }

    private static Fund fund(String id, boolean national) {
        return FundCopies.standard(
                        id, Text.same(id), EUROPE, 1, Text.same(""), Text.same(""), EUROPE, ORIGIN)
                .withAgreed("2024-02-01")
                .withDecides(Fund.Decision.UNANIMITY)
                .withCarryOver(q(0.6))
                .withInvestShare(q(national ? 0 : 0.1))
                .withNational(national);
    }

    private static FundRule rule(String fund, FundRule.Use use, String supplier, String claimant) {
        return new FundRule(fund, use, supplier, claimant, ORIGIN);
    }

    private static AdversaryFlow flow(AdversaryFlow.Flow flow, double value) {
        return new AdversaryFlow(
                MISSILE, flow, 0, ALWAYS, q(value), q(0.1), Optional.empty(), q(0.4), ORIGIN);
    }

    private static Lever lever(String id, Lever.Effect effect, double standard) {
        return new Lever(
                id,
                Lever.Block.POLICY,
                effect,
                "",
                Text.same(""),
                0,
                1,
                standard,
                1,
                Text.same(id),
                Text.same(""),
                Text.same(""),
                Text.same(""),
                ORIGIN);
    }
}
