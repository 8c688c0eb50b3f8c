package org.holdfast.store.audit;

import java.time.Instant;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What to keep of a log in order to check it later: with it, every change of the entries that it
 * counts is found. It fits on a slip of paper.
 *
 * @param size how many entries it counts
 * @param root the root of the tree of their texts
 * @param when the moment at which the last of them was entered
 */
public record Head(long size, Hash root, Instant when) {
    private static final Set<String> FIELDS = Set.of("peaks", "root", "size", "when");

    public Head {
        if (size < 0) {
            throw new IllegalArgumentException("a log has no " + size + " entries");
        }
    }

    /** The head as canonical JSON. */
    public String text() {
        return new Json.Fields(fields()).canonical();
    }

    SortedMap<String, Json> fields() {
        SortedMap<String, Json> fields = new TreeMap<>();
        fields.put("root", new Json.Text(root.toString()));
        fields.put("size", new Json.Whole(size));
        fields.put("when", new Json.Text(when.toString()));
        return fields;
    }

    /** The head with this text, which may be that of a {@link Tip}. */
    public static Head parse(String text) throws MalformedException {
        FieldReader fields = FieldReader.of(text.strip(), FIELDS);
        try {
            return new Head(fields.whole("size"), fields.hash("root"), fields.instant("when"));
        } catch (IllegalArgumentException e) { // a size that the record refuses
            throw new MalformedException(String.valueOf(e.getMessage()));
        }
    }
}
