package org.holdfast.store.audit;

import java.util.List;

/**
 * Shows someone who has an earlier head but not the log that it has only grown since.
 *
 * @param path hashes of subtrees, as RFC 6962 orders them
 */
public record ConsistencyProof(Head earlier, Head later, List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Whether the later head counts what the earlier one does, and more. */
    public boolean holds() {
        return MerkleTree.isConsistent(
                earlier.size(), earlier.root(), later.size(), later.root(), path);
    }

    /** The proof as canonical JSON. */
    public String text() {
        return CanonicalJson.text(this);
    }

    /** The proof with this text. */
    public static ConsistencyProof parse(String text) throws MalformedException {
        return CanonicalJson.parse(text.strip(), ConsistencyProof.class);
    }
}
