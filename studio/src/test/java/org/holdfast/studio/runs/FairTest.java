package org.holdfast.studio.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.holdfast.studio.runs.Fair.Waiting;
import org.junit.jupiter.api.Test;

class FairTest {
    private static String order(String waiting, Map<String, Long> turns) {
        List<Waiting> all = new ArrayList<>();
        for (String one : waiting.split(" ", -1)) {
            all.add(new Waiting(one, one.substring(0, 1)));
        }
        return String.join(" ", Fair.order(all, turns).stream().map(Waiting::id).toList());
    }

    @Test
    void usersTakeTurns() {
        assertThat(order("a1 a2 a3 b1 c1 c2", Map.of())).isEqualTo("a1 b1 c1 a2 c2 a3");
    }

    @Test
    void whoHadFewerTurnsComesFirst() {
        assertThat(order("a1 a2 b1", Map.of("a", 4L, "b", 3L))).isEqualTo("b1 a1 a2");
    }

    @Test
    void oneUserAloneIsServedInOrder() {
        assertThat(order("a1 a2 a3", Map.of("b", 9L))).isEqualTo("a1 a2 a3");
    }
}
