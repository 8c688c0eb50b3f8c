package org.holdfast.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Blocks while they are written. */
public final class Blocks {
    private final List<Block> blocks = new ArrayList<>();

    public Blocks add(Block block) {
        blocks.add(block);
        return this;
    }

    public Blocks paragraph(Phrase words) {
        return add(new Block.Paragraph(Block.Tone.PLAIN, words));
    }

    public Blocks paragraph(String words) {
        return paragraph(Phrase.of(words));
    }

    /** A paragraph of figures that the run computed. */
    public Blocks computed(String words) {
        return paragraph(Phrase.of(words).computed());
    }

    public Blocks remark(Phrase words) {
        return add(new Block.Paragraph(Block.Tone.REMARK, words));
    }

    public Blocks remark(String words) {
        return remark(Phrase.of(words));
    }

    /** A quiet paragraph above the table that it tells of. */
    public Blocks above(String words) {
        return add(new Block.Paragraph(Block.Tone.ABOVE, Phrase.of(words)));
    }

    /** A point of a list, of one paragraph or more. */
    public Blocks point(String... words) {
        return add(
                new Block.Points(
                        Block.Points.Look.PLAIN,
                        List.of(
                                Arrays.stream(words)
                                        .map(said ->
                                                new Block.Paragraph(
                                                        Block.Tone.PLAIN, Phrase.of(said)))
                                        .toList())));
    }

    public Blocks heading(String words) {
        return add(new Block.Heading(words));
    }

    /** A chart with words beside it. */
    public Blocks pair(Chart chart, Blocks beside) {
        List<Block> both = new ArrayList<>(List.of(chart));
        both.addAll(beside.blocks);
        return add(new Block.Group(Block.Form.PAIR, both));
    }

    public Blocks keep(Blocks together) {
        return add(new Block.Group(Block.Form.KEEP, together.blocks));
    }

    /** The same with more behind it. */
    public Blocks and(Blocks more) {
        blocks.addAll(more.blocks);
        return this;
    }

    public List<Block> list() {
        return List.copyOf(blocks);
    }
}
