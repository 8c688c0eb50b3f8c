package org.holdfast.benchmarks;

import java.nio.file.Path;
import org.holdfast.highs.Highs;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Instance;
import org.holdfast.model.Result.Status;
import org.holdfast.plan.Planner;

/**
 * Plans a small case, as {@code benchmarks/peers/small_case.py} does. Each line printed is a name
 * and a number.
 */
final class SmallCase {
    private static final double SECONDS = 600;

    private SmallCase() {}

    /** The first argument is the case folder. */
    static void main(String[] args) {
        Instance instance = Cases.instance(Path.of(args[0]), Cases.BASELINE);
        try (Highs highs = new Highs()) {
            Planner planner = new Planner(highs, SECONDS, (_, _, _) -> {}, System::nanoTime);
            Planner.Planned planned = planner.plan(instance);
            var certificate = planned.certificate();
            if (certificate.status() != Status.OPTIMAL) {
                throw new IllegalStateException("no optimum: " + certificate.reason());
            }
            System.out.println("build_seconds " + 1e-3 * certificate.buildMillis());
            System.out.println("solve_seconds " + 1e-3 * certificate.solveMillis());
            for (var tier : planned.plan().tiers()) {
                System.out.println(name(tier.tier()) + " " + tier.presentValue());
            }
        }
    }

    /** The plan tells what is paid; the programme's last tier also counts closing and tails. */
    private static String name(ObjectiveTier tier) {
        return switch (tier) {
            case FLOOR -> "floor";
            case FULL -> "full";
            case ALLY_TARGETS -> "ally_targets";
            case COST -> "payments";
        };
    }
}
