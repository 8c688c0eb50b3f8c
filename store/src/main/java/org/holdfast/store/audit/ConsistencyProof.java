package org.holdfast.store.audit;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Shows someone who has an earlier head but not the log that it has only grown since.
 *
 * @param path hashes of subtrees, as RFC 6962 orders them
 */
public record ConsistencyProof(Head earlier, Head later, List<Hash> path) {
    private static final Set<String> FIELDS = Set.of("earlier", "later", "path");

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
        SortedMap<String, Json> fields = new TreeMap<>();
        fields.put("earlier", new Json.Fields(earlier.fields()));
        fields.put("later", new Json.Fields(later.fields()));
        fields.put("path", Json.ofTexts(path.stream().map(Hash::toString).toList()));
        return new Json.Fields(fields).canonical();
    }

    /** The proof with this text. */
    public static ConsistencyProof parse(String text) throws MalformedException {
        FieldReader fields = FieldReader.of(text.strip(), FIELDS);
        return new ConsistencyProof(
                Head.parse(fields.fields("earlier").canonical()),
                Head.parse(fields.fields("later").canonical()),
                fields.hashes("path"));
    }
}
