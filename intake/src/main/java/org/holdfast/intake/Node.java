package org.holdfast.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a YAML file, with the line on which it stands. */
public sealed interface Node {
    /** The line of the value. */
    int line();

    /** A single value, as it is written. */
    record Scalar(int line, String text) implements Node {}

    /** A list. */
    record Items(int line, List<Node> nodes) implements Node {
        public Items {
            nodes = List.copyOf(nodes);
        }
    }

    /** Entries, in the order of the file. */
    record Entries(int line, Map<String, Value> values) implements Node {
        public Entries {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /**
     * The value of an entry.
     *
     * @param line the line of the entry's name
     */
    record Value(int line, Node node) {}
}
