package org.holdfast.chart;

import java.util.List;

/** Writes the numbers of one column alike: as many decimals as three digits of the largest need. */
record Figures(Labels labels, double largest, int most) {
    private static final int MOST = 6;

    Figures(Labels labels, double largest) {
        this(labels, largest, MOST);
    }

    /** The same, without decimals that are nought in the whole column. */
    static Figures ofColumn(Labels labels, List<Double> values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        int decimals = new Figures(labels, largest).decimals();
        double unit = 1;
        for (int k = 0; k < decimals; k++) {
            unit *= 10;
        }
        while (decimals > 0 && areTens(values, unit)) {
            unit /= 10;
            decimals--;
        }
        return new Figures(labels, largest, decimals);
    }

    /** True if all values, in whole units, end in a nought. */
    private static boolean areTens(List<Double> values, double unit) {
        for (double value : values) {
            double tenths = Math.floor(value * unit + 0.5) / 10;
            if (Math.abs(tenths - Math.floor(tenths + 0.5)) > 0.01) {
                return false;
            }
        }
        return true;
    }

    String of(double value) {
        return isPlain(value) ? labels.number(value) : labels.number(value, decimals());
    }

    /** How much more one is than the other, as both are printed. */
    double difference(double value, double from) {
        double difference = printed(value) - printed(from);
        return Math.abs(difference) < 1e-9 * largest ? 0 : difference;
    }

    /** The same written; none is nought. */
    String change(double value, double from) {
        double difference = difference(value, from);
        return difference == 0
                ? labels.number(0)
                : labels.signed(threeDigits(difference), decimals());
    }

    private double printed(double value) {
        return isPlain(value) ? labels.printed(value) : labels.printed(value, decimals());
    }

    private boolean isPlain(double value) {
        return value == 0 || largest >= 1000;
    }

    /** The value rounded to three digits where more would be written before the decimal point. */
    private static double threeDigits(double value) {
        double unit = 1;
        while (Math.abs(value) >= 1000 * unit) {
            unit *= 10;
        }
        return unit == 1 ? value : Math.floor(value / unit + 0.5) * unit;
    }

    private int decimals() {
        if (largest >= 100 || largest <= 0) {
            return 0;
        }
        int decimals = 1;
        for (double tens = largest; tens < 10 && decimals < 6; tens *= 10) {
            decimals++;
        }
        return Math.min(most, decimals);
    }
}
