package org.holdfast.store.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of a log does. */
public abstract class AuditStoreContract {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00.123456Z");

    /** A store on the same data at every call within a test, empty at the first. */
    protected abstract AuditStore store();

    private AuditLog log() {
        return new AuditLog(store(), InstantSource.fixed(NOON));
    }

    static Act act(String subject) {
        return new Act("Iris", Kind.EDIT, subject, Optional.empty(), Map.of());
    }

    private List<String> subjects() {
        List<String> subjects = new ArrayList<>();
        log().read(line -> {
            try {
                subjects.add(Entry.parse(line.text()).act().subject());
            } catch (MalformedException e) {
                throw new AssertionError(e);
            }
        });
        return subjects;
    }

    @Test
    void aLogThatWasNeverWrittenIsEmptyAndSound() {
        assertThat(log().head()).isEqualTo(Tip.EMPTY.head());
        assertThat(log().verify(List.of()).isSound()).isTrue();
        assertThat(subjects()).isEmpty();
    }

    @Test
    void entriesComeBackAsTheyWereEntered() throws MalformedException {
        Act act =
                new Act(
                        "Zoë O'Brien",
                        Kind.IMPORT,
                        "workbook \"7\" \\ 😀",
                        Optional.of(Hash.of("its bytes")),
                        Map.of("rows", 123L, "note", "line\nbreak \u0000"));
        Head head = log().append(act);
        List<Line> lines = new ArrayList<>();
        log().read(lines::add);
        assertThat(lines).hasSize(1);
        Entry entry = Entry.parse(lines.getFirst().text());
        assertThat(entry.act()).isEqualTo(act);
        assertThat(entry.number()).isEqualTo(1);
        assertThat(entry.when()).isEqualTo(Instant.parse("2026-11-24T12:00:00.123Z"));
        assertThat(log().head()).isEqualTo(head);
        assertThat(log().verify(List.of(head)).isSound()).isTrue();
    }

    @Test
    void whatIsAddedStandsBehindWhatWasThere() {
        log().append(act("a"));
        log().append(act("b"), act("c"));
        assertThat(subjects()).containsExactly("a", "b", "c");
        assertThat(log().head().size()).isEqualTo(3);
        assertThat(log().verify(List.of()).isSound()).isTrue();
    }

    @Test
    void whatFailsLeavesNothing() {
        log().append(act("a"));
        assertThatThrownBy(() ->
                        store().append(tip -> {
                            throw new IllegalStateException("no");
                        }))
                .isInstanceOf(IllegalStateException.class);
        log().append(act("b"));
        assertThat(subjects()).containsExactly("a", "b");
    }

    @Test
    void manyWhoWriteAtOnceLoseNothing() throws Exception {
        int writers = 4;
        int each = 15;
        try (var threads = Executors.newFixedThreadPool(writers)) {
            List<Callable<Head>> work = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                String name = "writer " + w;
                work.add(() -> {
                    AuditLog own = log();
                    Head head = own.head();
                    for (int k = 0; k < each; k++) {
                        head = own.append(act(name + " " + k));
                    }
                    return head;
                });
            }
            List<Head> heads = new ArrayList<>();
            for (var done : threads.invokeAll(work)) {
                heads.add(done.get());
            }
            assertThat(log().verify(heads).findings()).isEmpty();
        }
        assertThat(subjects()).hasSize(writers * each).doesNotHaveDuplicates();
    }

    @Test
    void everyEntryIsProvedToWhoHasOnlyTheHead() throws MalformedException {
        IntStream.range(0, 11).forEach(k -> log().append(act("entry " + k)));
        for (int number = 1; number <= 11; number++) {
            InclusionProof proof = log().prove(number);
            assertThat(proof.holds()).isTrue();
            assertThat(proof.head()).isEqualTo(log().head());
            assertThat(InclusionProof.parse(proof.text())).isEqualTo(proof);
            var forged = proof.entry().replace("Iris", "Ivan");
            assertThat(new InclusionProof(forged, number, proof.head(), proof.path()).holds())
                    .isFalse();
        }
        assertThatThrownBy(() -> log().prove(12)).hasMessageContaining("11 entries");
        assertThatThrownBy(() -> log().prove(0)).hasMessageContaining("11 entries");
    }

    @Test
    void thatALogHasOnlyGrownIsProvedToWhoHasOnlyHeads() throws MalformedException {
        List<Head> heads = new ArrayList<>(List.of(log().head()));
        IntStream.range(0, 11).forEach(k -> heads.add(log().append(act("entry " + k))));
        for (Head head : heads) {
            ConsistencyProof proof = log().proveGrowth(head);
            assertThat(proof.holds()).isTrue();
            assertThat(ConsistencyProof.parse(proof.text())).isEqualTo(proof);
        }
        Head another = new Head(5, Hash.of("another log"), NOON);
        assertThat(log().proveGrowth(another).holds()).isFalse();
    }
}
