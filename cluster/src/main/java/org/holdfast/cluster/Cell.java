package org.holdfast.cluster;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.apache.spark.Partitioner;

/**
 * Where a part of the results belongs.
 *
 * @param row series × month, or {@link #ENDS} for what futures end with
 * @param from number of the first future of the part
 */
record Cell(int row, int from) implements Comparable<Cell>, Serializable {
    /** The row of what futures end with. */
    static final int ENDS = -1;

    private static final Comparator<Cell> ORDER =
            Comparator.comparingInt(Cell::row).thenComparingInt(Cell::from);

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }

    /**
     * Which partition gets a part: first partitions that each have some futures with all that they
     * end with, then partitions that each have some rows of months with all their futures.
     *
     * @param ends how many of the former
     * @param months how many of the latter; 0 if months are not kept
     */
    static Partitioner partitioner(int futures, int ends, int rows, int months) {
        return new Ranges(futures, ends, rows, months);
    }

    private static final class Ranges extends Partitioner {
        private static final long serialVersionUID = 1;

        private final int futures;
        private final int ends;
        private final int rows;
        private final int months;

        private Ranges(int futures, int ends, int rows, int months) {
            this.futures = futures;
            this.ends = ends;
            this.rows = rows;
            this.months = months;
        }

        @Override
        public int numPartitions() {
            return ends + months;
        }

        @Override
        public int getPartition(Object key) {
            Cell cell = (Cell) key;
            return cell.row == ENDS
                    ? (int) ((long) cell.from * ends / futures)
                    : ends + (int) ((long) cell.row * months / rows);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Ranges r
                    && r.futures == futures
                    && r.ends == ends
                    && r.rows == rows
                    && r.months == months;
        }

        @Override
        public int hashCode() {
            return Objects.hash(futures, ends, rows, months);
        }
    }
}
