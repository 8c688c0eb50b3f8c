package org.holdfast.casefile.checks;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Row;
import org.holdfast.model.Passage;

/**
 * Where the figures of a case that rest on documents stand in them, as passages.csv says.
 *
 * @param placed how many stand in a place that is written down
 * @param placeless document → figures on it, where its numbers were read but not where they stand
 * @param unread document → figures on it, where it was not read, or nobody says so
 */
public record FigurePlaces(
        int placed, Map<String, Integer> placeless, Map<String, Integer> unread) {
    /** No figures. */
    public static final FigurePlaces NONE = new FigurePlaces(0, Map.of(), Map.of());

    public FigurePlaces {
        placeless = Map.copyOf(placeless);
        unread = Map.copyOf(unread);
    }

    /** All figures that rest on documents. */
    public int figures() {
        return placed + sum(placeless) + sum(unread);
    }

    /** How many figures there are in all of some documents. */
    public static int sum(Map<String, Integer> documents) {
        return documents.values().stream().mapToInt(n -> n).sum();
    }

    /** Of the rows of a case. */
    public static FigurePlaces of(CaseRows rows) {
        Set<String> read = new HashSet<>();
        Set<String> placed = new HashSet<>();
        for (Row passage : rows.of("passages")) {
            String source = passage.find("source").orElse("");
            passage.find("states")
                    .filter(states -> !states.equals(Passage.UNREAD))
                    .ifPresent(states -> read.add(source));
            passage.find("place").ifPresent(place -> placed.add(source));
        }
        int inPlace = 0;
        Map<String, Integer> placeless = new TreeMap<>();
        Map<String, Integer> unread = new TreeMap<>();
        for (Figures.Figure figure : Figures.of(rows)) {
            String source = figure.source();
            if (!read.contains(source)) {
                unread.merge(source, 1, Integer::sum);
            } else if (placed.contains(source)) {
                inPlace++;
            } else {
                placeless.merge(source, 1, Integer::sum);
            }
        }
        return new FigurePlaces(inPlace, placeless, unread);
    }
}
