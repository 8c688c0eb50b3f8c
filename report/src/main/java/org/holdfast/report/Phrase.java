package org.holdfast.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.model.Origin;

/** Running text with what stands out in it, and with the marks of where its figures come from. */
public record Phrase(List<Span> spans) {
    /** Nothing. */
    public static final Phrase NONE = new Phrase(List.of());

    public Phrase {
        spans = List.copyOf(spans);
    }

    /** A piece of running text. */
    public sealed interface Span {}

    /** Plain words. */
    public record Words(String text) implements Span {}

    /** Words that stand out. */
    public record Styled(Style style, Phrase words) implements Span {}

    /** The mark of a source, by its id. */
    public record Mark(String source) implements Span {}

    /** The mark of what was not read but computed. */
    public record Computed(By by) implements Span {}

    /** What the mark of a computed figure leads to. */
    public record Foot(By by) implements Span {}

    /**
     * A bar with a tick on it, beside the figure that it draws.
     *
     * @param own length, 0 to 1
     * @param even where the tick is, 0 to 1
     */
    public record Bar(double own, double even) implements Span {}

    /**
     * Ten squares, of which some are filled.
     *
     * @param said the same in words, for whoever does not see them
     */
    public record Squares(int filled, String said) implements Span {}

    /** By what a figure was found: by the run, or by the rule that chose which to tell. */
    public enum By {
        RUN,
        RULE
    }

    /** Why words stand out. */
    public enum Style {
        STRONG,
        /** Less important than what it stands beside. */
        SMALL,
        NOTE,
        /** What sort of thing the words before it name. */
        KIND,
        GOOD,
        BAD,
        /** Where in a document it stands. */
        PLACE,
        /** The number of a line. */
        NUMBER,
        /** English, in whatever language the rest is. */
        ENGLISH
    }

    public static Phrase of(String text) {
        return text.isEmpty() ? NONE : new Phrase(List.of(new Words(text)));
    }

    public static Phrase of(Style style, String text) {
        return NONE.and(style, Phrase.of(text));
    }

    public Phrase and(String text) {
        return text.isEmpty() ? this : and(new Words(text));
    }

    public Phrase and(Style style, String text) {
        return and(style, Phrase.of(text));
    }

    public Phrase and(Style style, Phrase words) {
        return and(new Styled(style, words));
    }

    public Phrase and(Phrase more) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return new Phrase(all);
    }

    public Phrase and(Span span) {
        return and(new Phrase(List.of(span)));
    }

    /** The same, marked as computed by the run. */
    public Phrase computed() {
        return and(new Computed(By.RUN));
    }

    /** The same with the mark of a source; an empty id is none. */
    public Phrase from(String source) {
        return source.isEmpty() ? this : and(new Mark(source));
    }

    /** The same with the marks of the sources of figures, each once. */
    public Phrase from(Iterable<Origin> origins) {
        Set<String> ids = new LinkedHashSet<>();
        origins.forEach(origin -> ids.add(origin.source()));
        Phrase marked = this;
        for (String id : ids) {
            marked = marked.from(id);
        }
        return marked;
    }

    /** The words alone. What stands apart by its look gets a sign, for here it runs on. */
    public String text() {
        StringBuilder text = new StringBuilder();
        read(text);
        return text.toString().replace("  ", " ").strip();
    }

    private void read(StringBuilder text) {
        for (Span span : spans) {
            switch (span) {
                case Words(String words) -> text.append(words);
                case Styled(Style style, Phrase words) -> {
                    text.append(style == Style.KIND ? " · " : "");
                    words.read(text);
                }
                case Mark mark -> {}
                case Computed computed -> {}
                case Foot foot -> {}
                case Bar bar -> {}
                case Squares(int filled, String said) -> text.append(said);
            }
        }
    }

    /** Ids of the sources that are marked, each once. */
    public Set<String> sources() {
        Set<String> ids = new LinkedHashSet<>();
        for (Span span : spans) {
            if (span instanceof Mark(String source)) {
                ids.add(source);
            } else if (span instanceof Styled(Style style, Phrase words)) {
                ids.addAll(words.sources());
            }
        }
        return ids;
    }
}
