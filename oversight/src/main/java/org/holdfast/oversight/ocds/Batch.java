package org.holdfast.oversight.ocds;

import java.util.List;
import org.holdfast.intake.Problem;

/**
 * A stretch of a file with the objects that begin and end in it. The bytes are shared, not copied:
 * nobody writes to them.
 */
final class Batch {
    /**
     * One object of the file.
     *
     * @param from index of its first byte
     * @param to index behind its last byte
     * @param line on which it begins, counted from 1
     */
    record Piece(int from, int to, long line) {}

    private final byte[] bytes;
    private final List<Piece> pieces;
    private final List<Problem> problems;

    Batch(byte[] bytes, List<Piece> pieces, List<Problem> problems) {
        this.bytes = bytes;
        this.pieces = List.copyOf(pieces);
        this.problems = List.copyOf(problems);
    }

    byte[] bytes() {
        return bytes;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** What could not be cut into objects. */
    List<Problem> problems() {
        return problems;
    }
}
