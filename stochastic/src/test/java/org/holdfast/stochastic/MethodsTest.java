package org.holdfast.stochastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.holdfast.stochastic.Published.INF;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.holdfast.highs.Highs;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MethodsTest {
    private static final double SECONDS = 60;

    private static List<Found> byEachMethod(PolicyGraph graph, RiskMeasure risk) {
        return List.of(
                ExtensiveForm.solve(graph, risk, Highs::new, SECONDS),
                Decomposition.lShaped(graph, risk, Highs::new, SECONDS, List.of()),
                Decomposition.sddp(graph, risk, Highs::new, 1, SECONDS, List.of()));
    }

    static Stream<Arguments> published() {
        return Stream.of(
                Arguments.of("farmer", Published.farmer(), -108_390),
                Arguments.of("LandS", Published.landS(), 381.853333),
                Arguments.of("production", Published.production(), -23.96),
                Arguments.of("hydro", Published.hydro(), 10),
                Arguments.of("assets", Published.assets(), 1.514),
                Arguments.of("reservoirs", Published.reservoirs(), 8333.3333));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void aPublishedProblemHasItsPublishedAnswerByEachMethod(
            String name, PolicyGraph graph, double answer) {
        double allowed = name.equals("assets") ? 5e-4 : 1e-6 * Math.abs(answer) + 1e-4;
        for (Found found : byEachMethod(graph, RiskMeasure.mean())) {
            assertThat(found.objective()).as(found.method()).isCloseTo(answer, within(allowed));
            assertThat(found.bound()).as(found.method()).isCloseTo(answer, within(allowed));
            assertThat(found.isProven()).as(found.method()).isTrue();
        }
    }

    @Test
    void theFarmerSowsWhatTheBookSays() {
        for (Found found : byEachMethod(Published.farmer(), RiskMeasure.mean())) {
            Map<String, Double> sown = found.firstStage();
            assertThat(sown).containsOnlyKeys("wheat", "corn", "beet");
            assertThat(sown.get("wheat")).isCloseTo(170, within(1e-4));
            assertThat(sown.get("corn")).isCloseTo(80, within(1e-4));
            assertThat(sown.get("beet")).isCloseTo(250, within(1e-4));
        }
    }

    /** No bound is known of what a harvest brings, whatever was sown. */
    @Test
    void theFarmerSowsTheSameWhateverMoneyIsWorth() {
        for (double money : new double[] {1e3, 1e5, 1e6}) {
            for (Found found : byEachMethod(Published.farmer(money), RiskMeasure.mean())) {
                assertThat(found.objective() / money)
                        .as("%s, %s", found.method(), money)
                        .isCloseTo(-108_390, within(0.2));
                assertThat(found.bound() / money)
                        .as("%s, %s", found.method(), money)
                        .isCloseTo(-108_390, within(0.2));
            }
        }
        PolicyGraph dear = Published.farmer(1e8);
        assertThatThrownBy(() ->
                        Decomposition.lShaped(
                                dear, RiskMeasure.mean(), Highs::new, SECONDS, List.of()))
                .isInstanceOf(UnsolvedException.class)
                .hasMessageContaining("Give costs in a larger unit");
    }

    /** A year of random numbers; points can be lacking, and every value has a floor. */
    private static StageProgramme year(SplittableRandom random, boolean isFirst) {
        var it = isFirst ? new StageBuilder() : new StageBuilder("stock0");
        it.column("buy", 1 + 3 * random.nextDouble(), 0, 6)
                .column("stock", 0.1, 0, 8)
                .column("short", 9 + 9 * random.nextDouble(), 0, 4);
        double need = 5 * random.nextDouble();
        if (isFirst) {
            return it.row("balance", need, need, "buy", 1, "short", 1, "stock", -1).build("stock");
        }
        // a need up to 13 cannot be met or left without what was kept
        double hard = need + (random.nextInt(4) == 0 ? 8 : 0);
        return it.row("balance", hard, hard, "buy", 1, "short", 1, "stock", -1, "stock0", 1)
                .build("stock");
    }

    /** A graph of random sizes and numbers, whose stages do not depend on one another. */
    static PolicyGraph random(SplittableRandom random) {
        int stages = 2 + random.nextInt(3);
        List<List<StageProgramme>> all = new ArrayList<>();
        List<double[]> probability = new ArrayList<>();
        for (int t = 0; t < stages; t++) {
            double[] p = new double[t == 0 ? 1 : 1 + random.nextInt(3)];
            Arrays.setAll(p, k -> 0.2 + random.nextDouble());
            double sum = Arrays.stream(p).sum();
            boolean isFirst = t == 0;
            all.add(Arrays.stream(p).mapToObj(_ -> year(random, isFirst)).toList());
            probability.add(Arrays.stream(p).map(each -> each / sum).toArray());
        }
        return PolicyGraph.independent(all, probability);
    }

    /**
     * A chain of random sizes: what may come depends on the node, nodes may be followed by the same
     * ones, some outcomes have no probability, and now and then there are too many for planes of
     * their own.
     */
    static PolicyGraph chain(SplittableRandom random) {
        GraphWriter graph = new GraphWriter();
        List<Integer> before = List.of(graph.node(0, year(random, true)));
        int stages = 2 + random.nextInt(3);
        for (int t = 1; t < stages; t++) {
            int count = stages == 2 && random.nextBoolean() ? 12 : 2 + random.nextInt(2);
            List<Integer> now = new ArrayList<>();
            for (int k = 0; k < count; k++) {
                now.add(graph.node(t, year(random, false)));
            }
            for (int node : before) {
                double[] p = new double[count];
                Arrays.setAll(p, k -> random.nextInt(4) == 0 ? 0 : random.nextDouble());
                p[random.nextInt(count)] += 0.1;
                double sum = Arrays.stream(p).sum();
                Map<Integer, Double> next = new LinkedHashMap<>();
                for (int k = 0; k < count; k++) {
                    next.put(now.get(k), p[k] / sum);
                }
                graph.after(node, next);
            }
            before = now;
        }
        return graph.graph();
    }

    @Seeds(40)
    void allMethodsAgreeOnRandomGraphsUnderEachMeasureOfRisk(long seed) {
        agree(random(new SplittableRandom(seed)));
    }

    @Seeds(40)
    void allMethodsAgreeOnRandomChainsWhoseNodesShareWhatFollows(long seed) {
        agree(chain(new SplittableRandom(seed)));
    }

    private static void agree(PolicyGraph graph) {
        double lower = Double.NEGATIVE_INFINITY;
        for (RiskMeasure risk :
                List.of(
                        RiskMeasure.mean(),
                        new RiskMeasure(0.5, 0.4),
                        RiskMeasure.cvar(0.4),
                        RiskMeasure.worstCase())) {
            List<Found> found = byEachMethod(graph, risk);
            double value = found.getFirst().objective();
            for (Found one : found) {
                double room = 1e-6 * (1 + Math.abs(value));
                assertThat(one.objective()).as(one + "").isCloseTo(value, within(room));
                assertThat(one.bound()).as(one + "").isCloseTo(value, within(room));
            }
            assertThat(value).as("more fear never costs less").isGreaterThan(lower - 1e-6);
            lower = value;
        }
    }

    @Test
    void theSameSeedGivesTheSameBits() {
        PolicyGraph graph = random(new SplittableRandom(7));
        assertThat(Decomposition.sddp(graph, RiskMeasure.mean(), Highs::new, 5, SECONDS, List.of()))
                .isEqualTo(
                        Decomposition.sddp(
                                graph, RiskMeasure.mean(), Highs::new, 5, SECONDS, List.of()));
    }

    /** Demand for three boats out of twelve stages' worth of weather: too many ways to follow. */
    @Test
    void manyWaysAreSampledAndTheBoundLiesWithinWhatWasSampled() {
        List<List<StageProgramme>> stages = new ArrayList<>();
        List<double[]> probability = new ArrayList<>();
        for (int t = 0; t < 9; t++) {
            List<StageProgramme> here = new ArrayList<>();
            for (double need : t == 0 ? new double[] {1} : new double[] {0, 2, 5}) {
                var it = t == 0 ? new StageBuilder() : new StageBuilder("stock0");
                it.column("buy", 1, 0, 3).column("stock", 0.1, 0, 9).column("short", 6, 0, INF);
                Object[] row = {"buy", 1, "short", 1, "stock", -1};
                if (t > 0) {
                    row = new Object[] {"buy", 1, "short", 1, "stock", -1, "stock0", 1};
                }
                here.add(it.row("balance", need, need, row).build("stock"));
            }
            stages.add(here);
            probability.add(t == 0 ? new double[] {1} : new double[] {.3, .4, .3});
        }
        PolicyGraph graph = PolicyGraph.independent(stages, probability);
        assertThat(graph.scenarios()).isEqualTo(6_561);
        Found found =
                Decomposition.sddp(graph, RiskMeasure.mean(), Highs::new, 3, SECONDS, List.of());
        double exact =
                ExtensiveForm.solve(graph, RiskMeasure.mean(), Highs::new, SECONDS).objective();
        assertThat(found.bound()).isCloseTo(exact, within(1e-3));
        assertThat(found.sampled()).isPresent();
        assertThat(found.sampled().get().low()).isLessThan(exact);
        assertThat(found.sampled().get().high()).isGreaterThan(exact);
    }

    @Test
    void whatHasNoPointIsSaidWithTheReason() {
        StageProgramme first = new StageBuilder().column("x", 1, 0, 1).build("x");
        StageProgramme second = new StageBuilder("x0").row("need", 2, 3, "x0", 1).build();
        PolicyGraph graph =
                PolicyGraph.independent(
                        List.of(List.of(first), List.of(second)),
                        List.of(new double[] {1}, new double[] {1}));
        assertThatThrownBy(() ->
                        Decomposition.lShaped(
                                graph, RiskMeasure.mean(), Highs::new, SECONDS, List.of()))
                .isInstanceOf(UnsolvedException.class)
                .hasMessageContaining("leaves every outcome a point");
    }

    /**
     * The L-shaped method by a clock that jumps when so many solvers were made: one for each of the
     * three outcomes to find the least that it may cost, then one a node as it is met.
     */
    private static Found untilSolver(PolicyGraph graph, int late) {
        AtomicInteger made = new AtomicInteger();
        return Decomposition.lShaped(
                graph,
                RiskMeasure.mean(),
                () -> {
                    made.incrementAndGet();
                    return new Highs();
                },
                Decomposition.Effort.seconds(100),
                () -> made.get() < late ? 0 : 200_000_000_000L,
                List.of());
    }

    private static UnsolvedException late(PolicyGraph graph, int solver) {
        return assertThatThrownBy(() -> untilSolver(graph, solver))
                .asInstanceOf(InstanceOfAssertFactories.throwable(UnsolvedException.class))
                .actual();
    }

    @Test
    void aFirstRoundThatTheTimeCutsOffLeavesABoundThatNoPolicyCostsLessThan() {
        UnsolvedException late = late(Published.landS(), 4);
        Matcher bound =
                Pattern.compile("none costs less than (\\S+)\\. ").matcher(late.getMessage());
        assertThat(bound.find()).as(late.getMessage()).isTrue();
        assertThat(Double.parseDouble(bound.group(1))).isBetween(0.0, 381.86);
        assertThat(late.inSense(true).getMessage())
                .contains("none brings more than -" + bound.group(1) + ". ");
    }

    @Test
    void noBoundIsToldWhereNothingIsKnownOfWhatMayCome() {
        for (UnsolvedException late :
                List.of(late(Published.landS(), 1), late(Published.farmer(), 4))) {
            assertThat(late).hasMessageContaining("neither a policy nor a bound is known");
        }
    }
}
