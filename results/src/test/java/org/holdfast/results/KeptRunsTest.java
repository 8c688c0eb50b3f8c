package org.holdfast.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.holdfast.balance.Balance;
import org.holdfast.explore.Draws;
import org.holdfast.explore.Explorer;
import org.holdfast.explore.Exploring;
import org.holdfast.explore.Runs;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.model.Exploration;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.Instance;
import org.holdfast.model.Measure;
import org.holdfast.model.Scenario;
import org.holdfast.results.internal.RunsForm;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptRunsTest {
    private static final int FUTURES = 2500;
    private static final Exploring.Entry ENTRY = entry(Tiny.SCENARIO);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private static Exploring.Entry entry(Scenario scenario) {
        Instance base = Instance.of(Tiny.CASE, scenario);
        return new Exploring.Entry("plan", base, Balance.currentSupply(base));
    }

    private KeptRuns kept() {
        return new KeptRuns(folder, "program", false, KeptRuns.MOST);
    }

    private static Draws draws(Sequence sequence, int futures, long seed) {
        return Draws.of(Tiny.CASE, Tiny.SCENARIO, sequence, futures, seed);
    }

    /** Any numbers at all, most months the same in every future. */
    private static Runs runs(Random random, int futures) {
        List<FutureSeries> series =
                List.of(
                        new FutureSeries(FutureSeries.Measure.COVERAGE, "a"),
                        new FutureSeries(FutureSeries.Measure.FIRE_RATIO, "b"));
        List<FutureOutcome> outcomes =
                List.of(
                        new FutureOutcome(Measure.FLOOR_PRESENT_VALUE, ""),
                        new FutureOutcome(Measure.PARITY_MONTH, "b"));
        float[][] values = new float[2 * 5][futures];
        for (float[] row : values) {
            boolean same = random.nextBoolean();
            float first = Float.intBitsToFloat(random.nextInt());
            for (int f = 0; f < futures; f++) {
                row[f] = same ? first : Float.intBitsToFloat(random.nextInt());
            }
        }
        double[][] ends = new double[2][futures];
        for (double[] row : ends) {
            for (int f = 0; f < futures; f++) {
                row[f] = Double.longBitsToDouble(random.nextLong());
            }
        }
        List<Runs.Failure> failures = new ArrayList<>();
        if (random.nextBoolean()) {
            failures.add(new Runs.Failure(random.nextInt(futures), "é, “no”"));
        }
        return Runs.of(series, outcomes, 5, values, ends, failures);
    }

    private static void assertSameBits(Runs back, Runs runs) {
        assertThat(back.series()).isEqualTo(runs.series());
        assertThat(back.outcomes()).isEqualTo(runs.outcomes());
        assertThat(back.failures()).isEqualTo(runs.failures());
        assertThat(back.futures()).isEqualTo(runs.futures());
        for (int f = 0; f < runs.futures(); f++) {
            for (int k = 0; k < runs.series().size(); k++) {
                for (int t = 0; t < runs.months(); t++) {
                    assertThat(Float.floatToRawIntBits(back.value(k, t, f)))
                            .isEqualTo(Float.floatToRawIntBits(runs.value(k, t, f)));
                }
            }
            for (int k = 0; k < runs.outcomes().size(); k++) {
                assertThat(Double.doubleToRawLongBits(back.end(k)[f]))
                        .isEqualTo(Double.doubleToRawLongBits(runs.end(k)[f]));
            }
        }
    }

    @Seeds(20)
    void runsComeBackToTheBit(long seed) {
        Random random = new Random(seed);
        Runs runs = runs(random, 1 + random.nextInt(50));
        assertSameBits(RunsForm.read(RunsForm.write(runs)).orElseThrow(), runs);
    }

    @Test
    void whatIsDamagedIsAsGoodAsNone() {
        byte[] whole = RunsForm.write(runs(new Random(1), 20));
        for (int at = 0; at < whole.length; at += 7) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x10;
            assertThat(RunsForm.read(damaged)).as("byte %d", at).isEmpty();
        }
        for (int length = 0; length < whole.length; length += 11) {
            assertThat(RunsForm.read(java.util.Arrays.copyOf(whole, length))).isEmpty();
        }
    }

    @Test
    void aChunkIsFoundOnlyForWhatItDependsOn() {
        Draws draws = draws(Sequence.LATIN_HYPERCUBE, 20, 1);
        Runs runs = runs(new Random(1), 20);
        kept().keep(ENTRY, draws, true, runs);
        assertSameBits(kept().find(ENTRY, draws, true).orElseThrow(), runs);
        assertThat(kept().find(ENTRY, draws, false)).isEmpty();
        assertThat(kept().find(ENTRY, draws(Sequence.LATIN_HYPERCUBE, 20, 2), true)).isEmpty();
        assertThat(kept().find(ENTRY, draws(Sequence.SOBOL, 20, 1), true)).isEmpty();
        Draws more = draws(Sequence.LATIN_HYPERCUBE, 40, 1);
        assertThat(kept().find(ENTRY, more.between(0, 20), true)).isEmpty();
        Exploring.Entry otherScenario = entry(Tiny.SCENARIO.with("gifts", 0.3));
        assertThat(kept().find(otherScenario, draws, true)).isEmpty();
        Exploring.Entry otherPlan = new Exploring.Entry("plan", ENTRY.base(), otherScenario.plan());
        assertThat(kept().find(otherPlan, draws, true)).isEmpty();
        KeptRuns otherProgram = new KeptRuns(folder, "other", false, KeptRuns.MOST);
        assertThat(otherProgram.find(ENTRY, draws, true)).isEmpty();
        KeptRuns fresh = new KeptRuns(folder, "program", true, KeptRuns.MOST);
        assertThat(fresh.find(ENTRY, draws, true)).isEmpty();
    }

    @Test
    void whereMoreFuturesContinueTheFewerTheFewerAreFound() {
        Draws few = draws(Sequence.MONTE_CARLO, 20, 1);
        kept().keep(ENTRY, few, true, runs(new Random(1), 20));
        Draws more = draws(Sequence.MONTE_CARLO, 40, 1);
        assertThat(kept().find(ENTRY, more.between(0, 20), true)).isPresent();
    }

    @Test
    void onlyTheChunksUsedLastAreKept() throws IOException {
        int size = RunsForm.write(runs(new Random(1), 20)).length;
        List<Draws> draws = new ArrayList<>();
        for (int seed = 0; seed < 5; seed++) {
            draws.add(draws(Sequence.MONTE_CARLO, 20, seed));
            // Each call of the program has its own; none keeps more than two of these.
            new KeptRuns(folder, "program", false, 2L * size)
                    .keep(ENTRY, draws.get(seed), true, runs(new Random(1), 20));
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    long older = Files.getLastModifiedTime(file).toMillis() - 5000;
                    Files.setLastModifiedTime(file, FileTime.fromMillis(older));
                }
            }
        }
        assertThat(draws.stream().map(d -> kept().find(ENTRY, d, true).isPresent()))
                .containsExactly(false, false, false, true, true);
    }

    @Test
    void whatOneCallHasKeptIsNotPushedOutByItsOwnNextOne() {
        int size = RunsForm.write(runs(new Random(1), 20)).length;
        KeptRuns small = new KeptRuns(folder, "program", false, 2L * size);
        for (int seed = 0; seed < 5; seed++) {
            small.keep(ENTRY, draws(Sequence.MONTE_CARLO, 20, seed), true, runs(new Random(1), 20));
        }
        assertThat(small.played()).isEqualTo(100);
        assertThat(kept().find(ENTRY, draws(Sequence.MONTE_CARLO, 20, 0), true)).isPresent();
        assertThat(kept().find(ENTRY, draws(Sequence.MONTE_CARLO, 20, 1), true)).isPresent();
        assertThat(kept().find(ENTRY, draws(Sequence.MONTE_CARLO, 20, 4), true)).isEmpty();
    }

    @Test
    void whereNothingCanBeKeptTheReasonIsKnown() throws IOException {
        Path file = Files.createFile(folder.resolve("a file"));
        KeptRuns nowhere = new KeptRuns(file, "program", false, KeptRuns.MOST);
        Draws draws = draws(Sequence.MONTE_CARLO, 20, 1);
        nowhere.keep(ENTRY, draws, true, runs(new Random(1), 20));
        assertThat(nowhere.failure().orElseThrow()).hasMessageContaining("a file");
    }

    @Test
    void stoppedAndResumedIsAsIfNeverStoppedAndADamagedChunkIsPlayedAgain() throws IOException {
        Exploration uninterrupted = explored(kept(), explorer(2, Integer.MAX_VALUE));
        clear();
        KeptRuns first = kept();
        assertThatThrownBy(() -> explored(first, explorer(2, 1600 / Explorer.BLOCK)))
                .isInstanceOf(Explorer.CancelledException.class);
        assertThat(first.played()).isEqualTo(1024);
        KeptRuns second = kept();
        assertThat(explored(second, explorer(3, Integer.MAX_VALUE)))
                .usingRecursiveComparison()
                .isEqualTo(uninterrupted);
        assertThat(second.reused()).isEqualTo(1024);
        int rest = second.played();
        try (Stream<Path> files = Files.list(folder)) {
            Path some = files.sorted().toList().getFirst();
            byte[] bytes = Files.readAllBytes(some);
            bytes[bytes.length / 2] ^= 1;
            Files.write(some, bytes);
        }
        KeptRuns third = kept();
        assertThat(explored(third, explorer(1, Integer.MAX_VALUE)))
                .usingRecursiveComparison()
                .isEqualTo(uninterrupted);
        assertThat(third.played()).isBetween(1, 1024);
        assertThat(third.reused() + third.played()).isEqualTo(1024 + rest);
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static Explorer explorer(int threads, int blocks) {
        AtomicInteger asked = new AtomicInteger();
        return new Explorer(threads, (done, of) -> {}, () -> asked.incrementAndGet() > blocks);
    }

    private static Exploration explored(KeptRuns kept, Explorer explorer) {
        return new Exploring(
                        Tiny.CASE,
                        explorer,
                        new Exploring.Settings(FUTURES, Sequence.LATIN_HYPERCUBE, 3, 16, 0.1))
                .with(kept, Long.MAX_VALUE, (entry, chunk) -> {})
                .explore(List.of(ENTRY), List.of());
    }
}
