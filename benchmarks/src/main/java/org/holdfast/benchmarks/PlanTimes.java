package org.holdfast.benchmarks;

import java.nio.file.Path;
import java.util.Locale;
import org.holdfast.highs.Highs;
import org.holdfast.model.Instance;
import org.holdfast.plan.Planner;

/**
 * Prints how long a case takes to build and to solve, the plan and ad hoc, on one thread: by
 * default the built-in case, three times, of which the first also warms the machine up.
 */
final class PlanTimes {
    private static final double SECONDS = 3_600;

    private PlanTimes() {}

    /** The arguments, all optional: case folder, scenario, number of times. */
    static void main(String[] args) {
        Path folder = Path.of(args.length > 0 ? args[0] : "cases/ukraine-2024");
        String scenario = args.length > 1 ? args[1] : Cases.BASELINE;
        int times = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        long start = System.nanoTime();
        Instance instance = Cases.instance(folder, scenario);
        System.out.printf(
                Locale.ROOT, "read the case: %d ms%n", (System.nanoTime() - start) / 1_000_000);
        try (Highs highs = new Highs()) {
            Planner planner = new Planner(highs, SECONDS, (_, _, _) -> {}, System::nanoTime);
            for (int n = 0; n < times; n++) {
                print("plan", planner.plan(instance));
                print("ad hoc", planner.adHoc(instance));
            }
        }
    }

    private static void print(String way, Planner.Planned planned) {
        var c = planned.certificate();
        System.out.printf(
                Locale.ROOT,
                "%-7s %-9s build %6d ms   solve %7d ms   %6d columns %6d rows %7d entries%n",
                way,
                c.status(),
                c.buildMillis(),
                c.solveMillis(),
                c.columns(),
                c.rows(),
                c.nonZeros());
    }
}
