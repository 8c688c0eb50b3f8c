package org.holdfast.portable;

import java.util.Optional;
import org.holdfast.model.AdversaryFlow.Flow;
import org.holdfast.model.CaseKit;
import org.holdfast.model.CaseSettings.AdHoc;
import org.holdfast.model.CaseSettings.EndRule;
import org.holdfast.model.Expansion;
import org.holdfast.model.FundRule;
import org.holdfast.model.Instance;
import org.holdfast.model.Item;
import org.holdfast.model.Lever.Effect;
import org.holdfast.model.Need.Tier;
import org.holdfast.model.Producer;

/** A small made-up case in which every kind of row occurs, written here because files are not. */
final class GoldenCase {
    private GoldenCase() {}

    /** The case with one lever moved. */
    static Instance instance() {
        CaseKit kit = CaseKit.war(18);
        kit.discount = 0.01;
        kit.interest = 0.006;
        kit.adHoc = new AdHoc(12, 3, 36, 0.15);
        kit.endRule = new EndRule(0.5, 2, 0.5);
        kit.country("germany", "west");
        needs(kit);
        supply(kit);
        money(kit);
        kit.lever(Effect.GIFTS, "", 0.5).lever(Effect.ALLY_RESERVE, "", 0.05);
        return kit.with(Effect.AVAILABILITY, "", 0.97);
    }

    private static void needs(CaseKit kit) {
        kit.item("shell", 1000, 1)
                .item("interceptor", 1, 1.5)
                .item("drone", 100, 0.7)
                .item("missile", Item.Side.ADVERSARY, 1, 1, Optional.empty())
                .substitute("shell", "drone", 0.3, 0.2)
                .need("ukraine", "shell", Tier.FLOOR, 55_000)
                .need("ukraine", "shell", Tier.FLOOR, 10, 17, 12_000)
                .need("ukraine", "shell", Tier.FULL, 110_000)
                .need("ukraine", "drone", Tier.FULL, 1_000)
                .needPerLaunch("ukraine", "interceptor", Tier.FLOOR, "missile", 0.3, 1.7)
                .needPerLaunch("ukraine", "interceptor", Tier.FULL, "missile", 0.5, 1.7)
                .need("west", "shell", Tier.OWN_USE, 3_000)
                .need("west", "shell", Tier.STOCK_FLOOR, 100_000)
                .need("west", "shell", Tier.STOCK_TARGET, 12, 17, 300_000)
                .adversary("missile", Flow.STOCK, 500, 700)
                .adversary("missile", Flow.PRODUCTION, 70, 90)
                .adversary("missile", Flow.USE, 60, 80)
                .adversary("missile", Flow.LAUNCHES, 60, 80)
                .exposure("ukraine", 0.04, 0.01, 4, "interceptor", 2);
    }

    private static void supply(CaseKit kit) {
        kit.stock("ukraine", "shell", 90_000, 0)
                .stock("ukraine", "interceptor", 120, 0)
                .stock("west", "shell", 250_000, 60_000)
                .stock("west", "interceptor", 260, 30)
                .producer("shells", "germany", "shell", 40_000, 1)
                .producer("state", "germany", "shell", 7_000, 1)
                .producer("drones", "ukraine", "drone", 900, 0, true)
                .producer("interceptors", "germany", "interceptor", 20, 2)
                .priceStep("shells", 0.6, 1)
                .priceStep("shells", 1, 1.25)
                .announced("shells", 5, 10_000)
                .possible("shells", 30_000, 4_000, 5, 600)
                .possible("drones", 700, 90, 3, 400)
                .possible("interceptors", 14, 1.3, 7, 9e5)
                .possible("powder-plant", 600, 60, 6, 9_000)
                .material("powder", 300, 0.6, "germany", 450)
                .uses("shell", "powder", 0.01)
                .uses("interceptor", "powder", 0.7)
                .offer("abroad", "shell", "abroad", 15_000, 100_000, 1)
                .priceStep("abroad", 0.5, 1)
                .priceStep("abroad", 1, 1.1);
        kit.producers.replaceAll(p ->
                p.withKind(kind(p.id()))
                        .withPrice(CaseKit.exactly(p.item().equals("interceptor") ? 4e6 : 4e3))
                        .withAvailability(CaseKit.exactly(0.9))
                        .withCommittedElsewhere(CaseKit.exactly(0.3))
                        .withCommittedUntil(Optional.of(13))
                        .withPublicUtilisation(CaseKit.exactly(0.4)));
        kit.expansions.replaceAll(e ->
                switch (e.subject()) {
                    case "drones" -> e.withFinance(Expansion.Finance.PUBLIC);
                    case "interceptors" -> e.withFinance(Expansion.Finance.FIRM);
                    default -> e;
                });
    }

    private static Producer.Kind kind(String producer) {
        return switch (producer) {
            case "state" -> Producer.Kind.STATE;
            case "drones" -> Producer.Kind.GREENFIELD;
            default -> Producer.Kind.EXISTING;
        };
    }

    private static void money(CaseKit kit) {
        kit.fund("joint", 1, 1_900).fund("national", 1, 700);
        kit.funds.replaceAll(
                f -> f.withNational(f.id().equals("national")).withCarryOver(CaseKit.exactly(0.6)));
        kit.fundRules.removeIf(
                r -> r.fund().equals("national") && r.use() == FundRule.Use.INVESTMENT);
    }
}
