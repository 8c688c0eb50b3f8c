package org.holdfast.highs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.holdfast.plan.Programme;

/** Programmes to solve in tests, written as one would on paper. */
final class Programmes {
    static final double INF = Double.POSITIVE_INFINITY;

    private final List<double[]> columns = new ArrayList<>();
    private final List<String> columnNames = new ArrayList<>();
    private final List<TreeMap<Integer, Double>> entries = new ArrayList<>();
    private final List<double[]> rows = new ArrayList<>();
    private final List<String> rowNames = new ArrayList<>();

    /** A column's place, to use in rows. */
    int column(String name, double cost, double lower, double upper) {
        columns.add(new double[] {cost, lower, upper});
        columnNames.add(name);
        entries.add(new TreeMap<>());
        return columns.size() - 1;
    }

    /** Adds lower ≤ Σ coefficient · column ≤ upper. */
    void row(String name, double lower, Map<Integer, Double> terms, double upper) {
        terms.forEach((column, value) -> entries.get(column).put(rows.size(), value));
        rows.add(new double[] {lower, upper});
        rowNames.add(name);
    }

    Programme build() {
        int[] starts = new int[columns.size() + 1];
        for (int k = 0; k < columns.size(); k++) {
            starts[k + 1] = starts[k] + entries.get(k).size();
        }
        return new Programme(
                side(columns, 0),
                side(columns, 1),
                side(columns, 2),
                side(rows, 0),
                side(rows, 1),
                starts,
                entries.stream().flatMap(e -> e.keySet().stream()).mapToInt(i -> i).toArray(),
                entries.stream().flatMap(e -> e.values().stream()).mapToDouble(v -> v).toArray(),
                columnNames::get,
                rowNames::get);
    }

    private static double[] side(List<double[]> all, int side) {
        return all.stream().mapToDouble(one -> one[side]).toArray();
    }

    /** Bread at 3 and cake at 5 take 1 and 2 kg of flour, of 8, and 3 and 2 hours, of 18. */
    static Programme bakery() {
        Programmes it = new Programmes();
        int bread = it.column("bread", -3, 0, INF);
        int cake = it.column("cake", -5, 0, INF);
        it.row("flour", -INF, Map.of(bread, 1.0, cake, 2.0), 8);
        it.row("hours", -INF, Map.of(bread, 3.0, cake, 2.0), 18);
        return it.build();
    }

    /** Sailboats for four quarters. */
    static Programme sailco() {
        double[] demand = {40, 60, 75, 25};
        Programmes it = new Programmes();
        int stock = it.column("stock 0", 0, 10, 10);
        for (int t = 1; t <= demand.length; t++) {
            int regular = it.column("regular " + t, 400, 0, 40);
            int overtime = it.column("overtime " + t, 450, 0, INF);
            int next = it.column("stock " + t, 20, 0, INF);
            it.row(
                    "demand " + t,
                    demand[t - 1],
                    Map.of(stock, 1.0, regular, 1.0, overtime, 1.0, next, -1.0),
                    demand[t - 1]);
            stock = next;
        }
        return it.build();
    }

    /** Two canneries, three markets; costs in dollars a case. */
    static Programme canneries() {
        double[] supply = {350, 600};
        double[] demand = {325, 300, 275};
        double[][] cost = {{0.225, 0.153, 0.162}, {0.225, 0.162, 0.126}};
        Programmes it = new Programmes();
        int[][] ship = new int[2][3];
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 3; j++) {
                ship[i][j] = it.column("ship " + i + " to " + j, cost[i][j], 0, INF);
            }
        }
        for (int i = 0; i < 2; i++) {
            it.row(
                    "supply " + i,
                    -INF,
                    Map.of(ship[i][0], 1.0, ship[i][1], 1.0, ship[i][2], 1.0),
                    supply[i]);
        }
        for (int j = 0; j < 3; j++) {
            it.row("demand " + j, demand[j], Map.of(ship[0][j], 1.0, ship[1][j], 1.0), INF);
        }
        return it.build();
    }

    /** Rows of every kind over columns of every kind, with a costly way out of each row. */
    static Programme random(int columns, int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Programmes it = new Programmes();
        for (int k = 0; k < columns; k++) {
            double lower = random.nextDouble(-5, 5);
            double upper = lower + random.nextDouble(0, 10);
            double cost = random.nextDouble(-1, 2);
            switch (random.nextInt(5)) {
                case 0 -> it.column("fixed " + k, cost, lower, lower);
                case 1 -> it.column("above " + k, Math.abs(cost), lower, INF);
                case 2 -> it.column("below " + k, -Math.abs(cost), -INF, upper);
                case 3 -> it.column("free " + k, 0, -INF, INF);
                default -> it.column("between " + k, cost, lower, upper);
            }
        }
        for (int r = 0; r < rows; r++) {
            Map<Integer, Double> terms = new TreeMap<>();
            for (int n = 0; n < 4; n++) {
                terms.put(random.nextInt(columns), random.nextDouble(-3, 3));
            }
            terms.put(it.column("lack " + r, random.nextDouble(10, 20), 0, INF), 1.0);
            terms.put(it.column("excess " + r, random.nextDouble(10, 20), 0, INF), -1.0);
            double lower = random.nextDouble(-10, 10);
            double upper = lower + random.nextDouble(1, 10);
            switch (random.nextInt(4)) {
                case 0 -> it.row("equal " + r, lower, terms, lower);
                case 1 -> it.row("at least " + r, lower, terms, INF);
                case 2 -> it.row("at most " + r, -INF, terms, upper);
                default -> it.row("range " + r, lower, terms, upper);
            }
        }
        return it.build();
    }
}
