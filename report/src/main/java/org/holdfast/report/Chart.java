package org.holdfast.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.holdfast.chart.Labels;
import org.holdfast.chart.Scene;

/**
 * A chart with its finding and the numbers in it. It is drawn when it is written, for the width and
 * the language of whoever reads it.
 *
 * @param id unique in the report
 * @param label what a reader chooses it by, among others of its section; may be empty
 * @param title the finding, without a full stop
 * @param measure what is measured, and its unit; may be empty
 * @param alt the chart in words
 * @param figures the numbers in it; empty if they stand in the table that follows
 * @param sources ids of sources behind the whole chart, beside those of its rows
 * @param note a warning that goes with it wherever it goes
 */
public record Chart(
        String id,
        String label,
        String title,
        String measure,
        String alt,
        Function<Labels, Scene> draw,
        Optional<Table> figures,
        Set<String> sources,
        Optional<String> note,
        List<Choice> choices)
        implements Block {
    public Chart {
        choices = List.copyOf(choices);
        boolean isSentence = title.endsWith(".") && title.indexOf(". ") < 0;
        title = isSentence ? title.substring(0, title.length() - 1) : title;
    }

    /**
     * What a reader may choose in a chart.
     *
     * @param key its word in the address
     * @param chosen id of the option that holds
     */
    public record Choice(String key, String label, String chosen, List<Option> options) {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** One thing that may be chosen. */
    public record Option(String id, String label) {}

    /** A chart that leaves nothing to choose, and whose figures stand beside it. */
    public Chart(
            String id, String title, String measure, String alt, Function<Labels, Scene> draw) {
        this(
                id,
                "",
                title,
                measure,
                alt,
                draw,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                List.of());
    }

    /** The same, whose title and words are those that stand in the drawing. */
    public Chart(String id, Scene.Caption caption, String measure, Function<Labels, Scene> draw) {
        this(id, caption.title(), measure, caption.description(), draw);
    }

    public Chart with(Table table) {
        return new Chart(
                id, label, title, measure, alt, draw, Optional.of(table), sources, note, choices);
    }

    public Chart titled(String finding) {
        return new Chart(id, label, finding, measure, alt, draw, figures, sources, note, choices);
    }

    public Chart measured(String what) {
        return new Chart(id, label, title, what, alt, draw, figures, sources, note, choices);
    }

    /** The same as it was drawn before, whatever the width. */
    public Chart drawn(Scene scene) {
        return new Chart(
                id, label, title, measure, alt, labels -> scene, figures, sources, note, choices);
    }

    public Chart labelled(String chosenBy) {
        return new Chart(id, chosenBy, title, measure, alt, draw, figures, sources, note, choices);
    }

    public Chart from(Set<String> ids) {
        return new Chart(id, label, title, measure, alt, draw, figures, ids, note, choices);
    }

    public Chart noting(Optional<String> warning) {
        return new Chart(id, label, title, measure, alt, draw, figures, sources, warning, choices);
    }

    public Chart choosing(Choice choice) {
        return new Chart(
                id, label, title, measure, alt, draw, figures, sources, note, List.of(choice));
    }
}
