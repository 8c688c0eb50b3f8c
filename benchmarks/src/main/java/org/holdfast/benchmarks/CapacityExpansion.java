package org.holdfast.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.holdfast.plan.Programme;

/**
 * A made-up programme of the shape and size of a plan: plants build capacity, make items from
 * shared materials under yearly funds, and what is needed and not there is short. Drawn from a
 * seed; the numbers mean nothing.
 *
 * <p>Columns, month after month: for each plant make, build, capacity; for each item stock, use,
 * short; for each material buy, stock, left over. Rows in the same order: capacity, limit; stock,
 * need; material; then one row a year for its fund.
 */
public final class CapacityExpansion {
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final int MATERIALS = 2;

    private final int plants;
    private final int items;
    private final int months;
    private final SplittableRandom random;
    private final double[] lower;
    private final double[] upper;
    private final double[] cost;
    private final double[] rowLower;
    private final double[] rowUpper;

    private final int[] starts;
    private int[] rowIndex = new int[1 << 16];
    private double[] coefficient = new double[1 << 16];
    private int entries;

    private CapacityExpansion(int plants, int items, int months, long seed) {
        this.plants = plants;
        this.items = items;
        this.months = months;
        random = new SplittableRandom(seed);
        int columns = months * columnsAMonth();
        int rows = months * rowsAMonth() + (months + 11) / 12;
        lower = new double[columns];
        upper = new double[columns];
        cost = new double[columns];
        starts = new int[columns + 1];
        rowLower = new double[rows];
        rowUpper = new double[rows];
    }

    /** A programme for so many plants, items and months. */
    public static Programme of(int plants, int items, int months, long seed) {
        return new CapacityExpansion(plants, items, months, seed).build();
    }

    private int columnsAMonth() {
        return 3 * (plants + items + MATERIALS);
    }

    private int rowsAMonth() {
        return 2 * (plants + items) + MATERIALS;
    }

    private Programme build() {
        double[] initial = draw(plants, 5, 50);
        double[] buildCost = draw(plants, 0.5, 3);
        double[] makeCost = draw(plants, 0.01, 0.05);
        double[] perUnit = draw(plants, 0.5, 2);
        double[] lead = draw(plants, 6, 24);
        double[] need = draw(items, 150, 600);
        double[] weight = draw(items, 0.5, 2);
        int years = (months + 11) / 12;
        Arrays.fill(rowUpper, months * rowsAMonth(), rowUpper.length, 12.0 * plants);
        Arrays.fill(rowLower, months * rowsAMonth(), rowLower.length, -INF);
        for (int t = 0; t < months; t++) {
            int firstRow = t * rowsAMonth();
            int nextRow = firstRow + rowsAMonth();
            boolean last = t == months - 1;
            int fund = months * rowsAMonth() + Math.min(t / 12, years - 1);
            int column = t * columnsAMonth();
            for (int j = 0; j < plants; j++) {
                int capacityRow = firstRow + j;
                int limitRow = firstRow + plants + j;
                int stockRow = firstRow + 2 * plants + j % items;
                int materialRow = firstRow + 2 * (plants + items) + j % MATERIALS;
                rowLower[capacityRow] = t == 0 ? initial[j] : 0;
                rowUpper[capacityRow] = rowLower[capacityRow];
                rowLower[limitRow] = -INF;
                column(column++, 0, INF, 1e-3 * makeCost[j]);
                entry(limitRow, 1);
                entry(stockRow, 1);
                entry(materialRow, perUnit[j]);
                entry(fund, makeCost[j]);
                column(column++, 0, 0.25 * initial[j], 1e-3 * buildCost[j]);
                int ready = t + (int) lead[j];
                if (ready < months) {
                    entry(ready * rowsAMonth() + j, -1);
                }
                entry(fund, buildCost[j]);
                column(column++, 0, 10 * initial[j], 0);
                entry(capacityRow, 1);
                entry(limitRow, -1);
                if (!last) {
                    entry(nextRow + j, -1);
                }
            }
            for (int i = 0; i < items; i++) {
                int stockRow = firstRow + 2 * plants + i;
                int needRow = stockRow + items;
                rowLower[stockRow] = t == 0 ? -2 * need[i] : 0;
                rowUpper[stockRow] = rowLower[stockRow];
                rowLower[needRow] = need[i] * (1 + 0.3 * random.nextDouble());
                rowUpper[needRow] = rowLower[needRow];
                column(column++, 0, INF, 1e-4);
                entry(stockRow, -1);
                if (!last) {
                    entry(nextRow + 2 * plants + i, 1);
                }
                column(column++, 0, INF, 0);
                entry(stockRow, -1);
                entry(needRow, 1);
                column(column++, 0, INF, weight[i]);
                entry(needRow, 1);
            }
            for (int m = 0; m < MATERIALS; m++) {
                int materialRow = firstRow + 2 * (plants + items) + m;
                column(column++, 0, 10.0 * plants * (1 + 0.02 * t), 1e-4);
                entry(materialRow, -1);
                column(column++, 0, INF, 1e-5);
                entry(materialRow, 1);
                if (!last) {
                    entry(materialRow + rowsAMonth(), -1);
                }
                column(column++, 0, INF, 0);
                entry(materialRow, 1);
            }
        }
        starts[cost.length] = entries;
        return new Programme(
                cost,
                lower,
                upper,
                rowLower,
                rowUpper,
                starts,
                Arrays.copyOf(rowIndex, entries),
                Arrays.copyOf(coefficient, entries),
                column -> "column" + column,
                row -> "row" + row);
    }

    private void column(int column, double from, double to, double price) {
        starts[column] = entries;
        lower[column] = from;
        upper[column] = to;
        cost[column] = price;
    }

    private void entry(int row, double value) {
        if (entries == rowIndex.length) {
            rowIndex = Arrays.copyOf(rowIndex, 2 * entries);
            coefficient = Arrays.copyOf(coefficient, 2 * entries);
        }
        rowIndex[entries] = row;
        coefficient[entries++] = value;
    }

    private double[] draw(int count, double from, double to) {
        return random.doubles(count, from, to).toArray();
    }
}
