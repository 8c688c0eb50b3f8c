package org.holdfast.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedsTest {
    private final List<Long> seen = new ArrayList<>();

    @Seeds(3)
    void everySeedRunsOnceAndIsInTheNameOfItsRun(long seed, TestInfo info) {
        assertThat(info.getDisplayName()).contains("seed " + seed);
        seen.add(seed);
    }

    @Seeds(value = 1, first = 17)
    void oneSeedCanBeRunAgainAlone(long seed) {
        assertThat(seed).isEqualTo(17);
    }

    @AfterAll
    void noSeedWasLeftOut() {
        assertThat(seen).containsExactly(1L, 2L, 3L);
    }
}
