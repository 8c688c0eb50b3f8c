package org.holdfast.model;

import java.util.Set;
import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Rows;

/**
 * Where in a document numbers stand, and which: so that a figure can be looked up, and is not
 * ascribed to a page that does not state it.
 *
 * @param place page, paragraph or table; empty where it was not written down
 * @param states the numbers as the document writes them; empty for none
 */
@Rows(
        table = "passages",
        about =
                "What documents state, and where in them: a number that rests on a document of this list is one of those. The text itself is never kept.",
        key = {"source", "place"},
        stated = Rows.Stated.ITSELF_A_SOURCE)
public record Passage(
        @Column(value = "The document.", of = "sources") String source,
        @Column(
                        value =
                                "Page, paragraph or table of the passage, never its text; empty only where no number rests on it.",
                        optional = true)
                String place,
        @Column(
                        "The numbers that the passage states, without separators of thousands, parted by spaces; 'none' where it was read and states none that rests on it, 'table' where the document is itself a table in which a figure is looked up at its place, 'unread' where it was not read or nobody wrote down what it states: no number with a range may rest on it. In a case with this table each of these numbers stands in a passage whose place is written down. A row may round a number, write it in thousands, millions and the like, write a per cent as a share, or turn a day or a year into a month; what other arithmetic gives needs a derived source.")
                String states,
        Origin origin) {
    /** What {@code states} holds where a passage was read and states no number. */
    public static final String NONE = "none";

    /** What it holds where a document was not read, or nobody wrote down what was read in it. */
    public static final String UNREAD = "unread";

    /** What it holds where the document is itself a table in which a figure is looked up. */
    public static final String TABLE = "table";

    /** Words that stand there in the place of numbers. */
    public static final Set<String> WORDS = Set.of(NONE, UNREAD, TABLE);
}
