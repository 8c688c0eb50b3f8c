package org.holdfast.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What one task plays: a plan in the futures {@code from} to before {@code to}.
 *
 * @param plan index of the plan
 */
record Block(int plan, int from, int to) implements Serializable {
    /** All futures of a plan, in blocks. */
    static List<Block> all(int plan, int futures, int size) {
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < futures; from += size) {
            blocks.add(new Block(plan, from, Math.min(futures, from + size)));
        }
        return blocks;
    }
}
