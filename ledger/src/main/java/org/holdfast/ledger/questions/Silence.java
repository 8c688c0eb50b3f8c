package org.holdfast.ledger.questions;

/** What it means if a list says nothing of whether aid arrived. */
public enum Silence {
    /** It has not arrived. */
    WAITING,
    /** Nothing is known of it. */
    OUT;

    private static final String OWN = "list/";

    /**
     * What the silence of a list means: who keeps a list himself writes down what arrives; trackers
     * seldom learn of deliveries.
     */
    public static Silence of(String series) {
        return series.startsWith(OWN) ? WAITING : OUT;
    }
}
