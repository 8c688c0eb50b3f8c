package org.holdfast.report;

import java.util.List;

/** A piece of a section, in the order in which it is read. */
public sealed interface Block
        permits Block.Paragraph,
                Block.Heading,
                Block.Points,
                Block.Figures,
                Block.Group,
                Block.Fold,
                Chart,
                Table {

    /** A paragraph. */
    record Paragraph(Tone tone, Phrase words) implements Block {}

    /** How loud a paragraph is. */
    enum Tone {
        PLAIN,
        /** The first sentence below a headline. */
        DECK,
        /** Quiet, below a chart or a table. */
        REMARK,
        /** Quiet, above the table that it tells of. */
        ABOVE,
        /** What was found of the statement before it. */
        FINDING
    }

    /** A heading inside the section. */
    record Heading(String text) implements Block {}

    /** A list; each entry is a paragraph or more. */
    record Points(Look look, List<List<Paragraph>> points) implements Block {
        public Points {
            points = points.stream().map(List::copyOf).toList();
        }

        /** What the entries are. */
        public enum Look {
            PLAIN,
            CLAIMS,
            WARNINGS,
            /** Numbered, in large type. */
            NUMBERED,
            /** Side by side, each under its own title. */
            COLUMNS
        }
    }

    /** Key figures side by side. */
    record Figures(boolean isSmall, List<Figure> figures) implements Block {
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /** A key figure: its name, the figure large, and what it counts. */
    record Figure(String name, String value, String unit, Phrase marks) {}

    /** Blocks that belong together. */
    record Group(Form form, List<Block> blocks) implements Block {
        public Group {
            blocks = List.copyOf(blocks);
        }
    }

    /** Blocks that are hidden until they are asked for, and never printed. */
    record Fold(String summary, List<Block> blocks) implements Block {
        public Fold {
            blocks = List.copyOf(blocks);
        }
    }

    /** How a group is laid out. */
    enum Form {
        /** The first block, a chart, with the others beside it where there is room. */
        PAIR,
        /** On one page of paper. */
        KEEP,
        WARNING
    }
}
