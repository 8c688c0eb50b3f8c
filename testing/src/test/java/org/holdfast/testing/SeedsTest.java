package org.holdfast.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
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
        int times = Integer.getInteger("holdfast.seeds", 1);
        assertThat(seen)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 3L * times).boxed().toList());
    }
}
