package org.holdfast.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.holdfast.answer.Replanner;
import org.holdfast.answer.Study;
import org.holdfast.explore.Draws;
import org.holdfast.explore.agents.Policies;
import org.holdfast.explore.agents.Policies.Policy;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.highs.Highs;
import org.holdfast.model.Case;
import org.holdfast.model.PolicyRuns;
import org.holdfast.plan.Programme;
import org.holdfast.plan.Solver;

/**
 * Plays the policies of a case in its first futures on one thread, and prints what each kind of
 * policy costs the processor in a future: in all, in the solver, and in what is around it. Also
 * prints a number that changes with any bit of what came out.
 */
final class PolicyTimes {
    private static final double SECONDS = 600;
    private static final int EVERY = 12;

    /** Futures that are drawn, as {@code holdfast policies} draws them. */
    private static final int DRAWN = 12;

    private PolicyTimes() {}

    /** What the policies of one kind took, nanoseconds of the thread. */
    private static final class Times {
        private int played;
        private long all;
        private long solving;
    }

    /** Case folder, futures, and how often all is played: the first time Java is cold. */
    static void main(String[] args) {
        Case c = Cases.instance(Path.of(args[0]), Cases.BASELINE).c();
        int futures = Integer.parseInt(args[1]);
        int times = Integer.parseInt(args[2]);
        Study.Policies terms = Study.policies(c, c.findScenario(Cases.BASELINE).orElseThrow());
        var measures = PolicyRuns.measures(c, terms.off(), terms.on());
        List<Policy> asked = Policies.all(c, measures, EVERY, false);
        Draws draws = Draws.of(c, terms.off(), Sequence.LATIN_HYPERCUBE, DRAWN, 0);
        for (int time = 1; time <= times; time++) {
            Timed solver = new Timed(new Highs());
            try (Replanner replanner = new Replanner(() -> solver, SECONDS)) {
                Policies policies =
                        new Policies(
                                c,
                                draws,
                                terms.off(),
                                terms.on(),
                                0,
                                EVERY,
                                replanner,
                                Policies.Memory.none());
                System.out.println("time " + time);
                print(played(policies, asked, futures, solver));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "processor_seconds %.1f%n",
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
                        / 1e9);
    }

    private static Map<String, Times> played(
            Policies policies, List<Policy> asked, int futures, Timed solver) {
        Map<String, Times> byKind = new TreeMap<>();
        long bits = 1;
        for (int f = 0; f < futures; f++) {
            for (Policy policy : asked) {
                Times times = byKind.computeIfAbsent(policy.kind().name(), k -> new Times());
                long solved = solver.nanos;
                long before = Forwarding.threadTime();
                bits = 31 * bits + policies.play(policy, f).toString().hashCode();
                times.all += Forwarding.threadTime() - before;
                times.solving += solver.nanos - solved;
                times.played++;
            }
        }
        System.out.printf(Locale.ROOT, "bits %016x%n", bits);
        return byKind;
    }

    private static void print(Map<String, Times> byKind) {
        Times sum = new Times();
        byKind.forEach((kind, times) -> {
            print(kind, times);
            sum.played += times.played;
            sum.all += times.all;
            sum.solving += times.solving;
        });
        print("every", sum);
    }

    private static void print(String kind, Times times) {
        System.out.printf(
                Locale.ROOT,
                "%-10s %4d  seconds each %6.3f  in the solver %6.3f  around it %6.3f%n",
                kind.toLowerCase(Locale.ROOT),
                times.played,
                times.all / 1e9 / times.played,
                times.solving / 1e9 / times.played,
                (times.all - times.solving) / 1e9 / times.played);
    }

    /** A solver that knows what it took. */
    private static final class Timed extends Forwarding {
        private long nanos;

        Timed(Solver solver) {
            super(solver);
        }

        @Override
        public void pass(Programme programme) {
            long before = threadTime();
            super.pass(programme);
            nanos += threadTime() - before;
        }

        @Override
        public Outcome solve(Method method, double seconds) {
            long before = threadTime();
            Outcome outcome = super.solve(method, seconds);
            nanos += threadTime() - before;
            return outcome;
        }
    }
}
