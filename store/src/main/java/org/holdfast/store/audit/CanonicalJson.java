package org.holdfast.store.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON that has exactly one text, as RFC 8785 has it: no spaces, names sorted, the shortest
 * escapes. Components of records and entries of maps are its names; what is not there is left out.
 */
public final class CanonicalJson {
    private static final int DEEPEST = 64;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .build())
                                    .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                                    .build())
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .enable(DeserializationFeature.USE_LONG_FOR_INTS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .changeDefaultPropertyInclusion(
                            value -> value.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                    .build();

    private CanonicalJson() {}

    /**
     * The one text of a record or of a map.
     *
     * @throws IllegalArgumentException if a text in it ends in half a character
     */
    public static String text(Object value) {
        String text = MAPPER.writeValueAsString(value);
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            throw new IllegalArgumentException("half a character in a text");
        }
        return text;
    }

    /** The record whose one text this is. */
    static <T> T parse(String text, Class<T> type) throws MalformedException {
        return parse(text, type, read -> read);
    }

    /** The same, made into something that may refuse it. */
    static <W, T> T parse(String text, Class<W> type, Function<W, T> made)
            throws MalformedException {
        W read;
        try {
            read = MAPPER.readValue(text, type);
            if (read != null && text(read).equals(text)) {
                return made.apply(read);
            }
        } catch (JacksonException e) {
            throw new MalformedException(why(e));
        } catch (IllegalArgumentException e) { // a record that refuses what it was given
            throw new MalformedException(String.valueOf(e.getMessage()));
        }
        throw new MalformedException(
                "it is JSON, but not written as the log writes it (names sorted, no spaces)");
    }

    private static String why(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException u ->
                    "'" + u.getPropertyName() + "' is not a field of it";
            case ValueInstantiationException v when v.getCause() != null ->
                    String.valueOf(v.getCause().getMessage());
            case DatabindException d when !d.getPath().isEmpty() ->
                    "'"
                            + d.getPath().getLast().getPropertyName()
                            + "' is missing, or is not what stands there in a log";
            default -> "it is not JSON as a log has it: " + e.getOriginalMessage();
        };
    }
}
