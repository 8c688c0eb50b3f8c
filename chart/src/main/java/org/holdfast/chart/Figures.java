package org.holdfast.chart;

/** Writes the numbers of one column alike: as many decimals as three digits of the largest need. */
record Figures(Labels labels, double largest) {

    String of(double value) {
        boolean plain = value == 0 || largest >= 1000;
        return plain ? labels.number(value) : labels.number(value, decimals());
    }

    /** A change; none is written as nought. */
    String change(double value) {
        boolean same = Math.abs(value) < 1e-9 * largest;
        return same ? labels.number(0) : labels.signed(threeDigits(value), decimals());
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
        return decimals;
    }
}
