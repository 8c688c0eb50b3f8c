package org.holdfast.studio.runs;

import java.util.List;

/** What a run found, in both languages. */
public record Told(Both<Outcome> outcomes, Both<Card> cards) {
    /** The same in English and in Dutch. */
    public record Both<T>(List<T> en, List<T> nl) {
        public Both {
            en = List.copyOf(en);
            nl = List.copyOf(nl);
        }
    }

    /**
     * A number that a run ends with.
     *
     * @param value raw; the median where there are futures
     * @param written as a person reads it
     * @param range from low to high as a person reads it; empty where there is none
     */
    public record Outcome(
            String id, String name, double value, String unit, String written, String range) {}
}
