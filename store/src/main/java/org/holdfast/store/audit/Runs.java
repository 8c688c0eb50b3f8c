package org.holdfast.store.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which numbers were seen, as runs of neighbours; few, if entries follow each other. */
final class Runs {
    /** Numbers from one to another, both included. */
    record Run(long first, long last) {}

    private final TreeMap<Long, Long> runs = new TreeMap<>();

    /** Adds a number; false if it was there. */
    boolean add(long number) {
        Map.Entry<Long, Long> left = runs.floorEntry(number);
        if (left != null && left.getValue() >= number) {
            return false;
        }
        long first = left != null && left.getValue() == number - 1 ? left.getKey() : number;
        Long right = runs.remove(number + 1);
        runs.put(first, right == null ? number : right);
        return true;
    }

    /** The largest number seen; 0 if none. */
    long largest() {
        return runs.isEmpty() ? 0 : runs.lastEntry().getValue();
    }

    /** What is missing between 1 and the largest. */
    List<Run> gaps() {
        List<Run> gaps = new ArrayList<>();
        long next = 1;
        for (Map.Entry<Long, Long> run : runs.entrySet()) {
            if (run.getKey() > next) {
                gaps.add(new Run(next, run.getKey() - 1));
            }
            next = run.getValue() + 1;
        }
        return gaps;
    }
}
