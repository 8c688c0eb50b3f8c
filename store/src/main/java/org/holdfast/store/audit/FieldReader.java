package org.holdfast.store.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes known fields out of a JSON object and says what is wrong with them. */
final class FieldReader {
    private final Json.Fields from;

    private FieldReader(Json.Fields from) {
        this.from = from;
    }

    static FieldReader of(String text, Set<String> known) throws MalformedException {
        if (!(Json.parse(text) instanceof Json.Fields from)) {
            throw new MalformedException("it is not a JSON object");
        }
        for (String name : from.fields().keySet()) {
            if (!known.contains(name)) {
                throw new MalformedException("'" + name + "' is not a field of it");
            }
        }
        return new FieldReader(from);
    }

    boolean has(String name) {
        return from.fields().containsKey(name);
    }

    String text(String name) throws MalformedException {
        return as(Json.Text.class, name, "a text").text();
    }

    long whole(String name) throws MalformedException {
        return as(Json.Whole.class, name, "a whole number").number();
    }

    Json.Fields fields(String name) throws MalformedException {
        return as(Json.Fields.class, name, "an object");
    }

    Hash hash(String name) throws MalformedException {
        return hash(name, text(name));
    }

    Optional<Hash> findHash(String name) throws MalformedException {
        return has(name) ? Optional.of(hash(name)) : Optional.empty();
    }

    List<Hash> hashes(String name) throws MalformedException {
        List<Hash> hashes = new ArrayList<>();
        for (Json item : as(Json.Items.class, name, "a list").items()) {
            hashes.add(hash(name, item instanceof Json.Text(String text) ? text : ""));
        }
        return hashes;
    }

    /** A moment, of which there is only one way to write it. */
    Instant instant(String name) throws MalformedException {
        String text = text(name);
        try {
            Instant instant = Instant.parse(text);
            if (instant.toString().equals(text)) {
                return instant;
            }
        } catch (DateTimeException e) {
            throw noInstant(name, text);
        }
        throw noInstant(name, text);
    }

    private static MalformedException noInstant(String name, String text) {
        return new MalformedException(
                "'" + name + "' is no moment such as 2026-11-24T09:30:00Z: '" + text + "'");
    }

    private static Hash hash(String name, String text) throws MalformedException {
        if (!Hash.isHash(text)) {
            throw new MalformedException(
                    "'" + name + "' is no hash of 64 hexadecimal digits: '" + text + "'");
        }
        return Hash.parse(text);
    }

    private <J extends Json> J as(Class<J> type, String name, String expected)
            throws MalformedException {
        Json json = from.fields().get(name);
        if (!type.isInstance(json)) {
            throw new MalformedException(
                    "'" + name + "' " + (json == null ? "is missing" : "is not " + expected));
        }
        return type.cast(json);
    }
}
