package org.holdfast.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.balance.Balance;
import org.holdfast.model.Case;
import org.holdfast.model.Decided;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Plan;
import org.holdfast.model.Scenario;
import org.holdfast.model.Series;
import org.holdfast.model.Situation;
import org.holdfast.model.Way;
import org.holdfast.testing.Seeds;
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
        Situation at = Situation.of(CASE, base);
        for (Lever lever : CASE.levers()) {
            Scenario moved = base.with(lever.id(), lever.high());
            Situation shared = at.under(moved);
            Situation anew = Situation.of(CASE, moved);
            assertThat(numbers(shared)).as(lever.id()).isEqualTo(numbers(anew));
        }
    }

    private static String numbers(Situation s) {
        StringBuilder text = new StringBuilder();
        s.sites()
                .forEach(x ->
                        text.append(x.capacity())
                                .append(x.sellable())
                                .append(x.builds())
                                .append(x.announced())
                                .append(x.minContract())
                                .append(x.danger()));
        s.feeds()
                .forEach(x ->
                        text.append(x.capacity())
                                .append(x.availability())
                                .append(x.announced())
                                .append(x.builds()));
        s.sales().forEach(x -> text.append(x.monthly()).append(x.total()).append(x.price()));
        s.purses().forEach(x -> text.append(x.amounts()).append(x.end()));
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

    @Test
    void aPolicyWithoutAPlanIsAnEstimateUntilItsPlanComes() {
        Simulator simulator = new Simulator(SmallPacks.pack(CASE, 4, 1));
        String address = "contract-length=60";
        assertThat(simulator.ask(address))
                .contains("\"estimate\":\"The plan shown was not made for");
        Scenario asked = simulator.question(address).scenario();
        Plan made = Balance.currentSupply(Situation.of(CASE, asked));
        simulator.add(Pack.readPlans(Pack.plansToBytes(List.of(made))), true);
        assertThat(simulator.ask(address))
                .contains("\"estimate\":null")
                .contains("\"coarse\":\"Made in your browser");
        simulator.add(List.of(made), false);
        assertThat(simulator.ask(address)).contains("\"coarse\":null");
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
        assertThatThrownBy(() -> Pack.readPlans(new byte[9]))
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
                        .map(start -> Situation.of(CASE, simulator.base().with("start", start)))
                        .map(Balance::currentSupply)
                        .toList();
        simulator.add(made, true);
        assertThat(simulator.ask(address))
                .contains("\"id\":\"waiting\"")
                .contains("\"note\":\"half-year plan\"")
                .contains("\"missing\":[\"start=24\"]");
        assertThat(new Waits(simulator, simulator.question(address)).met())
                .extracting(Waits.Met::months)
                .containsExactly(0, 6, 12);
        simulator.add(made.subList(0, 1), false);
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
                                simulator.outcome(simulator.base(), item, 5))
                        .drawn();
        assertThat(cards).extracting(Card::id).containsExactly("chances", "parity");
        assertThat(cards)
                .allSatisfy(card -> {
                    assertThat(card.sources()).isNotEmpty();
                    Card.Table table = card.table().orElseThrow();
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
                        "cards=flow&european-budgets=0.5",
                        "cards=flow&european-budgets=0.5&lang=nl",
                        "cards=flow&european-budgets=0.5&follow=eu",
                        "cards=flow&european-budgets=0.5&follow=eu&width=400",
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
        Situation decided = Situation.of(CASE, base);
        Situation less = Situation.of(CASE, base.with("european-budgets", 0.2));
        List<Double> there = purse(decided, fund);
        double[] paid = new double[decided.months()];
        for (int t = paid.length - 1; t >= 0; t--) {
            int year = decided.yearIndex(t);
            boolean isFirst = t == 0 || decided.yearIndex(t - 1) != year;
            paid[t] = isFirst ? there.get(year) : 0;
        }
        Series euros = Series.of(paid);
        var payment =
                new Decided(
                        Decided.Kind.PAYMENT,
                        fund,
                        "procurement/eu/ukraine",
                        "EUR million",
                        euros,
                        euros);
        Plan plan = new Plan(Way.PLAN, base, 0, List.of(payment), List.of());
        assertThat(Spending.of(decided, plan).isCut()).isFalse();
        Spending spending = Spending.of(less, plan);
        assertThat(spending.isCut()).isTrue();
        assertThat(spending.flow().total(flow -> flow.fund().equals(fund)))
                .isCloseTo(
                        purse(less, fund).stream().mapToDouble(a -> a).sum(),
                        within(1e-6 * euros.sum()));
    }

    private static List<Double> purse(Situation situation, String fund) {
        return situation.purses().stream()
                .filter(p -> p.row().id().equals(fund))
                .findFirst()
                .orElseThrow()
                .amounts();
    }
}
