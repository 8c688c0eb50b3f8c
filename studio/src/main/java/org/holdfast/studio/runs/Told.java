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
     * @param value as a person reads it; the median where there are futures
     * @param unit empty where the value names it
     * @param range from low to high as a person reads it; empty where there is none
     * @param number the value for a program
     * @param sources of the case that it comes from; none where it is the model's alone
     */
    public record Outcome(
            String id,
            String name,
            String value,
            String unit,
            String range,
            double number,
            List<String> sources) {
        public Outcome {
            sources = List.copyOf(sources);
        }
    }
}
