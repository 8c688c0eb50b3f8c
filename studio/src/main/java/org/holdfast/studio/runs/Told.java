package org.holdfast.studio.runs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.holdfast.model.Language;

/**
 * What a run found, by the code of each language. Kept before a language was spoken, it says in
 * that one what it says in the first.
 */
public record Told(Map<String, List<Outcome>> outcomes, Map<String, List<Card>> cards) {
    public Told {
        Map<String, List<Outcome>> found = outcomes;
        Map<String, List<Card>> shown = cards;
        outcomes = inEach(language -> of(language, found));
        cards = inEach(language -> of(language, shown));
    }

    /** What is told in a language, for each. */
    static <T> Map<String, List<T>> inEach(Function<Language, List<T>> told) {
        Map<String, List<T>> each = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            each.put(language.code(), List.copyOf(told.apply(language)));
        }
        return each;
    }

    private static <T> List<T> of(Language language, Map<String, List<T>> told) {
        List<T> first = told.getOrDefault(Language.EN.code(), List.of());
        return told.getOrDefault(language.code(), first);
    }

    /**
     * A number that a run ends with.
     *
     * @param value as a person reads it; where there are futures the median, of policies the mean
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
