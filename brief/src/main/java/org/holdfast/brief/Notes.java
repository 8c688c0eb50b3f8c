package org.holdfast.brief;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Source;
import org.holdfast.model.TrackRecord;
import org.holdfast.report.Phrase;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.Labels;

/** The notes at the end: each source gets a number where it is first used. */
final class Notes {
    /** Characters of a rule, where it is not given whole. */
    private static final int LONGEST_RULE = 140;

    private final Case c;
    private final Optional<TrackRecord> record;
    private final Language language;
    private final boolean isListed;
    private final boolean whole;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /**
     * No notes yet.
     *
     * @param record whose documents may be cited too
     * @param isListed whether they are listed; if not, nothing is marked either
     * @param whole whether the rule of an assumption is given whole, or its first sentences
     */
    Notes(
            Case c,
            Optional<TrackRecord> record,
            Language language,
            boolean isListed,
            boolean whole) {
        this.c = c;
        this.record = record;
        this.language = language;
        this.isListed = isListed;
        this.whole = whole;
    }

    /** Leads to the note on the run, or on how decisions were chosen. */
    String computed(Phrase.By by) {
        if (!isListed) {
            return "";
        }
        return switch (by) {
            case RUN -> mark("run", "R", "run", BriefMessages.COMPUTED_HERE.in(language));
            case RULE -> mark("rule", "D", "run", BriefMessages.CHOSEN_SO.in(language));
        };
    }

    /** The mark of one source by its id; empty if neither case nor record has it. */
    String source(String id) {
        Optional<Source> source = document(id);
        if (source.isEmpty() || !isListed) {
            return "";
        }
        int number = numbers.computeIfAbsent(id, key -> numbers.size() + 1);
        boolean assumed = source.get().kind() == Source.Kind.ASSUMPTION;
        return assumed
                ? mark(
                        "note-" + number,
                        number + "A",
                        "a",
                        BriefMessages.assumedNote(number + "A", language))
                : mark(
                        "note-" + number,
                        "" + number,
                        "s",
                        BriefMessages.sourceNote("" + number, language));
    }

    private Optional<Source> document(String id) {
        return c.findSource(id).or(() -> record.flatMap(r -> r.findSource(id)));
    }

    /** A link to a note: a letter or a number to the eye, what it leads to for a voice. */
    private static String mark(String id, String shown, String kind, String said) {
        var html = new Html();
        html.open("sup", "class", kind).open("a", "href", "#" + id, "aria-label", said);
        if (shown.endsWith("A")) {
            html.text(shown.substring(0, shown.length() - 1)).element("b", "A");
        } else {
            html.text(shown);
        }
        return html.close("a").close("sup").done();
    }

    /** The list of notes, in the order of first use. */
    void write(Html html) {
        html.open("ol", "class", "notes");
        numbers.forEach((id, number) -> write(html, document(id).orElseThrow(), number));
        html.close("ol");
    }

    private void write(Html html, Source source, int number) {
        html.open("li", "id", "note-" + number).element("b", number + " ", "class", "number");
        if (source.kind() == Source.Kind.ASSUMPTION) {
            html.element("b", "A", "class", "badge", "title", Labels.ASSUMPTION.in(language));
            html.text(" ");
        }
        String rule = source.kind() == Source.Kind.DOCUMENT ? "" : rule(source.note().in(language));
        String ruleIn = source.note().tongue(language).code();
        String byline =
                source.kind() == Source.Kind.ASSUMPTION
                        ? ""
                        : joined(source.publisher(), source.date());
        String title = source.title().in(language);
        String titleIn = source.title().tongue(language).code();
        html.open("span", "lang", titleIn);
        if (source.url().startsWith("https://") || source.url().startsWith("http://")) {
            html.element("a", title, "href", source.url(), "rel", "noreferrer");
            html.text(". ");
        } else {
            html.text(sentence(title));
        }
        html.text(sentence(byline));
        if (!titleIn.equals(ruleIn)) {
            html.close("span").open("span", "lang", ruleIn);
        }
        html.text(sentence(rule));
        html.close("span");
        if (source.kind() != Source.Kind.ASSUMPTION) {
            html.text(source.grade() + ".");
        }
        html.close("li");
    }

    private static String joined(String a, String b) {
        return a.isBlank() ? b : b.isBlank() ? a : a + ", " + b;
    }

    private static String sentence(String text) {
        String bare = text.strip();
        if (bare.isEmpty()) {
            return "";
        }
        boolean ended = bare.endsWith(".") || bare.endsWith("?") || bare.endsWith("!");
        return ended ? bare + " " : bare + ". ";
    }

    /** A rule, or as many of its sentences as fit; at least one. */
    private String rule(String text) {
        String rule = text.strip();
        if (whole || rule.length() <= LONGEST_RULE) {
            return rule;
        }
        int last = rule.lastIndexOf(". ", LONGEST_RULE);
        int end = last >= 0 ? last : rule.indexOf(". ");
        return end >= 0 ? rule.substring(0, end) : rule;
    }
}
