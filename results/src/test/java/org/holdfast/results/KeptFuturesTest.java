package org.holdfast.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.holdfast.explore.agents.Policies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFuturesTest {
    @TempDir private Path folder;

    private static Policies.Played played(int future) {
        return new Policies.Played(
                "plan",
                future,
                0.1,
                2,
                List.of(0.3),
                List.of(),
                List.of(4),
                List.of(),
                List.of(),
                true);
    }

    private KeptFutures open() {
        return new KeptFutures(
                folder,
                "key",
                false,
                e -> {
                    throw new AssertionError(e);
                });
    }

    private Path file() {
        return folder.resolve("key.futures");
    }

    @Test
    void toLookAtWhatIsKeptChangesNothing() throws IOException {
        open().close();
        assertThat(KeptFutures.has(folder, "key")).isFalse();
        try (KeptFutures kept = open()) {
            kept.keep(played(0));
        }
        byte[] before = Files.readAllBytes(file());
        try (KeptFutures kept = open()) {
            assertThat(kept.find("plan", 0)).contains(played(0));
        }
        assertThat(file()).hasBinaryContent(before);
        assertThat(KeptFutures.has(folder, "key")).isTrue();
    }

    @Test
    void aLineThatWasCutOffIsPlayedAgainAndSpoilsNoOther() throws IOException {
        try (KeptFutures kept = open()) {
            kept.keep(played(0));
        }
        Files.writeString(file(), "{\"policy\":\"plan\",\"fut", StandardOpenOption.APPEND);
        try (KeptFutures kept = open()) {
            assertThat(kept.find("plan", 0)).contains(played(0));
            assertThat(kept.find("plan", 1)).isEmpty();
            kept.keep(played(1));
        }
        try (KeptFutures kept = open()) {
            assertThat(kept.size()).isEqualTo(2);
            assertThat(kept.find("plan", 1)).contains(played(1));
        }
    }
}
