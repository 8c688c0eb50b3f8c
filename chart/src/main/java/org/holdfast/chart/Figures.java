package org.holdfast.chart;

/** Writes the numbers of one column alike: as many decimals as three digits of the largest need. */
record Figures(Labels labels, double largest) {

    String of(double value) {
        return largest >= 1000 ? labels.number(value) : labels.number(value, decimals());
    }

    /** A change; one that shows as nought carries no sign. */
    String change(double value) {
        return labels.signed(value, decimals());
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
