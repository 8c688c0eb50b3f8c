package org.holdfast.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.model.Distribution;
import org.holdfast.model.SplitNormal;
import org.holdfast.model.UncertainNumbers;
import org.holdfast.model.UncertainNumbers.Cell;

/**
 * Futures as a browser can hold them. Of a number of which quantiles are told only the place in its
 * distribution is kept, one for each factor; of any other its values.
 */
public final class DrawnFutures {
    /** Steps into which places are rounded, so that a place is two bytes. */
    public static final int STEPS = 65536;

    private final int futures;
    private final List<String> factors;

    /** [factor × futures + future] place in the distribution, in steps. */
    private final int[] places;

    /** [cell that {@link #hasFormula} leaves out × futures + future] its value. */
    private final double[] values;

    /**
     * Futures.
     *
     * @param futures how many
     * @param factors ids of what moves numbers together, in the order of the places
     * @param places [factor × futures + future] place in the distribution, see {@link #step}
     * @param values [cell × futures + future] for each cell that {@link #hasFormula} leaves out, in
     *     their order, its value
     */
    public DrawnFutures(int futures, List<String> factors, int[] places, double[] values) {
        this.futures = futures;
        this.factors = List.copyOf(factors);
        this.places = places.clone();
        this.values = values.clone();
        if (places.length != factors.size() * futures) {
            throw new IllegalArgumentException(
                    places.length + " places for " + factors.size() + " factors");
        }
    }

    public int futures() {
        return futures;
    }

    /** A place in a distribution, strictly between 0 and 1, that fits into two bytes. */
    public static int step(double place) {
        return (int) Math.max(0, Math.min(STEPS - 1, Math.floor(place * STEPS)));
    }

    /** The place that a step stands for. */
    public static double place(int step) {
        return (step + 0.5) / STEPS;
    }

    /** True if a cell's value follows from its place by a formula that is the same everywhere. */
    public static boolean hasFormula(Cell cell) {
        return cell.distribution() == Distribution.QUANTILES;
    }

    /** [future][cell] what each uncertain number is. */
    double[][] drawn(UncertainNumbers numbers) {
        Map<String, Integer> index = new LinkedHashMap<>();
        for (int k = 0; k < factors.size(); k++) {
            index.put(factors.get(k), k);
        }
        double[][] drawn = new double[futures][numbers.all().size()];
        int given = 0;
        for (int n = 0; n < numbers.all().size(); n++) {
            Cell cell = numbers.all().get(n);
            if (hasFormula(cell)) {
                int factor = index.getOrDefault(cell.factor(), -1);
                if (factor < 0) {
                    throw new IllegalArgumentException("no futures for " + cell.factor());
                }
                SplitNormal shape = new SplitNormal(cell.range(), cell.floor(), cell.ceiling());
                for (int f = 0; f < futures; f++) {
                    drawn[f][n] = shape.at(place(places[factor * futures + f]));
                }
            } else {
                for (int f = 0; f < futures; f++) {
                    drawn[f][n] = values[given * futures + f];
                }
                given++;
            }
        }
        return drawn;
    }

    void write(PackOutput out) {
        out.whole(futures);
        out.list(factors, PackOutput::word);
        for (int place : places) {
            out.octet(place >> 8);
            out.octet(place);
        }
        out.whole(values.length);
        for (double value : values) {
            out.number(value);
        }
    }

    static DrawnFutures read(PackInput in) {
        int futures = in.count();
        List<String> factors = new ArrayList<>(in.list(PackInput::word));
        int[] places = new int[factors.size() * futures];
        for (int k = 0; k < places.length; k++) {
            places[k] = (in.octet() << 8) | in.octet();
        }
        double[] values = new double[in.count()];
        for (int k = 0; k < values.length; k++) {
            values[k] = in.number();
        }
        return new DrawnFutures(futures, factors, places, values);
    }
}
