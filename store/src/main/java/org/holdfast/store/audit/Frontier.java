package org.holdfast.store.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree to which leaves can be added, without its leaves: the roots of its whole subtrees,
 * largest first, one for each binary digit 1 of its size.
 *
 * @param size leaves of the tree
 */
public record Frontier(long size, List<Hash> peaks) {
    /** The tree of no leaves. */
    public static final Frontier EMPTY = new Frontier(0, List.of());

    public Frontier {
        peaks = List.copyOf(peaks);
        if (size < 0 || peaks.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException(
                    "a tree of " + size + " leaves does not have " + peaks.size() + " peaks");
        }
    }

    /** The tree with one leaf more. */
    public Frontier plus(Hash leaf) {
        List<Hash> grown = new ArrayList<>(peaks);
        Hash right = leaf;
        for (long digits = size; digits % 2 == 1; digits /= 2) {
            right = MerkleTree.node(grown.removeLast(), right);
        }
        grown.add(right);
        return new Frontier(size + 1, grown);
    }

    /** The root of the tree. */
    public Hash root() {
        if (peaks.isEmpty()) {
            return MerkleTree.root(List.of());
        }
        Hash root = peaks.getLast();
        for (int k = peaks.size() - 2; k >= 0; k--) {
            root = MerkleTree.node(peaks.get(k), root);
        }
        return root;
    }
}
