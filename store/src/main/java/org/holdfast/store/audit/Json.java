package org.holdfast.store.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A value that has exactly one text, the canonical JSON of RFC 8785: no spaces, names sorted, the
 * shortest escapes. What RFC 8785 says of fractions is left out, and so are fractions: an amount of
 * money is a {@link Text}, as it was given.
 */
public sealed interface Json {
    /** Whole numbers beyond this are not the same in every reader of JSON. */
    long LARGEST = (1L << 53) - 1;

    record Text(String text) implements Json {
        public Text {
            if (!isUnicode(text)) {
                throw new IllegalArgumentException("half a character in a text");
            }
        }
    }

    record Whole(long number) implements Json {
        public Whole {
            if (Math.abs(number) > LARGEST) {
                throw new IllegalArgumentException(
                        number + " is too large for a number; give it as a text");
            }
        }
    }

    record Flag(boolean on) implements Json {}

    record Items(List<Json> items) implements Json {
        public Items {
            items = List.copyOf(items);
        }
    }

    record Fields(SortedMap<String, Json> fields) implements Json {
        public Fields {
            fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
            if (!fields.keySet().stream().allMatch(Json::isUnicode)) {
                throw new IllegalArgumentException("half a character in a name");
            }
        }

        /** Fields of texts. */
        public static Fields ofTexts(Map<String, String> texts) {
            SortedMap<String, Json> fields = new TreeMap<>();
            texts.forEach((name, text) -> fields.put(name, new Text(text)));
            return new Fields(fields);
        }

        public static final Fields NONE = new Fields(new TreeMap<>());
    }

    /** The one text of this value. */
    default String canonical() {
        StringBuilder text = new StringBuilder();
        JsonWriter.write(this, text);
        return text.toString();
    }

    /** The value whose canonical text this is. */
    static Json parse(String text) throws MalformedException {
        Json read = JsonReader.read(text);
        if (!read.canonical().equals(text)) {
            throw new MalformedException(
                    "it is JSON, but not written as the log writes it (names sorted, no spaces)");
        }
        return read;
    }

    private static boolean isUnicode(String text) {
        return text.codePoints()
                .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** A list of texts. */
    static Items ofTexts(List<String> texts) {
        List<Json> items = new ArrayList<>();
        texts.forEach(text -> items.add(new Text(text)));
        return new Items(items);
    }
}
