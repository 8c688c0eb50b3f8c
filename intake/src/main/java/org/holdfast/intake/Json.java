package org.holdfast.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a JSON file, with the place at which it stands. */
public sealed interface Json {
    /** The place of the value. */
    Place place();

    /**
     * A place in a file.
     *
     * @param line from 1
     * @param column from 1
     */
    record Place(int line, int column) {}

    /** An object, its entries in the order of the file. */
    record Entries(Place place, Map<String, Json> values) implements Json {
        public Entries {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** An array. */
    record Items(Place place, List<Json> values) implements Json {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** A string. */
    record Word(Place place, String text) implements Json {}

    /** A number. */
    record Amount(Place place, double value) implements Json {}

    /** {@code true} or {@code false}. */
    record Switch(Place place, boolean isOn) implements Json {}

    /** {@code null}. */
    record Nothing(Place place) implements Json {}
}
