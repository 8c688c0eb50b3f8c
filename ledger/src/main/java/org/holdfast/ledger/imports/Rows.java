package org.holdfast.ledger.imports;

/**
 * What became of the rows of a file.
 *
 * @param read without anything to say
 * @param remarked read with a remark
 * @param leftOut not in the ledger
 */
public record Rows(long read, long remarked, long leftOut) {
    /** All of them. */
    public long all() {
        return read + remarked + leftOut;
    }
}
