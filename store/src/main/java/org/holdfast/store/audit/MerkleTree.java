package org.holdfast.store.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree of RFC 6962, section 2.1 (the same in RFC 9162, section 2.1): a leaf is hashed
 * behind a byte 0 and an inner node behind a byte 1, so that neither can pass for the other; a tree
 * of n leaves splits at the largest power of two below n.
 *
 * <p>Leaves are counted from 0 here, as in the RFC. {@link Frontier} gives the root while leaves
 * are added; what is here needs all of them.
 */
public final class MerkleTree {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleTree() {}

    /** The hash of a leaf. */
    public static Hash leaf(byte[] content) {
        return Hash.of(LEAF, content);
    }

    /** The hash of an inner node. */
    public static Hash node(Hash left, Hash right) {
        return Hash.of(NODE, left.bytes(), right.bytes());
    }

    /** The root over these hashes of leaves; that of no leaves is the hash of nothing. */
    public static Hash root(List<Hash> leaves) {
        return switch (leaves.size()) {
            case 0 -> Hash.of(new byte[0]);
            case 1 -> leaves.getFirst();
            default -> {
                int left = split(leaves.size());
                yield node(
                        root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
            }
        };
    }

    /**
     * What is needed beside leaf {@code index} to find the root again, lowest first: {@code
     * PATH(index, leaves)} of RFC 6962, section 2.1.1.
     */
    public static List<Hash> inclusion(int index, List<Hash> leaves) {
        if (index < 0 || index >= leaves.size()) {
            throw new IllegalArgumentException(
                    "there is no leaf " + index + " among " + leaves.size());
        }
        List<Hash> path = new ArrayList<>();
        List<Hash> rest = leaves;
        int at = index;
        while (rest.size() > 1) {
            int left = split(rest.size());
            boolean isLeft = at < left;
            path.addFirst(root(isLeft ? rest.subList(left, rest.size()) : rest.subList(0, left)));
            rest = isLeft ? rest.subList(0, left) : rest.subList(left, rest.size());
            at -= isLeft ? 0 : left;
        }
        return path;
    }

    /**
     * What is needed to see that the tree of the first {@code size} leaves is the beginning of the
     * tree of all: {@code PROOF(size, leaves)} of RFC 6962, section 2.1.2.
     */
    public static List<Hash> consistency(int size, List<Hash> leaves) {
        if (size < 0 || size > leaves.size()) {
            throw new IllegalArgumentException(
                    "a tree of " + size + " leaves is no beginning of one of " + leaves.size());
        }
        List<Hash> proof = new ArrayList<>();
        if (size == 0) {
            return proof;
        }
        List<Hash> rest = leaves;
        int first = size;
        boolean isWhole = true;
        while (first < rest.size()) {
            int left = split(rest.size());
            if (first <= left) {
                proof.addFirst(root(rest.subList(left, rest.size())));
                rest = rest.subList(0, left);
            } else {
                proof.addFirst(root(rest.subList(0, left)));
                rest = rest.subList(left, rest.size());
                first -= left;
                isWhole = false;
            }
        }
        if (!isWhole) {
            proof.addFirst(root(rest));
        }
        return proof;
    }

    /**
     * Whether a leaf is where it is said to be in the tree with this root: RFC 9162, section
     * 2.1.3.2.
     */
    public static boolean isIncluded(
            Hash leaf, long index, long size, List<Hash> path, Hash expectedRoot) {
        if (index < 0 || index >= size) {
            return false;
        }
        long at = index;
        long last = size - 1;
        Hash root = leaf;
        for (Hash beside : path) {
            if (last == 0) {
                return false;
            }
            if (at % 2 == 1 || at == last) {
                root = node(beside, root);
                while (at % 2 == 0 && at != 0) {
                    at /= 2;
                    last /= 2;
                }
            } else {
                root = node(root, beside);
            }
            at /= 2;
            last /= 2;
        }
        return last == 0 && root.equals(expectedRoot);
    }

    /**
     * Whether the tree of the first {@code first} leaves is the beginning of that of {@code second}
     * leaves: RFC 9162, section 2.1.4.2. Of no leaves every tree is a continuation.
     */
    public static boolean isConsistent(
            long first, Hash firstRoot, long second, Hash secondRoot, List<Hash> proof) {
        if (first < 0 || first > second) {
            return false;
        }
        if (first == second) {
            return proof.isEmpty() && firstRoot.equals(secondRoot);
        }
        if (first == 0) {
            return proof.isEmpty() && firstRoot.equals(root(List.of()));
        }
        if (proof.isEmpty()) {
            return false;
        }
        List<Hash> path = new ArrayList<>(proof);
        if (Long.bitCount(first) == 1) {
            path.addFirst(firstRoot);
        }
        long at = first - 1;
        long last = second - 1;
        while (at % 2 == 1) {
            at /= 2;
            last /= 2;
        }
        Hash one = path.getFirst();
        Hash other = path.getFirst();
        for (Hash beside : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if (at % 2 == 1 || at == last) {
                one = node(beside, one);
                other = node(beside, other);
                while (at % 2 == 0 && at != 0) {
                    at /= 2;
                    last /= 2;
                }
            } else {
                other = node(other, beside);
            }
            at /= 2;
            last /= 2;
        }
        return last == 0 && one.equals(firstRoot) && other.equals(secondRoot);
    }

    /** The largest power of two below {@code size}. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
