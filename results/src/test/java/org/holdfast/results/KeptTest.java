package org.holdfast.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.holdfast.model.Result;
import org.holdfast.model.TierValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private static String key(String kind, long seed) {
        return Kept.key(kind, Tiny.CASE, Tiny.SCENARIO, seed, "program");
    }

    @Test
    void everyKindComesBackAsItWasKept() throws IOException {
        Kept kept = new Kept(folder);
        for (Findings findings :
                List.of(Tiny.planning(), Tiny.standing(), Tiny.waiting(), Tiny.told())) {
            kept.keep(key("x", 0), findings);
            Findings back = kept.find(key("x", 0), Tiny.CASE).orElseThrow();
            assertThat(Summary.line(back)).isEqualTo(Summary.line(findings));
            assertThat(ResultFiles.of(back)).isEqualTo(ResultFiles.of(findings));
        }
    }

    /** A yes or no that is a component is kept; one that a record says of itself is not. */
    @Test
    void whatIsTrueOrFalseComesBack() throws IOException {
        Kept kept = new Kept(folder);
        List<TierValue> tiers = Tiny.waiting().points().getFirst().tiers();
        for (boolean isForeseen : new boolean[] {true, false}) {
            Findings.Moving moving =
                    new Findings.Moving(
                            Tiny.CASE,
                            Tiny.SCENARIO,
                            tiers,
                            List.of(new Findings.Moved("lever", 0, 1, isForeseen, tiers)),
                            Tiny.RUN);
            kept.keep(key("x", 0), moving);
            assertThat(kept.find(key("x", 0), Tiny.CASE)).contains(moving);
        }
    }

    @Test
    void aDamagedOneIsAsGoodAsNone() throws IOException {
        Kept kept = new Kept(folder);
        kept.keep(key("balance", 0), Tiny.standing());
        Path file = only();
        byte[] whole = Files.readAllBytes(file);
        for (int at : new int[] {0, 20, 300, whole.length / 2, whole.length - 3}) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            Files.write(file, damaged);
            assertThat(kept.find(key("balance", 0), Tiny.CASE).isEmpty())
                    .as("byte %d", at)
                    .isTrue();
        }
        Files.write(file, new byte[0]);
        assertThat(kept.find(key("balance", 0), Tiny.CASE)).isEmpty();
        Files.write(file, whole);
        assertThat(kept.find(key("balance", 0), Tiny.CASE)).isPresent();
    }

    private Path only() throws IOException {
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void theKeyChangesWithEverythingThatTheAnswerDependsOn() {
        String key = key("plan", 0);
        assertThat(key("plan", 0)).isEqualTo(key);
        assertThat(key("plan", 1)).isNotEqualTo(key);
        assertThat(key("delay", 0)).isNotEqualTo(key);
        assertThat(Kept.key("plan", Tiny.CASE, Tiny.SCENARIO.with("gifts", 0.3), 0, "program"))
                .isNotEqualTo(key);
        assertThat(Kept.key("plan", Tiny.CASE, Tiny.SCENARIO, 0, "other")).isNotEqualTo(key);
    }

    @Test
    void whatRanOutOfTimeIsNotKept() throws IOException {
        var certificate =
                new Result.Certificate(
                        Result.Status.TIME_LIMIT, "", 0, 0, 0, 0, 0, 0, 0, "", 0, 0, 0, "");
        new Kept(folder)
                .keep(
                        key("brief", 0),
                        new Findings.Unanswered(
                                "brief", Tiny.CASE, Tiny.SCENARIO, certificate, Tiny.RUN));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void onlyTheLastOnesAreKept() throws IOException {
        Kept kept = new Kept(folder);
        for (int seed = 0; seed < 45; seed++) {
            kept.keep(
                    key("delay", seed),
                    new Findings.Waiting(Tiny.CASE, Tiny.SCENARIO, List.of(), Tiny.RUN));
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(40);
        }
    }
}
