package org.holdfast.results.internal;

import java.math.BigDecimal;
import org.holdfast.results.tables.Cells;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes JSON: the same bytes on every machine. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final JsonMapper PAGES =
            JsonMapper.builder()
                    .defaultPrettyPrinter(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n")))
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private Json() {}

    /** An empty object. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** What a text of JSON says. */
    public static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    /** The object, or the map, on one line. */
    public static String line(Object json) {
        return MAPPER.writeValueAsString(json);
    }

    /** The object with one entry a line, arrays of numbers on one line, and a last line end. */
    public static String pages(ObjectNode json) {
        return PAGES.writeValueAsString(json) + "\n";
    }

    /** A number of a series as the tables write it. */
    public static BigDecimal exact(double number) {
        String text = Cells.number(number);
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }
}
