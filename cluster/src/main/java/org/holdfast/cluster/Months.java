package org.holdfast.cluster;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Puts the parts of each month together, from parts in the order of their cells. */
final class Months implements Iterator<Row> {
    private final Iterator<Tuple2<Cell, Part>> parts;
    private final int futures;
    private final Function<Month, Row> told;
    private @Nullable Tuple2<Cell, Part> next;

    /** One monthly measure in one month of all futures. */
    static final class Month {
        /** Series × month. */
        final int row;

        /** [future] NaN where it failed. */
        final float[] values;

        /** Rising: the values of the futures that are known in all months of the measure. */
        final double[] sorted;

        private Month(int row, float[] values, float[] known, int n) {
            this.row = row;
            this.values = values;
            // Sorted before they are widened: that is the same order, and faster.
            Arrays.sort(known, 0, n);
            sorted = new double[n];
            for (int k = 0; k < n; k++) {
                sorted[k] = known[k];
            }
        }
    }

    /**
     * Months of parts.
     *
     * @param futures how many each month has
     * @param told what becomes of a month
     */
    Months(Iterator<Tuple2<Cell, Part>> parts, int futures, Function<Month, Row> told) {
        this.parts = parts;
        this.futures = futures;
        this.told = told;
        next = parts.hasNext() ? parts.next() : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Row next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        int row = next._1().row();
        float[] values = new float[futures];
        float[] known = new float[futures];
        int seen = 0;
        int n = 0;
        while (next != null && next._1().row() == row) {
            Part.Month part = (Part.Month) next._2();
            if (next._1().from() != seen) {
                throw new IllegalStateException(
                        "futures from %s are missing in row %s, got %s"
                                .formatted(seen, row, next._1()));
            }
            System.arraycopy(part.values, 0, values, seen, part.values.length);
            int out = 0;
            for (int f = 0; f < part.values.length; f++) {
                if (out < part.leftOut.length && part.leftOut[out] == f) {
                    out++;
                } else {
                    known[n++] = part.values[f];
                }
            }
            seen += part.values.length;
            next = parts.hasNext() ? parts.next() : null;
        }
        if (seen != futures) {
            throw new IllegalStateException(
                    "row " + row + " has " + seen + " futures instead of " + futures);
        }
        return told.apply(new Month(row, values, known, n));
    }
}
