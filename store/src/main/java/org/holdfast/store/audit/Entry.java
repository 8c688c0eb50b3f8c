package org.holdfast.store.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An act as it stands in the log. Its text is the leaf of the Merkle tree, byte for byte.
 *
 * @param number counted from 1
 * @param when the moment at which it was entered, by the clock of the machine that did
 * @param before the root of the tree of all earlier entries: the chain
 */
public record Entry(long number, Instant when, Hash before, Act act) {
    private static final Set<String> FIELDS =
            Set.of("before", "concerns", "detail", "kind", "number", "subject", "when", "who");

    public Entry {
        if (number < 1) {
            throw new IllegalArgumentException("entries are counted from 1, got " + number);
        }
    }

    /** The entry as canonical JSON. */
    public String text() {
        SortedMap<String, Json> fields = new TreeMap<>();
        fields.put("before", new Json.Text(before.toString()));
        act.concerns().ifPresent(hash -> fields.put("concerns", new Json.Text(hash.toString())));
        fields.put("detail", act.detail());
        fields.put("kind", new Json.Text(act.kind().word()));
        fields.put("number", new Json.Whole(number));
        fields.put("subject", new Json.Text(act.subject()));
        fields.put("when", new Json.Text(when.toString()));
        fields.put("who", new Json.Text(act.who()));
        return new Json.Fields(fields).canonical();
    }

    /** The entry with this text. */
    public static Entry parse(String text) throws MalformedException {
        FieldReader fields = FieldReader.of(text, FIELDS);
        try {
            return new Entry(
                    fields.whole("number"),
                    fields.instant("when"),
                    fields.hash("before"),
                    new Act(
                            fields.text("who"),
                            new Kind(fields.text("kind")),
                            fields.text("subject"),
                            fields.findHash("concerns"),
                            fields.fields("detail")));
        } catch (IllegalArgumentException e) { // a record that refuses what it was given
            throw new MalformedException(String.valueOf(e.getMessage()));
        }
    }

    /** The hash of an entry's text as a leaf. */
    static Hash leaf(String text) {
        return MerkleTree.leaf(text.getBytes(StandardCharsets.UTF_8));
    }
}
