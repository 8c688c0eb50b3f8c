package org.holdfast.studio.runs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which waiting runs are taken: users in turn, each user's own runs as they came. */
final class Fair {
    private Fair() {}

    /** A run that waits, and for whom. */
    record Waiting(String id, String who) {}

    /**
     * The runs in the order in which they will run, if nobody asks for more.
     *
     * @param waiting as they came
     * @param turns how many turns each user has had
     */
    static List<Waiting> order(List<Waiting> waiting, Map<String, Long> turns) {
        List<Waiting> left = new ArrayList<>(waiting);
        List<Waiting> order = new ArrayList<>();
        Map<String, Long> had = new HashMap<>(turns);
        while (!left.isEmpty()) {
            Waiting next = left.getFirst();
            for (Waiting one : left) {
                if (had.getOrDefault(one.who(), 0L) < had.getOrDefault(next.who(), 0L)) {
                    next = one;
                }
            }
            left.remove(next);
            had.merge(next.who(), 1L, Long::sum);
            order.add(next);
        }
        return order;
    }
}
