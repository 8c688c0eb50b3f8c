package org.holdfast.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.explore.Runs;
import scala.Tuple2;

/** What one block says about one row of the results. */
sealed interface Part extends Serializable {
    /** What the futures of a block end with. */
    final class Ends implements Part {
        private static final long serialVersionUID = 1;

        /** [outcome][future of the block]; NaN where it failed. */
        final double[][] values;

        /** [future of the block] why it failed; empty if it did not. */
        final String[] reasons;

        Ends(double[][] values, String[] reasons) {
            this.values = values;
            this.reasons = reasons;
        }
    }

    /** One monthly measure in one month of the futures of a block. */
    final class Month implements Part {
        private static final long serialVersionUID = 1;

        /** [future of the block]; NaN where it failed. */
        final float[] values;

        /** Futures of the block that are NaN in some month of this measure; hardly ever any. */
        final int[] leftOut;

        Month(float[] values, int[] leftOut) {
            this.values = values;
            this.leftOut = leftOut;
        }
    }

    /**
     * All parts of a block.
     *
     * @param from number of its first future
     * @param months whether those of the monthly measures are asked for
     */
    static Iterator<Tuple2<Cell, Part>> of(Runs runs, int from, boolean months) {
        Stream<Tuple2<Cell, Part>> ends =
                Stream.of(new Tuple2<>(new Cell(Cell.ENDS, from), ends(runs)));
        // One measure at a time: all of them at once would double the room that a block takes.
        Stream<Tuple2<Cell, Part>> rows =
                IntStream.range(0, months ? runs.series().size() : 0)
                        .boxed()
                        .flatMap(series -> months(runs, series, from).stream());
        return Stream.concat(ends, rows).iterator();
    }

    private static Part ends(Runs runs) {
        double[][] values = new double[runs.outcomes().size()][];
        Arrays.setAll(values, runs::end);
        String[] reasons = new String[runs.futures()];
        Arrays.fill(reasons, "");
        for (Runs.Failure failure : runs.failures()) {
            reasons[failure.future()] = failure.reason();
        }
        return new Ends(values, reasons);
    }

    private static List<Tuple2<Cell, Part>> months(Runs runs, int series, int from) {
        float[][] months = new float[runs.months()][runs.futures()];
        boolean[] whole = new boolean[runs.futures()];
        Arrays.fill(whole, true);
        for (int t = 0; t < months.length; t++) {
            double[] month = runs.at(series, t);
            for (int f = 0; f < month.length; f++) {
                months[t][f] = (float) month[f];
                whole[f] &= !Double.isNaN(month[f]);
            }
        }
        int[] leftOut = IntStream.range(0, whole.length).filter(f -> !whole[f]).toArray();
        List<Tuple2<Cell, Part>> parts = new ArrayList<>();
        for (int t = 0; t < months.length; t++) {
            parts.add(
                    new Tuple2<>(
                            new Cell(series * months.length + t, from),
                            new Month(months[t], leftOut)));
        }
        return parts;
    }
}
