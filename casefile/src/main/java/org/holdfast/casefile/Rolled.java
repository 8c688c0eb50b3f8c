package org.holdfast.casefile;

import java.util.List;
import org.holdfast.intake.Problem;
import org.holdfast.model.Text;

/**
 * What became of a case whose start was moved.
 *
 * @param notes what was booked, what is asked and what is old
 * @param problems why the rolled case cannot be used; then nothing was written
 */
public record Rolled(List<Note> notes, List<Problem> problems) {
    /** What is said of a row. */
    public enum Sort {
        /** It was changed, and how. */
        BOOKED,
        /** The data do not say what became of it. */
        ASKED,
        /** It is older than its kind allows. */
        OLD
    }

    /** Something that whoever rolls a case has to know. */
    public record Note(Sort sort, Text text) {}

    public Rolled {
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }

    /** What is said of one sort. */
    public List<Text> of(Sort sort) {
        return notes.stream().filter(n -> n.sort() == sort).map(Note::text).toList();
    }
}
