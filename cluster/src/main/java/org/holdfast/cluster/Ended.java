package org.holdfast.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.holdfast.model.FutureOutcome;

/** What all futures of a plan ended with, read back from its table. */
final class Ended {
    private final double[][] values;
    private final String[] reasons;

    private Ended(double[][] values, String[] reasons) {
        this.values = values;
        this.reasons = reasons;
    }

    /** Reads the table of a plan. */
    static Ended read(SparkSession spark, String table, Shape shape, int futures) {
        List<FutureOutcome> outcomes = shape.outcomes();
        int columns = outcomes.size();
        FlatMapFunction<Iterator<Row>, Some> packed = rows -> Some.of(rows, columns);
        double[][] values = new double[columns][futures];
        String[] reasons = new String[futures];
        int found = 0;
        for (Some some :
                spark.read()
                        .schema(Tables.futures(outcomes))
                        .parquet(table)
                        .javaRDD()
                        .mapPartitions(packed)
                        .collect()) {
            for (int n = 0; n < some.futures.length; n++) {
                int f = some.futures[n];
                reasons[f] = some.reasons[n];
                for (int k = 0; k < columns; k++) {
                    values[k][f] = some.values[k][n];
                }
            }
            found += some.futures.length;
        }
        if (found != futures || Arrays.stream(reasons).anyMatch(r -> r == null)) {
            throw new IllegalStateException(
                    table + " has " + found + " rows instead of " + futures + " futures");
        }
        return new Ended(values, reasons);
    }

    /** How many futures there are, and which reasons some failed for. */
    record Counted(int futures, int failed, List<String> reasons) {
        Counted {
            reasons = List.copyOf(reasons);
        }
    }

    Counted counted() {
        Set<String> each = new LinkedHashSet<>(List.of(reasons));
        each.remove("");
        int failed = (int) Arrays.stream(reasons).filter(r -> !r.isEmpty()).count();
        return new Counted(reasons.length, failed, List.copyOf(each));
    }

    /** What every future ended with, NaN where it failed. */
    double[] end(int outcome) {
        return values[outcome].clone();
    }

    /** Rows of a partition, packed. */
    private static final class Some implements Serializable {
        private static final long serialVersionUID = 1;

        private final int[] futures;
        private final String[] reasons;
        private final double[][] values;

        private Some(int[] futures, String[] reasons, double[][] values) {
            this.futures = futures;
            this.reasons = reasons;
            this.values = values;
        }

        private static Iterator<Some> of(Iterator<Row> rows, int columns) {
            List<Row> all = new ArrayList<>();
            rows.forEachRemaining(all::add);
            Some some =
                    new Some(
                            new int[all.size()],
                            new String[all.size()],
                            new double[columns][all.size()]);
            for (int n = 0; n < some.futures.length; n++) {
                Row row = all.get(n);
                some.futures[n] = row.getInt(0);
                some.reasons[n] = row.isNullAt(1) ? "" : row.getString(1);
                for (int k = 0; k < columns; k++) {
                    some.values[k][n] = row.isNullAt(2 + k) ? Double.NaN : row.getDouble(2 + k);
                }
            }
            return List.of(some).iterator();
        }
    }
}
