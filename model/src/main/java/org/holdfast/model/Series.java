package org.holdfast.model;

import java.util.function.IntToDoubleFunction;

/** One number a month, from the case's first month on. Never changes. */
public final class Series {
    private final double[] values;

    private Series(double[] values) {
        this.values = values;
    }

    /** A series with a copy of the values. */
    public static Series of(double... values) {
        return new Series(values.clone());
    }

    /** A series over the array itself, which its maker must not keep. */
    static Series ofOwn(double[] values) {
        return new Series(values);
    }

    public static Series zero(int months) {
        return new Series(new double[months]);
    }

    public static Series generate(int months, IntToDoubleFunction value) {
        double[] values = new double[months];
        for (int t = 0; t < months; t++) {
            values[t] = value.applyAsDouble(t);
        }
        return new Series(values);
    }

    public int months() {
        return values.length;
    }

    public double at(int t) {
        return values[t];
    }

    /** Sum over all months. */
    public double sum() {
        return sum(0, values.length);
    }

    /** Sum over the months {@code from} to before {@code to}. */
    public double sum(int from, int to) {
        double sum = 0;
        for (int t = from; t < to; t++) {
            sum += values[t];
        }
        return sum;
    }

    public Series plus(Series other) {
        return generate(values.length, t -> values[t] + other.values[t]);
    }

    public Series times(double factor) {
        return generate(values.length, t -> values[t] * factor);
    }

    /** Writes the values into an array that holds at least as many. */
    public void copyInto(double[] into) {
        System.arraycopy(values, 0, into, 0, values.length);
    }

    /** The values as a new array. */
    public double[] toArray() {
        return values.clone();
    }

    @Override
    public String toString() {
        return "Series of " + values.length + " months, sum " + sum();
    }
}
