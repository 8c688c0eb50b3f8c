package org.holdfast.model;

/** A measure at the favourable, central and adverse end of what is uncertain; low ≤ high. */
public record Spread(double low, double central, double high) {
    public Spread {
        if (!(low <= high)) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
    }
}
