package org.holdfast.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.holdfast.balance.Balance;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.explore.analysis.Sketch;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.model.Bands;
import org.holdfast.model.Case;
import org.holdfast.model.Exploration;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.Instance;
import org.holdfast.model.Measure;
import org.holdfast.model.Played;
import org.holdfast.model.Scenario;
import org.junit.jupiter.api.Test;

/** On the smallest case, with what is produced and announced: no solver is needed. */
class ChunksTest {
    /** Two chunks and a part of a third. */
    private static final int FUTURES = 2 * Chunks.SIZE + 300;

    private static final Case CASE = read();

    private static Case read() {
        return switch (CaseReader.read(Path.of("../casefile/src/test/resources/cases/tiny"))) {
            case Reading.Sound(Case sound, _, _, _) -> sound;
            case Reading.Unsound unsound -> throw new AssertionError(unsound.problems());
        };
    }

    private static Exploring.Entry entry(String scenario) {
        Scenario of = CASE.findScenario(scenario).orElseThrow();
        Instance base = Instance.of(CASE, of);
        return new Exploring.Entry(scenario, base, Balance.currentSupply(base));
    }

    private static List<Exploring.Entry> entries() {
        return List.of(entry("baseline"), entry("support-ends"));
    }

    private static Exploring exploring(Explorer explorer) {
        return new Exploring(
                CASE,
                explorer,
                new Exploring.Settings(FUTURES, Sequence.LATIN_HYPERCUBE, 3, 16, 0.1));
    }

    private static Explorer explorer(int threads) {
        return new Explorer(threads, (done, of) -> {}, () -> false);
    }

    /** Keeps chunks in memory, and says how many were found and how many played. */
    private static final class Memory implements ChunkStore {
        private final Map<String, Runs> kept = new HashMap<>();
        private int found;
        private int played;

        private static String key(Exploring.Entry entry, Draws draws, boolean monthly) {
            return entry.id() + draws.place(0, 0) + " " + draws.futures() + monthly;
        }

        @Override
        public synchronized Optional<Runs> find(
                Exploring.Entry entry, Draws draws, boolean monthly) {
            Optional<Runs> runs = Optional.ofNullable(kept.get(key(entry, draws, monthly)));
            found += runs.isPresent() ? 1 : 0;
            return runs;
        }

        @Override
        public synchronized void keep(
                Exploring.Entry entry, Draws draws, boolean monthly, Runs runs) {
            played++;
            kept.put(key(entry, draws, monthly), runs);
        }
    }

    @Test
    void chunkByChunkEveryBitIsAsInOnePiece() {
        Exploring.Entry entry = entry("baseline");
        Draws draws = exploring(explorer(1)).draws(entry.base());
        Runs whole = explorer(2).run(entry.base(), entry.plan(), draws, List.of());
        Runs parts = new Runs(whole.series(), whole.outcomes(), 0, whole.months(), whole.futures());
        List<Integer> firsts = new ArrayList<>();
        new Chunks(explorer(2), ChunkStore.none(), FUTURES)
                .play(
                        List.of(entry),
                        List.of(draws),
                        true,
                        (plan, chunk) -> {
                            firsts.add(chunk.first());
                            parts.put(chunk.first(), chunk.runs());
                        });
        assertThat(firsts).containsExactly(0, Chunks.SIZE, 2 * Chunks.SIZE);
        for (int k = 0; k < whole.series().size(); k++) {
            for (int t = 0; t < whole.months(); t++) {
                assertThat(parts.at(k, t)).isEqualTo(whole.at(k, t));
            }
        }
        for (int k = 0; k < whole.outcomes().size(); k++) {
            assertThat(parts.end(k)).isEqualTo(whole.end(k));
        }
        assertThat(whole.end(Measure.CLAIMANT_FLOOR)).doesNotContain(Double.NaN);
    }

    @Test
    void sideBySideEveryBitIsAsAlone() {
        Exploring exploring = exploring(explorer(1));
        Exploring.Entry baseline = entry("baseline");
        Exploring.Entry support = entry("support-ends");
        // The fourth draws other futures than the rest.
        List<Exploring.Entry> entries = List.of(baseline, support, support, baseline, baseline);
        List<Draws> draws = new ArrayList<>();
        for (Exploring.Entry entry : entries) {
            draws.add(exploring.draws(entry.base()).between(draws.size() == 3 ? 1 : 0, 100));
        }
        draws.replaceAll(all -> all.between(0, 99));
        assertThat(draws.get(1).drawsAs(draws.get(0))).isTrue();
        assertThat(draws.get(3).drawsAs(draws.get(0))).isFalse();
        assertThat(draws.get(1).isUnderScenarioOf(draws.get(0))).isFalse();
        assertThat(draws.get(2).isUnderScenarioOf(draws.get(1))).isTrue();
        assertThat(new FutureInstances(draws).order()).containsExactly(0, 4, 1, 2, 3);
        List<Runs> together = explorer(2).run(entries, draws, List.of());
        List<FutureInstances.Block> made = new FutureInstances(draws).between(0, 9);
        assertThat(made.get(2).instances()).isSameAs(made.get(1).instances());
        assertThat(made.get(3).instances()).doesNotContainAnyElementsOf(made.get(0).instances());
        for (int p = 0; p < entries.size(); p++) {
            Exploring.Entry entry = entries.get(p);
            Runs alone = explorer(1).run(entry.base(), entry.plan(), draws.get(p), List.of());
            for (int k = 0; k < alone.series().size(); k++) {
                for (int t = 0; t < alone.months(); t++) {
                    assertThat(together.get(p).at(k, t)).isEqualTo(alone.at(k, t));
                }
            }
            for (int k = 0; k < alone.outcomes().size(); k++) {
                assertThat(together.get(p).end(k)).isEqualTo(alone.end(k));
            }
        }
        assertThat(together.get(1).end(Measure.CLAIMANT_FLOOR))
                .isNotEqualTo(together.get(0).end(Measure.CLAIMANT_FLOOR));
    }

    @Test
    void stoppedAndAskedAgainIsAsIfNeverStopped() {
        Exploration uninterrupted = exploring(explorer(2)).explore(entries(), List.of());
        Memory memory = new Memory();
        for (int threads : new int[] {1, 3}) {
            int before = memory.played;
            AtomicInteger blocks = new AtomicInteger();
            // Stopped after a chunk and a half.
            Explorer stopped =
                    new Explorer(
                            threads,
                            (done, of) -> {},
                            () -> blocks.incrementAndGet() > 3 * Chunks.SIZE / 2 / Explorer.BLOCK);
            Exploring asked = exploring(stopped).with(memory, Long.MAX_VALUE, (entry, chunk) -> {});
            assertThatThrownBy(() -> asked.explore(entries(), List.of()))
                    .isInstanceOf(Explorer.CancelledException.class);
            assertThat(memory.played).isGreaterThan(before);
        }
        int kept = memory.played;
        memory.found = 0;
        Exploration resumed =
                exploring(explorer(2))
                        .with(memory, Long.MAX_VALUE, (entry, chunk) -> {})
                        .explore(entries(), List.of());
        assertThat(memory.found).isEqualTo(kept);
        assertThat(resumed).usingRecursiveComparison().isEqualTo(uninterrupted);
        int all = memory.played;
        exploring(explorer(1))
                .with(memory, Long.MAX_VALUE, (entry, chunk) -> {})
                .explore(entries(), List.of());
        assertThat(memory.played).as("nothing is played twice").isEqualTo(all);
    }

    @Test
    void whereThereIsNoRoomForAllTheBandsAreCloseAndOutcomesExact() {
        Exploration exact = exploring(explorer(1)).explore(entries(), List.of());
        Exploration close = counted(1);
        assertThat(exact.bandError()).isZero();
        assertThat(close.bandError()).isEqualTo(Sketch.ERROR);
        assertThat(close.drivers()).isEqualTo(exact.drivers());
        for (int p = 0; p < exact.played().size(); p++) {
            Played whole = exact.played().get(p);
            Played counted = close.played().get(p);
            assertThat(counted.ends()).isEqualTo(whole.ends());
            assertThat(counted.bands())
                    .extracting(Played.Banded::of)
                    .isEqualTo(whole.bands().stream().map(Played.Banded::of).toList());
            for (int k = 0; k < whole.bands().size(); k++) {
                for (double level : Bands.LEVELS) {
                    for (int t = 0; t < CASE.settings().months(); t++) {
                        double is = whole.bands().get(k).bands().at(level).at(t);
                        assertThat(counted.bands().get(k).bands().at(level).at(t))
                                .as("%s, %s, month %s", whole.bands().get(k).of(), level, t)
                                .isCloseTo(is, within(Sketch.ERROR * Math.abs(is) + 1e-37));
                    }
                }
            }
        }
        assertThat(counted(2)).usingRecursiveComparison().isEqualTo(close);
        assertThat(counted(3)).usingRecursiveComparison().isEqualTo(close);
    }

    private static Exploration counted(int threads) {
        return exploring(explorer(threads))
                .with(ChunkStore.none(), 0, (entry, chunk) -> {})
                .explore(entries(), List.of());
    }

    @Test
    void progressCountsUpToAllRuns() {
        List<Integer> done = new ArrayList<>();
        AtomicInteger all = new AtomicInteger();
        Explorer told =
                new Explorer(
                        1,
                        (is, of) -> {
                            done.add(is);
                            all.set(of);
                        },
                        () -> false);
        exploring(told).explore(entries(), List.of());
        int factors = Draws.of(CASE, entries().getFirst().base().scenario()).groups().size();
        assertThat(all).hasValue(2 * FUTURES + 16 * (factors + 2));
        assertThat(done).isSorted().endsWith(all.get());
    }

    @Test
    void aRunThatFailedIsCountedWithItsReasonAndLeftOutOfTheBands() {
        List<FutureSeries> series =
                List.of(new FutureSeries(FutureSeries.Measure.COVERAGE, "shell-155"));
        List<FutureOutcome> outcomes = List.of(new FutureOutcome(Measure.FLOOR_PRESENT_VALUE, ""));
        float nan = Float.NaN;
        Runs first = runs(series, outcomes, new float[] {1, nan}, List.of(1));
        Runs second = runs(series, outcomes, new float[] {nan, 3}, List.of(0));
        Draws draws = exploring(explorer(1)).draws(entries().getFirst().base());
        for (long room : new long[] {0, Long.MAX_VALUE}) {
            Gathered gathered = new Gathered(series, outcomes, 1, 4, room);
            gathered.add(new Chunk(2, draws.between(2, 4), second));
            gathered.add(new Chunk(0, draws.between(0, 2), first));
            assertThat(gathered.bands(0).orElseThrow().at(0.5).at(0)).isEqualTo(2);
            assertThat(gathered.runs().failures())
                    .containsExactly(
                            new Runs.Failure(2, "no such future"),
                            new Runs.Failure(1, "no such future"));
            assertThat(gathered.runs().end(0)).containsExactly(1, Double.NaN, Double.NaN, 3);
        }
    }

    private static Runs runs(
            List<FutureSeries> series,
            List<FutureOutcome> outcomes,
            float[] values,
            List<Integer> failed) {
        double[] ends = new double[values.length];
        Arrays.setAll(ends, f -> values[f]);
        return Runs.of(
                series,
                outcomes,
                1,
                new float[][] {values},
                new double[][] {ends},
                failed.stream().map(f -> new Runs.Failure(f, "no such future")).toList());
    }
}
