package org.holdfast.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.holdfast.explore.Draws;
import org.holdfast.explore.Explorer;
import org.holdfast.explore.Exploring;
import org.holdfast.explore.Runs;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.results.PlanFile;

/**
 * Plays plans in the same futures on one thread, again and again, and prints what each time cost
 * the processor: the first in a Java that has only just started, the last in one that is warm. Also
 * prints a number that changes with any bit of what came out.
 */
final class FutureTimes {
    private FutureTimes() {}

    /** Case folder, folder of the plans that {@code explore --plans-out} wrote, futures, times. */
    static void main(String[] args) throws IOException {
        Case c = Cases.instance(Path.of(args[0]), Cases.BASELINE).c();
        List<Exploring.Entry> entries = entries(c, Path.of(args[1]));
        int futures = Integer.parseInt(args[2]);
        int times = Integer.parseInt(args[3]);
        Explorer explorer = new Explorer(1, (done, of) -> {}, () -> false);
        List<Double> seconds = new ArrayList<>();
        long bits = 0;
        for (int time = 0; time < times; time++) {
            long before = processorTime();
            List<Draws> draws = new ArrayList<>();
            for (Exploring.Entry entry : entries) {
                draws.add(
                        Draws.of(c, entry.base().scenario(), Sequence.LATIN_HYPERCUBE, futures, 1));
            }
            List<Runs> all = explorer.run(entries, draws, List.of());
            seconds.add((processorTime() - before) / 1e9);
            bits = bits(all);
        }
        System.out.printf(Locale.ROOT, "plans %d%nfutures %d%n", entries.size(), futures);
        System.out.printf(Locale.ROOT, "first_processor_seconds %.2f%n", seconds.getFirst());
        System.out.printf(Locale.ROOT, "last_processor_seconds %.2f%n", seconds.getLast());
        System.out.printf(
                Locale.ROOT,
                "least_processor_seconds %.2f%n",
                seconds.stream().min(Double::compare).orElseThrow());
        System.out.printf(Locale.ROOT, "bits %016x%n", bits);
    }

    private static List<Exploring.Entry> entries(Case c, Path folder) throws IOException {
        List<Exploring.Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(PlanFile.ENDING)).sorted().toList()) {
                PlanFile plan = PlanFile.of(Files.readAllBytes(file)).orElseThrow();
                Instance base = Instance.of(c, plan.plan().scenario());
                entries.add(new Exploring.Entry(plan.id(), base, plan.plan()));
            }
        }
        return entries;
    }

    private static long bits(List<Runs> all) {
        long bits = 1;
        for (Runs runs : all) {
            for (int k = 0; k < runs.outcomes().size(); k++) {
                bits = 31 * bits + Arrays.hashCode(runs.end(k));
            }
            for (int k = 0; k < runs.series().size(); k++) {
                for (int t = 0; t < runs.months(); t++) {
                    bits = 31 * bits + Arrays.hashCode(runs.at(k, t));
                }
            }
        }
        return bits;
    }

    /** Nanoseconds of all threads of this Java, those that compile and collect among them. */
    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
