package org.holdfast.brief;

import java.util.List;
import org.holdfast.chart.Scene;

/**
 * A section of a brief: what it says, without how it is laid out.
 *
 * @param id such as {@code supply}; empty for the first, which has the headline
 * @param name what the section is about; may be empty
 * @param title its finding
 */
public record Part(String id, String name, String title, List<Block> blocks) {
    public Part {
        blocks = List.copyOf(blocks);
    }

    /** A piece of a section, in the order of the page. */
    public sealed interface Block {}

    /**
     * A paragraph, or an entry of a list.
     *
     * @param sources ids of the sources that it names
     */
    public record Words(String text, List<String> sources) implements Block {
        public Words {
            sources = List.copyOf(sources);
        }
    }

    /** A heading inside the section. */
    public record Heading(String text) implements Block {}

    /** A chart. */
    public record Chart(String id, Scene scene) implements Block {}

    /**
     * A table.
     *
     * @param heads of the columns
     */
    public record Rows(String caption, List<String> heads, List<List<Words>> rows)
            implements Block {
        public Rows {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
