package org.holdfast.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.intake.Json.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON file into values that know their places. No name may stand twice in an object. */
public final class JsonReader {
    private static final int DEEPEST = 100;
    private static final int LONGEST_NUMBER = 1_000;
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxNumberLength(LONGEST_NUMBER)
                                    .build())
                    .build();

    private final JsonParser parser;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /** The text is no JSON; the message is the parser's reason, in English. */
    public static final class BrokenException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Place place;

        BrokenException(String reason, Place place) {
            super(reason);
            this.place = place;
        }

        /** Where it breaks. */
        public Place place() {
            return place;
        }
    }

    /** The one value that a text holds. */
    public static Json read(String text) throws BrokenException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonReader reader = new JsonReader(parser);
            if (parser.nextToken() == null) {
                throw new BrokenException("there is nothing in it", new Place(1, 1));
            }
            Json value = reader.value();
            if (parser.nextToken() != null) {
                throw new BrokenException("more than one value", reader.place());
            }
            return value;
        } catch (JacksonException broken) {
            throw new BrokenException(broken.getOriginalMessage(), place(broken.getLocation()));
        }
    }

    private Json value() {
        Place place = place();
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Json> values = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    values.put(name, value());
                }
                yield new Json.Entries(place, values);
            }
            case START_ARRAY -> {
                List<Json> values = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value());
                }
                yield new Json.Items(place, values);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    new Json.Amount(place, Double.parseDouble(parser.getString()));
            case VALUE_TRUE -> new Json.Switch(place, true);
            case VALUE_FALSE -> new Json.Switch(place, false);
            case VALUE_NULL -> new Json.Nothing(place);
            case VALUE_STRING -> new Json.Word(place, parser.getString());
            default -> throw new AssertionError(parser.currentToken());
        };
    }

    private Place place() {
        return place(parser.currentTokenLocation());
    }

    private static Place place(TokenStreamLocation location) {
        return location == null
                ? new Place(1, 1)
                : new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
