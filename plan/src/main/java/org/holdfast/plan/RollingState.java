package org.holdfast.plan;

import java.util.HashMap;
import java.util.Map;

/**
 * What is executed, month by month: the number of each family in each month so far, by its name. A
 * plan fills it at once; ad hoc fills a few months at a time and starts each new window from it.
 */
final class RollingState implements Expr.Numbers {
    private final int months;
    private final Map<String, double[]> byName = new HashMap<>();

    /** Nothing yet. */
    RollingState(int months) {
        this.months = months;
    }

    /** The number of a month; 0 where nothing was executed, the start before all months. */
    @Override
    public double at(Family family, int t) {
        if (t < 0) {
            return family.start();
        }
        double[] numbers = byName.get(family.key);
        return numbers == null ? 0 : numbers[t];
    }

    void set(Family family, int t, double number) {
        double[] numbers = byName.get(family.key);
        if (numbers == null && number != 0) {
            numbers = new double[months];
            byName.put(family.key, numbers);
        }
        if (numbers != null) {
            numbers[t] = number;
        }
    }

    /** What an expression came to. */
    double value(Expr expr) {
        return expr.value(this);
    }
}
