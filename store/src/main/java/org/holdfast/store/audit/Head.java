package org.holdfast.store.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What to keep of a log in order to check it later: with it, every change of the entries that it
 * counts is found. It fits on a slip of paper.
 *
 * @param size how many entries it counts
 * @param root the root of the tree of their texts
 * @param when the moment at which the last of them was entered
 */
public record Head(long size, Hash root, Instant when) {
    /** What stands in the text of a head, or of a {@link Tip}, which has peaks. */
    record Written(Optional<List<Hash>> peaks, Hash root, long size, Instant when) {}

    public Head {
        if (size < 0) {
            throw new IllegalArgumentException("a log has no " + size + " entries");
        }
    }

    /** The head as canonical JSON. */
    public String text() {
        return CanonicalJson.text(this);
    }

    /** The head with this text, which may be that of a {@link Tip}. */
    public static Head parse(String text) throws MalformedException {
        return CanonicalJson.parse(
                text.strip(), Written.class, w -> new Head(w.size(), w.root(), w.when()));
    }
}
