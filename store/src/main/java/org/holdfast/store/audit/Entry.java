package org.holdfast.store.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An act as it stands in the log. Its text is the leaf of the Merkle tree, byte for byte.
 *
 * @param number counted from 1
 * @param when the moment at which it was entered, by the clock of the machine that did
 * @param before the root of the tree of all earlier entries: the chain
 */
public record Entry(long number, Instant when, Hash before, Act act) {
    /** What stands in the text, by name. */
    private record Written(
            Hash before,
            Optional<Hash> concerns,
            Map<String, ?> detail,
            Kind kind,
            long number,
            String subject,
            Instant when,
            String who) {}

    public Entry {
        if (number < 1) {
            throw new IllegalArgumentException("entries are counted from 1, got " + number);
        }
    }

    /** The entry as canonical JSON. */
    public String text() {
        return CanonicalJson.text(
                new Written(
                        before,
                        act.concerns(),
                        act.detail(),
                        act.kind(),
                        number,
                        act.subject(),
                        when,
                        act.who()));
    }

    /** The entry with this text. */
    public static Entry parse(String text) throws MalformedException {
        return CanonicalJson.parse(
                text,
                Written.class,
                w ->
                        new Entry(
                                w.number(),
                                w.when(),
                                w.before(),
                                new Act(w.who(), w.kind(), w.subject(), w.concerns(), w.detail())));
    }

    /** The hash of an entry's text as a leaf. */
    static Hash leaf(String text) {
        return MerkleTree.leaf(text.getBytes(StandardCharsets.UTF_8));
    }
}
