package org.holdfast.stochastic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.holdfast.stochastic.PolicyGraph.Future;
import org.holdfast.stochastic.PolicyGraph.Node;

/** Small problems whose answers are published. */
final class Published {
    static final double INF = Double.POSITIVE_INFINITY;

    private Published() {}

    /** Birge and Louveaux, Introduction to Stochastic Programming (2011), section 1.1. */
    static PolicyGraph farmer() {
        return farmer(1);
    }

    /** The same in another money, of which so much is worth one. */
    static PolicyGraph farmer(double money) {
        StageProgramme land =
                new StageBuilder()
                        .column("wheat", 150 * money, 0, INF)
                        .column("corn", 230 * money, 0, INF)
                        .column("beet", 260 * money, 0, INF)
                        .row("land", -INF, 500, "wheat", 1, "corn", 1, "beet", 1)
                        .build("wheat", "corn", "beet");
        List<StageProgramme> harvests = new ArrayList<>();
        for (double yield : new double[] {1.2, 1, 0.8}) {
            harvests.add(
                    new StageBuilder("wheat", "corn", "beet")
                            .column("buy wheat", 238 * money, 0, INF)
                            .column("buy corn", 210 * money, 0, INF)
                            .column("sell wheat", -170 * money, 0, INF)
                            .column("sell corn", -150 * money, 0, INF)
                            .column("sell beet", -36 * money, 0, 6000)
                            .column("sell more beet", -10 * money, 0, INF)
                            .row(
                                    "wheat",
                                    200,
                                    INF,
                                    "wheat",
                                    2.5 * yield,
                                    "buy wheat",
                                    1,
                                    "sell wheat",
                                    -1)
                            .row(
                                    "corn",
                                    240,
                                    INF,
                                    "corn",
                                    3 * yield,
                                    "buy corn",
                                    1,
                                    "sell corn",
                                    -1)
                            .row(
                                    "beet",
                                    0,
                                    INF,
                                    "beet",
                                    20 * yield,
                                    "sell beet",
                                    -1,
                                    "sell more beet",
                                    -1)
                            .build());
        }
        return PolicyGraph.independent(List.of(List.of(land), harvests), even(3));
    }

    /** Louveaux and Smeers 1988: four plants, three modes, the first of which is uncertain. */
    static PolicyGraph landS() {
        double[] build = {10, 7, 16, 6};
        double[][] run = {{40, 45, 32, 55}, {24, 27, 19.2, 33}, {4, 4.5, 3.2, 5.5}};
        var first = new StageBuilder();
        String[] x = new String[4];
        for (int i = 0; i < 4; i++) {
            x[i] = "x" + i;
            first.column(x[i], build[i], 0, INF);
        }
        first.row("least", 12, INF, x[0], 1, x[1], 1, x[2], 1, x[3], 1)
                .row("budget", -INF, 120, x[0], 10, x[1], 7, x[2], 16, x[3], 6);
        List<StageProgramme> later = new ArrayList<>();
        for (double demand : new double[] {3, 5, 7}) {
            var second = new StageBuilder(x);
            for (int i = 0; i < 4; i++) {
                for (int j = 0; j < 3; j++) {
                    second.column("y" + i + j, run[j][i], 0, INF);
                }
                second.row(
                        "plant " + i,
                        -INF,
                        0,
                        "y" + i + 0,
                        1,
                        "y" + i + 1,
                        1,
                        "y" + i + 2,
                        1,
                        x[i],
                        -1);
            }
            double[] need = {demand, 3, 2};
            for (int j = 0; j < 3; j++) {
                second.row(
                        "mode " + j,
                        need[j],
                        INF,
                        "y0" + j,
                        1,
                        "y1" + j,
                        1,
                        "y2" + j,
                        1,
                        "y3" + j,
                        1);
            }
            later.add(second.build());
        }
        return PolicyGraph.independent(
                List.of(List.of(first.build(x)), later),
                List.of(new double[] {1}, new double[] {.3, .4, .3}));
    }

    /** Production of two products over three stages (FAST's and SDDP.jl's examples): −23.96. */
    static PolicyGraph production() {
        List<List<StageProgramme>> stages = new ArrayList<>();
        for (double[] demands : new double[][] {{0}, {2, 10}, {2, 10}}) {
            List<StageProgramme> outcomes = new ArrayList<>();
            for (double demand : demands) {
                var it = stages.isEmpty() ? new StageBuilder() : new StageBuilder("a0", "b0");
                it.column("a", .2, 0, INF)
                        .column("b", .7, 0, INF)
                        .column("sell a", -2.33, 0, stages.isEmpty() ? 0 : INF)
                        .column("sell b", -2.54, 0, stages.isEmpty() ? 0 : INF)
                        .row("demand", -INF, demand, "sell a", 1, "sell b", 1);
                if (!stages.isEmpty()) {
                    it.row("a there", -INF, 0, "sell a", 1, "a0", -1)
                            .row("b there", -INF, 0, "sell b", 1, "b0", -1);
                }
                outcomes.add(it.build("a", "b"));
            }
            stages.add(outcomes);
        }
        return PolicyGraph.independent(
                stages, List.of(new double[] {1}, new double[] {.5, .5}, new double[] {.5, .5}));
    }

    /** Two reservoir stages (FAST): the cost of thermal power is 10. */
    static PolicyGraph hydro() {
        List<List<StageProgramme>> stages = new ArrayList<>();
        for (double[] inflows : new double[][] {{6}, {2, 10}}) {
            List<StageProgramme> outcomes = new ArrayList<>();
            for (double inflow : inflows) {
                boolean isFirst = stages.isEmpty();
                var it = isFirst ? new StageBuilder() : new StageBuilder("before");
                it.column("volume", 0, 0, 8)
                        .column("turbine", 0, 0, INF)
                        .column("thermal", 5, 0, INF)
                        .row("demand", 6, INF, "turbine", 1, "thermal", 1);
                if (isFirst) {
                    it.row("water", -INF, inflow, "volume", 1, "turbine", 1);
                } else {
                    it.row("water", -INF, inflow, "volume", 1, "turbine", 1, "before", -1);
                }
                outcomes.add(it.build("volume"));
            }
            stages.add(outcomes);
        }
        return PolicyGraph.independent(stages, List.of(new double[] {1}, new double[] {.5, .5}));
    }

    /** Stocks and bonds over a Markov chain of two states (SDDP.jl's example): 1.514. */
    static PolicyGraph assets() {
        double[] stock = {1.25, 1.06};
        double[] bond = {1.14, 1.12};
        List<Node> nodes = new ArrayList<>();
        List<Future> futures = new ArrayList<>();
        nodes.add(
                new Node(
                        0,
                        new StageBuilder()
                                .column("stocks", 0, 0, INF)
                                .column("bonds", 0, 0, INF)
                                .row("money", 55, 55, "stocks", 1, "bonds", 1)
                                .build("stocks", "bonds"),
                        0));
        futures.add(new Future(new int[] {1, 2}, new double[] {.5, .5}));
        for (int t = 1; t <= 3; t++) {
            for (int s = 0; s < 2; s++) {
                var it = new StageBuilder("stocks0", "bonds0");
                if (t < 3) {
                    it.column("stocks", 0, 0, INF)
                            .column("bonds", 0, 0, INF)
                            .row(
                                    "money", 0, 0, "stocks0", stock[s], "bonds0", bond[s], "stocks",
                                    -1, "bonds", -1);
                    nodes.add(new Node(t, it.build("stocks", "bonds"), t));
                } else {
                    it.column("over", -1, 0, INF)
                            .column("short", 4, 0, INF)
                            .row(
                                    "goal", 80, 80, "stocks0", stock[s], "bonds0", bond[s], "over",
                                    -1, "short", 1);
                    nodes.add(new Node(t, it.build(), PolicyGraph.NONE));
                }
            }
            if (t < 3) {
                futures.add(new Future(new int[] {2 * t + 1, 2 * t + 2}, new double[] {.5, .5}));
            }
        }
        return new PolicyGraph(nodes, futures);
    }

    /**
     * Three reservoir stages, three inflows each, the first one drawn too: 8333.33 (SDDP.jl's
     * documentation, from a file in MSPFormat).
     */
    static PolicyGraph reservoirs() {
        double[] fuel = {50, 100, 150};
        List<List<StageProgramme>> stages = new ArrayList<>();
        List<double[]> probability = new ArrayList<>();
        stages.add(List.of(new StageBuilder().column("volume", 0, 200, 200).build("volume")));
        probability.add(new double[] {1});
        for (int t = 0; t < 3; t++) {
            List<StageProgramme> outcomes = new ArrayList<>();
            for (double inflow : new double[] {0, 50, 100}) {
                outcomes.add(
                        new StageBuilder("before")
                                .column("volume", 0, t == 0 ? 0.01 : 0, 200)
                                .column("thermal", fuel[t], 0, INF)
                                .column("hydro", 0, 0, INF)
                                .column("spill", 0, 0, INF)
                                .row("demand", 150, 150, "hydro", 1, "thermal", 1)
                                .row(
                                        "water", inflow, inflow, "volume", 1, "hydro", 1, "spill",
                                        1, "before", -1)
                                .build("volume"));
            }
            stages.add(outcomes);
            probability.add(new double[] {1.0 / 3, 1.0 / 3, 1.0 / 3});
        }
        return PolicyGraph.independent(stages, probability);
    }

    private static List<double[]> even(int outcomes) {
        double[] p = new double[outcomes];
        Arrays.fill(p, 1.0 / outcomes);
        return List.of(new double[] {1}, p);
    }
}
