package org.holdfast.results.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import org.holdfast.model.Quantiles;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** Writes JSON: the same bytes on every machine. */
public final class Json {
    /** Components in their order, words as in tables; what is not there is left out. */
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Quantiles.class, new QuantilesWriter()))
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(MapperFeature.DEFAULT_VIEW_INCLUSION)
                    .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                    .changeDefaultPropertyInclusion(value ->
                            value.withValueInclusion(JsonInclude.Include.NON_ABSENT)
                                    .withContentInclusion(JsonInclude.Include.ALWAYS))
                    .build();

    private static final JsonMapper PAGES =
            MAPPER.rebuild()
                    .defaultPrettyPrinter(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n")))
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private Json() {}

    /** What {@link #pages} leaves out: the times that work took. */
    public interface Timed {}

    private interface Untimed {}

    /** Quantiles by their level in per cent: {@code q5}. */
    public static Map<String, Double> byLevel(Quantiles quantiles) {
        Map<String, Double> found = new LinkedHashMap<>();
        for (int k = 0; k < quantiles.levels().size(); k++) {
            long percent = Math.round(100 * quantiles.levels().get(k));
            found.put("q" + percent, quantiles.values().get(k));
        }
        return found;
    }

    private static final class QuantilesWriter extends ValueSerializer<Quantiles> {
        @Override
        public void serialize(
                Quantiles quantiles, JsonGenerator json, SerializationContext context) {
            json.writePOJO(byLevel(quantiles));
        }
    }

    /** An empty object. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The record as a node. */
    public static JsonNode node(Object json) {
        return MAPPER.valueToTree(json);
    }

    /** What a text of JSON says. */
    public static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    /** The record, object or map on one line. */
    public static String line(Object json) {
        return MAPPER.writeValueAsString(json);
    }

    /** The same with one entry a line, arrays of numbers on one line, and a last line end. */
    public static String pages(Object json) {
        return PAGES.writerWithView(Untimed.class).writeValueAsString(json) + "\n";
    }
}
