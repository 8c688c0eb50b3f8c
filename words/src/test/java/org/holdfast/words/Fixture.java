package org.holdfast.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.model.Answer;
import org.holdfast.model.Binding;
import org.holdfast.model.Burden;
import org.holdfast.model.Case;
import org.holdfast.model.CaseKit;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.DelayPoint;
import org.holdfast.model.Family;
import org.holdfast.model.Item;
import org.holdfast.model.ItemCopies;
import org.holdfast.model.Lever;
import org.holdfast.model.Origin;
import org.holdfast.model.Party;
import org.holdfast.model.PartyCopies;
import org.holdfast.model.Plan;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.Series;
import org.holdfast.model.Spread;
import org.holdfast.model.SwitchingValue;
import org.holdfast.model.Text;
import org.holdfast.model.TierValue;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Way;

/** A small answer with made-up numbers that the eye can check; its parts serve `brief` too. */
public final class Fixture {
    static final Origin ORIGIN = Origin.computed("test");
    static final Text UKRAINE = new Text("Ukraine", "Oekraïne", "Україна");
    static final Text SHELLS = new Text("shells", "granaten", "снаряди");
    static final Family FAMILY =
            new Family(
                    "shells", new Text("Shells", "Granaten", "Снаряди"), Origin.computed("test"));
    static final Text ROUNDS = new Text("rounds", "granaten", "снарядів");
    static final Text EU_FUND = new Text("European fund", "Europees fonds", "Європейський фонд");
    static final Text POWDER = new Text("powder", "kruit", "порох");

    /** What the run was. */
    public static final Answer.RunData RUN =
            new Answer.RunData("0.1.0", CaseKit.HASH, 1, List.of(), "HiGHS 1.11.0", "2026-11-24");

    private Fixture() {}

    static Item shells() {
        return ItemCopies.standard(
                        "shell",
                        new Text("155 mm shells", "155 mm-granaten", "снаряди 155 мм"),
                        ROUNDS,
                        "shells",
                        1000,
                        ORIGIN)
                .withShortName(SHELLS);
    }

    static Lever lever(Lever.Effect effect, Text name, Text unit) {
        return new Lever(
                effect.name(),
                Lever.Block.POLICY,
                effect,
                "",
                unit,
                0,
                100,
                1,
                0,
                name,
                Text.same(""),
                Text.same(""),
                Text.same(""),
                Text.same(""),
                Text.same(""),
                ORIGIN);
    }

    static Lever orders() {
        return lever(
                Lever.Effect.CONTRACT_LENGTH,
                new Text("Longest frame contract", "Langste raamcontract", "Найдовший контракт"),
                new Text("months", "maanden", "місяців"));
    }

    static Lever needsOrder() {
        return lever(
                Lever.Effect.PUBLIC_LINE_NEEDS_ORDER,
                new Text(
                        "A line paid by the public needs an order",
                        "Een door de overheid betaalde lijn vraagt een bestelling",
                        "Лінія коштом держави потребує замовлення"),
                Text.same(""));
    }

    static Lever floorNeed() {
        return lever(
                Lever.Effect.FLOOR_NEED,
                new Text("Floor need", "Ondergrens", "Мінімальна потреба"),
                new Text("times the estimate", "maal de schatting", "разів оцінки"));
    }

    static Case small() {
        CaseKit kit = kit("small", new Text("A small case", "Een kleine casus", "Малий кейс"), 84);
        kit.items.add(shells());
        kit.parties.add(party("ukraine", UKRAINE));
        kit.parties.add(party("germany", new Text("Germany", "Duitsland", "Німеччина")));
        kit.levers.addAll(List.of(orders(), needsOrder(), floorNeed()));
        kit.scenarios.addAll(List.of(baseline(), scenario()));
        return kit.build();
    }

    /** A case in which nothing but a family is there yet. */
    public static CaseKit kit(String id, Text title, int months) {
        CaseKit kit = CaseKit.empty(id, title, months);
        kit.discount = 0.01;
        kit.interest = 0.006;
        kit.adHoc = new CaseSettings.AdHoc(12, 3, 12, 0.15);
        kit.endRule = new CaseSettings.EndRule(0.5, 2, 0.5);
        // The sentence of a case with an adversary, whom none of these has.
        kit.floorMeans = Optional.of(Text.each(HeadlineMessages::floor));
        kit.families.add(FAMILY);
        return kit;
    }

    private static Party party(String id, Text name) {
        return PartyCopies.standard(id, name, ORIGIN);
    }

    static Scenario baseline() {
        return new Scenario(
                "baseline",
                new Text("Baseline", "Uitgangspunt", "Вихідний сценарій"),
                Text.same(""),
                "",
                Map.of("CONTRACT_LENGTH", 12.0, "PUBLIC_LINE_NEEDS_ORDER", 1.0, "FLOOR_NEED", 1.0));
    }

    static Scenario scenario() {
        return new Scenario(
                "long-orders",
                new Text("Order long", "Lang bestellen", "Довгі замовлення"),
                Text.same(""),
                "baseline",
                Map.of("CONTRACT_LENGTH", 60.0, "PUBLIC_LINE_NEEDS_ORDER", 1.0, "FLOOR_NEED", 1.0));
    }

    static Result result(Way way, double floor, int monthsUnder) {
        List<TierValue> tiers =
                List.of(
                        tier(ObjectiveTier.FLOOR, floor),
                        tier(ObjectiveTier.FULL, 3 * floor),
                        new TierValue(ObjectiveTier.COST, 90_000, 100_000, 0, 0));
        var trajectory =
                new Trajectory(
                        84,
                        List.of(
                                row(Trajectory.Measure.NEED_FLOOR, Series.generate(84, t -> 100)),
                                row(
                                        Trajectory.Measure.SHORT_OF_FLOOR,
                                        Series.generate(84, t -> t < monthsUnder ? 40 : 0.1))));
        return new Result(
                new Plan(way, scenario(), 0, List.of(), tiers),
                trajectory,
                tiers,
                certificate(Result.Status.OPTIMAL, ""));
    }

    /** What a solver would say of a plan of ordinary size. */
    public static Result.Certificate certificate(Result.Status status, String reason) {
        return new Result.Certificate(
                status,
                reason,
                31_900,
                20_800,
                108_000,
                1e-9,
                1e-9,
                3e-8,
                1e-7,
                "seed",
                4e-7,
                900,
                5000,
                "HiGHS 1.11.0");
    }

    private static Trajectory.Row row(Trajectory.Measure measure, Series series) {
        return new Trajectory.Row("ukraine", "shell", measure, "", series);
    }

    static TierValue tier(ObjectiveTier tier, double value) {
        return new TierValue(tier, 0.9 * value, value, 0, 0);
    }

    static DelayPoint delay(int months, double floor, double full, double cost) {
        return new DelayPoint(
                months,
                List.of(
                        tier(ObjectiveTier.FLOOR, floor),
                        tier(ObjectiveTier.FULL, full),
                        tier(ObjectiveTier.COST, cost)));
    }

    static Binding binding(
            Binding.Kind kind, String subject, Text per, ObjectiveTier tier, double gain) {
        return new Binding(
                kind, subject, 34, 45, per, tier, gain, Optional.of(new Binding.Gain(gain, 0)));
    }

    static Answer answer() {
        return new Answer(
                small(),
                scenario(),
                baseline(),
                result(Way.PLAN, 12.4, 14),
                result(Way.AD_HOC, 57.2, 34),
                result(Way.PLAN, 45, 30),
                result(Way.AD_HOC, 37, 25),
                result(Way.PLAN, 10, 12),
                new Spread(41, 57.2, 80),
                new Spread(6, 12.4, 25),
                List.of(
                        binding(
                                Binding.Kind.MONEY,
                                "eu-fund",
                                new Text("billion euros", "miljard euro", "млрд євро"),
                                ObjectiveTier.FLOOR,
                                1.43)),
                List.of(delay(0, 12.4, 37, 100_000), delay(6, 16.8, 40, 99_000)),
                List.of(
                        new SwitchingValue(
                                "FLOOR_NEED",
                                SwitchingValue.Headline.SUPPLY_FAILS_FLOOR,
                                0.5,
                                1.5,
                                1,
                                Optional.of(0.62),
                                Optional.empty(),
                                57)),
                List.of(new Burden("germany", 45_000, 40_000, 38_000, 4_100_000)),
                Map.of(),
                RUN,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
