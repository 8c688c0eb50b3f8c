package org.holdfast.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.holdfast.model.AdversaryFlow;
import org.holdfast.model.Answer;
import org.holdfast.model.Binding;
import org.holdfast.model.Burden;
import org.holdfast.model.Case;
import org.holdfast.model.CaseKit;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Claim;
import org.holdfast.model.Decision;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.DelayPoint;
import org.holdfast.model.Expansion;
import org.holdfast.model.Family;
import org.holdfast.model.Fund;
import org.holdfast.model.FundCopies;
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
import org.holdfast.model.Plan;
import org.holdfast.model.Producer;
import org.holdfast.model.ProducerCopies;
import org.holdfast.model.Quantity;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.Series;
import org.holdfast.model.Source;
import org.holdfast.model.Spread;
import org.holdfast.model.Stock;
import org.holdfast.model.SurvivalCurve;
import org.holdfast.model.SwitchingValue;
import org.holdfast.model.Text;
import org.holdfast.model.TierValue;
import org.holdfast.model.TrackRecord;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Trajectory.Measure;
import org.holdfast.model.Way;
import org.holdfast.words.Fixture;

/** A made-up case and a made-up answer, large enough to fill every section; no figure is real. */
final class Example {
    static final int MONTHS = 36;
    private static final Text TITLE = new Text("An invented case", "Een verzonnen casus");
    private static final Text ROUNDS = new Text("rounds", "granaten");
    private static final Text MISSILES = new Text("missiles", "raketten");

    private Example() {}

    static Origin from(String source) {
        return new Origin(source, "2024-01-31", "example.csv", 2, "");
    }

    static Quantity about(double value, String source) {
        return new Quantity(value, value * 0.5, value * 2, from(source));
    }

    static Quantity exactly(double value) {
        return Quantity.exactly(value, from("doc-plants"));
    }

    private static Family family(String id, String en, String nl) {
        return new Family(id, new Text(en, nl), from("rule-items"));
    }

    private static Item item(
            String id, Text name, Text unit, String family, double lot, String counterpart) {
        return ItemCopies.standard(id, name, unit, family, lot, from("rule-items"))
                .withSide(id.startsWith("adv") ? Item.Side.ADVERSARY : Item.Side.OURS)
                .withCounterpart(
                        counterpart.isEmpty() ? Optional.empty() : Optional.of(counterpart));
    }

    private static Party party(String id, Text name, String bloc, String iso, double gdp) {
        return PartyCopies.standard(id, name, from("doc-gdp"))
                .withIsBloc(bloc.isEmpty())
                .withBloc(bloc.isEmpty() ? Optional.empty() : Optional.of(bloc))
                .withIso(iso)
                .withEu(bloc.equals("eu"))
                .withNato(true)
                .withGdp(
                        gdp > 0
                                ? Optional.of(Quantity.exactly(gdp, from("doc-gdp")))
                                : Optional.empty())
                .withDefenceShare(
                        gdp > 0
                                ? Optional.of(Quantity.exactly(0.02, from("doc-defence")))
                                : Optional.empty());
    }

    private static Producer producer(
            String id, String name, String party, String item, double capacity, double price) {
        return ProducerCopies.standard(
                        id,
                        Text.same(name),
                        party,
                        item,
                        about(capacity, "doc-plants"),
                        about(price, "doc-plants"),
                        from("doc-plants"))
                .withAvailability(exactly(0.9))
                .withRequiredUtilisation(exactly(0.7))
                .withPublicMinContract(exactly(12))
                .withSustaining(exactly(0.3))
                .withWarmCost(exactly(0.05));
    }

    private static Expansion expansion(String subject, double size, int lead) {
        return new Expansion(
                subject,
                false,
                Optional.empty(),
                exactly(size),
                exactly(size / 6),
                exactly(lead),
                exactly(400),
                Expansion.Finance.EITHER,
                exactly(1),
                from("rule-lead"));
    }

    private static Fund fund(String id, Text name, Fund.Status status, String contributors) {
        return FundCopies.standard(
                        id,
                        name,
                        "eu",
                        6,
                        new Text("The European Council, by unanimity", "De Europese Raad, unaniem"),
                        status == Fund.Status.AGREED
                                ? Text.same("")
                                : new Text("Any member state", "Elke lidstaat"),
                        contributors,
                        from("doc-fund"))
                .withStatus(status)
                .withProposed("2024-01-09")
                .withDecides(Fund.Decision.UNANIMITY)
                .withCarryOver(exactly(0.5))
                .withInvestShare(exactly(0.2));
    }

    static Lever lever(String id, Lever.Block block, Lever.Effect effect, Text name, Text unit) {
        return new Lever(
                id,
                block,
                effect,
                "",
                unit,
                0,
                120,
                1,
                0,
                name,
                Text.same(""),
                Text.same(""),
                Text.same(""),
                Text.same(""),
                Text.same(""),
                from("rule-items"));
    }

    private static Source source(String id, Source.Kind kind, String title, String note) {
        boolean assumed = kind == Source.Kind.ASSUMPTION;
        return new Source(
                id,
                kind,
                Text.same(title),
                assumed ? "Holdfast" : "Example Institute",
                assumed ? "" : "2024-01-31",
                assumed ? "" : "https://www.example.org/" + id,
                assumed ? 'D' : 'B',
                Text.same(note),
                Origin.computed("sources.csv"));
    }

    private static Need need(String item, Need.Tier tier, double value) {
        return new Need(
                "ukraine",
                item,
                tier,
                Need.Posture.HOLD,
                0,
                MONTHS - 1,
                Optional.of(about(value, "rule-need")),
                Optional.empty(),
                item.equals("interceptor") ? Need.Basis.CIRCULAR : Need.Basis.UNSTATED,
                from("rule-need"));
    }

    static Case full() {
        CaseKit kit = Fixture.kit("example", TITLE, MONTHS);
        kit.families.clear();
        kit.families.add(family("shells", "Shells", "Granaten"));
        kit.families.add(family("drones", "Drones", "Drones"));
        kit.families.add(family("interceptors", "Interceptors", "Luchtdoelraketten"));
        items(kit);
        needs(kit);
        supply(kit);
        money(kit);
        kit.scenarios.add(baseline());
        kit.scenarios.add(plan());
        return ExamplePolicy.in(kit.build())
                .withSources(
                        List.of(
                                source("doc-gdp", Source.Kind.DOCUMENT, "National accounts", ""),
                                source(
                                        "doc-defence",
                                        Source.Kind.DOCUMENT,
                                        "Defence spending by country",
                                        ""),
                                source(
                                        "doc-plants",
                                        Source.Kind.DOCUMENT,
                                        "Plants & their output <2024>",
                                        ""),
                                source(
                                        "doc-fund",
                                        Source.Kind.DOCUMENT,
                                        "A proposal for a fund",
                                        ""),
                                source("doc-offer", Source.Kind.DOCUMENT, "Shells for sale", ""),
                                source(
                                        "doc-adversary",
                                        Source.Kind.DERIVED,
                                        "Output of shells",
                                        "Yearly output divided by twelve"),
                                source(
                                        "rule-need",
                                        Source.Kind.ASSUMPTION,
                                        "What holds a front",
                                        "Half to double what was fired while giving ground. The sources say"
                                                + " no more than that, nothing better was found, and nobody"
                                                + " has measured it. It was chosen by hand."),
                                source("rule-items", Source.Kind.ASSUMPTION, "Items", "Chosen"),
                                source(
                                        "rule-lead",
                                        Source.Kind.ASSUMPTION,
                                        "Building time",
                                        "Two years, half to double")))
                .withClaims(
                        List.of(
                                claim(
                                        "one",
                                        Optional.of(
                                                new Claim.Place(
                                                        2, Optional.of(3), List.of("doc-offer"))),
                                        Claim.Verdict.HOLDS,
                                        "Shells are scarce.",
                                        "Granaten zijn schaars."),
                                claim(
                                        "two",
                                        Optional.of(
                                                new Claim.Place(2, Optional.empty(), List.of())),
                                        Claim.Verdict.HOLDS_WITH_A_WIDER_RANGE,
                                        "Output has doubled.",
                                        "De productie is verdubbeld."),
                                claim(
                                        "three",
                                        Optional.empty(),
                                        Claim.Verdict.CANNOT_BE_CHECKED,
                                        "Stocks are empty.",
                                        "De voorraden zijn leeg."),
                                claim(
                                        "four",
                                        Optional.of(
                                                new Claim.Place(3, Optional.empty(), List.of())),
                                        Claim.Verdict.DOES_NOT_HOLD,
                                        "Money is enough.",
                                        "Geld is genoeg.")))
                .withActuals(ExampleFutures.actuals())
                .withHindcasts(ExampleFutures.series());
    }

    private static void items(CaseKit kit) {
        kit.items.add(
                item(
                        "shell",
                        new Text("155 mm shell", "Granaat van 155 mm"),
                        ROUNDS,
                        "shells",
                        1000,
                        "adv-shell"));
        kit.items.add(
                item(
                        "interceptor",
                        new Text("Long-range interceptor", "Onderscheppingsraket"),
                        MISSILES,
                        "interceptors",
                        1,
                        ""));
        kit.items.add(
                item(
                        "drone",
                        new Text("First-person-view drone", "FPV-drone"),
                        Text.same("drones"),
                        "drones",
                        1000,
                        ""));
        kit.items.add(
                item(
                        "adv-shell",
                        new Text("Shell of the adversary", "Granaat van de tegenstander"),
                        ROUNDS,
                        "shells",
                        1000,
                        ""));
    }

    private static void needs(CaseKit kit) {
        kit.parties.add(party("ukraine", new Text("Ukraine", "Oekraïne"), "", "UKR", 170));
        kit.parties.add(party("eu", new Text("European Union", "Europese Unie"), "", "", 0));
        kit.parties.add(party("germany", new Text("Germany", "Duitsland"), "eu", "DEU", 4100));
        kit.parties.add(
                party("netherlands", new Text("Netherlands", "Nederland"), "eu", "NLD", 1000));
        kit.parties.add(party("malta", Text.same("Malta"), "eu", "MLT", 20));
        kit.parties.add(
                party("abroad", new Text("Other suppliers", "Overige leveranciers"), "", "", 0));
        kit.needs.add(need("shell", Need.Tier.FLOOR, 75_000));
        kit.needs.add(need("shell", Need.Tier.FULL, 200_000));
        kit.needs.add(need("interceptor", Need.Tier.FLOOR, 30));
        kit.needs.add(need("interceptor", Need.Tier.FULL, 60));
        kit.needs.add(need("drone", Need.Tier.FULL, 80_000));
        kit.stocks.add(new Stock("eu", "shell", exactly(200_000), about(80_000, "rule-need")));
    }

    private static void supply(CaseKit kit) {
        kit.producers.add(
                producer("plant-de", "Works A, Germany", "germany", "shell", 20_000, 4000));
        kit.producers.add(
                producer("plant-nl", "Works B, Netherlands", "netherlands", "shell", 9_000, 4000));
        kit.producers.add(producer("plant-ua", "Works E, Ukraine", "ukraine", "shell", 0, 3000));
        kit.producers.add(
                producer("missile-de", "Works C, Germany", "germany", "interceptor", 10, 3e6));
        kit.producers.add(
                producer("drones-ua", "Drone makers, Ukraine", "ukraine", "drone", 50_000, 500));
        kit.expansions.add(expansion("plant-de", 40_000, 18));
        kit.expansions.add(expansion("plant-nl", 20_000, 20));
        kit.expansions.add(expansion("plant-ua", 10_000, 18));
        kit.expansions.add(expansion("missile-de", 20, 24));
        kit.expansions.add(expansion("powder-nl", 600, 24));
        kit.materials.add(
                MaterialCopies.standard(
                                "powder",
                                new Text("Propellant powder", "Kruit"),
                                new Text("tonnes", "ton"),
                                1,
                                from("rule-items"))
                        .withStock(exactly(500))
                        .withDefenceShare(exactly(0.4))
                        .withPriorityShare(exactly(0.9)));
        kit.materialUse.add(
                MaterialUseCopies.standard("shell", "powder", about(0.01, "rule-items")));
        kit.materialSources.add(
                MaterialSourceCopies.standard(
                                "powder-nl",
                                new Text(
                                        "Powder works D, Netherlands", "Kruitfabriek D, Nederland"),
                                "netherlands",
                                "powder",
                                about(500, "doc-plants"),
                                from("doc-plants"))
                        .withAvailability(exactly(0.9)));
        kit.offers.add(
                OfferCopies.standard(
                        "offer",
                        new Text("Stocks abroad, 155 mm", "Voorraden in het buitenland, 155 mm"),
                        "abroad",
                        "shell",
                        about(2500, "doc-offer"),
                        exactly(40_000),
                        exactly(500_000),
                        2,
                        30,
                        from("doc-offer")));
    }

    private static void money(CaseKit kit) {
        kit.funds.add(
                fund(
                        "big",
                        new Text("Large European fund", "Groot Europees fonds"),
                        Fund.Status.LEVER,
                        "eu"));
        kit.funds.add(
                fund(
                        "small",
                        new Text("National budgets", "Nationale begrotingen"),
                        Fund.Status.AGREED,
                        "eu"));
        kit.funds.add(ExamplePolicy.pandemic(kit.funds.getLast()));
        kit.adversaryFlows.add(
                new AdversaryFlow(
                        "adv-shell",
                        AdversaryFlow.Flow.PRODUCTION,
                        0,
                        MONTHS - 1,
                        new Quantity(250_000, 200_000, 330_000, from("doc-adversary")),
                        exactly(0),
                        Optional.empty(),
                        exactly(0),
                        from("doc-adversary")));
        kit.levers.add(
                lever(
                                "contracts",
                                Lever.Block.POLICY,
                                Lever.Effect.CONTRACT_LENGTH,
                                new Text("Longest contract", "Langste contract"),
                                new Text("months", "maanden"))
                        .withDecidedBy(new Text("Each government", "Elke regering"))
                        .withBlockedBy(new Text("Its parliament", "Haar parlement")));
        kit.levers.add(
                lever(
                                "big-fund",
                                Lever.Block.POLICY,
                                Lever.Effect.FUND_SIZE,
                                new Text("Large fund", "Groot fonds"),
                                Text.same(""))
                        .withSubject("big"));
        kit.levers.add(
                lever(
                                "joint",
                                Lever.Block.POLICY,
                                Lever.Effect.JOINT_ORDERS,
                                new Text("Joint orders", "Samen bestellen"),
                                Text.same(""))
                        .withStandard(0));
        kit.levers.add(
                lever(
                                "redirect",
                                Lever.Block.POLICY,
                                Lever.Effect.REDIRECT,
                                new Text("Exports redirected", "Export omgeleid"),
                                Text.same(""))
                        .withStandard(0));
        kit.levers.add(
                lever(
                        "needs-order",
                        Lever.Block.WORLD,
                        Lever.Effect.PUBLIC_LINE_NEEDS_ORDER,
                        new Text(
                                "A public line needs an order",
                                "Een publieke lijn vraagt een bestelling"),
                        Text.same("")));
        kit.levers.add(
                lever(
                        "floor-need",
                        Lever.Block.WORLD,
                        Lever.Effect.FLOOR_NEED,
                        new Text("Floor need", "Ondergrens"),
                        new Text("times the estimate", "maal de schatting")));
    }

    private static Claim claim(
            String id, Optional<Claim.Place> place, Claim.Verdict verdict, String en, String nl) {
        return new Claim(
                id,
                place,
                new Text(en, nl),
                verdict,
                new Text("Two sources were read.", "Twee bronnen zijn gelezen."),
                List.of("doc-plants", "doc-offer"),
                from("doc-plants"));
    }

    static Scenario baseline() {
        return new Scenario(
                "baseline",
                new Text("What was decided", "Wat besloten was"),
                Text.same(""),
                "",
                Map.of("contracts", 12.0, "needs-order", 1.0, "floor-need", 1.0));
    }

    static Scenario plan() {
        return new Scenario(
                "long-orders",
                new Text("Order long", "Lang bestellen"),
                Text.same(""),
                "baseline",
                Map.of("contracts", 60.0, "needs-order", 1.0, "floor-need", 1.0));
    }

    static Series series(IntToDoubleFunction value) {
        return Series.generate(MONTHS, value);
    }

    private static List<Decision> decisions() {
        return List.of(
                decided(Kind.OUTPUT, "plant-de", "ukraine", "rounds", t -> 18_000 + 500 * t, 4e-3),
                decided(Kind.OUTPUT, "plant-nl", "ukraine", "rounds", t -> 8_000 + 200 * t, 4e-3),
                decided(
                        Kind.OUTPUT,
                        "plant-ua",
                        "ukraine",
                        "rounds",
                        t -> t < 24 ? 0 : 8_000,
                        3e-3),
                decided(Kind.CAPACITY, "plant-de", "", "rounds", t -> 20_000 + 550 * t, 0),
                decided(Kind.CONTRACT, "plant-de", "60", "rounds", t -> t == 0 ? 15_000 : 0, 0),
                decided(Kind.CONTRACT, "plant-de", "36", "rounds", t -> t == 0 ? 5_000 : 0, 0),
                decided(Kind.CONTRACT, "plant-de", "12", "rounds", t -> t == 0 ? 1e-3 : 0, 0),
                decided(Kind.CONTRACT, "plant-nl", "60", "rounds", t -> t == 1 ? 9_000 : 0, 0),
                decided(
                        Kind.LINE_BY_PUBLIC,
                        "plant-nl",
                        "0",
                        "rounds",
                        t -> t == 2 ? 5_000 : 0,
                        5e-3),
                decided(Kind.LINE_BY_FIRM, "missile-de", "0", "missiles", t -> t == 2 ? 5 : 0, 20),
                decided(Kind.LINE_BY_PUBLIC, "powder-nl", "0", "tonnes", t -> t < 3 ? 100 : 0, 0.2),
                decided(Kind.MATERIAL, "powder-nl", "", "tonnes", t -> 450, 0),
                decided(
                        Kind.PURCHASE,
                        "offer",
                        "ukraine",
                        "rounds",
                        t -> t >= 2 && t < 14 ? 40_000 : 0,
                        2.5e-3),
                decided(Kind.GIFT, "eu", "shell", "rounds", t -> t < 2 ? 40_000 : 0, 0),
                decided(
                        Kind.PAYMENT,
                        "big",
                        "procurement/eu/ukraine",
                        "EUR million",
                        t -> t < 6 ? 0 : 900,
                        1),
                decided(
                        Kind.PAYMENT,
                        "big",
                        "investment/eu/ukraine",
                        "EUR million",
                        t -> t == 8 ? 500 : 0,
                        1),
                decided(
                        Kind.PAYMENT,
                        "small",
                        "procurement/abroad/ukraine",
                        "EUR million",
                        t -> t < 12 ? 100 : 0,
                        1));
    }

    private static Decision decided(
            Kind kind,
            String subject,
            String detail,
            String unit,
            IntToDoubleFunction f,
            double money) {
        Series quantity = series(f);
        return new Decision(kind, subject, detail, unit, quantity, quantity.times(money));
    }

    private static Trajectory trajectory(double level) {
        var rows = new ArrayList<Trajectory.Row>();
        needs(rows, "shell", 75_000, 200_000, level);
        needs(rows, "interceptor", 30, 60, level);
        needs(rows, "drone", 0, 80_000, level);
        rows.add(row("ukraine", "shell", Measure.ARRIVED, "eu", t -> 70_000 * level + 500 * t));
        rows.add(
                row(
                        "ukraine",
                        "shell",
                        Measure.ARRIVED,
                        "ukraine",
                        t -> t < 24 ? 0 : 9_000 * level));
        rows.add(row("ukraine", "shell", Measure.BOUGHT, "abroad", t -> t < 16 ? 20_000 : 5_000));
        rows.add(row("ukraine", "shell", Measure.RECEIVED, "eu", t -> t < 2 ? 40_000 : 0));
        rows.add(row("adversary", "adv-shell", Measure.ADVERSARY_SUPPLY, "low", t -> 200_000));
        rows.add(row("adversary", "adv-shell", Measure.ADVERSARY_SUPPLY, "central", t -> 250_000));
        rows.add(row("adversary", "adv-shell", Measure.ADVERSARY_SUPPLY, "high", t -> 330_000));
        return new Trajectory(MONTHS, rows);
    }

    private static void needs(
            List<Trajectory.Row> rows, String item, double floor, double full, double level) {
        IntToDoubleFunction used =
                t -> Math.min(full, full * level * (0.3 + 0.7 * t / MONTHS) + floor * 0.4);
        rows.add(row("ukraine", item, Measure.NEED_FLOOR, "", t -> floor));
        rows.add(row("ukraine", item, Measure.NEED_FULL, "", t -> full));
        rows.add(row("ukraine", item, Measure.USED, "", used));
        rows.add(
                row(
                        "ukraine",
                        item,
                        Measure.SHORT_OF_FLOOR,
                        "",
                        t -> Math.max(0, floor - used.applyAsDouble(t))));
        rows.add(
                row("ukraine", item, Measure.SHORT_OF_FULL, "", t -> full - used.applyAsDouble(t)));
    }

    private static Trajectory.Row row(
            String holder, String item, Measure measure, String detail, IntToDoubleFunction f) {
        return new Trajectory.Row(holder, item, measure, detail, series(f));
    }

    private static List<TierValue> tiers(double floor) {
        return List.of(
                new TierValue(ObjectiveTier.FLOOR, floor, floor, 0, 0.3 * floor),
                new TierValue(ObjectiveTier.FULL, 2 * floor, 30 + 2 * floor, 0, 0),
                new TierValue(ObjectiveTier.ALLY_TARGETS, 3, 4, 0, 0),
                new TierValue(ObjectiveTier.COST, 20_000, 30_000 - 100 * floor, 0, 0));
    }

    static Result result(Way way, Scenario scenario, double floor, double level) {
        return new Result(
                new Plan(way, scenario, 0, decisions(), tiers(floor)),
                trajectory(level),
                tiers(floor),
                Fixture.certificate(Result.Status.OPTIMAL, ""));
    }

    private static Result with(Result.Certificate certificate, Result result) {
        return new Result(result.plan(), result.trajectory(), result.tiers(), certificate);
    }

    private static Binding binding(
            Binding.Kind kind,
            String subject,
            int from,
            int to,
            Text per,
            ObjectiveTier tier,
            double gain) {
        return new Binding(
                kind, subject, from, to, per, tier, gain, Optional.of(new Binding.Gain(gain, 0)));
    }

    static Answer answer() {
        return withoutPolicies().with(ExamplePolicies.runs());
    }

    static Answer withoutPolicies() {
        return withoutFutures().with(ExampleFutures.all());
    }

    static Answer withoutFutures() {
        return answer(baseline(), plan(), Fixture.certificate(Result.Status.OPTIMAL, ""));
    }

    /** The scenario is the reference: nothing differs. */
    static Answer sameLevers() {
        return answer(baseline(), baseline(), Fixture.certificate(Result.Status.OPTIMAL, ""));
    }

    static Answer outOfTime() {
        return answer(
                baseline(),
                plan(),
                Fixture.certificate(Result.Status.TIME_LIMIT, "60 s were not enough"));
    }

    /** The same answer from a slower machine. */
    static Answer slower() {
        var c = Fixture.certificate(Result.Status.OPTIMAL, "");
        var slow =
                new Result.Certificate(
                        c.status(),
                        c.reason(),
                        c.columns(),
                        c.rows(),
                        c.nonZeros(),
                        c.primalInfeasibility(),
                        c.dualInfeasibility(),
                        c.gap(),
                        c.tolerance(),
                        c.tieBreak(),
                        c.balanceDifference(),
                        9 * c.buildMillis(),
                        9 * c.solveMillis(),
                        c.solver());
        return answer(baseline(), plan(), slow)
                .with(ExampleFutures.all())
                .with(ExamplePolicies.runs());
    }

    /** The same answer, held back by two makers of one item, each with its own gain if solved. */
    static Answer heldBackByMakers(Optional<Double> german, Optional<Double> dutch) {
        var a = answer();
        return a.withBinding(List.of(capacity("plant-de", german), capacity("plant-nl", dutch)))
                .withSurprises(List.of())
                .withExploration(Optional.empty())
                .withPolicies(Optional.empty());
    }

    private static Binding capacity(String maker, Optional<Double> gain) {
        return new Binding(
                Binding.Kind.CAPACITY,
                maker,
                0,
                9,
                new Text("1,000 rounds a month", "1.000 granaten per maand"),
                ObjectiveTier.FLOOR,
                0.43,
                gain.map(g -> new Binding.Gain(g, 0)));
    }

    /** Ad hoc meets every floor, though current supply alone would not. */
    static Answer metAnew() {
        var a = answer();
        return a.withAdHoc(result(Way.AD_HOC, a.reference(), 0, 1.3))
                .withSurprises(List.of())
                .withExploration(Optional.empty())
                .withPolicies(Optional.empty());
    }

    private static Answer answer(Scenario off, Scenario on, Result.Certificate certificate) {
        var billion = new Text("EUR billion", "miljard euro");
        return new Answer(
                full(),
                on,
                off,
                with(certificate, result(Way.PLAN, on, 3.4, 0.9)),
                result(Way.AD_HOC, off, 17.2, 0.3),
                result(Way.PLAN, off, 13, 0.4),
                result(Way.AD_HOC, on, 9, 0.6),
                result(Way.PLAN, on, 2.9, 0.9),
                new Spread(8, 17.2, 31),
                new Spread(0.6, 3.4, 11),
                List.of(
                        binding(
                                Binding.Kind.MONEY,
                                "big",
                                10,
                                21,
                                billion,
                                ObjectiveTier.FLOOR,
                                0.43),
                        binding(
                                Binding.Kind.MONEY,
                                "big",
                                0,
                                9,
                                billion,
                                ObjectiveTier.FLOOR,
                                1.43),
                        binding(
                                Binding.Kind.MATERIAL,
                                "powder",
                                10,
                                35,
                                new Text("1 tonnes a month", "1 ton per maand"),
                                ObjectiveTier.FLOOR,
                                0.02),
                        binding(
                                Binding.Kind.OFFER,
                                "offer",
                                0,
                                35,
                                new Text("1,000 rounds", "1.000 granaten"),
                                ObjectiveTier.FULL,
                                0.005),
                        binding(
                                Binding.Kind.GIFT,
                                "eu/shell",
                                0,
                                35,
                                new Text("1,000 rounds", "1.000 granaten"),
                                ObjectiveTier.FULL,
                                0.006),
                        binding(
                                Binding.Kind.LEAD_TIME,
                                "",
                                0,
                                35,
                                new Text("month less of lead time", "maand kortere aanlooptijd"),
                                ObjectiveTier.FLOOR,
                                0.7)),
                List.of(
                        new DelayPoint(0, tiers(3.4)),
                        new DelayPoint(3, tiers(5)),
                        new DelayPoint(12, tiers(11))),
                List.of(
                        new SwitchingValue(
                                "floor-need",
                                SwitchingValue.Headline.PLAN_HALVES_SHORTFALL,
                                0.5,
                                1.6,
                                1,
                                Optional.empty(),
                                Optional.of(1.4),
                                5),
                        new SwitchingValue(
                                "contracts",
                                SwitchingValue.Headline.PLAN_HALVES_SHORTFALL,
                                12,
                                120,
                                60,
                                Optional.empty(),
                                Optional.empty(),
                                5)),
                List.of(
                        new Burden("germany", 19_000, 18_000, 17_000, 4_100_000),
                        new Burden("netherlands", 4_700, 4_800, 5_600, 1_000_000),
                        new Burden("malta", 90, 100, 80, 20_000)),
                new LinkedHashMap<>(Map.of("shell", 41_000.0, "interceptor", 12.0)),
                Fixture.RUN,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** An answer to a case in which there is hardly anything. */
    static Answer tiny() {
        CaseKit kit = Fixture.kit("example", TITLE, 1);
        kit.items.add(item("shell", Text.same("x"), Text.same("x"), "shells", 1, ""));
        kit.parties.add(party("ukraine", new Text("Ukraine", "Oekraïne"), "", "UKR", 0));
        var scenario = new Scenario("baseline", Text.same("x"), Text.same(""), "", Map.of());
        kit.scenarios.add(scenario);
        var result =
                new Result(
                        new Plan(Way.PLAN, scenario, 0, List.of(), List.of()),
                        new Trajectory(1, List.of()),
                        List.of(),
                        Fixture.certificate(Result.Status.TIME_LIMIT, "60 s were not enough"));
        return new Answer(
                kit.build(),
                scenario,
                scenario,
                result,
                result,
                result,
                result,
                result,
                new Spread(0, 0, 0),
                new Spread(0, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                new Answer.RunData("0.1.0", "0000000000000000", 1, List.of(), "", ""),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** What became of a promise of Zubrowka, which does not exist. */
    static TrackRecord record() {
        LocalDate promised = LocalDate.of(2023, 3, 1);
        LocalDate arrived = LocalDate.of(2024, 1, 31);
        return new TrackRecord(
                LocalDate.of(2024, 12, 31),
                List.of(
                        new TrackRecord.Promise(
                                "rockets",
                                new Text("Rockets of Zubrowka", "Raketten van Zubrowka"),
                                new Text("rockets", "raketten"),
                                Optional.of(arrived),
                                Optional.empty(),
                                "",
                                List.of(
                                        step("promised", promised, promised, 1000),
                                        step("delivered", promised, arrived, 400),
                                        step("delivered", arrived, arrived.plusMonths(3), 300)))),
                List.of(
                        new TrackRecord.Wait(
                                "promised",
                                "delivered",
                                false,
                                new SurvivalCurve(
                                        "all",
                                        2,
                                        1,
                                        List.of(
                                                new SurvivalCurve.Step(
                                                        11, 2, 1, 0.5, 0.3, 0.1, 0.9))),
                                1)),
                List.of(
                        new TrackRecord.Total(
                                Text.same("Zubrowka"),
                                "netherlands",
                                OptionalDouble.of(13e9),
                                OptionalDouble.of(10e9),
                                "gazette")),
                List.of(
                        new Source(
                                "gazette",
                                Source.Kind.DOCUMENT,
                                Text.same("Rockets"),
                                "Zubrowka Gazette",
                                "2024",
                                "https://zubrowka.example/rockets",
                                'C',
                                Text.same(""),
                                Origin.computed("test"))));
    }

    private static TrackRecord.Step step(
            String stage, LocalDate from, LocalDate to, double amount) {
        return new TrackRecord.Step(
                stage,
                Optional.of(from),
                Optional.of(to),
                OptionalDouble.of(amount),
                "gazette",
                "promises.csv, row 2");
    }
}
