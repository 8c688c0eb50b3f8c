package org.holdfast.stochastic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.plan.Programme;

/**
 * The linear programme of one node, minimised. Its first columns are handed down by the stage
 * before; the rest are decided here. Nodes that differ in the sides of rows alone share {@code
 * programme}, and so a solver.
 *
 * @param programme costs, bounds and matrix; the sides of its rows are not used
 * @param rowLower [row]
 * @param rowUpper [row]
 * @param offset cost that comes whatever is decided
 * @param incoming how many of the first columns are handed down
 * @param outgoing columns that are handed on
 * @param integers columns that take whole numbers
 */
@SuppressWarnings("ArrayRecordComponent") // large, read-only by agreement
public record StageProgramme(
        Programme programme,
        double[] rowLower,
        double[] rowUpper,
        double offset,
        int incoming,
        int[] outgoing,
        int[] integers) {

    /** The value of columns at a point, offset included, without what comes after. */
    double cost(double[] values) {
        double[] cost = programme.cost();
        double sum = offset;
        for (int k = 0; k < cost.length; k++) {
            sum += cost[k] * values[k];
        }
        return sum;
    }

    /** Writes a programme column by column and row by row. */
    public static final class Builder {
        private final List<String> columns = new ArrayList<>();
        private final List<String> rows = new ArrayList<>();
        private final List<double[]> columnData = new ArrayList<>();
        private final List<double[]> rowData = new ArrayList<>();
        private final List<Map<Integer, Double>> entries = new ArrayList<>();
        private final List<Integer> integers = new ArrayList<>();
        private final Map<String, Integer> byName = new HashMap<>();
        private final int incoming;

        /** A programme that is handed these columns by the stage before. */
        public Builder(String... incoming) {
            this.incoming = incoming.length;
            for (String name : incoming) {
                column(name, 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            }
        }

        /** A column that is decided here. */
        public Builder column(String name, double cost, double lower, double upper) {
            if (byName.putIfAbsent(name, columns.size()) != null) {
                throw new IllegalArgumentException("column '" + name + "' is there twice");
            }
            columns.add(name);
            columnData.add(new double[] {cost, lower, upper});
            entries.add(new HashMap<>());
            return this;
        }

        /** Lets a column take whole numbers only. */
        public Builder whole(String name) {
            integers.add(place(name));
            return this;
        }

        /** A row; {@code parts} are columns and their coefficients in turn. */
        public Builder row(String name, double lower, double upper, Object... parts) {
            for (int k = 0; k < parts.length; k += 2) {
                double by = ((Number) parts[k + 1]).doubleValue();
                entries.get(place((String) parts[k])).merge(rows.size(), by, Double::sum);
            }
            rows.add(name);
            rowData.add(new double[] {lower, upper});
            return this;
        }

        private int place(String name) {
            Integer place = byName.get(name);
            if (place == null) {
                throw new IllegalArgumentException("there is no column '" + name + "'");
            }
            return place;
        }

        /** The programme, which hands these columns on. */
        public StageProgramme build(String... outgoing) {
            int[] starts = new int[columns.size() + 1];
            for (int c = 0; c < columns.size(); c++) {
                starts[c + 1] = starts[c] + entries.get(c).size();
            }
            int[] rowIndex = new int[starts[columns.size()]];
            double[] coefficient = new double[rowIndex.length];
            for (int c = 0; c < columns.size(); c++) {
                int place = starts[c];
                for (int row : entries.get(c).keySet().stream().sorted().toList()) {
                    rowIndex[place] = row;
                    coefficient[place++] = entries.get(c).getOrDefault(row, 0.0);
                }
            }
            List<String> columnNames = List.copyOf(columns);
            List<String> rowNames = List.copyOf(rows);
            double[] rowLower = field(rowData, 0);
            double[] rowUpper = field(rowData, 1);
            Programme programme =
                    new Programme(
                            field(columnData, 0),
                            field(columnData, 1),
                            field(columnData, 2),
                            rowLower,
                            rowUpper,
                            starts,
                            rowIndex,
                            coefficient,
                            columnNames::get,
                            rowNames::get);
            return new StageProgramme(
                    programme,
                    rowLower,
                    rowUpper,
                    0,
                    incoming,
                    Arrays.stream(outgoing).mapToInt(this::place).toArray(),
                    integers.stream().mapToInt(k -> k).toArray());
        }

        private static double[] field(List<double[]> data, int field) {
            return data.stream().mapToDouble(d -> d[field]).toArray();
        }
    }
}
