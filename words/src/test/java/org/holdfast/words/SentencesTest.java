package org.holdfast.words;

import static org.holdfast.words.Fixture.EU_FUND;
import static org.holdfast.words.Fixture.POWDER;
import static org.holdfast.words.Fixture.ROUNDS;
import static org.holdfast.words.Fixture.SHELLS;
import static org.holdfast.words.Fixture.UKRAINE;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.model.Answer;
import org.holdfast.model.Binding;
import org.holdfast.model.Burden;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Claim;
import org.holdfast.model.Currency;
import org.holdfast.model.Decision;
import org.holdfast.model.EarlyOrder;
import org.holdfast.model.Language;
import org.holdfast.model.Money;
import org.holdfast.model.NeedYear;
import org.holdfast.model.OrderRange;
import org.holdfast.model.Result;
import org.holdfast.model.Spread;
import org.holdfast.model.Statement;
import org.holdfast.model.SwitchingValue;
import org.holdfast.model.Text;
import org.holdfast.model.Ties;
import org.junit.jupiter.api.Test;

/** Every sentence at zero, one, many, better, worse and same, both languages side by side. */
class SentencesTest extends GoldenPage {
    private static final Text FIRST_YEAR =
            new Text("the first year", "het eerste jaar", "перший рік");

    @Test
    void everySentenceReadsAsReviewed() throws IOException {
        headline();
        decideNow();
        supply();
        binding();
        money();
        planVsAdHoc();
        shortages();
        whoPays();
        waiting();
        claims();
        switching();
        levers();
        statements();
        flags();
        conditions();
        run();
        check(Path.of("src/test/golden/sentences.txt"));
    }

    private void headline() {
        section("Headline");
        Spread many = new Spread(41, 57.2, 80);
        for (Spread plan :
                List.of(
                        new Spread(6, 12.4, 25),
                        new Spread(0.4, 1, 3),
                        new Spread(0, 0, 3),
                        new Spread(0, 0, 0),
                        many,
                        new Spread(44, 60, 82))) {
            say(l ->
                    Headline.currentCourse(UKRAINE, 84, many, l)
                            + " "
                            + Headline.withPlan(many, plan, l));
        }
        Spread one = new Spread(1, 1, 1);
        Spread just = new Spread(0, 0, 5);
        Spread none = new Spread(0, 0, 0);
        say(l ->
                Headline.currentCourse(UKRAINE, 12, one, l)
                        + " "
                        + Headline.withPlan(one, none, l));
        say(l ->
                Headline.currentCourse(UKRAINE, 18, just, l)
                        + " "
                        + Headline.withPlan(just, none, l));
        say(l ->
                Headline.currentCourse(UKRAINE, 84, none, l)
                        + " "
                        + Headline.withPlan(none, none, l));
        say(l -> Headline.allies(0.55, 0, l).orElseThrow());
        say(l -> Headline.allies(0, 3.2, l).orElseThrow());
        say(l -> Headline.allies(12.4, 1, l).orElseThrow());
        say(l -> Headline.itemMonth(Fixture.small(), l));
        say(HeadlineMessages::floor);
        say(l -> Headline.adHoc(12, l));
        say(l -> Headline.adHoc(6, l));
        say(l -> Headline.otherSwitch(true, 12.4, 10, l));
        say(l -> Headline.otherSwitch(true, 12.4, 12.4, l));
        say(l -> Headline.otherSwitch(false, 0, 1, l));
    }

    private void decideNow() {
        section("DecideNow");
        List<DecideNow.Line> lines =
                Stream.of(Decision.Kind.values())
                        .map(kind ->
                                line(
                                        kind,
                                        kind == Decision.Kind.CONTRACT
                                                ? Optional.of(new DecideNow.Length(60, 60))
                                                : Optional.empty()))
                        .toList();
        for (int n : new int[] {0, 1, 2, 16}) {
            title(l -> DecideNow.title(lines.subList(0, n), l));
        }
        DecideNow.Line mixed =
                line(Decision.Kind.CONTRACT, Optional.of(new DecideNow.Length(36, 60)));
        say(l -> BriefSentences.act(mixed, YearMonth.of(2027, 10), l));
        for (DecideNow.Line one : List.of(mixed, line(Decision.Kind.PAYMENT, Optional.empty()))) {
            EarlyOrder order = new EarlyOrder(one.kind(), "shell", "eu");
            DecideNow.Line open = asGood(one, new OrderRange(order, 0, 2_100, 18_000));
            say(l -> BriefSentences.act(open, YearMonth.of(2027, 10), l));
        }
        for (double high : new double[] {2_100, 18_000}) {
            EarlyOrder order = new EarlyOrder(Decision.Kind.GIFT, "shell", "eu");
            DecideNow.Line told = asGood(mixed, new OrderRange(order, 2_100, 2_100, high));
            say(l -> DecideNow.ranges(List.of(told), l).orElse("(none)"));
        }
        for (boolean funds : List.of(true, false)) {
            for (boolean makers : List.of(true, false)) {
                say(l -> DecideNow.open(funds, makers, l).orElse("(none)"));
            }
        }
    }

    private static DecideNow.Line line(Decision.Kind kind, Optional<DecideNow.Length> length) {
        return new DecideNow.Line(
                kind,
                kind == Decision.Kind.PAYMENT ? EU_FUND : Text.same("Plant A"),
                12_000,
                Optional.empty(),
                ROUNDS,
                length,
                euros(2_100),
                new Text(
                        "the Council, by qualified majority.",
                        "de Raad, met gekwalificeerde meerderheid.",
                        "Рада, кваліфікованою більшістю."),
                new Text("four member states", "vier lidstaten", "чотири держави-члени"),
                Optional.of(YearMonth.of(2027, 10)));
    }

    private static DecideNow.Line asGood(DecideNow.Line line, OrderRange range) {
        return new DecideNow.Line(
                line.kind(),
                line.subject(),
                line.quantity(),
                Optional.of(range),
                line.unit(),
                line.length(),
                line.money(),
                line.decidedBy(),
                line.blockedBy(),
                line.lastMonth());
    }

    private static Money euros(double millions) {
        return new Money(millions, Currency.EURO);
    }

    private void supply() {
        section("SupplySentences");
        for (int[] months :
                new int[][] {
                    {14, 84, 34},
                    {1, 84, 2},
                    {0, 84, 20},
                    {0, 84, 1},
                    {0, 84, 0},
                    {14, 84, 14},
                    {16, 84, 14},
                    {84, 84, 84},
                    {1, 1, 1}
                }) {
            title(l -> SupplySentences.title(SHELLS, months[0], months[1], false, months[2], l));
        }
        YearMonth month = YearMonth.of(2027, 10);
        say(l ->
                SupplySentences.measure(
                        Fixture.shells(), YearMonth.of(2024, 3), YearMonth.of(2031, 2), l));
        say(l -> SupplySentences.description(SHELLS, 14, 84, false, month, 0.38, l));
        say(l -> SupplySentences.description(SHELLS, 0, 84, false, month, 1, l));
        say(l -> SupplySentences.firstYear(Fixture.small().settings(), new NeedYear(30, 42)).in(l));
        say(l -> SupplySentences.whyNeverUnder(FIRST_YEAR, 75_000, 59_017, 11_433, 16_667, l));
        say(l -> SupplySentences.whyNeverUnder(FIRST_YEAR, 75_000, 80_000, 0, 1, l));
        say(l -> SupplySentences.whyNeverUnder(FIRST_YEAR, 75_000, 0, 80_000, 0, l));
        say(l -> SupplySentences.whyNeverUnder(FIRST_YEAR, 10, 0, 0, 0, l));
        say(l -> SupplySentences.othersNeverUnder(List.of(SHELLS), l));
        say(l -> SupplySentences.othersNeverUnder(List.of(SHELLS, POWDER), l));
        for (double met : new double[] {53_621, 60_000, 75_000, 200_000}) {
            String shown = "" + (int) met;
            say(l -> SupplySentences.failsFor(met, 60_000, 200_000, shown, l));
        }
        title(l -> SupplySentences.coverage(SHELLS, 0.82, l));
        title(l -> SupplySentences.coverage(SHELLS, 1, l));
        title(l -> SupplySentences.coverage(SHELLS, 0, l));
    }

    private static Binding ofAllies(Text per, double plain, double allies) {
        return new Binding(
                Binding.Kind.MONEY,
                "",
                0,
                1,
                per,
                ObjectiveTier.FLOOR,
                plain + allies,
                Optional.of(new Binding.Gain(plain, allies)));
    }

    private void binding() {
        section("BindingSentences");
        Text billion = new Text("billion euros", "miljard euro", "млрд євро");
        Text kilotonne = new Text("kilotonne a month", "kiloton per maand", "кілотонна на місяць");
        Text rounds =
                new Text(
                        "thousand rounds a month",
                        "duizend granaten per maand",
                        "тисяча снарядів на місяць");
        Text month = new Text("month", "maand", "місяць");
        for (Binding b :
                List.of(
                        Fixture.binding(Binding.Kind.MONEY, "", billion, ObjectiveTier.FLOOR, 1.43),
                        Fixture.binding(Binding.Kind.MONEY, "", billion, ObjectiveTier.FLOOR, 1),
                        Fixture.binding(
                                Binding.Kind.MONEY, "", billion, ObjectiveTier.FULL, 0.0028),
                        Fixture.binding(Binding.Kind.MONEY, "", billion, ObjectiveTier.FLOOR, 0),
                        Fixture.binding(
                                Binding.Kind.INVESTMENT, "", billion, ObjectiveTier.FLOOR, 2),
                        Fixture.binding(
                                Binding.Kind.MATERIAL,
                                "",
                                kilotonne,
                                ObjectiveTier.ALLY_TARGETS,
                                3),
                        Fixture.binding(Binding.Kind.CAPACITY, "", rounds, ObjectiveTier.COST, 450),
                        Fixture.binding(
                                Binding.Kind.BUILDING_RATE, "", rounds, ObjectiveTier.FULL, 3),
                        Fixture.binding(Binding.Kind.LEAD_TIME, "", month, ObjectiveTier.FLOOR, 3),
                        Fixture.binding(Binding.Kind.OFFER, "", rounds, ObjectiveTier.FLOOR, 3),
                        Fixture.binding(Binding.Kind.GIFT, "", rounds, ObjectiveTier.FLOOR, 3),
                        Fixture.binding(Binding.Kind.STOCK, "", rounds, ObjectiveTier.FLOOR, 3),
                        ofAllies(billion, 0.31, 0.08),
                        ofAllies(billion, 0, 0.08),
                        new Binding(
                                Binding.Kind.MONEY,
                                "",
                                0,
                                1,
                                billion,
                                ObjectiveTier.FLOOR,
                                3,
                                Optional.empty()))) {
            say(l ->
                    BindingSentences.sentence(
                            b,
                            Currency.EURO,
                            b.kind() == Binding.Kind.MONEY ? EU_FUND : POWDER,
                            YearMonth.of(2027, 1),
                            YearMonth.of(2027, 12),
                            l));
        }
        title(l -> BindingSentences.title(List.of(POWDER, EU_FUND, SHELLS, ROUNDS), l));
        title(l -> BindingSentences.title(List.of(POWDER), l));
        title(l -> BindingSentences.title(List.of(), l));
    }

    private void money() {
        section("Money in BriefSentences");
        say(l -> BriefMessages.costScope(10, true, euros(10_400), l));
        say(l -> BriefMessages.costScope(1, true, euros(10_400), l));
        say(l -> BriefMessages.costScope(3, false, euros(10_400), l));
        List<Integer> all = List.of(2024, 2025, 2026, 2027);
        List<String> powder = List.of("powder", "seekers");
        for (List<Integer> years :
                List.of(
                        all,
                        List.of(2024, 2025),
                        List.of(2024),
                        List.of(2027),
                        List.of(2024, 2026, 2027))) {
            say(l -> BriefSentences.moneyHelps(years, all, euros(90), euros(100), powder, l));
        }
        say(l ->
                BriefSentences.moneyHelps(List.of(2024), all, euros(90), euros(100), List.of(), l));
        say(l ->
                BriefSentences.moneyHelps(
                        List.of(), all, euros(136_000), euros(246_000), powder, l));
        say(l ->
                BriefSentences.moneyHelps(
                        List.of(), all, euros(246_000), euros(246_000), powder, l));
        say(l -> BriefSentences.moneyHelps(List.of(), all, euros(0), euros(0), List.of(), l));
        say(l -> BriefSentences.stockOf(UKRAINE, SHELLS).in(l));
    }

    private void shortages() {
        section("Shortages");
        Shortages.Course rare = new Shortages.Course(Optional.empty(), Optional.of(0.2), 0);
        Shortages.Course often =
                new Shortages.Course(Optional.of(YearMonth.of(2027, 1)), Optional.of(0.86), 9);
        for (int count = 0; count <= 5; count++) {
            List<Shortages.Line> lines = new ArrayList<>();
            for (int k = 0; k < 5; k++) {
                lines.add(
                        new Shortages.Line(
                                SHELLS,
                                SHELLS,
                                false,
                                k < count ? often : rare,
                                k < count - 1 ? often : rare));
            }
            int futures = 1_000;
            title(l -> Shortages.titleOfFutures(lines, l));
            say(l -> Shortages.inFutures(lines, futures, true, l));
        }
        List<Shortages.Line> alike =
                List.of(new Shortages.Line(SHELLS, SHELLS, false, often, often));
        title(l -> Shortages.titleOfFutures(alike, l));
        say(l -> Shortages.inFutures(alike, 12, false, l));
    }

    private void planVsAdHoc() {
        section("PlanVsAdHoc");
        for (PlanVsAdHoc.Cells cells :
                List.of(
                        new PlanVsAdHoc.Cells(57.2, 45, 37, 12.4),
                        new PlanVsAdHoc.Cells(57, 37, 45, 30),
                        new PlanVsAdHoc.Cells(57, 47, 47, 37),
                        new PlanVsAdHoc.Cells(57, 57, 58, 0),
                        new PlanVsAdHoc.Cells(1, 1, 1, 1),
                        new PlanVsAdHoc.Cells(0, 0, 0, 0))) {
            title(l -> PlanVsAdHoc.title(cells, l));
            say(l -> PlanVsAdHoc.sentence(cells, l));
            say(l -> PlanVsAdHoc.larger(cells, l) + " " + PlanVsAdHoc.together(cells, l));
            say(l -> PlanVsAdHoc.upperBound(cells, l));
        }
    }

    private static final Ties NONE = new Ties(Set.of(), Set.of(), Set.of());
    private static final Ties OPEN =
            new Ties(Set.of("budgets"), Set.of("germany", "ukraine"), Set.of());

    private void whoPays() {
        section("WhoPays");
        Burden germany = new Burden("germany", 45_000, 40_000, 38_000, 4_100_000);
        Burden ukraine = new Burden("ukraine", 1_000, 900, 0, 0);
        Burden nothing = new Burden("ukraine", 0, 900, 0, 0);
        title(l -> WhoPays.title(Fixture.small(), List.of(germany, ukraine), NONE, l));
        title(l -> WhoPays.title(Fixture.small(), List.of(germany, ukraine), OPEN, l));
        title(l -> WhoPays.title(Fixture.small(), List.of(germany, nothing), NONE, l));
        title(l -> WhoPays.title(Fixture.small(), List.of(nothing), OPEN, l));
        title(l -> WhoPays.title(Fixture.small(), List.of(), NONE, l));
        say(WhoPaysMessages::split);
        for (Ties ties : List.of(NONE, OPEN)) {
            say(l ->
                    WhoPays.heaviest(Fixture.small(), List.of(germany, ukraine), ties, l)
                            .orElse("(none)"));
        }
        say(l -> WhoPays.heaviest(Fixture.small(), List.of(ukraine), NONE, l).orElse("(none)"));
        say(l ->
                WhoPays.sentence(
                        new Text("Germany", "Duitsland", "Німеччина"),
                        germany,
                        Currency.EURO,
                        84,
                        false,
                        true,
                        l));
        say(l ->
                WhoPays.sentence(
                        new Text("Germany", "Duitsland", "Німеччина"),
                        germany,
                        Currency.EURO,
                        84,
                        true,
                        true,
                        l));
        say(l -> WhoPays.sentence(UKRAINE, ukraine, Currency.EURO, 84, false, true, l));
        say(l -> WhoPays.sentence(UKRAINE, nothing, Currency.EURO, 84, false, true, l));
        say(l -> WhoPays.sentence(UKRAINE, nothing, Currency.EURO, 84, false, false, l));
        say(l ->
                WhoPays.sentence(
                        new Text("Germany", "Duitsland", "Німеччина"),
                        germany,
                        Currency.EURO,
                        84,
                        false,
                        false,
                        l));
        say(l -> WhoPays.sentence(UKRAINE, nothing, Currency.EURO, 84, true, true, l));
        Burden less = new Burden("germany", 1_000, 20_000, 15_000, 4_100_000);
        for (Ties ties : List.of(NONE, OPEN)) {
            say(l ->
                    WhoPays.yardsticks(Fixture.small(), List.of(germany, less, ukraine), ties, l)
                            .orElse("(none)"));
        }
        say(l -> WhoPays.yardsticks(Fixture.small(), List.of(nothing), NONE, l).orElse("(none)"));
        say(l -> WhoPays.yardsticks(Fixture.small(), List.of(germany), NONE, l).orElse("(none)"));
        say(l -> WhoPays.yardsticks(Fixture.small(), List.of(), NONE, l).orElse("(none)"));
    }

    private void waiting() {
        section("Waiting");
        var now = Fixture.delay(0, 12.4, 37, 100_000);
        for (var later :
                List.of(
                        Fixture.delay(12, 30, 60, 99_000),
                        Fixture.delay(1, 13.4, 60, 99_000),
                        Fixture.delay(6, 12.4, 40, 99_000),
                        Fixture.delay(6, 12.4, 37, 101_000),
                        Fixture.delay(6, 12.4, 37, 99_000),
                        Fixture.delay(6, 12.4, 37, 100_000),
                        Fixture.delay(1, 13.4, 36, 100_000),
                        Fixture.delay(12, 10, 37, 100_000))) {
            title(l -> Waiting.title(List.of(now, later), l));
            say(l -> Waiting.sentence(now, later, Currency.EURO, l));
            say(l -> Waiting.shortest(List.of(now, later), l).orElse("(none)"));
        }
        say(l -> Waiting.shortest(List.of(now), l).orElse("(none)"));
        say(l -> Waiting.shortest(List.of(), l).orElse("(none)"));
        title(l -> Waiting.title(List.of(), l));
    }

    private void claims() {
        section("Claims");
        List<Claim> all = Stream.of(Claim.Verdict.values()).map(SentencesTest::claim).toList();
        for (Claim claim : all) {
            say(l -> Claims.verdict(claim.verdict()).in(l));
        }
        Claim holds = all.get(0);
        Claim fails = all.get(3);
        say(l -> Claims.place(new Claim.Place(2, Optional.of(3), List.of("a")), l));
        say(l -> Claims.place(new Claim.Place(4, Optional.empty(), List.of()), l));
        say(l -> Claims.inOurWords(List.of("Steun aan Oekraïne"), l));
        title(l -> Claims.ofThePaper(List.of(holds, holds), l));
        title(l -> Claims.ofThePaper(all, l));
        title(l -> Claims.ofTheDebate(List.of(holds, fails), false, l));
        title(l -> Claims.ofTheDebate(List.of(fails, fails), true, l));
    }

    private static Claim claim(Claim.Verdict verdict) {
        return new Claim(
                "c",
                Optional.empty(),
                new Text(
                        "Russia fires three shells for each of ours",
                        "Rusland verschiet drie granaten tegen elke van ons.",
                        "Росія випускає три снаряди на кожен наш"),
                verdict,
                new Text(
                        "We found two to five.",
                        "Wij vonden twee tot vijf",
                        "Ми знайшли від двох до п’яти."),
                List.of(),
                Fixture.ORIGIN);
    }

    private void switching() {
        section("Switching");
        var settings = Fixture.small().settings();
        for (var headline : SwitchingValue.Headline.values()) {
            say(l -> Switching.headline(headline, UKRAINE, l));
        }
        List<SwitchingValue> values =
                List.of(
                        value("a", Optional.of(0.62), Optional.empty(), 57),
                        value("b", Optional.empty(), Optional.of(1.2), 57),
                        value("c", Optional.empty(), Optional.empty(), 57),
                        value("d", Optional.empty(), Optional.empty(), -1));
        values.forEach(v -> say(l -> Switching.sentence(settings, Fixture.floorNeed(), v, l)));
        for (double margin : new double[] {57, -1}) {
            var both = value("e", Optional.of(0.62), Optional.of(1.2), margin);
            say(l -> Switching.sentence(settings, Fixture.floorNeed(), both, l));
            say(l -> Switching.verdict(settings, Fixture.floorNeed(), both, l));
        }
        title(l -> Switching.title(List.of(), l));
        title(l -> Switching.title(values.subList(2, 4), l));
        title(l -> Switching.title(values.subList(2, 3), l));
        title(l ->
                Switching.title(
                        Stream.of("a", "b", "c", "d", "e", "f")
                                .map(id -> value(id, Optional.empty(), Optional.empty(), 57))
                                .toList(),
                        l));
        title(l -> Switching.title(values.subList(1, 4), l));
        title(l -> Switching.title(values, l));
        title(l -> Switching.title(values.subList(0, 2), l));
        title(l -> Switching.title(values.subList(0, 1), l));
    }

    private static SwitchingValue value(
            String lever, Optional<Double> below, Optional<Double> above, double margin) {
        return new SwitchingValue(
                lever,
                SwitchingValue.Headline.SUPPLY_FAILS_FLOOR,
                0.5,
                1.5,
                1,
                below,
                above,
                margin);
    }

    private void levers() {
        section("LeverWords");
        var c = Fixture.small();
        say(l ->
                String.join(
                        "; ",
                        LeverWords.differences(c, Fixture.scenario(), Fixture.baseline(), l)));
        say(l -> LeverWords.change(c.settings(), Fixture.needsOrder(), 1, 0, l));
        say(l -> LeverWords.range(c.settings(), Fixture.floorNeed(), 0.5, 1.5, l));
        say(l -> LeverWords.range(c.settings(), Fixture.orders(), 12, 120, l));
        SwitchingValue stands = value("d", Optional.empty(), Optional.empty(), 1);
        say(l -> BriefSentences.movedOver(c.settings(), Fixture.floorNeed(), stands, l));
    }

    private void statements() {
        section("StatementWords");
        Text scenario = new Text("As it goes", "Zoals het gaat", "Як іде");
        for (Statement.Way way : Statement.Way.values()) {
            for (ObjectiveTier tier : ObjectiveTier.values()) {
                say(l -> StatementWords.tier(way, tier, 26.15, Currency.EURO, scenario).in(l));
            }
            say(l ->
                    StatementWords.tier(way, ObjectiveTier.FLOOR, 0, Currency.EURO, scenario)
                            .in(l));
            say(l ->
                    StatementWords.tier(way, ObjectiveTier.FULL, 1, Currency.EURO, scenario).in(l));
            say(l -> StatementWords.coverage(way, SHELLS, 0.317, scenario).in(l));
            say(l -> StatementWords.way(way).in(l));
        }
    }

    private void flags() {
        section("FlagWords");
        for (long n : new long[] {0, 1, 225_000}) {
            say(l -> FlagWords.looked(n, Optional.empty(), l));
            say(l -> FlagWords.objects(n, l));
        }
        say(l -> FlagWords.looked(12, Optional.of("EUR"), l));
        say(FlagMessages::coverage);
        say(l -> FlagWords.most(15, 1_200, l));
        say(l -> FlagWords.most(3, 3, l));
        say(l -> FlagWords.validated(0, 0, l));
        say(l -> FlagWords.validated(1, 0, l));
        say(l -> FlagWords.validated(1_200, 0, l));
        say(l -> FlagWords.validated(1, 1, l));
        say(l -> FlagWords.validated(1_200, 7, l));
        say(FlagMessages::question);
    }

    private void conditions() {
        section("ConditionWords");
        say(l -> ConditionMessages.heading("Aurora Facility", true, "2026-11-25", l));
        say(l -> ConditionMessages.heading("A fund", false, "2026-11-25", l));
        say(l -> ConditionWords.overdue(0, 3, l));
        say(l -> ConditionWords.overdue(1, 3, l));
        say(l -> ConditionWords.overdue(2, 3, l));
        say(l -> ConditionWords.held(0, 0, "EUR", l));
        say(l -> ConditionWords.held(0, 986, "EUR", l));
        say(l -> ConditionWords.held(2_000, 4_670, "EUR", l));
        say(l -> ConditionMessages.tooSoon("First tranche", l));
    }

    private void run() {
        section("NotInIt, RunLine, Terminal");
        say(l -> NotInItMessages.line(true, l));
        say(l -> NotInItMessages.line(false, l));
        say(l -> BriefMessages.marks(true, l));
        say(l -> BriefMessages.marks(false, l));
        for (boolean adversary : List.of(true, false)) {
            for (int n = 0; n < NotInIt.sentences(adversary, Language.EN).size(); n++) {
                int k = n;
                say(l -> NotInIt.sentences(adversary, l).get(k));
            }
        }
        say(l ->
                RunLine.of(
                        new Answer.RunData("0.1.0", "0123", 7, List.of("fund=0.5"), "HiGHS", ""),
                        l));
        for (Result.Status status : Result.Status.values()) {
            say(l -> RunLine.certificate(Fixture.certificate(status, "time limit of 60 s."), l));
        }
        say(l -> String.join("\n    ", Terminal.summary(Fixture.answer(), l)));
    }
}
