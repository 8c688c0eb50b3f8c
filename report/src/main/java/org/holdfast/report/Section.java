package org.holdfast.report;

import java.util.List;
import java.util.stream.Stream;

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

    /** Its blocks in the order in which they are read, those inside others among them. */
    public List<Block> flat() {
        return flat(blocks).toList();
    }

    private static Stream<Block> flat(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block ->
                        switch (block) {
                            case Block.Group(var form, var inside) -> flat(inside);
                            case Block.Fold(var summary, var inside) -> flat(inside);
                            case Block other -> Stream.of(other);
                        });
    }
}
