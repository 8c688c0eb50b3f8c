package org.holdfast.cli;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.report.Block;
import org.holdfast.report.Section;
import org.holdfast.report.Table;

/**
 * Sections and their blocks as text that fits a terminal. An empty line stands between sections and
 * around tables and groups; a remark below a table and what stands above one are close to it. Of a
 * chart its figures are shown.
 */
final class SectionText {
    private static final String DEEPER = "  ";

    private final int width;
    private final List<String> lines = new ArrayList<>();

    /** Whether an empty line is due before the next one. */
    private boolean isApart;

    /** Whether the last line tells of the table that follows. */
    private boolean isAbove;

    private SectionText(int width) {
        this.width = width;
    }

    static List<String> lines(List<Section> sections, int width) {
        SectionText text = new SectionText(width);
        for (Section section : sections) {
            text.apart();
            text.say(section.finding().text());
            section.blocks().forEach(text::block);
        }
        return text.lines;
    }

    static List<String> of(List<Block> blocks, int width) {
        SectionText text = new SectionText(width);
        blocks.forEach(text::block);
        return text.lines;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph(var tone, var words) -> {
                isApart &= tone != Block.Tone.REMARK;
                say(words.text());
                isAbove = tone == Block.Tone.ABOVE;
            }
            case Block.Heading(var text) -> {
                apart();
                say(text);
            }
            case Block.Points(var look, var points) -> points.forEach(this::point);
            case Block.Figures(var small, var figures) ->
                    figures.forEach(f -> say(f.name() + ": " + f.value() + " " + f.unit()));
            case Block.Group(var form, var inside) -> {
                apart();
                inside.forEach(this::block);
                apart();
            }
            case Block.Fold fold -> {}
            case org.holdfast.report.Chart chart -> chart.figures().ifPresent(this::table);
            case Table table -> table(table);
        }
    }

    private void point(List<Block.Paragraph> point) {
        String mark = "- ";
        for (Block.Paragraph said : point) {
            for (String line : TextTable.broken(said.words().text(), width - DEEPER.length())) {
                add(mark + line);
                mark = DEEPER;
            }
        }
    }

    private void table(Table table) {
        if (!table.rows().isEmpty()) {
            apart();
            TextTable.of(table).lines(width).forEach(this::add);
            apart();
        }
    }

    private void say(String words) {
        if (!words.isEmpty()) {
            TextTable.broken(words, width).forEach(this::add);
        }
    }

    private void apart() {
        isApart = !lines.isEmpty() && !isAbove;
    }

    private void add(String line) {
        if (isApart) {
            lines.add("");
        }
        isApart = false;
        isAbove = false;
        lines.add(line);
    }
}
