package org.holdfast.ledger;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Events and imports as JSON: one line each, read back as they were. */
public final class EventJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private EventJson() {}

    /** An event on one line. */
    public static String line(Event event) {
        return MAPPER.writeValueAsString(event);
    }

    /** An import on one line. */
    public static String line(Import what) {
        return MAPPER.writeValueAsString(what);
    }

    /** A figure on one line. */
    public static String line(Observation observation) {
        return MAPPER.writeValueAsString(observation);
    }

    /**
     * The figure of a line.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Observation observation(String line) {
        return read(line, Observation.class);
    }

    /**
     * The event of a line.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Event event(String line) {
        return read(line, Event.class);
    }

    /**
     * The import of a line.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Import what(String line) {
        return read(line, Import.class);
    }

    private static <T> T read(String line, Class<T> type) {
        try {
            return MAPPER.readValue(line, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "this is no line of a ledger: " + e.getOriginalMessage(), e);
        }
    }
}
