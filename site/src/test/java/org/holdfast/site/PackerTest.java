package org.holdfast.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.highs.Highs;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Plan;
import org.holdfast.model.Scenario;
import org.holdfast.plan.Planner;
import org.holdfast.simulator.KeptPlans;
import org.holdfast.simulator.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the simulator in a browser starts from. Run with {@code -Dholdfast.pictures=folder} to keep
 * the files of ukraine-2024.
 */
class PackerTest {
    private static Case read(String name) {
        return switch (CaseReader.read(Path.of("../cases", name))) {
            case Reading.Sound(var sound, _, _, _) -> sound;
            case Reading.Unsound unsound ->
                    throw new IllegalStateException(unsound.problems().toString());
        };
    }

    private static Packer packer() {
        return new Packer(Highs::new, 60, 1, "test");
    }

    @Test
    void theFilesOfACaseAreMadeOnceAndKept(@TempDir Path folder) throws IOException {
        String pictures = System.getProperty("holdfast.pictures");
        Case c = pictures == null ? tiny() : read("ukraine-2024");
        Path place = pictures == null ? folder : Path.of(pictures);
        var files = new SimulatorFiles(packer(), place, "test");
        byte[] pack = files.pack(c);
        assertThat(Arrays.equals(files.pack(c), pack)).isTrue();
        assertThat(Pack.read(pack).c().hash()).isEqualTo(c.hash());
        for (Language language : Language.values()) {
            String first = new String(files.first(c, language), UTF_8);
            assertThat(first)
                    .startsWith("{\"description\":{")
                    .contains("\"answer\":{", "\"id\":\"fan\"", "\"id\":\"flow\"")
                    .contains("\"pending\":null");
        }
        assertThat(files.findPlans(c)).isEmpty();
        try (var kept = Files.walk(place)) {
            assertThat(kept.filter(Files::isRegularFile).map(p -> p.getFileName().toString()))
                    .as("nothing is left half written")
                    .noneMatch(name -> name.endsWith(".part"));
        }
        if (pictures != null) {
            files.plans(c, (done, of) -> {});
        }
    }

    @Test
    void whatABrowsersPlansErrByIsMeasuredAgainstFullPlansOfEveryScenarioAndTravelsWithThem() {
        Case c = tiny();
        Pack pack = packer().pack(c);
        assertThat(Pack.read(pack.toBytes()).error()).isEqualTo(pack.error());
        assertThat(pack.error().policies()).as("nothing moved").isEqualTo(1);
        KeptPlans kept = packer().plans(c, pack, (done, of) -> {});
        List<Scenario> policies = Packer.policies(c);
        assertThat(kept.plans()).hasSameSizeAs(policies);
        int measured = kept.error().policies();
        assertThat(measured).isBetween(2, c.scenarios().size());
        double largest = 0;
        try (Highs solver = new Highs()) {
            Planner planner = new Planner(solver, 60, (what, done, of) -> {}, System::nanoTime);
            for (int k = 0; k < measured; k++) {
                Plan coarse = planner.coarse(Instance.of(c, policies.get(k)), 6).plan();
                Pack.Both both = new Pack.Both(kept.plans().get(k), coarse);
                largest = Math.max(largest, pack.measured(List.of(both)).missed());
            }
        }
        assertThat(kept.error().missed()).isCloseTo(largest, within(1e-9));
        assertThat(KeptPlans.read(kept.toBytes()).error()).isEqualTo(kept.error());
    }

    private static Case tiny() {
        return ((Reading.Sound)
                        CaseReader.read(Path.of("../casefile/src/test/resources/cases/tiny")))
                .sound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ukraine-2024", "ukraine-2026"})
    void policiesDifferAndLeaveTheWorldAsItIs(String name) {
        Case c = read(name);
        Scenario base = c.baseline();
        List<Scenario> policies = Packer.policies(c);
        var seen = new HashSet<String>();
        for (Scenario policy : policies) {
            var settings = new StringBuilder();
            for (Lever lever : c.levers()) {
                double setting = policy.setting(lever);
                settings.append(setting).append(' ');
                if (!lever.isPlanned()) {
                    assertThat(setting).as(lever.id()).isEqualTo(base.setting(lever));
                }
            }
            assertThat(seen.add(settings.toString())).isTrue();
        }
        assertThat(policies)
                .as("waiting is told by plans of one kind")
                .anySatisfy(p -> assertThat(p.settings()).isEqualTo(base.settings()));
    }

    @Test
    void anyFirstFewFuturesAreSpreadOverAll() {
        double[] missed = new double[200];
        for (int f = 0; f < missed.length; f++) {
            missed[f] = (f * 37) % 200;
        }
        List<Integer> order = Futures.order(missed);
        assertThat(order).doesNotHaveDuplicates().hasSize(200);
        for (int n : new int[] {8, 24, 64}) {
            double mean =
                    order.subList(0, n).stream().mapToDouble(f -> missed[f]).average().orElse(0);
            assertThat(mean).as(n + " futures").isBetween(85.0, 115.0);
        }
    }
}
