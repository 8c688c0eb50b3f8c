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

    /** A section whose charts bear the finding. */
    public static Section of(String id, String name, List<String> paragraphs, List<Chart> charts) {
        Blocks blocks = new Blocks();
        paragraphs.forEach(blocks::paragraph);
        charts.forEach(blocks::add);
        String finding = charts.isEmpty() ? name : charts.getFirst().title();
        return new Section(id, name, finding, blocks.list());
    }

    /** A section with one chart, which bears the finding. */
    public static Section of(String id, String name, List<String> paragraphs, Chart chart) {
        return of(id, name, paragraphs, List.of(chart.labelled(name)));
    }

    /** A section with one table, which bears the finding. */
    public static Section of(String id, String name, List<String> paragraphs, Table table) {
        Blocks blocks = new Blocks();
        paragraphs.forEach(blocks::paragraph);
        return new Section(id, name, table.title(), blocks.add(table).list());
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
