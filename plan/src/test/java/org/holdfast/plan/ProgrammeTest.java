package org.holdfast.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.holdfast.model.CaseKit;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.EarlyOrder;
import org.holdfast.model.Instance;
import org.holdfast.model.Need;
import org.holdfast.model.Plan;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

/** A programme as arrays: how it is collected, put into longer periods, and moved. */
class ProgrammeTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final double FREE = Assembly.FREE;

    /** Two quantities of four months; what is made is at most 10, 20, 30, 40, and is used. */
    private static Programme months() {
        Assembly all = new Assembly();
        for (int t = 0; t < 4; t++) {
            all.column(0, 10 * (t + 1), TemporalAggregation.tag(0, t));
        }
        for (int t = 0; t < 4; t++) {
            all.column(-t, FREE, TemporalAggregation.tag(1, t));
        }
        for (int t = 0; t < 4; t++) {
            int row = all.row(t, 5 + t, TemporalAggregation.tag(7, t));
            all.add(row, t, 1);
            all.add(row, 4 + t, -2);
        }
        return all.programme(k -> "column " + k, r -> "row " + r);
    }

    private static TemporalAggregation pairs() {
        return new TemporalAggregation(
                months(),
                k -> TemporalAggregation.tag(k / 4, k % 4),
                r -> TemporalAggregation.tag(7, r),
                t -> t / 2);
    }

    /** By hand: bounds of a period are the means of its months, and so are its rows. */
    @Test
    void aPeriodHasTheMeansOfItsMonthsAndTheNameOfItsFirst() {
        TemporalAggregation pairs = pairs();
        Programme coarse = pairs.programme();
        assertThat(coarse.lower()).containsExactly(0, 0, -0.5, -2.5);
        assertThat(coarse.upper()).containsExactly(15, 35, FREE, FREE);
        assertThat(coarse.rowLower()).containsExactly(0.5, 2.5);
        assertThat(coarse.rowUpper()).containsExactly(5.5, 7.5);
        assertThat(coarse.nonZeros()).isEqualTo(4);
        assertThat(coarse.coefficient).containsExactly(1, 1, -2, -2);
        assertThat(coarse.columnName(3)).isEqualTo("column 6");
        assertThat(coarse.rowName(1)).isEqualTo("row 2");
        assertThat(IntStream.range(0, 8).map(pairs::columnOf))
                .containsExactly(0, 0, 1, 1, 2, 2, 3, 3);
    }

    /** Groups are numbered as they come, whichever family and month a member is of. */
    @Seeds(10)
    void membersOfOneFamilyAndPeriodAreOneGroupInTheOrderInWhichTheyCome(long seed) {
        Random random = new Random(seed);
        Assembly all = new Assembly();
        long[] tags = new long[200];
        Map<List<Integer>, Integer> known = new HashMap<>();
        int[] expected = new int[tags.length];
        for (int k = 0; k < tags.length; k++) {
            int family = random.nextInt(9) * 7;
            int month = random.nextInt(30);
            tags[k] = TemporalAggregation.tag(family, month);
            all.column(0, 1, tags[k]);
            expected[k] = known.computeIfAbsent(List.of(family, month / 4), _ -> known.size());
        }
        TemporalAggregation quarters =
                new TemporalAggregation(
                        all.programme(k -> "", r -> ""), k -> tags[k], _ -> 0, t -> t / 4);
        assertThat(IntStream.range(0, tags.length).map(quarters::columnOf))
                .containsExactly(Arrays.stream(expected).boxed().toArray(Integer[]::new));
    }

    /** What is decided for a period is decided in each of its months, at what they cost in all. */
    @Seeds(10)
    void aPlanInPeriodsCostsWhatItCostsMonthByMonth(long seed) {
        Random random = new Random(seed);
        double[] costs = random.doubles(8, -5, 5).toArray();
        double[] values = random.doubles(4, 0, 9).toArray();
        TemporalAggregation pairs = pairs();
        double[] expanded = pairs.expand(values);
        assertThat(expanded[5]).isEqualTo(values[2]);
        assertThat(NearOptimal.product(pairs.costs(costs), values))
                .isCloseTo(NearOptimal.product(costs, expanded), CLOSE);
    }

    /**
     * Entries of one cell add up, absent columns and nothings are passed over, order is by column.
     */
    @Test
    void entriesMayComeInAnyOrder() {
        Assembly all = new Assembly();
        int a = all.column(0, 1, 0);
        int b = all.column(0, 1, 0);
        int first = all.row(0, 1, 0);
        int second = all.row(0, 1, 0);
        all.add(second, b, 4);
        all.add(first, b, 3);
        all.add(second, a, 2);
        all.add(second, b, 0.5);
        all.add(first, -1, 9);
        all.add(first, a, 0);
        all.raise(second, 10);
        Programme p = all.programme(k -> "", r -> "");
        assertThat(p.starts).containsExactly(0, 1, 3);
        assertThat(p.rowIndex).containsExactly(second, second, first);
        assertThat(p.coefficient).containsExactly(2, 4.5, 3);
        assertThat(p.rowLower()).containsExactly(0, 10);
        assertThat(p.rowUpper()).containsExactly(1, 11);
        Assembly copy = new Assembly();
        copy.add(p);
        Programme same = copy.programme(k -> "", r -> "");
        assertThat(same.coefficient).containsExactly(p.coefficient);
        assertThat(same.rowIndex).containsExactly(p.rowIndex);
        assertThat(same.upper()).containsExactly(p.upper());
    }

    /** More than there was room for at first: nothing is lost, nothing is moved. */
    @Test
    void aProgrammeGrowsBeyondTheRoomItBeganWith() {
        int many = 20_000;
        Assembly all = new Assembly();
        for (int k = 0; k < many; k++) {
            int column = all.column(-k, k, k);
            int row = all.row(k, 2.0 * k, 3L * k);
            for (int n = 0; n < 4; n++) {
                all.add(row, column, n + 1);
            }
        }
        assertThat(all.columnTag(many - 1)).isEqualTo(many - 1);
        assertThat(all.rowTag(many - 1)).isEqualTo(3L * (many - 1));
        Programme p = all.programme(k -> "", r -> "");
        assertThat(p.nonZeros()).isEqualTo(many);
        assertThat(Arrays.stream(p.coefficient).distinct()).containsExactly(10.0);
        assertThat(p.upper()[many - 1]).isEqualTo(many - 1);
        assertThat(p.rowUpper()[many - 1]).isEqualTo(2.0 * (many - 1));
    }

    /** One unit more of a limit in months 1 to 3, of which only 1 and 3 have a row. */
    @Test
    void aLimitMovesTheRowsThatItHasAndIsWorthWhatTheirPricesSay() {
        Rows rows = new Rows(new Name(0, "limit", "works", 0), 4);
        rows.put(1, 2);
        rows.put(3, 0);
        Shift shift = Shift.of(rows, new int[] {1, 3}, 0.5).and(rows, 3, 1);
        assertThat(shift.rows()).containsExactly(0, 2);
        assertThat(shift.moved(new double[] {10, 20, 30})).containsExactly(11.5, 30.5);
        assertThat(shift.worth(new double[] {-4, -100, -6})).isCloseTo(1.5 * 4 + 0.5 * 6, CLOSE);
        assertThat(Shift.of(rows, 2, 1).rows()).isEmpty();
        assertThatThrownBy(() -> rows.put(3, 5)).hasMessageContaining("limit.works.0.3");
    }

    /** A solver that writes down the rows that it is given, and can do nothing else. */
    private static Solver writing(List<String> rows) {
        return (Solver)
                Proxy.newProxyInstance(
                        Solver.class.getClassLoader(),
                        new Class<?>[] {Solver.class},
                        (self, method, told) -> {
                            assertThat(method.getName()).isEqualTo("addRow");
                            rows.add(
                                    "%s to %s of %s times %s"
                                            .formatted(
                                                    told[0],
                                                    told[1],
                                                    Arrays.toString((int[]) told[2]),
                                                    Arrays.toString((double[]) told[3])));
                            return null;
                        });
    }

    /** 40 reached and a tenth of slack: at most 44.01, told in numbers about 1. */
    @Test
    void aTierIsHeldAtWhatItReachedAndItsSlackInNumbersAboutOne() {
        List<String> rows = new ArrayList<>();
        NearOptimal.hold(
                List.of(new double[] {0, 4, 0, 2}, new double[] {-0.5, 0, 0, 0}),
                new double[] {1, 10, 7, 0},
                0.1,
                writing(rows));
        double scale = 1 / (40 + 0.1 * 40 + 0.01);
        assertThat(rows)
                .containsExactly(
                        "-Infinity to %s of [1, 3] times [%s, %s]"
                                .formatted(44.01 * scale, 4 * scale, 2 * scale),
                        "-Infinity to %s of [0] times [-0.5]".formatted(-0.5 + 0.1 * 0.5 + 0.01));
    }

    /**
     * Three lots of four shells in month 5 are twelve, and cost 1000 each; nothing else is told.
     */
    @Test
    void aPlanIsToldInUnitsAndMillionsInTheMonthsInWhichItsColumnsLie() {
        CoarsePlan monthly = CoarsePlan.of(kit().instance(), 1);
        Programme programme = monthly.programme();
        double[] values = new double[programme.columns()];
        values[column(programme, "output.works.0.5")] = 3;
        Plan plan = monthly.plan(values);
        var output = plan.find(Kind.OUTPUT, "works", "ukraine").orElseThrow();
        assertThat(output.quantity().at(5)).isCloseTo(12, CLOSE);
        assertThat(output.money().at(5)).isCloseTo(0.012, CLOSE);
        assertThat(output.money().sum()).isCloseTo(0.012, CLOSE);
        assertThat(plan.all(Kind.OUTPUT)).hasSize(1);
    }

    /** Fourteen months in pairs: what is decided once for two months is made in both. */
    @Test
    void aPlanInPairsOfMonthsDecidesForBothAtOnce() {
        CoarsePlan pairs = CoarsePlan.of(kit().instance(), 2);
        Programme whole = CoarsePlan.of(kit().instance(), 1).programme();
        Programme programme = pairs.programme();
        assertThat(column(programme, "output.works.0.4")).isNotNegative();
        assertThat(column(programme, "output.works.0.5")).isNegative();
        assertThat(column(whole, "output.works.0.5")).isNotNegative();
        double[] values = new double[programme.columns()];
        values[column(programme, "output.works.0.4")] = 3;
        assertThat(
                        pairs.plan(values)
                                .find(Kind.OUTPUT, "works", "ukraine")
                                .orElseThrow()
                                .quantity()
                                .toArray())
                .containsExactly(0, 0, 0, 0, 12, 12, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static int column(Programme programme, String name) {
        return IntStream.range(0, programme.columns())
                .filter(k -> programme.columnName(k).equals(name))
                .findFirst()
                .orElse(-1);
    }

    /** A window decides before it looks, and looks before it ends. */
    @Test
    void aWindowLooksAtTheLastMonthInWhichAnythingIsDecided() {
        Window window = new Window(2, 8, 12, 6);
        assertThat(window.months()).isEqualTo(10);
        assertThat(window.foreseen(7)).isEqualTo(7);
        assertThat(window.foreseen(8)).isEqualTo(7);
        assertThat(window.isOutlook(5)).isFalse();
        assertThat(window.isOutlook(6)).isTrue();
        assertThat(Window.bound(5).isBound()).isTrue();
        assertThat(Window.whole(5).isBound()).isFalse();
        assertThatThrownBy(() -> new Window(3, 3, 5)).hasMessageContaining("no window");
        assertThatThrownBy(() -> new Window(0, 6, 5)).hasMessageContaining("no window");
        assertThatThrownBy(() -> new Window(-1, 3, 5)).hasMessageContaining("no window");
        assertThatThrownBy(() -> new Window(2, 4, 5, 2)).hasMessageContaining("no window");
    }

    private static CaseKit kit() {
        CaseKit kit = CaseKit.war(14).item("shell", 4, 1).item("rocket", 1, 1);
        kit.need("ukraine", "shell", Need.Tier.FULL, 100);
        kit.need("ukraine", "rocket", Need.Tier.FULL, 10);
        kit.producer("works", "west", "shell", 10, 0).possible("works", 8, 2, 1, 1000);
        kit.producer("other", "west", "rocket", 10, 0).possible("other", 8, 2, 1, 1000);
        kit.offer("sale", "shell", "", 8, 40, 0).stock("west", "shell", 100, 40);
        kit.need("west", "shell", Need.Tier.OWN_USE, 1);
        return kit.fund("fund", 0, 12);
    }

    /** The columns that count for an order, by name without its month, and what they count. */
    private static List<String> counted(EarlyOrder order) {
        Instance s = kit().instance();
        PlanModel model = PlanModel.whole(s);
        Programme programme = model.programme();
        double[] units = EarlyOrders.units(model, order);
        return IntStream.range(0, Math.min(units.length, programme.columns()))
                .filter(k -> units[k] != 0)
                .mapToObj(
                        k -> programme.columnName(k).replaceAll("\\.\\d+$", "") + " x " + units[k])
                .distinct()
                .toList();
    }

    /** Orders of the first year, by where they are placed and what of; a lot is four shells. */
    @Test
    void anEarlyOrderIsOfItsItemAndPlaceInTheFirstYear() {
        assertThat(counted(new EarlyOrder(Kind.PURCHASE, "shell", "elsewhere")))
                .hasSize(1)
                .allMatch(column -> column.contains("sale") && column.endsWith("x 4.0"));
        assertThat(counted(new EarlyOrder(Kind.PURCHASE, "shell", "west"))).isEmpty();
        assertThat(counted(new EarlyOrder(Kind.PURCHASE, "rocket", "elsewhere"))).isEmpty();
        assertThat(counted(new EarlyOrder(Kind.LINE_BY_PUBLIC, "shell", "works")))
                .isNotEmpty()
                .allMatch(column -> column.contains("works") && column.endsWith("x 4.0"));
        assertThat(counted(new EarlyOrder(Kind.LINE_BY_FIRM, "shell", "works")))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(
                        counted(new EarlyOrder(Kind.LINE_BY_PUBLIC, "shell", "works")));
        assertThat(counted(new EarlyOrder(Kind.CONTRACT, "rocket", "west")))
                .isNotEmpty()
                .allMatch(column -> column.contains("other") && column.endsWith("x 1.0"));
        assertThat(counted(new EarlyOrder(Kind.GIFT, "shell", "west")))
                .isNotEmpty()
                .allMatch(column -> column.endsWith("x 4.0"));
        assertThat(counted(new EarlyOrder(Kind.GIFT, "shell", "ukraine"))).isEmpty();
        assertThat(counted(new EarlyOrder(Kind.PAYMENT, "fund", ""))).isNotEmpty();
        assertThat(counted(new EarlyOrder(Kind.PAYMENT, "nobody's", ""))).isEmpty();
        assertThatThrownBy(() -> counted(new EarlyOrder(Kind.OUTPUT, "shell", "west")))
                .hasMessageContaining("no order");
    }
}
