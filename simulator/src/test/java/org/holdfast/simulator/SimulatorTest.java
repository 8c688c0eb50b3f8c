package org.holdfast.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.balance.Balance;
import org.holdfast.balance.FutureBalance;
import org.holdfast.model.Case;
import org.holdfast.model.Decision;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.Instance;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Measure;
import org.holdfast.model.Plan;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Scenario;
import org.holdfast.model.Series;
import org.holdfast.model.Way;
import org.holdfast.report.Chart;
import org.holdfast.report.Table;
import org.holdfast.testing.Seeds;
import org.holdfast.testing.SiteFiles;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.Figure;
import org.holdfast.words.TierWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SimulatorTest {
    private static final Case CASE = SmallPacks.read("ukraine-2024");

    static Stream<String> cases() {
        return Stream.of("ukraine-2024", "ukraine-2026");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPackReadAgainWritesTheSameBytesAndGivesTheSameAnswers(String name) {
        Pack pack = SmallPacks.pack(SmallPacks.read(name), 6, 3);
        byte[] bytes = pack.toBytes();
        Pack again = Pack.read(bytes);
        byte[] second = again.toBytes();
        assertThat(Arrays.equals(Pack.read(second).toBytes(), second)).isTrue();
        assertThat(new Simulator(again).ask("lang=nl&sanctions=0.4"))
                .isEqualTo(new Simulator(pack).ask("lang=nl&sanctions=0.4"));
    }

    @Test
    void everyLeverMovedInAUsedSimulatorGivesWhatAFreshOneGives() {
        Pack pack = SmallPacks.pack(CASE, 5, 7);
        Simulator used = new Simulator(pack);
        for (Lever lever : CASE.levers()) {
            for (double setting : new double[] {lever.low(), lever.high()}) {
                String address = lever.id() + "=" + setting;
                assertThat(used.ask(address))
                        .as(address)
                        .isEqualTo(new Simulator(pack).ask(address));
            }
        }
    }

    @Test
    void whatSharesWithAnotherSettingIsWhatIsReadAnew() {
        Scenario base = CASE.findScenario("baseline").orElseThrow();
        Instance at = Instance.of(CASE, base);
        for (Lever lever : CASE.levers()) {
            Scenario moved = base.with(lever.id(), lever.high());
            Instance shared = at.under(moved);
            Instance anew = Instance.of(CASE, moved);
            assertThat(numbers(shared)).as(lever.id()).isEqualTo(numbers(anew));
        }
    }

    private static String numbers(Instance s) {
        StringBuilder text = new StringBuilder();
        s.producers()
                .forEach(x ->
                        text.append(x.capacity())
                                .append(x.sellable())
                                .append(x.expansions())
                                .append(x.announced())
                                .append(x.minContract())
                                .append(x.exposure()));
        s.materialSources()
                .forEach(x ->
                        text.append(x.capacity())
                                .append(x.availability())
                                .append(x.announced())
                                .append(x.expansions()));
        s.offers().forEach(x -> text.append(x.monthly()).append(x.total()).append(x.price()));
        s.budgets().forEach(x -> text.append(x.amounts()).append(x.end()));
        for (int c = 0; c < s.claimants().size(); c++) {
            for (int i = 0; i < s.items().size(); i++) {
                text.append(s.giftable(c, i));
                for (int t = 0; t < s.months(); t++) {
                    text.append(s.floor(c, i, t))
                            .append(s.full(c, i, t))
                            .append(s.ownUse(c, i, t))
                            .append(s.stockFloor(c, i, t))
                            .append(s.stockTarget(c, i, t));
                }
            }
        }
        return text.toString();
    }

    @Test
    void fewerFuturesAreTheFirstOnes() {
        Simulator all = new Simulator(SmallPacks.pack(CASE, 9, 5));
        Outcome few = all.outcome(all.base(), all.items().getFirst().id(), 4);
        assertThat(few.futures()).isEqualTo(4);
        assertThat(all.outcome(all.base(), all.items().getFirst().id(), 9).floor())
                .isNotEqualTo(few.floor());
    }

    private static final String ALL_CARDS = "&cards=fan,items,flow,chances,parity,waiting";

    private static Plan planFor(Simulator simulator, String address) {
        Scenario asked = simulator.question(address).scenario();
        return Balance.currentSupply(Instance.of(CASE, asked));
    }

    @Test
    void aPolicyWithoutAPlanOfItsOwnHasNoFigureNoFindingAndNoChartUntilItsPlanComes() {
        Simulator simulator = new Simulator(SmallPacks.pack(CASE, 4, 1));
        String address = "contract-length=60" + ALL_CARDS;
        String before = simulator.ask(address);
        assertThat(before)
                .contains("\"pending\":\"being worked out\"")
                .contains("\"headline\":\"This policy is being worked out\"")
                .contains("Longest contract 60 months. There is no plan for this policy yet")
                .contains("\"cards\":[],\"months\":[]")
                .doesNotContain("<svg", "fewer", "more\"", "\"better\":\"better\"");
        assertThat(values(before)).isNotEmpty().allMatch("…"::equals);
        assertThat(simulator.ask(address + "&lang=nl"))
                .contains("\"headline\":\"Dit beleid wordt doorgerekend\"");
        Plan made = planFor(simulator, address);
        simulator.add(KeptPlans.read(KeptPlans.of(List.of(made)).toBytes()), true);
        String after = simulator.ask(address);
        assertThat(after)
                .contains("\"pending\":null")
                .contains("\"coarse\":\"Made in your browser")
                .as("another central case than that of the full plan")
                .doesNotContain("\"central\"")
                .contains("<svg");
        assertThat(values(after)).noneMatch("…"::equals);
        simulator.add(KeptPlans.of(List.of(made)), false);
        assertThat(simulator.ask(address)).contains("\"coarse\":null", "\"central\":{\"missed\":");
    }

    private static List<String> values(String answer) {
        return Pattern.compile("\"value\":\"([^\"]*)\"")
                .matcher(answer)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> verdicts(String answer) {
        return Pattern.compile("\"change\":\"?(null|[^\"]*)\"?,\"better\":\"?([a-z]*)")
                .matcher(answer)
                .results()
                .map(found -> found.group(1) + "; " + found.group(2))
                .toList();
    }

    @Test
    void aWorldLeverAnswersFromThePlanThatIsThere() {
        assertThat(SMALL.ask("floor-need=1.2")).contains("\"pending\":null").contains("<svg");
    }

    @Test
    void whatItSaysIsAsItIsDescribed() {
        for (Language language : Language.values()) {
            assertThat(SiteFiles.faults("Description", SMALL.describe(language))).isEmpty();
        }
        for (String address :
                List.of(
                        "",
                        "floor-need=1.2&cards=waiting",
                        "floor-need=1.2&c.floor-need=1.1",
                        "floor-need=1.2&rows=no&at=7",
                        "contract-length=48",
                        "c.contract-length=48")) {
            assertThat(SiteFiles.faults("Answer", SMALL.ask(address))).as(address).isEmpty();
        }
        assertThat(SiteFiles.faults("Answer", "{\"headline\":3}"))
                .as("the check finds what is wrong")
                .isNotEmpty();
    }

    @Test
    void nothingIsComparedWithAPolicyThatHasNoPlan() {
        Simulator simulator = new Simulator(SmallPacks.pack(CASE, 4, 1));
        String address = "c.contract-length=60";
        assertThat(simulator.ask(address))
                .contains("\"comparing\":\"The policy that this is compared with is still")
                .contains("<svg")
                .doesNotContain("\"id\":\"compared\"");
        assertThat(verdicts(simulator.ask(address))).hasSize(4).allMatch("null; pending"::equals);
        simulator.add(KeptPlans.of(List.of(planFor(simulator, "contract-length=60"))), true);
        assertThat(simulator.ask(address)).contains("\"comparing\":null");
        assertThat(verdicts(simulator.ask(address))).noneMatch(told -> told.startsWith("null"));
    }

    /** A plan that comes to something else: nothing that was ordered goes on. */
    private static Plan nothingFor(Scenario policy) {
        return new Plan(Way.PLAN, policy, 0, List.of(), List.of());
    }

    @Test
    void aDifferenceSmallerThanThePlansErrByIsNotTold() {
        Pack pack = SmallPacks.pack(CASE, 8, 1);
        String address = "contract-length=60";
        Simulator exact = new Simulator(pack);
        exact.add(KeptPlans.of(List.of(nothingFor(exact.question(address).scenario()))), true);
        Outcome now = exact.outcome(exact.question(address).scenario(), "shell-155", 8);
        Outcome then = exact.outcome(exact.base(), "shell-155", 8);
        double change = now.floor().at(0.5) - then.floor().at(0.5);
        assertThat(change).as("the plan comes to something else").isGreaterThan(1);
        assertThat(verdicts(exact.ask(address)).getFirst()).endsWith(" more; worse");
        for (double error : new double[] {change * 0.99, change * 1.01}) {
            Simulator rough = new Simulator(pack.with(new PlanError(1, error, 0, Map.of(), 0)));
            rough.add(KeptPlans.of(List.of(nothingFor(rough.question(address).scenario()))), true);
            String verdict = verdicts(rough.ask(address)).getFirst();
            if (error < change) {
                assertThat(verdict).endsWith(" more; worse");
            } else {
                assertThat(verdict).isEqualTo("difference too small to tell; unclear");
            }
            assertThat(rough.ask(address))
                    .contains("apart. A smaller difference is not told")
                    .contains(TierWords.itemMonths(error, Language.EN));
            String worlds = "contract-length=60&c.contract-length=60&floor-need=1.2";
            assertThat(verdicts(rough.ask(worlds)))
                    .as("one plan in two worlds errs by nothing")
                    .isEqualTo(verdicts(exact.ask(worlds)));
        }
    }

    @Test
    void whatPlansErrByIsTheLargestDifferenceBetweenTwoPlansOfOnePolicy() {
        Pack pack = SmallPacks.pack(CASE, 8, 1);
        Simulator simulator = new Simulator(pack);
        Scenario base = simulator.base();
        Scenario other = base.with("contract-length", 60);
        Plan full = Balance.currentSupply(Instance.of(CASE, base));
        Plan same = Balance.currentSupply(Instance.of(CASE, other));
        PlanError error =
                pack.measured(
                        List.of(new Pack.Both(full, nothingFor(base)), new Pack.Both(same, same)));
        simulator.add(KeptPlans.of(List.of(nothingFor(base))), true);
        Outcome nothing = simulator.planned(base, "shell-155", 8, true).orElseThrow();
        Outcome supply = simulator.outcome(base, "shell-155", 8);
        assertThat(error.policies()).isEqualTo(2);
        assertThat(error.missed())
                .isPositive()
                .isEqualTo(nothing.floor().at(0.5) - supply.floor().at(0.5));
        assertThat(error.holds()).isEqualTo(Math.abs(nothing.holds() - supply.holds()));
        assertThat(error.under("shell-155"))
                .isEqualTo(nothing.monthsUnder("shell-155") - supply.monthsUnder("shell-155"));
        PackOutput out = new PackOutput();
        error.write(out);
        assertThat(PlanError.read(new PackInput(out.toBytes()))).isEqualTo(error);
        KeptPlans kept =
                new KeptPlans(
                        List.of(full),
                        error,
                        new Between.Held(3, 4),
                        new Narrowing(0.9, 1.2, new Between.Held(5, 6)));
        assertThat(KeptPlans.read(kept.toBytes()).error()).isEqualTo(error);
        assertThat(KeptPlans.read(kept.toBytes()).held()).isEqualTo(new Between.Held(3, 4));
        assertThat(KeptPlans.read(kept.toBytes()).narrowing()).isEqualTo(kept.narrowing());
        simulator.add(kept, false);
        assertThat(simulator.error()).isEqualTo(error);
    }

    /** What is told of futures in which so much more or less is missing, as shares of the mean. */
    private static String told(double... more) {
        Simulator simulator = new Simulator(SmallPacks.pack(CASE, more.length, 5));
        String item = simulator.items().getFirst().id();
        Outcome of = simulator.outcome(simulator.base(), item, more.length);
        double mean = of.missed().sum() / more.length;
        Outcome now =
                withMissed(
                        of, Series.generate(more.length, f -> of.missed().at(f) + more[f] * mean));
        return new Telling(simulator, simulator.question("floor-need=1.1"), now, of, true).toJson();
    }

    @Test
    void theVerdictIsThatOfTheSameFuturesWithAndWithout() {
        String clear = told(-1, -1, -1, -1, -1, -1, -1, -1, 0.5);
        assertThat(clear)
                .contains("\"kind\":\"clear\",\"said\":\"Clear: less is missing")
                .contains(" in 9 of 10 futures.");
        assertThat(verdicts(clear).getFirst()).endsWith(" fewer; better");

        String depends = told(-1, -1, -1, -1, -1, 0.1, 0.1, 0.1, 0.1);
        assertThat(depends)
                .contains("\"kind\":\"depends\"")
                .contains("less is missing in 6 of 10 futures, and more in 4.");
        assertThat(verdicts(depends).getFirst())
                .startsWith("may help or hurt: smaller in ")
                .endsWith("; unclear");

        String trifle = told(-0.01, -0.01, -0.01, -0.01, -0.01, -0.01, -0.01, -0.01, -0.01);
        assertThat(trifle).contains("\"kind\":\"too_small\"");
        assertThat(verdicts(trifle).getFirst()).endsWith("; unclear");

        String chance = told(-1, 1, -1, 1, -1, 1, -1, 1, -1);
        assertThat(chance).contains("\"kind\":\"too_small\"");

        String same = told(0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(same).contains("\"kind\":\"same\"");
        assertThat(verdicts(same).getFirst()).isEqualTo("no difference; same");
    }

    @Test
    void aPolicyWithoutAPlanShouldLieBetweenThoseThatAllowLessAndMore() {
        Pack pack = SmallPacks.pack(CASE, 4, 1);
        Simulator simulator = new Simulator(pack);
        String below = "should miss no more than";
        assertThat(simulator.ask("contract-length=60")).contains(below);
        assertThat(simulator.ask("contract-length=60&at=3"))
                .as("not while a lever moves")
                .doesNotContain(below);
        assertThat(simulator.ask("contract-length=60&gifts=0"))
                .as("it allows more and less")
                .doesNotContain("should miss");
        Scenario most = simulator.question("contract-length=120").scenario();
        Plan supply = Balance.currentSupply(Instance.of(CASE, most));
        simulator.add(KeptPlans.of(List.of(supply)), false);
        String median =
                Figure.ITEM_MONTHS.bare(
                        simulator.outcome(most, "", 4).floor().at(0.5), Language.EN);
        assertThat(simulator.ask("contract-length=60"))
                .contains("should miss between " + median + " and " + median + " item-months")
                .doesNotContain("Such ranges held");
        simulator.add(
                new KeptPlans(List.of(), PlanError.NONE, new Between.Held(3, 4), Narrowing.NONE),
                false);
        assertThat(simulator.ask("contract-length=60"))
                .contains("Such ranges held for 3 of 4 policies of this case.");

        var apart = new PlanError(2, 30, 0, Map.of(), 0);
        simulator.add(
                new KeptPlans(List.of(), apart, new Between.Held(3, 4), Narrowing.NONE), false);
        double middle = simulator.outcome(most, "", 4).floor().at(0.5);
        assertThat(simulator.ask("contract-length=60"))
                .as("further out by what plans differ by")
                .contains(
                        "should miss between "
                                + Figure.ITEM_MONTHS.bare(middle - 30, Language.EN)
                                + " and "
                                + Figure.ITEM_MONTHS.bare(middle + 30, Language.EN));

        Simulator contradicted = new Simulator(pack);
        contradicted.add(KeptPlans.of(List.of(nothingFor(most))), false);
        assertThat(contradicted.ask("contract-length=60"))
                .as("what allows more misses more")
                .doesNotContain("should miss");
    }

    @Test
    void aPlanInYearsNarrowsTheRangeAndTellsNothingElse() {
        Simulator simulator = new Simulator(SmallPacks.pack(CASE, 4, 1));
        String address = "contract-length=60";
        Plan year =
                Balance.currentSupply(Instance.of(CASE, simulator.question(address).scenario()));
        simulator.outline(KeptPlans.of(List.of(year)));
        String before = simulator.ask(address);
        assertThat(before)
                .as("nobody measured what it says")
                .contains("\"narrows\":false", "should miss no more than")
                .doesNotContain("\"narrowed\"");
        var narrowing = new Narrowing(0.8, 0.95, new Between.Held(5, 6));
        simulator.add(
                new KeptPlans(List.of(), PlanError.NONE, new Between.Held(3, 4), narrowing), false);
        double missed = simulator.missed(year, simulator.question(address).scenario(), 4);
        String range =
                Figure.ITEM_MONTHS.bare(0.8 * (missed + 1) - 1, Language.EN)
                        + " and "
                        + Figure.ITEM_MONTHS.bare(0.95 * (missed + 1) - 1, Language.EN);
        assertThat(simulator.ask(address))
                .contains(
                        "\"narrows\":false",
                        "\"narrowed\":\"Until then: by a first plan, which decides every 12 months,",
                        "between "
                                + range
                                + " item-months in the median future."
                                + " Such ranges held for 5 of 6 policies of this case.",
                        "\"kind\":\"pending\"",
                        "\"cards\":[]")
                .doesNotContain("should miss no more than", "for 3 of 4");
        assertThat(simulator.ask(address + "&at=3"))
                .as("not while a lever moves")
                .contains("\"narrows\":false")
                .doesNotContain("\"narrowed\"");
        assertThat(simulator.ask("contract-length=48"))
                .as("of another policy it says nothing")
                .contains("\"narrows\":true")
                .doesNotContain("\"narrowed\"");
        simulator.add(KeptPlans.of(List.of(year)), true);
        assertThat(simulator.ask(address))
                .as("there is a plan")
                .contains("\"pending\":null")
                .doesNotContain("\"narrow");
    }

    @Test
    void theNarrowerRangeLiesInTheWiderAndWhereTheyContradictNothingIsNew() {
        Between wide = new Between(OptionalDouble.of(10), OptionalDouble.of(20));
        var narrowing = new Narrowing(0.9, 1.1, new Between.Held(5, 6));
        assertThat(narrowing.within(wide, 14))
                .contains(new Between(OptionalDouble.of(12.5), OptionalDouble.of(15.5)));
        assertThat(narrowing.within(wide, 9).orElseThrow())
                .isEqualTo(new Between(OptionalDouble.of(10), OptionalDouble.of(10)));
        assertThat(narrowing.within(wide, 50)).isEmpty();
        assertThat(new Narrowing(0.1, 9, new Between.Held(5, 6)).within(wide, 15))
                .as("it says no more")
                .isEmpty();
        assertThat(narrowing.within(new Between(OptionalDouble.empty(), OptionalDouble.of(13)), 14))
                .contains(new Between(OptionalDouble.of(12.5), OptionalDouble.of(13)));
        assertThat(narrowing.within(new Between(OptionalDouble.of(20), OptionalDouble.of(10)), 14))
                .as("those that have a plan contradict each other")
                .contains(new Between(OptionalDouble.of(12.5), OptionalDouble.of(15.5)));
        assertThat(narrowing.within(wide, -0.5)).isEmpty();
        assertThat(Narrowing.NONE.within(wide, 15)).isEmpty();
        assertThatThrownBy(() -> new Narrowing(2, 1, Between.Held.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatAPlanInYearsSaysIsMeasuredWithEachPolicyToldFromTheOthers() {
        Pack pack = SmallPacks.pack(CASE, 4, 1);
        Simulator simulator = new Simulator(pack);
        List<Plan> halves = new ArrayList<>();
        List<Plan> years = new ArrayList<>();
        for (int k = 0; k < 12; k++) {
            Scenario policy = simulator.base().with("contract-length", 24 + k);
            Plan supply = Balance.currentSupply(Instance.of(CASE, policy));
            halves.add(supply);
            years.add(k == 3 ? nothingFor(policy) : supply);
        }
        double supplied = simulator.missed(halves.get(0), simulator.base(), 4);
        double nothing = simulator.missed(years.get(3), simulator.base(), 4);
        Narrowing measured = pack.narrowing(halves, years, List.of(), PlanError.NONE);
        assertThat(measured.held())
                .as("the one that is like no other lies in no range told from the others")
                .isEqualTo(new Between.Held(11, 12));
        assertThat(measured.least()).isCloseTo((supplied + 1) / (nothing + 1), within(1e-6));
        assertThat(measured.most()).isCloseTo(1, within(1e-9));
        assertThat(
                        pack.narrowing(
                                halves.subList(0, 10),
                                years.subList(0, 10),
                                List.of(),
                                PlanError.NONE))
                .as("too few to say anything of the next")
                .isEqualTo(Narrowing.NONE);
        for (int k = 12; k < 25; k++) {
            Scenario policy = simulator.base().with("contract-length", 24 + k);
            halves.add(Balance.currentSupply(Instance.of(CASE, policy)));
            years.add(halves.getLast());
        }
        assertThat(pack.narrowing(halves, years, List.of(), PlanError.NONE).least())
                .as("of twenty, one to each side is left out")
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void howOftenRangesHeldIsFoundFromPoliciesWhosePlanIsKnown() {
        Pack pack = SmallPacks.pack(CASE, 4, 1);
        Simulator simulator = new Simulator(pack);
        List<Plan> plans = new ArrayList<>();
        for (int length : new int[] {24, 60, 120}) {
            plans.add(
                    Balance.currentSupply(
                            Instance.of(CASE, simulator.base().with("contract-length", length))));
        }
        assertThat(pack.held(plans, PlanError.NONE)).isEqualTo(new Between.Held(1, 1));
        plans.set(1, nothingFor(plans.get(1).scenario()));
        assertThat(pack.held(plans, PlanError.NONE)).isEqualTo(new Between.Held(0, 1));
        assertThat(pack.held(plans.subList(0, 1), PlanError.NONE)).isEqualTo(Between.Held.NONE);
    }

    @Test
    void beforeThereIsAPlanTheVerdictIsThatItIsBeingComputed() {
        assertThat(SMALL.ask("contract-length=48")).contains("{\"kind\":\"pending\"");
        assertThat(SMALL.ask("c.contract-length=48")).contains("{\"kind\":\"pending\"");
        assertThat(SMALL.ask("")).doesNotContain("\"verdict\"");
    }

    /** The same with a median that is better. */
    private static Outcome withMissed(Outcome of, Series missed) {
        return new Outcome(
                of.scenario(),
                of.futures(),
                of.plan(),
                of.coarse(),
                of.followed(),
                of.median(),
                of.need(),
                of.under(),
                missed,
                new Quantiles(
                        of.floor().levels(), of.floor().values().stream().map(v -> v - 5).toList()),
                of.central(),
                of.floorMonths(),
                of.holds(),
                of.money(),
                of.fire(),
                of.parity());
    }

    @Test
    void aLeverThatHasNothingToActOnSaysSoAndNamesTheOneThatHasToMoveFirst() {
        Simulator simulator = new Simulator(SmallPacks.pack(CASE, 2, 1));
        String why =
                "{\"id\":\"us-support-ends\",\"why\":\"No effect while ‘US support’ stands at"
                        + " ‘closed’.\"}";
        assertThat(simulator.ask("")).contains(why);
        assertThat(simulator.ask("lang=nl"))
                .contains("Geen effect zolang ‘Amerikaanse steun’ op ‘dicht’ staat.");
        assertThat(simulator.ask("us-support=0.5"))
                .contains("\"idle\":[")
                .doesNotContain("{\"id\":\"us-support-ends\",\"why\"");
        assertThat(simulator.ask("at=3")).as("not while a lever moves").doesNotContain("\"idle\"");
        assertThat(simulator.ask("us-support-ends=10"))
                .contains("\"kind\":\"cannot_act\",\"said\":\"Cannot act. No effect while ‘US");
        assertThat(simulator.ask("us-support-ends=10&floor-need=1.1")).doesNotContain("cannot_act");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aLeverThatDoesNothingComesToExactlyTheSameWhereverItStands(String name) {
        Case c = SmallPacks.read(name);
        Simulator simulator = new Simulator(SmallPacks.pack(c, 3, 4));
        String item = simulator.items().getFirst().id();
        Scenario closed = simulator.base();
        for (Lever lever : c.levers()) {
            if (lever.effect() == Lever.Effect.FUND_SIZE) {
                closed = closed.with(lever.id(), lever.low());
            }
        }
        Outcome base = simulator.outcome(closed, item, 3);
        List<Lever> idle = simulator.idle(closed).stream().map(Simulator.Idle::lever).toList();
        assertThat(idle).isNotEmpty().hasSizeLessThan(c.levers().size() / 2);
        for (Lever lever : idle) {
            for (double to : new double[] {lever.low(), lever.high()}) {
                Outcome moved = simulator.outcome(closed.with(lever.id(), to), item, 3);
                assertThat(moved.missed().toArray())
                        .as(lever.id())
                        .isEqualTo(base.missed().toArray());
                assertThat(moved.money()).as(lever.id()).isEqualTo(base.money());
            }
        }
    }

    @Test
    void theCentralCaseStandsBesideTheMedianFutureAndBothAreNamed() {
        Simulator simulator = new Simulator(SmallPacks.pack(CASE, 5, 1));
        Outcome of = simulator.outcome(simulator.base(), "shell-155", 5);
        Instance central = Instance.of(CASE, simulator.base());
        var alone = new FutureBalance(central, Balance.currentSupply(central), 1);
        alone.run(List.of(central));
        int floor =
                alone.measures().outcomes().indexOf(new FutureOutcome(Measure.CLAIMANT_FLOOR, ""));
        assertThat(of.central())
                .isCloseTo(alone.measures().end(floor, 0), within(1e-3))
                .isNotEqualTo(of.floor().at(0.5));
        assertThat(simulator.ask(""))
                .contains(
                        "\"written\":\""
                                + BriefSentences.itemMonths(of.central(), Language.EN)
                                + "\"}")
                .contains("\"unit\":\"item-months, one fixed plan, median future\"");
        assertThat(simulator.ask("lang=nl"))
                .contains("\"unit\":\"tekortmaanden, één vast plan, mediane toekomst\"");
    }

    @Test
    void monthsBeforeTheNeedBeginsAreNoMonthsInWhichItIsMet() {
        int begins = 30;
        Case late =
                CASE.withNeeds(
                        CASE.needs().stream()
                                .map(need ->
                                        need.to() < begins
                                                ? need.withTo(begins).withFrom(begins)
                                                : need.withFrom(Math.max(begins, need.from())))
                                .toList());
        Simulator simulator = new Simulator(SmallPacks.pack(late, 3, 1));
        String item = simulator.items().getFirst().id();
        Outcome of = simulator.outcome(simulator.base(), item, 3);
        Series median = Objects.requireNonNull(of.median().get(item));
        double met = 0;
        double need = 0;
        Instance s = Instance.of(late, simulator.base());
        for (int t = begins; t < s.months(); t++) {
            double full = s.full(0, s.indexOf(item), t);
            met += full * median.at(t);
            need += full;
        }
        assertThat(median.at(begins - 1)).isEqualTo(1);
        assertThat(of.met(item, median)).isCloseTo(met / need, within(1e-12)).isLessThan(1);
        assertThat(simulator.ask("item=" + item + "&at=" + (begins - 1)))
                .contains("\"reading\":\"no need\"");
        assertThat(simulator.ask("item=" + item + "&at=" + begins))
                .contains("\"reading\":\"Sep 2026: median ");
    }

    @Test
    void aHeadlineSaysInHowManyFuturesItIsSo() {
        String headline = SMALL.ask("");
        assertThat(headline)
                .containsPattern(
                        "\"headline\":\"[^\"]*(in half of the futures|in \\d of 10 futures|in"
                                + " nearly all futures|in all futures)");
    }

    @Test
    void aSettingOfAScenarioThatLiesBetweenTwoStepsIsDescribedAsItIs() {
        Simulator simulator = new Simulator(SmallPacks.pack(SmallPacks.read("ukraine-2026"), 1, 1));
        assertThat(simulator.describe(Language.EN))
                .contains("\"between\":[{\"at\":10.7,\"text\":\"×10.7\"}]");
        assertThat(simulator.question("purl=10.7").scenario().settings().get("purl"))
                .isEqualTo(10.7);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noHelpSpeaksOfASettingAsTheCommandLineWritesIt(String name) {
        var typed =
                Pattern.compile(
                        "(^|\\s)\\d{1,2}([.,]\\d+)?(:| is | stands | goes | staat | gaat )|: 0\\.|"
                                + "\\(stand \\d|is 0\\.|(Set it|Zet de instelling) (to|op) \\d");
        for (Lever lever : SmallPacks.read(name).levers()) {
            for (Language language : Language.values()) {
                assertThat(lever.help().in(language)).as(lever.id()).doesNotContainPattern(typed);
            }
        }
    }

    @Seeds(60)
    void whatNobodyUnderstandsInAnAddressIsLeftAsItWas(long seed) {
        var random = new java.util.Random(seed);
        StringBuilder junk = new StringBuilder("?");
        String letters = "=&.-09azé%<\"'\0\uD800";
        for (int k = 0; k < 40; k++) {
            junk.append(letters.charAt(random.nextInt(letters.length())));
        }
        junk.append("&sanctions=yes&floor-need=9e9&us-support-ends=2030-99-1&item=<b>&n=-4");
        Simulator simulator = SMALL;
        Question question = simulator.question(junk.toString());
        assertThat(question.scenario().settings().get("sanctions"))
                .isEqualTo(simulator.base().settings().get("sanctions"));
        assertThat(simulator.ask(junk.toString())).doesNotContain("<b>");
    }

    private static final Simulator SMALL = new Simulator(SmallPacks.pack(CASE, 3, 2));

    @Test
    void settingsBeyondALeversEndsStopAtItsEnds() {
        Question question = SMALL.question("contract-length=999&us-support-ends=1999-01");
        assertThat(question.scenario().settings().get("contract-length")).isEqualTo(120);
        assertThat(question.scenario().settings().get("us-support-ends")).isEqualTo(0);
    }

    @Test
    void aMonthInAnAddressIsAMonthOfTheCase() {
        Question question = SMALL.question("us-support-ends=2025-03");
        assertThat(question.scenario().settings().get("us-support-ends")).isEqualTo(12);
    }

    @Test
    void bothLanguagesTellEveryLeverWithAllItsSteps() {
        for (Language language : Language.values()) {
            String text = SMALL.describe(language);
            for (Lever lever : CASE.levers()) {
                assertThat(text).contains("\"id\":\"" + lever.id() + "\"");
            }
        }
        assertThat(SMALL.describe(Language.NL)).isNotEqualTo(SMALL.describe(Language.EN));
    }

    @Test
    void bytesThatAreNoPackAreRefused() {
        assertThatThrownBy(() -> Pack.read(new byte[] {1, 2, 3}))
                .isInstanceOf(IllegalArgumentException.class);
        byte[] cut = Arrays.copyOf(SmallPacks.pack(CASE, 2, 1).toBytes(), 5000);
        assertThatThrownBy(() -> Pack.read(cut)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KeptPlans.read(new byte[9]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Seeds(40)
    void anyNumberComesBackFromAPackBitByBit(long seed) {
        var random = new java.util.Random(seed);
        PackOutput out = new PackOutput();
        double[] numbers = new double[20];
        Arrays.setAll(
                numbers,
                k -> {
                    double any = Double.longBitsToDouble(random.nextLong());
                    return Double.isFinite(any) ? any : k - 0.1;
                });
        numbers[0] = Double.MIN_VALUE;
        numbers[1] = -0.0;
        numbers[2] = Double.MAX_VALUE;
        for (double number : numbers) {
            out.number(number);
            out.whole((int) Math.max(-1e9, Math.min(1e9, number)));
        }
        PackInput in = new PackInput(out.toBytes());
        for (double number : numbers) {
            assertThat(Double.doubleToRawLongBits(in.number()))
                    .isEqualTo(Double.doubleToRawLongBits(number));
            assertThat(in.whole()).isEqualTo((int) Math.max(-1e9, Math.min(1e9, number)));
        }
    }

    @Test
    void waitingIsDrawnOnceEachStartHasAPlanOfTheSameKind() {
        Simulator simulator = new Simulator(SmallPacks.pack(CASE, 4, 1));
        String address = "cards=waiting";
        assertThat(simulator.ask(address))
                .contains("\"cards\":[]")
                .contains("\"missing\":[\"start=0\",\"start=6\",\"start=12\",\"start=24\"]");
        List<Plan> made =
                Stream.of(0.0, 6.0, 12.0)
                        .map(start -> Instance.of(CASE, simulator.base().with("start", start)))
                        .map(Balance::currentSupply)
                        .toList();
        simulator.add(KeptPlans.of(made), true);
        assertThat(simulator.ask(address))
                .contains("\"id\":\"waiting\"")
                .contains("\"note\":\"half-year plan\"")
                .contains("\"missing\":[\"start=24\"]");
        assertThat(new Waits(simulator, simulator.question(address)).met())
                .extracting(Waits.Met::months)
                .containsExactly(0, 6, 12);
        simulator.add(KeptPlans.of(made.subList(0, 1)), false);
        assertThat(new Waits(simulator, simulator.question(address)).met())
                .as("plans of two kinds are not mixed")
                .allMatch(wait -> wait.outcome().coarse());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onlyTheCardsThatAreAskedForAreDrawnAndEachNamesItsSources(String name) {
        Simulator simulator = new Simulator(SmallPacks.pack(SmallPacks.read(name), 5, 3));
        String item =
                simulator.items().stream()
                        .filter(i -> i.counterpart().isPresent())
                        .findFirst()
                        .orElseThrow()
                        .id();
        String address = "cards=parity,chances&item=" + item + "&sanctions=0.5";
        var cards =
                new Cards(
                                simulator,
                                simulator.question(address),
                                simulator.outcome(simulator.base(), item, 5),
                                simulator.outcome(simulator.base(), item, 5),
                                true)
                        .drawn();
        assertThat(cards).extracting(Chart::id).containsExactly("chances", "parity");
        assertThat(cards)
                .allSatisfy(card -> {
                    assertThat(card.sources()).isNotEmpty();
                    Table table = card.figures().orElseThrow();
                    assertThat(table.rows())
                            .isNotEmpty()
                            .allSatisfy(
                                    row -> assertThat(row.cells()).hasSameSizeAs(table.columns()));
                });
    }

    @Test
    void whoAsksForNoRowsGetsTheSameChartsWithoutThemAndOneMonth() {
        Simulator simulator = new Simulator(SmallPacks.pack(CASE, 4, 3));
        String all = simulator.ask("floor-need=1.2");
        String few = simulator.ask("floor-need=1.2&rows=no&at=7");
        assertThat(few).hasSizeLessThan(all.length()).doesNotContain("\"table\"", "\"months\"");
        String month = few.substring(few.indexOf("\"month\":{\"at\":7,") + 16);
        assertThat(all).contains('{' + month.substring(0, month.indexOf('}') + 1));
        assertThat(simulator.ask("floor-need=1.2&rows=no"))
                .contains(all.substring(all.indexOf("\"months\"")))
                .doesNotContain("\"table\"");
        String svg = few.substring(few.indexOf("\"svg\""), few.indexOf("\"alt\""));
        assertThat(all).contains(svg);
    }

    @Test
    void aFlowOfMoneyThatWasDrawnBeforeIsTheOneThatWouldBeDrawnNow() {
        Simulator simulator = new Simulator(SmallPacks.pack(CASE, 2, 3));
        List<String> asked =
                List.of(
                        "cards=flow",
                        "cards=flow&floor-need=1.2",
                        "cards=flow&us-support=0.5",
                        "cards=flow&us-support=0.5&lang=nl",
                        "cards=flow&us-support=0.5&follow=eu",
                        "cards=flow&us-support=0.5&follow=eu&width=400",
                        "cards=flow&lead-time=3",
                        "cards=flow");
        for (String address : asked) {
            Simulator fresh = new Simulator(SmallPacks.pack(CASE, 2, 3));
            assertThat(simulator.ask(address)).as(address).isEqualTo(fresh.ask(address));
        }
    }

    @Test
    void everySourceBehindANumberIsOneOfTheCase() {
        Case whole = SmallPacks.read("ukraine-2024");
        List<String> known = whole.sources().stream().map(s -> s.id()).toList();
        Simulator simulator = new Simulator(SmallPacks.pack(CASE, 2, 3));
        assertThat(known)
                .containsAll(simulator.behind().all())
                .containsAll(simulator.behind().money());
    }

    @Test
    void moneyThatIsNotThereIsNotSpent() {
        String fund = "eu-national";
        Scenario base = CASE.findScenario("baseline").orElseThrow();
        Instance decision = Instance.of(CASE, base);
        Instance less = Instance.of(CASE, base.with("european-budgets", 0.2));
        List<Double> there = budget(decision, fund);
        double[] paid = new double[decision.months()];
        for (int t = paid.length - 1; t >= 0; t--) {
            int year = decision.yearIndex(t);
            boolean isFirst = t == 0 || decision.yearIndex(t - 1) != year;
            paid[t] = isFirst ? there.get(year) : 0;
        }
        Series money = Series.of(paid);
        var payment =
                new Decision(
                        Decision.Kind.PAYMENT,
                        fund,
                        "procurement/eu/ukraine",
                        "EUR million",
                        money,
                        money);
        Plan plan = new Plan(Way.PLAN, base, 0, List.of(payment), List.of());
        assertThat(Spending.of(decision, plan).isCut()).isFalse();
        Spending spending = Spending.of(less, plan);
        assertThat(spending.isCut()).isTrue();
        assertThat(spending.flow().total(flow -> flow.fund().equals(fund)))
                .isCloseTo(
                        budget(less, fund).stream().mapToDouble(a -> a).sum(),
                        within(1e-6 * money.sum()));
    }

    private static List<Double> budget(Instance instance, String fund) {
        return instance.budgets().stream()
                .filter(p -> p.row().id().equals(fund))
                .findFirst()
                .orElseThrow()
                .amounts();
    }
}
