package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Rows;

/** A document behind figures, or the rule behind an assumption. */
@Rows(
        table = "sources",
        about = "Every document, and every rule behind an assumption.",
        needed = true,
        atTheTop = true,
        stated = Rows.Stated.ITSELF_A_SOURCE)
public record Source(
        @Column(value = "The source's name in other tables.", form = Form.ID) String id,
        @Column("A document, a figure derived from documents, or an assumption.") Kind kind,
        @Column("Title of the document, or the assumption in a few words.") Text title,
        @Column(value = "Who published it.", optional = true) String publisher,
        @Column(value = "When.", form = Form.ROUGH_DAY, optional = true) String date,
        @Column(value = "Where it can be read; empty for an assumption.", optional = true)
                String url,
        @Column(
                        value =
                                "A official or primary; B careful secondary; C press; D weak, or an assumption.",
                        choices = {"A", "B", "C", "D"},
                        empty = "D")
                char grade,
        @Column(value = "Anything a reader should know.", form = Form.NOTE) Text note,
        Origin origin) {
    public enum Kind {
        DOCUMENT,
        /** Computed from documents named in the note, by a formula in the note. */
        DERIVED,
        /** Chosen by us, by the rule in the note, with a range. */
        ASSUMPTION
    }
}
