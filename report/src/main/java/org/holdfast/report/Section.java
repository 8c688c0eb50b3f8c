package org.holdfast.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One question and its answer.
 *
 * @param id unique in the report, such as {@code supply}
 * @param name what it is about; may be empty
 * @param finding its title: the answer in one sentence
 * @param state what makes its figures, where that is one thing
 */
public record Section(
        String id,
        String name,
        Phrase finding,
        Look look,
        List<Block> blocks,
        Optional<State> state) {
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

    public Section(String id, String name, Phrase finding, Look look, List<Block> blocks) {
        this(id, name, finding, look, blocks, Optional.empty());
    }

    public Section(String id, String name, String finding, List<Block> blocks) {
        this(id, name, Phrase.of(finding), Look.PLAIN, blocks);
    }

    /** The same under another name. */
    public Section named(String other) {
        return new Section(id, other, finding, look, blocks);
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

    /** The same, made by a state. */
    public Section madeBy(State by) {
        return new Section(id, name, finding, look, blocks, Optional.of(by));
    }

    /**
     * The same, made by a state; rows that lead nowhere lead to their own.
     *
     * @param address where a row of its tables leads
     */
    public Section madeBy(State by, Function<Table.Row, Optional<String>> address) {
        return new Section(
                id,
                name,
                finding,
                look,
                blocks.stream().map(block -> leading(block, address)).toList(),
                Optional.of(by));
    }

    private static Block leading(Block block, Function<Table.Row, Optional<String>> address) {
        return switch (block) {
            case Block.Group(var form, var inside) ->
                    new Block.Group(
                            form, inside.stream().map(each -> leading(each, address)).toList());
            case Block.Fold(var summary, var inside) ->
                    new Block.Fold(
                            summary, inside.stream().map(each -> leading(each, address)).toList());
            case Chart chart ->
                    chart.figures().map(table -> chart.with(table.leading(address))).orElse(chart);
            case Table table -> table.leading(address);
            case Block.Paragraph _, Block.Heading _, Block.Points _, Block.Figures _ -> block;
        };
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
