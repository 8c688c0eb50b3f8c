package org.holdfast.store.audit;

import java.util.List;

/**
 * Shows someone who has a head but not the log that an entry is in it: the entry, and the hashes
 * beside its path to the root.
 *
 * @param entry the text of the entry
 * @param number its number, counted from 1
 * @param path what stands beside it, lowest first
 */
public record InclusionProof(String entry, long number, Head head, List<Hash> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether the proof leads from the entry to the root of its own head. */
    public boolean holds() {
        try {
            return Entry.parse(entry).number() == number
                    && MerkleTree.isIncluded(
                            Entry.leaf(entry), number - 1, head.size(), path, head.root());
        } catch (MalformedException e) {
            return false;
        }
    }

    /** The proof as canonical JSON, its entry a text within it. */
    public String text() {
        return CanonicalJson.text(this);
    }

    /** The proof with this text. */
    public static InclusionProof parse(String text) throws MalformedException {
        return CanonicalJson.parse(text.strip(), InclusionProof.class);
    }
}
