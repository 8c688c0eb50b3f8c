package org.holdfast.ledger.questions;

import java.util.Arrays;
import org.holdfast.ledger.Stage;

/**
 * The first stage that a list tells of each aid. A list may have any length, so no key is kept: an
 * event takes eight bytes, a hash of its key and its stage. Two of a million keys share a hash once
 * in thirty million lists; then one of them may count from the stage of the other.
 */
final class FirstStages {
    private static final long STAGE = 7; // the lowest three bits
    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    private long[] told = new long[1 << 10];
    private int count;
    private boolean isSorted = true;

    @SuppressWarnings("EnumOrdinal") // stages are declared in their order; three bits hold one
    void add(String key, Stage stage) {
        if (count == told.length) {
            told = Arrays.copyOf(told, 2 * count);
        }
        told[count++] = hash(key) | stage.ordinal();
        isSorted = false;
    }

    /** Whether the list tells no stage of this aid before one that it does tell. */
    @SuppressWarnings("EnumOrdinal") // as above
    boolean isFirst(String key, Stage stage) {
        if (!isSorted) {
            Arrays.sort(told, 0, count);
            isSorted = true;
        }
        int at = Arrays.binarySearch(told, 0, count, hash(key));
        int least = at >= 0 ? at : -at - 1;
        return least == count
                || (told[least] & ~STAGE) != hash(key)
                || (told[least] & STAGE) >= stage.ordinal();
    }

    /** FNV-1a of 64 bits (Fowler, Noll and Vo), without the lowest three. */
    private static long hash(String key) {
        long hash = BASIS;
        for (int k = 0; k < key.length(); k++) {
            hash = (hash ^ key.charAt(k)) * PRIME;
        }
        return hash & ~STAGE;
    }
}
