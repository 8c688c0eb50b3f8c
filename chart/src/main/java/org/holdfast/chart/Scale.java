package org.holdfast.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis from nought: how a value becomes a length, and round values to mark on it.
 *
 * @param top the value at the end, above nought
 * @param length pixels from nought to the end
 */
record Scale(double top, double length, double step) {

    /** A scale that ends on a round value not below {@code most}; marks at most six. */
    static Scale round(double most, double length, int marks) {
        double largest = most > 0 ? most : 1;
        double step = step(largest / marks);
        return new Scale(Math.ceil(largest / step - 1e-9) * step, length, step);
    }

    /** A scale that ends exactly on {@code most}. */
    static Scale exact(double most, double length) {
        double largest = most > 0 ? most : 1;
        return new Scale(largest, length, largest);
    }

    /** How many decimals the marks need. */
    int decimals() {
        int decimals = 0;
        for (double tens = step; tens < 1 - 1e-9 && decimals < 9; tens *= 10) {
            decimals++;
        }
        return decimals;
    }

    double of(double value) {
        return value / top * length;
    }

    /** The round values, nought first. */
    List<Double> marks() {
        var marks = new ArrayList<Double>();
        for (int k = 0; k * step <= top * (1 + 1e-9); k++) {
            marks.add(k * step);
        }
        return marks;
    }

    /** The smallest of 1, 2, 5, 10, 20, … times a power of ten that is not below {@code least}. */
    private static double step(double least) {
        double tens = 1;
        while (tens * 10 <= least) {
            tens *= 10;
        }
        if (least < 1) {
            double parts = 1;
            while (1 / parts >= least * 10 && parts < 1e300) {
                parts *= 10;
            }
            parts *= 10;
            for (double factor : new double[] {1, 2, 5}) {
                if (factor / parts >= least * (1 - 1e-12)) {
                    return factor / parts;
                }
            }
            return 10 / parts;
        }
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * tens >= least * (1 - 1e-12)) {
                return factor * tens;
            }
        }
        return 10 * tens;
    }
}
