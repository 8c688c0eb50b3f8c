package org.holdfast.report;

import java.util.List;

/**
 * One question and its answer.
 *
 * @param id unique in the report, such as {@code supply}
 * @param name what it is about; may be empty
 * @param finding its title: the answer in one sentence
 */
public record Section(String id, String name, Phrase finding, Look look, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }

    /** How a section stands among the others. */
    public enum Look {
        PLAIN,
        /** The first of a report, with its headline. */
        FIRST,
        /** What a reader takes away. */
        BOX,
        QUIET
    }

    public Section(String id, String name, String finding, List<Block> blocks) {
        this(id, name, Phrase.of(finding), Look.PLAIN, blocks);
    }
}
